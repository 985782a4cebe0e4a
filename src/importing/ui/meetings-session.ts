import { type App, parseYaml, type TFile } from 'obsidian';
import { IANAZone } from 'luxon';
import { applyEdits, changedLines, writtenLines } from '../../editing/edit';
import { findFrontmatter } from '../../editing/frontmatter-block';
import { mergeFrontmatter, parseProperties, type Properties, yamlOf } from '../../editing/frontmatter-edit';
import { inSequence, type NoteChange, refused } from '../../editing/note-change';
import { keyMeant, setProperty } from '../../editing/property-change';
import { safeNoteName } from '../../editing/note-name';
import { readerOf } from '../../editing/read-back';
import { say } from '../../i18n/words';
import { type Day, dayFromIso, isoOf } from '../../model/day';
import type { PlannedMeeting } from '../../model/meeting';
import type { Person } from '../../model/person';
import { mayBecomeSomebodys } from '../../network/find-person';
import { foldKey, foldName, nameOfPath } from '../../notes/fold';
import { nameOfMention } from '../../notes/mention';
import { titleSaysCancelled } from '../../notes/read-meeting';
import type { ReadRules } from '../../notes/read-rules';
import { likeliest } from '../../notes/read-value';
import type { Changes, FileChange, GivenNote, OwnStep } from '../../vault/changes';
import type { DeskIndex } from '../../vault/desk-index';
import { Failure } from '../../vault/failure';
import { pathOfNewNote } from '../../vault/new-note';
import { IdleSlices } from '../../vault/schedules';
import type { CalendarEvent, CalendarRead, CalendarWindow } from '../calendar/calendar-event';
import { type MeetingNote, type MeetingProposal, meetingProposals } from '../calendar/match-meetings';
import { movedName } from '../calendar/moved-name';
import { nothingGathered, readCalendarFile } from '../calendar/read-calendar';
import { personOf, rawPerson } from '../imported-person';
import { type OtherNote, otherNoteOf, unreadableWords } from '../other-note';
import type { GivenFile } from '../read-file';
import { decodeBytes } from './file-bytes';
import { markingNote, newNote, type NewNote } from './import-session';
import {
  changedText,
  editsOf,
  makingNote,
  type Preview,
  refusalOf,
  textAfter,
  type Watched,
  writeEachChoice,
} from './write-choices';

/** What bringing in meetings needs of the plugin. */
export interface MeetingsDeps {
  readonly app: App;
  readonly desk: DeskIndex;
  readonly changes: Pick<Changes, 'makeEach' | 'mark' | 'takeBack'>;
  readonly readRules: () => Promise<ReadRules>;
  /** What the note of somebody new would say, and in which folder it would be. Throws a `Failure`. */
  readonly personNote: (name: string) => Promise<{ readonly text: string; readonly folder: string }>;
  /** What makes a note that is there somebody's; null where nothing does. Throws a `Failure`. */
  readonly plainNote: (path: string) => Promise<FileChange | null>;
  /** What *New meeting with…* would write, how it would call the note, and where. Throws a `Failure`. */
  readonly meetingNote: (
    people: readonly Person[],
    planned: PlannedMeeting,
  ) => Promise<{ readonly text: string; readonly folder: string; readonly name: string }>;
}

/** Somebody who is to get a note, because the user said so. */
export interface NewGuest {
  readonly name: string;
  /** '' for none. */
  readonly email: string;
  /** The path of the note that is to be theirs; null for one that is made. */
  readonly note: string | null;
}

/** One thing to write, and with whom: who was open may have been said since. */
export interface MeetingChoice {
  readonly proposal: MeetingProposal;
  readonly people: readonly Person[];
  readonly newPeople: readonly NewGuest[];
  /** Those of the people who come into a note that is there. */
  readonly joining: readonly Person[];
  /** A note of its own, whatever note of that day there is. */
  readonly asNew: boolean;
}

/** What came of a choice: the note, and which lines of it changed; none of a new one. */
export interface DoneMeeting extends MeetingChoice {
  readonly path: string;
  /** The path that it has afterwards, where that is another. */
  readonly newPath: string | null;
  readonly isNew: boolean;
  readonly lines: string;
}

/** What was written, and what was not and why. */
export interface MeetingsOutcome {
  readonly made: number;
  readonly moved: number;
  readonly marked: number;
  readonly cancelled: number;
  readonly gone: number;
  readonly guests: number;
  readonly stopped: boolean;
  /** Rows that were not begun, because it was stopped. */
  readonly left: readonly number[];
  readonly refused: readonly string[];
}

const daysBack = 30;
const daysAhead = 14;
/** Of the user's device. */
export function windowAround(today: Day): CalendarWindow {
  return { from: today - daysBack, to: today + daysAhead };
}

/** The user's zone, as the device has it. */
export function deviceZone(): IANAZone {
  return IANAZone.create(new Intl.DateTimeFormat().resolvedOptions().timeZone);
}

/**
 * Reads files one after the other in idle slices; null where it is no longer wanted.
 * @param idsOfNotes as `uidsOfNotes` finds them
 */
export async function readCalendars(
  files: readonly GivenFile[],
  window: CalendarWindow,
  idsOfNotes: Iterable<string>,
  { isWanted, onProgress }: Watched,
  slices = new IdleSlices(),
): Promise<CalendarRead | null> {
  const into = nothingGathered(idsOfNotes);
  const zone = deviceZone();
  for (const file of files) {
    const read = await slices.finish(readCalendarFile(file, decodeBytes, window, zone, into), () => {
      onProgress(into.events.length);
      return isWanted();
    });
    if (!read) return null;
  }
  return into;
}

/** Keys under which notes keep the uid of an event. */
const uidKeys = new Set(['uid', 'event_uid', 'ical_uid'].map(foldKey));

/** Notes of the vault by what they say their uid is; null where it is no longer wanted. */
export async function uidsOfNotes(
  { app, desk }: Pick<MeetingsDeps, 'app' | 'desk'>,
  isWanted: () => boolean,
  slices = new IdleSlices(),
): Promise<ReadonlyMap<string, readonly MeetingNote[]> | null> {
  const byUid = new Map<string, MeetingNote[]>();
  for (const [index, { path }] of app.vault.getMarkdownFiles().entries()) {
    if (index % 64 === 0 && slices.used()) await slices.rest();
    if (!isWanted()) return null;
    const properties: Readonly<Record<string, unknown>> = app.metadataCache.getCache(path)?.frontmatter ?? {};
    const uids = Object.entries(properties)
      .flatMap(([key, value]) => (uidKeys.has(foldKey(key)) ? [value].flat() : []))
      .map((one) => (typeof one === 'number' ? String(one) : one))
      .filter((one): one is string => typeof one === 'string' && one !== '');
    if (uids.length === 0) continue;
    const note = noteAsKnown(desk, path, properties, uids);
    for (const uid of uids) {
      const notes = byUid.get(uid);
      if (notes) notes.push(note);
      else byUid.set(uid, [note]);
    }
  }
  return byUid;
}

/** Says of every event what could become of it, in the vault as it is now; null where it is no longer wanted. */
export async function matchMeetings(
  deps: Pick<MeetingsDeps, 'app' | 'desk' | 'readRules'>,
  read: CalendarRead,
  window: CalendarWindow,
  isWanted: () => boolean,
  slices = new IdleSlices(),
): Promise<readonly MeetingProposal[] | null> {
  const { vocabulary } = await deps.readRules();
  const means = (text: string): boolean => vocabulary.means('meeting', 'cancelled', foldKey(text));
  const byUid = await uidsOfNotes(deps, isWanted, slices);
  if (!byUid) return null;
  const saysCancelled = (title: string): boolean => titleSaysCancelled(title, means);
  const { network } = deps.desk;
  const titleAt = (path: string): string | null => titleIn(deps.app.metadataCache.getCache(path)?.frontmatter ?? {});
  const plainNoteAt = (name: string): OtherNote | null => {
    const file = deps.app.metadataCache.getFirstLinkpathDest(name, '');
    const record = file && network.noteAt(file.path);
    return record && mayBecomeSomebodys(record) ? otherNoteOf(record) : null;
  };
  return slices.finish(
    meetingProposals(read, window, { network, byUid, plainNoteAt, titleAt, saysCancelled }),
    isWanted,
  );
}

function titleIn(properties: Properties): string | null {
  const { title } = properties;
  return typeof title === 'string' && title !== '' ? title : null;
}

function noteAsKnown(
  desk: DeskIndex,
  path: string,
  properties: Readonly<Record<string, unknown>>,
  uids: readonly string[],
): MeetingNote {
  const meeting = desk.network.noteAt(path)?.meeting ?? null;
  const isCancelled = meeting?.cancelled === true;
  const absent = new Set((meeting?.absent ?? []).map(({ mention }) => foldName(nameOfMention(mention))));
  const title = titleIn(properties) ?? nameOfPath(path);
  const day = dayOfNote(desk, path, properties);
  return { path, day, time: meeting?.time ?? null, isCancelled, title, uids, absent };
}

/** A meeting that was called off is none of the network; its note has a day all the same. */
function dayOfNote({ network }: DeskIndex, path: string, properties: Readonly<Record<string, unknown>>): Day | null {
  const day = network.meetingAt(path)?.day ?? network.noteAt(path)?.day;
  if (day !== undefined && day !== null) return day;
  const date = properties['date'];
  return typeof date === 'string' ? dayFromIso(date.slice(0, 10)) : null;
}

/**
 * Exactly what would be written now. Throws a `Failure`.
 * @param soon paths of notes that are to be written before it
 */
export async function previewOfMeeting(
  deps: MeetingsDeps,
  choice: MeetingChoice,
  soon: readonly string[] = [],
): Promise<Preview> {
  if (makesNote(choice)) {
    const { folder, name, text } = await newMeetingNote(deps, choice);
    return { path: pathOfNewNote(deps.app, folder, name, soon), isNew: true, lines: text };
  }
  const file = fileOf(deps, choice);
  const [before, text] = await changedText(deps.app, file, await changeFor(deps, choice, file.path));
  return {
    path: file.path,
    isNew: false,
    lines: changedLines(before, text).after,
    newPath: pathAfter(deps, choice, soon),
  };
}

/** Whether two choices may make notes of one name, or give a note that name. */
export function mayShareName(one: MeetingChoice, other: MeetingChoice): boolean {
  const names = [one, other].map((choice) => makesNote(choice) || choice.proposal.kind === 'moved');
  return one.proposal.event.day === other.proposal.event.day && names.every(Boolean);
}

/**
 * The path of a note whose meeting moves to another day, where its name says the old day: the same with the new day. Null where it keeps
 * its own.
 */
function pathAfter(
  { app }: MeetingsDeps,
  { proposal: { kind, note, event } }: MeetingChoice,
  soon: readonly string[],
): string | null {
  if (kind !== 'moved' || note?.day == null || note.day === event.day) return null;
  const name = movedName(nameOfPath(note.path), note.day, event.day);
  const folder = app.vault.getFileByPath(note.path)?.parent?.path ?? '/';
  return name === null ? null : pathOfNewNote(app, folder, name, soon);
}

function makesNote({ proposal: { note }, asNew }: MeetingChoice): boolean {
  return note === null || asNew;
}

/** A note that somebody gets for a meeting. */
export interface GuestNote extends NewNote {
  /** What makes a note that is there theirs; `text` is then what would be added. Null for a new note. */
  readonly mark: FileChange | null;
}

/** The notes of people that a choice would make or mark besides, and their texts. Throws a `Failure`. */
export async function newPeopleOf(deps: MeetingsDeps, choice: MeetingChoice): Promise<readonly GuestNote[]> {
  const notes: GuestNote[] = [];
  for (const { name, email, note: plain } of choice.newPeople) {
    const { network } = deps.desk;
    if (plain === null ? network.findPeople(name).some(({ path }) => path !== null) : network.personAt(plain)) continue;
    const raw = { ...rawPerson(), name, emails: email === '' ? [] : [email] };
    const card = personOf(raw, choice.proposal.event.at, () => undefined);
    if (plain !== null) {
      const { file, change } = await markingNote(deps, plain, card);
      const before = await deps.app.vault.cachedRead(file);
      const text = writtenLines(before, editsOf(before, change));
      notes.push({ path: file.path, folder: '', text, mark: { file, change } });
      continue;
    }
    const note = { ...(await newNote(deps, card)), mark: null };
    // The meeting links to them by name: another note of that name would take the link.
    if (nameOfPath(note.path) !== safeNoteName(name)) throw new Failure(say.importing.otherNoteAt(name));
    notes.push(note);
  }
  return notes;
}

/** Writes what was chosen, as `writeEachChoice` does. `report` makes the text of a note about it. */
export async function writeMeetings(
  deps: MeetingsDeps,
  choices: readonly MeetingChoice[],
  watched: Watched,
  report: ((written: readonly DoneMeeting[], refused: readonly string[]) => string) | null = null,
): Promise<MeetingsOutcome> {
  const made = new Set<string>();
  const paths: string[] = [];
  const { written, stopped, left, refused } = await writeEachChoice<MeetingChoice, DoneMeeting>(
    deps,
    choices,
    watched,
    {
      stepFor: async (choice) => {
        const { lines, ...step } = await stepFor(deps, choice, made, paths);
        const { file, path: newPath = null } = step;
        return { step, done: { ...choice, path: file.path, newPath, isNew: makesNote(choice), lines } };
      },
      nameOf: ({ proposal }) => titleOf(proposal),
      wordsOf: (all, isStopped) => say.calendar.written({ ...countDone(all), stopped: isStopped }),
      report,
    },
  );
  return { ...countDone(written), stopped, left: left.map(({ proposal }) => proposal.id), refused };
}

function countDone(
  written: readonly MeetingChoice[],
): Pick<MeetingsOutcome, 'made' | 'moved' | 'marked' | 'cancelled' | 'gone' | 'guests'> {
  const counts = { made: 0, moved: 0, marked: 0, cancelled: 0, gone: 0, guests: 0 };
  for (const choice of written) {
    const { kind } = choice.proposal;
    const isCounted = kind === 'moved' || kind === 'cancelled' || kind === 'gone' || kind === 'guests';
    counts[makesNote(choice) ? 'made' : isCounted ? kind : 'marked']++;
  }
  return counts;
}

/** What an event is called: its summary, else with whom it is. */
export function titleOf({ event, guests }: MeetingProposal): string {
  return event.summary || (guests[0]?.person.name ?? say.calendar.withoutTitle);
}

/** What of an event no note says, in words; null where there is none. */
export function leftOutWords({ description, hasAttachments }: CalendarEvent): string | null {
  if (description === null && !hasAttachments) return null;
  return say.calendar.staysInCalendar({ description: description !== null, attachments: hasAttachments });
}

/** Why a proposal is what it is, in words. */
export function becauseWords({ because, guests }: MeetingProposal, wordsOf = unreadableWords): string {
  const plain = guests.flatMap(({ plainNote }) => plainNote ?? []);
  const unread = plain.find(({ problem }) => problem !== null);
  if (because === 'unreadable note' && unread?.problem) return wordsOf(unread.problem);
  return because === 'plain note' && plain[0] ? say.calendar.plainNoteAt(plain[0].path) : say.calendar.because(because);
}

/**
 * @param done paths of the people who got a note for an earlier meeting
 * @param paths those that notes of earlier meetings are to have
 */
async function stepFor(
  deps: MeetingsDeps,
  choice: MeetingChoice,
  done: Set<string>,
  paths: string[],
): Promise<OwnStep & { readonly lines: string }> {
  const people = (await newPeopleOf(deps, choice)).filter(({ path }) => !done.has(path));
  const given: GivenNote[] = [];
  const meetingStep = async (): Promise<OwnStep & { readonly lines: string }> => {
    if (makesNote(choice)) {
      const { folder, name, text } = await newMeetingNote(deps, choice);
      return { ...(await makingNote(deps.app, folder, name, text)), lines: '' };
    }
    const file = fileOf(deps, choice);
    const change = await changeFor(deps, choice, file.path);
    const { after: lines } = changedLines(...(await changedText(deps.app, file, change)));
    const path = pathAfter(deps, choice, paths);
    if (path !== null) paths.push(path);
    return { file, change, path, lines, made: [] };
  };
  try {
    for (const one of people) given.push(...(await givingNote(deps, one)));
    const step = await meetingStep();
    for (const { path } of people) done.add(path);
    return { ...step, made: [...given, ...step.made] };
  } catch (error) {
    await deps.changes.takeBack(given);
    throw error;
  }
}

/** Gives somebody their note. Throws a `Failure`. */
async function givingNote(
  { app, changes }: MeetingsDeps,
  { folder, path, text, mark }: GuestNote,
): Promise<readonly GivenNote[]> {
  if (!mark) return (await makingNote(app, folder, nameOfPath(path), text)).made;
  const marked = await changes.mark(mark.file, mark.change);
  if ('refusal' in marked) throw refusalOf(mark.file, marked.refusal);
  return [marked];
}

function fileOf({ app }: MeetingsDeps, { proposal }: MeetingChoice): TFile {
  const file = app.vault.getFileByPath(proposal.note?.path ?? '');
  if (!file) throw new Failure(say.vault.noteGone(proposal.note?.path ?? ''));
  return file;
}

/** Another day for a note, and another time where it has one; more guests; or the uid of the event. */
async function changeFor(
  deps: MeetingsDeps,
  { proposal: { kind, event, note }, joining }: MeetingChoice,
  path: string,
): Promise<NoteChange> {
  const rules = await deps.readRules();
  const read = readerOf(path, rules, parseYaml);
  if (kind === 'cancelled' || kind === 'gone')
    return setProperty(['status', ...rules.vocabulary.spellings('meeting', 'status')], 'cancelled', parseYaml);
  const isAnotherUid = event.id !== '' && note !== null && note.uids.length > 0 && !note.uids.includes(event.id);
  const newUid = isAnotherUid ? [setProperty(['uid', 'event_uid', 'ical_uid'], event.id, parseYaml)] : [];
  const guests = joining.length === 0 ? [] : [addingGuests(deps, path, joining, rules)];
  if (kind === 'guests') return inSequence([...newUid, ...guests]);
  if (kind !== 'moved' && isAnotherUid) return inSequence(newUid);
  if (kind !== 'moved') return (text) => mergeFrontmatter(text, `uid: ${quoted(event.id)}`, parseYaml);
  const spelled = (meaning: 'day' | 'time'): readonly string[] => rules.vocabulary.spellings('meeting', meaning);
  return (text) => {
    const hasTime = event.time !== null && read(text).meeting?.time != null;
    const change = inSequence([
      setProperty(['date', ...spelled('day')], isoOf(event.day), parseYaml),
      ...newUid,
      ...(hasTime ? [setProperty(['time', ...spelled('time')], event.time, parseYaml)] : []),
      ...guests,
    ]);
    const edited = change(text);
    if ('refusal' in edited || read(applyEdits(text, edited.edits)).day === event.day) return edited;
    return refused(say.calendar.dayStandsElsewhere, say.calendar.moveByHand);
  };
}

/**
 * Adds people to those who were there. Where a note says that elsewhere than in the property, the property names all of them: it counts
 * alone as soon as it names somebody.
 */
function addingGuests({ desk }: MeetingsDeps, path: string, joining: readonly Person[], rules: ReadRules): NoteChange {
  const read = readerOf(path, rules, parseYaml);
  const namesIn = (text: string): string[] =>
    (read(text).meeting?.attendees ?? [])
      .flatMap(({ mention }) => likeliest(mention))
      .map((mention) => foldName(nameOfMention(mention)));
  const keys = ['attendees', ...rules.vocabulary.spellings('meeting', 'attendees')];
  return (text) => {
    const before = namesIn(text);
    const there = before.length > 0 ? [] : (desk.network.meetingAt(path)?.attendees ?? []);
    const people = [...there.flatMap((key) => desk.network.person(key) ?? []), ...joining];
    const links = people.map((person) => JSON.stringify(desk.linkTo(person, path)));
    const key = keyMeant(keys, propertiesOf(text)) ?? 'attendees';
    const edited = mergeFrontmatter(text, `${yamlOf(key)}: [${links.join(', ')}]`, parseYaml);
    if ('refusal' in edited) return edited;
    const after = namesIn(applyEdits(text, edited.edits));
    const isDone = before.every((name) => after.includes(name)) && after.length >= before.length + people.length;
    return isDone ? edited : refused(say.calendar.guestsStandElsewhere, say.calendar.addGuestsByHand);
  };
}

function propertiesOf(text: string): Properties {
  const block = findFrontmatter(text);
  const parsed = block ? parseProperties(text.slice(block.from, block.to), parseYaml) : { properties: {} };
  return 'refusal' in parsed ? {} : parsed.properties;
}

/** In quotes whatever it is: `2026` and `null` are uids, too. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

/** The note as *New meeting with…* makes it, with what the file says where the note does not. */
async function newMeetingNote(
  { readRules, meetingNote }: MeetingsDeps,
  { proposal: { event }, people }: MeetingChoice,
): Promise<{ readonly folder: string; readonly name: string; readonly text: string }> {
  const { day, time, location: place, summary, id } = event;
  const { text, folder, name } = await meetingNote(people, { day, time, place, title: summary || null });
  const read = readerOf('', await readRules(), parseYaml);
  const meeting = read(text).meeting;
  const additions = [
    ...(summary === '' ? [] : [`title: ${yamlOf(summary)}`]),
    ...(time === null || meeting?.time != null ? [] : [`time: ${quoted(time)}`]),
    ...(place === null || meeting?.place != null ? [] : [`place: ${yamlOf(place)}`]),
    ...(id === '' ? [] : [`uid: ${quoted(id)}`]),
  ].join('\n');
  const whole = additions === '' ? text : textAfter(text, (now) => mergeFrontmatter(now, additions, parseYaml));
  const record = read(whole);
  if (record.meeting === null || record.day !== day) throw new Failure(say.calendar.templateMakesNoMeeting);
  return { folder, name, text: whole };
}
