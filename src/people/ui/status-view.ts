import { debounce, ItemView, type WorkspaceLeaf } from 'obsidian';
import type { FolderProposal } from '../../notes/propose-folders';
import type { Desk } from '../../vault/desk';
import { renderFirstPage, stillReading } from '../../ui/first-page';
import { renderStatus, type StatusActions } from './render-status';
import { say } from '../../i18n/words';

export const STATUS_VIEW = 'reference-desk-status';

/** What the page asks of others. */
export interface StatusViewActions {
  survey(): Promise<readonly FolderProposal[]>;
  include(proposal: FolderProposal): Promise<void>;
}

/** Milliseconds: a page of figures need not follow every keystroke. */
const calm = 300;

/** What was read in the vault, by which rules, and what could not be; and folders that could be included. */
export class StatusView extends ItemView {
  override icon = 'activity';
  override navigation = true;
  private proposals: readonly FolderProposal[] = [];
  private surveyed: unknown = null;
  private readonly later = debounce(() => this.show(), calm, true);

  constructor(
    leaf: WorkspaceLeaf,
    private readonly desk: Desk,
    private readonly actions: StatusViewActions,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return STATUS_VIEW;
  }

  override getDisplayText(): string {
    return say.people.networkStatus;
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.addClass('reference-desk-status');
    this.register(this.desk.onChange(() => this.later()));
    this.register(() => this.later.cancel());
    this.show();
    return Promise.resolve();
  }

  private show(): void {
    const { contentEl, desk } = this;
    const scroll = contentEl.scrollTop;
    const focused = contentEl.doc.activeElement?.getAttribute('data-place') ?? null;
    contentEl.empty();
    if (desk.indexing) {
      renderFirstPage(contentEl, stillReading());
      return;
    }
    this.surveyOnce();
    const actions: StatusActions = {
      open: (source, pane) => void desk.open(source, pane),
      include: (proposal) => void this.actions.include(proposal),
    };
    renderStatus(contentEl, desk.status(), this.proposals, actions);
    contentEl.scrollTop = scroll;
    if (focused === null) return;
    contentEl
      .findAll('[data-place]')
      .find((el) => el.getAttribute('data-place') === focused)
      ?.focus();
  }

  /** Folders are looked for once for the settings as they are: a proposal accepted is a proposal gone. */
  private surveyOnce(): void {
    const { settings } = this.desk;
    if (this.surveyed === settings) return;
    this.surveyed = settings;
    void this.actions.survey().then((proposals) => {
      if (this.surveyed !== settings) return;
      this.proposals = proposals;
      if (this.contentEl.isConnected) this.show();
    });
  }
}
