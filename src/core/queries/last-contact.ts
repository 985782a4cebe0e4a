import type { Day } from '../model/day';
import type { Contact } from '../model/meeting';
import type { PersonKey } from '../model/person';
import type { NetworkView } from '../network/network-view';

/** The latest day of contact up to today, with the note that proves it; null where there is none. */
export function lastContact(network: NetworkView, key: PersonKey, today: Day): Contact | null {
  for (const contact of network.contactsOf(key)) if (contact.day <= today) return contact;
  return null;
}
