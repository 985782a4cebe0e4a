import type { Day } from '../model/day';
import type { Introduction } from '../model/introduction';
import type { Person } from '../model/person';
import type { NetworkView } from '../network/network-view';
import { ago } from './ago';
import { earliestFirst, type RankedReason } from './ranking';

const soon = 7;

/** Open tasks to somebody, and introductions promised to them. Those put off until a later day stay silent until then. */
export function promisesDue(network: NetworkView, person: Person, today: Day): readonly RankedReason[] {
  const tasks = network.promisesOf(person.key).flatMap((promise) => {
    if (promise.state !== 'open' || (promise.snoozedUntil !== null && promise.snoozedUntil > today)) return [];
    const { what, day, due, source } = promise;
    const why = `you promised${when(day, due, today)}${what === '' ? '' : `: ${what}`}`;
    return [rankedBy(due, today, { kind: 'promise', why, due, source })];
  });
  const told = new Set(tasks.map(({ reason }) => placeOf(reason.source)));
  const introductions = network
    .introductionsOf(person.key)
    .filter((introduction) => isPromisedBy(introduction, network))
    .flatMap((introduction) => {
      const source = introduction.sources[0] ?? null;
      if (told.has(placeOf(source))) return [];
      const other = introduction.people.find((key) => key !== person.key) ?? person.key;
      const name = network.person(other)?.name ?? 'somebody';
      const why = `you promised${when(introduction.day, null, today)} to introduce them to ${name}`;
      return [rankedBy(null, today, { kind: 'promise', why, due: null, source })];
    });
  return [...tasks, ...introductions];
}

function isPromisedBy({ by, state }: Introduction, network: NetworkView): boolean {
  return state === 'promised' && by === network.meKey;
}

function rankedBy(due: Day | null, today: Day, reason: RankedReason['reason']): RankedReason {
  const rank = due === null || due > today + soon ? 'promise' : due < today ? 'overdue promise' : 'promise soon';
  return { reason, rank, order: earliestFirst(due) };
}

/** `, due yesterday` or the day on which it was made; the due day says more. */
function when(day: Day | null, due: Day | null, today: Day): string {
  if (due !== null) return due < today ? `, and it was due ${ago(due, today)}` : `, due ${ago(due, today)}`;
  return day === null || day > today ? '' : ` ${ago(day, today)}`;
}

function placeOf(source: RankedReason['reason']['source']): string {
  return source === null ? '' : `${source.path}:${String(source.line)}`;
}
