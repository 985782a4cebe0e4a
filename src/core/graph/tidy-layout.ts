import { hierarchy, tree } from 'd3-hierarchy';
import type { Box, Point } from './camera';
import type { FoldedNode, FoldedTree } from './fold';

/** A node of the folded tree with its place in the world, in pixels at scale 1; me at 0, 0. */
export interface PlacedNode extends Point {
  readonly node: FoldedNode;
}

export interface Layout {
  /** In the order of the folded tree. */
  readonly places: ReadonlyMap<string, PlacedNode>;
  /** Around everything, names included. */
  readonly bounds: Box;
}

/** Height of a row of the tree. */
export const ROW = 26;
/** From one step of the tree to the next. */
export const COLUMN = 232;
/** From me, whose name is short, to those I know first-hand. */
export const FIRST_COLUMN = 108;
/** The part of a column, before the next, in which lines bend; the rest belongs to names. */
export const GUTTER = 52;

/** The tidy tree: steps from left to right, siblings from top to bottom, everybody halfway along their branch. */
export function tidyLayout(folded: FoldedTree): Layout {
  const places = new Map<string, PlacedNode>();
  const bounds = { left: -20, top: -ROW, right: FIRST_COLUMN, bottom: ROW };
  const [me] = folded.values();
  if (!me) return { places, bounds };
  const root = hierarchy(me, (node) => node.children.flatMap((key) => folded.get(key) ?? []));
  const across = new Map<string, number>();
  tree<FoldedNode>()
    .nodeSize([ROW, 1])
    .separation((a, b) => (a.parent === b.parent ? 1 : 1.3))(root)
    .each((placed) => across.set(placed.data.key, placed.x));
  for (const node of folded.values()) {
    const place = { node, x: columnAt(node.depth), y: Math.round((across.get(node.key) ?? 0) * 100) / 100 };
    places.set(node.key, place);
    bounds.top = Math.min(bounds.top, place.y - ROW);
    bounds.bottom = Math.max(bounds.bottom, place.y + ROW);
    bounds.right = Math.max(bounds.right, place.x + COLUMN - GUTTER);
  }
  return { places, bounds };
}

/** Where a step of the tree begins. */
export function columnAt(depth: number): number {
  return depth === 0 ? 0 : FIRST_COLUMN + (depth - 1) * COLUMN;
}
