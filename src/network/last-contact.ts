import type { Day } from '../model/day';
import type { Contact, Meeting } from '../model/meeting';
import type { PersonKey } from '../model/person';
import type { NetworkView } from './network-view';

/**
 * Whether a meeting still lies ahead: on a later day, or today while nothing has been written about it. A day has no hours here, and
 * in the morning of a coffee one wants to prepare for it, in the evening to say thanks.
 */
export function liesAhead({ day, summary, thanked }: Meeting, today: Day): boolean {
  return day !== null && (day > today || (day === today && summary === null && !thanked));
}

/** The latest day of contact up to today, with the note that proves it; null where there is none. */
export function lastContact(network: NetworkView, key: PersonKey, today: Day): Contact | null {
  return latestOf(network.contactsOf(key), today);
}

/** The latest up to today of contacts that come newest first. */
export function latestOf(contacts: readonly Contact[], today: Day): Contact | null {
  for (const contact of contacts) if (contact.day <= today) return contact;
  return null;
}

/** The first contact from a day on, up to today; from the very first where the day is not known. */
export function firstContactSince(network: NetworkView, key: PersonKey, since: Day | null, today: Day): Contact | null {
  const contacts = network.contactsOf(key);
  for (let index = contacts.length - 1; index >= 0; index--) {
    const contact = contacts[index];
    if (contact === undefined || contact.day > today) break;
    if (since === null || contact.day >= since) return contact;
  }
  return null;
}
