import { debounce, ItemView, Notice, Platform, setIcon, TFile, type WorkspaceLeaf } from 'obsidian';
import { say } from '../../i18n/words';
import { dayFromIso, partsOf } from '../../model/day';
import { unusedId } from '../../ui/dom';
import { pickByName } from '../../ui/picker';
import { WindowedList } from '../../ui/windowed-list';
import { Failure, longNotice, messageOf } from '../../vault/failure';
import {
  type Chosen,
  chosenAtFirst,
  countKinds,
  everybody,
  passes,
  plainChoice,
  type RowFilter,
  valuesIn,
} from '../choose';
import type { Proposal, ProposalKind } from '../match';
import { propertyLine } from '../merge';
import type { ImportProblem } from '../imported-person';
import { problemWords } from '../imported-person';
import type { GivenFile, PeopleRead } from '../read-file';
import {
  type Choice,
  type ImportDeps,
  matchPeople,
  type Outcome,
  previewOf,
  readFiles,
  writeChoices,
} from './import-session';
import type { KeptConnections } from './kept-connections';

export const IMPORT_VIEW = 'reference-desk-import';

/** Files that may hold people. */
const readableEndings = ['vcf', 'vcard', 'csv', 'tsv', 'txt', 'zip'];
const mostProblems = 50;
/** More would fill the screen. */
const mostRefused = 5;
/** Milliseconds without a change in the vault or of the selected row. */
const calm = 300;
const kinds: readonly ProposalKind[] = ['new', 'same', 'unsure', 'skip'];

/** What was read, and what the user has chosen so far. */
interface Review {
  readonly files: readonly string[];
  readonly read: PeopleRead;
  proposals: readonly Proposal[];
  readonly chosen: Map<number, Chosen>;
  filter: RowFilter;
}

/** Reads files of people, and lists everybody in them for review; what is chosen is written at once, and undone at once. */
export class ImportView extends ItemView {
  override icon = 'contact';
  override navigation = true;
  private review: Review | null = null;
  private shown: readonly Proposal[] = [];
  private list: WindowedList<Proposal> | null = null;
  /** Each turn ends what was begun before it. */
  private turn = 0;
  private isWriting = false;
  private withReport = false;
  /** Notes have changed while nobody saw the page. */
  private isStale = false;
  private el: ReviewElements | null = null;
  private readonly fileInput: HTMLInputElement;
  private readonly matchLater = debounce(() => void this.matchAgain(), calm, true);
  private readonly previewLater = debounce(() => void this.showPreview(), 60, true);

  constructor(
    leaf: WorkspaceLeaf,
    private readonly deps: ImportDeps,
    private readonly connections: KeptConnections,
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
    return IMPORT_VIEW;
  }

  override getDisplayText(): string {
    return say.importing.importPeople;
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
    this.registerEvent(
      this.app.workspace.on('active-leaf-change', (leaf) => {
        if (leaf === this.leaf && this.isStale) this.matchLater();
      }),
    );
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

  private showStart(message: string | null = null, problems: readonly ImportProblem[] = []): void {
    const { contentEl } = this;
    this.el = null;
    contentEl.empty();
    contentEl.append(this.fileInput);
    const page = contentEl.createDiv({ cls: 'reference-desk-import-start' });
    setIcon(page.createDiv({ cls: 'reference-desk-import-icon', attr: { 'aria-hidden': 'true' } }), 'contact');
    page.createEl('h1', { text: say.importing.importPeople });
    page.createEl('p', { text: say.importing.importIntro() });
    const buttons = page.createDiv({ cls: 'reference-desk-import-buttons' });
    const choose = buttons.createEl('button', { cls: 'mod-cta', text: say.importing.chooseFiles });
    choose.addEventListener('click', () => this.chooseFiles());
    const inVault = buttons.createEl('button', { text: say.importing.fileInVault });
    inVault.addEventListener('click', () => void this.pickInVault());
    page.createEl('p', {
      cls: 'reference-desk-import-hint',
      text: `${say.importing.readHere} ${Platform.isMobile ? '' : say.importing.orDrop}`.trim(),
    });
    const status = page.createDiv({ attr: { role: 'status' } });
    if (message !== null) status.createEl('p', { text: message });
    renderProblems(status, problems, true);
    if (this.app.workspace.getActiveViewOfType(ImportView) === this) choose.focus();
  }

  private chooseFiles(): void {
    this.fileInput.value = '';
    this.fileInput.click();
  }

  private async pickInVault(): Promise<void> {
    const files = this.app.vault
      .getFiles()
      .filter(({ extension }) => readableEndings.includes(extension) && extension !== 'txt');
    const file = await pickByName(this.app, {
      placeholder: say.importing.findFile,
      empty: say.importing.noFileOfThatName,
      items: files,
      nameOf: ({ name }) => name,
      noteOf: ({ path }) => path,
    });
    if (file) await this.read([await this.givenFile(file)]);
  }

  private async givenFile(file: TFile): Promise<GivenFile> {
    return { name: file.name, bytes: new Uint8Array(await this.app.vault.readBinary(file)) };
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

  /** Reads files and shows everybody in them. */
  private async read(files: readonly GivenFile[]): Promise<void> {
    const turn = ++this.turn;
    this.review = null;
    const words = this.showProgress(say.importing.readingFiles(0), say.importing.cancel, () => {
      this.turn++;
      this.showStart(say.importing.readingCancelled);
    });
    const isWanted = (): boolean => turn === this.turn;
    await this.deps.desk.whenReady();
    const read = await readFiles(files, {
      isWanted,
      onProgress: (people) => words(say.importing.readingFiles(people)),
    });
    if (!read || !isWanted()) return;
    if (read.people.length === 0) {
      this.showStart(null, read.problems);
      return;
    }
    words(say.importing.comparing);
    const proposals = await matchPeople(this.deps, read.people, isWanted);
    if (!proposals || !isWanted()) return;
    this.review = {
      ...{ files: files.map(({ name }) => name), read, proposals, filter: everybody },
      chosen: chosenAtFirst(proposals, read.source),
    };
    this.showReview();
  }

  /** A line that says how far something is, and a button that ends it; returns what changes the line. */
  private showProgress(words: string, button: string, onEnd: () => void): (words: string) => void {
    const { contentEl } = this;
    this.el = null;
    contentEl.empty();
    contentEl.append(this.fileInput);
    const page = contentEl.createDiv({ cls: 'reference-desk-import-start' });
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
    const other = header.createEl('button', { text: say.importing.otherFiles });
    other.addEventListener('click', () => {
      this.review = null;
      this.turn++;
      this.showStart();
    });
    renderProblems(contentEl, review.read.problems, false);
    if (review.read.source === 'linkedin')
      contentEl.createEl('p', { cls: 'reference-desk-import-hint', text: say.importing.linkedInFirst });
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
    const label = footer.createEl('label');
    const box = label.createEl('input', { type: 'checkbox' });
    box.checked = this.withReport;
    box.addEventListener('change', () => (this.withReport = box.checked));
    label.appendText(` ${say.importing.withReport}`);
    if (review.read.source === 'linkedin') {
      const keep = footer.createEl('button', { text: say.importing.keepForLookUp });
      keep.addEventListener(
        'click',
        () => void this.connections.keep(review.read.people.filter(({ name }) => name !== '')),
      );
    }
    const submit = footer.createEl('button', { cls: 'mod-cta' });
    submit.addEventListener('click', () => void this.write());
    if (!Platform.isPhone) footer.createEl('p', { cls: 'reference-desk-import-hint', text: say.importing.importKeys });
    this.el = { counts, shown, list, preview, submit };
    this.list?.stop();
    this.list = new WindowedList<Proposal>(
      {
        renderRow: (row, el) => this.renderRow(row, el),
        openRow: () => undefined,
        onChoose: (row) => {
          this.list?.goTo(row);
          this.toggle(row);
        },
        onHold: (row) => void this.ask(row),
        onSelect: () => this.previewLater(),
      },
      list,
      list,
      say.importing.importPeople,
      { selection: { has: (key) => this.review?.chosen.has(Number(key)) === true }, keyOf: ({ id }) => String(id) },
    );
    list.addEventListener('keydown', (event) => this.onKey(event));
    this.show(false);
    if (this.app.workspace.getActiveViewOfType(ImportView) === this) list.focus({ preventScroll: true });
  }

  private createFilters(review: Review): void {
    const filters = this.contentEl.createDiv({ cls: 'reference-desk-import-filters', attr: { role: 'group' } });
    const words = filters.createEl('input', {
      type: 'search',
      attr: { placeholder: say.importing.filterWords, 'aria-label': say.importing.filterWords, spellcheck: 'false' },
    });
    const set = (part: Partial<RowFilter>): void => {
      review.filter = { ...review.filter, ...part };
      this.show(false);
    };
    words.addEventListener('input', () => set({ words: words.value }));
    words.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      this.focusFirst();
    });
    const select = (
      label: string,
      all: string,
      options: readonly (readonly [string, string])[],
      run: (value: string) => void,
    ): void => {
      if (options.length === 0) return;
      const el = filters.createEl('select', { cls: 'dropdown', attr: { 'aria-label': label } });
      for (const [value, text] of [['', all] as const, ...options]) el.createEl('option', { value, text });
      el.addEventListener('change', () => run(el.value));
    };
    const counted = (values: readonly (readonly [string, number])[]): (readonly [string, string])[] =>
      values.slice(0, 500).map(([value, count]) => [value, say.importing.valueWithCount({ value, count })]);
    const { proposals } = review;
    const kindOptions = [
      ...kinds.map((kind) => [kind, say.importing.kinds[kind]] as const),
      ['chosen', say.importing.onlyChosen] as const,
    ];
    select(say.importing.filterKind, say.importing.allKinds, kindOptions, (value) =>
      set({ kind: value === '' ? null : (value as RowFilter['kind']) }),
    );
    const organisations = valuesIn(proposals, ({ organisation }) => (organisation === null ? [] : [organisation]));
    select(say.importing.filterOrganisation, say.importing.allOrganisations, counted(organisations), (value) =>
      set({ organisation: value === '' ? null : value }),
    );
    const groups = valuesIn(proposals, (card) => card.groups);
    select(say.importing.filterGroup, say.importing.allGroups, counted(groups), (value) =>
      set({ group: value === '' ? null : value }),
    );
    const years = new Set(
      proposals.flatMap(({ card }) => (card.connectedOn === null ? [] : [partsOf(card.connectedOn).year])),
    );
    const yearOptions = [...years]
      .sort((a, b) => b - a)
      .map((year) => [String(year), say.importing.since(year)] as const);
    select(say.importing.filterSince, say.importing.anyTime, yearOptions, (value) =>
      set({ since: value === '' ? null : dayFromIso(`${value}-01-01`) }),
    );
  }

  /** @param isSame whether the same rows are shown, so that the selection stays where it is */
  private show(isSame: boolean): void {
    const { review, el } = this;
    if (!review || !el) return;
    const { proposals, chosen, filter } = review;
    this.shown = proposals.filter((row) => passes(row, filter, chosen.has(row.id)));
    const { new: fresh, same, unsure, skip: left } = countKinds(proposals);
    el.counts.setText(`${say.importing.counts({ fresh, same, unsure, left })}.`);
    this.list?.show(this.shown, isSame ? (one, other) => one.id === other.id : null);
    this.showChosen();
  }

  private showChosen(): void {
    const { review, el } = this;
    if (!review || !el) return;
    const { chosen, proposals } = review;
    const shown = say.importing.shownCount({ shown: this.shown.length, all: proposals.length });
    el.shown.setText(`${shown} · ${say.importing.chosenCount(chosen.size)}`);
    el.submit.setText(say.importing.importChosen(chosen.size));
    el.submit.disabled = chosen.size === 0;
    this.list?.mark();
    this.previewLater();
  }

  private renderRow(row: Proposal, el: HTMLElement): void {
    const { card } = row;
    el.addClass('mod-complex');
    const mark = el.createSpan({ cls: 'reference-desk-import-mark', attr: { 'aria-hidden': 'true' } });
    setIcon(mark.createSpan({ cls: 'is-chosen' }), 'square-check');
    setIcon(mark.createSpan({ cls: 'is-not-chosen' }), 'square');
    const content = el.createDiv({ cls: 'suggestion-content' });
    const title = content.createDiv({ cls: 'suggestion-title' });
    title.createSpan({ cls: 'reference-desk-row-person', text: card.name || say.importing.withoutName });
    if (card.organisation !== null)
      title.createSpan({ cls: 'reference-desk-row-organisation', text: card.organisation });
    title.createSpan({ cls: `reference-desk-import-kind mod-${row.kind}`, text: this.kindWords(row) });
    content.createDiv({ cls: 'suggestion-note', text: noteWords(row) });
  }

  private kindWords(row: Proposal): string {
    const chosen = this.review?.chosen.get(row.id);
    if (chosen === 'new') return say.importing.rowNew;
    const person = chosen === undefined ? row.person : this.deps.desk.network.person(chosen);
    if ((row.kind === 'same' || chosen !== undefined) && person) return say.importing.rowAddsTo(person.name);
    return say.importing.kinds[row.kind];
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
    else if (event.key === ' ' && row) this.toggle(row);
    else if (event.key === 'Enter' && row) {
      if (plainChoice(row) === null) void this.ask(row);
      else this.toggle(row);
    } else return;
    event.preventDefault();
  }

  private toggle(row: Proposal): void {
    const { review } = this;
    if (!review) return;
    if (review.chosen.delete(row.id)) {
      this.show(true);
      return;
    }
    const choice = plainChoice(row);
    if (choice === null) {
      void this.ask(row);
      return;
    }
    review.chosen.set(row.id, choice);
    this.show(true);
  }

  /** Asks who somebody of the file is: one of those they may be, or somebody new. */
  private async ask(row: Proposal): Promise<void> {
    const { review } = this;
    if (!review || row.card.name === '' || row.because === 'me') return;
    const people = row.person ? [row.person, ...row.candidates] : row.candidates;
    const options: readonly { readonly label: string; readonly note: string; readonly choice: Chosen | null }[] = [
      ...people.map((person) => ({
        label: say.importing.rowAddsTo(person.name),
        note: person.path ?? '',
        choice: person.key,
      })),
      { label: say.importing.newNoteFor(row.card.name), note: '', choice: 'new' },
      { label: say.importing.leaveOut, note: '', choice: null },
    ];
    const picked = await pickByName(this.app, {
      placeholder: say.importing.whoIs(row.card.name),
      empty: say.importing.noChoiceOfThatName,
      items: options,
      nameOf: ({ label }) => label,
      noteOf: ({ note }) => note,
    });
    if (!picked || this.review !== review) return;
    if (picked.choice === null) review.chosen.delete(row.id);
    else review.chosen.set(row.id, picked.choice);
    this.show(true);
    this.focusFirst();
  }

  /** Those about whom there is no doubt: `unsure` is never chosen without being asked. */
  private chooseShown(): void {
    const { review } = this;
    if (!review) return;
    for (const row of this.shown) {
      const choice = plainChoice(row);
      if (choice !== null && !review.chosen.has(row.id)) review.chosen.set(row.id, choice);
    }
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
    if (!row) {
      preview.empty();
      return;
    }
    const chosen = review.chosen.get(row.id) ?? plainChoice(row);
    const parts: [string, string][] = [];
    if (chosen !== null) {
      try {
        const { path, isNew, lines } = await previewOf(this.deps, { proposal: row, chosen });
        const title = isNew ? say.importing.newNoteAt(path) : say.importing.addedTo(path);
        parts.push(lines === '' ? ['p', say.importing.nothingForThisRow] : ['h', title], ['pre', lines]);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        parts.push(['p', error.message]);
      }
    } else parts.push(['p', row.kind === 'unsure' ? say.importing.sayWhoFirst() : say.importing.nothingForThisRow]);
    for (const kept of row.additions?.kept ?? []) parts.push(['p', say.importing.keptAsItIs(kept)]);
    // Another row may have been selected meanwhile.
    if (this.el !== el || list?.selectedItem !== row) return;
    preview.empty();
    for (const [kind, text] of parts) {
      if (kind === 'pre') {
        if (text !== '') preview.createEl('pre', { text, attr: { tabindex: '0' } });
      } else preview.createEl('p', { cls: kind === 'h' ? 'reference-desk-import-path' : '', text });
    }
  }

  private async write(): Promise<void> {
    const { review } = this;
    if (!review || review.chosen.size === 0 || this.isWriting) return;
    const choices = review.proposals.flatMap((proposal): Choice[] => {
      const chosen = review.chosen.get(proposal.id);
      return chosen === undefined ? [] : [{ proposal, chosen }];
    });
    let isStopped = false;
    this.isWriting = true;
    const turn = ++this.turn;
    const words = this.showProgress(
      say.importing.writingNotes({ done: 0, all: choices.length }),
      say.importing.stop,
      () => {
        isStopped = true;
      },
    );
    let outcome: Outcome | null = null;
    try {
      outcome = await writeChoices(
        this.deps,
        choices,
        {
          // A view that is closed goes on with nothing more.
          isWanted: () => !isStopped && turn === this.turn,
          onProgress: (done) => words(say.importing.writingNotes({ done, all: choices.length })),
        },
        this.withReport ? (so, done) => reportText(review, so, done) : null,
      );
    } finally {
      this.isWriting = false;
    }
    const { refused } = outcome;
    const more = refused.length - mostRefused;
    if (refused.length > 0)
      new Notice(
        [...refused.slice(0, mostRefused), ...(more > 0 ? [say.importing.andMoreUnread(more)] : [])].join('\n'),
        longNotice,
      );
    else if (outcome.made + outcome.added === 0) new Notice(say.importing.nothingImported);
    if (turn !== this.turn) return;
    review.chosen.clear();
    await this.matchAgain(true);
    this.showReview();
  }

  /** Who they are after notes have changed: what was written has nothing to add any more. */
  private async matchAgain(isShownAnew = false): Promise<void> {
    const { review, deps } = this;
    if (!review || this.isWriting || deps.desk.indexing) return;
    // Whoever writes notes in another tab is not held up by thousands of comparisons.
    this.isStale = !this.contentEl.isShown();
    if (this.isStale) return;
    const turn = this.turn;
    const proposals = await matchPeople(deps, review.read.people, () => turn === this.turn);
    if (!proposals || this.review !== review || this.isWriting) return;
    review.proposals = proposals;
    for (const { id, kind, person } of proposals) {
      const chosen = review.chosen.get(id);
      const isGone = chosen !== undefined && chosen !== 'new' && deps.desk.network.person(chosen) === null;
      // A note of that name may be there by now.
      const isOther = chosen === 'new' && kind !== 'new' && person !== null;
      if (isGone || isOther || (chosen !== undefined && kind === 'skip' && person !== null)) review.chosen.delete(id);
    }
    if (!isShownAnew) this.show(true);
  }
}

/** What the review keeps of its elements. */
interface ReviewElements {
  readonly counts: HTMLElement;
  readonly shown: HTMLElement;
  readonly list: HTMLElement;
  readonly preview: HTMLElement;
  readonly submit: HTMLButtonElement;
}

/** The second line of a row: what would be added, or why nothing is. */
function noteWords({ card, kind, because, additions }: Proposal): string {
  const reason = say.importing.because(because);
  if (kind === 'same' && additions) return [reason, ...additions.properties.map(propertyLine)].join(' · ');
  const says = [card.role, card.location, ...card.emails.slice(0, 1), ...card.phones.slice(0, 1)].filter(
    (text) => text !== null,
  );
  return [...(kind === 'new' ? [] : [reason]), ...says].join(' · ') || reason;
}

export function renderProblems(parent: HTMLElement, problems: readonly ImportProblem[], isOpen: boolean): void {
  if (problems.length === 0) return;
  const details = parent.createEl('details', { cls: 'reference-desk-import-problems' });
  details.open = isOpen;
  const id = unusedId();
  details.createEl('summary', { text: say.importing.unreadCount(problems.length), attr: { id } });
  const list = details.createEl('ul', { attr: { 'aria-labelledby': id } });
  for (const problem of problems.slice(0, mostProblems)) list.createEl('li', { text: problemWords(problem) });
  if (problems.length > mostProblems)
    details.createEl('p', { text: say.importing.andMoreUnread(problems.length - mostProblems) });
}

/** In a block of code, so that no name in it is read as more than a name. */
function reportText({ files, read }: Review, { refused }: Outcome, done: readonly Choice[]): string {
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];
  const made = done.filter(({ chosen }) => chosen === 'new').map(({ proposal }) => proposal.card.name);
  const added = done.filter(({ chosen }) => chosen !== 'new').map(({ proposal }) => proposal.card.name);
  const lines = [
    say.importing.reportFiles(files),
    ...section(say.importing.reportNew, made),
    ...section(say.importing.reportAdded, added),
    ...section(say.importing.reportUnread, [...read.problems.map(problemWords), ...refused]),
  ];
  return ['~~~~~~~~', ...lines.map((line) => line.replace(/^\s*~+/, '')), '~~~~~~~~', ''].join('\n');
}
