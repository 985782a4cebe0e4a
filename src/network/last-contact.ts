import { isoOf, type Day } from '../model/day';
import { say } from '../i18n/words';
import type { Contact, Meeting, Mentioned } from '../model/meeting';
import type { Problem } from '../model/problem';
import { compareText } from '../notes/fold';
import type { PersonKey } from '../model/person';
import type { NetworkView } from './network-view';

/**
 * Whether a meeting still lies ahead: on a later day, or today while nothing has been written about it. A day has no hours here, and
 * in the morning of a coffee one wants to prepare for it, in the evening to say thanks.
 */
export function liesAhead({ day, summary, thanked }: Meeting, today: Day): boolean {
  return day !== null && (day > today || (day === today && summary === null && !thanked));
}

/** The latest day of contact up to today, with the note that proves it; null where there is none. A meeting that still lies ahead is none. */
export function lastContact(network: NetworkView, key: PersonKey, today: Day): Contact | null {
  for (const contact of network.contactsOf(key)) {
    if (contact.day > today) continue;
    const meeting = contact.day === today ? network.meetingAt(contact.source.path) : null;
    if (meeting === null || !liesAhead(meeting, today)) return contact;
  }
  return null;
}

/** The latest note up to today that names somebody without proving contact. */
export function lastMention(network: NetworkView, key: PersonKey, today: Day): Mentioned | null {
  return latestOf(network.mentionsOf(key), today);
}

/** The same where they were not in touch on that day or later. */
export function mentionSinceContact(network: NetworkView, key: PersonKey, today: Day): Mentioned | null {
  const mention = lastMention(network, key, today);
  const contact = lastContact(network, key, today);
  return mention && (contact === null || contact.day < mention.day) ? mention : null;
}

/** What is wrong with the notes on a day: what the notes say themselves, and days of last contact that lie ahead. */
export function problemsOn(network: NetworkView, today: Day): readonly Problem[] {
  const ahead = network.people().flatMap(({ key }) =>
    network.contactsOf(key).flatMap(({ day, by, source }): Problem[] => {
      if (by !== 'property' || day <= today || network.person(key)?.path !== source.path) return [];
      return [{ ...source, what: say.network.lastContactAhead(isoOf(day)), remedy: say.network.correctDay }];
    }),
  );
  const all = network.problems();
  if (ahead.length === 0) return all;
  return [...all, ...ahead].sort((a, b) => compareText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0));
}

/** The latest up to today of contacts or mentions that come newest first. */
export function latestOf<T extends Mentioned>(contacts: readonly T[], today: Day): T | null {
  for (const contact of contacts) if (contact.day <= today) return contact;
  return null;
}

/** The first contact from a day on, up to today; from the very first where the day is not known. `counts` may leave some out. */
export function firstContactSince(
  network: NetworkView,
  key: PersonKey,
  since: Day | null,
  today: Day,
  counts: (contact: Contact) => boolean = () => true,
): Contact | null {
  const contacts = network.contactsOf(key);
  for (let index = contacts.length - 1; index >= 0; index--) {
    const contact = contacts[index];
    if (contact === undefined || contact.day > today) break;
    if ((since === null || contact.day >= since) && counts(contact)) return contact;
  }
  return null;
}
