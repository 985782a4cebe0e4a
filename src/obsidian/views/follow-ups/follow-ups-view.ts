import {
  ItemView,
  Platform,
  prepareFuzzySearch,
  prepareSimpleSearch,
  SearchComponent,
  type ViewStateResult,
  type WorkspaceLeaf,
} from 'obsidian';
import { followUpRules, followUps } from '../../../core/queries/follow-ups';
import type { Desk } from '../../desk';
import { parseFollowUpQuery, searchFollowUps } from '../../follow-ups/follow-up-search';
import { howToBegin, nothingDue, renderFirstPage, stillReading, type FirstPage } from '../first-page';
import { FollowUpList } from './follow-up-list';

export const FOLLOW_UPS_VIEW = 'reference-desk-follow-ups';

/** What the view starts but does not do itself. */
export interface FollowUpsViewActions {
  addPerson(): void;
  prepare(personKey: string): void;
}

/** The follow-ups in the side bar, in step with the notes. */
export class FollowUpsView extends ItemView {
  override icon = 'coffee';
  override navigation = false;
  #typed = '';
  #search: SearchComponent | null = null;
  #page: HTMLElement | null = null;
  #summary: HTMLElement | null = null;
  readonly #list: FollowUpList;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly desk: Desk,
    private readonly actions: FollowUpsViewActions,
  ) {
    super(leaf);
    this.#list = new FollowUpList({
      open: (match, index, pane) => {
        const source = match.reasons[index]?.source;
        void (source ? desk.open(source, pane) : desk.openPerson(match.followUp.person, pane));
      },
      prepare: (match) => actions.prepare(match.followUp.person.key),
    });
  }

  override getViewType(): string {
    return FOLLOW_UPS_VIEW;
  }

  override getDisplayText(): string {
    return 'Follow-ups';
  }

  override getState(): Record<string, unknown> {
    return { filter: this.#typed };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    if (typeof state === 'object' && state !== null && 'filter' in state && typeof state.filter === 'string') {
      this.#typed = state.filter;
      this.#search?.setValue(state.filter);
      this.#update();
    }
    await super.setState(state, result);
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.empty();
    this.contentEl.addClass('reference-desk-follow-ups');
    this.contentEl.toggleClass('reference-desk-touch', Platform.isMobile);
    const header = this.contentEl.createDiv({ cls: 'reference-desk-header' });
    this.#search = new SearchComponent(header)
      .setPlaceholder('Filter by name, organisation, reason or #tag')
      .setValue(this.#typed)
      .onChange((typed) => {
        this.#typed = typed;
        this.#update();
        void this.app.workspace.requestSaveLayout();
      });
    this.#search.inputEl.setAttr('aria-label', 'Filter follow-ups');
    this.#search.inputEl.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      this.#list.focusFirst();
    });
    this.#summary = header.createDiv({ cls: 'reference-desk-summary', attr: { role: 'status' } });
    this.#page = this.contentEl.createDiv({ cls: 'reference-desk-page' });
    this.contentEl.append(this.#list.el);
    this.register(this.desk.onChange(() => this.#update()));
    this.#update();
  }

  #update(): void {
    if (!this.#page || !this.#summary) return;
    const { desk } = this;
    const all = desk.indexing ? [] : followUps(desk.network, desk.today(), followUpRules(desk.settings));
    const matchers = { fuzzy: prepareFuzzySearch, simple: prepareSimpleSearch };
    const matches = searchFollowUps(all, parseFollowUpQuery(this.#typed), matchers);
    const scroll = this.contentEl.scrollTop;
    this.#list.update(matches, desk.today());
    this.#summary.setText(summaryOf(all.length, matches.length));
    this.#page.empty();
    const page = this.#pageInstead(all.length, matches.length);
    if (page) renderFirstPage(this.#page, page);
    this.contentEl.scrollTop = scroll;
  }

  /** What to say where there are no rows to show. */
  #pageInstead(all: number, shown: number): FirstPage | null {
    if (this.desk.indexing) return stillReading;
    if (this.desk.network.people().length === 0) return howToBegin(() => this.actions.addPerson());
    if (all === 0) return nothingDue;
    if (shown > 0) return null;
    return { icon: 'search', title: 'Nothing matches', paragraphs: ['Try fewer letters, or another word.'] };
  }
}

function summaryOf(all: number, shown: number): string {
  if (all === 0) return '';
  const people = all === 1 ? '1 person' : `${String(all)} people`;
  return shown === all ? people : `${String(shown)} of ${people}`;
}
