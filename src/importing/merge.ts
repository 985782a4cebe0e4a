import { applyEdits, type Edited, lineEndingOf, type Refusal, type TextEdit } from '../editing/edit';
import { findFrontmatter } from '../editing/frontmatter-block';
import {
  mergeFrontmatter,
  parseProperties,
  type ParseYaml,
  type Properties,
  yamlOf,
  yamlOfDay,
} from '../editing/frontmatter-edit';
import { inSequence, type NoteChange } from '../editing/note-change';
import type { ReadText } from '../editing/read-back';
import { say } from '../i18n/words';
import { isoOf } from '../model/day';
import type { Person } from '../model/person';
import { foldKey, foldName } from '../notes/fold';
import type { PersonMeaning, Vocabulary } from '../notes/vocabulary';
import { markdownAtLineStart } from '../templating/escape-markdown';
import type { ImportedPerson } from './imported-person';
import { foldUrl, isLinkedIn, pageKeys, profileKeys } from './profile-url';

/** What a note says already of what a file may say. */
export type KnownOfPerson = Pick<
  Person,
  'emails' | 'phones' | 'organisation' | 'role' | 'location' | 'birthday' | 'aliases' | 'name'
>;

/** A property that is added, with its values as written. */
export interface AddedProperty {
  readonly key: string;
  readonly values: readonly string[];
}

/** A value of the file that is not written, because the note has another. */
export interface KeptProperty {
  readonly key: string;
  readonly note: string;
  readonly file: string;
}

/** What a file adds to a note. */
export interface Additions {
  readonly properties: readonly AddedProperty[];
  /** Lines of text that the note does not have yet; null for none. */
  readonly note: string | null;
  readonly kept: readonly KeptProperty[];
}

/** A note as far as adding to it must know it. */
export interface NoteAsKnown {
  /** Null where the note is about nobody yet. */
  readonly person: KnownOfPerson | null;
  readonly properties: Properties;
  /** '' where the text need not be looked at. */
  readonly text: string;
}

/** Says what somebody’s note lacks of what a file says, in the properties that the note uses. Nothing that is there is changed. */
export function additionsTo(known: NoteAsKnown, card: ImportedPerson, vocabulary: Vocabulary): Additions {
  const gathering = new Gathering(known, vocabulary);
  const { person } = known;
  gathering.list('aliases', 'aliases', card.nicknames, [...(person?.aliases ?? []), person?.name ?? ''], foldName);
  gathering.one('organisation', 'organisation', card.organisation, person?.organisation ?? null);
  gathering.one(null, 'department', card.department, null);
  gathering.one('role', 'role', card.role, person?.role ?? null);
  gathering.list('email', 'email', card.emails, person?.emails ?? [], (email) => email.toLowerCase());
  gathering.list('phone', 'phone', card.phones, person?.phones ?? [], foldPhone);
  gathering.one('location', 'location', card.location, person?.location ?? null);
  gathering.list(null, 'address', card.addresses, [], foldName);
  gathering.one('birthday', 'birthday', card.birthday, birthdayOf(person));
  gathering.list(profileKeys, 'linkedin', card.urls.filter(isLinkedIn), [], foldUrl);
  gathering.list(
    pageKeys,
    'url',
    card.urls.filter((url) => !isLinkedIn(url)),
    [],
    foldUrl,
  );
  gathering.list(null, 'groups', card.groups, [], foldName);
  gathering.one(null, 'connected_on', card.connectedOn === null ? null : isoOf(card.connectedOn), null);
  return { properties: gathering.added, kept: gathering.kept, note: noteToAdd(card.note, known.text) };
}

export function addsNothing({ properties, note }: Additions): boolean {
  return properties.length === 0 && note === null;
}

/** Telephone numbers are the same where one ends as the other does, but for the signs between and how the country is dialled. */
function foldPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '').replace(/^0+/, '');
  return digits.length > 8 ? digits.slice(-8) : digits;
}

function birthdayOf(person: KnownOfPerson | null): string | null {
  const birthday = person?.birthday;
  if (!birthday) return null;
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${birthday.year === null ? '-' : String(birthday.year).padStart(4, '0')}-${two(birthday.month)}-${two(birthday.date)}`;
}

class Gathering {
  readonly added: AddedProperty[] = [];
  readonly kept: KeptProperty[] = [];
  private readonly keys: ReadonlyMap<string, string>;

  constructor(
    private readonly known: NoteAsKnown,
    private readonly vocabulary: Vocabulary,
  ) {
    this.keys = new Map(Object.keys(known.properties).map((key) => [foldKey(key), key]));
  }

  /** A property with a single value. */
  one(meaning: PersonMeaning | null, standard: string, value: string | null, inNote: string | null): void {
    if (value === null) return;
    const spellings = this.spellingsOf(meaning, standard);
    const filled = spellings.map((key) => this.valuesAt(key)[0]).find((text) => text !== undefined);
    const there = inNote ?? filled ?? null;
    if (there === null) this.added.push({ key: this.freeKey(spellings) ?? standard, values: [value] });
    else if (foldName(there) !== foldName(value) && filled !== value)
      this.kept.push({ key: standard, note: there, file: value });
  }

  /** A property with several; those that are missing go under a spelling that the note does not use yet, so that its own line stays as it is. */
  list(
    meaning: PersonMeaning | null | readonly [string, ...string[]],
    standard: string,
    values: readonly string[],
    inNote: readonly string[],
    fold: (value: string) => string,
  ): void {
    const plural = standard === 'address' ? 'addresses' : standard.endsWith('s') ? null : `${standard}s`;
    const known =
      typeof meaning === 'object' && meaning !== null ? meaning.map(foldKey) : this.spellingsOf(meaning, standard);
    const spellings = plural === null ? known : [...new Set([...known, foldKey(plural)])];
    const there = new Set([...inNote, ...spellings.flatMap((key) => this.valuesAt(key))].map(fold));
    const missing = values.filter((value) => {
      const isMissing = !there.has(fold(value));
      there.add(fold(value));
      return isMissing;
    });
    if (missing.length === 0) return;
    const isUsed = spellings.some((key) => this.valuesAt(key).length > 0);
    // Its plural takes what is missing where it is filled in itself.
    const own = isUsed && plural !== null ? [standard, plural] : [standard];
    const key = this.freeKey(spellings) ?? own.find((one) => !this.keys.has(foldKey(one)));
    if (key === undefined) {
      const note = spellings.flatMap((one) => this.valuesAt(one)).join(', ');
      this.kept.push({ key: standard, note, file: missing.join(', ') });
    } else this.added.push({ key, values: missing });
  }

  /** The property of these that the note has and has not filled in. */
  private freeKey(spellings: readonly string[]): string | undefined {
    const own = spellings.find((key) => this.keys.has(key) && this.valuesAt(key).length === 0);
    return own === undefined ? undefined : this.keys.get(own);
  }

  private spellingsOf(meaning: PersonMeaning | null, standard: string): readonly string[] {
    const known = meaning === null ? [] : this.vocabulary.spellings('person', meaning);
    return [...new Set([foldKey(standard), ...known])];
  }

  private valuesAt(foldedKey: string): string[] {
    const key = this.keys.get(foldedKey);
    return key === undefined ? [] : textsIn(this.known.properties[key]);
  }
}

function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (value instanceof Date) return [value.toISOString().slice(0, 10)];
  return value === null || value === undefined ? [] : [JSON.stringify(value)];
}

/** Null where the note says all of it already. */
function noteToAdd(note: string | null, text: string): string | null {
  if (note === null) return null;
  const plain = (line: string): string =>
    line
      .replace(/\\/g, '')
      .replace(/^[>\s]+/, '')
      .trim();
  const there = new Set(text.split(/\r?\n/).map(plain));
  const isThere = (line: string): boolean => there.has(plain(line)) || there.has(plain(markdownAtLineStart(line)));
  return note.split('\n').every((line) => plain(line) === '' || isThere(line)) ? null : note;
}

/** What a note lacks of a card, worked out from its text. */
export function additionsIn(
  text: string,
  card: ImportedPerson,
  read: ReadText,
  vocabulary: Vocabulary,
  parse: ParseYaml,
): Additions | { readonly refusal: Refusal } {
  const block = findFrontmatter(text);
  const parsed = parseProperties(text.slice(block?.from, block?.to ?? 0), parse);
  if ('refusal' in parsed) return parsed;
  const { properties } = block ? parsed : { properties: {} };
  return additionsTo({ person: read(text).person, properties, text }, card, vocabulary);
}

/** The change that adds to a note what it lacks. What is added is worked out from the text as it is when it is written. */
export function addingTo(card: ImportedPerson, read: ReadText, vocabulary: Vocabulary, parse: ParseYaml): NoteChange {
  return (text) => {
    const additions = additionsIn(text, card, read, vocabulary, parse);
    return 'refusal' in additions ? additions : adding(additions, parse)(text);
  };
}

/** The change that writes these additions. */
export function adding({ properties, note }: Additions, parse: ParseYaml): NoteChange {
  const yaml = properties.map(propertyLine).join('\n');
  return inSequence([
    ...(yaml === '' ? [] : [(text: string): Edited => mergeFrontmatter(text, yaml, parse)]),
    ...(note === null ? [] : [(text: string): Edited => ({ edits: [quoteAtEnd(text, note)] })]),
  ]);
}

/** `email: jane@example.org`, as it is written. */
export function propertyLine({ key, values }: AddedProperty): string {
  const isList = values.length > 1 || foldKey(key) === 'aliases';
  const written = values.map(yamlOfDay);
  return `${yamlOf(key)}: ${isList ? `[${written.join(', ')}]` : (written[0] ?? '')}`;
}

/** Words of others stand in a quote, in which nothing is read as a task, a favour or a heading. */
function quoteAtEnd(text: string, note: string): TextEdit {
  const ending = lineEndingOf(text);
  const lines = note.split('\n').map((line) => (line === '' ? '>' : `> ${markdownAtLineStart(line)}`));
  const gap = text === '' || /\n\s*\n$/.test(text) ? '' : text.endsWith('\n') ? ending : ending + ending;
  const insert = gap + [`## ${say.importing.noteHeading}`, '', ...lines, ''].join(ending);
  return { from: text.length, to: text.length, insert };
}

/** The text of a new note: that of the template, with what the file says. Null where its properties cannot be understood. */
export function textWith(template: string, change: NoteChange): string | null {
  const edited = change(template);
  return 'refusal' in edited ? null : applyEdits(template, edited.edits);
}
