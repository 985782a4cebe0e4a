import { safeNoteName } from '../../editing/note-name';
import type { Day } from '../../model/day';
import { type Person, type PersonKey, unknownPerson } from '../../model/person';
import { each, type Steps } from '../../model/steps';
import type { NetworkView } from '../../network/network-view';
import { foldName } from '../../notes/fold';
import type { CalendarAttendee, CalendarEvent, CalendarRead } from './calendar-event';

/** What could become of an event: a new note, another day for the note it has, its uid for a note that lacks it, or nothing. */
export type MeetingKind = 'new' | 'moved' | 'there' | 'unsure' | 'skip';

/** Why a proposal is what it is. */
export type MeetingReason =
  | ('somebody known' | 'nobody known')
  | ('other day' | 'same day and people' | 'several people')
  | ('already there' | 'cancelled' | 'declined' | 'no attendees' | 'nobody');

/** Somebody who takes part. */
export interface Guest {
  /** Those who have a note, and those for whom there is none as a person known by name alone. */
  readonly person: Person;
  /** Who they may be, where that is open; `person` is then known by name alone. */
  readonly candidates: readonly Person[];
}

/** An event, and what could be done with it. */
export interface MeetingProposal {
  /** Place in the list, from 0. */
  readonly id: number;
  readonly event: CalendarEvent;
  readonly kind: MeetingKind;
  readonly because: MeetingReason;
  /** Without me, the ones who have a note first. */
  readonly guests: readonly Guest[];
  /** The note there is already; its day, where it says one. */
  readonly note: { readonly path: string; readonly day: Day | null } | null;
}

/** What matching asks of the vault. */
export interface MeetingMatchDeps {
  readonly network: Pick<NetworkView, 'findPeople' | 'meKey' | 'me' | 'meetings'>;
  /** Notes by what their `uid` says, and the days they say. */
  readonly byUid: ReadonlyMap<string, readonly { readonly path: string; readonly day: Day | null }[]>;
}

/** Says of every event of a file what could become of it, in the order of the events. */
export function* meetingProposals(read: CalendarRead, deps: MeetingMatchDeps): Steps<readonly MeetingProposal[]> {
  const { network, byUid } = deps;
  const mine = new Set([...read.owners, ...(network.me?.emails ?? []).map((email) => email.toLowerCase())]);
  const known = [...byUid.values()].flat().map(({ path }) => path);
  const taken = new Set(known);
  const byDay = new Map<Day, { readonly path: string; readonly attendees: string }[]>();
  for (const { day, path, attendees } of network.meetings())
    if (day !== null) byDay.set(day, [...(byDay.get(day) ?? []), { path, attendees: keysOf(attendees) }]);
  const proposals: MeetingProposal[] = [];
  yield* each(read.events, (event) => {
    const base = { id: proposals.length, event, note: null };
    const { guests, isDeclined } = guestsOf(event, mine, network);
    const skip = (because: MeetingReason, note: MeetingProposal['note'] = null): void =>
      void proposals.push({ ...base, guests, kind: 'skip', because, note });
    const [note] = notesOf(event, byUid);
    if (event.status === 'cancelled') skip('cancelled', note);
    else if (isDeclined) skip('declined', note);
    else if (note)
      if (note.day === null || note.day === event.day) skip('already there', note);
      else proposals.push({ ...base, guests, kind: 'moved', because: 'other day', note });
    else if (event.attendees.length === 0 && event.organiser === null) skip('no attendees');
    else if (guests.length === 0) skip('nobody');
    else {
      const keys = keysOf(guests.map(({ person }) => person.key));
      const same = byDay.get(event.day)?.find(({ path, attendees }) => attendees === keys && !taken.has(path));
      if (same) taken.add(same.path);
      if (same && event.id === '') skip('already there', { path: same.path, day: event.day });
      else if (same) {
        const there = { path: same.path, day: event.day };
        proposals.push({ ...base, guests, kind: 'there', because: 'same day and people', note: there });
      } else if (guests.some(({ candidates }) => candidates.length > 0))
        proposals.push({ ...base, guests, kind: 'unsure', because: 'several people' });
      else {
        const because = guests.some(({ person }) => person.path !== null) ? 'somebody known' : 'nobody known';
        proposals.push({ ...base, guests, kind: 'new', because });
      }
    }
  });
  return proposals;
}

function keysOf(keys: readonly PersonKey[]): string {
  return [...new Set(keys.map(foldName))].sort().join('\n');
}

/** Notes of exactly this meeting; those that name a whole series, as other programs write it, count for the day that they say. */
function notesOf(event: CalendarEvent, byUid: MeetingMatchDeps['byUid']): NonNullable<MeetingProposal['note']>[] {
  if (event.id === '') return [];
  const exact = byUid.get(event.id) ?? [];
  const ofSeries = event.isOfSeries ? (byUid.get(event.uid) ?? []).filter(({ day }) => day === event.day) : [];
  // Where several notes are of one meeting, the one that is right says so.
  const all = [...exact, ...ofSeries];
  return [...all.filter(({ day }) => day === event.day), ...all.filter(({ day }) => day !== event.day)];
}

const things = new Set(['ROOM', 'RESOURCE', 'GROUP']);
const away = new Set(['DECLINED', 'DELEGATED']);

function guestsOf(
  event: CalendarEvent,
  mine: ReadonlySet<string>,
  network: MeetingMatchDeps['network'],
): { readonly guests: readonly Guest[]; readonly isDeclined: boolean } {
  const guests = new Map<string, Guest>();
  let isDeclined = false;
  const { organiser, attendees } = event;
  const isListed = attendees.some(
    ({ email, name }) => organiser && (email === '' ? name === organiser.name : email === organiser.email),
  );
  for (const attendee of organiser && !isListed ? [organiser, ...attendees] : attendees) {
    if (things.has(attendee.kind) || attendee.email + attendee.name === '') continue;
    const guest = guestOf(attendee, network);
    const isMe = mine.has(attendee.email) || guest.person.key === network.meKey;
    if (isMe && attendee.answer === 'DECLINED') isDeclined = true;
    if (isMe || away.has(attendee.answer) || attendee.role === 'NON-PARTICIPANT') continue;
    const key = foldName(guest.person.key);
    if (!guests.has(key)) guests.set(key, guest);
  }
  const all = [...guests.values()];
  return { guests: [...all.filter(isKnown), ...all.filter((guest) => !isKnown(guest))], isDeclined };
}

function isKnown({ person }: Guest): boolean {
  return person.path !== null;
}

/** By address, then by a full name that only one person bears; else by the name alone, or the address where there is no name. */
function guestOf({ email, name }: CalendarAttendee, network: MeetingMatchDeps['network']): Guest {
  const withNote = (words: string): Person[] =>
    words === '' ? [] : network.findPeople(words).filter(({ path, key }) => path !== null || key === network.meKey);
  const names = [name, turned(name)].filter((one) => one.includes(' '));
  const byName = distinct(names.flatMap(withNote));
  const byEmail = distinct(withNote(email));
  const candidates = byEmail.length > 0 ? byEmail : byName;
  // Of several with one address the name says which.
  const narrowed = candidates.filter(({ key }) => byName.some((one) => one.key === key));
  const [only, ...others] = candidates.length > 1 && narrowed.length === 1 ? narrowed : candidates;
  if (only && others.length === 0) return { person: only, candidates: [] };
  // A link to them is a name, never a path.
  const shown = safeNoteName((names.length === 2 ? turned(name) : name) || email);
  const ghost = candidates.length > 0 ? undefined : network.findPeople(shown).find(({ path }) => path === null);
  return { person: ghost ?? unknownPerson(shown), candidates };
}

/** `Lovelace, Ada` is Ada Lovelace. */
function turned(name: string): string {
  const match = /^([^,]+),\s*([^,]+)$/.exec(name);
  return match ? `${match[2]?.trim() ?? ''} ${match[1]?.trim() ?? ''}` : '';
}

function distinct(people: readonly Person[]): Person[] {
  return [...new Map(people.map((person) => [person.key, person])).values()];
}

/** A meeting of more people is listed, but not chosen to begin with. */
const mostChosen = 12;

/** What is chosen to begin with: new meetings of a few people with somebody who has a note. No day is moved unasked. */
export function chosenMeetingsAtFirst(proposals: readonly MeetingProposal[]): Set<number> {
  const isChosen = ({ kind, because, guests }: MeetingProposal): boolean =>
    kind === 'new' && because === 'somebody known' && guests.length <= mostChosen;
  return new Set(proposals.filter(isChosen).map(({ id }) => id));
}

export function countMeetings(proposals: readonly MeetingProposal[]): Readonly<Record<MeetingKind, number>> {
  const counts = { new: 0, moved: 0, there: 0, unsure: 0, skip: 0 };
  for (const { kind } of proposals) counts[kind]++;
  return counts;
}

/** Whether all words stand in what the event is called, where it is and who takes part. */
export function meetingHas({ event, guests }: MeetingProposal, words: string): boolean {
  const { summary, location, description } = event;
  const text = foldName(
    [summary, location ?? '', description ?? '', ...guests.map(({ person }) => person.name)].join(' '),
  );
  return foldName(words)
    .split(' ')
    .every((word) => text.includes(word));
}
