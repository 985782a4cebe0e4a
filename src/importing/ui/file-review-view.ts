import { debounce, ItemView, Notice, Platform, setIcon, type WorkspaceLeaf } from 'obsidian';
import { say } from '../../i18n/words';
import { unusedId } from '../../ui/dom';
import { pickByName } from '../../ui/picker';
import { WindowedList } from '../../ui/windowed-list';
import type { DeskIndex } from '../../vault/desk-index';
import { Failure, longNotice, messageOf } from '../../vault/failure';
import { type ImportProblem, type PlaceInFile, problemWords } from '../imported-person';
import type { GivenFile } from '../read-file';
import { givenFile } from './file-bytes';
import { beforeWriting, type Watched } from './write-choices';

const mostProblems = 50;
/** More would fill the screen. */
const mostRefused = 5;
/** Milliseconds without a change in the vault or of the selected row. */
const calm = 300;

/** What was read, and what the user has chosen so far. */
export interface FileReview<Row> {
  readonly files: readonly string[];
  readonly problems: readonly ImportProblem[];
  proposals: readonly Row[];
  /** Places of the rows chosen. */
  readonly chosen: Pick<Map<number, unknown>, 'has' | 'delete' | 'clear' | 'size'>;
  words: string;
}

/** What could not be read, or was changed, of what stands at a place. */
export function problemsAt(
  at: PlaceInFile,
  { problems }: Pick<FileReview<never>, 'problems'>,
): readonly ImportProblem[] {
  return problems.filter((one) => one.at?.number === at.number && one.at.file === at.file);
}

/** Why there is nothing to review. */
export interface NothingRead {
  readonly message: string | null;
  readonly problems: readonly ImportProblem[];
}

/** A file that is read only for whoever wants it. */
export interface Reading {
  readonly isWanted: () => boolean;
  readonly progress: (words: string) => void;
}

/** What a row shows. */
export interface RowWords {
  readonly name: string;
  readonly organisation: string | null;
  readonly kind: string;
  readonly kindWords: string;
  readonly note: string;
}

/** A part of what would be written: a heading, lines of a note, or a sentence. */
export type PreviewPart = readonly [kind: 'heading' | 'lines' | 'sentence', text: string];

/** What came of the rows that were chosen. */
export interface WrittenRows {
  readonly written: number;
  /** Rows that were not begun, because it was stopped. */
  readonly left: readonly number[];
  readonly refused: readonly string[];
}

/** What a view says in its own words. */
export interface ReviewWords {
  readonly title: string;
  readonly intro: string;
  readonly noFileOfThatName: string;
  /** Which keys do what; and what fingers do. */
  readonly keys: string;
  readonly touch: string;
  readonly filterWords: string;
  readonly kinds: Readonly<Record<string, string>>;
}

interface ReviewElements {
  readonly counts: HTMLElement;
  readonly shown: HTMLElement;
  readonly list: HTMLElement;
  readonly preview: HTMLElement;
  /** Says the first of the preview, and opens all of it, where it has no room beside the list; null where it has. */
  readonly opener: HTMLButtonElement | null;
  readonly submit: HTMLButtonElement;
}

/** Reads files of one sort, and lists what is in them for review; what is chosen is written at once, and undone at once. */
export abstract class FileReviewView<
  Row extends { readonly id: number; readonly kind: string },
  Review extends FileReview<Row>,
> extends ItemView {
  override navigation = true;
  protected review: Review | null = null;
  protected shown: readonly Row[] = [];
  protected withReport = false;
  private list: WindowedList<Row> | null = null;
  /** Each turn ends what was begun before it. */
  private turn = 0;
  private isWriting = false;
  /** Notes have changed while nobody saw the page. */
  private isStale = false;
  private el: ReviewElements | null = null;
  private readonly fileInput: HTMLInputElement;
  private readonly matchLater = debounce(() => void this.matchAgain(), calm, true);
  private readonly previewLater = debounce(() => void this.showPreview(), 60, true);

  /** @param endings of the files that can be chosen, without dots */
  constructor(
    leaf: WorkspaceLeaf,
    private readonly desk: DeskIndex,
    private readonly endings: readonly string[],
  ) {
    super(leaf);
    const accept = endings.map((ending) => `.${ending}`).join(',');
    this.fileInput = createEl('input', {
      type: 'file',
      attr: { accept, multiple: 'true', 'aria-hidden': 'true', tabindex: '-1' },
    });
    this.fileInput.hide();
    this.fileInput.addEventListener('change', () => void this.takeFiles([...(this.fileInput.files ?? [])]));
  }

  /** Everything the view says in its own words. */
  protected abstract get words(): ReviewWords;
  /** Reads files and says what could become of everything in them; null where it is no longer wanted. */
  protected abstract read(files: readonly GivenFile[], reading: Reading): Promise<Review | NothingRead | null>;
  /** What could become of everything in the vault as it is now; null where it is no longer wanted. */
  protected abstract match(review: Review, isWanted: () => boolean): Promise<readonly Row[] | null>;
  /** Takes back choices that mean something else after notes have changed. */
  protected abstract forget(review: Review, now: readonly Row[]): void;
  /** What the user should know before all rows. */
  protected abstract hints(review: Review): readonly string[];
  protected abstract createFilters(filters: HTMLElement, review: Review): void;
  /** Whether a row is shown. */
  protected abstract passes(row: Row, review: Review): boolean;
  protected abstract countsWords(review: Review): string;
  protected abstract shownWords(count: { readonly shown: number; readonly all: number }): string;
  protected abstract submitWords(count: number): string;
  protected abstract rowWords(row: Row, review: Review): RowWords;
  protected abstract previewParts(row: Row, review: Review): Promise<readonly PreviewPart[]>;
  /** Chooses a row, or asks what it needs to be chosen. */
  protected abstract choose(row: Row, review: Review): void | Promise<void>;
  /** Asks who is meant by a row, whatever is known. */
  protected abstract ask(row: Row, review: Review): Promise<void>;
  /** Chooses a row about which there is no doubt. */
  protected abstract chooseIfClear(row: Row, review: Review): void;
  protected abstract writeChosen(review: Review, watched: Watched): Promise<WrittenRows>;
  /** What is said where nothing was written. */
  protected abstract get nothingWritten(): string;
  /** Where the selection stands to begin with; null for the first row. */
  protected firstRow(_review: Review): Row | null {
    return null;
  }

  /** More buttons before the one that writes. */
  protected createButtons(_footer: HTMLElement, _review: Review): void {
    // Most views have none.
  }

  override getDisplayText(): string {
    return this.words.title;
  }

  protected override onOpen(): Promise<void> {
    const { contentEl } = this;
    contentEl.addClass('reference-desk-import');
    this.registerDomEvent(contentEl, 'keydown', (event) => {
      if (event.key !== 'Escape' || !contentEl.hasClass('is-previewing')) return;
      event.preventDefault();
      this.openPreview(false);
    });
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
    this.register(this.desk.onChange(() => this.matchLater()));
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

  private emptyPage(cls: string): HTMLElement {
    this.el = null;
    this.contentEl.removeClass('is-previewing');
    this.contentEl.empty();
    this.contentEl.append(this.fileInput);
    return cls === '' ? this.contentEl : this.contentEl.createDiv({ cls });
  }

  private get isActive(): boolean {
    return this.app.workspace.getActiveViewOfType(ItemView) === this;
  }

  private showStart(message: string | null = null, problems: readonly ImportProblem[] = []): void {
    const page = this.emptyPage('reference-desk-import-start');
    setIcon(page.createDiv({ cls: 'reference-desk-import-icon', attr: { 'aria-hidden': 'true' } }), this.icon);
    page.createEl('h1', { text: this.words.title });
    page.createEl('p', { text: this.words.intro });
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
    if (this.isActive) choose.focus();
  }

  private async pickInVault(): Promise<void> {
    const file = await pickByName(this.app, {
      placeholder: say.importing.findFile,
      empty: this.words.noFileOfThatName,
      // A vault may be full of text files.
      items: this.app.vault
        .getFiles()
        .filter(({ extension }) => this.endings.includes(extension.toLowerCase()) && extension !== 'txt'),
      nameOf: ({ name }) => name,
      noteOf: ({ path }) => path,
    });
    if (file) await this.take([{ name: file.name, size: file.stat.size, read: () => this.app.vault.readBinary(file) }]);
  }

  private takeFiles(files: readonly File[]): Promise<void> {
    return this.take(files.map((file) => ({ name: file.name, size: file.size, read: () => file.arrayBuffer() })));
  }

  private async take(
    files: readonly { readonly name: string; readonly size: number; readonly read: () => Promise<ArrayBuffer> }[],
  ): Promise<void> {
    if (files.length === 0 || this.isWriting) return;
    const given: GivenFile[] = [];
    for (const { name, size, read } of files) {
      try {
        given.push(await givenFile(name, size, read));
      } catch (error) {
        new Notice(say.importing.fileNotRead({ name, why: messageOf(error) }), longNotice);
      }
    }
    if (given.length > 0) await this.begin(given);
  }

  private async begin(files: readonly GivenFile[]): Promise<void> {
    const turn = ++this.turn;
    this.review = null;
    const progress = this.showProgress(say.importing.comparing, say.importing.cancel, () => {
      this.turn++;
      this.showStart(say.importing.readingCancelled);
    });
    const isWanted = (): boolean => turn === this.turn;
    await this.desk.whenReady();
    const read = await this.read(files, { isWanted, progress });
    if (!read || !isWanted()) return;
    if ('message' in read) {
      this.showStart(read.message, read.problems);
      return;
    }
    this.review = read;
    this.showReview();
  }

  /**
   * A line that says how far something is, and a button that ends it; returns what changes the line. It is read out once, with the
   * button: read at each change, it would never end.
   */
  private showProgress(words: string, button: string, onEnd: () => void): (words: string) => void {
    const page = this.emptyPage('reference-desk-import-start');
    const id = unusedId();
    const line = page.createEl('p', { text: words, attr: { id } });
    const end = page.createEl('button', { text: button, attr: { 'aria-describedby': id } });
    end.addEventListener('click', onEnd);
    page.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      onEnd();
    });
    end.focus();
    return (now) => line.setText(now);
  }

  private showReview(): void {
    const { review } = this;
    if (!review) return;
    const page = this.emptyPage('');
    page.scrollTop = 0;
    const header = page.createDiv({ cls: 'reference-desk-import-header' });
    const counts = header.createEl('p', { attr: { role: 'status' } });
    header.createEl('button', { text: say.importing.otherFiles }).addEventListener('click', () => {
      this.review = null;
      this.turn++;
      this.showStart();
    });
    renderProblems(page, review.problems, false);
    for (const text of this.hints(review)) page.createEl('p', { cls: 'reference-desk-import-hint', text });
    // On a phone they would push the list out of sight.
    const folded = Platform.isPhone ? page.createEl('details', { cls: 'reference-desk-import-folded' }) : page;
    if (Platform.isPhone) folded.createEl('summary', { text: say.importing.filters });
    const filters = folded.createDiv({ cls: 'reference-desk-import-filters', attr: { role: 'group' } });
    this.createWordsFilter(filters, review);
    this.createFilters(filters, review);
    const bar = page.createDiv({ cls: 'reference-desk-import-choose' });
    const shown = bar.createSpan({ attr: { role: 'status' } });
    for (const [text, short, run] of [
      [say.importing.chooseShown, say.importing.chooseShownShort, () => this.chooseShown()],
      [say.importing.chooseNone, say.importing.chooseNoneShort, () => this.chooseNone()],
    ] as const) {
      // In a line with how many are chosen, on a phone.
      const button = bar.createEl('button', { text: Platform.isPhone ? short : text });
      if (Platform.isPhone) button.setAttr('aria-label', text);
      button.addEventListener('click', run);
    }
    const list = page.createDiv({ cls: 'reference-desk-import-list reference-desk-palette' });
    const opener = Platform.isPhone ? this.createOpener(page) : null;
    const preview = page.createDiv({
      cls: 'reference-desk-import-preview',
      attr: { role: 'region', 'aria-label': say.importing.wouldBeWritten },
    });
    const footer = page.createDiv({ cls: 'reference-desk-import-footer' });
    const label = footer.createEl('label');
    const box = label.createEl('input', { type: 'checkbox' });
    box.checked = this.withReport;
    box.addEventListener('change', () => (this.withReport = box.checked));
    label.createSpan({ text: say.importing.withReport });
    this.createButtons(footer, review);
    const submit = footer.createEl('button', { cls: 'mod-cta' });
    submit.addEventListener('click', () => void this.write());
    const keys = Platform.isMobile ? this.words.touch : this.words.keys;
    footer.createEl('p', { cls: 'reference-desk-import-hint', text: keys });
    this.el = { counts, shown, list, preview, opener, submit };
    this.createList(list);
    this.show(false);
    const first = this.firstRow(review);
    if (first) this.list?.goTo(first);
    if (this.isActive) list.focus({ preventScroll: true });
  }

  /** On a phone the preview covers the list: beside it there is room for three lines. */
  private createOpener(page: HTMLElement): HTMLButtonElement {
    const opener = page.createEl('button', { cls: 'reference-desk-import-opener' });
    opener.addEventListener('click', () => this.openPreview(!this.contentEl.hasClass('is-previewing')));
    return opener;
  }

  private openPreview(isOpen: boolean): void {
    if (!this.el) return;
    this.contentEl.toggleClass('is-previewing', isOpen);
    this.el.preview.scrollTop = 0;
    void this.showPreview();
  }

  private labelOpener(opener: HTMLButtonElement, parts: readonly PreviewPart[]): void {
    const isOpen = this.contentEl.hasClass('is-previewing');
    const [, first = ''] = parts.find(([kind]) => kind !== 'lines') ?? [];
    opener.empty();
    opener.setAttr('aria-expanded', String(isOpen));
    setIcon(opener.createSpan({ attr: { 'aria-hidden': 'true' } }), isOpen ? 'chevron-down' : 'chevron-up');
    opener.createSpan({ text: isOpen ? say.importing.backToList : first });
    opener.disabled = !isOpen && parts.length === 0;
  }

  private createList(list: HTMLElement): void {
    this.list?.stop();
    this.list = new WindowedList<Row>(
      {
        renderRow: (row, el) => this.renderRow(row, el),
        openRow: () => undefined,
        onChoose: (row) => {
          this.list?.goTo(row);
          this.toggle(row);
        },
        onHold: (row) => this.askOf(row),
        onSelect: () => this.previewLater(),
      },
      list,
      list,
      this.words.title,
      { selection: { has: (key) => this.review?.chosen.has(Number(key)) === true }, keyOf: ({ id }) => String(id) },
    );
    list.addEventListener('keydown', (event) => this.onKey(event));
  }

  private createWordsFilter(filters: HTMLElement, review: Review): void {
    const label = this.words.filterWords;
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
  }

  /** A list to choose a value of a filter from; '' stands for all. Without values there is none. */
  protected createSelect(
    filters: HTMLElement,
    label: string,
    all: string,
    options: readonly (readonly [value: string, text: string])[],
    run: (value: string) => void,
  ): void {
    if (options.length === 0) return;
    const el = filters.createEl('select', { cls: 'dropdown', attr: { 'aria-label': label } });
    for (const [value, text] of [['', all] as const, ...options]) el.createEl('option', { value, text });
    el.addEventListener('change', () => {
      run(el.value);
      this.show(false);
    });
  }

  /** The filter by kind, which every view has; null is every kind. */
  protected createKindSelect<Kind extends string>(
    filters: HTMLElement,
    kinds: readonly Kind[],
    run: (kind: Kind | 'chosen' | null) => void,
  ): void {
    const options = kinds.map((kind) => [kind, this.words.kinds[kind] ?? kind] as const);
    this.createSelect(
      filters,
      say.importing.filterKind,
      say.importing.allKinds,
      [...options, ['chosen', say.importing.onlyChosen]],
      (value) => run(value === '' ? null : (value as Kind | 'chosen')),
    );
  }

  /** @param isSame whether the same rows are shown, so that the selection stays where it is */
  protected show(isSame: boolean): void {
    const { review, el } = this;
    if (!review || !el) return;
    this.shown = review.proposals.filter((row) => this.passes(row, review));
    el.counts.setText(this.countsWords(review));
    this.list?.show(this.shown, isSame ? (one, other) => one.id === other.id : null);
    const shown = this.shownWords({ shown: this.shown.length, all: review.proposals.length });
    const { size } = review.chosen;
    el.shown.setText(`${shown} · ${say.importing.chosenCount(size)}`);
    el.submit.setText(this.submitWords(size));
    el.submit.disabled = size === 0;
    this.list?.mark();
    this.previewLater();
  }

  private renderRow(row: Row, el: HTMLElement): void {
    if (!this.review) return;
    const { name, organisation, kind, kindWords, note } = this.rowWords(row, this.review);
    el.addClass('mod-complex', `mod-${kind}`);
    const mark = el.createSpan({ cls: 'reference-desk-import-mark', attr: { 'aria-hidden': 'true' } });
    setIcon(mark.createSpan({ cls: 'is-chosen' }), 'square-check');
    setIcon(mark.createSpan({ cls: 'is-not-chosen' }), 'square');
    const content = el.createDiv({ cls: 'suggestion-content' });
    const title = content.createDiv({ cls: 'suggestion-title' });
    title.createSpan({ cls: 'reference-desk-row-person', text: name });
    if (organisation !== null) title.createSpan({ cls: 'reference-desk-row-organisation', text: organisation });
    title.createSpan({ cls: `reference-desk-import-kind mod-${kind}`, text: kindWords });
    content.createDiv({ cls: 'suggestion-note', text: note });
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
    else if ((event.key === ' ' || event.key === 'Enter') && row) this.toggle(row);
    else if (event.key.toLowerCase() === 'w' && row) this.askOf(row);
    else return;
    event.preventDefault();
  }

  private toggle(row: Row): void {
    const { review } = this;
    if (!review) return;
    if (review.chosen.delete(row.id)) this.show(true);
    else void this.afterwards(review, this.choose(row, review));
  }

  private askOf(row: Row): void {
    const { review } = this;
    if (review) void this.afterwards(review, this.ask(row, review));
  }

  private async afterwards(review: Review, done: void | Promise<void>): Promise<void> {
    if (done !== undefined) {
      await done;
      if (this.review !== review) return;
      this.focusFirst();
    }
    this.show(true);
  }

  private chooseShown(): void {
    const { review } = this;
    if (!review) return;
    for (const row of this.shown) if (!review.chosen.has(row.id)) this.chooseIfClear(row, review);
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
    const parts = row === null ? [] : await this.partsOf(row, review);
    // Another row may have been selected meanwhile.
    if (this.el !== el || (list?.selectedItem ?? null) !== row) return;
    el.preview.empty();
    if (el.opener) this.labelOpener(el.opener, parts);
    for (const [kind, text] of parts)
      if (kind === 'lines') el.preview.createEl('pre', { text, attr: { tabindex: '0' } });
      else el.preview.createEl('p', { cls: kind === 'heading' ? 'reference-desk-import-path' : '', text });
  }

  private async partsOf(row: Row, review: Review): Promise<readonly PreviewPart[]> {
    try {
      return await this.previewParts(row, review);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return [['sentence', beforeWriting(error.message)]];
    }
  }

  private async write(): Promise<void> {
    const { review } = this;
    if (!review || review.chosen.size === 0 || this.isWriting) return;
    let isStopped = false;
    this.isWriting = true;
    const turn = ++this.turn;
    const all = review.chosen.size;
    const progress = this.showProgress(say.importing.writingNotes({ done: 0, all }), say.importing.stop, () => {
      isStopped = true;
    });
    try {
      const { written, left, refused } = await this.writeChosen(review, {
        // A view that is closed goes on with nothing more.
        isWanted: () => !isStopped && turn === this.turn,
        onProgress: (done) => progress(say.importing.writingNotes({ done, all })),
      });
      for (const { id } of review.proposals) if (!left.includes(id)) review.chosen.delete(id);
      const more = refused.length - mostRefused;
      const lines = [...refused.slice(0, mostRefused), ...(more > 0 ? [say.importing.andMoreUnread(more)] : [])];
      if (lines.length > 0) new Notice(lines.join('\n'), longNotice);
      else if (written === 0) new Notice(this.nothingWritten);
    } finally {
      this.isWriting = false;
    }
    if (turn !== this.turn) return;
    await this.matchAgain();
    this.showReview();
  }

  /** What could become of everything after notes have changed: what was written has nothing to add any more. */
  private async matchAgain(): Promise<void> {
    const { review, desk } = this;
    if (!review || this.isWriting || desk.indexing) return;
    // Whoever writes notes in another tab is not held up by thousands of comparisons.
    this.isStale = !this.contentEl.isShown();
    if (this.isStale) return;
    const turn = this.turn;
    const now = await this.match(review, () => turn === this.turn);
    if (!now || this.review !== review || this.isWriting) return;
    this.forget(review, now);
    review.proposals = now;
    this.show(true);
  }
}

function renderProblems(parent: HTMLElement, problems: readonly ImportProblem[], isOpen: boolean): void {
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
