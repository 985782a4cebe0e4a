import { say } from '../i18n/words';
import type { Person, PersonKey } from '../model/person';
import { compareText, foldName, nameOfPath } from '../notes/fold';
import { guessIntroducer } from '../notes/name-forms';
import type { NoteRecord } from '../notes/note-record';
import { isAmongThings } from '../notes/thing-folders';
import { foldLetters, insideOf, isLetter, startOf } from './find-words';
import { nearest } from '../templating/did-you-mean';
import type { NetworkView } from './network-view';

/** The notes of the network as well, also those that nobody reads as a person's. */
export interface WithNotes {
  notes?(): Iterable<Pick<NoteRecord, 'path' | 'title' | 'person' | 'meeting' | 'day'>>;
}

/** A note that may be somebody's, though it is not read so yet. */
export interface PlainNote {
  readonly path: string;
  readonly title: string;
}

/** A note as far as it must be known to say whether it may become somebody's. */
type PlainRecord = Pick<NoteRecord, 'path' | 'person' | 'meeting' | 'day'>;

/** Whether a note is read neither as somebody's nor as a record of a day, and lies among no things: marked, it would be somebody's. */
export function mayBecomeSomebodys({ path, person, meeting, day }: PlainRecord): boolean {
  return !person && !meeting && day === null && !isAmongThings(path);
}

const mostPlainNotes = 5;

function* plainNotes(network: WithNotes): Iterable<PlainNote> {
  for (const { path, title, person, meeting, day } of network.notes?.() ?? [])
    if (!person && !meeting && day === null) yield { path, title };
}

/** Notes called as people are, with a word that begins as each word does that was typed: not those among things. */
export function plainNotesCalled(network: WithNotes, typed: string): readonly PlainNote[] {
  const words = foldName(typed).split(' ');
  if (foldName(typed).length < 2) return [];
  const begins = (title: string): boolean => {
    const own = foldName(title).split(' ');
    return words.every((word) => own.some((one) => one.startsWith(word)));
  };
  return [...plainNotes(network)]
    .filter(({ path, title }) => begins(title) && !isAmongThings(path) && mayBePerson(title))
    .sort((a, b) => compareText(a.title, b.title) || compareText(a.path, b.path))
    .slice(0, mostPlainNotes);
}

function mayBePerson(title: string): boolean {
  return guessIntroducer({ kind: 'name', name: title }) !== 'no';
}

/** The one person meant by a path, a name, an alias or an email; throws an error that helps where it is nobody or several. */
export function findPerson(network: NetworkView & WithNotes, words: string): Person {
  const at = network.personAt(words) ?? network.personAt(`${words}.md`);
  if (at) return at;
  const found = network.findPeople(words);
  const only = found[0];
  if (only && found.length === 1) return only;
  if (found.length > 1) {
    const paths = found.map((person) => person.path ?? person.name);
    throw new Error(say.people.mayBe({ words, paths }));
  }
  const near = nearestNames(network.people(), words);
  const plain = [...plainNotes(network)].find(
    ({ path, title }) => path === words || path === `${words}.md` || foldName(title) === foldName(words),
  );
  if (plain) throw new Error(say.people.noteIsNobodysYet(plain.path));
  const hint = near.length > 0 ? say.people.didYouMean(near) : say.people.writePathOfTheirNote;
  throw new Error(say.people.thereIsNobodyCalled({ words, hint }));
}

const mostSuggestions = 3;

/** The name a slip or two away; else names with a word that begins as one of these does. */
function nearestNames(people: readonly Person[], words: string): string[] {
  const names = people.map(({ name }) => name);
  const slip = nearest(words, names);
  if (slip !== null) return [slip];
  const parts = foldName(words)
    .split(' ')
    .filter((part) => part.length > 1);
  const begins = (name: string): boolean =>
    foldName(name)
      .split(' ')
      .some((own) => parts.some((part) => own.startsWith(part)));
  return names.filter(begins).slice(0, mostSuggestions);
}

/** What links may call somebody: their name, an alias, the name of their note. */
export function namesOf(network: NetworkView, key: PersonKey): readonly string[] {
  const person = network.person(key);
  if (!person) return [];
  return [person.name, ...person.aliases, ...(person.path === null ? [] : [nameOfPath(person.path)])];
}

/** Letters to highlight, from one offset to another. */
export type Span = [from: number, to: number];

/** Looks for what somebody typed in a text, as Obsidian's searches do: null where it is not there, the better the higher the score. */
export type Matcher = (text: string) => { readonly score: number; readonly matches: Span[] } | null;

/** Somebody found by typing, with what to highlight in the one field that matched best. */
export interface PersonMatch {
  readonly person: Person;
  readonly field: 'name' | 'alias' | 'organisation';
  readonly text: string;
  readonly matches: Span[];
  /** The higher, the better. */
  readonly score: number;
  /** Whether only letters with others between them fit. */
  readonly loose: boolean;
}

/** Where a word of somebody's organisation and a word of somebody's name match alike, the name is meant. */
const handicap = { name: 0, alias: 0.5, organisation: 1 };

function fieldsOf({ name, aliases, organisation }: Person): Pick<PersonMatch, 'field' | 'text'>[] {
  return [
    { field: 'name', text: name },
    ...aliases.map((text) => ({ field: 'alias' as const, text })),
    ...(organisation === null ? [] : [{ field: 'organisation' as const, text: organisation }]),
  ];
}

/** How well somebody matches what was typed; null where neither name, alias nor organisation does. */
export function matchPerson(person: Person, matcher: Matcher): PersonMatch | null {
  let best: PersonMatch | null = null;
  for (const { field, text } of fieldsOf(person)) {
    const result = matcher(text);
    if (!result) continue;
    const score = result.score - handicap[field];
    if (!best || score > best.score) best = { person, field, text, matches: result.matches, score, loose: true };
  }
  return best;
}

/**
 * People who match what was typed, the best first; all of them, in the order given, where nothing was. Words that begin so are found in
 * names first, then in other names, then in organisations; letters inside words, and after them letters with others between them, only
 * where nobody fits better.
 */
export function searchPeople(
  people: readonly Person[],
  typed: string,
  fuzzy: (query: string) => Matcher,
): PersonMatch[] {
  const query = typed.trim();
  if (query === '')
    return people.map((person) => ({ person, field: 'name', text: person.name, matches: [], score: 0, loose: false }));
  const words = query.split(/\s+/).map(foldLetters);
  const matcher = fuzzy(query);
  const ways = [
    (person: Person) => matchWords(person, words, startOf),
    (person: Person) =>
      matchWords(person, words, (letters, text) => Math.max(startOf(letters, text), insideOf(letters, text))),
    (person: Person) => matchPerson(person, matcher),
  ];
  for (const way of ways) {
    const found = people.flatMap((person) => way(person) ?? []);
    if (found.length > 0) return found.sort((a, b) => b.score - a.score);
  }
  return [];
}

/** Where every word is found; the one shown is the best field in which any is. */
function matchWords(person: Person, words: readonly string[], find: typeof startOf): PersonMatch | null {
  const fields = fieldsOf(person).map((one) => ({ ...one, folded: foldLetters(one.text) }));
  const hits = fields.map(({ folded }) => words.map((word) => find(word, folded)));
  if (words.some((_, index) => hits.every((hit) => (hit[index] ?? -1) < 0))) return null;
  const counts = hits.map((hit) => hit.filter((at) => at >= 0).length);
  const at = counts.indexOf(Math.max(...counts));
  const shown = fields[at];
  if (!shown) return null;
  const { field, text, folded } = shown;
  // Letters that are written with marks of their own stand elsewhere than in the text.
  const matches = folded.length !== text.length ? [] : spansOf(words, hits[at] ?? []);
  const isWhole = words.every((word, index) => {
    const start = hits[at]?.[index] ?? -1;
    return start >= 0 && !isLetter(folded, start + word.length);
  });
  return { person, field, text, matches, score: (isWhole ? 0.25 : 0) - handicap[field], loose: false };
}

/** In order, each letter once. */
function spansOf(words: readonly string[], starts: readonly number[]): Span[] {
  const spans = words.flatMap((word, index): Span[] => {
    const start = starts[index] ?? -1;
    return start < 0 ? [] : [[start, start + word.length]];
  });
  const result: Span[] = [];
  for (const [from, to] of spans.sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}
