import { safeNoteName } from '../../editing/note-name';
import type { Day } from '../../model/day';
import { type Person, type PersonKey, unknownPerson } from '../../model/person';
import { each, type Steps } from '../../model/steps';
import { lazily } from '../../model/lazily';
import type { NetworkView } from '../../network/network-view';
import { foldName } from '../../notes/fold';
import { similarNames, turnedName } from '../names';
import type { CalendarAttendee, CalendarEvent, CalendarRead } from './calendar-event';

/**
 * What could become of an event: a new note, another day or time for the note it has, its uid for a note that lacks it, a word that says
 * it was called off, or nothing.
 */
export type MeetingKind = 'new' | 'moved' | 'there' | 'unsure' | 'cancelled' | 'skip';

/** Why a proposal is what it is. */
export type MeetingReason =
  | ('somebody known' | 'nobody known' | 'note that day' | 'not invited')
  | ('other day' | 'other time' | 'series moved' | 'called off')
  | ('same day and people' | 'several people' | 'another that day')
  | ('already there' | 'cancelled' | 'declined' | 'no attendees' | 'nobody');

/** Somebody who takes part. */
export interface Guest {
  /** By which the same guest of another event is known: the address, else the name. */
  readonly id: string;
  readonly email: string;
  /** Those who have a note, and those for whom there is none as a person known by name alone. */
  readonly person: Person;
  /** Who they may be, where that is open; `person` is then known by name alone. */
  readonly candidates: readonly Person[];
}

/** A note that an event may have. */
export interface MeetingNote {
  readonly path: string;
  readonly day: Day | null;
  /** As the note writes it. */
  readonly time: string | null;
  readonly isCancelled: boolean;
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
  /** The note there is already. */
  readonly note: MeetingNote | null;
}

/** What matching asks of the vault. */
export interface MeetingMatchDeps {
  readonly network: Pick<NetworkView, 'findPeople' | 'meKey' | 'me' | 'meetings'>;
  /** Notes by what their `uid` says. */
  readonly byUid: ReadonlyMap<string, readonly MeetingNote[]>;
  /** Whether a title says that it does not take place: `Canceled: Review`. */
  readonly saysCancelled: (title: string) => boolean;
}

interface NoteOfDay {
  readonly note: MeetingNote;
  readonly title: string;
  readonly attendees: readonly PersonKey[];
}

/** Says of every event of a file what could become of it, in the order of the events. */
export function* meetingProposals(read: CalendarRead, deps: MeetingMatchDeps): Steps<readonly MeetingProposal[]> {
  const { network, byUid, saysCancelled } = deps;
  const known = yield* knownNotes(read, byUid);
  const byDay = new Map<Day, NoteOfDay[]>();
  for (const { day, path, attendees, time, title } of network.meetings()) {
    if (day === null || known.taken.has(path)) continue;
    const note = { path, day, time, isCancelled: false };
    byDay.set(day, [...(byDay.get(day) ?? []), { note, title, attendees }]);
  }
  const given = new Set<string>();
  const proposals: MeetingProposal[] = [];
  yield* each(read.events, (event) => {
    const calendar = whoseCalendar(read, event, network);
    const { guests, isDeclined } = guestsOf(event, calendar.mine, network);
    const propose = (kind: MeetingKind, because: MeetingReason, note: MeetingNote | null = null): void =>
      void proposals.push({ id: proposals.length, event, guests, kind, because, note });
    const note = noteOf(event, known);
    if (event.status === 'cancelled' || saysCancelled(event.summary))
      if (note && !note.isCancelled) propose('cancelled', 'called off', note);
      else propose('skip', 'cancelled', note);
    else if (isDeclined) propose('skip', 'declined', note);
    else if (note)
      if (note.day !== null && note.day !== event.day) propose('moved', 'other day', note);
      else if (areOtherTimes(note.time, event.time)) propose('moved', 'other time', note);
      else propose('skip', 'already there', note);
    else if (event.attendees.length === 0 && event.organiser === null) propose('skip', 'no attendees');
    else if (guests.length === 0) propose('skip', 'nobody');
    else {
      const left = leftOf(event, known);
      if (left) {
        known.given.add(left.path);
        propose('moved', 'series moved', left);
        return;
      }
      const keys = keysOf(guests.map(({ person }) => person.key));
      const thatDay = (byDay.get(event.day) ?? []).filter(({ note: { path } }) => !given.has(path));
      const same = thatDay.find(({ attendees }) => keysOf(attendees) === keys);
      const near = same ?? thatDay.find(({ attendees }) => guests.some(({ person }) => attendees.includes(person.key)));
      if (same && isSameMeeting(same, event, guests)) {
        given.add(same.note.path);
        if (event.id === '') propose('skip', 'already there', same.note);
        else propose('there', 'same day and people', same.note);
      } else if (guests.some(({ candidates }) => candidates.length > 0)) propose('unsure', 'several people');
      else if (same) propose('unsure', 'another that day', same.note);
      else if (near) propose('new', 'note that day');
      else if (calendar.mayBeAnothers) propose('new', 'not invited');
      else propose('new', guests.some(isKnown) ? 'somebody known' : 'nobody known');
    }
  });
  return proposals;
}

/** Whether a note of the same day and people is of this event: by the hour, or a word of the title; or the event says nothing of itself. */
function isSameMeeting({ note, title }: NoteOfDay, event: CalendarEvent, guests: readonly Guest[]): boolean {
  if (areOtherTimes(note.time, event.time)) return false;
  if (note.time !== null && note.time === event.time) return true;
  const names = new Set(guests.flatMap(({ person }) => wordsOf(person.name)));
  const theirs = wordsOf(event.summary).filter((word) => !names.has(word));
  return theirs.length === 0 || wordsOf(title).some((word) => theirs.includes(word));
}

function wordsOf(text: string): string[] {
  return foldName(text)
    .split(between())
    .filter((word) => word.length > 1);
}

const between = lazily(() => /[^\p{L}\p{N}]+/u);

/** Whether both say a clock time, and not the same. */
function areOtherTimes(one: string | null, other: string | null): boolean {
  const [a, b] = [one, other].map((text) => /^(\d{1,2}):(\d{2})$/.exec(text?.trim() ?? ''));
  return a != null && b != null && (Number(a[1]) !== Number(b[1]) || a[2] !== b[2]);
}

/** The notes that have a uid, by the uid alone and by the one of their series. */
interface KnownNotes {
  readonly byUid: ReadonlyMap<string, readonly MeetingNote[]>;
  readonly byBase: ReadonlyMap<string, readonly MeetingNote[]>;
  /** Those of a series whose day is no longer one of it, by the uid of the series. */
  readonly left: ReadonlyMap<string, readonly MeetingNote[]>;
  /** Of `left` those that an event has taken. */
  readonly given: Set<string>;
  /** Those of an event of these files: no other event is theirs. */
  readonly taken: ReadonlySet<string>;
}

function* knownNotes(read: CalendarRead, byUid: MeetingMatchDeps['byUid']): Steps<KnownNotes> {
  const ids = new Set<string>();
  const daysOf = new Map<string, Set<Day>>();
  yield* each(read.events, ({ id, uid, day }) => {
    if (id === '') return;
    ids.add(id);
    const base = baseOf(uid);
    daysOf.set(base, (daysOf.get(base) ?? new Set<Day>()).add(day));
  });
  const byBase = new Map<string, MeetingNote[]>();
  const left = new Map<string, MeetingNote[]>();
  const taken = new Set<string>();
  for (const [uid, notes] of byUid) {
    const base = baseOf(uid);
    byBase.set(base, [...(byBase.get(base) ?? []), ...notes]);
    const days = daysOf.get(base);
    if (days) for (const { path } of notes) taken.add(path);
    if (days && !ids.has(uid))
      left.set(base, [...(left.get(base) ?? []), ...notes.filter(({ day }) => day !== null && !days.has(day))]);
  }
  return { byUid, byBase, left, given: new Set(), taken };
}

/** The uid of a whole series: without the day of one of its times, and without what Google adds where a series goes on otherwise. */
function baseOf(uid: string): string {
  return uid.replace(/ \d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?$/, '').replace(/_R\d{8}(?:T\d{6}Z?)?(?=@|$)/, '');
}

/** The note of exactly this meeting, or one of its series that says the same day. */
function noteOf(event: CalendarEvent, { byUid, byBase }: KnownNotes): MeetingNote | null {
  if (event.id === '') return null;
  const exact = byUid.get(event.id) ?? [];
  const ofSeries = (byBase.get(baseOf(event.uid)) ?? []).filter(
    ({ day, time }) => day === event.day && !areOtherTimes(time, event.time),
  );
  // Where several notes are of one meeting, the one that is right says so.
  const all = [...exact, ...ofSeries];
  return all.find(({ day }) => day === event.day) ?? all[0] ?? null;
}

/** So far a meeting of a series is moved when all of it is. */
const mostDaysMoved = 6;

/** A note of the same series that is left over, of a day nearby: the series may have moved. */
function leftOf(event: CalendarEvent, { left, given }: KnownNotes): MeetingNote | null {
  const distance = ({ day }: MeetingNote): number => Math.abs((day ?? 0) - event.day);
  const near = (left.get(baseOf(event.uid)) ?? []).filter(
    (note) => !given.has(note.path) && distance(note) <= mostDaysMoved,
  );
  return [...near].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/**
 * Which addresses of an event are mine, and whether it stands in a calendar that may be another's. What my own note says decides; the
 * address of a calendar is mine as well, unless somebody else has it, or the event names me beside it.
 */
function whoseCalendar(
  { owners, ownersByFile }: CalendarRead,
  { at, attendees, organiser }: CalendarEvent,
  network: MeetingMatchDeps['network'],
): { readonly mine: ReadonlySet<string>; readonly mayBeAnothers: boolean } {
  const own = new Set((network.me?.emails ?? []).map((email) => email.toLowerCase()));
  const isAnothers = (email: string): boolean =>
    network.findPeople(email).some(({ key, path }) => path !== null && key !== network.meKey);
  const isNamed = [...attendees, ...(organiser ? [organiser] : [])].some(({ email }) => own.has(email));
  const mine = new Set([...own, ...(isNamed ? [] : owners.filter((email) => !isAnothers(email)))]);
  const ofFile = ownersByFile.get(at.file) ?? [];
  const isOthers = ofFile.some((email) => (own.size > 0 ? !own.has(email) : isAnothers(email)));
  return { mine, mayBeAnothers: isOthers && !isNamed };
}

function keysOf(keys: readonly PersonKey[]): string {
  return [...new Set(keys.map(foldName))].sort().join('\n');
}

const things = new Set(['ROOM', 'RESOURCE', 'GROUP']);
const away = new Set(['DECLINED', 'DELEGATED']);

/** Addresses that nobody reads, and those of calendars and rooms. */
const nobodys =
  /^(?:no-?reply|do-?not-?reply|mailer-daemon|unknownorganizer)@|@(?:group|resource)\.calendar\.google\.com$/i;

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
    if (things.has(attendee.kind) || attendee.email + attendee.name === '' || nobodys.test(attendee.email)) continue;
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

/**
 * By address, then by a full name that only one person bears, as names in notes are read: without a title and without what stands in
 * brackets. Where the address is that of one person and the name that of another, it is open. Else by the name alone, or the address
 * where there is no name.
 */
function guestOf({ email, name: written }: CalendarAttendee, network: MeetingMatchDeps['network']): Guest {
  const withNote = (words: string): Person[] =>
    words === '' ? [] : network.findPeople(words).filter(({ path, key }) => path !== null || key === network.meKey);
  const name = written.replace(/\s*<[^<>]*>\s*$/, '').trim();
  const turned = turnedName(name);
  const names = [name, turned ?? ''].filter((one) => one.includes(' '));
  const exact = distinct(names.flatMap(withNote));
  const byName = exact.length > 0 ? exact : distinct(names.flatMap(similarNames).flatMap(withNote));
  const byEmail = distinct(withNote(email));
  // One word alone may be anybody, and yet a link to it leads to the note of that name.
  const byWord = byEmail.length > 0 || name === '' || name.includes(' ') ? [] : withNote(name);
  const isBoth = byEmail.filter(({ key }) => byName.some((one) => one.key === key));
  const candidates =
    isBoth.length === 1 ? isBoth : byEmail.length > 0 ? distinct([...byEmail, ...byName]) : [...byName, ...byWord];
  const [only, ...others] = candidates;
  const id = email === '' ? foldName(name) : email;
  if (only && others.length === 0 && byWord.length === 0) return { id, email, person: only, candidates: [] };
  // A link to them is a name, never a path.
  const shown = safeNoteName((turned ?? name) || email);
  const ghost = candidates.length > 0 ? undefined : network.findPeople(shown).find(({ path }) => path === null);
  return { id, email, person: ghost ?? unknownPerson(shown), candidates };
}

function distinct(people: readonly Person[]): Person[] {
  return [...new Map(people.map((person) => [person.key, person])).values()];
}

/** A meeting of more people is listed, but not chosen to begin with. */
const mostChosen = 12;
/** More than anybody has in these days: a file like that starts with none chosen. */
const mostMeetingsChosen = 250;

/** What is chosen to begin with: new meetings of a few people with somebody who has a note. No day is moved unasked. */
export function chosenMeetingsAtFirst(proposals: readonly MeetingProposal[]): Set<number> {
  const isChosen = ({ kind, because, guests, event }: MeetingProposal): boolean =>
    kind === 'new' && because === 'somebody known' && guests.length <= mostChosen && event.doubt !== 'zone';
  const chosen = proposals.filter(isChosen);
  return new Set(chosen.length > mostMeetingsChosen ? [] : chosen.map(({ id }) => id));
}

export function countMeetings(proposals: readonly MeetingProposal[]): Readonly<Record<MeetingKind, number>> {
  const counts = { new: 0, moved: 0, there: 0, unsure: 0, cancelled: 0, skip: 0 };
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
