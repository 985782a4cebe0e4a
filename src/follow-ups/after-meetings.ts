import type { Day } from '../model/day';
import type { Person, PersonKey } from '../model/person';
import type { NetworkView } from '../network/network-view';
import { ago } from '../i18n/days';
import { firstContactSince, lastContact } from '../network/last-contact';
import { earliestFirst, ranked, type RankedReason } from './ranking';
import { say } from '../i18n/words';

/**
 * They introduced you to somebody, you have met that somebody since, and they have not heard from you after that. On the same day is
 * soon enough: they may have sat at the table.
 */
export function loopsToClose(network: NetworkView, person: Person, today: Day): RankedReason[] {
  const found: RankedReason[] = [];
  for (const { by, people, day, state, sources } of network.introductionsOf(person.key)) {
    const other = introducedToMe(people, network.meKey);
    if (by !== person.key || state !== 'made' || other === null || by === other) continue;
    const met = firstContactSince(network, other, day, today);
    if (met === null) continue;
    const told = lastContact(network, by, today);
    if (told !== null && told.day >= met.day) continue;
    const name = network.person(other)?.name ?? say.shared.somebody;
    const why = say.followUps.tellThemHowItWent({ name: name, ago: ago(met.day, today) });
    const reason = { kind: 'close the loop', why, due: met.day + 1, source: sources[0] ?? null } as const;
    found.push(ranked(reason, 'loop', earliestFirst(met.day)));
  }
  return found;
}

function introducedToMe([a, b]: readonly [PersonKey, PersonKey], meKey: PersonKey): PersonKey | null {
  if (a === meKey) return b;
  return b === meKey ? a : null;
}
