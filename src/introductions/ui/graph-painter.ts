import { say } from '../../i18n/words';
import { unusedId } from '../../ui/dom';
import { oncePerFrame } from '../../vault/schedules';
import { bringIntoView, type Camera, pan, type Point, type Size, toScreen, toWorld, zoomAt } from '../camera';
import { namesWithoutRoom } from '../caption';
import { type GraphPicture, nodeOf, sceneOf } from '../derive';
import { type GraphEvent, type Look } from '../graph-state';
import { type MeasureText } from '../text-width';
import { type Hit, hitTest, type Scene } from '../shapes';
import { boundsOf, fitLayout } from '../tidy-layout';
import { addColourProbes, type GraphColours, readColours } from './scene-painter';
import { followPointers, isFinger } from './pointer-gestures';
import { DENSE, paintScene, textMeasurer } from './scene-painter';
import { type App, Component } from 'obsidian';

/** A picture that takes longer, in milliseconds, or has more lines is slow. */
const [SLOW, MANY] = [6, 500];

/** What is on the canvas: found out, painted, and while that would take too long shifted as it is. */
export class CanvasPainter {
  /** As it was painted last, and through which camera. */
  scene: Scene = { lines: [], discs: [], texts: [] };
  camera: Camera = { x: 0, y: 0, scale: 1 };
  private next: { readonly scene: Scene; readonly camera: Camera } | null = null;
  private colours: GraphColours | null = null;
  private measure: MeasureText | null = null;
  /** Milliseconds. */
  private cost = 0;
  /** A copy of what is on the canvas, made once it is shifted. */
  private readonly copy = createEl('canvas');
  private isCopied = false;

  constructor(
    private readonly context: CanvasRenderingContext2D,
    private readonly readColours: () => GraphColours,
  ) {}

  /** How long strokes take shows only after they were asked for. */
  get isSlow(): boolean {
    return this.cost > SLOW || this.scene.lines.length > MANY;
  }

  /** Colours or fonts are others. */
  restyle(): void {
    this.colours = this.measure = this.next = null;
  }

  /** What was found out is not to be seen. */
  forget(): void {
    this.next = null;
  }

  get isPrepared(): boolean {
    return this.next !== null;
  }

  /** Finds out what is to be seen; false where that takes so long that painting it is for another frame. */
  prepare(picture: GraphPicture, camera: Camera, view: Size): boolean {
    const started = performance.now();
    const measure = (this.measure ??= textMeasurer(this.context, (this.colours ??= this.readColours())));
    const scene = sceneOf(picture, camera, view, measure);
    this.next = { scene, camera };
    this.cost = performance.now() - started;
    // For thousands it takes as long as to paint them.
    return scene.discs.length <= DENSE;
  }

  /** Whether of what was found out nobody would be seen; where that need not be strict, whether nobody is even near the view. */
  isEmptyIn({ width, height }: Size, isStrict: boolean): boolean {
    return !this.next?.scene.discs.some(({ x, y }) => !isStrict || (x > 0 && x < width && y > 0 && y < height));
  }

  /** Makes the canvas so large, in its own pixels. */
  resize(width: number, height: number): void {
    const { canvas } = this.context;
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
  }

  /** Paints what was found out. */
  paint(ratio: number): void {
    const started = performance.now();
    const { context, next, colours } = this;
    this.next = null;
    if (!next || !colours) return;
    ({ scene: this.scene, camera: this.camera } = next);
    const { width, height } = context.canvas;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    paintScene(context, this.scene, colours);
    this.cost += performance.now() - started;
    this.isCopied = false;
  }

  /** What is painted, where a camera has it now. */
  shift(to: Camera, ratio: number): void {
    const { camera, context, copy } = this;
    const { canvas } = context;
    const { width, height } = canvas;
    if (!this.isCopied) {
      [copy.width, copy.height] = [width, height];
      copy.getContext('2d')?.drawImage(canvas, 0, 0);
      this.isCopied = true;
    }
    const by = to.scale / camera.scale;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    context.setTransform(by, 0, 0, by, (to.x - camera.x * by) * ratio, (to.y - camera.y * by) * ratio);
    context.drawImage(copy, 0, 0);
  }
}

/** Calls back whenever a pixel of the page is another number of pixels of the screen; ends with the component. */
export function followPixelRatio(component: Component, win: Window, changed: () => void): void {
  let media: MediaQueryList;
  const follow = (): void => {
    media = win.matchMedia(`(resolution: ${win.devicePixelRatio}dppx)`);
    media.onchange = () => {
      // Else it would tell of every later change as well.
      media.onchange = null;
      changed();
      follow();
    };
  };
  follow();
  component.register(() => (media.onchange = null));
}

/** Room kept around somebody brought into view: to the right for their name. */
const SIGHT_MARGIN = { left: 24, top: 24, right: 120, bottom: 24 };
/** A slow picture is only shifted while it moves, and painted anew when it rests, milliseconds later. */
const REST = 120;
const [MOUSE_REACH, FINGER_REACH] = [5, 18];

export interface CanvasHandlers {
  dispatch(event: GraphEvent): void;
  tap(hit: Hit | null, event: PointerEvent): void;
  menu(hit: Hit, event: MouseEvent): void;
  /** The mouse came to rest on somebody. */
  preview(key: string, event: PointerEvent, canvas: HTMLElement): void;
  /** The picture rests: for how many of the people in it there is no room for their whole name. */
  onPaint(namesWithoutRoom: number): void;
  /** The stage or what it stands in has another size. */
  onResize(): void;
}

/** The canvas: paints the graph through a camera, at most once a frame, and turns pointers into events. */
export class GraphCanvas extends Component {
  readonly element: HTMLCanvasElement;
  private readonly probes: HTMLElement;
  private readonly frame = oncePerFrame(() => this.paint());
  private camera: Camera = { x: 0, y: 0, scale: 1 };
  /** Until the user moves the picture it follows the size of the view. */
  private moved = false;
  /** Whether it is to be seen to that somebody is in sight; while the user moves the picture, that there is somebody near. */
  private isUnsure = true;
  private size = { width: 0, height: 0 };
  private readonly painter: CanvasPainter | null;
  /** Whether what is found out already will not be what is to be seen. */
  private outdated = false;
  private rest: number | null = null;
  /** Who was to be shown at once, until something else is to be seen: the view may get its size later. */
  private together: readonly string[] = [];

  constructor(
    private readonly stage: HTMLElement,
    private readonly app: App,
    private picture: GraphPicture,
    private readonly handlers: CanvasHandlers,
  ) {
    super();
    this.probes = addColourProbes(stage);
    const title = stage.createDiv({
      cls: 'reference-desk-graph-unseen',
      text: say.introductions.asPicture,
    });
    title.id = unusedId();
    this.element = stage.createEl('canvas', {
      cls: 'reference-desk-graph-canvas',
      // On a phone, Obsidian would open a side pane for a finger that drags the picture.
      attr: { tabindex: '0', role: 'img', 'aria-labelledby': title.id, 'data-ignore-swipe': 'true' },
    });
    const context = this.element.getContext('2d');
    this.painter = context && new CanvasPainter(context, () => readColours(this.probes));
  }

  override onload(): void {
    // The window's own: one of another window is not told while that window is out of sight.
    const observer = new (this.stage.win as typeof window).ResizeObserver(() => {
      this.handlers.onResize();
      this.resize();
    });
    for (const element of [this.stage, this.stage.parentElement]) if (element) observer.observe(element);
    this.register(() => observer.disconnect());
    this.register(() => this.frame.cancel());
    this.register(() => this.stopRest());
    const restyle = (): void => {
      this.painter?.restyle();
      this.repaint();
    };
    this.registerEvent(this.app.workspace.on('css-change', restyle));
    followPixelRatio(this, this.element.win, () => this.repaint());
    followPointers(this, this.element, {
      pan: (dx, dy) => this.move(pan(this.camera, dx, dy)),
      zoom: (factor, at) => this.move(zoomAt(this.camera, factor, at)),
      hover: (at, event) => this.hover(at, event),
      tap: (at, event) => this.handlers.tap(this.hit(at, event), event),
      menu: (at, event) => {
        const { selected } = this.picture;
        // A key has neither button nor place.
        const isKey = event.button < 0 && selected !== null;
        const hit: Hit | null = isKey ? { key: selected, part: 'person' } : this.hit(at, event);
        if (hit) this.handlers.menu(hit, event);
      },
    });
    this.resize();
    // A window that has just been opened has its fonts later.
    void this.element.doc.fonts.ready.then(restyle);
  }

  /** Paints this from now on. */
  draw(picture: GraphPicture): void {
    const isOther = picture.layout !== this.picture.layout;
    this.picture = picture;
    this.repaint(isOther);
  }

  /** Moves the picture as was asked for. */
  look({ at, people }: Look): void {
    if (at === 'whole') this.fit();
    else if (at === 'together') this.showAll(people);
    else if (at === 'each') for (const key of people) this.show(key);
    else if (!this.moved) this.fit();
  }

  /** @param isOther whether other people may be in view than before, or nobody */
  repaint(isOther = false): void {
    this.stopRest();
    this.isUnsure ||= isOther;
    this.outdated = true;
    this.frame.request();
  }

  /** Shows the whole tree, or as much of it as can be read. */
  fit(): void {
    this.moved = false;
    this.together = [];
    if (this.isWaiting) return;
    const { layout, selected } = this.picture;
    // The selected person and the first they led to, so that the next column is in view.
    const wanted = [nodeOf(this.picture, selected)?.children[0] ?? null, selected];
    this.camera = wanted.reduce((camera, key) => this.seeing(camera, key), fitLayout(layout, this.size));
    this.repaint();
  }

  /** Where to look so that somebody is in sight, too. */
  private seeing(camera: Camera, key: string | null): Camera {
    const place = this.picture.layout.places.get(key ?? '');
    return place ? bringIntoView(camera, place, this.size, SIGHT_MARGIN) : camera;
  }

  zoom(factor: number): void {
    this.move(zoomAt(this.camera, factor, { x: this.size.width / 2, y: this.size.height / 2 }));
  }

  /** Moves the picture no further than it takes to see somebody, who is in sight, too, when it is fitted to another view. */
  private show(key: string): void {
    this.camera = this.seeing(this.camera, key);
    this.repaint();
  }

  /** Shows all of these at once; everybody where people are still to be arranged. */
  private showAll(keys: readonly string[]): void {
    if (this.isWaiting) return this.fit();
    const { layout } = this.picture;
    const places = new Map([...layout.places].filter(([key]) => keys.includes(key)));
    this.lookThrough(fitLayout({ ...layout, kind: 'radial', bounds: boundsOf(places, 0) }, this.size));
    this.together = keys;
    this.repaint();
  }

  /** How the picture was left; null where nothing was chosen to be seen. */
  get chosen(): Camera | null {
    return this.moved ? this.camera : null;
  }

  /** Looks at the picture as it was left. */
  lookThrough(camera: Camera): void {
    this.camera = camera;
    this.moved = true;
    this.together = [];
  }

  /** Until people are arranged the picture before stays as it is. */
  private get isWaiting(): boolean {
    return this.picture.layout.places.size === 0;
  }

  private move(camera: Camera): void {
    if (this.isWaiting) return;
    this.lookThrough(camera);
    this.painter?.forget();
    this.stopRest();
    if (this.painter?.isSlow) this.rest = window.setTimeout(() => this.repaint(), REST);
    this.frame.request();
  }

  private stopRest(): void {
    if (this.rest !== null) window.clearTimeout(this.rest);
    this.rest = null;
  }

  private resize(): void {
    const { clientWidth: width, clientHeight: height } = this.stage;
    if (width === 0 || height === 0 || (width === this.size.width && height === this.size.height)) return;
    this.size = { width, height };
    this.handlers.dispatch({ type: 'resize', width, height });
    if (this.together.length > 0) this.showAll(this.together);
    else if (this.moved) this.repaint(true);
    else this.fit();
  }

  private hit(at: Point, event: MouseEvent): Hit | null {
    if (!this.painter) return null;
    const { camera, scene } = this.painter;
    const there = toScreen(camera, toWorld(this.camera, at));
    return hitTest(scene, there, isFinger(event) ? FINGER_REACH : MOUSE_REACH);
  }

  private hover(at: Point | null, event: PointerEvent): void {
    const hit = at && this.hit(at, event);
    const key = hit?.key ?? null;
    this.element.toggleClass('is-pointing', hit !== null);
    if (key === this.picture.hovered) return;
    this.handlers.dispatch({ type: 'hover', key });
    if (hit?.part === 'person') this.handlers.preview(hit.key, event, this.element);
  }

  private paint(): void {
    const { camera, painter, size } = this;
    if (!painter || size.width === 0 || this.isWaiting) return;
    const isMoving = this.rest !== null;
    if (!isMoving && !painter.isPrepared) {
      this.outdated = false;
      const isSoon = painter.prepare(this.picture, camera, size);
      const isLost = (this.isUnsure || this.moved) && painter.isEmptyIn(size, this.isUnsure);
      this.isUnsure = false;
      if (isLost) {
        painter.forget();
        return this.fit();
      }
      if (!isSoon) return this.frame.request();
    }
    const ratio = this.element.win.devicePixelRatio || 1;
    painter.resize(Math.round(size.width * ratio), Math.round(size.height * ratio));
    if (isMoving) return painter.shift(camera, ratio);
    painter.paint(ratio);
    this.handlers.onPaint(namesWithoutRoom(painter.scene, this.picture.layout, size));
    if (this.outdated) this.frame.request();
  }
}
