import type { SearchMatches } from 'obsidian';
import type { Person } from '../../model/person';
import type { Matcher } from '../../follow-ups/ui/search';

/** Somebody found, with what to highlight in the one field that matched best. */
export interface PersonMatch {
  readonly person: Person;
  readonly field: 'name' | 'alias' | 'organisation';
  readonly text: string;
  readonly matches: SearchMatches;
}

/** Where a word of somebody's organisation and a word of somebody's name match alike, the name is meant. */
const handicap = { name: 0, alias: 0.5, organisation: 1 };

/** People whose name, alias or organisation matches, the best first; all of them, in the order given, where nothing is typed. */
export function searchPeople(
  people: readonly Person[],
  typed: string,
  fuzzy: (query: string) => Matcher,
): PersonMatch[] {
  const query = typed.trim();
  if (query === '') return people.map((person) => ({ person, field: 'name', text: person.name, matches: [] }));
  const matcher = fuzzy(query);
  const found: { match: PersonMatch; score: number }[] = [];
  for (const person of people) {
    const best = bestField(person, matcher);
    if (best) found.push(best);
  }
  found.sort((a, b) => b.score - a.score);
  return found.map(({ match }) => match);
}

function bestField(person: Person, matcher: Matcher): { match: PersonMatch; score: number } | null {
  const fields: { field: PersonMatch['field']; text: string }[] = [
    { field: 'name', text: person.name },
    ...person.aliases.map((text) => ({ field: 'alias' as const, text })),
    ...(person.organisation === null ? [] : [{ field: 'organisation' as const, text: person.organisation }]),
  ];
  let best: { match: PersonMatch; score: number } | null = null;
  for (const { field, text } of fields) {
    const result = matcher(text);
    const score = result ? result.score - handicap[field] : -Infinity;
    if (result && (!best || score > best.score)) {
      best = { match: { person, field, text, matches: result.matches }, score };
    }
  }
  return best;
}
