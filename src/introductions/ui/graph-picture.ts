import type { Camera, Size } from '../camera';
import { type GraphPicture, sceneOf } from '../derive';
import type { Scene } from '../shapes';
import type { MeasureText } from '../labels';
import type { GraphColours } from './graph-colours';
import { DENSE, paintScene, textMeasurer } from './scene-painter';

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
