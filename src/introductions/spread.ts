import { compareText } from '../notes/fold';
import { labelFor } from './namesakes';
import { estimateWidth } from './text-width';
import type { Layout, PlacedNode } from './tidy-layout';

/** In a picture of more people there is no room for every name. */
const [FEWEST, MOST] = [3, 150];
/** Pixels at scale 1 that each person gets. */
const AREA = 10_500;
/** Of a pane on a laptop. */
export const USUAL_ASPECT = 1.6;
/** How far people are moved from where the layout has them, towards even distances; from 0 to 1. */
const EVENLY = 0.55;
/** The room of a name at scale 1, beside its disc. */
const HEIGHT = 20;
const DISC = 12;
const FONT = 14;
const ROUNDS = 300;

/**
 * Moves the people of a picture so far apart that every name has room, and as evenly as a page is filled, but keeps who is left of
 * whom, and above whom. I stay at 0, 0. The same layout where there are too many people, or too few.
 * @param aspect how much wider than high the picture becomes
 */
export function spreadNames(layout: Layout, aspect = USUAL_ASPECT): Layout {
  const all = [...layout.places.values()];
  if (all.length < FEWEST || all.length > MOST) return layout;
  const area = all.length * AREA;
  const xs = evenOut(all, 'x', Math.sqrt(area * aspect));
  const ys = evenOut(all, 'y', Math.sqrt(area / aspect));
  const widths = all.map(({ node }) => DISC + estimateWidth(node.member ? labelFor(node.member) : '+00 more', FONT));
  pushApart(xs, ys, widths);
  stretch(xs, ys, widths, aspect);
  const me = Math.max(
    0,
    all.findIndex(({ node }) => node.depth === 0),
  );
  const [toX, toY] = [xs[me] ?? 0, ys[me] ?? 0];
  const spread = new Map<string, PlacedNode>();
  const bounds = { left: 0, top: 0, right: 0, bottom: 0 };
  for (const [i, { node }] of all.entries()) {
    const [x, y] = [rounded((xs[i] ?? 0) - toX), rounded((ys[i] ?? 0) - toY)];
    spread.set(node.key, { node, x, y });
    bounds.left = Math.min(bounds.left, x - DISC);
    bounds.right = Math.max(bounds.right, x + (widths[i] ?? 0));
    bounds.top = Math.min(bounds.top, y - HEIGHT / 2);
    bounds.bottom = Math.max(bounds.bottom, y + HEIGHT / 2);
  }
  return { ...layout, places: spread, isSpread: true, bounds };
}

/** Never -0, which would print as "-0". */
function rounded(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** One coordinate of everybody: in part where they were, in part by their order alone. */
function evenOut(all: readonly PlacedNode[], axis: 'x' | 'y', length: number): number[] {
  const values = all.map((place) => place[axis]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const order = all.map((place, i) => ({ i, place }));
  order.sort((a, b) => a.place[axis] - b.place[axis] || compareText(a.place.node.key, b.place.node.key));
  const ranks: number[] = [];
  for (const [rank, { i }] of order.entries()) ranks[i] = rank / (all.length - 1);
  return values.map((value, i) => {
    const share = most > least ? (value - least) / (most - least) : 0.5;
    return length * (share * (1 - EVENLY) + (ranks[i] ?? 0) * EVENLY);
  });
}

/** Pulls everybody apart, across or down, until the picture with its names has its aspect. */
function stretch(xs: number[], ys: number[], widths: readonly number[], aspect: number): void {
  const height = Math.max(...ys) - Math.min(...ys) + HEIGHT;
  const least = Math.min(...xs);
  const width = Math.max(...xs.map((x, i) => x + (widths[i] ?? 0))) - least + DISC;
  if (width > height * aspect) {
    const factor = width / aspect / height;
    for (const [i, y] of ys.entries()) ys[i] = y * factor;
    return;
  }
  // Names do not become wider: so far that the farthest name ends where the picture does.
  const wanted = height * aspect - DISC;
  const factor = Math.min(...xs.map((x, i) => (x > least ? (wanted - (widths[i] ?? 0)) / (x - least) : Infinity)));
  if (factor > 1 && factor < Infinity) for (const [i, x] of xs.entries()) xs[i] = least + (x - least) * factor;
}

/** Moves those whose names would stand on each other apart, up and down rather than sideways, until none do. */
function pushApart(xs: number[], ys: number[], widths: readonly number[]): void {
  for (let round = 0; round < ROUNDS; round++) {
    let isDone = true;
    for (let a = 0; a < xs.length; a++) {
      for (let b = a + 1; b < xs.length; b++) {
        const [ax, ay, bx, by] = [xs[a] ?? 0, ys[a] ?? 0, xs[b] ?? 0, ys[b] ?? 0];
        const down = HEIGHT - Math.abs(ay - by);
        if (down <= 0.01) continue;
        // The left one's name needs the room, because names stand to the right of discs.
        const across = ax <= bx ? ax + (widths[a] ?? 0) + DISC - bx : bx + (widths[b] ?? 0) + DISC - ax;
        if (across <= 0) continue;
        isDone = false;
        if (across < down) {
          const by = (ax <= bx ? 0.5 : -0.5) * across;
          [xs[a], xs[b]] = [ax - by, bx + by];
        } else {
          const move = (ay <= by ? 0.5 : -0.5) * down;
          [ys[a], ys[b]] = [ay - move, by + move];
        }
      }
    }
    if (isDone) return;
  }
}
