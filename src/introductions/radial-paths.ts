import { distance, type Point } from './camera';
import type { LineShape } from './shapes';

/** From somebody to the ring without: first along the way from the middle, then towards the other. `middle` is where I am. */
export function outwardPath(middle: Point, from: Point, to: Point): LineShape['path'] {
  const [near, far] = [distance(middle, from), distance(middle, to)];
  const half = (near + far) / 2;
  const second = along(middle, to, half / far);
  const first = near === 0 ? second : along(middle, from, half / near);
  return [from.x, from.y, from.x, from.y, first.x, first.y, second.x, second.y, to.x, to.y];
}

/** An arc between two people, drawn in towards the middle, where there are fewer names. */
export function throughTheMiddle(middle: Point, from: Point, to: Point): LineShape['path'] {
  const [first, second] = [along(middle, from, 0.5), along(middle, to, 0.5)];
  return [from.x, from.y, from.x, from.y, first.x, first.y, second.x, second.y, to.x, to.y];
}

/** On the way from the middle to a point, or beyond it. */
function along(middle: Point, { x, y }: Point, share: number): Point {
  return { x: middle.x + (x - middle.x) * share, y: middle.y + (y - middle.y) * share };
}
