import { Component } from 'obsidian';
import type { App } from 'obsidian';
import { bringIntoView, pan, toScreen, toWorld, zoomAt } from '../../../core/graph/camera';
import type { Camera, Point } from '../../../core/graph/camera';
import { hitTest } from '../../../core/graph/hit-test';
import type { Hit } from '../../../core/graph/hit-test';
import { buildScene } from '../../../core/graph/scene';
import type { Scene } from '../../../core/graph/shapes';
import type { MeasureText } from '../../../core/graph/text-width';
import { oncePerFrame } from '../../frame';
import { fitLayout } from './fit-layout';
import { addColourProbes, readColours } from './graph-colours';
import type { GraphColours } from './graph-colours';
import type { GraphModel } from './graph-model';
import { followPixelRatio } from './pixel-ratio';
import { followPointers, isFinger } from './pointer-gestures';
import { DENSE, paintScene, textMeasurer } from './scene-painter';
import { ShiftedPicture } from './shifted-picture';
import { unusedId } from '../unused-id';
import * as say from '../../../words/en/graph-view';

/** Room kept around somebody brought into view: to the right for their name. */
const SIGHT_MARGIN = { left: 24, top: 24, right: 120, bottom: 24 };
/** A picture that takes longer, in milliseconds, or has more lines is only shifted while it moves, and painted anew when it rests. */
const [SLOW, MANY, REST] = [6, 500, 120];
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
  private colours: GraphColours | null = null;
  private measure: MeasureText | null = null;
  private camera: Camera = { x: 0, y: 0, scale: 1 };
  /** Until the user moves the picture it follows the size of the view. */
  private moved = false;
  private size = { width: 0, height: 0 };
  private scene: Scene = { lines: [], discs: [], texts: [] };
  /** The camera of that scene, and how long it took to paint. */
  private painted = this.camera;
  private cost = 0;
  private readonly shifted = new ShiftedPicture();
  /** What is painted next, and whether it will not be what is to be seen by then. */
  private next: { readonly scene: Scene; readonly camera: Camera } | null = null;
  private outdated = false;
  private rest: number | null = null;

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
      text: say.asPicture,
    });
    title.id = unusedId();
    this.element = stage.createEl('canvas', {
      cls: 'reference-desk-graph-canvas',
      attr: { tabindex: '0', role: 'img', 'aria-labelledby': title.id },
    });
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
    this.registerEvent(this.app.workspace.on('css-change', () => this.restyle()));
    followPixelRatio(this, this.element.win, () => this.repaint());
    followPointers(this, this.element, {
      pan: (dx, dy) => this.move(pan(this.camera, dx, dy)),
      zoom: (factor, at) => this.move(zoomAt(this.camera, factor, at)),
      hover: (at, event) => this.hover(at, event),
      tap: (at, event) => this.handlers.tap(this.hit(at, event), event),
      menu: (at, event) => {
        const hit = this.hit(at, event);
        if (hit) this.handlers.menu(hit, event);
      },
    });
    this.resize();
  }

  repaint(): void {
    this.stopRest();
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
  show(key: string): void {
    this.camera = this.seeing(this.camera, key);
    this.repaint();
  }

  /** How the user left the picture; null where they did not choose what to see. */
  get chosen(): Camera | null {
    return this.moved ? this.camera : null;
  }

  /** Looks at the picture as it was left. */
  look(camera: Camera): void {
    this.camera = camera;
    this.moved = true;
  }

  private move(camera: Camera): void {
    this.camera = camera;
    this.moved = true;
    this.next = null;
    this.stopRest();
    if (this.isSlow()) this.rest = window.setTimeout(() => this.repaint(), REST);
    this.frame.request();
  }

  private stopRest(): void {
    if (this.rest !== null) window.clearTimeout(this.rest);
    this.rest = null;
  }

  private restyle(): void {
    this.colours = this.measure = this.next = null;
    this.repaint();
  }

  private resize(): void {
    const { clientWidth: width, clientHeight: height } = this.stage;
    if (width === 0 || height === 0 || (width === this.size.width && height === this.size.height)) return;
    this.size = { width, height };
    this.model.setRoom(width, height);
    if (this.moved) this.repaint();
    else this.fit();
  }

  private hit(at: Point, event: MouseEvent): Hit | null {
    const { selected } = this.model;
    // A key has no place.
    if (selected !== null && 'pointerType' in event && event.pointerType === '')
      return { key: selected, part: 'person' };
    const there = toScreen(this.painted, toWorld(this.camera, at));
    return hitTest(this.scene, there, isFinger(event) ? FINGER_REACH : MOUSE_REACH);
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
    const context = this.element.getContext('2d');
    const { width, height } = this.size;
    // Until people are arranged the picture before stays.
    if (!context || width === 0 || this.model.layout.places.size === 0) return;
    const isMoving = this.rest !== null;
    if (!isMoving && !this.prepare(context)) return;
    const ratio = this.element.win.devicePixelRatio || 1;
    const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (this.element.width !== wide) this.element.width = wide;
    if (this.element.height !== high) this.element.height = high;
    if (isMoving) this.shifted.paint(context, this.painted, this.camera, ratio);
    else this.paintNext(context, ratio);
  }

  /** Finds out what is to be seen; false where it is painted in a frame of its own. */
  private prepare(context: CanvasRenderingContext2D): boolean {
    if (this.next) return true;
    const started = performance.now();
    const measure = (this.measure ??= textMeasurer(context, (this.colours ??= readColours(this.probes))));
    const { camera, size, model } = this;
    const { selected, hovered, found, path, people, forest, layout } = model;
    const { today } = people;
    const options = { camera, view: size, today, measure, selected, hovered, path, found: found?.[0] ?? null };
    const scene = buildScene(forest, layout, options);
    this.next = { scene, camera };
    this.outdated = false;
    this.cost = performance.now() - started;
    // For thousands it takes as long as to paint them.
    if (scene.discs.length <= DENSE) return true;
    this.frame.request();
    return false;
  }

  private paintNext(context: CanvasRenderingContext2D, ratio: number): void {
    const started = performance.now();
    const { scene, camera } = this.next as NonNullable<GraphCanvas['next']>;
    this.next = null;
    if (scene.discs.length === 0 && this.moved) return this.fit();
    [this.scene, this.painted] = [scene, camera];
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, this.size.width, this.size.height);
    paintScene(context, scene, this.colours as GraphColours);
    this.cost += performance.now() - started;
    this.shifted.forget();
    if (this.outdated) this.frame.request();
  }

  /** How long strokes take shows only after they were asked for. */
  private isSlow(): boolean {
    return this.cost > SLOW || this.scene.lines.length > MANY;
  }
}
