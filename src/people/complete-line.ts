import { favourLine, introductionLine, promiseLine } from '../editing/captured-line';
import { type Lines, type ReadText, tellsFavour, tellsIntroduction } from '../editing/read-back';
import { readTypedDay } from '../editing/typed-day';
import { aliasTyped, searchPeopleByStarts } from '../follow-ups/search';
import { sayIn } from '../i18n/words';
import { companyOfNote } from '../interviews/build-context';
import type { Day } from '../model/day';
import { lazily, type Made } from '../model/lazily';
import { unicodePattern } from '../model/unicode-pattern';
import type { Person } from '../model/person';
import type { Span } from '../network/find-person';
import type { NetworkView } from '../network/network-view';
import { nameOfPath } from '../notes/fold';
import type { NoteRecord } from '../notes/note-record';
import { scanText } from '../notes/scan-text';
import { nameShape } from '../notes/who-acts';
import { isContext } from '../notes/whose-task';

/** Where somebody is writing: line and column count from 0. */
export interface WritingPlace {
  /** The path of the note. */
  readonly path: string;
  readonly line: number;
  readonly ch: number;
  readonly lineText: string;
  /** The whole note; asked for only where the line looks as if something may be offered. */
  readonly text: () => string;
}

export interface CompletionDeps {
  readonly network: NetworkView;
  readonly today: Day;
  /** A link as it is written in that note. */
  readonly linkTo: (person: Person, shown?: string) => string;
  /** Reads a text as that note would be read with it. */
  readonly reads: ReadText;
}

/** What a line says once its person is filled in. */
export type LineFact = 'given' | 'received' | 'promised' | 'introduced';

/** What can be put in the place of what was typed. */
export type Completion =
  | {
      readonly kind: 'person';
      readonly person: Person;
      /** The other name that was typed; null where their name was. */
      readonly alias: string | null;
      readonly inName: Span[];
      readonly inOrganisation: Span[];
      readonly insert: string;
    }
  | { readonly kind: 'new'; readonly name: string }
  | {
      readonly kind: 'line';
      readonly tells: LineFact;
      readonly person: Person;
      /** To whom they introduced me. */
      readonly introduced: Person | null;
      readonly insert: string;
    };

export interface Completions {
  /** The column at which what is replaced begins; it ends at the cursor. */
  readonly from: number;
  readonly typed: string;
  readonly rows: readonly Completion[];
}

/** As many rows as are taken in at a glance. */
const mostRows = 8;
/** Longer notes are the work of a program, and reading one at every key would be felt. */
const longestNote = 200_000;

/** What to offer at the cursor; null wherever that is not sure, so that the suggestions of others have their turn. */
export function completionsAt(place: WritingPlace, deps: CompletionDeps): Completions | null {
  return lineCompletions(place, deps) ?? personCompletions(place, deps);
}

const letters = "[\\p{L}\\p{M}\\p{N}'’.-]";
/** A name as it is being typed: up to four words. */
const nameTyped = `\\p{L}${letters}*(?: ${letters}+){0,3} ?`;
/** Not behind `[`, which would make the link a part of another, and not behind `](`, where a link leads to. */
const atName = lazily(() => unicodePattern(`(?:^|\\s)\\(*(@(${nameTyped})?)$`, 'u'));
const newName = lazily(() => unicodePattern(`^${nameShape}$`, 'u'));

function personCompletions(place: WritingPlace, deps: CompletionDeps): Completions | null {
  const before = place.lineText.slice(0, place.ch);
  if (!before.includes('@')) return null;
  const match = atName().exec(before);
  // Inside a word that goes on behind the cursor somebody corrects what is there.
  if (!match || /^[\p{L}\p{N}]/u.test(place.lineText.slice(place.ch)) || !isPlainBehind(before)) return null;
  const typed = (match[2] ?? '').trim();
  const rows = peopleTyped(place, typed, deps);
  const others = newPeople(typed, deps);
  if (rows.length + others.length === 0 || !isWriting(place)) return null;
  return {
    from: place.ch - (match[1] ?? '').length,
    typed,
    rows: [...rows.slice(0, mostRows - others.length), ...others],
  };
}

/** Whoever was at the meeting comes first; they are all that `@` alone offers. */
function peopleTyped(place: WritingPlace, typed: string, deps: CompletionDeps): readonly Completion[] {
  const { network, linkTo } = deps;
  const there = network.meetingAt(place.path)?.attendees.flatMap((key) => network.person(key) ?? []) ?? [];
  const inTable = place.lineText.trimStart().startsWith('|');
  const row = (person: Person, inName: Span[], inOrganisation: Span[]): Completion => {
    const alias = typed === '' ? null : aliasTyped(person, typed);
    const called = alias ?? person.name;
    const link = person.path === null || nameOfPath(person.path) === called ? linkTo(person) : linkTo(person, called);
    const insert = inTable ? link.replace(/\|/g, '\\|') : link;
    return { kind: 'person', person, alias, inName, inOrganisation, insert };
  };
  if (typed === '') return there.map((person) => row(person, [], []));
  const others = network.people().filter(({ path }) => path !== place.path);
  return thoseFirst(there, others, typed)
    .slice(0, mostRows)
    .map(({ followUp, inName, inOrganisation }) => row(followUp.person, inName, inOrganisation));
}

function thoseFirst(
  first: readonly Person[],
  all: readonly Person[],
  typed: string,
): ReturnType<typeof searchPeopleByStarts> {
  const found = searchPeopleByStarts(all, typed);
  const isFirst = ({ followUp }: (typeof found)[number]): boolean => first.includes(followUp.person);
  return [...found.filter(isFirst), ...found.filter((match) => !isFirst(match))];
}

/** A name begins with a capital letter: `@today` belongs to other plugins, and `@Work` sorts tasks. */
function newPeople(typed: string, { network, today }: CompletionDeps): readonly Completion[] {
  if (typed.replace(/\P{L}/gu, '').length < 2 || !newName().test(typed) || /[.'’-]$/.test(typed)) return [];
  if (isContext(typed)) return [];
  if (network.findPeople(typed).some(({ path }) => path !== null)) return [];
  return readTypedDay(typed, today, 'future', 'en') === null ? [{ kind: 'new', name: typed }] : [];
}

/** Whether the end of a line is text: not in code, a comment or a link. */
function isPlainBehind(before: string): boolean {
  const open = (mark: string, close: string): boolean => before.lastIndexOf(mark) > before.lastIndexOf(close);
  const withoutCode = before.replace(/(`+)[^`]+\1/g, '');
  return !withoutCode.includes('`') && before.split('%%').length % 2 === 1 && !open('[[', ']]') && !open('<!--', '-->');
}

const inert = new Set(['yaml', 'code', 'comment', 'math', 'html']);

/** Whether the line is text that somebody writes: not front matter, code, mathematics or a comment. */
function isWriting({ line, text }: WritingPlace): boolean {
  const whole = text();
  if (whole.length > longestNote) return false;
  const { sections, yaml } = scanText(whole);
  // Front matter that is being written has no end yet.
  if (yaml === null && /^\uFEFF?---[ \t]*\r?\n/.test(whole)) return false;
  return !sections.some(({ type, startLine, endLine }) => inert.has(type) && startLine <= line && line <= endLine);
}

interface Opener {
  readonly tells: LineFact;
  readonly language: 'en' | 'de';
  readonly pattern: Made<RegExp>;
}

/** How a list item begins that says such a thing, with the name behind it; `before`: or in front of it. */
const opener = (tells: LineFact, language: Opener['language'], words: string, before = ''): Opener => ({
  ...{ tells, language },
  pattern: lazily(() => unicodePattern(`^${before}(?:${words}):?(?:\\s+@?(${nameTyped})?)?$`, 'iu')),
});
const nameBefore = `(?:(${nameTyped})\\s)?`;

const openers: readonly Opener[] = [
  opener('given', 'en', 'owes? me', nameBefore),
  opener('given', 'de', 'schuldet\\s+mir', nameBefore),
  opener('received', 'en', '(?:I )?owe'),
  opener('received', 'de', '(?:ich )?schulde'),
  opener('promised', 'en', '(?:I )?promised(?: to)?'),
  opener('promised', 'de', '(?:(?:ich )?habe )?(?:versprochen|zugesagt)|(?:ich )?versprach'),
  opener('introduced', 'en', '(?:intro|introduction|introduced) (?:via|by|through|from)'),
  opener(
    'introduced',
    'de',
    '(?:vorgestellt|vermittelt|bekannt ?gemacht) (?:von|durch)|intro (?:von|durch)|kennengelernt (?:durch|über)',
  ),
];

const listItem = /^([\s>]*(?:[-*+]|\d{1,9}[.)])\s+)(?:\[ \]\s+)?(\S.*)$/;

function lineCompletions(place: WritingPlace, deps: CompletionDeps): Completions | null {
  const item = listItem.exec(place.lineText.slice(0, place.ch));
  if (!item || place.lineText.slice(place.ch).trim() !== '') return null;
  const [, bullet = '', said = ''] = item;
  for (const { tells, language, pattern } of openers) {
    const match = pattern().exec(said);
    if (!match) continue;
    const names = match.slice(1).filter((name) => name !== undefined && name.trim() !== '');
    if (names.length > 1) return null;
    const typed = (names[0] ?? '').trim();
    const people = tells === 'introduced' ? introductionsTyped(place, typed, deps) : linesTyped(place, typed, deps);
    const rows = people.slice(0, mostRows).map(([person, introduced]): Completion => {
      const insert = lineOf(tells, language, person, introduced, deps);
      return { kind: 'line', tells, person, introduced, insert };
    });
    const proven = rows.filter((row) => row.kind === 'line' && isReadBack(place, bullet, row, deps.reads));
    return proven.length === 0 ? null : { from: bullet.length, typed, rows: proven };
  }
  return null;
}

type Pair = readonly [person: Person, introduced: Person | null];

/** Whom the line may be about: those the note is about, and others as soon as they are named. */
function linesTyped(place: WritingPlace, typed: string, { network }: CompletionDeps): readonly Pair[] {
  const near = companyOfNote(network, place.path)?.people ?? [];
  return whoever(near, typed, network).map((person) => [person, null]);
}

function whoever(near: readonly Person[], typed: string, network: NetworkView): readonly Person[] {
  if (typed === '') return near;
  const among = typed.length < 2 ? near : network.people();
  return thoseFirst(near, among, typed).map(({ followUp }) => followUp.person);
}

/** Who introduced me to those the note is about. Where nobody is named yet: others there, else those I was in touch with last. */
function introductionsTyped(place: WritingPlace, typed: string, deps: CompletionDeps): readonly Pair[] {
  const { network } = deps;
  const near = companyOfNote(network, place.path)?.people ?? [];
  const [only, ...more] = near;
  if (!only) return [];
  const by = typed === '' && more.length === 0 ? latest(deps) : whoever(near, typed, network);
  return by.flatMap((person) => near.flatMap((one): Pair[] => (one.key === person.key ? [] : [[person, one]])));
}

function latest({ network, today }: CompletionDeps): readonly Person[] {
  const lastDay = (person: Person): number =>
    network.contactsOf(person.key).find(({ day }) => day <= today)?.day ?? -Infinity;
  return network
    .people()
    .map((person) => ({ person, day: lastDay(person) }))
    .filter(({ day }) => day > -Infinity)
    .sort((a, b) => b.day - a.day)
    .slice(0, mostRows + 1)
    .map(({ person }) => person);
}

/** The line without its bullet, which is there already; where words are still to come, ready for them. */
function lineOf(
  tells: LineFact,
  language: 'en' | 'de',
  person: Person,
  introduced: Person | null,
  { linkTo }: CompletionDeps,
): string {
  const links = [person, ...(introduced ? [introduced] : [])].map((one) => linkTo(one));
  const [link = ''] = links;
  const line =
    tells === 'introduced'
      ? introductionLine('received', links, null)
      : tells === 'promised'
        ? `${promiseLine(link, '', null, sayIn(language).editing.promisedTo)} `
        : `${favourLine(tells, link, '', null)} `;
  return line.slice(2);
}

/** Whether the note, read with the line in it, says just that: under some headings, or in a quotation, it would say something else. */
function isReadBack(
  { line, text }: WritingPlace,
  bullet: string,
  { tells, insert }: Extract<Completion, { kind: 'line' }>,
  reads: ReadText,
): boolean {
  const whole = text();
  if (whole.length > longestNote) return false;
  const lines = whole.split('\n');
  lines[line] = `${bullet}${insert}`;
  return isTold(tells, reads(lines.join('\n')), { from: line + 1, to: line + 1 });
}

function isTold(tells: LineFact, record: NoteRecord, own: Lines): boolean {
  switch (tells) {
    case 'given':
    case 'received':
      return tellsFavour(tells).isMet(record, own);
    case 'introduced':
      return tellsIntroduction('received').isMet(record, own);
    case 'promised':
      return record.promises.some(({ state, owner, line }) => state === 'open' && owner === null && line === own.from);
  }
}
