import { compareText, foldName } from '../notes/fold';
import { distance, type Point } from './camera';
import type { FoldedNode, FoldedTree } from './fold';
import type { LineShape } from './shapes';
import { boundsOf, type Layout, type PlacedNode } from './tidy-layout';

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

/** Along a ring no two people are nearer than this, in pixels at scale 1. */
export const ARC = 18;
/** From one ring to the next at least. */
export const RING = 96;

/** A branch as it is cut out of the circle; angles in radians, clockwise from the right. */
interface Wedge {
  readonly node: FoldedNode;
  readonly parent: Wedge | null;
  /** The branches that hang from it, clockwise. */
  readonly branches: Wedge[];
  /** The angle that its people need on their rings, without and with its own disc. */
  inner: number;
  need: number;
  start: number;
  width: number;
}

/**
 * The radial overview: me in the middle, every step of the tree a ring, every branch a wedge as wide as its people need on their
 * rings, clockwise by name from the top. By name and not by day, since newcomers then come all around the circle and push the others
 * to and fro; by day they would all come last and push everybody the same way.
 */
export function radialLayout(folded: FoldedTree): Layout {
  const places = new Map<string, PlacedNode>();
  const wedges = cutWedges(folded);
  const first = firstRing(wedges);
  for (const wedge of wedges) {
    share(wedge, first);
    const { node, start, width } = wedge;
    const [radius, angle] = [radiusAt(node.depth, first), start + width / 2];
    places.set(node.key, { node, x: rounded(radius * Math.cos(angle)), y: rounded(radius * Math.sin(angle)) });
  }
  return { kind: 'radial', places, bounds: boundsOf(places) };
}

const FULL = 2 * Math.PI;

/** In the tree's order. */
function cutWedges(folded: FoldedTree): Wedge[] {
  const wedges = new Map<string, Wedge>();
  for (const node of folded.values()) {
    const parent = wedges.get(node.parent ?? '') ?? null;
    const wedge = { node, parent, branches: [], inner: 0, need: 0, start: -FULL / 4, width: FULL };
    wedges.set(node.key, wedge);
    parent?.branches.push(wedge);
  }
  for (const { branches } of wedges.values()) sortByName(branches);
  return [...wedges.values()];
}

/** The rest of a branch, which has no name, last. */
function sortByName(branches: Wedge[]): void {
  if (branches.length < 2) return;
  const names = new Map(branches.map((wedge) => [wedge, foldName(wedge.node.member?.name ?? '\uffff')]));
  branches.sort((a, b) => compareText(names.get(a) ?? '', names.get(b) ?? '') || compareText(a.node.key, b.node.key));
}

/** The least radius of the first ring at which everybody has room, to a millionth; found from below. */
function firstRing(wedges: readonly Wedge[]): number {
  let first = RING;
  for (;;) {
    const wanted = (first * measure(wedges, first)) / FULL;
    if (wanted <= first * 1.000001) return first;
    first = wanted;
  }
}

/** What all of the wedges need, from the leaves inwards, given the radius of the first ring. */
function measure(wedges: readonly Wedge[], first: number): number {
  for (const wedge of wedges) wedge.inner = 0;
  for (let i = wedges.length - 1; i > 0; i--) {
    const wedge = wedges[i] as Wedge;
    wedge.need = Math.max(wedge.inner, ARC / radiusAt(wedge.node.depth, first));
    if (wedge.parent) wedge.parent.inner += wedge.need;
  }
  return wedges[0]?.inner ?? 0;
}

/** A wide first ring has the others farther apart, too, but less so: neither a thin rim nor a vast one. */
function radiusAt(depth: number, first: number): number {
  return depth === 0 ? 0 : first + (depth - 1) * Math.sqrt(first * RING);
}

/** Divides a wedge among its branches. Where they need little they stay so near that no line to them crosses the ring within. */
function share({ node: { depth }, branches, inner, start, width }: Wedge, first: number): void {
  const near = 2 * Math.acos(radiusAt(depth, first) / radiusAt(depth + 1, first));
  const room = depth === 0 ? FULL : Math.min(width, Math.max(inner, near));
  let from = start + (width - room) / 2;
  for (const branch of branches) {
    branch.start = from;
    branch.width = (room * branch.need) / inner;
    from += branch.width;
  }
}

/** To a hundredth, and never -0, which would be written otherwise. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
