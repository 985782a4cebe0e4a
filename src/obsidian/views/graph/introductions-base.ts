import { BasesView } from 'obsidian';
import type { App, HoverParent, HoverPopover, QueryController } from 'obsidian';
import type { Desk } from '../../desk';
import { GraphPane } from './graph-pane';

export const INTRODUCTIONS_BASE = 'reference-desk-introductions';

/** The introductions graph of the people that a Base selects, each with the way back to me. */
export class IntroductionsBase extends BasesView implements HoverParent {
  override type = INTRODUCTIONS_BASE;
  hoverPopover: HoverPopover | null = null;
  private readonly pane: GraphPane;

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
    const { data } = this.data;
    this.pane.model.showOnly(
      () => new Set(data.flatMap(({ file }) => this.desk.network.personAt(file.path)?.key ?? [])),
    );
    void this.pane.update();
  }
}
