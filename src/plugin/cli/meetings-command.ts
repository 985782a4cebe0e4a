import { say } from '../../i18n/words';
import { isOpen } from '../../importing/calendar/guests';
import { problemWords } from '../../importing/imported-person';
import {
  chosenMeetingsAtFirst,
  isDoubtful,
  meetingHas,
  type MeetingKind,
  type MeetingProposal,
  namesNobody,
} from '../../importing/calendar/match-meetings';
import {
  becauseWords,
  leftOutWords,
  matchMeetings,
  type MeetingChoice,
  type MeetingsDeps,
  previewOfMeeting,
  readCalendars,
  uidsOfNotes,
  windowAround,
  writeMeetings,
} from '../../importing/ui/meetings-session';
import { beforeWriting } from '../../importing/ui/write-choices';
import { type Day, dayFromIso, isoOf } from '../../model/day';
import type { Person } from '../../model/person';
import { messageOf } from '../../vault/failure';
import type { NoteWriter } from '../../vault/note-writer';
import { type CliCommand, fileTyped, isWritten, optional, required } from './cli-command';
import { quietChanges } from './import-commands';

/** One meeting of the file, and what is written. */
interface MeetingRow {
  readonly date: string;
  readonly time: string | null;
  readonly title: string;
  readonly people: readonly string[];
  /** Invited, and not taken for people: addresses without a name, rooms and lists. */
  readonly others: readonly string[];
  /** For each guest or address that is not certain, the people of the notes who may be meant. */
  readonly mayBe: Readonly<Record<string, readonly string[]>>;
  /** Guests whom the note there is does not name; people whom it names, and the file does not; and those of them who declined. */
  readonly added: readonly string[];
  readonly missing: readonly string[];
  readonly declined: readonly string[];
  readonly kind: MeetingKind;
  readonly why: string;
  /** What is not certain of its day and hour; null where nothing is. */
  readonly doubt: string | null;
  /** Whether it is written, or would be. */
  readonly chosen: boolean;
  readonly path: string | null;
  /** The path that the note has afterwards, where that is another: its name said the old day. */
  readonly newPath: string | null;
  readonly lines: string | null;
  /** What of the event the new note does not say: its description, its attachments. */
  readonly leftOut: string | null;
}

/** What the command needs. */
export interface MeetingsCommandDeps extends Omit<MeetingsDeps, 'changes'> {
  readonly writer: NoteWriter;
}

/** The command that brings in meetings of a calendar file of the vault: prints what would be written, and writes it where it is told to. */
export function meetingsCommands(given: MeetingsCommandDeps): CliCommand[] {
  const deps: MeetingsDeps = { ...given, changes: quietChanges(given.writer) };
  const watched = { isWanted: () => true, onProgress: () => undefined };
  return [
    {
      name: 'meetings-from',
      description: say.calendar.cli,
      flags: {
        file: { value: '<path>', description: say.calendar.cliFile, required: true },
        from: { value: '<day>', description: say.calendar.cliFrom() },
        to: { value: '<day>', description: say.calendar.cliTo() },
        choose: {
          value: '<all|moved|guests|cancelled|gone|unnamed|doubtful|words>',
          description: say.calendar.cliChoose(),
        },
        write: { value: '<true>', description: say.importing.cliWrite() },
      },
      run: async (params) => {
        const writes = isWritten(params);
        const path = required(params, 'file', '"calendar.ics"');
        const file = fileTyped(deps.app, path);
        if (!file) throw new Error(say.importing.noSuchFile(path));
        const usual = windowAround(deps.desk.today());
        const window = {
          from: dayGiven(optional(params, 'from')) ?? usual.from,
          to: dayGiven(optional(params, 'to')) ?? usual.to,
        };
        if (window.from > window.to) throw new Error(say.calendar.noDays(`${isoOf(window.from)}, ${isoOf(window.to)}`));
        const bytes = new Uint8Array(await deps.app.vault.readBinary(file));
        const notes = await uidsOfNotes(deps, () => true);
        const read = await readCalendars([{ name: file.name, bytes }], window, notes?.keys() ?? [], watched);
        const proposals = read && (await matchMeetings(deps, read, window, () => true));
        if (!read || !proposals) throw new Error(say.calendar.nothingWritten);
        if (read.eventsInFile === null) throw new Error(read.problems.map(problemWords).join(' '));
        const isMeKnown = read.owners.length > 0 || (deps.desk.network.me?.emails.length ?? 0) > 0;
        const none = { count: read.eventsInFile, from: isoOf(window.from), to: isoOf(window.to) };
        const problems = [
          ...read.problems.map(problemWords),
          ...(read.events.length > 0 && !isMeKnown ? [say.calendar.whoAmI] : []),
          ...(read.events.length === 0 ? [say.calendar.noneInWindow(none)] : []),
        ];
        const today = deps.desk.today();
        const choice = optional(params, 'choose');
        const isChosen = chosenBy(proposals, choice, today);
        // Days without a meeting of that name are no mistake; a word that should have been `moved` may be one.
        if (choice !== null && isInNone(proposals, choice)) problems.push(say.calendar.noMeetingFits(choice));
        const choiceOf = (proposal: MeetingProposal): MeetingChoice => ({
          proposal,
          people: proposal.guests.map(({ person }) => person),
          joining: joiningOf(proposal, today),
          ...{ newPeople: [], asNew: false },
        });
        const rows: MeetingRow[] = [];
        const soon: string[] = [];
        for (const one of proposals) {
          const row = await rowOf(deps, choiceOf(one), isChosen(one), soon);
          rows.push(row);
          if (row.chosen && row.newPath !== null) soon.push(row.newPath);
          else if (row.chosen && row.path !== null && one.note === null) soon.push(row.path);
        }
        const days = { from: isoOf(window.from), to: isoOf(window.to) };
        if (!writes) return { written: false, ...days, meetings: rows, problems };
        const outcome = await writeMeetings(deps, proposals.filter(isChosen).map(choiceOf), watched);
        const { made, moved, marked, cancelled, gone, guests, refused } = outcome;
        const counts = { made, moved, marked, cancelled, gone, guests };
        return { written: true, ...days, ...counts, refused, meetings: rows, problems };
      },
    },
  ];
}

function dayGiven(text: string | null): Day | null {
  if (text === null) return null;
  const day = dayFromIso(text);
  if (day === null) throw new Error(say.calendar.noDays(text));
  return day;
}

type Test = (one: MeetingProposal) => boolean;

/**
 * Who comes into the note there is. Who is meant by a name must be said in the review; and so must it who was at a meeting that is over:
 * a series names whoever has joined it since at its earlier times as well.
 */
function joiningOf({ change, event }: MeetingProposal, today: Day): readonly Person[] {
  return event.lastDay < today ? [] : change.added.filter((guest) => !isOpen(guest)).map(({ person }) => person);
}

const isPlain: Test = ({ kind }) => kind === 'new' || kind === 'there';

/** Which rows a word of a choice means. */
const choices: ReadonlyMap<string, Test> = new Map<string, Test>([
  ['all', isPlain],
  ['moved', ({ kind }) => kind === 'moved'],
  ['guests', ({ kind }) => kind === 'guests'],
  ['cancelled', ({ kind }) => kind === 'cancelled'],
  ['gone', ({ kind }) => kind === 'gone'],
  ['unnamed', namesNobody],
]);
const doubtful = 'doubtful';

/**
 * Without a word, those that are chosen to begin with in the review. A date is moved only where that is asked for, and what may be on
 * another day is chosen only as such: `moved, doubtful`. Other words are looked for: `unnamed, Dentist`.
 */
function chosenBy(proposals: readonly MeetingProposal[], written: string | null, today: Day): Test {
  const atFirst = chosenMeetingsAtFirst(proposals);
  if (written === null) return ({ id }) => atFirst.has(id);
  const { parts, words } = partsOf(written);
  const kinds = parts.flatMap((part) => choices.get(part) ?? []);
  const isOfKind = kinds.length === 0 ? isPlain : (one: MeetingProposal) => kinds.some((kind) => kind(one));
  return (one) =>
    isOfKind(one) &&
    isDoubtful(one) === parts.includes(doubtful) &&
    (one.kind !== 'guests' || joiningOf(one, today).length > 0) &&
    meetingHas(one, words);
}

/** The parts of a choice, and those that are to be looked for. */
function partsOf(written: string): { readonly parts: readonly string[]; readonly words: string } {
  const isChoice = (part: string): boolean => choices.has(part) || part === doubtful;
  const parts = written.split(',').map((part) => {
    const folded = part.trim().toLowerCase();
    return isChoice(folded) ? folded : part.trim();
  });
  return { parts, words: parts.filter((part) => !isChoice(part)).join(' ') };
}

function isInNone(proposals: readonly MeetingProposal[], written: string): boolean {
  const { words } = partsOf(written);
  return words !== '' && !proposals.some((one) => meetingHas(one, words));
}

function pathsOf(people: readonly Person[]): readonly string[] {
  return people.map(({ path, name }) => path ?? name);
}

async function rowOf(
  deps: MeetingsDeps,
  choice: MeetingChoice,
  chosen: boolean,
  soon: readonly string[],
): Promise<MeetingRow> {
  const { event, kind, note, guests, others, change } = choice.proposal;
  const row = {
    ...{ date: isoOf(event.day), time: event.time, title: event.summary, kind, chosen },
    ...{
      people: guests.map(({ person }) => person.path ?? person.name),
      others: others.map(({ written }) => written),
      mayBe: Object.fromEntries(
        [
          ...guests.map(({ person, candidates }) => [person.name, pathsOf(candidates)] as const),
          ...others.map(({ written, candidates }) => [written, pathsOf(candidates)] as const),
        ].filter(([, paths]) => paths.length > 0),
      ),
      added: change.added.map(({ person }) => person.path ?? person.name),
      missing: pathsOf(change.missing),
      declined: pathsOf(change.declined),
      why: becauseWords(choice.proposal),
      doubt: event.doubt === null ? null : say.calendar.doubts[event.doubt],
    },
  };
  if (!chosen) return { ...row, path: note?.path ?? null, newPath: null, lines: null, leftOut: null };
  try {
    const { path, isNew, lines, newPath = null } = await previewOfMeeting(deps, choice, soon);
    return { ...row, path, newPath, lines, leftOut: isNew ? leftOutWords(event) : null };
  } catch (error) {
    return { ...row, path: null, newPath: null, lines: beforeWriting(messageOf(error)), leftOut: null };
  }
}
