import { safeNoteName } from '../../editing/note-name';
import { lazily } from '../../model/lazily';
import type { Day } from '../../model/day';
import type { PersonKey } from '../../model/person';
import { each, type Steps } from '../../model/steps';
import type { NetworkView } from '../../network/network-view';
import { foldName } from '../../notes/fold';
import { hasWords } from '../choose';
import type { CalendarEvent, CalendarRead, CalendarWindow } from './calendar-event';
import { type GuestChange, guestChange, noGuestChange } from './guest-change';
import {
  type FindPlainNote,
  type Guest,
  GuestFinder,
  type GuestsOfEvent,
  isKnown,
  isOpen,
  type OtherGuest,
} from './guests';
import { namesOfPeople } from '../name-index';
import { withoutMovedNotice } from './moved-notice';
import { dayInSeries, sameId, seriesOf } from './uids';

/**
 * What could become of an event: a new note, another day or time for the note it has, guests whom that note does not name, its uid for a
 * note that lacks it, a word that says it was called off, or nothing. `gone` is a note whose meeting the calendar does not have any more.
 */
export type MeetingKind = 'new' | 'moved' | 'guests' | 'there' | 'unsure' | 'cancelled' | 'gone' | 'skip';

/** Why a proposal is what it is. */
export type MeetingReason =
  | ('somebody known' | 'nobody known' | 'note that day' | 'not invited')
  | ('other day' | 'other time' | 'series moved' | 'called off' | 'more guests')
  | (
      | 'same day and people'
      | 'several people'
      | 'perhaps known'
      | 'plain note'
      | 'unreadable note'
      | 'another that day'
      | 'addresses only'
    )
  | ('not in series' | 'not in file')
  | ('already there' | 'fewer guests' | 'guests declined')
  | ('cancelled' | 'declined' | 'no attendees' | 'nobody');

/** A note that an event may have. */
export interface MeetingNote {
  readonly path: string;
  readonly day: Day | null;
  /** As the note writes it. */
  readonly time: string | null;
  readonly isCancelled: boolean;
  readonly title: string;
  /** What it says its uids are: of one that was found by something else, these are not the event's. */
  readonly uids: readonly string[];
  /** Folded names of those whom it says were away. */
  readonly absent: ReadonlySet<string>;
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
  /** Invited, and not taken for people unless the user says so. */
  readonly others: readonly OtherGuest[];
  /** In what they differ from those whom the note names that it has by its uid. */
  readonly change: GuestChange;
  /** What words are looked for in, folded. */
  readonly text: string;
  /** The note there is already. */
  readonly note: MeetingNote | null;
}

/** What matching asks of the vault. */
export interface MeetingMatchDeps {
  readonly network: Pick<NetworkView, 'findPeople' | 'people' | 'person' | 'meKey' | 'me' | 'meetings'>;
  /** Notes by what their `uid` says. */
  readonly byUid: ReadonlyMap<string, readonly MeetingNote[]>;
  readonly plainNoteAt: FindPlainNote;
  /** What the properties of a note call its meeting; null where they do not. */
  readonly titleAt: (path: string) => string | null;
  /** Whether a title says that it does not take place: `Canceled: Review`. */
  readonly saysCancelled: (title: string) => boolean;
}

/** A note of a meeting, with what it is known by if not by a uid. */
interface NoteOfDay {
  readonly note: MeetingNote;
  readonly title: string;
  readonly attendees: readonly PersonKey[];
  /** As `keysOf` has them. */
  readonly keys: string;
}

/** An event on its way to a proposal. */
interface Candidate extends GuestsOfEvent {
  readonly event: CalendarEvent;
  readonly series: string;
  readonly isOff: boolean;
  readonly mayBeAnothers: boolean;
  readonly keys: string;
  /** The note it has, however that was found. */
  note: MeetingNote | null;
  /** Where the note was found by another uid than its own. */
  foundBy: 'series moved' | 'another that day' | null;
  /** The note of its day that says no uid and is likeliest its own. */
  ofDay: { readonly note: NoteOfDay; readonly likeness: Likeness } | null;
}

/** Says of every event of a file what could become of it, in the order of the events; and after them of notes without an event. */
export function* meetingProposals(
  read: CalendarRead,
  days: CalendarWindow,
  deps: MeetingMatchDeps,
): Steps<readonly MeetingProposal[]> {
  const { network, byUid, plainNoteAt, titleAt, saysCancelled } = deps;
  const finder = new GuestFinder(network, plainNoteAt, yield* namesOfPeople(network));
  const owners = new OwnerFinder(read, network);
  const notes = yield* NotesWithUid.of(byUid, read);
  /** Whether it is called off: of one that its note has on another day, a title that says it was moved does not say so. */
  const isOff = (event: CalendarEvent): boolean => {
    if (event.status === 'cancelled' || !saysCancelled(event.summary)) return event.status === 'cancelled';
    const day = notes.exactly(event)?.day ?? null;
    return day === null || day === event.day || saysCancelled(withoutMovedNotice(event.summary));
  };
  function* candidateOf(event: CalendarEvent): Steps<Candidate> {
    const calendar = owners.of(event);
    const found = yield* finder.of(event, calendar.mine);
    return {
      ...{ event, ...found, mayBeAnothers: calendar.mayBeAnothers, note: null, foundBy: null, ofDay: null },
      series: seriesOf(event.uid, read.split),
      isOff: isOff(event),
      keys: keysOf(found.guests.map(({ person }) => person.key)),
    };
  }
  const candidates: Candidate[] = [];
  for (const event of read.events) {
    candidates.push(yield* candidateOf(event));
    if (candidates.length % eventsAStep === 0) yield;
  }
  const claims = new Claims(notes, candidates, network, titleAt);
  yield* claims.all();
  const proposals: MeetingProposal[] = [];
  for (const candidate of candidates) {
    proposals.push(proposalOf(proposals.length, candidate, claims));
    if (proposals.length % eventsAStep === 0) yield;
  }
  const movedOut = new Set<string>();
  const others: MeetingProposal[] = [];
  const add = (row: Omit<MeetingProposal, 'id' | 'text' | 'change'>): void =>
    void others.push({ ...row, id: proposals.length + others.length, text: textOf(row), change: noGuestChange });
  for (const event of read.outside) {
    yield;
    const note = notes.exactly(event);
    if (!note || note.isCancelled || claims.taken.has(note.path) || movedOut.has(note.path)) continue;
    movedOut.add(note.path);
    if (note.day === null || note.day === event.day) continue;
    const found = yield* candidateOf(event);
    if (found.isDeclined) continue;
    const what = found.isOff ? (['cancelled', 'called off'] as const) : (['moved', 'other day'] as const);
    add({ event, kind: what[0], because: what[1], guests: found.guests, others: found.others, note });
  }
  if (read.isWhole)
    yield* each(notes.all, (note) => {
      const because = claims.taken.has(note.path) || movedOut.has(note.path) ? null : whyGone(note, read, days, notes);
      if (because === null) return;
      const guests = (claims.meetingAt(note.path)?.attendees ?? []).flatMap((key): Guest[] => {
        const person = network.person(key);
        return person ? [{ id: key, email: '', person, candidates: [], plainNote: null }] : [];
      });
      const event = eventOfNote(note);
      add({ event, kind: 'gone', because, guests, others: [], note });
    });
  yield;
  return merged(proposals, others.sort(compareTimes));
}

/** Two lists that are in order, as one. */
function merged(rows: readonly MeetingProposal[], others: readonly MeetingProposal[]): readonly MeetingProposal[] {
  if (others.length === 0) return rows;
  const all: MeetingProposal[] = [];
  let next = 0;
  for (const row of rows) {
    for (let other = others[next]; other && compareTimes(other, row) < 0; other = others[++next]) all.push(other);
    all.push(row);
  }
  return [...all, ...others.slice(next)];
}

/** By the day on which the calendar had it, where a note says that. */
function compareTimes(one: MeetingProposal, other: MeetingProposal): number {
  const [a, b] = [one, other].map(({ event, note, kind, because }) => {
    const isElsewhere = kind === 'moved' && because === 'other day';
    return { day: isElsewhere ? Math.min(event.day, note?.day ?? event.day) : event.day, time: event.time ?? '' };
  });
  if (!a || !b || a.day !== b.day) return (a?.day ?? 0) - (b?.day ?? 0);
  return a.time === b.time ? 0 : a.time < b.time ? -1 : 1;
}

/** Guests of a few events are looked for in a step. */
const eventsAStep = 8;

function proposalOf(id: number, candidate: Candidate, claims: Claims): MeetingProposal {
  const { event, guests, others, note, isOff, isDeclined, foundBy, mayBeAnothers, ofDay } = candidate;
  const propose = (
    kind: MeetingKind,
    because: MeetingReason,
    of: MeetingNote | null = note,
    change: GuestChange = noGuestChange,
  ): MeetingProposal => ({
    ...{ id, event, guests, others, kind, because, note: of, change, text: textOf(candidate) },
  });
  if (isOff) return note && !note.isCancelled ? propose('cancelled', 'called off') : propose('skip', 'cancelled');
  if (isDeclined) return propose('skip', 'declined');
  if (foundBy === 'another that day') return propose('unsure', foundBy);
  if (note) {
    const change = claims.changeOf(candidate, note);
    const isOf = (kind: MeetingKind, because: MeetingReason): MeetingProposal => propose(kind, because, note, change);
    if (note.day !== null && note.day !== event.day) return isOf('moved', foundBy ?? 'other day');
    if (areOtherTimes(note.time, event.time)) return isOf('moved', 'other time');
    return isOf(...asItIs(change));
  }
  const written = event.id === '' && guests.length === 0 ? claims.ofTitle(event) : null;
  if (written) return propose('skip', 'already there', written);
  if (event.attendees.length === 0 && event.organiser === null) return propose('skip', 'no attendees');
  if (guests.length === 0)
    return others.some(({ sort }) => sort === 'address')
      ? propose('unsure', 'addresses only')
      : propose('skip', 'nobody');
  if (ofDay && isSure(ofDay.likeness)) {
    if (event.id !== '') return propose('there', 'same day and people', ofDay.note.note);
    const change = claims.changeOf(candidate, ofDay.note.note);
    return propose(...asItIs(change), ofDay.note.note, change);
  }
  const open = guests.filter(({ candidates }) => candidates.length > 0);
  if (open.length > 0)
    return propose('unsure', open.some(({ candidates }) => candidates.length > 1) ? 'several people' : 'perhaps known');
  if (guests.some(({ plainNote }) => plainNote?.problem != null)) return propose('unsure', 'unreadable note');
  if (guests.some(isOpen)) return propose('unsure', 'plain note');
  if (ofDay) return propose('unsure', 'another that day', ofDay.note.note);
  if (claims.hasOneOf(guests, event.day)) return propose('new', 'note that day');
  if (mayBeAnothers) return propose('new', 'not invited');
  return propose('new', guests.some(isKnown) ? 'somebody known' : 'nobody known');
}

/** What becomes of a note of the same day and hour. */
function asItIs({ added, missing, declined }: GuestChange): readonly [MeetingKind, MeetingReason] {
  if (added.length > 0) return ['guests', 'more guests'];
  if (declined.length > 0) return ['skip', 'guests declined'];
  return ['skip', missing.length > 0 ? 'fewer guests' : 'already there'];
}

/**
 * Why a note has no meeting in the calendar any more; null where it may have one. What is not in the file may be in another calendar, so
 * that nothing is said where the file does not go on before and after, or has nothing else that has a note.
 */
function whyGone(
  { day, isCancelled, uids }: MeetingNote,
  { span }: CalendarRead,
  days: CalendarWindow,
  notes: NotesWithUid,
): MeetingReason | null {
  if (isCancelled || day === null || day < days.from || day > days.to) return null;
  if (uids.some((uid) => notes.isOpen(uid))) return null;
  // A time that the series has outside of these days, and whose note says another day, was not looked for.
  const places = uids.map(dayInSeries);
  if (places.some((place) => place !== null && (place < days.from || place > days.to))) return null;
  if (uids.some((uid) => notes.isInFile(uid))) return 'not in series';
  const isCovered = span !== null && span.from < day && day < span.to && notes.seriesInFile.size > 0;
  return isCovered ? 'not in file' : null;
}

/** A note without an event, as a row shows it. */
function eventOfNote({ title, day, time, uids, path }: MeetingNote): CalendarEvent {
  return {
    ...{ uid: uids[0] ?? '', id: uids[0] ?? '', summary: title, day: day ?? 0, lastDay: day ?? 0, time },
    ...{
      status: 'confirmed',
      attendees: [],
      organiser: null,
      location: null,
      description: null,
      hasAttachments: false,
    },
    ...{ isOfSeries: false, doubt: null, at: { file: path, unit: 'line', number: 1 } },
  };
}

/** Whether a note of the same day and people is of this event: by the hour, or a word of the title; or the event says nothing of itself. */
function isSameMeeting({ note, title }: NoteOfDay, event: CalendarEvent, guests: readonly Guest[]): boolean {
  if (areOtherTimes(note.time, event.time)) return false;
  if (note.time !== null && note.time === event.time) return true;
  const names = new Set(guests.flatMap(({ person }) => wordsOf(person.name)));
  const theirs = wordsOf(event.summary).filter((word) => !names.has(word));
  return theirs.length === 0 || wordsOf(title).some((word) => theirs.includes(word));
}

/** How much a note of a day that says no uid says the same as an event: the more, the surer; a half is a guess. */
type Likeness = 0.5 | 1 | 2 | 3 | 4 | 5;

function isSure(likeness: Likeness): boolean {
  return likeness >= 1;
}

/** Null where it is another meeting. */
function likenessOf({ note, title, keys }: NoteOfDay, { event, guests, keys: ofEvent }: Candidate): Likeness | null {
  const isTitle = event.summary !== '' && titlesOf(event).includes(foldName(bareTitle(title)));
  const isOther = areOtherTimes(note.time, event.time);
  const isHour = note.time === event.time;
  // Without a uid it is known by what it is called, whoever takes part by now.
  if (keys !== ofEvent) return isTitle && isHour && event.id === '' ? 3 : null;
  if (isOther) return isTitle ? 0.5 : null;
  if (isHour && isTitle) return 5;
  if (isHour && note.time !== null) return 4;
  if (isTitle) return 3;
  const names = new Set(guests.flatMap(({ person }) => wordsOf(person.name)));
  const [own, theirs] = [title, event.summary].map((text) => wordsOf(text).filter((word) => !names.has(word)));
  if (!own || !theirs || theirs.length === 0) return 1;
  const holds = (many: readonly string[], few: readonly string[]): boolean => few.every((word) => many.includes(word));
  return holds(own, theirs) || (own.length > 0 && holds(theirs, own)) ? 2 : 0.5;
}

/** A new note is called as its day and its title. */
function bareTitle(title: string): string {
  return title.replace(/^\d{4}-\d{2}-\d{2} /, '');
}

function titlesOf({ summary }: CalendarEvent): readonly string[] {
  return [summary, safeNoteName(summary)].map(foldName);
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

/** The notes that have a uid. */
class NotesWithUid {
  readonly all: readonly MeetingNote[];
  readonly bySeries = new Map<string, MeetingNote[]>();
  /** Series of notes that the files have events of. */
  readonly seriesInFile = new Set<string>();
  private readonly byId = new Map<string, MeetingNote[]>();

  private readonly openSeries = new Set<string>();

  private constructor(
    private readonly byUid: ReadonlyMap<string, readonly MeetingNote[]>,
    private readonly split: ReadonlyMap<string, string>,
    private readonly removed: ReadonlySet<string>,
  ) {
    this.all = [...new Map([...byUid.values()].flat().map((note) => [note.path, note])).values()];
  }

  static *of(byUid: ReadonlyMap<string, readonly MeetingNote[]>, read: CalendarRead): Steps<NotesWithUid> {
    const notes = new NotesWithUid(byUid, read.split, read.removed);
    const inFile = new Set<string>();
    yield* each(read.series, (name) => inFile.add(seriesOf(name, read.split)));
    yield* each(read.openSeries, (name) => notes.openSeries.add(seriesOf(name, read.split)));
    yield* each(byUid, ([uid, some]) => {
      const series = seriesOf(uid, read.split);
      if (inFile.has(series)) notes.seriesInFile.add(series);
      for (const note of some) {
        put(notes.bySeries, series, note);
        put(notes.byId, sameId(uid), note);
      }
    });
    return notes;
  }

  isInFile(uid: string): boolean {
    return this.seriesInFile.has(seriesOf(uid, this.split));
  }

  /** Whether it was taken out of its series by itself: it has not moved with the others. */
  isRemoved({ uids }: MeetingNote): boolean {
    return uids.some((uid) => this.removed.has(sameId(uid)));
  }

  isOpen(uid: string): boolean {
    return this.openSeries.has(seriesOf(uid, this.split));
  }

  /** The note that has the uid of this meeting; where several have, the one that is right says so. */
  exactly(event: CalendarEvent): MeetingNote | null {
    if (event.id === '') return null;
    const all = [...(this.byUid.get(event.id) ?? []), ...(this.byId.get(sameId(event.id)) ?? [])];
    return all.find(({ day }) => day === event.day) ?? all[0] ?? null;
  }

  /** All notes that say they are of this meeting. */
  ofSameId({ id }: CalendarEvent): readonly MeetingNote[] {
    return id === '' ? [] : [...(this.byUid.get(id) ?? []), ...(this.byId.get(sameId(id)) ?? [])];
  }
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** So far a meeting is moved when all of its series is, and never as far as to the next one of it. */
const mostDaysMoved = 15;
/** So far one is taken for another of the same title and people. */
const mostDaysAway = 6;

/**
 * Finds the notes of events: by uid; then by a series that goes on under another uid, on the same day or on one nearby; then by what the
 * note says, because some programs give what is left of a series a uid that has nothing to do with the old one.
 */
class Claims {
  /** Notes that have an event. */
  readonly taken = new Set<string>();
  private readonly days = new Map<string, Set<Day>>();
  /** By the uid of the part, which has one rhythm. */
  private readonly daysOfPart = new Map<string, Set<Day>>();
  private readonly meetings = new Map<string, NoteOfDay>();
  private readonly byDayWithoutUid = new Map<Day, NoteOfDay[]>();
  /** Notes without a uid that an event has. */
  private readonly given = new Set<string>();

  constructor(
    private readonly notes: NotesWithUid,
    private readonly candidates: readonly Candidate[],
    private readonly network: MeetingMatchDeps['network'],
    private readonly titleAt: MeetingMatchDeps['titleAt'],
  ) {}

  /** Notes of meetings of a day that say no uid. */
  private withoutUid(day: Day): readonly NoteOfDay[] {
    return this.byDayWithoutUid.get(day) ?? [];
  }

  /** Whether a note of a day that says no uid, and is of no event, names one of these people. */
  hasOneOf(guests: readonly Guest[], day: Day): boolean {
    return this.withoutUid(day).some(
      ({ note, attendees }) =>
        !this.given.has(note.path) && guests.some(({ person }) => attendees.includes(person.key)),
    );
  }

  /** The note of a day that is called as an event without a uid is; null for none. */
  ofTitle(event: CalendarEvent): MeetingNote | null {
    const { day, time, summary } = event;
    const isSame = ({ note, title }: NoteOfDay): boolean =>
      titlesOf(event).includes(foldName(bareTitle(title))) && !areOtherTimes(note.time, time);
    return summary === '' ? null : (this.withoutUid(day).find(isSame)?.note ?? null);
  }

  meetingAt(path: string): NoteOfDay | undefined {
    return this.meetings.get(path);
  }

  /** In what the guests of an event differ from those of its note. */
  changeOf(candidate: Candidate, note: MeetingNote): GuestChange {
    const meeting = this.meetings.get(note.path);
    if (!meeting) return noGuestChange;
    const attendees = meeting.attendees.flatMap((key) => this.network.person(key) ?? []);
    return guestChange(candidate, attendees, note.absent);
  }

  *all(): Steps<void> {
    yield* this.readMeetings();
    const { candidates, notes } = this;
    yield* each(candidates, (one) => {
      const { series, event } = one;
      if (event.id !== '') {
        this.days.set(series, (this.days.get(series) ?? new Set<Day>()).add(event.day));
        this.daysOfPart.set(event.uid, (this.daysOfPart.get(event.uid) ?? new Set<Day>()).add(event.day));
      }
      one.note = notes.exactly(event);
      for (const { path } of notes.ofSameId(event)) this.taken.add(path);
    });
    const ofSeries = byDay(notes.bySeries);
    const near = (one: Candidate, days: number): MeetingNote[] =>
      this.free(days === 0 ? [one.event.day] : [one.event.day - days, one.event.day + days], ofSeries.get(one.series));
    yield* this.each((one) => near(one, 0).find(({ time }) => !areOtherTimes(time, one.event.time)), null);
    yield* this.each((one) => (isLive(one) ? near(one, 0)[0] : undefined), null);
    yield* this.eachNearby((one, days) =>
      near(one, days).find((note) => this.isLeft(note, one) && !notes.isRemoved(note)),
    );
    yield* this.bySaying();
    yield* this.byLikeness();
  }

  /** Gives events that have no note those of their day that say no uid: the likeliest first, so that none takes what is another's. */
  private *byLikeness(): Steps<void> {
    const pairs: { readonly one: Candidate; readonly note: NoteOfDay; readonly likeness: Likeness }[] = [];
    yield* each(this.candidates, (one) => {
      if (one.note !== null || one.isOff || one.isDeclined || one.guests.length === 0) return;
      for (const note of this.withoutUid(one.event.day)) {
        const likeness = likenessOf(note, one);
        if (likeness !== null) pairs.push({ one, note, likeness });
      }
    });
    pairs.sort((a, b) => b.likeness - a.likeness);
    yield* each(pairs, ({ one, note, likeness }) => {
      if (one.ofDay !== null || this.given.has(note.note.path)) return;
      one.ofDay = { note, likeness };
      this.given.add(note.note.path);
    });
  }

  /** Notes that say another uid, of the same people: on the same day, or of the same title on a day nearby. */
  private *bySaying(): Steps<void> {
    const lists = new Map<string, MeetingNote[]>();
    yield* each(this.notes.all, (note) => {
      const meeting = this.meetings.get(note.path);
      if (meeting && meeting.keys !== '' && !this.taken.has(note.path)) put(lists, meeting.keys, note);
    });
    const byPeople = byDay(lists);
    const near = (one: Candidate, days: readonly Day[]): NoteOfDay[] =>
      this.free(days, byPeople.get(one.keys)).flatMap(({ path }) => this.meetings.get(path) ?? []);
    const isOpen = (one: Candidate): boolean => isLive(one) && one.event.id !== '' && one.keys !== '';
    const ofSameDay = (one: Candidate): NoteOfDay[] => (isOpen(one) ? near(one, [one.event.day]) : []);
    yield* this.each(
      (one) =>
        ofSameDay(one).find((note) => isSameMeeting(note, one.event, one.guests) && sharesTitle(note, one))?.note,
      null,
    );
    yield* this.each((one) => ofSameDay(one).find(({ note }) => isOfTitle(note, one))?.note, null);
    yield* this.each((one) => ofSameDay(one)[0]?.note, 'another that day');
    yield* this.eachNearby((one, days) =>
      isOpen(one) && days <= mostDaysAway
        ? near(one, [one.event.day - days, one.event.day + days])
            .map(({ note }) => note)
            .find((note) => isOfTitle(note, one) && this.isOfFile(note) && this.isLeft(note, one))
        : undefined,
    );
  }

  private *readMeetings(): Steps<void> {
    const withUid = new Map(this.notes.all.map((note) => [note.path, note]));
    yield* each(this.network.meetings(), ({ day, path, attendees, time, title }) => {
      const own = { path, day, time, title: this.titleAt(path) ?? title };
      const note = withUid.get(path) ?? { ...own, isCancelled: false, uids: [], absent: new Set() };
      const meeting = { note, title: note.title, attendees, keys: keysOf(attendees) };
      this.meetings.set(path, meeting);
      if (day !== null && !withUid.has(path)) put(this.byDayWithoutUid, day, meeting);
    });
  }

  private free(days: readonly Day[], notes: ReadonlyMap<Day, readonly MeetingNote[]> | undefined): MeetingNote[] {
    return days.flatMap((day) => notes?.get(day) ?? []).filter(({ path }) => !this.taken.has(path));
  }

  /** Whether the day of a note is no longer one of its series. */
  private isLeft({ day }: MeetingNote, { series }: Candidate): boolean {
    return day !== null && this.days.get(series)?.has(day) !== true;
  }

  private isOfFile({ uids }: MeetingNote): boolean {
    return uids.some((uid) => this.notes.isInFile(uid));
  }

  private *each(find: (one: Candidate) => MeetingNote | undefined, foundBy: Candidate['foundBy']): Steps<void> {
    yield* each(this.candidates, (one) => {
      if (one.note) return;
      const note = find(one);
      if (note) this.take(one, note, foundBy);
    });
  }

  /** The nearest first, so that no event takes the note of one that is nearer. */
  private *eachNearby(find: (one: Candidate, days: number) => MeetingNote | undefined): Steps<void> {
    const open = this.candidates.filter((one) => one.note === null && isLive(one) && one.event.id !== '');
    const most = new Map<string, number>();
    for (let days = 1; days <= mostDaysMoved; days++)
      yield* each(open, (one) => {
        if (one.note) return;
        const { uid } = one.event;
        const far = most.get(uid) ?? daysMoved(this.daysOfPart.get(uid) ?? new Set());
        most.set(uid, far);
        const note = days <= far ? find(one, days) : undefined;
        if (note) this.take(one, note, 'series moved');
      });
  }

  private take(one: Candidate, note: MeetingNote, foundBy: Candidate['foundBy']): void {
    one.note = note;
    one.foundBy = foundBy;
    this.taken.add(note.path);
  }
}

function byDay(
  lists: ReadonlyMap<string, readonly MeetingNote[]>,
): ReadonlyMap<string, ReadonlyMap<Day, readonly MeetingNote[]>> {
  const all = new Map<string, Map<Day, MeetingNote[]>>();
  for (const [key, notes] of lists) {
    const days = new Map<Day, MeetingNote[]>();
    for (const note of notes) if (note.day !== null) put(days, note.day, note);
    all.set(key, days);
  }
  return all;
}

/** Whether a meeting takes place, with somebody, and with me. */
function isLive({ isOff, isDeclined, guests, others }: Candidate): boolean {
  return !isOff && !isDeclined && guests.length + others.length > 0;
}

function isOfTitle({ title }: MeetingNote, { event }: Candidate): boolean {
  return event.summary !== '' && foldName(title) === foldName(event.summary);
}

/** Two meetings with the same people at the same hour may be two all the same, where each has a title of its own. */
function sharesTitle({ title }: NoteOfDay, { event: { summary }, guests }: Candidate): boolean {
  const names = new Set(guests.flatMap(({ person }) => wordsOf(person.name)));
  const own = wordsOf(summary).filter((word) => !names.has(word));
  return own.length === 0 || foldName(title) === foldName(summary) || wordsOf(title).some((word) => own.includes(word));
}

function daysMoved(days: ReadonlySet<Day>): number {
  if (days.size < 2) return mostDaysMoved;
  const inOrder = [...days].sort((a, b) => a - b);
  const gaps = inOrder.slice(1).map((day, index) => day - (inOrder[index] ?? day));
  return Math.min(mostDaysMoved, Math.min(...gaps) - 1);
}

/**
 * Which addresses of an event are mine, and whether it stands in a calendar that may be another's. What my own note says decides; the
 * address of a calendar is mine as well, unless somebody else has it, or the event names me beside it.
 */
class OwnerFinder {
  private readonly own: ReadonlySet<string>;
  /** With the addresses of the calendars that are nobody else's. */
  private readonly ownAndCalendars: ReadonlySet<string>;
  private readonly anothers = new Map<string, boolean>();

  constructor(
    private readonly read: CalendarRead,
    network: MeetingMatchDeps['network'],
  ) {
    this.own = new Set((network.me?.emails ?? []).map((email) => email.toLowerCase()));
    for (const email of read.owners) {
      const isAnothers = network.findPeople(email).some(({ key, path }) => path !== null && key !== network.meKey);
      this.anothers.set(email, isAnothers);
    }
    this.ownAndCalendars = new Set([...this.own, ...read.owners.filter((email) => !this.isAnothers(email))]);
  }

  of({ attendees, organiser, at }: CalendarEvent): {
    readonly mine: ReadonlySet<string>;
    readonly mayBeAnothers: boolean;
  } {
    const { own } = this;
    const isNamed = attendees.some(({ email }) => own.has(email)) || (organiser !== null && own.has(organiser.email));
    const ofFile = this.read.ownersByFile.get(at.file) ?? [];
    const isOthers = ofFile.some((email) => (own.size > 0 ? !own.has(email) : this.isAnothers(email)));
    return { mine: isNamed ? own : this.ownAndCalendars, mayBeAnothers: isOthers && !isNamed };
  }

  private isAnothers(email: string): boolean {
    return this.anothers.get(email) === true;
  }
}

function keysOf(keys: readonly PersonKey[]): string {
  return [...new Set(keys.map(foldName))].sort().join('\n');
}

/** An event of which the file names nobody but the user: a note of it is made only if the user says so. */
export function namesNobody({ kind, because }: MeetingProposal): boolean {
  return kind === 'skip' && (because === 'no attendees' || because === 'nobody');
}

/** Whether its day and hour may be others: it is chosen only if the user says so. */
export function isDoubtful({ event }: MeetingProposal): boolean {
  return event.doubt === 'zone';
}

/** A meeting of more people is listed, but not chosen to begin with. */
const mostChosen = 12;
/** More than anybody has in these days: a file like that starts with none chosen. */
const mostMeetingsChosen = 250;

/** What is chosen to begin with: new meetings of a few people with somebody who has a note. No day is moved unasked. */
export function chosenMeetingsAtFirst(proposals: readonly MeetingProposal[]): Set<number> {
  const isChosen = (one: MeetingProposal): boolean =>
    one.kind === 'new' && one.because === 'somebody known' && one.guests.length <= mostChosen && !isDoubtful(one);
  const chosen = proposals.filter(isChosen);
  return new Set(chosen.length > mostMeetingsChosen ? [] : chosen.map(({ id }) => id));
}

export function countMeetings(proposals: readonly MeetingProposal[]): Readonly<Record<MeetingKind, number>> {
  const counts = { new: 0, moved: 0, guests: 0, there: 0, unsure: 0, cancelled: 0, gone: 0, skip: 0 };
  for (const { kind } of proposals) counts[kind]++;
  return counts;
}

/** Whether all words stand in what the event is called, where it is and who takes part. */
export function meetingHas({ text }: MeetingProposal, words: string): boolean {
  return hasWords(text, words);
}

function textOf({ event, guests, others }: Pick<MeetingProposal, 'event' | 'guests' | 'others'>): string {
  const { summary, location, description } = event;
  const names = [...guests.map(({ person }) => person.name), ...others.map(({ written }) => written)];
  return foldName([summary, location ?? '', description ?? '', ...names].join(' '));
}
