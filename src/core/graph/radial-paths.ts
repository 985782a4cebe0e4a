import type { Point } from './camera';
import type { LineShape } from './shapes';

/** From somebody to the ring without: first along the way from the middle, then towards the other. `middle` is where I am. */
export function outwardPath(middle: Point, from: Point, to: Point): LineShape['path'] {
  const [start, end] = [fromMiddle(middle, from), fromMiddle(middle, to)];
  const half = (start.radius + end.radius) / 2;
  const angle = start.radius === 0 ? end.angle : start.angle;
  const first = at(middle, half, angle);
  const second = at(middle, half, end.angle);
  return [from.x, from.y, from.x, from.y, first.x, first.y, second.x, second.y, to.x, to.y];
}

/** An arc between two people, drawn in towards the middle, where there are fewer names. */
export function throughTheMiddle(middle: Point, from: Point, to: Point): LineShape['path'] {
  const inward = (end: Point): Point => ({ x: (end.x + middle.x) / 2, y: (end.y + middle.y) / 2 });
  const [first, second] = [inward(from), inward(to)];
  return [from.x, from.y, from.x, from.y, first.x, first.y, second.x, second.y, to.x, to.y];
}

function fromMiddle(middle: Point, { x, y }: Point): { readonly radius: number; readonly angle: number } {
  return { radius: Math.hypot(x - middle.x, y - middle.y), angle: Math.atan2(y - middle.y, x - middle.x) };
}

function at(middle: Point, radius: number, angle: number): Point {
  return { x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) };
}
