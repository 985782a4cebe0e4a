import { ItemView, Platform, SearchComponent, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import type { Desk } from '../../vault/desk';
import { searchDeps } from './follow-up-palette';
import { parseFollowUpQuery, searchFollowUps } from '../search';
import {
  type Beginning,
  howToBegin,
  nothingDue,
  renderFirstPage,
  stillReading,
  suggestionsFirst,
  type FirstPage,
} from '../../ui/first-page';
import type { ActionForMany } from '../../ui/actions';
import { FurtherLines, type FurtherRows } from '../../ui/further-rows';
import { RowSelection } from '../../ui/row-selection';
import { SelectionBar } from '../../ui/selection-bar';
import { FollowUpList } from './follow-up-list';
import { type FollowUpHandlers, rowHandlers } from './follow-up-row';
import { say } from '../../i18n/words';

export const FOLLOW_UPS_VIEW = 'reference-desk-follow-ups';

/** What the view starts but does not do itself. */
export interface FollowUpsViewHandlers extends FollowUpHandlers, Beginning {
  /** What can be done with several people at once. */
  readonly forMany: readonly ActionForMany[];
}

/** The follow-ups in the side bar, in step with the notes. */
export class FollowUpsView extends ItemView {
  override icon = 'coffee';
  override navigation = false;
  private typed = '';
  private searchBox: SearchComponent | null = null;
  private filterEl: HTMLElement | null = null;
  private pageEl: HTMLElement | null = null;
  private summaryEl: HTMLElement | null = null;
  private readonly rows: FollowUpList;
  private readonly selection: RowSelection;
  private readonly bar: SelectionBar;
  private readonly further = new FurtherLines();

  constructor(
    leaf: WorkspaceLeaf,
    private readonly desk: Desk,
    private readonly handlers: FollowUpsViewHandlers,
    private readonly furtherRows: FurtherRows,
  ) {
    super(leaf);
    this.selection = new RowSelection(() => {
      this.bar.show(this.selection.size);
      this.contentEl.toggleClass('is-selecting', this.selection.size > 0);
      this.rows.markSelected();
    });
    this.rows = new FollowUpList(rowHandlers(desk, handlers), this.selection);
    this.bar = new SelectionBar(
      handlers.forMany.map((action) => ({ ...action, run: () => this.doForMany(action) })),
      () => this.clearSelection(),
    );
  }

  private async doForMany(action: ActionForMany): Promise<void> {
    const people = this.rows.listed().flatMap((key) => {
      const person = this.selection.has(key) ? this.desk.network.person(key) : null;
      return person ? [person] : [];
    });
    if (await action.run(people)) this.clearSelection();
  }

  /** The bar goes with the selection, and must not take the focus with it. */
  private clearSelection(): void {
    const at = this.rows.listed().findIndex((key) => this.selection.has(key));
    this.selection.clear();
    if (this.rows.listed().length === 0) this.focusWithoutRows();
    else this.rows.focusRow(Math.max(0, at));
  }

  /** Where no row is left to take the focus: the search box, or, where there is nothing to search, the button of the page. */
  private focusWithoutRows(): void {
    if (this.filterEl?.isShown()) this.searchBox?.inputEl.focus();
    else this.pageEl?.querySelector('button')?.focus();
  }

  override getViewType(): string {
    return FOLLOW_UPS_VIEW;
  }

  override getDisplayText(): string {
    return say.shared.followUps;
  }

  override getState(): Record<string, unknown> {
    return { filter: this.typed };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    if (typeof state === 'object' && state !== null && 'filter' in state && typeof state.filter === 'string') {
      this.typed = state.filter;
      this.searchBox?.setValue(state.filter);
      this.showRows();
    }
    await super.setState(state, result);
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.empty();
    this.contentEl.addClass('reference-desk-follow-ups');
    this.contentEl.toggleClass('reference-desk-touch', Platform.isMobile);
    const header = this.contentEl.createDiv({ cls: 'reference-desk-header' });
    this.filterEl = header;
    this.searchBox = new SearchComponent(header)
      .setPlaceholder(say.followUps.filterFollowUpsDots)
      .setValue(this.typed)
      .onChange((typed) => {
        this.typed = typed;
        this.showRows();
        void this.app.workspace.requestSaveLayout();
      });
    this.searchBox.inputEl.setAttr('aria-label', say.followUps.filterFollowUps);
    this.searchBox.inputEl.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      this.rows.focusRow(0);
    });
    this.summaryEl = header.createDiv({ cls: 'reference-desk-summary', attr: { role: 'status' } });
    this.contentEl.append(this.further.el);
    this.pageEl = this.contentEl.createDiv({ cls: 'reference-desk-page' });
    // After the rows: Tab leads from a row to it.
    this.contentEl.append(this.rows.el, this.bar.el);
    this.register(this.desk.onChange(() => this.showRows()));
    this.register(this.furtherRows.onChange(() => this.showRows()));
    this.showRows();
  }

  private showRows(): void {
    if (!this.filterEl || !this.pageEl || !this.summaryEl) return;
    const { desk } = this;
    const all = desk.indexing ? [] : desk.followUps();
    const matches = searchFollowUps(all, parseFollowUpQuery(this.typed), searchDeps(desk));
    const scroll = this.contentEl.scrollTop;
    const isAt = (): boolean => this.contentEl.contains(this.contentEl.doc.activeElement);
    const wasAt = isAt();
    this.rows.update(matches, desk.today());
    this.further.update(this.furtherRows.get());
    this.filterEl.toggle(all.length > 0);
    this.summaryEl.setText(summaryOf(all.length, matches.length));
    this.pageEl.empty();
    const page = this.pageInstead(all.length, matches.length);
    if (page) renderFirstPage(this.pageEl, page);
    if (wasAt && !isAt()) this.focusWithoutRows();
    this.contentEl.scrollTop = scroll;
  }

  private clearFilter(): void {
    this.typed = '';
    this.searchBox?.setValue('');
    this.showRows();
    this.searchBox?.inputEl.focus();
    void this.app.workspace.requestSaveLayout();
  }

  /** What to say where there are no rows to show. */
  private pageInstead(all: number, shown: number): FirstPage | null {
    if (this.desk.indexing) return stillReading(this.desk.percentRead);
    if (this.desk.network.people().length === 0) return howToBegin(this.handlers);
    if (all === 0)
      return this.furtherRows.get().length > 0 ? suggestionsFirst() : nothingDue(() => this.handlers.newMeeting());
    if (shown > 0) return null;
    return {
      icon: 'search',
      title: say.followUps.nothingMatchesInViews,
      paragraphs: [say.followUps.tryFewerLetters],
      actions: [{ label: say.followUps.clearFilter, run: () => this.clearFilter() }],
    };
  }
}

function summaryOf(all: number, shown: number): string {
  if (all === 0) return '';
  const people = say.people.peopleCount(all);
  return shown === all ? people : say.followUps.shownOf({ shown, people });
}
