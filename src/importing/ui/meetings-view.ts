import { Platform, type WorkspaceLeaf } from 'obsidian';
import { dayWords } from '../../i18n/days';
import { say } from '../../i18n/words';
import type { Person } from '../../model/person';
import { pickByName } from '../../ui/picker';
import type { CalendarRead } from '../calendar/calendar-event';
import {
  chosenMeetingsAtFirst,
  countMeetings,
  meetingHas,
  type MeetingKind,
  type MeetingProposal,
} from '../calendar/match-meetings';
import { problemWords } from '../imported-person';
import type { GivenFile } from '../read-file';
import {
  type FileReview,
  FileReviewView,
  type NothingRead,
  type PreviewPart,
  type Reading,
  type ReviewWords,
  type RowWords,
} from './file-review-view';
import {
  matchMeetings,
  type MeetingChoice,
  type MeetingsDeps,
  previewOfMeeting,
  readCalendars,
  titleOf,
  windowAround,
  writeMeetings,
} from './meetings-session';
import { reportText } from './report';
import type { Watched } from './write-choices';

export const MEETINGS_VIEW = 'reference-desk-meetings';

const readableEndings = ['ics', 'ical', 'ifb', 'icalendar'];
const mostGuests = 6;
const kinds: readonly MeetingKind[] = ['new', 'moved', 'there', 'unsure', 'skip'];

interface Review extends FileReview<MeetingProposal> {
  readonly read: CalendarRead;
  readonly chosen: Set<number>;
  /** Whom meetings are with, where the file leaves that open and the user has said it. */
  readonly people: Map<number, readonly Person[]>;
  kind: MeetingKind | 'chosen' | null;
}

/** The review of meetings in calendar files. */
export class MeetingsView extends FileReviewView<MeetingProposal, Review> {
  override icon = 'calendar-plus';

  constructor(
    leaf: WorkspaceLeaf,
    private readonly deps: MeetingsDeps,
  ) {
    super(leaf, deps.desk, readableEndings);
  }

  override getViewType(): string {
    return MEETINGS_VIEW;
  }

  protected override get words(): ReviewWords {
    const { fromCalendar, intro, noFileOfThatName, keys, touch, filterWords, kinds: ofKinds } = say.calendar;
    return { title: fromCalendar, intro, noFileOfThatName, keys, touch, filterWords, kinds: ofKinds };
  }

  protected override get nothingWritten(): string {
    return say.calendar.nothingWritten;
  }

  protected override async read(
    files: readonly GivenFile[],
    { isWanted, progress }: Reading,
  ): Promise<Review | NothingRead | null> {
    const window = windowAround(this.deps.desk.today());
    const read = await readCalendars(files, window, {
      isWanted,
      onProgress: (count) => progress(say.calendar.reading(count)),
    });
    if (!read) return null;
    const { problems, eventsInFile } = read;
    if (read.events.length === 0) {
      const [from, to] = [dayWords(window.from), dayWords(window.to)];
      const message = eventsInFile === null ? null : say.calendar.noneInWindow({ count: eventsInFile, from, to });
      return { message, problems };
    }
    progress(say.importing.comparing);
    const proposals = await matchMeetings(this.deps, read, isWanted);
    return (
      proposals && {
        ...{ files: files.map(({ name }) => name), read, problems, proposals, people: new Map() },
        ...{ chosen: chosenMeetingsAtFirst(proposals), words: '', kind: null },
      }
    );
  }

  protected override match({ read }: Review, isWanted: () => boolean): Promise<readonly MeetingProposal[] | null> {
    return matchMeetings(this.deps, read, isWanted);
  }

  protected override forget({ chosen, proposals }: Review, now: readonly MeetingProposal[]): void {
    for (const { id, kind } of now) if (kind !== proposals[id]?.kind) chosen.delete(id);
  }

  /** What the file, or the user's own note, lacks. */
  protected override hints({ read, proposals }: Review): readonly string[] {
    const isNamed = read.events.some(({ attendees, organiser }) => attendees.length > 0 || organiser !== null);
    if (!isNamed) return [say.calendar.nobodyNamed];
    const { me } = this.deps.desk.network;
    const isKnown = read.owners.length > 0 || (me?.emails.length ?? 0) > 0;
    return isKnown || proposals.length === 0 ? [] : [say.calendar.whoAmI];
  }

  protected override createFilters(filters: HTMLElement, review: Review): void {
    this.createKindSelect(filters, kinds, (kind) => (review.kind = kind));
  }

  protected override passes(row: MeetingProposal, { kind, chosen, words }: Review): boolean {
    const isOfKind = kind === null || (kind === 'chosen' ? chosen.has(row.id) : row.kind === kind);
    return isOfKind && meetingHas(row, words);
  }

  protected override countsWords({ proposals }: Review): string {
    const counts = countMeetings(proposals);
    return `${say.calendar.counts({ ...counts, fresh: counts.new, left: counts.skip })}.`;
  }

  protected override shownWords(count: { readonly shown: number; readonly all: number }): string {
    return say.calendar.shownCount(count);
  }

  protected override submitWords(count: number): string {
    return say.calendar.writeChosen(count);
  }

  private peopleOf(row: MeetingProposal, { people }: Review): readonly Person[] {
    return people.get(row.id) ?? row.guests.map(({ person }) => person);
  }

  protected override rowWords(row: MeetingProposal, review: Review): RowWords {
    const { event, kind } = row;
    const days =
      event.lastDay === event.day
        ? dayWords(event.day)
        : say.calendar.to({ from: dayWords(event.day), to: dayWords(event.lastDay) });
    const names = this.peopleOf(row, review).map(({ name }) => name);
    const left = names.length - mostGuests;
    const named = left > 1 ? [...names.slice(0, mostGuests), say.calendar.moreGuests(left)] : names;
    const note = [
      `${days}, ${event.time ?? say.calendar.allDay()}`,
      ...(named.length === 0 ? [] : [say.calendar.withPeople(named)]),
      ...(kind === 'new' && row.because === 'somebody known' ? [] : [reasonOf(row)]),
    ].join(' · ');
    return { name: titleOf(row), organisation: null, kind, kindWords: say.calendar.kinds[kind], note };
  }

  protected override async choose(row: MeetingProposal, review: Review): Promise<void> {
    if (row.kind === 'skip' || (row.kind === 'unsure' && !(await this.askAll(row, review)))) return;
    review.chosen.add(row.id);
  }

  protected override ask(row: MeetingProposal, review: Review): Promise<void> {
    return this.choose(row, review);
  }

  /** Asks of everybody who is open who they are; false where that is not said. */
  private async askAll({ id, guests }: MeetingProposal, review: Review): Promise<boolean> {
    const people: Person[] = [];
    for (const { person, candidates } of guests) {
      if (candidates.length === 0) {
        people.push(person);
        continue;
      }
      const picked = await pickByName<Person>(this.app, {
        placeholder: say.importing.whoIs(person.name),
        empty: say.importing.noChoiceOfThatName,
        items: candidates,
        nameOf: ({ name }) => name,
        noteOf: ({ path }) => path ?? '',
      });
      if (!picked) return false;
      if (!people.some(({ key }) => key === picked.key)) people.push(picked);
    }
    review.people.set(id, people);
    return true;
  }

  /** Those that are clear: who is open is asked, and so is whether a date moves. */
  protected override chooseIfClear({ id, kind }: MeetingProposal, { chosen }: Review): void {
    if (kind === 'new' || kind === 'there') chosen.add(id);
  }

  protected override async previewParts(row: MeetingProposal, review: Review): Promise<readonly PreviewPart[]> {
    if (row.kind === 'skip') return [['sentence', say.calendar.nothingForThisRow]];
    if (row.kind === 'unsure' && !review.people.has(row.id))
      return [['sentence', say.importing.sayWhoFirst(Platform.isMobile)]];
    const choice = { proposal: row, people: this.peopleOf(row, review) };
    const { path, isNew, lines } = await previewOfMeeting(this.deps, choice);
    const title = isNew ? say.calendar.newNoteAt(path) : say.calendar.changedIn(path);
    return [
      ['heading', title],
      ['lines', lines],
    ];
  }

  protected override async writeChosen(
    review: Review,
    watched: Watched,
  ): Promise<{ readonly written: number; readonly refused: readonly string[] }> {
    const choices = review.proposals
      .filter(({ id }) => review.chosen.has(id))
      .map((proposal): MeetingChoice => ({ proposal, people: this.peopleOf(proposal, review) }));
    const report = (written: readonly MeetingChoice[], refused: readonly string[]): string => {
      const titles = (isNew: boolean): string[] =>
        written
          .filter(({ proposal }) => (proposal.note === null) === isNew)
          .map(({ proposal }) => `${dayWords(proposal.event.day)} ${titleOf(proposal)}`);
      return reportText(review.files, [
        [say.importing.reportNew, titles(true)],
        [say.calendar.reportChanged, titles(false)],
        [say.importing.reportUnread, [...review.problems.map(problemWords), ...refused]],
      ]);
    };
    const done = await writeMeetings(this.deps, choices, watched, this.withReport ? report : null);
    return { written: done.made + done.moved + done.marked, refused: done.refused };
  }
}

function reasonOf({ kind, because, note, event }: MeetingProposal): string {
  if (kind === 'moved' && note?.day != null)
    return say.calendar.rowMoves({ from: dayWords(note.day), to: dayWords(event.day) });
  return say.calendar.because(because);
}
