import type { PersonKey } from '../model/person';
import { type Box, type Camera, fit, type Point, type Size } from './camera';
import type { FoldedNode, FoldedTree } from './fold';
import type { Ties } from './network-ties';

/** A node of the folded tree with its place in the world, in pixels at scale 1; me at 0, 0. */
export interface PlacedNode extends Point {
  readonly node: FoldedNode;
}

export interface Layout {
  /** How lines run between people, and where their names stand. */
  readonly kind: 'tidy' | 'radial' | 'network';
  /** In the order of the folded tree. */
  readonly places: ReadonlyMap<string, PlacedNode>;
  /** Around everything, names included. */
  readonly bounds: Box;
  /** In the network, who met whom; null until that is known. */
  readonly ties?: { readonly keys: readonly PersonKey[]; readonly edges: Ties } | null;
}

/** Height of a row of the tree. */
export const ROW = 26;
/** From one step of the tree to the next. */
export const COLUMN = 232;
/** From me, whose name is short, to those I know first-hand. */
export const FIRST_COLUMN = 108;
/** The end of a column in which lines bend; the rest is for names. */
export const GUTTER = 52;

/** The tidy tree: steps from left to right, siblings from top to bottom, each person centred on their branch. */
export function tidyLayout(folded: FoldedTree): Layout {
  const places = new Map<string, PlacedNode>();
  const across = rowsOf(folded);
  for (const node of folded.values()) {
    const y = Math.round((across.get(node.key) ?? 0) * ROW * 100) / 100;
    places.set(node.key, { node, x: columnAt(node.depth), y });
  }
  return { kind: 'tidy', places, bounds: boundsOf(places, 20) };
}

/** The bounding box of all nodes, with room for a name on the right and a given margin on the left. */
export function boundsOf(places: Layout['places'], toLeft = COLUMN - GUTTER): Box {
  const bounds = { left: -toLeft, top: -ROW, right: COLUMN - GUTTER, bottom: ROW };
  for (const { x, y } of places.values()) {
    bounds.left = Math.min(bounds.left, x - toLeft);
    bounds.right = Math.max(bounds.right, x + COLUMN - GUTTER);
    bounds.top = Math.min(bounds.top, y - ROW);
    bounds.bottom = Math.max(bounds.bottom, y + ROW);
  }
  return bounds;
}

/** Distance of two neighbours in rows: slightly more if they have different parents. */
const SIBLINGS = 1;
const COUSINS = 1.3;

/** The outline of a branch: its first and last row at each step, the root last, so that adding a root is cheap. */
interface Outline {
  readonly first: number[];
  readonly last: number[];
  /** An offset for all rows, so that a branch moves in constant time. */
  shift: number;
}

/**
 * The row of each person: branches as close together as their outlines allow, each person centred on theirs. After
 * Reingold and Tilford: two branches are compared for as many steps as the shallower has, so that the work grows with the people.
 */
function rowsOf(folded: FoldedTree): ReadonlyMap<string, number> {
  const outlines = new Map<string, Outline>();
  const belowParent = new Map<string, number>();
  const nodes = [...folded.values()];
  for (const { key, children } of [...nodes].reverse()) {
    let outline: Outline = { first: [], last: [], shift: 0 };
    const at = children.map((child) => {
      const branch = outlines.get(child) ?? { first: [0], last: [0], shift: 0 };
      outlines.delete(child);
      branch.shift += distance(outline, branch);
      const row = rowAt(branch, branch.first, 0);
      outline = joined(outline, branch);
      return row;
    });
    const middle = ((at[0] ?? 0) + (at[at.length - 1] ?? 0)) / 2;
    children.forEach((child, index) => belowParent.set(child, (at[index] ?? 0) - middle));
    outline.first.push(middle - outline.shift);
    outline.last.push(middle - outline.shift);
    outline.shift -= middle;
    outlines.set(key, outline);
  }
  const rows = new Map<string, number>();
  for (const { key, parent } of nodes) rows.set(key, (rows.get(parent ?? '') ?? 0) + (belowParent.get(key) ?? 0));
  return rows;
}

/** Steps from the root of the branch. */
function rowAt({ shift }: Outline, rows: readonly number[], step: number): number {
  return (rows[rows.length - 1 - step] ?? 0) + shift;
}

/** How far a branch must move down to lie below another. */
function distance(above: Outline, branch: Outline): number {
  let down = above.first.length === 0 ? 0 : -Infinity;
  for (let step = 0; step < Math.min(above.first.length, branch.first.length); step++) {
    const gap = step === 0 ? SIBLINGS : COUSINS;
    down = Math.max(down, rowAt(above, above.last, step) + gap - rowAt(branch, branch.first, step));
  }
  return down;
}

/** Merges two outlines into the deeper one. */
function joined(above: Outline, below: Outline): Outline {
  const aboveIsDeeper = above.first.length >= below.first.length;
  const [whole, part] = aboveIsDeeper ? [above, below] : [below, above];
  for (let step = 0; step < part.first.length; step++) {
    const [rows, other] = aboveIsDeeper ? [whole.last, part.last] : [whole.first, part.first];
    rows[rows.length - 1 - step] = rowAt(part, other, step) - whole.shift;
  }
  return whole;
}

/** Where a step of the tree begins. */
export function columnAt(depth: number): number {
  return depth === 0 ? 0 : FIRST_COLUMN + (depth - 1) * COLUMN;
}

/** The smallest scale at which every name of the tree can still be read. */
export const READABLE = 0.7;

const FIT_MARGIN = 24;
/** The radial overview always shows everybody. */
const OVERVIEW = 0.01;
/** Room for the outermost names on both sides; less in a narrow view. */
const [LEAST_BESIDE, MOST_BESIDE] = [64, 128];

/** The camera that shows the whole picture, or as much of it as is readable. */
export function fitLayout({ kind, bounds }: Layout, size: Size): Camera {
  const beside = Math.min(MOST_BESIDE, Math.max(LEAST_BESIDE, size.width / 8));
  const [margin, least] = kind === 'tidy' ? [FIT_MARGIN, READABLE] : [beside, OVERVIEW];
  return fit(bounds, size, margin, least, FIT_MARGIN);
}
