import type { Camera } from '../../../core/graph/camera';

/** The picture as it was painted last, a bitmap that is quickly painted wherever the camera has it now. */
export class ShiftedPicture {
  private readonly copy = createEl('canvas');
  private isCopied = false;

  /** The picture was painted anew. */
  forget(): void {
    this.isCopied = false;
  }

  /** @param painted through which camera the picture was painted */
  paint(context: CanvasRenderingContext2D, painted: Camera, camera: Camera, ratio: number): void {
    const { copy } = this;
    const { canvas } = context;
    const { width, height } = canvas;
    if (!this.isCopied) {
      [copy.width, copy.height] = [width, height];
      copy.getContext('2d')?.drawImage(canvas, 0, 0);
      this.isCopied = true;
    }
    const by = camera.scale / painted.scale;
    const [x, y] = [camera.x - painted.x * by, camera.y - painted.y * by];
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    context.setTransform(by, 0, 0, by, x * ratio, y * ratio);
    context.drawImage(copy, 0, 0);
  }
}
