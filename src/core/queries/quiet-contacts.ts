import type { Day } from '../model/day';
import type { NetworkView } from '../network/network-view';
import { drifting } from './drifting';
import type { FollowUpRules } from './follow-up-rules';
import type { RankedReason } from './ranking';
import { staleContact } from './stale-contacts';

/**
 * People who have gone quiet: stale, or else drifting. Somebody without a note is tracked only once they came to a meeting: a name
 * in passing is nobody to keep up with.
 */
export function quietContacts(network: NetworkView, today: Day, rules: FollowUpRules): readonly RankedReason[] {
  const found: RankedReason[] = [];
  for (const person of network.people()) {
    const contacts = network.contactsOf(person.key);
    if (person.ghost && !contacts.some(({ by, day }) => by === 'meeting' && day <= today)) continue;
    const reason = staleContact(person, contacts, today, rules) ?? drifting(person, contacts, today);
    if (reason) found.push(reason);
  }
  return found;
}
