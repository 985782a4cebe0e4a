import type { Day } from '../model/day';
import type { Person } from '../model/person';
import type { NetworkView } from '../network/network-view';
import { drifting } from './drifting';
import type { FollowUpRules } from './follow-up-rules';
import type { RankedReason } from './ranking';
import { staleContact } from './quiet-contacts';

/**
 * They have gone quiet: stale, or else drifting. Somebody without a note is tracked only once they came to a meeting: a name
 * in passing is nobody to keep up with.
 */
export function quietContact(network: NetworkView, person: Person, today: Day, rules: FollowUpRules): RankedReason[] {
  const contacts = network.contactsOf(person.key);
  if (person.ghost && !contacts.some(({ by, day }) => by === 'meeting' && day <= today)) return [];
  const reason = staleContact(person, contacts, today, rules) ?? drifting(contacts, today);
  return reason ? [reason] : [];
}
