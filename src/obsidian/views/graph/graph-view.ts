import { ItemView, Keymap, Menu } from 'obsidian';
import type { HoverParent, HoverPopover, ViewStateResult, WorkspaceLeaf } from 'obsidian';
import { tiesOf } from '../../../core/queries/ties';
import type { Desk } from '../../desk';
import { renderFirstPage } from '../first-page';
import { openPersonView } from '../person/person-view';
import { exportMenu } from './export-graph';
import { GraphCanvas } from './graph-canvas';
import { graphHowToBegin, graphStillReading } from './graph-first-page';
import { buildHeader, ZOOM_STEP } from './graph-header';
import { renderLegend } from './graph-legend';
import { GraphModel } from './graph-model';
import { GraphTree } from './graph-tree';
import { buildTimeSlider } from './time-slider';
import { showUnplaced } from './unplaced-list';

export const GRAPH_VIEW = 'reference-desk-graph';

/** Narrower than this, the list stands below the picture. */
const NARROW = 640;

/** The introductions graph: a picture, the same people as a tree beside it, a search and a line of words. */
export class GraphView extends ItemView implements HoverParent {
  override icon = 'network';
  override navigation = true;
  hoverPopover: HoverPopover | null = null;
  private readonly model: GraphModel;
  private parts: { canvas: GraphCanvas; tree: GraphTree; caption: HTMLElement; unplaced: HTMLElement } | null = null;
  private page: 'reading' | 'first' | 'graph' | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly desk: Desk,
  ) {
    super(leaf);
    this.model = new GraphModel(desk, (what) => this.show(what));
  }

  override getViewType(): string {
    return GRAPH_VIEW;
  }

  override getDisplayText(): string {
    return 'Introductions';
  }

  override getState(): Record<string, unknown> {
    return this.model.state;
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    this.model.restore(state);
    await super.setState(state, result);
  }

  /** Brings somebody out of all folds, selects them and moves them into sight; dims everybody who is not on the way to them. */
  reveal(key: string, way: readonly string[] = []): void {
    this.model.bringOut(way);
    this.model.reveal(key);
    this.parts?.canvas.show(key);
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.addClass('reference-desk-graph');
    this.register(this.desk.onChange(() => this.update()));
    this.register(this.contentEl.onWindowMigrated(() => this.rebuild()));
    const observer = new ResizeObserver(() => {
      this.contentEl.toggleClass('is-narrow', this.contentEl.clientWidth < NARROW);
    });
    observer.observe(this.contentEl);
    this.register(() => observer.disconnect());
    this.update();
    return Promise.resolve();
  }

  protected override onClose(): Promise<void> {
    this.clear();
    return Promise.resolve();
  }

  /** The network changed, or the day did. */
  private update(): void {
    if (!this.desk.indexing) this.model.refresh();
    const page = this.desk.indexing ? 'reading' : this.model.empty ? 'first' : 'graph';
    if (page === this.page) return;
    this.page = page;
    this.rebuild();
  }

  private clear(): void {
    if (this.parts) {
      this.removeChild(this.parts.canvas);
      this.removeChild(this.parts.tree);
    }
    this.parts = null;
    this.contentEl.empty();
  }

  private rebuild(): void {
    this.clear();
    if (this.page === 'graph') this.build();
    else renderFirstPage(this.contentEl, this.page === 'reading' ? graphStillReading : graphHowToBegin);
  }

  private build(): void {
    const header = this.contentEl.createDiv({ cls: 'reference-desk-graph-header' });
    const main = this.contentEl.createDiv({ cls: 'reference-desk-graph-main' });
    const stage = main.createDiv({ cls: 'reference-desk-graph-stage' });
    const legend = renderLegend(stage);
    const side = main.createDiv({ cls: 'reference-desk-graph-side' });
    const foot = this.contentEl.createDiv({ cls: 'reference-desk-graph-foot' });
    const caption = foot.createDiv({ cls: 'reference-desk-graph-caption', attr: { role: 'status' } });
    const time = foot.createDiv();
    const tree = new GraphTree(side, this.model, {
      open: (key, event) => this.open(key, event),
      menu: (key, event) => this.menu(key, event),
      show: (key) => this.parts?.canvas.show(key),
    });
    const canvas = new GraphCanvas(stage, this.app, this.desk, this.model, {
      tap: (hit, event) => {
        if (hit?.part === 'fold') this.model.unfold(hit.key);
        else this.tap(hit?.key ?? null, event);
      },
      menu: (hit, event) => this.menu(hit.key, event),
      preview: (key, event, targetEl) => this.preview(key, event, targetEl),
    });
    const unplaced = side.createDiv({ cls: 'reference-desk-graph-unplaced' });
    this.parts = { canvas, tree, caption, unplaced };
    buildHeader(header, legend, this.model, canvas, {
      showInsights: (event) => this.showInsights(event),
      export: (event) => exportMenu(this.app, event, this.model.forest, this.desk.today(), canvas.element),
    });
    buildTimeSlider(time, this.model);
    this.addChild(tree);
    this.addChild(canvas);
    canvas.registerDomEvent(canvas.element, 'keydown', (event) => {
      if (tree.pressKey(event)) event.preventDefault();
    });
    canvas.registerDomEvent(main, 'keydown', (event) => this.pressZoomKey(event, canvas));
    this.show('people');
  }

  private show(what: 'people' | 'light'): void {
    if (!this.parts) return;
    const { canvas, tree, caption, unplaced } = this.parts;
    canvas.repaint();
    if (what === 'people') {
      tree.render();
      showUnplaced(unplaced, this.model.forest.unplaced, this.desk);
    } else {
      tree.mark();
    }
    caption.setText(this.model.caption());
  }

  /** A click opens. A finger cannot point without touching: its first tap selects, its second opens. */
  private tap(key: string | null, event: PointerEvent): void {
    const again = key !== null && key === this.model.selected;
    this.model.select(key);
    if (key !== null && (event.pointerType !== 'touch' || again)) this.open(key, event);
  }

  private open(key: string, event: MouseEvent | KeyboardEvent): void {
    const person = this.model.personOf(key);
    if (person) void this.desk.openPerson(person, Keymap.isModEvent(event));
  }

  private menu(key: string, event: MouseEvent): void {
    this.model.select(key);
    const node = this.model.node(key);
    const person = this.model.personOf(key);
    const menu = new Menu();
    if (person) {
      menu.addItem((item) =>
        item
          .setTitle('Open note')
          .setIcon('file')
          .onClick(() => this.desk.openPerson(person)),
      );
      menu.addItem((item) =>
        item
          .setTitle('Open in new tab')
          .setIcon('file-plus')
          .onClick(() => this.desk.openPerson(person, 'tab')),
      );
    }
    if (person) {
      menu.addItem((item) =>
        item
          .setTitle('Bring out whom they know')
          .setIcon('users')
          .onClick(() => this.model.bringOut([key, ...tiesOf(this.desk.network, key, this.desk.today()).keys()])),
      );
    }
    if (node && node.hidden > 0) {
      menu.addItem((item) =>
        item
          .setTitle('Unfold')
          .setIcon('unfold-vertical')
          .onClick(() => this.model.unfold(key)),
      );
    } else if (node && node.depth > 0 && node.children.length > 0) {
      menu.addItem((item) =>
        item
          .setTitle('Fold')
          .setIcon('fold-vertical')
          .onClick(() => this.model.fold(key)),
      );
    }
    const file = person?.path ? this.app.vault.getFileByPath(person.path) : null;
    if (file) this.app.workspace.trigger('file-menu', menu, file, GRAPH_VIEW, this.leaf);
    else if (person) {
      menu.addItem((item) =>
        item
          .setTitle('About this person')
          .setIcon('contact')
          .onClick(() => void openPersonView(this.app, key)),
      );
    }
    menu.showAtMouseEvent(event);
  }

  /** Each line brings out those whom it is about. */
  private showInsights(event: MouseEvent): void {
    const menu = new Menu();
    const found = this.model.insights();
    for (const { text, people } of found) {
      menu.addItem((item) => item.setTitle(text).onClick(() => this.model.bringOut(people)));
    }
    if (found.length === 0)
      menu.addItem((item) => item.setTitle('Nothing yet: introductions tell it.').setDisabled(true));
    menu.showAtMouseEvent(event);
  }

  private preview(key: string, event: PointerEvent, targetEl: HTMLElement): void {
    const linktext = this.model.personOf(key)?.path;
    if (!linktext) return;
    const hover = { event, source: GRAPH_VIEW, hoverParent: this, targetEl, linktext, sourcePath: '' };
    this.app.workspace.trigger('hover-link', hover);
  }

  private pressZoomKey(event: KeyboardEvent, canvas: GraphCanvas): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') canvas.zoom(ZOOM_STEP);
    else if (event.key === '-') canvas.zoom(1 / ZOOM_STEP);
    else if (event.key === '0') canvas.fit();
  }
}
