import { type Person, unknownPerson } from '../../src/model/person';
import type { FollowUp, FollowUpReason } from '../../src/follow-ups/follow-up';
import type { SearchDeps } from '../../src/follow-ups/search';
import type { Day } from '../../src/model/day';
import type { Matcher } from '../../src/network/find-person';

/** Somebody with a note of their own and nothing else known. */
export function aPerson(name: string, more: Partial<Person> = {}): Person {
  const path = `People/${name}.md`;
  return {
    ...unknownPerson(name, path),
    path,
    ghost: false,
    ...more,
  };
}

export function aReason(kind: FollowUpReason['kind'], why: string, due: number | null = null): FollowUpReason {
  return { kind, why, due, source: null };
}

export function aFollowUp(person: Person, ...reasons: readonly FollowUpReason[]): FollowUp {
  return { person, reasons };
}

/** Letters in order, the fewer between them the better: enough like Obsidian's fuzzy search to rank by. */
export function fuzzy(query: string): Matcher {
  return (text) => {
    const matches: [number, number][] = [];
    let from = 0;
    for (const letter of query.toLowerCase()) {
      const at = text.toLowerCase().indexOf(letter, from);
      if (at < 0) return null;
      matches.push([at, at + 1]);
      from = at + 1;
    }
    const span = from - (matches[0]?.[0] ?? 0);
    return { score: -(span - query.length) / 10, matches };
  };
}

/** What a search for follow-ups needs. */
export function searching(today: Day, people: readonly Person[] = []): SearchDeps {
  return { fuzzy, today, people: () => people };
}
