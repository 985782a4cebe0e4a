import type { Day } from '../model/day';
import type { Introduction } from '../model/introduction';
import type { Person } from '../model/person';
import type { NetworkView } from '../network/network-view';
import { ago } from './ago';
import { lastContact } from './last-contact';
import { earliestFirst, type RankedReason } from './ranking';

/** They introduced you to somebody, you have met that somebody since, and they have not heard from you after that. */
export function loopsToClose(network: NetworkView, person: Person, today: Day): readonly RankedReason[] {
  const made = network.introductionsOf(person.key).filter((introduction) => isToMe(introduction, person, network));
  if (made.length === 0) return [];
  const last = lastContact(network, person.key, today)?.day ?? -Infinity;
  return made.flatMap((introduction) => {
    const met = firstMeeting(network, introduction, today);
    if (met === null || last >= met.day) return [];
    const why = `they introduced you to ${met.name}, whom you met ${ago(met.day, today)}; tell them how it went`;
    const source = introduction.sources[0] ?? null;
    const reason = { kind: 'close the loop', why, due: met.day + 1, source } as const;
    return [{ reason, rank: 'loop', order: earliestFirst(met.day) }];
  });
}

function isToMe({ by, people, state }: Introduction, person: Person, network: NetworkView): boolean {
  return by === person.key && state === 'made' && people.includes(network.meKey);
}

/** The first contact with the one introduced, on the day of the introduction or after it. */
function firstMeeting(
  network: NetworkView,
  { people, day, ...rest }: Introduction,
  today: Day,
): { readonly day: Day; readonly name: string } | null {
  const other = network.person(people[0] === network.meKey ? people[1] : people[0]);
  if (other === null || other.key === rest.by) return null;
  const days = network.contactsOf(other.key).map((contact) => contact.day);
  const first = days.filter((at) => at <= today && (day === null || at >= day)).at(-1);
  return first === undefined ? null : { day: first, name: other.name };
}
