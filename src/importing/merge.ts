import { applyEdits, type Edited, lineEndingOf, type Refusal } from '../editing/edit';
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
import { NoteText } from '../editing/note-text';
import type { ReadText } from '../editing/read-back';
import { say } from '../i18n/words';
import { isoOf } from '../model/day';
import type { Person } from '../model/person';
import { meaningKey } from '../notes/fields';
import { foldKey, foldName } from '../notes/fold';
import type { PersonMeaning, Vocabulary } from '../notes/vocabulary';
import { markdownAtLineStart } from '../templating/escape-markdown';
import type { ImportedPerson } from './imported-person';
import { foldUrl, isLinkedIn } from './profile-url';
import {
  addressKeys,
  connectedKeys,
  departmentKeys,
  groupKeys,
  noteHeadings,
  otherGroupKeys,
  pageKeys,
  prefixKeys,
  profileKeys,
  streetKeys,
  suffixKeys,
} from './property-names';

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
  const gathering = new Gathering(known);
  const { person } = known;
  const called = (meaning: PersonMeaning): readonly string[] => [
    ...new Set([foldKey(meaning), ...vocabulary.spellings('person', meaning)]),
  ];
  const isAddress = (address: string): boolean => {
    const folded = foldName(address);
    return gathering.valuesOf(streetKeys).some((street) => folded.includes(foldName(street)));
  };
  gathering.list(called('aliases'), 'aliases', card.nicknames, {
    ...{ inNote: [...(person?.aliases ?? []), person?.name ?? ''], fold: foldName },
  });
  gathering.one(prefixKeys, 'name_prefix', card.prefix, null);
  gathering.one(suffixKeys, 'name_suffix', card.suffix, null);
  gathering.one(called('organisation'), 'organisation', card.organisation, person?.organisation ?? null);
  gathering.one(departmentKeys, 'department', card.department, null);
  gathering.one(called('role'), 'role', card.role, person?.role ?? null);
  const foldEmail = (email: string): string => email.toLowerCase();
  gathering.list(called('email'), 'email', card.emails, { inNote: person?.emails ?? [], fold: foldEmail });
  gathering.list(called('phone'), 'phone', card.phones, { inNote: person?.phones ?? [], fold: foldPhone });
  gathering.one(called('location'), 'location', card.location, person?.location ?? null);
  gathering.list(
    addressKeys,
    'address',
    card.addresses.filter((address) => !isAddress(address)),
    { fold: foldName },
  );
  gathering.one(called('birthday'), 'birthday', card.birthday, birthdayOf(person));
  const profiles = card.urls.filter(isLinkedIn);
  const pages = card.urls.filter((url) => !isLinkedIn(url));
  gathering.list(profileKeys, 'linkedin', profiles, { inNote: gathering.valuesOf(pageKeys), fold: foldUrl });
  gathering.list(pageKeys, 'url', pages, { inNote: gathering.valuesOf(profileKeys), fold: foldUrl });
  gathering.list(groupKeys, 'groups', card.groups, { inNote: gathering.valuesOf(otherGroupKeys), fold: foldName });
  gathering.one(connectedKeys, 'connected_on', card.connectedOn === null ? null : isoOf(card.connectedOn), null);
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
  /** Properties of the note by what they mean: `EMAIL[HOME]` and `email_2` are `email`. */
  private readonly keys = new Map<string, string[]>();
  private readonly own: ReadonlyMap<string, string>;

  constructor(private readonly known: NoteAsKnown) {
    const keys = Object.keys(known.properties);
    this.own = new Map(keys.map((key) => [foldKey(key), key]));
    for (const key of keys) this.keys.set(meaningKey(key), [...(this.keys.get(meaningKey(key)) ?? []), key]);
  }

  /** What the note says under any of these names. */
  valuesOf(spellings: readonly string[]): readonly string[] {
    return spellings.flatMap((spelling) => this.filledAt(spelling).map(({ value }) => value));
  }

  /** A property with a single value. */
  one(spellings: readonly string[], standard: string, value: string | null, inNote: string | null): void {
    if (value === null) return;
    const filled = spellings.flatMap((spelling) => this.filledAt(spelling))[0];
    const there = inNote ?? filled?.value ?? null;
    if (there === null) this.added.push({ key: this.freeKey(spellings) ?? standard, values: [value] });
    else if (foldName(there) !== foldName(value) && filled?.value !== value)
      this.kept.push({ key: filled?.key ?? standard, note: there, file: value });
  }

  /** A property with several; those that are missing go under a spelling that the note does not use yet, so that its own line stays as it is. */
  list(
    spellings: readonly string[],
    standard: string,
    values: readonly string[],
    { inNote = [], fold }: { readonly inNote?: readonly string[]; readonly fold: (value: string) => string },
  ): void {
    const plural = standard === 'address' ? 'addresses' : standard.endsWith('s') ? null : `${standard}s`;
    const all = plural === null ? spellings : [...new Set([...spellings, plural])];
    const there = new Set([...inNote, ...this.valuesOf(all)].map(fold));
    const missing = values.filter((value) => {
      const isMissing = !there.has(fold(value));
      there.add(fold(value));
      return isMissing;
    });
    if (missing.length === 0) return;
    // Its plural takes what is missing where it is filled in itself.
    const own = this.valuesOf(all).length > 0 && plural !== null ? [standard, plural] : [standard];
    const key = this.freeKey(all) ?? own.find((one) => !this.own.has(foldKey(one)));
    if (key === undefined)
      this.kept.push({ key: standard, note: this.valuesOf(all).join(', '), file: missing.join(', ') });
    else this.added.push({ key, values: missing });
  }

  /** The property of these that the note has and has not filled in. */
  private freeKey(spellings: readonly string[]): string | undefined {
    const free = spellings.find((key) => this.own.has(key) && this.filledAt(key).length === 0);
    return free === undefined ? undefined : this.own.get(free);
  }

  private filledAt(spelling: string): readonly { readonly key: string; readonly value: string }[] {
    const keys = this.keys.get(spelling) ?? [];
    return keys.flatMap((key) => textsIn(this.known.properties[key]).map((value) => ({ key, value })));
  }
}

function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (value instanceof Date) return [value.toISOString().slice(0, 10)];
  return value === null || value === undefined ? [] : [JSON.stringify(value)];
}

/** Null where the note says all of it already; of words that have grown since they were brought in, what is new. */
function noteToAdd(note: string | null, text: string): string | null {
  if (note === null) return null;
  const written = text.split(/\r?\n/);
  const there = new Set(written.map(plainLine));
  const lines = note.split('\n');
  if (lines.every((line) => formsOf(line).some((form) => form === '' || there.has(form)))) return null;
  let left = lines;
  const quotes = quotesIn(written);
  for (let at = 0; at < quotes.length;) {
    const rest = withoutQuote(left, quotes[at] ?? []);
    at = rest === null ? at + 1 : 0;
    left = rest ?? left;
  }
  return left.join('\n').trim();
}

/** A line as it is compared, as it stands and as it is written. */
function formsOf(line: string): readonly string[] {
  return [plainLine(line), plainLine(markdownAtLineStart(line))];
}

function plainLine(line: string): string {
  return line
    .replace(/\\/g, '')
    .replace(/^[>\s]+/, '')
    .trim();
}

/** The quotes of a note, without blank lines. */
function quotesIn(lines: readonly string[]): readonly (readonly string[])[] {
  const quotes: string[][] = [[]];
  for (const line of lines) {
    if (!line.startsWith('>')) quotes.push([]);
    else if (plainLine(line) !== '') quotes.at(-1)?.push(plainLine(line));
  }
  return quotes.filter((quote) => quote.length > 0);
}

/** The lines without a quote with which they begin or end; null where they do neither, or are nothing else. */
function withoutQuote(lines: readonly string[], quote: readonly string[]): string[] | null {
  const full = lines.flatMap((line, index) => (plainLine(line) === '' ? [] : [index]));
  if (quote.length === 0 || quote.length >= full.length) return null;
  const isAt = (from: number): boolean =>
    quote.every((one, index) => formsOf(lines[full[from + index] ?? 0] ?? '').includes(one));
  if (isAt(0)) return lines.slice((full[quote.length - 1] ?? 0) + 1);
  const before = full.length - quote.length;
  return isAt(before) ? lines.slice(0, full[before]) : null;
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

/** The change that writes these additions; notes first, so that what is refused names the line that it is on now. */
export function adding({ properties, note }: Additions, parse: ParseYaml): NoteChange {
  const yaml = properties.map(propertyLine).join('\n');
  return inSequence([
    ...(note === null ? [] : [(text: string): Edited => quoteUnderHeading(text, note)]),
    ...(yaml === '' ? [] : [(text: string): Edited => mergeFrontmatter(text, yaml, parse)]),
  ]);
}

/** `email: jane@example.org`, as it is written. */
export function propertyLine({ key, values }: AddedProperty): string {
  const isList = values.length > 1 || foldKey(key) === 'aliases';
  const written = values.map(yamlOfDay);
  return `${yamlOf(key)}: ${isList ? `[${written.join(', ')}]` : (written[0] ?? '')}`;
}

/** Words of others stand in a quote, in which nothing is read as a task, a favour or a heading; never in what nothing closes. */
function quoteUnderHeading(text: string, note: string): Edited {
  const now = new NoteText(text);
  const lines = note.split('\n').map((line) => (line === '' ? '>' : `> ${markdownAtLineStart(line)}`));
  const part = now.partCalled([say.importing.noteHeading, ...noteHeadings]);
  if (part) {
    const last = Math.max(part.from - 1, now.lastWords(part.from, part.ownEnd));
    if (now.isOpen(last)) return now.refuseOpen(last);
    // Without the blank line, the words would go on in the quote before.
    return { edits: [now.insertAfter(last, '', ...lines)] };
  }
  if (now.isOpen(now.lineCount - 1)) return now.refuseOpen();
  const ending = lineEndingOf(text);
  const gap = text === '' || /\n\s*\n$/.test(text) ? '' : text.endsWith('\n') ? ending : ending + ending;
  const insert = gap + [`## ${say.importing.noteHeading}`, '', ...lines, ''].join(ending);
  return { edits: [{ from: text.length, to: text.length, insert }] };
}

/** The text of a new note: that of the template, with what the file says. Null where its properties cannot be understood. */
export function textWith(template: string, change: NoteChange): string | null {
  const edited = change(template);
  return 'refusal' in edited ? null : applyEdits(template, edited.edits);
}
