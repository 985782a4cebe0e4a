import type { PersonKey } from '../model/person';
import { type Box, type Camera, fit, type Point, type Size } from './camera';
import type { FoldedNode, FoldedTree } from './fold';
import { labelFor } from './namesakes';
import type { Ties } from './network-ties';
import { estimateWidth } from './text-width';

/** A node of the folded tree with its place in the world, in pixels at scale 1; me at 0, 0. */
export interface PlacedNode extends Point {
  readonly node: FoldedNode;
  /** In a tree without columns: from the disc to the end of its texts. */
  readonly room?: number;
}

export interface Layout {
  /** How lines run between people, and where their names stand. */
  readonly kind: 'tidy' | 'radial' | 'network';
  /** In the order of the folded tree. */
  readonly places: ReadonlyMap<string, PlacedNode>;
  /** Of a tree without columns: between the end of a name and the branch behind it. */
  readonly gutter?: number;
  /** Of a tree without columns: people whose branch stands below them. */
  readonly listed?: ReadonlySet<string>;
  /** Around everything, names included. */
  readonly bounds: Box;
  /** Whether people stand far enough apart for all their names. */
  readonly isSpread?: boolean;
  /** In the network, who met whom; null until that is known. */
  readonly ties?: { readonly keys: readonly PersonKey[]; readonly edges: Ties } | null;
}

/** The smallest scale at which every name of the tree can still be read. */
export const READABLE = 0.7;
/** The font size of a name at that scale. */
const SMALLEST_NAME = 11;
/** Height of a row of the tree. */
export const ROW = 26;
/** From one step of the tree to the next. */
export const COLUMN = 232;
/** From me, whose name is short, to those I know first-hand. */
export const FIRST_COLUMN = 108;
/** The end of a column in which lines bend; the rest is for names. */
export const GUTTER = 52;

/**
 * The tidy tree: steps from left to right, siblings from top to bottom, each person centred on their branch.
 * @param width if columns need more, each branch begins where the name of its person ends, and no two branches share a row
 * @param height if rows need more, they stand closer, as long as names do not touch
 */
export function tidyLayout(folded: FoldedTree, width = Infinity, height = Infinity): Layout {
  return closerRows(layoutWithin(folded, width), height);
}

/** A row that is as low as its name allows, beside a usual one: at the smallest readable scale both are in pixels what their names are. */
const LOWEST = (SMALLEST_NAME * 1.28) / (ROW * READABLE);

/** The same with rows closer to each other where that is needed, and at most as close as names can be read. */
function closerRows(layout: Layout, height: number): Layout {
  const { top, bottom } = layout.bounds;
  const share = Math.max(LOWEST, (height - 2 * ROW) / (bottom - top - 2 * ROW));
  if (!(share < 1)) return layout;
  const places = new Map([...layout.places].map(([key, place]) => [key, { ...place, y: place.y * share }]));
  const bounds = { ...layout.bounds, top: (top + ROW) * share - ROW, bottom: (bottom - ROW) * share + ROW };
  return { ...layout, places, bounds };
}

/** Whether so many rows, from the middle of the first to that of the last, have room in a height. */
const haveRoom = (rows: number, height: number): boolean => rows * ROW * LOWEST + 2 * ROW <= height;

function layoutWithin(folded: FoldedTree, width: number): Layout {
  const deepest = [...folded.values()].reduce((most, { depth }) => Math.max(most, depth), 0);
  if (columnAt(deepest + 1) - GUTTER + TO_LEFT > width) return narrowLayout(folded, width);
  const places = new Map<string, PlacedNode>();
  const across = rowsOf(folded);
  for (const node of folded.values()) {
    const y = Math.round((across.get(node.key) ?? 0) * ROW * 100) / 100;
    places.set(node.key, { node, x: columnAt(node.depth), y });
  }
  return { kind: 'tidy', places, bounds: boundsOf(places, TO_LEFT) };
}

const TO_LEFT = 20;
/** Of a disc and the gap to its name, at the smallest readable scale. */
const DISC = 24;
/** Steps of the width of a name, so that a name of about the same length moves nobody. */
const NOTCH = 8;

/** From a disc to the end of its name at the smallest readable scale, where names are largest beside everything else. */
function nameWidth({ member, hidden, depth }: Pick<FoldedNode, 'member' | 'hidden' | 'depth'>): number {
  const words = `${member ? labelFor(member) : ''}${hidden > 0 ? ` +${hidden}` : ''}`;
  const width = estimateWidth(words, SMALLEST_NAME / READABLE) * (depth === 0 ? 1.1 : 1);
  return DISC + Math.ceil(width / NOTCH) * NOTCH;
}

/** What a tree needs of a person to place them. */
type Branch = Pick<FoldedNode, 'key' | 'parent' | 'member' | 'hidden' | 'depth' | 'children'>;

/** Less than in columns, because nobody shares a row with anybody. */
const NARROW_COUSINS = 1.15;
/** Where lines bend in a tree without columns: at least so wide, wider where there is room to spare. */
const NARROWEST = 30;
/** The month beside a name. */
const DAY = 96;
/** From somebody to those listed below them. */
const INDENT = 32;

function narrowLayout(folded: FoldedTree, width: number): Layout {
  const places = new Map<string, PlacedNode>();
  const nodes = [...folded.values()];
  const listed = listedBelow(nodes, width);
  const rows = narrowRows(nodes, listed);
  const { names, steps } = widestBranch(nodes, listed, NARROWEST);
  const gutter = Math.floor(Math.max(NARROWEST, Math.min(GUTTER, steps === 0 ? GUTTER : (width - names) / steps)));
  const mine = rows.get(nodes[0]?.key ?? '') ?? 0;
  const bounds = { left: -TO_LEFT, top: -ROW, right: 0, bottom: ROW };
  for (const node of nodes) {
    const parent = places.get(node.parent ?? '');
    const x = parent ? parent.x + (listed.has(parent.node.key) ? INDENT : nameWidth(parent.node) + gutter) : 0;
    const y = Math.round(((rows.get(node.key) ?? 0) - mine) * ROW * 100) / 100;
    const least = nameWidth(node);
    // Where nobody stands to the right, the day has room, too.
    const isLast = node.children.length === 0 || listed.has(node.key);
    const room = isLast ? Math.max(least, Math.min(least + DAY, width - TO_LEFT - x)) : least;
    places.set(node.key, { node, x, y, room });
    bounds.right = Math.max(bounds.right, x + room);
    bounds.top = Math.min(bounds.top, y - ROW);
    bounds.bottom = Math.max(bounds.bottom, y + ROW);
  }
  return { kind: 'tidy', places, gutter, listed, bounds };
}

/** Each leaf has a row of its own; the others are centred on their branch, or stand above it. */
function narrowRows(nodes: readonly Branch[], listed: ReadonlySet<string>): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  let next = 0;
  let before: Branch | null = null;
  for (const node of nodes) {
    if (node.children.length > 0 && !listed.has(node.key)) continue;
    if (before) next += before.parent === node.parent || before.key === node.parent ? SIBLINGS : NARROW_COUSINS;
    rows.set(node.key, next);
    before = node;
  }
  for (const { key, children } of [...nodes].reverse()) {
    if (rows.has(key)) continue;
    const [first, last] = [rows.get(children[0] ?? ''), rows.get(children[children.length - 1] ?? '')];
    rows.set(key, ((first ?? 0) + (last ?? 0)) / 2);
  }
  return rows;
}

/** The branch that reaches farthest: its last person, what its names take, and how many gutters are between them. */
function widestBranch(
  nodes: readonly Branch[],
  listed: ReadonlySet<string>,
  gutter: number,
): { readonly last: Branch | null; readonly names: number; readonly steps: number; readonly width: number } {
  const ends = new Map<string, { readonly names: number; readonly steps: number }>();
  let widest = { last: null as Branch | null, names: 0, steps: 0, width: 0 };
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  for (const node of nodes) {
    const parent = byKey.get(node.parent ?? '');
    const before = (parent && ends.get(parent.key)) ?? { names: TO_LEFT, steps: 0 };
    const below = parent !== undefined && listed.has(parent.key);
    // Those below begin where the name of the person above them does, not where it ends.
    const from = below ? before.names - nameWidth(parent) + INDENT : before.names;
    const [names, steps] = [from + nameWidth(node), before.steps + (parent && !below ? 1 : 0)];
    ends.set(node.key, { names, steps });
    const width = names + steps * gutter;
    if (width > widest.width) widest = { last: node, names, steps, width };
  }
  return widest;
}

/** In a tree that is too wide, people whose branch stands below them: of the widest branch those with the longest names. */
function listedBelow(nodes: readonly Branch[], width: number): ReadonlySet<string> {
  const listed = new Set<string>();
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  for (let tries = 0; tries < MOST_LISTED; tries++) {
    const { last, width: widest } = widestBranch(nodes, listed, NARROWEST);
    if (widest <= width) break;
    let best: Branch | null = null;
    for (let node = byKey.get(last?.parent ?? ''); node && node.depth > 1; node = byKey.get(node.parent ?? '')) {
      if (!listed.has(node.key) && (!best || nameWidth(node) > nameWidth(best))) best = node;
    }
    if (!best) break;
    listed.add(best.key);
  }
  return listed;
}

const MOST_LISTED = 8;

/** Whether a whole tree can be drawn within a width and a height, with every name. In depth-first order from me. */
export function fitsWhole(nodes: readonly Branch[], width: number, height: number): boolean {
  const deepest = nodes.reduce((most, { depth }) => Math.max(most, depth), 0);
  const leaves = nodes.filter(({ children }) => children.length === 0).length;
  if (!haveRoom(leaves - 1, height)) return false;
  if (columnAt(deepest + 1) - GUTTER + TO_LEFT <= width && deepest <= 3) return true;
  const listed = listedBelow(nodes, width);
  const needed = narrowRows(nodes, listed);
  return haveRoom(Math.max(...needed.values()), height) && widestBranch(nodes, listed, NARROWEST).width <= width;
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

export const FIT_MARGIN = 24;
/** The radial overview always shows everybody. */
const OVERVIEW = 0.01;
/** Room for the outermost names on both sides; less in a narrow view. */
const [LEAST_BESIDE, MOST_BESIDE] = [64, 128];

/** The camera that shows the whole picture, or as much of it as is readable. */
export function fitLayout({ kind, bounds, isSpread }: Layout, size: Size): Camera {
  const beside = Math.min(MOST_BESIDE, Math.max(LEAST_BESIDE, size.width / 8));
  const [margin, least] = kind === 'tidy' ? [FIT_MARGIN, READABLE] : [isSpread ? FIT_MARGIN : beside, OVERVIEW];
  return fit(bounds, size, margin, least, FIT_MARGIN);
}
