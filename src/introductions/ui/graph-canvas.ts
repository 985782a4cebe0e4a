import { type App, Component } from 'obsidian';
import { say } from '../../i18n/words';
import { unusedId } from '../../ui/dom';
import { oncePerFrame } from '../../vault/schedules';
import { bringIntoView, type Camera, pan, type Point, toScreen, toWorld, zoomAt } from '../camera';
import { type Hit, hitTest } from '../shapes';
import { boundsOf } from '../tidy-layout';
import { fitLayout } from './fit-layout';
import { addColourProbes, readColours } from './graph-colours';
import type { GraphModel } from './graph-model';
import { GraphPicture } from './graph-picture';
import { followPointers, isFinger } from './pointer-gestures';

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
  tap(hit: Hit | null, event: PointerEvent): void;
  menu(hit: Hit, event: MouseEvent): void;
  /** The mouse came to rest on somebody. */
  preview(key: string, event: PointerEvent, canvas: HTMLElement): void;
  /** The stage or what it stands in has another size. */
  resize(): void;
}

/** The picture: paints the model's layout through a camera, at most once a frame, and tells what the pointer means. */
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
  private readonly picture: GraphPicture | null;
  /** Whether what is found out already will not be what is to be seen. */
  private outdated = false;
  private rest: number | null = null;
  /** Who was to be shown at once, until something else is to be seen: the view may get its size later. */
  private together: readonly string[] = [];

  constructor(
    private readonly stage: HTMLElement,
    private readonly app: App,
    private readonly model: GraphModel,
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
      attr: { tabindex: '0', role: 'img', 'aria-labelledby': title.id },
    });
    const context = this.element.getContext('2d');
    this.picture = context && new GraphPicture(context, model, () => readColours(this.probes));
  }

  override onload(): void {
    // The window's own: one of another window is not told while that window is out of sight.
    const observer = new (this.stage.win as typeof window).ResizeObserver(() => {
      this.handlers.resize();
      this.resize();
    });
    for (const element of [this.stage, this.stage.parentElement]) if (element) observer.observe(element);
    this.register(() => observer.disconnect());
    this.register(() => this.frame.cancel());
    this.register(() => this.stopRest());
    const restyle = (): void => {
      this.picture?.restyle();
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
        const { selected } = this.model;
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

  /** @param isOther whether others may be in sight than before, or nobody */
  repaint(isOther = false): void {
    this.stopRest();
    this.isUnsure ||= isOther;
    this.outdated = true;
    this.frame.request();
  }

  /** Shows people who have new places, wherever the user did not choose what to see. */
  refit(): void {
    if (!this.moved) this.fit();
  }

  /** Shows the whole tree, or as much of it as can be read. */
  fit(): void {
    this.moved = false;
    this.together = [];
    if (this.isWaiting) return;
    const { layout, selected } = this.model;
    // With somebody the first whom they led to, so that their column is in sight.
    const wanted = [this.model.node(selected)?.children[0] ?? null, selected];
    this.camera = wanted.reduce((camera, key) => this.seeing(camera, key), fitLayout(layout, this.size));
    this.repaint();
  }

  /** Where to look so that somebody is in sight, too. */
  private seeing(camera: Camera, key: string | null): Camera {
    const place = this.model.layout.places.get(key ?? '');
    return place ? bringIntoView(camera, place, this.size, SIGHT_MARGIN) : camera;
  }

  zoom(factor: number): void {
    this.move(zoomAt(this.camera, factor, { x: this.size.width / 2, y: this.size.height / 2 }));
  }

  /** Moves the picture no further than it takes to see somebody, who is in sight, too, when it is fitted to another view. */
  show(key: string | null): void {
    this.camera = this.seeing(this.camera, key);
    this.repaint();
  }

  /** Shows all of these at once; everybody where people are still to be arranged. */
  showAll(keys: readonly string[]): void {
    if (this.isWaiting) return this.fit();
    const { layout } = this.model;
    const places = new Map([...layout.places].filter(([key]) => keys.includes(key)));
    this.look(fitLayout({ ...layout, kind: 'radial', bounds: boundsOf(places, 0) }, this.size));
    this.together = keys;
    this.repaint();
  }

  /** How the picture was left; null where nothing was chosen to be seen. */
  get chosen(): Camera | null {
    return this.moved ? this.camera : null;
  }

  /** Looks at the picture as it was left. */
  look(camera: Camera): void {
    this.camera = camera;
    this.moved = true;
    this.together = [];
  }

  /** Until people are arranged the picture before stays as it is. */
  private get isWaiting(): boolean {
    return this.model.layout.places.size === 0;
  }

  private move(camera: Camera): void {
    if (this.isWaiting) return;
    this.look(camera);
    this.picture?.forget();
    this.stopRest();
    if (this.picture?.isSlow) this.rest = window.setTimeout(() => this.repaint(), REST);
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
    this.model.setRoom(width, height);
    if (this.together.length > 0) this.showAll(this.together);
    else if (this.moved) this.repaint(true);
    else this.fit();
  }

  private hit(at: Point, event: MouseEvent): Hit | null {
    if (!this.picture) return null;
    const { camera, scene } = this.picture;
    const there = toScreen(camera, toWorld(this.camera, at));
    return hitTest(scene, there, isFinger(event) ? FINGER_REACH : MOUSE_REACH);
  }

  private hover(at: Point | null, event: PointerEvent): void {
    const hit = at && this.hit(at, event);
    const key = hit?.key ?? null;
    this.element.toggleClass('is-pointing', hit !== null);
    if (key === this.model.hovered) return;
    this.model.hover(key);
    if (hit?.part === 'person') this.handlers.preview(hit.key, event, this.element);
  }

  private paint(): void {
    const { camera, picture, size } = this;
    if (!picture || size.width === 0 || this.isWaiting) return;
    const isMoving = this.rest !== null;
    if (!isMoving && !picture.isPrepared) {
      this.outdated = false;
      const isSoon = picture.prepare(camera, size);
      const isLost = (this.isUnsure || this.moved) && picture.isEmptyIn(size, this.isUnsure);
      this.isUnsure = false;
      if (isLost) {
        picture.forget();
        return this.fit();
      }
      if (!isSoon) return this.frame.request();
    }
    const ratio = this.element.win.devicePixelRatio || 1;
    picture.resize(Math.round(size.width * ratio), Math.round(size.height * ratio));
    if (isMoving) return picture.shift(camera, ratio);
    picture.paint(ratio);
    if (this.outdated) this.frame.request();
  }
}
