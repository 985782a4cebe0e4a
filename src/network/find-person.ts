import { say } from '../i18n/words';
import type { Person, PersonKey } from '../model/person';
import { foldName, nameOfPath } from '../notes/fold';
import { nearest } from '../templating/did-you-mean';
import type { NetworkView } from './network-view';

/** The one person meant by a path, a name, an alias or an email; throws an error that helps where it is nobody or several. */
export function findPerson(network: NetworkView, words: string): Person {
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
}

/** Where a word of somebody's organisation and a word of somebody's name match alike, the name is meant. */
const handicap = { name: 0, alias: 0.5, organisation: 1 };

/** How well somebody matches what was typed; null where neither name, alias nor organisation does. */
export function matchPerson(person: Person, matcher: Matcher): PersonMatch | null {
  const fields: { field: PersonMatch['field']; text: string }[] = [
    { field: 'name', text: person.name },
    ...person.aliases.map((text) => ({ field: 'alias' as const, text })),
    ...(person.organisation === null ? [] : [{ field: 'organisation' as const, text: person.organisation }]),
  ];
  let best: PersonMatch | null = null;
  for (const { field, text } of fields) {
    const result = matcher(text);
    if (!result) continue;
    const score = result.score - handicap[field];
    if (!best || score > best.score) best = { person, field, text, matches: result.matches, score };
  }
  return best;
}

/** People who match what was typed, the best first; all of them, in the order given, where nothing was. */
export function searchPeople(
  people: readonly Person[],
  typed: string,
  fuzzy: (query: string) => Matcher,
): PersonMatch[] {
  const query = typed.trim();
  if (query === '')
    return people.map((person) => ({ person, field: 'name', text: person.name, matches: [], score: 0 }));
  const matcher = fuzzy(query);
  return people.flatMap((person) => matchPerson(person, matcher) ?? []).sort((a, b) => b.score - a.score);
}
