import { Notice, Platform, type WorkspaceLeaf } from 'obsidian';
import { dayWords, weekdayWords } from '../../i18n/days';
import { say } from '../../i18n/words';
import type { Person } from '../../model/person';
import { pickByName } from '../../ui/picker';
import type { CalendarRead, CalendarWindow } from '../calendar/calendar-event';
import { type Guest, isOpen as isOpenGuest, type OtherGuest } from '../calendar/guests';
import {
  chosenMeetingsAtFirst,
  countMeetings,
  isDoubtful,
  meetingHas,
  type MeetingKind,
  type MeetingProposal,
  namesNobody,
} from '../calendar/match-meetings';
import { problemWords } from '../imported-person';
import { unreadableAt, unreadableWords } from '../other-note';
import type { GivenFile } from '../read-file';
import {
  type FileReview,
  FileReviewView,
  problemsAt,
  type NothingRead,
  type PreviewPart,
  type Reading,
  type ReviewWords,
  type RowWords,
  type WrittenRows,
} from './file-review-view';
import {
  becauseWords,
  leftOutWords,
  matchMeetings,
  mayShareName,
  type DoneMeeting,
  type MeetingChoice,
  type MeetingsDeps,
  type NewGuest,
  newPeopleOf,
  previewOfMeeting,
  readCalendars,
  titleOf,
  uidsOfNotes,
  windowAround,
  writeMeetings,
} from './meetings-session';
import { reportText } from './report';
import type { Preview, Watched } from './write-choices';

export const MEETINGS_VIEW = 'reference-desk-meetings';

const readableEndings = ['ics', 'ical', 'ifb', 'icalendar', 'zip'];
const mostGuests = 6;
const kinds: readonly MeetingKind[] = ['new', 'moved', 'guests', 'cancelled', 'gone', 'there', 'unsure', 'skip'];

/** Who a guest is, as the user said it: somebody with a note, the note of their name, a name alone, somebody new, or nobody who was there. */
type Answer = { readonly person: Person } | 'note' | 'name' | 'new' | 'nobody';

interface Review extends FileReview<MeetingProposal> {
  readonly read: CalendarRead;
  readonly window: CalendarWindow;
  readonly chosen: Set<number>;
  /** Who guests are, where the user has said it: of all their meetings, by the id of the guest. */
  readonly answers: Map<string, Answer>;
  /** Rows that are to have a note of their own, and those whose note is the one that was found; by `placeOf`. */
  readonly asNew: Map<string, boolean>;
  /** Who was there, where the file does not say it: nobody, too. By `placeOf`. */
  readonly named: Map<string, readonly Person[]>;
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
    const notes = await uidsOfNotes(this.deps, isWanted);
    if (!notes) return null;
    const read = await readCalendars(files, window, notes.keys(), {
      isWanted,
      onProgress: (count) => progress(say.calendar.reading(count)),
    });
    if (!read) return null;
    const { problems, eventsInFile } = read;
    progress(say.importing.comparing);
    const proposals = eventsInFile === null ? [] : await matchMeetings(this.deps, read, window, isWanted);
    if (proposals?.length === 0) {
      const [from, to] = [dayWords(window.from), dayWords(window.to)];
      const message = eventsInFile === null ? null : say.calendar.noneInWindow({ count: eventsInFile, from, to });
      return { message, problems };
    }
    return (
      proposals && {
        ...{ files: files.map(({ name }) => name), read, window, problems, proposals, answers: new Map() },
        ...{ chosen: chosenMeetingsAtFirst(proposals), asNew: new Map(), named: new Map(), words: '', kind: null },
      }
    );
  }

  protected override match(
    { read, window }: Review,
    isWanted: () => boolean,
  ): Promise<readonly MeetingProposal[] | null> {
    return matchMeetings(this.deps, read, window, isWanted);
  }

  /** Rows of notes without an event have other places when one of them is gone: they are known by their note. */
  protected override forget({ chosen, proposals }: Review, now: readonly MeetingProposal[]): void {
    const keyOf = ({ event, kind, because, note }: MeetingProposal): string =>
      [placeOf({ event }), kind, because, note?.path].join('\n');
    const before = new Set(proposals.filter(({ id }) => chosen.has(id)).map(keyOf));
    chosen.clear();
    for (const one of now) if (before.has(keyOf(one))) chosen.add(one.id);
  }

  /** The next meeting: those before it are above. */
  protected override firstRow({ proposals }: Review): MeetingProposal | null {
    const today = this.deps.desk.today();
    return proposals.find(({ event }) => event.lastDay >= today) ?? null;
  }

  /** What the file, or the user's own note, lacks. */
  protected override hints({ read, proposals }: Review): readonly string[] {
    const isNamed = read.events.some(({ attendees, organiser }) => attendees.length > 0 || organiser !== null);
    if (!isNamed && read.events.length > 0) return [say.calendar.nobodyNamed];
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

  private choiceOf(proposal: MeetingProposal, { answers, asNew, named }: Review): MeetingChoice {
    const people = new Map<string, Person>();
    const joining: Person[] = [];
    const newPeople: NewGuest[] = [];
    const isNew = asNew.get(placeOf(proposal)) === true;
    const isThere = proposal.note !== null && !isNew;
    const added = new Set(
      this.canJoin(proposal) ? [...proposal.change.added, ...proposal.others].map(({ id }) => id) : [],
    );
    const unasked = new Set(proposal.others.map(({ id }) => id));
    for (const { id, email, person, plainNote } of [...proposal.guests, ...proposal.others]) {
      const answer = answers.get(id);
      if (answer === 'nobody' || (answer === undefined && unasked.has(id))) continue;
      const who = typeof answer === 'object' ? answer.person : person;
      people.set(who.key, who);
      if (isThere && added.has(id)) joining.push(who);
      if (isThere && !added.has(id)) continue;
      if (answer === 'new') newPeople.push({ name: person.name, email, note: null });
      if (answer === 'note') newPeople.push({ name: person.name, email, note: plainNote?.path ?? null });
    }
    for (const one of named.get(placeOf(proposal)) ?? []) people.set(one.key, one);
    return { proposal, people: [...people.values()], joining, newPeople, asNew: isNew };
  }

  /** Whether more guests may come into the note there is: into that of a meeting that is over only where nothing else is chosen with it. */
  private canJoin({ kind, event }: MeetingProposal): boolean {
    return kind === 'guests' || (kind === 'moved' && event.lastDay >= this.deps.desk.today());
  }

  /** Whether something must be said before anything can be written. */
  private isOpen(row: MeetingProposal, review: Review): boolean {
    const { kind, note, guests, change } = row;
    const isUnsaid = (guest: Guest): boolean => isOpenGuest(guest) && !review.answers.has(guest.id);
    if (this.canJoin(row)) return change.added.some(isUnsaid);
    if (kind !== 'unsure' && !namesNobody(row)) return false;
    const isNoteOpen = note !== null && !review.asNew.has(placeOf(row));
    return isNoteOpen || guests.some(isUnsaid) || this.lacksPeople(row, review);
  }

  /** Whether it is not known who was there, and not said that nobody is to be named. */
  private lacksPeople(row: MeetingProposal, review: Review): boolean {
    return !review.named.has(placeOf(row)) && this.choiceOf(row, review).people.length === 0;
  }

  protected override rowWords(row: MeetingProposal, review: Review): RowWords {
    const { event, kind } = row;
    const days =
      event.lastDay === event.day
        ? weekdayWords(event.day)
        : say.calendar.to({ from: weekdayWords(event.day), to: weekdayWords(event.lastDay) });
    const { people, joining, newPeople } = this.choiceOf(row, review);
    /** Who is open may have a note. */
    const openNames = new Set(
      row.guests
        .filter((guest) => isOpenGuest(guest) && !review.answers.has(guest.id))
        .map(({ person }) => person.name),
    );
    const nameWords = ({ name, path }: Person): string => {
      const mayHaveNote = path !== null || openNames.has(name) || newPeople.some((one) => one.name === name);
      return mayHaveNote ? name : say.calendar.guestWithoutNote(name);
    };
    const names = people.map(nameWords);
    const named = shortened(names);
    const unasked = (sort: OtherGuest['sort']): string[] =>
      row.others.filter((one) => one.sort === sort && !review.answers.has(one.id)).map(({ written }) => written);
    const [addresses, things] = [unasked('address'), unasked('thing')];
    const time = event.time ?? (kind === 'gone' ? null : say.calendar.allDay());
    const note = [
      time === null ? days : `${days}, ${time}`,
      ...(row.note === null || review.asNew.get(placeOf(row)) === true ? [] : [row.note.path]),
      ...(named.length === 0 ? [] : [say.calendar.withPeople(named)]),
      ...(addresses.length === 0 ? [] : [say.calendar.byAddressOnly(shortened(addresses))]),
      ...(things.length === 0 ? [] : [say.calendar.noPeople(shortened(things))]),
      ...(kind === 'new' && row.because === 'somebody known' ? [] : [reasonOf(row)]),
      ...(joining.length === 0 ? [] : [say.calendar.notInNote(shortened(joining.map(nameWords)))]),
      ...changeWords(row),
      ...(event.doubt === null ? [] : [say.calendar.doubts[event.doubt]]),
      ...(kind === 'skip' || row.note !== null || problemsAt(event.at, review).length === 0
        ? []
        : [say.importing.inThisRow]),
    ].join(' · ');
    const isChosen = review.chosen.has(row.id);
    return {
      ...{ name: titleOf(row), organisation: null, note },
      kindWords: say.calendar.kinds[namesNobody(row) && isChosen ? 'new' : kind],
      // What is left out and can be chosen all the same has a box to tick.
      kind: namesNobody(row) ? 'unnamed' : kind,
    };
  }

  protected override async choose(row: MeetingProposal, review: Review): Promise<void> {
    if (row.kind === 'skip' && !namesNobody(row)) {
      new Notice(say.importing.cannotBeChosen({ name: titleOf(row), why: reasonOf(row) }));
      return;
    }
    if (this.isOpen(row, review) && !(await this.askAll(row, review))) return;
    review.chosen.add(row.id);
  }

  /** Asks who one of the guests is; of several, who of them is asked first. */
  protected override async ask(row: MeetingProposal, review: Review): Promise<void> {
    const guests: readonly (Guest | OtherGuest)[] = [...row.guests, ...row.others];
    if (namesNobody(row)) {
      if ((await this.askNames(row, review)) && this.review === review) review.chosen.add(row.id);
      return;
    }
    if (row.kind === 'skip' || row.kind === 'gone' || guests.length === 0) return;
    const [first, ...others] = guests;
    const guest =
      first && others.length === 0
        ? first
        : await pickByName<Guest | OtherGuest>(this.app, {
            placeholder: say.calendar.whoOf,
            empty: say.importing.noChoiceOfThatName,
            items: [...guests].reverse(),
            nameOf: nameOfGuest,
            noteOf: (one) =>
              [one.email, one.person.path ?? ''].filter((text) => text !== '' && text !== nameOfGuest(one)).join(' · '),
          });
    if (!guest || !(await this.askWho(guest, review))) return;
    if (!this.isOpen(row, review)) review.chosen.add(row.id);
  }

  /** Who a guest is: somebody they may be, a name alone, somebody new, nobody, or whoever is typed. False where that is not said. */
  private async askWho(guest: Guest | OtherGuest, { answers }: Review): Promise<boolean> {
    const { id, email, person, candidates, plainNote } = guest;
    const { network } = this.deps.desk;
    const likely = candidates.length > 0 ? candidates : person.path === null ? [] : [person];
    const isPerson = (one: Person): AnswerOption => ({
      label: say.calendar.isPerson(one.name),
      note: [one.organisation, one.path].filter((text) => text !== null).join(' · '),
      answer: { person: one },
    });
    const option = (label: string, answer: Answer): AnswerOption => ({ label, note: '', answer });
    const byName =
      plainNote === null
        ? [option(say.calendar.nameOnly(person.name), 'name'), option(say.importing.newNoteFor(person.name), 'new')]
        : plainNote.problem === null
          ? [
              option(say.importing.useNote(plainNote.path), 'note'),
              option(say.calendar.linkOnly(plainNote.path), 'name'),
            ]
          : [option(say.calendar.linkUnread(plainNote.path), 'name')];
    const picked = await pickByName<AnswerOption>(this.app, {
      placeholder: say.importing.whoIs(nameOfGuest(guest)),
      empty: say.importing.noChoiceOfThatName,
      items: [
        ...likely.map(isPerson),
        // Nobody is called by an address.
        ...(person.path === null && person.name !== email ? byName : []),
        option(say.calendar.notThere, 'nobody'),
      ],
      more: network
        .people()
        .filter((one) => one.path !== null && one.key !== network.meKey && likely.every(({ key }) => key !== one.key))
        .map(isPerson),
      nameOf: ({ label }) => label,
      noteOf: ({ note }) => note,
    });
    if (picked) answers.set(id, picked.answer);
    return picked !== null;
  }

  /** Asks everything that is open: which note, and who each guest is. False where it is not all said. */
  private async askAll(row: MeetingProposal, review: Review): Promise<boolean> {
    if (row.kind === 'unsure' && row.note !== null && !review.asNew.has(placeOf(row))) {
      const picked = await pickByName<boolean>(this.app, {
        placeholder: say.calendar.whichNote(titleOf(row)),
        empty: say.importing.noChoiceOfThatName,
        items: [true, false],
        nameOf: (isNew) => (isNew ? say.calendar.noteOfItsOwn : say.calendar.thisNote(row.note?.path ?? '')),
      });
      if (picked === null || this.review !== review) return false;
      review.asNew.set(placeOf(row), picked);
    }
    const addresses = row.because === 'addresses only' ? row.others.filter(({ sort }) => sort === 'address') : [];
    const guests = this.canJoin(row) ? row.change.added : row.guests;
    for (const guest of [...guests.filter(isOpenGuest), ...addresses])
      if (!review.answers.has(guest.id)) {
        const isSaid = await this.askWho(guest, review);
        if (!isSaid || this.review !== review) return false;
      }
    if (this.lacksPeople(row, review) && !(await this.askNames(row, review))) return false;
    return this.review === review && !this.isOpen(row, review);
  }

  /** Asks who was there, one after the other, where the file names nobody: also nobody. False where that is not said. */
  private async askNames(row: MeetingProposal, review: Review): Promise<boolean> {
    const { network } = this.deps.desk;
    const known = network.people().filter(({ path, key }) => path !== null && key !== network.meKey);
    const named: Person[] = [];
    for (;;) {
      const enough =
        named.length === 0 ? say.calendar.nobodyToName : say.calendar.namedAll(named.map(({ name }) => name));
      const isNamed = (one: Person): boolean => named.some(({ key }) => key === one.key);
      const picked = await pickByName<{ readonly person: Person | null }>(this.app, {
        placeholder: named.length === 0 ? say.calendar.whoWasThere(titleOf(row)) : say.calendar.whoElseWasThere,
        empty: say.importing.noChoiceOfThatName,
        items: [{ person: null }],
        more: known.filter((one) => !isNamed(one)).map((person) => ({ person })),
        nameOf: ({ person }) => person?.name ?? enough,
        noteOf: ({ person }) => [person?.organisation, person?.path].filter((text) => text != null).join(' · '),
      });
      if (picked === null || this.review !== review) return false;
      if (picked.person === null) break;
      named.push(picked.person);
    }
    review.named.set(placeOf(row), named);
    return true;
  }

  /** Those that are clear: who is open is asked, and so is whether a date moves, and whether a day is right. */
  protected override chooseIfClear(row: MeetingProposal, { chosen }: Review): void {
    if ((row.kind === 'new' || row.kind === 'there') && !isDoubtful(row)) chosen.add(row.id);
  }

  protected override async previewParts(row: MeetingProposal, review: Review): Promise<readonly PreviewPart[]> {
    const there: PreviewPart[] = row.note === null ? [] : [['sentence', say.calendar.hasNote(row.note.path)]];
    if (namesNobody(row) && this.isOpen(row, review)) return [['sentence', say.calendar.nameFirst(Platform.isMobile)]];
    const stays = changeWords(row).map((text): PreviewPart => ['sentence', say.calendar.staysInNote(text)]);
    if (row.kind === 'skip' && !namesNobody(row))
      return [...there, ...stays, ['sentence', say.calendar.nothingForThisRow]];
    if (this.isOpen(row, review)) {
      const problems = row.guests.flatMap(({ plainNote }) => plainNote?.problem ?? []);
      const unread = problems.map((problem): PreviewPart => ['sentence', unreadableWords(problem)]);
      return [...there, ...unread, ['sentence', say.calendar.sayFirst(Platform.isMobile)]];
    }
    const choice = this.choiceOf(row, review);
    const before = review.proposals
      .slice(0, review.proposals.indexOf(row))
      .filter(({ id }) => review.chosen.has(id))
      .map((one) => this.choiceOf(one, review));
    const soon: string[] = [];
    for (const one of before.filter((other) => mayShareName(other, choice)))
      soon.push(pathOf(await previewOfMeeting(this.deps, one, soon)));
    const { path, isNew, lines, newPath = null } = await previewOfMeeting(this.deps, choice, soon);
    const title = isNew ? say.calendar.newNoteAt(path) : say.calendar.changedIn(path);
    const made = new Set(before.flatMap(({ newPeople }) => newPeople.map(({ name }) => name)));
    const newPeople = choice.newPeople.filter(({ name }) => !made.has(name));
    const people = (await newPeopleOf(this.deps, { ...choice, newPeople })).flatMap((one): PreviewPart[] => [
      ['heading', one.mark ? say.calendar.changedIn(one.path) : say.importing.newNoteAt(one.path)],
      ['lines', one.text],
    ]);
    const marks: PreviewPart[] = row.kind === 'gone' ? [['sentence', say.calendar.onlyMarks]] : [];
    const isNobody = isNew && choice.people.length === 0;
    const nobody: PreviewPart[] = isNobody ? [['sentence', say.calendar.saysNobody]] : [];
    const { doubt } = row.event;
    const doubts: PreviewPart[] = doubt === null ? [] : [['sentence', `${say.calendar.doubts[doubt]}.`]];
    const changes = (isNew ? problemsAt(row.event.at, review) : []).map((one): PreviewPart => [
      'sentence',
      problemWords(one),
    ]);
    const leftOut = isNew ? leftOutWords(row.event) : null;
    const stayed: PreviewPart[] = leftOut === null ? [] : [['sentence', leftOut]];
    const renamed: PreviewPart[] = newPath === null ? [] : [['heading', say.calendar.renamedTo(newPath)]];
    return [
      ...doubts,
      ...nobody,
      ['heading', title],
      ['lines', lines],
      ...renamed,
      ...stayed,
      ...people,
      ...stays,
      ...marks,
      ...changes,
    ];
  }

  protected override async writeChosen(review: Review, watched: Watched): Promise<WrittenRows> {
    const choices = review.proposals
      .filter(({ id }) => review.chosen.has(id))
      .map((proposal) => this.choiceOf(proposal, review));
    const report = (written: readonly DoneMeeting[], refused: readonly string[]): string => {
      const linesOf = (isNew: boolean): string[] => written.filter((one) => one.isNew === isNew).flatMap(reportLines);
      return reportText(review.files, [
        [say.importing.reportNew, linesOf(true)],
        [say.calendar.reportChanged, linesOf(false)],
        [say.importing.reportUnread, [...review.problems.map(problemWords), ...refused]],
      ]);
    };
    const done = await writeMeetings(this.deps, choices, watched, this.withReport ? report : null);
    const { made, moved, marked, cancelled, gone, guests, left, refused } = done;
    return { written: made + moved + marked + cancelled + gone + guests, left, refused };
  }
}

/** One answer to who a guest is. */
interface AnswerOption {
  readonly label: string;
  readonly note: string;
  readonly answer: Answer;
}

/** Where an event stands, whatever becomes of others. */
function placeOf({ event: { at, id, day } }: Pick<MeetingProposal, 'event'>): string {
  return [at.file, at.number, id, day].join('\n');
}

function pathOf({ path, newPath }: Preview): string {
  return newPath ?? path;
}

/** What a report says of a meeting: which note it is, what changed in it, its new name, what it does not say, and who stays in it. */
function reportLines({ proposal, path, newPath, isNew, lines }: DoneMeeting): string[] {
  const leftOut = isNew ? leftOutWords(proposal.event) : null;
  const name = `${weekdayWords(proposal.event.day)} ${titleOf(proposal)}`;
  const more = [
    ...lines.split(/\r?\n/).filter((line) => line.trim() !== ''),
    ...(newPath === null ? [] : [say.calendar.renamedTo(newPath)]),
    ...(leftOut === null ? [] : [leftOut]),
    ...changeWords(proposal).map(say.calendar.staysInNote),
  ];
  return [say.importing.reportOf({ name, path }), ...more.map((line) => `    ${line}`)];
}

/** Whom the note names, and who does not take part as the file has it: they stay in the note. */
function changeWords({ change: { missing, declined } }: MeetingProposal): string[] {
  const names = (people: readonly Person[]): readonly string[] => shortened(people.map(({ name }) => name));
  return [
    ...(missing.length === 0 ? [] : [say.calendar.notInFile(names(missing))]),
    ...(declined.length === 0 ? [] : [say.calendar.declinedInFile(names(declined))]),
  ];
}

function nameOfGuest(guest: Guest | OtherGuest): string {
  return 'written' in guest ? guest.written : guest.person.name;
}

function shortened(names: readonly string[]): readonly string[] {
  const left = names.length - mostGuests;
  return left > 1 ? [...names.slice(0, mostGuests), say.calendar.moreGuests(left)] : names;
}

function reasonOf(row: MeetingProposal): string {
  const { kind, because, note, event } = row;
  if (because === 'other time' && note?.time != null && event.time !== null)
    return say.calendar.rowMovesTime({ from: note.time, to: event.time });
  if (kind === 'moved' && note?.day != null)
    return say.calendar.rowMoves({ from: weekdayWords(note.day), to: weekdayWords(event.day) });
  return becauseWords(row, unreadableAt);
}
