import { BasesView } from 'obsidian';
import type { App, HoverParent, HoverPopover, QueryController } from 'obsidian';
import { type GraphDeps, GraphPane } from './graph-pane';

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
