import { say } from '../../i18n/words';
import { type GraphDeps, GraphPane } from './graph-pane';
import {
  type App,
  BasesView,
  type HoverParent,
  type HoverPopover,
  ItemView,
  type QueryController,
  type ViewStateResult,
  type WorkspaceLeaf,
} from 'obsidian';

export const GRAPH_VIEW = 'reference-desk-graph';

/** The introductions graph in a tab of its own. */
export class GraphView extends ItemView implements HoverParent {
  override icon = 'network';
  override navigation = true;
  hoverPopover: HoverPopover | null = null;
  private readonly pane: GraphPane;

  constructor(leaf: WorkspaceLeaf, deps: GraphDeps) {
    super(leaf);
    this.pane = new GraphPane(this.app, deps, this.contentEl, this);
    this.pane.restore(this.app.loadLocalStorage(GRAPH_VIEW));
  }

  override getViewType(): string {
    return GRAPH_VIEW;
  }

  override getDisplayText(): string {
    return say.shared.introductions;
  }

  override getState(): Record<string, unknown> {
    return this.pane.save();
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    this.pane.restore(state);
    await super.setState(state, result);
  }

  /** Brings a person into view; dims everybody who is not on the path to them. */
  reveal(key: string, path?: readonly string[]): void {
    this.pane.reveal(key, path);
  }

  protected override onOpen(): Promise<void> {
    this.addChild(this.pane);
    return Promise.resolve();
  }

  /** The device remembers how it was left, for the next time it is opened. */
  protected override onClose(): Promise<void> {
    this.app.saveLocalStorage(GRAPH_VIEW, this.pane.save());
    return Promise.resolve();
  }
}

export const INTRODUCTIONS_BASE = 'reference-desk-introductions';

/** The introductions graph of the people that a Base selects, each with the way back to me. */
export class IntroductionsBase extends BasesView implements HoverParent {
  override type = INTRODUCTIONS_BASE;
  hoverPopover: HoverPopover | null = null;
  private readonly pane: GraphPane;
  private paths: readonly string[] = [];

  constructor(controller: QueryController, element: HTMLElement, app: App, deps: GraphDeps) {
    super(controller);
    this.pane = this.addChild(new GraphPane(app, deps, element.createDiv({ cls: 'reference-desk-graph-base' }), this));
  }

  override onDataUpdated(): void {
    const paths = this.data.data.map(({ file }) => file.path);
    const isSame = paths.join('\n') === this.paths.join('\n');
    this.paths = paths;
    // The Base also tells of notes that changed; those stay where they are.
    if (!isSame) this.pane.showOnly(paths);
    void this.pane.update();
  }
}
