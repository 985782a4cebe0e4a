import { ItemView, Keymap, Platform, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { say } from '../../i18n/words';
import type { Step } from '../../vault/changes';
import { renderFirstPage, stillReading } from '../../ui/first-page';
import type { Suggestion } from '../propose';
import type { SuggestionKind } from '../rules';
import { nameOfPath } from '../../notes/fold';
import { type Correction, inReviewOrder, type SuggestionDesk, type SuggestionDeps } from './suggestion-desk';
import type { SuggestionIndex } from './suggestion-index';
import { acceptSuggestions, dismissSuggestion, renderSuggestion, type SuggestionRowHandlers } from './suggestion-row';

export const SUGGESTIONS_VIEW = 'reference-desk-suggestions';

/** More rows at once would be a wall; the next come as these are answered. */
const mostRows = 60;

/** What sentences in notes seem to say, one row each, to accept or to dismiss with one key. */
export class SuggestionsView extends ItemView {
  override icon = 'message-square-quote';
  override navigation = true;
  /** Null while notes are being read. */
  private found: readonly Suggestion[] | null = null;
  /** Those of this sitting, in order, with the step that takes each back. */
  private readonly accepted = new Map<string, Step | null>();
  private readonly dismissed = new Map<string, Step>();
  private readonly rowHandlers: SuggestionRowHandlers = {
    hindrance: (row) => this.suggestions.hindrance(row),
    namerWithoutNote: (row) => this.suggestions.namerWithoutNote(row),
    accept: (row, correction) => void this.accept([row], correction),
    dismiss: (row) => void this.dismiss(row),
    open: (source, pane) => void this.deps.desk.open(source, pane),
  };
  /** The row that was brought back and is to have the focus: it may come only when its note has been read again. */
  private wanted: string | null = null;
  /** The ids of the rows that are drawn. */
  private drawn = '';
  private turn = 0;
  /** How many answers are being written: the list is shown when they are. */
  private writing = 0;
  /** The note whose suggestions are shown; null for all notes. */
  private path: string | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly deps: SuggestionDeps,
    private readonly suggestions: SuggestionDesk,
    private readonly index: SuggestionIndex,
    private readonly afterTalk: (path: string) => void,
    private readonly newMeeting: () => void,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return SUGGESTIONS_VIEW;
  }

  override getDisplayText(): string {
    return say.suggestions.suggestions;
  }

  override getState(): Record<string, unknown> {
    return { path: this.path };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const path = typeof state === 'object' && state !== null && 'path' in state ? state.path : null;
    this.path = typeof path === 'string' ? path : null;
    await super.setState(state, result);
    if (this.found) await this.read();
  }

  /** Shows the suggestions of one note, or of all. */
  async showFor(path: string | null): Promise<void> {
    this.path = path;
    await this.read();
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.addClass('reference-desk-suggestions');
    this.registerDomEvent(this.contentEl, 'keydown', (event) => this.onKey(event));
    // Answered elsewhere: on the page about a person, by a command, or by hand in the note.
    this.register(this.index.onChange(() => this.showIfMoved()));
    await this.read();
  }

  private async read(): Promise<void> {
    const turn = ++this.turn;
    this.found = null;
    this.accepted.clear();
    this.dismissed.clear();
    this.show();
    await this.deps.desk.whenReady();
    const rows = await this.suggestions.read(this.path);
    // Read again meanwhile, for another note perhaps.
    if (turn !== this.turn) return;
    this.found = rows;
    this.index.compare(this.path, rows);
    if (this.contentEl.isConnected) this.show();
  }

  /** Those neither accepted nor dismissed yet. */
  private get rows(): readonly Suggestion[] | null {
    const { dismissed } = this.deps.store;
    for (const [id, step] of this.accepted) if (step && this.deps.changes.isTakenBack(step)) this.accepted.delete(id);
    for (const id of this.dismissed.keys()) if (!dismissed.has(id)) this.dismissed.delete(id);
    const isOpen = (row: Suggestion): boolean =>
      !this.accepted.has(row.id) &&
      !dismissed.has(row.id) &&
      (!this.index.isGone(row) || this.suggestions.isStillNew(row));
    return this.found?.filter(isOpen) ?? null;
  }

  /** What was answered elsewhere goes; what became plain by an answer comes. */
  private showIfMoved(): void {
    if (!this.found || this.writing > 0) return;
    const known = this.index.known(this.path);
    if (known) {
      const ids = new Set(known.map(({ id }) => id));
      const isLeft = (row: Suggestion): boolean => !ids.has(row.id) && this.suggestions.isStillNew(row);
      this.found = inReviewOrder([...known, ...this.found.filter(isLeft)]);
    }
    if (this.looks(this.rows) === this.drawn) return;
    const { activeElement } = this.contentEl.doc;
    const focused = this.items.find((item) => item.contains(activeElement))?.getAttribute('data-id') ?? null;
    this.show(null);
    if (focused === null) return;
    const back = this.items.findIndex((item) => item.getAttribute('data-id') === this.wanted);
    if (back >= 0) {
      this.focusRow(back);
      this.wanted = null;
      return;
    }
    const at = this.items.findIndex((item) => item.getAttribute('data-id') === focused);
    if (at >= 0) this.focusRow(at);
    else this.tellGone();
  }

  /** The next Enter must not be meant for the row that was there. */
  private tellGone(): void {
    const status = this.contentEl.find('.reference-desk-suggestions-header [role="status"]');
    if (!status) return;
    status.setText(`${say.suggestions.rowIsGone} ${status.getText()}`);
    status.focus({ preventScroll: true });
  }

  /** @param focus the row to be focused; null where the focus is elsewhere */
  private show(focus: number | null = 0): void {
    const { contentEl, rows } = this;
    this.drawn = this.looks(rows);
    const count = { accepted: this.accepted.size, dismissed: this.dismissed.size };
    const answered = count.accepted + count.dismissed;
    const reviewAll = { label: say.suggestions.reviewAll, run: () => void this.showFor(null) };
    contentEl.empty();
    if (!rows) {
      renderFirstPage(contentEl, stillReading(this.deps.desk.percentRead));
      return;
    }
    if (rows.length === 0 && answered === 0) {
      renderFirstPage(contentEl, {
        icon: 'message-square-quote',
        title: say.suggestions.noneTitle,
        paragraphs:
          this.path === null ? [say.suggestions.noneMore] : [say.suggestions.noneInNote, ...this.countElsewhere()],
        actions: [this.path === null ? { label: say.plugin.newMeetingWith, run: this.newMeeting } : reviewAll],
      });
      return;
    }
    const header = contentEl.createDiv({ cls: 'reference-desk-suggestions-header' });
    const isDone = rows.length === 0;
    const words = isDone ? say.suggestions.allReviewed : this.countWords(rows.length);
    const status = header.createEl('p', { text: words, attr: { role: 'status', tabindex: '-1' } });
    // Not the button beside it: one more Enter would take everything back.
    if (isDone && focus !== null) status.focus({ preventScroll: true });
    if (answered > 0) {
      const undo = header.createEl('button', { text: say.suggestions.undoAnswers(count) });
      undo.addEventListener('click', () => void this.undoAll());
    }
    if (this.path !== null && this.deps.desk.network.meetingAt(this.path)) {
      const { path } = this;
      const after = header.createEl('button', { text: say.plugin.afterTalk });
      after.addEventListener('click', () => this.afterTalk(path));
    }
    if (this.path !== null) {
      const all = header.createEl('button', { text: reviewAll.label });
      all.addEventListener('click', () => reviewAll.run());
    }
    // A phone has none of these keys.
    if (!isDone && !Platform.isPhone)
      header.createEl('p', { cls: 'reference-desk-suggestions-keys', text: say.suggestions.keys() });
    const list = contentEl.createEl('ul', { cls: 'reference-desk-suggestion-list' });
    for (const row of rows.slice(0, mostRows)) renderSuggestion(list, row, this.deps, this.rowHandlers);
    if (rows.length > mostRows) contentEl.createEl('p', { text: say.suggestions.moreLater(rows.length - mostRows) });
    if (focus !== null) this.focusRow(focus);
  }

  private looks(rows: readonly Suggestion[] | null): string {
    return rows?.length === 0 && this.path !== null ? this.countElsewhere().join('') : looksOf(rows);
  }

  /** How many wait in other notes, as far as they have been read. */
  private countElsewhere(): readonly string[] {
    const count = this.index.all().filter(({ source }) => source.path !== this.path).length;
    return count === 0 ? [] : [say.suggestions.toReviewElsewhere(count)];
  }

  private countWords(count: number): string {
    const { path } = this;
    return path === null
      ? say.suggestions.toReview(count)
      : say.suggestions.toReviewIn({ count, note: nameOfPath(path) });
  }

  private get items(): HTMLElement[] {
    return this.contentEl.findAll('.reference-desk-suggestion');
  }

  private onKey(event: KeyboardEvent): void {
    const { items } = this;
    if (Keymap.isModifier(event, 'Mod') && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      void this.undoLast();
      return;
    }
    const at = items.findIndex((item) => event.targetNode !== null && item.contains(event.targetNode));
    const row = this.rows?.[at];
    if (!row && event.key === 'ArrowDown') this.focusRow(0);
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    this.wanted = null;
    const isButton =
      event.targetNode?.instanceOf(HTMLButtonElement) === true ||
      event.targetNode?.instanceOf(HTMLAnchorElement) === true;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) this.focusRow(at + step);
    else if (event.key === 'Enter' && !isButton) void this.accept([row]);
    else if (event.key === 'e') items[at]?.findAll('button')[1]?.click();
    else if (event.key === 'x') void this.dismiss(row);
    else if (event.key === 'o') void this.deps.desk.open(row.source);
    else if (event.key === 'a') void this.accept(this.plainRows(row.kind));
    else return;
    event.preventDefault();
  }

  /** Those of a kind that can be written as they stand. */
  private plainRows(kind: SuggestionKind): readonly Suggestion[] {
    return this.rows?.filter((row) => row.kind === kind && this.suggestions.hindrance(row) === null) ?? [];
  }

  private focusRow(index: number): void {
    const { items } = this;
    const item = items[Math.max(0, Math.min(index, items.length - 1))];
    item?.setAttr('tabindex', '0');
    item?.focus({ preventScroll: true });
    item?.scrollIntoView({ block: 'nearest' });
  }

  /** Writes suggestions down, one after the other: what cannot be written yet stays, and says why. */
  private async accept(rows: readonly Suggestion[], correction: Correction = {}): Promise<void> {
    const [first] = rows;
    if (!first) return;
    const at = this.placeOf(first.id);
    const write = async (): Promise<void> => {
      const done = await acceptSuggestions(this.deps, this.suggestions, rows, correction, true);
      for (const [id, step] of done) this.accepted.set(id, step);
    };
    await this.answer(write, () => at);
  }

  /** Shows the list once an answer is written: a row that is just being answered is not gone by somebody else's doing. */
  private async answer(write: () => Promise<void>, focus: () => number): Promise<void> {
    this.writing++;
    try {
      await write();
    } finally {
      this.writing--;
    }
    this.show(focus());
    this.showIfMoved();
  }

  private async dismiss(row: Suggestion): Promise<void> {
    const at = this.placeOf(row.id);
    const back = (restore: () => Promise<void>): Promise<void> =>
      this.answer(restore, () => this.placeOfReturned(row.id));
    const dismiss = async (): Promise<void> => {
      this.dismissed.set(row.id, await dismissSuggestion(this.deps, this.suggestions, row, back));
    };
    await this.answer(dismiss, () => at);
  }

  /** The steps of this sitting, by the ids of their rows. */
  private answers(): readonly (readonly [id: string, step: Step])[] {
    return [...this.accepted, ...this.dismissed].flatMap(([id, step]) => (step ? [[id, step] as const] : []));
  }

  /** What was answered here last, unless something else was done since. */
  private async undoLast(): Promise<void> {
    const { changes } = this.deps;
    const [id, step] = this.answers().find((answer) => answer[1] === changes.last) ?? [];
    if (!step) return;
    await this.answer(
      () => changes.undo(step),
      () => this.placeOfReturned(id ?? ''),
    );
  }

  /** By its id: a note that is read again gives the same suggestions anew. */
  private placeOf(id: string): number {
    return this.rows?.findIndex((row) => row.id === id) ?? -1;
  }

  private placeOfReturned(id: string): number {
    const at = this.placeOf(id);
    this.wanted = at < 0 ? id : null;
    return at;
  }

  private async undoAll(): Promise<void> {
    const steps = this.answers().map(([, step]) => step);
    await this.deps.changes.undoAll(steps, say.suggestions.answersUndone);
    this.show();
  }
}

function looksOf(rows: readonly Suggestion[] | null): string {
  return JSON.stringify(rows?.map(({ id, who, whom, source }) => [id, who, whom, source.line]) ?? null);
}
