import { type App, Component, type HoverParent, Keymap } from 'obsidian';
import { say } from '../../i18n/words';
import { type FirstPage, renderFirstPage, stillReading } from '../../ui/first-page';
import type { Desk } from '../../vault/desk';
import { IdleSlices } from '../../vault/schedules';
import { type Camera, isCamera } from '../camera';
import { exportMenu } from './export-graph';
import { GraphCanvas } from './graph-canvas';
import { graphCaption } from './graph-caption';
import { buildHeader, buildTimeSlider, renderLegend, ZOOM_STEP } from './graph-header';
import { insightsMenu, personMenu, PREVIEW_SOURCE } from './graph-menus';
import { type GraphChange, GraphModel } from './graph-model';
import { GraphTree } from './graph-tree';
import { UnplacedList } from './unplaced-list';

/** For a vault in which nobody was found. */
export const graphHowToBegin = (): FirstPage => ({
  icon: 'network',
  title: say.shared.whoIntroducedWhom,
  paragraphs: [say.introductions.hereWillBe],
  steps: [say.introductions.stepPeople, say.introductions.stepIntroducedBy, say.introductions.stepComeBack],
});

/** Narrower than this, the list stands below the picture. */
const NARROW = 640;
/** Milliseconds in which the first picture is painted, or in which nobody misses it. */
const SOON = 60;
/** Steps of the forest at once; about a millisecond. */
const STEPS = 8;

/** The introductions graph wherever it stands: a picture, the same people as a tree beside it, a search and a line of words. */
export class GraphPane extends Component {
  readonly model: GraphModel;
  private parts: {
    readonly canvas: GraphCanvas;
    readonly tree: GraphTree;
    readonly caption: HTMLElement;
    readonly unplaced: UnplacedList;
    readonly refreshHeader: () => void;
    readonly refreshTime: () => void;
  } | null = null;
  private timer = 0;
  private camera: Camera | null = null;
  private page: 'reading' | 'first' | 'graph' | null = null;
  private turn = 0;
  /** What was to be shown before there was a picture. */
  private later: (() => void) | null = null;

  constructor(
    private readonly app: App,
    private readonly desk: Desk,
    private readonly element: HTMLElement,
    private readonly hoverParent: HoverParent,
  ) {
    super();
    this.model = new GraphModel(desk, (what) => this.show(what));
  }

  /** What the user chose to see, so that they find it again. */
  get state(): Record<string, unknown> {
    return { ...this.model.state, camera: this.chosen };
  }

  private get chosen(): Camera | null {
    return this.parts ? this.parts.canvas.chosen : this.camera;
  }

  /** Takes back what `state` gave; whatever else it is handed is ignored. */
  restore(state: unknown): void {
    this.model.restore(state);
    const { camera } = { ...(state as { camera?: unknown } | null) };
    if (camera === undefined) return this.parts?.canvas.refit();
    this.camera = isCamera(camera) ? camera : null;
    if (this.camera) this.parts?.canvas.look(this.camera);
    else this.parts?.canvas.fit();
  }

  /** Brings somebody out of all folds, selects them and moves them into sight; dims everybody who is not on the way to them. */
  reveal(key: string, way: readonly string[] = []): void {
    if (this.page !== 'graph') {
      this.later = () => this.reveal(key, way);
      return;
    }
    this.model.bringOut(way, way);
    this.model.reveal(key);
    if (way.length > 0) this.parts?.canvas.showAll(way);
  }

  override onload(): void {
    const { element } = this;
    element.addClass('reference-desk-graph');
    this.register(this.desk.onChange(() => void this.update()));
    this.registerEvent(this.app.vault.on('rename', ({ path }, before) => this.model.rename(before, path)));
    this.register(element.onWindowMigrated(() => this.rebuild()));
    void this.update();
  }

  override onunload(): void {
    this.turn++;
    window.clearTimeout(this.timer);
    this.model.network.stop();
    this.clear();
  }

  /** The network changed, or the day did. A large network takes a while: what is there stays until then. */
  async update(): Promise<void> {
    const turn = ++this.turn;
    const slices = new IdleSlices();
    for (let left = true; left;) {
      left = !this.desk.indexing && this.desk.prepareForest(STEPS);
      // After long work the picture, too, is for a task of its own.
      if (left ? !slices.used() : slices.worked === 0) continue;
      if (!this.page && slices.worked > SOON) this.turnTo('reading');
      await slices.rest(this.page !== 'graph');
      if (turn !== this.turn) return;
    }
    if (!this.desk.indexing) this.model.refresh();
    this.turnTo(this.desk.indexing ? 'reading' : this.model.people.empty ? 'first' : 'graph');
  }

  private turnTo(page: NonNullable<GraphPane['page']>): void {
    if (page === this.page) return;
    this.page = page;
    this.rebuild();
    if (page !== 'graph') return;
    this.later?.();
    this.later = null;
  }

  private clear(): void {
    this.camera = this.chosen;
    if (this.parts) {
      this.removeChild(this.parts.canvas);
      this.removeChild(this.parts.tree);
    }
    this.parts = null;
    this.element.empty();
  }

  /** Asking after the day of everybody must not hold up the picture. */
  private refreshTime(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      void this.model.people.prepareTimeLine().then((isReady) => {
        if (isReady) this.parts?.refreshTime();
      });
    }, SOON);
  }

  private rebuild(): void {
    this.clear();
    if (this.page === 'graph') this.build();
    else renderFirstPage(this.element, this.page === 'reading' ? stillReading() : graphHowToBegin());
  }

  private build(): void {
    const { app, desk, element, model } = this;
    const header = element.createDiv({ cls: 'reference-desk-graph-header' });
    const main = element.createDiv({ cls: 'reference-desk-graph-main' });
    const stage = main.createDiv({ cls: 'reference-desk-graph-stage' });
    const legend = renderLegend(stage);
    const side = main.createDiv({ cls: 'reference-desk-graph-side' });
    const foot = element.createDiv({ cls: 'reference-desk-graph-foot' });
    const caption = foot.createDiv({ cls: 'reference-desk-graph-caption', attr: { role: 'status' } });
    const refreshTime = buildTimeSlider(foot, model);
    const tree = new GraphTree(side, model, {
      open: (key, event) => this.open(key, event),
      menu: (key, event) => personMenu(app, desk, model, key, event),
      show: (key) => this.parts?.canvas.show(key),
    });
    const canvas = new GraphCanvas(stage, app, model, {
      tap: (hit, event) => {
        if (!hit) model.bringOut([]);
        if (hit?.part === 'fold') model.unfold(hit.key);
        else this.tap(hit?.key ?? null, event);
      },
      menu: (hit, event) => personMenu(app, desk, model, hit.key, event),
      preview: (key, event, targetEl) => this.preview(key, event, targetEl),
      resize: () => {
        element.toggleClass('is-narrow', element.clientWidth < NARROW);
        tree.seek();
      },
    });
    const unplaced = new UnplacedList(side, desk);
    const refreshHeader = buildHeader(header, legend, model, canvas, {
      showInsights: (event) => insightsMenu(desk, model, event),
      export: (event) => exportMenu(app, event, model.forest, model.people.today, canvas.element),
    });
    this.parts = { canvas, tree, caption, unplaced, refreshHeader, refreshTime };
    this.addChild(tree);
    if (this.camera) canvas.look(this.camera);
    this.addChild(canvas);
    canvas.registerDomEvent(canvas.element, 'keydown', (event) => {
      if (tree.pressKey(event)) event.preventDefault();
    });
    canvas.registerDomEvent(main, 'keydown', (event) => this.pressZoomKey(event, canvas));
    this.show('people');
  }

  private show(what: GraphChange): void {
    if (!this.parts) return;
    const { canvas, tree, caption, unplaced, refreshHeader } = this.parts;
    const { model } = this;
    canvas.repaint(what === 'people');
    if (what === 'choice') canvas.fit();
    else if (what === 'places') canvas.refit();
    else if (what === 'light') tree.mark();
    else if (what === 'sight') {
      // The first of them last, so that they are in sight whatever there is room for.
      for (const key of [model.selected, ...[...model.searching.broughtOut].reverse()]) canvas.show(key);
      tree.seek();
      unplaced.show(model.chosen);
    } else {
      tree.render();
      unplaced.update(model.forest.unplaced);
      this.refreshTime();
    }
    refreshHeader();
    caption.setText(graphCaption(model));
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

  private preview(key: string, event: PointerEvent, targetEl: HTMLElement): void {
    const linktext = this.model.personOf(key)?.path;
    if (!linktext) return;
    const hover = { event, source: PREVIEW_SOURCE, hoverParent: this.hoverParent, targetEl, linktext, sourcePath: '' };
    this.app.workspace.trigger('hover-link', hover);
  }

  private pressZoomKey(event: KeyboardEvent, canvas: GraphCanvas): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') canvas.zoom(ZOOM_STEP);
    else if (event.key === '-') canvas.zoom(1 / ZOOM_STEP);
    else if (event.key === '0') canvas.fit();
  }
}
