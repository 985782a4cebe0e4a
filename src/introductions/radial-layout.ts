import { compareText, foldName } from '../notes/fold';
import { distance, type Point } from './camera';
import type { FoldedNode, FoldedTree } from './fold';
import type { LineShape } from './shapes';
import { boundsOf, type Layout, type PlacedNode } from './tidy-layout';

/** A line from a person to the next ring: first outwards, then towards the other person. `middle` is my position. */
export function outwardPath(middle: Point, from: Point, to: Point): LineShape['path'] {
  const [near, far] = [distance(middle, from), distance(middle, to)];
  const half = (near + far) / 2;
  const second = along(middle, to, half / far);
  const first = near === 0 ? second : along(middle, from, half / near);
  return [from.x, from.y, from.x, from.y, first.x, first.y, second.x, second.y, to.x, to.y];
}

/** An arc between two people, bent towards the middle, where there are fewer names. */
export function throughTheMiddle(middle: Point, from: Point, to: Point): LineShape['path'] {
  const [first, second] = [along(middle, from, 0.5), along(middle, to, 0.5)];
  return [from.x, from.y, from.x, from.y, first.x, first.y, second.x, second.y, to.x, to.y];
}

/** A point on the ray from the middle through a point. */
function along(middle: Point, { x, y }: Point, share: number): Point {
  return { x: middle.x + (x - middle.x) * share, y: middle.y + (y - middle.y) * share };
}

/** Least distance of two people along a ring, in pixels at scale 1. */
export const ARC = 18;
/** Least distance between two rings. */
export const RING = 96;

/** The wedge of a branch; angles in radians, clockwise from the right. */
interface Wedge {
  readonly node: FoldedNode;
  readonly parent: Wedge | null;
  /** Child wedges, clockwise. */
  readonly branches: Wedge[];
  /** The angle that its people need, without and with its own disc. */
  inner: number;
  need: number;
  start: number;
  width: number;
}

/**
 * The radial overview: me in the middle, a ring for each step of the tree, a wedge for each branch, as wide as its people need,
 * clockwise by name from the top. Sorted by name, because sorted by day every newcomer would turn the whole circle the same way.
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

/** The "+N more" row, which has no name, comes last. */
function sortByName(branches: Wedge[]): void {
  if (branches.length < 2) return;
  const names = new Map(branches.map((wedge) => [wedge, foldName(wedge.node.member?.name ?? '\uffff')]));
  branches.sort((a, b) => compareText(names.get(a) ?? '', names.get(b) ?? '') || compareText(a.node.key, b.node.key));
}

/** The smallest radius of the first ring that has room for everybody, to a millionth. */
function firstRing(wedges: readonly Wedge[]): number {
  let first = RING;
  for (;;) {
    const wanted = (first * measure(wedges, first)) / FULL;
    if (wanted <= first * 1.000001) return first;
    first = wanted;
  }
}

/** Computes what the wedges need for a radius of the first ring, from the leaves inwards. */
function measure(wedges: readonly Wedge[], first: number): number {
  for (const wedge of wedges) wedge.inner = 0;
  for (let i = wedges.length - 1; i > 0; i--) {
    const wedge = wedges[i] as Wedge;
    wedge.need = Math.max(wedge.inner, ARC / radiusAt(wedge.node.depth, first));
    if (wedge.parent) wedge.parent.inner += wedge.need;
  }
  return wedges[0]?.inner ?? 0;
}

/** A wide first ring also spreads the other rings, but less. */
function radiusAt(depth: number, first: number): number {
  return depth === 0 ? 0 : first + (depth - 1) * Math.sqrt(first * RING);
}

/** Divides a wedge among its branches. Branches that need little stay close together, so that no line crosses the inner ring. */
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

/** Rounds to a hundredth; never -0, which would print as "-0". */
function rounded(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
