import { ItemView, Keymap, Notice, setIcon, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { say } from '../../i18n/words';
import { placeWords } from '../../ui/dom';
import { renderFirstPage, stillReading } from '../../ui/first-page';
import { type Action, menuOf, showMenu } from '../../ui/actions';
import { pickPerson } from '../../ui/picker';
import type { Suggestion } from '../propose';
import { claimOf, kindIcons } from './claim';
import type { Correction, SuggestionDesk, SuggestionDeps } from './suggestion-desk';

export const SUGGESTIONS_VIEW = 'reference-desk-suggestions';

/** More rows at once would be a wall; the next come as these are answered. */
const mostRows = 60;

/** What sentences in notes seem to say, one row each, to accept or to dismiss with one key. */
export class SuggestionsView extends ItemView {
  override icon = 'message-square-quote';
  override navigation = true;
  /** Null while notes are being read. */
  private found: readonly Suggestion[] | null = null;
  private readonly accepted = new Set<string>();
  private readonly dismissed = new Set<string>();
  private turn = 0;
  /** The note whose suggestions are shown; null for all notes. */
  private path: string | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly deps: SuggestionDeps,
    private readonly suggestions: SuggestionDesk,
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
    if (this.contentEl.isConnected) this.show();
  }

  /** Those neither accepted nor dismissed yet. */
  private get rows(): readonly Suggestion[] | null {
    return this.found?.filter(({ id }) => !this.accepted.has(id) && !this.dismissed.has(id)) ?? null;
  }

  private show(focus = 0): void {
    const { contentEl, rows } = this;
    const accepted = this.accepted.size;
    contentEl.empty();
    if (!rows) {
      renderFirstPage(contentEl, stillReading());
      return;
    }
    if (rows.length === 0 && accepted === 0) {
      renderFirstPage(contentEl, {
        icon: 'message-square-quote',
        title: say.suggestions.noneTitle,
        paragraphs: [say.suggestions.noneMore],
      });
      return;
    }
    const header = contentEl.createDiv({ cls: 'reference-desk-suggestions-header' });
    const isDone = rows.length === 0;
    const words = isDone ? say.suggestions.allReviewed : say.suggestions.toReview(rows.length);
    header.createEl('p', { text: words, attr: { role: 'status' } });
    if (accepted > 0) {
      const undo = header.createEl('button', { text: say.suggestions.undoAccepted(accepted) });
      undo.addEventListener('click', () => void this.undoAll());
      if (isDone) undo.focus();
    }
    if (!isDone) header.createEl('p', { cls: 'reference-desk-suggestions-keys', text: say.suggestions.keys() });
    const list = contentEl.createEl('ul', { cls: 'reference-desk-suggestion-list' });
    for (const row of rows.slice(0, mostRows)) this.renderRow(list, row);
    if (rows.length > mostRows) contentEl.createEl('p', { text: say.suggestions.moreLater(rows.length - mostRows) });
    this.focusRow(focus);
  }

  private renderRow(list: HTMLElement, row: Suggestion): void {
    const item = list.createEl('li', { cls: 'reference-desk-suggestion', attr: { tabindex: '-1', 'data-id': row.id } });
    setIcon(
      item.createDiv({ cls: 'reference-desk-suggestion-icon', attr: { 'aria-hidden': 'true' } }),
      kindIcons[row.kind],
    );
    const words = item.createDiv({ cls: 'reference-desk-suggestion-words' });
    words.createDiv({ cls: 'reference-desk-suggestion-claim', text: claimOf(row) });
    words.createEl('blockquote', { text: row.sentence });
    const link = words.createEl('a', {
      cls: 'reference-desk-place',
      text: placeWords(row.source),
      attr: { href: '#' },
    });
    link.addEventListener('click', (event) => {
      event.preventDefault();
      void this.deps.desk.open(row.source, Keymap.isModEvent(event));
    });
    const buttons = item.createDiv({ cls: 'reference-desk-suggestion-buttons' });
    const accept = buttons.createEl('button', { cls: 'mod-cta', text: say.suggestions.accept });
    accept.addEventListener('click', () => void this.accept([row]));
    const change = buttons.createEl('button', { text: say.suggestions.change });
    change.addEventListener('click', (event) => showMenu(menuOf(this.changes(row)), event));
    const dismiss = buttons.createEl('button', { text: say.suggestions.dismiss });
    dismiss.addEventListener('click', () => void this.dismiss(row));
  }

  private onKey(event: KeyboardEvent): void {
    const items = this.contentEl.findAll('.reference-desk-suggestion');
    const at = items.findIndex((item) => event.targetNode !== null && item.contains(event.targetNode));
    const row = this.rows?.[at];
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    const isButton =
      event.targetNode?.instanceOf(HTMLButtonElement) === true ||
      event.targetNode?.instanceOf(HTMLAnchorElement) === true;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) this.focusRow(at + step);
    else if (event.key === 'Enter' && !isButton) void this.accept([row]);
    else if (event.key === 'e') items[at]?.findAll('button')[1]?.click();
    else if (event.key === 'x') void this.dismiss(row);
    else if (event.key === 'o') void this.deps.desk.open(row.source);
    else if (event.key === 'a') void this.accept(this.rows?.filter(({ kind }) => kind === row.kind) ?? []);
    else return;
    event.preventDefault();
  }

  private focusRow(index: number): void {
    const items = this.contentEl.findAll('.reference-desk-suggestion');
    const item = items[Math.max(0, Math.min(index, items.length - 1))];
    item?.setAttr('tabindex', '0');
    item?.focus({ preventScroll: true });
    item?.scrollIntoView({ block: 'nearest' });
  }

  /** Writes suggestions down, one after the other: what cannot be written yet stays, and says why. */
  private async accept(rows: readonly Suggestion[], correction: Correction = {}): Promise<void> {
    const [first] = rows;
    const at = first ? (this.rows?.indexOf(first) ?? 0) : 0;
    const done = new Set<string>();
    for (const row of rows) {
      const plan = await this.suggestions.plan(row, correction);
      if (typeof plan === 'string') {
        if (rows.length === 1) new Notice(plan);
        continue;
      }
      if (await this.deps.changes.make(claimOf(row), [{ file: plan.file, change: plan.change }], plan.writes))
        done.add(row.id);
    }
    for (const id of done) this.accepted.add(id);
    this.show(at);
  }

  private async dismiss(row: Suggestion): Promise<void> {
    const at = this.rows?.indexOf(row) ?? 0;
    await this.suggestions.dismiss([row.id]);
    this.dismissed.add(row.id);
    this.show(at);
  }

  private async undoAll(): Promise<void> {
    for (const id of [...this.accepted].reverse()) {
      await this.deps.changes.undo();
      this.accepted.delete(id);
    }
    this.show();
  }

  /** What may be otherwise than the sentence was read. */
  private changes(row: Suggestion): readonly Action[] {
    const somebodyElse = (label: string, flag: 'who' | 'whom'): Action => ({
      label,
      icon: 'user-round-pen',
      run: async () => {
        const picked = await pickPerson(this.app, this.deps.desk, label);
        if (picked && 'person' in picked) await this.accept([row], { [flag]: picked.person.key });
      },
    });
    return [
      somebodyElse(say.suggestions.somebodyElse(row.who.name), 'who'),
      ...(row.whom ? [somebodyElse(say.suggestions.somebodyElse(row.whom.name), 'whom')] : []),
    ];
  }
}
