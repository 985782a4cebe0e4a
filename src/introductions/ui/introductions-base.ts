import { BasesView } from 'obsidian';
import type { App, HoverParent, HoverPopover, QueryController } from 'obsidian';
import type { Desk } from '../../vault/desk';
import { GraphPane } from './graph-pane';

export const INTRODUCTIONS_BASE = 'reference-desk-introductions';

/** The introductions graph of the people that a Base selects, each with the way back to me. */
export class IntroductionsBase extends BasesView implements HoverParent {
  override type = INTRODUCTIONS_BASE;
  hoverPopover: HoverPopover | null = null;
  private readonly pane: GraphPane;
  private paths: readonly string[] = [];

  constructor(
    controller: QueryController,
    element: HTMLElement,
    app: App,
    private readonly desk: Desk,
  ) {
    super(controller);
    this.pane = this.addChild(new GraphPane(app, desk, element.createDiv({ cls: 'reference-desk-graph-base' }), this));
  }

  override onDataUpdated(): void {
    const { network } = this.desk;
    const paths = this.data.data.map(({ file }) => file.path);
    const isSame = paths.join('\n') === this.paths.join('\n');
    this.paths = paths;
    // The Base also tells of notes that changed; those stay where they are.
    if (!isSame)
      this.pane.model.showOnly(() => new Set(this.paths.flatMap((path) => network.personAt(path)?.key ?? [])));
    void this.pane.update();
  }
}
