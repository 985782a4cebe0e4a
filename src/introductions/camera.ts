/** Points on the screen are `scale` times points of the world, plus the offset. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Whether something that was stored is a camera. */
export function isCamera(value: unknown): value is Camera {
  const { x = NaN, y = NaN, scale = 0 } = { ...(value as Partial<Camera> | null) };
  return scale > 0 && Number.isFinite(x + y + scale);
}

export const SMALLEST_SCALE = 0.01;
export const LARGEST_SCALE = 4;

export function toScreen(camera: Camera, point: Point): Point {
  return { x: point.x * camera.scale + camera.x, y: point.y * camera.scale + camera.y };
}

export function toWorld(camera: Camera, point: Point): Point {
  return { x: (point.x - camera.x) / camera.scale, y: (point.y - camera.y) / camera.scale };
}

export function pan(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x + dx, y: camera.y + dy };
}

/** Zooms by a factor; what is at the point of the screen stays there. */
export function zoomAt(camera: Camera, factor: number, at: Point): Camera {
  const scale = Math.min(LARGEST_SCALE, Math.max(SMALLEST_SCALE, camera.scale * factor));
  const kept = scale / camera.scale;
  return { scale, x: at.x - (at.x - camera.x) * kept, y: at.y - (at.y - camera.y) * kept };
}

/** Moves without zooming until a point of the world is at least so many pixels inside the view; as little as does it. */
export function bringIntoView(camera: Camera, point: Point, view: Size, margin: Box): Camera {
  const { x, y } = toScreen(camera, point);
  return pan(
    camera,
    shiftInto(x, margin.left, view.width - margin.right),
    shiftInto(y, margin.top, view.height - margin.bottom),
  );
}

/** Where there is no room between the two, to the first. */
function shiftInto(value: number, from: number, to: number): number {
  return Math.max(from, Math.min(value, to)) - value;
}

/**
 * Shows as much of the box as can be read: centred where all of it fits at a scale from `readable` to 1, else at `readable`
 * with me, who am at 0, 0, at the left edge, in the middle of the height. `margin` is kept beside it, `down` above and below.
 */
export function fit(box: Box, view: Size, margin: number, readable: number, down = margin): Camera {
  const width = Math.max(1, box.right - box.left);
  const height = Math.max(1, box.bottom - box.top);
  const wanted = Math.min((view.width - 2 * margin) / width, (view.height - 2 * down) / height, 1);
  const scale = Math.max(wanted, readable);
  const fitsAcross = width * scale <= view.width - 2 * margin + 1;
  const fitsDown = height * scale <= view.height - 2 * down + 1;
  return {
    scale,
    x: fitsAcross ? (view.width - (box.left + box.right) * scale) / 2 : margin - box.left * scale,
    y: fitsDown ? (view.height - (box.top + box.bottom) * scale) / 2 : view.height / 2,
  };
}

/** How far outside the view a shape may begin and still reach into it. */
export const VIEW_MARGIN = 40;

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Whether a line between two points of the screen lies outside the view. */
export function isOutside(a: Point, b: Point, view: Size): boolean {
  return (
    Math.max(a.x, b.x) < -VIEW_MARGIN ||
    Math.min(a.x, b.x) > view.width + VIEW_MARGIN ||
    Math.max(a.y, b.y) < -VIEW_MARGIN ||
    Math.min(a.y, b.y) > view.height + VIEW_MARGIN
  );
}
