import type { Meeting } from '../model/meeting';
import type { Person } from '../model/person';
import type { NetworkView } from '../network/network-view';

/** Whom a text is about, the first above all, and the meeting it is for, if it is for one. */
export interface Company {
  readonly people: readonly [Person, ...Person[]];
  readonly meeting: Meeting | null;
}

/** Whom a note is about: its person, or everybody at its meeting; null where it is about nobody but me. */
export function companyOfNote(network: NetworkView, path: string): Company | null {
  const person = network.personAt(path);
  if (person && !person.me) return { people: [person], meeting: null };
  const meeting = network.meetingAt(path);
  if (!meeting) return null;
  const [first, ...others] = meeting.attendees.flatMap((key) => network.person(key) ?? []);
  return first ? { people: [first, ...others], meeting } : null;
}
