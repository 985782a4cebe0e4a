import { ago } from '../i18n/days';
import { say } from '../i18n/words';
import type { Day } from '../model/day';
import type { Person, PersonKey } from '../model/person';
import type { NetworkView } from '../network/network-view';
import { nameOfPath } from '../notes/fold';
import type { FollowUpReason } from './follow-up';
import { earliestFirst, type Rank, ranked, type RankedReason } from './ranking';

/** How links may call somebody: by name, by alias, by the name of their note. */
export function namesOf(network: NetworkView, key: PersonKey): readonly string[] {
  const person = network.person(key);
  if (!person) return [];
  return [person.name, ...person.aliases, ...(person.path === null ? [] : [nameOfPath(person.path)])];
}

/** Days: a promise due within the week counts as due soon. */
const soon = 7;

/** Open tasks to somebody, and introductions promised to them. Those put off until a later day stay silent until then. */
export function promisesDue(network: NetworkView, { key }: Person, today: Day): RankedReason[] {
  return [...tasksDue(network, key, today), ...introductionsDue(network, key, today)];
}

function tasksDue(network: NetworkView, key: PersonKey, today: Day): RankedReason[] {
  const found: RankedReason[] = [];
  for (const { state, snoozedUntil, what, day, due, source } of network.promisesOf(key)) {
    if (state !== 'open' || (snoozedUntil !== null && snoozedUntil > today)) continue;
    const why = say.followUps.youPromised({
      due: due === null ? null : ago(due, today),
      made: madeAgo(day, today),
      what,
    });
    const reason: FollowUpReason = { kind: 'promise', why, due, source };
    found.push(ranked(reason, rankOf(due, today), earliestFirst(due)));
  }
  return found;
}

function introductionsDue(network: NetworkView, key: PersonKey, today: Day): RankedReason[] {
  const found: RankedReason[] = [];
  for (const { by, people, day, state, sources } of network.introductionsOf(key)) {
    if (state !== 'promised' || by !== network.meKey) continue;
    const other = people[0] === key ? people[1] : people[0];
    const name = network.person(other)?.name ?? say.shared.someone();
    const why = say.followUps.youPromisedIntroduction({ made: madeAgo(day, today), name });
    const reason: FollowUpReason = { kind: 'promise', why, due: null, source: sources[0] ?? null };
    found.push(ranked(reason, 'promise', earliestFirst(null)));
  }
  return found;
}

function rankOf(due: Day | null, today: Day): Rank {
  if (due === null || due > today + soon) return 'promise';
  return due <= today ? 'overdue promise' : 'promise soon';
}

/** When it was promised. A note may be dated ahead; then nothing is known of that day. */
function madeAgo(day: Day | null, today: Day): string | null {
  return day === null || day > today ? null : ago(day, today);
}
