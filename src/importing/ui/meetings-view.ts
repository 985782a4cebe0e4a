import { debounce, ItemView, Notice, Platform, setIcon, type WorkspaceLeaf } from 'obsidian';
import { dayWords } from '../../i18n/days';
import { say } from '../../i18n/words';
import type { Person } from '../../model/person';
import { pickByName } from '../../ui/picker';
import { WindowedList } from '../../ui/windowed-list';
import { Failure, longNotice, messageOf } from '../../vault/failure';
import type { CalendarRead } from '../calendar/calendar-event';
import {
  chosenMeetingsAtFirst,
  countMeetings,
  meetingHas,
  type MeetingKind,
  type MeetingProposal,
} from '../calendar/match-meetings';
import type { ImportProblem } from '../imported-person';
import type { GivenFile } from '../read-file';
import { renderProblems } from './import-view';
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

export const MEETINGS_VIEW = 'reference-desk-meetings';

const readableEndings = ['ics', 'ical', 'ifb', 'icalendar'];
/** Milliseconds without a change in the vault or of the selected row. */
const calm = 300;
const mostProblems = 50;
const mostGuests = 6;
const kinds: readonly MeetingKind[] = ['new', 'moved', 'there', 'unsure', 'skip'];

/** What was read, and what the user has chosen so far. */
interface Review {
  readonly read: CalendarRead;
  proposals: readonly MeetingProposal[];
  readonly chosen: Set<number>;
  /** Whom meetings are with, where the file leaves that open and the user has said it. */
  readonly people: Map<number, readonly Person[]>;
  words: string;
  kind: MeetingKind | 'chosen' | null;
}

interface ReviewElements {
  readonly counts: HTMLElement;
  readonly shown: HTMLElement;
  readonly list: HTMLElement;
  readonly preview: HTMLElement;
  readonly submit: HTMLButtonElement;
}

/** Reads calendar files, and lists the meetings in them for review; what is chosen is written at once, and undone at once. */
export class MeetingsView extends ItemView {
  override icon = 'calendar-plus';
  override navigation = true;
  private review: Review | null = null;
  private shown: readonly MeetingProposal[] = [];
  private list: WindowedList<MeetingProposal> | null = null;
  /** Each turn ends what was begun before it. */
  private turn = 0;
  private isWriting = false;
  private el: ReviewElements | null = null;
  private readonly fileInput: HTMLInputElement;
  private readonly matchLater = debounce(() => void this.matchAgain(), calm, true);
  private readonly previewLater = debounce(() => void this.showPreview(), 60, true);

  constructor(
    leaf: WorkspaceLeaf,
    private readonly deps: MeetingsDeps,
  ) {
    super(leaf);
    const accept = readableEndings.map((ending) => `.${ending}`).join(',');
    this.fileInput = createEl('input', {
      type: 'file',
      attr: { accept, multiple: 'true', 'aria-hidden': 'true', tabindex: '-1' },
    });
    this.fileInput.hide();
    this.fileInput.addEventListener('change', () => void this.takeFiles([...(this.fileInput.files ?? [])]));
  }

  override getViewType(): string {
    return MEETINGS_VIEW;
  }

  override getDisplayText(): string {
    return say.calendar.fromCalendar;
  }

  protected override onOpen(): Promise<void> {
    const { contentEl } = this;
    contentEl.addClass('reference-desk-import');
    this.registerDomEvent(contentEl, 'dragover', (event) => {
      event.preventDefault();
      contentEl.addClass('is-dropped-on');
    });
    this.registerDomEvent(contentEl, 'dragleave', () => contentEl.removeClass('is-dropped-on'));
    this.registerDomEvent(contentEl, 'drop', (event) => {
      event.preventDefault();
      contentEl.removeClass('is-dropped-on');
      void this.takeFiles([...(event.dataTransfer?.files ?? [])]);
    });
    this.register(this.deps.desk.onChange(() => this.matchLater()));
    this.showStart();
    return Promise.resolve();
  }

  protected override onClose(): Promise<void> {
    this.turn++;
    this.list?.stop();
    this.matchLater.cancel();
    this.previewLater.cancel();
    return Promise.resolve();
  }

  /** Puts the focus where the keys go on: the list, or the button that asks for files. */
  focusFirst(): void {
    if (this.el) this.el.list.focus({ preventScroll: true });
    else this.contentEl.find('button')?.focus();
  }

  private emptyPage(): HTMLElement {
    this.el = null;
    this.contentEl.empty();
    this.contentEl.append(this.fileInput);
    return this.contentEl.createDiv({ cls: 'reference-desk-import-start' });
  }

  private showStart(message: string | null = null, problems: readonly ImportProblem[] = []): void {
    const page = this.emptyPage();
    setIcon(page.createDiv({ cls: 'reference-desk-import-icon', attr: { 'aria-hidden': 'true' } }), 'calendar-plus');
    page.createEl('h1', { text: say.calendar.fromCalendar });
    page.createEl('p', { text: say.calendar.intro });
    const buttons = page.createDiv({ cls: 'reference-desk-import-buttons' });
    const choose = buttons.createEl('button', { cls: 'mod-cta', text: say.importing.chooseFiles });
    choose.addEventListener('click', () => {
      this.fileInput.value = '';
      this.fileInput.click();
    });
    const inVault = buttons.createEl('button', { text: say.importing.fileInVault });
    inVault.addEventListener('click', () => void this.pickInVault());
    page.createEl('p', {
      cls: 'reference-desk-import-hint',
      text: `${say.importing.readHere} ${Platform.isMobile ? '' : say.importing.orDrop}`.trim(),
    });
    const status = page.createDiv({ attr: { role: 'status' } });
    if (message !== null) status.createEl('p', { text: message });
    renderProblems(status, problems, true);
    if (this.app.workspace.getActiveViewOfType(MeetingsView) === this) choose.focus();
  }

  private async pickInVault(): Promise<void> {
    const file = await pickByName(this.app, {
      placeholder: say.importing.findFile,
      empty: say.calendar.noFileOfThatName,
      items: this.app.vault.getFiles().filter(({ extension }) => readableEndings.includes(extension.toLowerCase())),
      nameOf: ({ name }) => name,
      noteOf: ({ path }) => path,
    });
    if (file) await this.read([{ name: file.name, bytes: new Uint8Array(await this.app.vault.readBinary(file)) }]);
  }

  private async takeFiles(files: readonly File[]): Promise<void> {
    if (files.length === 0 || this.isWriting) return;
    const given: GivenFile[] = [];
    for (const file of files) {
      try {
        given.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
      } catch (error) {
        new Notice(say.importing.fileNotRead({ name: file.name, why: messageOf(error) }), longNotice);
      }
    }
    if (given.length > 0) await this.read(given);
  }

  private async read(files: readonly GivenFile[]): Promise<void> {
    const { desk } = this.deps;
    const turn = ++this.turn;
    this.review = null;
    const words = this.showProgress(say.calendar.reading(0), say.importing.cancel, () => {
      this.turn++;
      this.showStart(say.importing.readingCancelled);
    });
    const isWanted = (): boolean => turn === this.turn;
    await desk.whenReady();
    const window = windowAround(desk.today());
    const read = await readCalendars(files, window, {
      isWanted,
      onProgress: (count) => words(say.calendar.reading(count)),
    });
    if (!read || !isWanted()) return;
    if (read.events.length === 0) {
      const [from, to] = [dayWords(window.from), dayWords(window.to)];
      const none =
        read.eventsInFile === null ? null : say.calendar.noneInWindow({ count: read.eventsInFile, from, to });
      this.showStart(none, read.problems);
      return;
    }
    words(say.importing.comparing);
    const proposals = await matchMeetings(this.deps, read, isWanted);
    if (!proposals || !isWanted()) return;
    const chosen = chosenMeetingsAtFirst(proposals);
    this.review = { read, proposals, chosen, people: new Map(), words: '', kind: null };
    this.showReview();
  }

  /** A line that says how far something is, and a button that ends it; returns what changes the line. */
  private showProgress(words: string, button: string, onEnd: () => void): (words: string) => void {
    const page = this.emptyPage();
    const line = page.createEl('p', { text: words, attr: { role: 'status' } });
    const end = page.createEl('button', { text: button });
    end.addEventListener('click', onEnd);
    end.focus();
    return (now) => line.setText(now);
  }

  private showReview(): void {
    const { contentEl, review } = this;
    if (!review) return;
    contentEl.empty();
    contentEl.append(this.fileInput);
    const header = contentEl.createDiv({ cls: 'reference-desk-import-header' });
    const counts = header.createEl('p', { attr: { role: 'status' } });
    header.createEl('button', { text: say.importing.otherFiles }).addEventListener('click', () => {
      this.review = null;
      this.turn++;
      this.showStart();
    });
    renderProblems(contentEl, review.read.problems, false);
    for (const text of this.hints(review)) contentEl.createEl('p', { cls: 'reference-desk-import-hint', text });
    this.createFilters(review);
    const bar = contentEl.createDiv({ cls: 'reference-desk-import-choose' });
    const shown = bar.createSpan({ attr: { role: 'status' } });
    for (const [text, run] of [
      [say.importing.chooseShown, () => this.chooseShown()],
      [say.importing.chooseNone, () => this.chooseNone()],
    ] as const)
      bar.createEl('button', { text }).addEventListener('click', run);
    const list = contentEl.createDiv({ cls: 'reference-desk-import-list reference-desk-palette' });
    const preview = contentEl.createDiv({
      cls: 'reference-desk-import-preview',
      attr: { role: 'region', 'aria-label': say.importing.wouldBeWritten },
    });
    const footer = contentEl.createDiv({ cls: 'reference-desk-import-footer' });
    const submit = footer.createEl('button', { cls: 'mod-cta' });
    submit.addEventListener('click', () => void this.write());
    if (!Platform.isPhone) footer.createEl('p', { cls: 'reference-desk-import-hint', text: say.calendar.keys });
    this.el = { counts, shown, list, preview, submit };
    this.list?.stop();
    this.list = new WindowedList<MeetingProposal>(
      {
        renderRow: (row, el) => this.renderRow(row, el),
        openRow: () => undefined,
        onChoose: (row) => {
          this.list?.goTo(row);
          void this.toggle(row);
        },
        onHold: (row) => void this.toggle(row),
        onSelect: () => this.previewLater(),
      },
      list,
      list,
      say.calendar.fromCalendar,
      { selection: { has: (key) => this.review?.chosen.has(Number(key)) === true }, keyOf: ({ id }) => String(id) },
    );
    list.addEventListener('keydown', (event) => this.onKey(event));
    this.show(false);
    if (this.app.workspace.getActiveViewOfType(MeetingsView) === this) list.focus({ preventScroll: true });
  }

  /** What the file, or the user's own note, lacks. */
  private hints({ read, proposals }: Review): readonly string[] {
    const isNamed = read.events.some(({ attendees, organiser }) => attendees.length > 0 || organiser !== null);
    if (!isNamed) return [say.calendar.nobodyNamed];
    const { me } = this.deps.desk.network;
    const isKnown = read.owners.length > 0 || (me?.emails.length ?? 0) > 0;
    return isKnown || proposals.length === 0 ? [] : [say.calendar.whoAmI];
  }

  private createFilters(review: Review): void {
    const filters = this.contentEl.createDiv({ cls: 'reference-desk-import-filters', attr: { role: 'group' } });
    const label = say.calendar.filterWords;
    const words = filters.createEl('input', {
      type: 'search',
      attr: { placeholder: label, 'aria-label': label, spellcheck: 'false' },
    });
    words.addEventListener('input', () => {
      review.words = words.value;
      this.show(false);
    });
    words.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      this.focusFirst();
    });
    const select = filters.createEl('select', {
      cls: 'dropdown',
      attr: { 'aria-label': say.importing.filterKind },
    });
    select.createEl('option', { value: '', text: say.importing.allKinds });
    for (const kind of kinds) select.createEl('option', { value: kind, text: say.calendar.kinds[kind] });
    select.createEl('option', { value: 'chosen', text: say.importing.onlyChosen });
    select.addEventListener('change', () => {
      review.kind = select.value === '' ? null : (select.value as Review['kind']);
      this.show(false);
    });
  }

  /** @param isSame whether the same rows are shown, so that the selection stays where it is */
  private show(isSame: boolean): void {
    const { review, el } = this;
    if (!review || !el) return;
    const { proposals, chosen, kind, words } = review;
    this.shown = proposals.filter(
      (row) =>
        (kind === null || (kind === 'chosen' ? chosen.has(row.id) : row.kind === kind)) && meetingHas(row, words),
    );
    const counts = countMeetings(proposals);
    el.counts.setText(`${say.calendar.counts({ ...counts, fresh: counts.new, left: counts.skip })}.`);
    this.list?.show(this.shown, isSame ? (one, other) => one.id === other.id : null);
    const shown = say.calendar.shownCount({ shown: this.shown.length, all: proposals.length });
    el.shown.setText(`${shown} · ${say.importing.chosenCount(chosen.size)}`);
    el.submit.setText(say.calendar.writeChosen(chosen.size));
    el.submit.disabled = chosen.size === 0;
    this.list?.mark();
    this.previewLater();
  }

  private peopleOf(row: MeetingProposal): readonly Person[] {
    return this.review?.people.get(row.id) ?? row.guests.map(({ person }) => person);
  }

  private renderRow(row: MeetingProposal, el: HTMLElement): void {
    const { event } = row;
    el.addClass('mod-complex');
    const mark = el.createSpan({ cls: 'reference-desk-import-mark', attr: { 'aria-hidden': 'true' } });
    setIcon(mark.createSpan({ cls: 'is-chosen' }), 'square-check');
    setIcon(mark.createSpan({ cls: 'is-not-chosen' }), 'square');
    const content = el.createDiv({ cls: 'suggestion-content' });
    const title = content.createDiv({ cls: 'suggestion-title' });
    title.createSpan({ cls: 'reference-desk-row-person', text: titleOf(row) });
    title.createSpan({
      cls: `reference-desk-import-kind mod-${row.kind}`,
      text: say.calendar.kinds[row.kind],
    });
    const days =
      event.lastDay === event.day
        ? dayWords(event.day)
        : say.calendar.to({ from: dayWords(event.day), to: dayWords(event.lastDay) });
    const names = this.peopleOf(row).map(({ name }) => name);
    const left = names.length - mostGuests;
    const named = left > 1 ? [...names.slice(0, mostGuests), say.calendar.moreGuests(left)] : names;
    content.createDiv({
      cls: 'suggestion-note',
      text: [
        `${days}, ${event.time ?? say.calendar.allDay()}`,
        ...(named.length === 0 ? [] : [say.calendar.withPeople(named)]),
        ...(row.kind === 'new' && row.because === 'somebody known' ? [] : [reasonOf(row)]),
      ].join(' · '),
    });
  }

  private onKey(event: KeyboardEvent): void {
    const { list } = this;
    if (!list || event.altKey) return;
    const isMod = Platform.isMacOS ? event.metaKey : event.ctrlKey;
    const row = list.selectedItem;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: list.page,
      PageUp: -list.page,
      Home: -this.shown.length,
      End: this.shown.length,
    };
    const move = moves[event.key];
    if (isMod && event.key === 'Enter') void this.write();
    else if (isMod && event.key.toLowerCase() === 'a') this.chooseShown();
    else if (isMod) return;
    else if (move !== undefined) list.move(move);
    else if ((event.key === ' ' || event.key === 'Enter') && row) void this.toggle(row);
    else return;
    event.preventDefault();
  }

  private async toggle(row: MeetingProposal): Promise<void> {
    const { review } = this;
    if (!review || row.kind === 'skip') return;
    if (!review.chosen.delete(row.id)) {
      if (row.kind === 'unsure' && !(await this.ask(row))) return;
      if (this.review !== review) return;
      review.chosen.add(row.id);
    }
    this.show(true);
  }

  /** Asks of everybody who is open who they are; false where that is not said. */
  private async ask({ id, guests }: MeetingProposal): Promise<boolean> {
    const { review } = this;
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
      if (!picked || this.review !== review) return false;
      if (!people.some(({ key }) => key === picked.key)) people.push(picked);
    }
    review?.people.set(id, people);
    this.focusFirst();
    return true;
  }

  /** Those that are clear: who is open is asked, and so is whether a date moves. */
  private chooseShown(): void {
    for (const { id, kind } of this.shown) if (kind === 'new' || kind === 'there') this.review?.chosen.add(id);
    this.show(true);
  }

  private chooseNone(): void {
    this.review?.chosen.clear();
    this.show(true);
  }

  private async showPreview(): Promise<void> {
    const { el, review, list } = this;
    const row = list?.selectedItem ?? null;
    if (!el || !review) return;
    const { preview } = el;
    const parts: [string, string][] = [];
    if (!row || row.kind === 'skip') parts.push(['p', say.calendar.nothingForThisRow]);
    else if (row.kind === 'unsure' && !review.people.has(row.id)) parts.push(['p', say.importing.sayWhoFirst()]);
    else
      try {
        const { path, isNew, lines } = await previewOfMeeting(this.deps, { proposal: row, people: this.peopleOf(row) });
        const title = isNew ? say.calendar.newNoteAt(path) : say.calendar.changedIn(path);
        parts.push(['h', title], ['pre', lines]);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        parts.push(['p', error.message]);
      }
    // Another row may have been selected meanwhile.
    if (this.el !== el || (list?.selectedItem ?? null) !== row) return;
    preview.empty();
    for (const [kind, text] of parts)
      if (kind === 'pre') preview.createEl('pre', { text, attr: { tabindex: '0' } });
      else preview.createEl('p', { cls: kind === 'h' ? 'reference-desk-import-path' : '', text });
  }

  private async write(): Promise<void> {
    const { review } = this;
    if (!review || review.chosen.size === 0 || this.isWriting) return;
    const choices = review.proposals.flatMap((proposal): MeetingChoice[] =>
      review.chosen.has(proposal.id) ? [{ proposal, people: this.peopleOf(proposal) }] : [],
    );
    let isStopped = false;
    this.isWriting = true;
    const turn = ++this.turn;
    const all = choices.length;
    const words = this.showProgress(say.importing.writingNotes({ done: 0, all }), say.importing.stop, () => {
      isStopped = true;
    });
    try {
      const { made, moved, marked, refused } = await writeMeetings(this.deps, choices, {
        // A view that is closed goes on with nothing more.
        isWanted: () => !isStopped && turn === this.turn,
        onProgress: (done) => words(say.importing.writingNotes({ done, all })),
      });
      if (refused.length > 0) new Notice(refused.slice(0, mostProblems).join('\n'), longNotice);
      else if (made + moved + marked === 0) new Notice(say.calendar.nothingWritten);
    } finally {
      this.isWriting = false;
    }
    if (turn !== this.turn) return;
    review.chosen.clear();
    await this.matchAgain();
    this.showReview();
  }

  /** What could become of the events after notes have changed. */
  private async matchAgain(): Promise<void> {
    const { review, deps } = this;
    if (!review || this.isWriting || deps.desk.indexing) return;
    const turn = this.turn;
    const proposals = await matchMeetings(deps, review.read, () => turn === this.turn);
    if (!proposals || this.review !== review || this.isWriting) return;
    for (const { id, kind } of proposals) if (kind !== review.proposals[id]?.kind) review.chosen.delete(id);
    review.proposals = proposals;
    this.show(true);
  }
}

function reasonOf({ kind, because, note, event }: MeetingProposal): string {
  if (kind === 'moved' && note?.day != null)
    return say.calendar.rowMoves({ from: dayWords(note.day), to: dayWords(event.day) });
  return say.calendar.because(because);
}
