import { type App, Component, type HoverParent, Keymap } from 'obsidian';
import { say } from '../../i18n/words';
import { type Beginning, firstActions, type FirstPage, renderFirstPage, stillReading } from '../../ui/first-page';
import type { Desk } from '../../vault/desk';
import { IdleSlices } from '../../vault/schedules';
import { type Camera, isCamera } from '../camera';
import { Derivation, type GraphPicture, nodeOf } from '../derive';
import {
  type Around,
  type GraphEvent,
  type GraphState,
  initialState,
  type Renamed,
  saveState,
  update,
} from '../graph-state';
import { NetworkArranger } from './arrange-network';
import {
  buildHeader,
  buildTimeSlider,
  exportMenu,
  insightsMenu,
  personMenu,
  PREVIEW_SOURCE,
  renderLegend,
  ZOOM_STEP,
} from './graph-controls';
import { GraphCanvas } from './graph-painter';
import { GraphTree, UnplacedList } from './graph-tree';

/** What the graph needs from the plugin. */
export interface GraphDeps {
  readonly desk: Desk;
  /** Shows all that the notes say of a person. */
  readonly about: (key: string) => void;
  readonly begin: Beginning;
}

/** For a vault in which nobody was found. */
const graphHowToBegin = (begin: Beginning): FirstPage => ({
  icon: 'network',
  title: say.shared.whoIntroducedWhom,
  paragraphs: [say.introductions.hereWillBe],
  steps: [
    begin.toReview() ? say.ui.stepReview : say.introductions.stepPeople,
    say.introductions.stepIntroducedBy(say.people.recordIntroduction),
    say.introductions.stepComeBack,
  ],
  actions: firstActions(begin),
});

/** Narrower than this, the list stands below the picture. */
const NARROW = 640;
/** Pixels of a picture in a note. */
const LEAST_HEIGHT = { narrow: 240, wide: 300 };
const MOST_HEIGHT = 640;
/** Milliseconds in which the first picture is painted, or in which nobody misses it. */
const SOON = 60;
/** Steps of the forest at once; about a millisecond. */
const STEPS = 8;

/**
 * The introductions graph wherever it is shown: a picture, the same people as a tree beside it, a search and a line of words. It holds
 * the state, which changes through `dispatch` alone, and hands what is derived from it to the parts that draw it.
 */
export class GraphPane extends Component {
  private state: GraphState = initialState;
  private derivation: Derivation;
  /** What the parts show. */
  private drawn: GraphPicture | null = null;
  private readonly arranger = new NetworkArranger((event) => this.dispatch(event));
  /** Notes renamed since the graph last read the network. */
  private renamed: Renamed[] = [];
  private revision = -1;
  private parts: {
    readonly canvas: GraphCanvas;
    readonly tree: GraphTree;
    readonly words: HTMLElement;
    readonly caption: HTMLElement;
    /** Shows those without a place in the picture, where the outline does not. */
    readonly unconnected: HTMLElement;
    readonly unplaced: UnplacedList;
    readonly refreshHeader: ReturnType<typeof buildHeader>;
    readonly refreshLegend: (picture: GraphPicture) => void;
    readonly refreshTime: ReturnType<typeof buildTimeSlider>;
  } | null = null;
  private timer = 0;
  private lastCamera: Camera | null = null;
  private page: 'reading' | 'first' | 'graph' | null = null;
  private turn = 0;
  /** What was to be shown before there was a picture. */
  private later: (() => void) | null = null;

  constructor(
    private readonly app: App,
    private readonly deps: GraphDeps,
    private readonly element: HTMLElement,
    private readonly hoverParent: HoverParent,
    /** In a note: as high as the whole tree needs to be read, not as high as a pane. */
    private readonly isGrowing = false,
  ) {
    super();
    const { network, rules } = deps.desk;
    const forest = { meKey: network.meKey, members: new Map(), arcs: [], unplaced: [] };
    this.derivation = new Derivation({ network, forest, today: deps.desk.today(), rules });
  }

  /** What the user chose to see, so that they find it again. */
  save(): Record<string, unknown> {
    return { ...saveState(this.state), camera: this.camera };
  }

  private get camera(): Camera | null {
    return this.parts ? this.parts.canvas.chosen : this.lastCamera;
  }

  /** Takes back what `save` gave; anything else is ignored. */
  restore(saved: unknown): void {
    this.dispatch({ type: 'restore', saved });
    const { camera } = { ...(saved as { camera?: unknown } | null) };
    if (camera === undefined) return this.parts?.canvas.look({ at: 'fitted', people: [] });
    this.lastCamera = isCamera(camera) ? camera : null;
    if (this.lastCamera) this.parts?.canvas.lookThrough(this.lastCamera);
    else this.parts?.canvas.fit();
  }

  /** Unfolds what a person is behind, selects them and brings them into view; dims everybody who is not on the path to them. */
  reveal(key: string, path: readonly string[] = []): void {
    if (this.page !== 'graph') {
      this.later = () => this.reveal(key, path);
      return;
    }
    this.dispatch({ type: 'reveal', key, path });
  }

  /** Shows a person and whom they know, so many steps far. */
  showAround(around: Around): void {
    this.dispatch({ type: 'show around', around });
  }

  /** Shows only the people with these notes, each with their path to me. */
  showOnly(paths: readonly string[]): void {
    this.dispatch({ type: 'show only', only: paths });
  }

  /** The one door: whatever happens to the graph is an event, and what it leads to is shown. */
  private dispatch(event: GraphEvent): void {
    const before = this.state;
    this.state = update(before, event, this.derivation);
    if (this.state !== before) this.draw();
  }

  override onload(): void {
    const { element } = this;
    element.addClass('reference-desk-graph');
    this.register(this.deps.desk.onChange(() => void this.update()));
    this.register(this.deps.begin.onSuggestions(() => this.page === 'first' && this.rebuild()));
    this.register(this.deps.desk.onRenamed((before, now) => this.renamed.push([before, now])));
    this.register(element.onWindowMigrated(() => this.rebuild()));
    void this.update();
  }

  override onunload(): void {
    this.turn++;
    window.clearTimeout(this.timer);
    this.arranger.stop();
    this.clear();
  }

  /** The network changed, or the day did. A large network takes a while: what is there stays until then. */
  async update(): Promise<void> {
    const { desk } = this.deps;
    const turn = ++this.turn;
    const slices = new IdleSlices();
    for (let left = true; left;) {
      left = !desk.indexing && desk.prepareForest(STEPS);
      // After long work the picture, too, is for a task of its own.
      if (left ? !slices.used() : slices.worked === 0) continue;
      if (!this.page && slices.worked > SOON) this.turnTo('reading');
      await slices.rest(this.page !== 'graph');
      if (turn !== this.turn) return;
    }
    if (!desk.indexing) this.readNetwork();
    const { members, unplaced } = this.derivation.input.forest;
    this.turnTo(desk.indexing ? 'reading' : members.size <= 1 && unplaced.length === 0 ? 'first' : 'graph');
  }

  private readNetwork(): void {
    const { network, rules } = this.deps.desk;
    const { forest: before, today: dayBefore, rules: rulesBefore } = this.derivation.input;
    const [forest, today, { revision }] = [this.deps.desk.forest(), this.deps.desk.today(), network];
    const renamed = this.renamed.splice(0);
    const isSame = forest === before && today === dayBefore && rules === rulesBefore && revision === this.revision;
    if (isSame && renamed.length === 0) return;
    this.revision = revision;
    this.derivation = new Derivation({ network, forest, today, rules });
    this.dispatch({ type: 'notes changed', before, renamed });
  }

  private turnTo(page: NonNullable<GraphPane['page']>): void {
    // How far the reading is changes all the time.
    if (page === this.page && page !== 'reading') return;
    this.page = page;
    this.rebuild();
    if (page !== 'graph') return;
    this.later?.();
    this.later = null;
  }

  private clear(): void {
    this.lastCamera = this.camera;
    if (this.parts) {
      this.removeChild(this.parts.canvas);
      this.removeChild(this.parts.tree);
    }
    this.parts = this.drawn = null;
    this.element.empty();
  }

  /** Asking after the day of everybody must not hold up the picture. */
  private refreshTime(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      const { derivation } = this;
      const isWanted = (): boolean => derivation === this.derivation;
      void new IdleSlices().finish(derivation.drawTimeLine(), isWanted).then((line) => {
        if (line && isWanted()) this.parts?.refreshTime(line, this.state.until);
      });
    }, SOON);
  }

  private rebuild(): void {
    this.clear();
    if (this.page === 'graph') this.build();
    else
      renderFirstPage(
        this.element,
        this.page === 'reading' ? stillReading(this.deps.desk.percentRead) : graphHowToBegin(this.deps.begin),
      );
  }

  private build(): void {
    const { app, deps, element } = this;
    const dispatch = (event: GraphEvent): void => this.dispatch(event);
    const menu = (key: string, event: MouseEvent): void => {
      dispatch({ type: 'select', key });
      personMenu(app, deps, this.picture, dispatch, key, event);
    };
    const { picture } = this;
    const header = element.createDiv({ cls: 'reference-desk-graph-header' });
    const main = element.createDiv({ cls: 'reference-desk-graph-main' });
    const stage = main.createDiv({ cls: 'reference-desk-graph-stage' });
    const legend = renderLegend(main, dispatch);
    const side = main.createDiv({ cls: 'reference-desk-graph-side' });
    const foot = element.createDiv({ cls: 'reference-desk-graph-foot' });
    const words = foot.createDiv({ cls: 'reference-desk-graph-words' });
    const caption = words.createSpan({ cls: 'reference-desk-graph-caption', attr: { role: 'status' } });
    const noRoom = words.createSpan({ cls: 'reference-desk-graph-no-room' });
    words.appendText(' ');
    const unconnected = words.createEl('button', { text: say.introductions.showUnconnected });
    const tree = new GraphTree(side, picture, { dispatch, open: (key, event) => this.open(key, event), menu });
    const canvas = new GraphCanvas(stage, app, picture, {
      dispatch: (event) => {
        if (event.type !== 'resize') return dispatch(event);
        const { offsetWidth, offsetHeight } = legend.element;
        const isBelow = element.hasClass('is-narrow');
        dispatch({
          ...event,
          legend: isBelow ? { width: 0, height: offsetHeight } : { width: offsetWidth, height: 0 },
        });
      },
      tap: (hit, event) => {
        if (!hit) dispatch({ type: 'highlight', people: [] });
        if (hit?.part === 'fold') dispatch({ type: 'unfold', key: hit.key });
        else this.tap(hit?.key ?? null, event);
      },
      menu: (hit, event) => menu(hit.key, event),
      preview: (key, event, targetEl) => this.preview(key, event, targetEl),
      onPaint: (count) => noRoom.setText(count > 0 ? say.introductions.namesWithoutRoom(count) : ''),
      onResize: () => {
        element.toggleClass('is-narrow', element.clientWidth < NARROW);
        this.grow();
        tree.seek();
      },
    });
    const refreshTime = buildTimeSlider(foot, canvas, dispatch);
    const unplaced = new UnplacedList(side, deps.desk);
    unconnected.addEventListener('click', () => {
      dispatch({ type: 'show outline', isOutlined: true });
      unplaced.open();
    });
    const refreshHeader = buildHeader(header, legend.element, canvas, {
      dispatch,
      showInsights: (...at) => insightsMenu(deps.desk, this.derivation.within(this.state), dispatch, ...at),
      export: (...at) => exportMenu(app, at, this.picture, canvas.element),
    });
    this.parts = {
      canvas,
      tree,
      words,
      caption,
      unconnected,
      unplaced,
      refreshHeader,
      refreshLegend: legend.refresh,
      refreshTime,
    };
    this.addChild(tree);
    if (this.lastCamera) canvas.lookThrough(this.lastCamera);
    this.addChild(canvas);
    canvas.registerDomEvent(canvas.element, 'keydown', (event) => {
      if (tree.pressKey(event)) event.preventDefault();
    });
    canvas.registerDomEvent(main, 'keydown', (event) => this.pressZoomKey(event, canvas));
    this.draw();
  }

  private get picture(): GraphPicture {
    return this.derivation.picture(this.state);
  }

  /** Hands what is derived from the state to the parts that draw it. */
  private draw(): void {
    if (!this.parts) return;
    const { canvas, tree, words, caption, unconnected, unplaced, refreshHeader, refreshLegend } = this.parts;
    const { drawn: before, picture } = this;
    const { arrangement, look, until } = picture.state;
    this.drawn = picture;
    if (picture.forest !== before?.forest) this.grow();
    canvas.draw(picture);
    tree.draw(picture);
    if (picture.forest !== before?.forest) unplaced.update(picture.forest.unplaced);
    if (before && look !== before.state.look) {
      canvas.look(look);
      if (look.people.length > 0) {
        tree.seek();
        unplaced.show(picture.state.chosen);
      }
    }
    if (picture.forest !== before?.forest || until !== before.state.until) this.refreshTime();
    refreshHeader(picture);
    refreshLegend(picture);
    const isPointing = picture.hovered !== null;
    if (isPointing && !words.hasClass('is-pointing'))
      words.setCssProps({ '--reference-desk-words': `${String(words.offsetHeight)}px` });
    words.toggleClass('is-pointing', isPointing);
    caption.setText(picture.caption);
    unconnected.toggle(picture.forest.unplaced.length > 0 && !picture.state.isOutlined);
    if (picture.isArranging) this.arranger.arrange(picture.forest, this.deps.desk.network, picture.today, arrangement);
  }

  /** While it shows an earlier day it stays as it is: a note must not move while the network grows in it. */
  private grow(): void {
    if (!this.isGrowing || this.state.until !== null) return;
    const { element, state } = this;
    const least = element.clientWidth < NARROW ? LEAST_HEIGHT.narrow : LEAST_HEIGHT.wide;
    const height = this.derivation.heightToRead(state, element.clientWidth, least, MOST_HEIGHT);
    element.setCssProps({ '--reference-desk-graph-height': `${String(height)}px` });
  }

  /** A click opens. A finger cannot point without touching: its first tap selects, its second opens. */
  private tap(key: string | null, event: PointerEvent): void {
    const again = key !== null && key === this.picture.selected;
    this.dispatch({ type: 'select', key });
    if (key !== null && (event.pointerType !== 'touch' || again)) this.open(key, event);
  }

  private open(key: string, event: MouseEvent | KeyboardEvent): void {
    const person = nodeOf(this.picture, key)?.member?.person;
    if (person) void this.deps.desk.openPerson(person, Keymap.isModEvent(event));
  }

  private preview(key: string, event: PointerEvent, targetEl: HTMLElement): void {
    const linktext = nodeOf(this.picture, key)?.member?.person?.path;
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
