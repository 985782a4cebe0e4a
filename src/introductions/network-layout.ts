import type { PersonKey } from '../model/person';
import type { Point } from './camera';
import type { FoldedNode } from './fold';
import type { LayoutInput } from './force-layout';
import type { Forest } from './forest';
import type { Ties } from './network-ties';
import { boundsOf, type Layout, type PlacedNode } from './tidy-layout';

/**
 * What the force layout starts from.
 * @param positions x and y of everybody, one after the other; NaN for newcomers, who start beside the people they know
 * @param fixed 1 for those who stay where they are
 */
export function layoutInput(
  { pairs, meetings, introduced }: Ties,
  positions: Float32Array,
  fixed: Uint8Array,
): LayoutInput {
  const weights = Float32Array.from(meetings, (count, edge) => 0.4 + 0.2 * count + 0.4 * (introduced[edge] as number));
  for (let round = 0; positions.includes(NaN); round++) placeBeside(positions, pairs, round >= ROUNDS);
  return { positions, fixed, pairs, weights };
}

/** People up to this many steps from a placed person start beside others; the rest start in the middle. */
const ROUNDS = 6;

/** Places people beside the placed people they know; in the last round, around me. */
function placeBeside(at: Float32Array, pairs: Uint32Array, last: boolean): void {
  const sums = new Float64Array(at.length);
  const known = new Uint32Array(at.length);
  for (let i = 0; i < pairs.length; i++) {
    const self = 2 * (pairs[i] as number);
    const other = 2 * (pairs[i ^ 1] as number);
    if (Number.isNaN(at[other]) || !Number.isNaN(at[self])) continue;
    for (const k of [0, 1]) (sums[self + k] as number) += at[other + k] as number;
    (known[self] as number)++;
  }
  for (let i = 0; i < at.length; i += 2) {
    const count = known[i] as number;
    if (!Number.isNaN(at[i]) || (count === 0 && !last)) continue;
    // Slightly off centre, because others may start there too.
    at[i] = (sums[i] as number) / (count || 1) + ((i * 37) % 23) - 11;
    at[i + 1] = (sums[i + 1] as number) / (count || 1) + ((i * 61) % 29) - 14;
  }
}

/** Distance between evenly spread people. */
const START = 25;

/**
 * Where everybody starts: those already placed stay there. Where nobody is placed yet they are evenly spread around me, each branch of
 * introductions on a side of its own, whoever is nearer to me in it nearer here. The others have no place (NaN) until it is known whom
 * they know.
 */
export function startPlaces(
  { members }: Forest,
  placed: ReadonlyMap<PersonKey, Point>,
): { readonly positions: Float32Array; readonly fixed: Uint8Array } {
  const people = [...members.values()];
  const positions = new Float32Array(people.length * 2).fill(NaN);
  const fixed = new Uint8Array(people.length);
  if (placed.size === 0) {
    const nearest = people.map(({ depth }, index) => ({ depth, index }));
    nearest.sort((a, b) => a.depth - b.depth);
    for (const [rank, { index }] of nearest.entries()) {
      const [angle, radius] = [(2 * Math.PI * index) / people.length, START * Math.sqrt(rank)];
      positions.set([radius * Math.cos(angle), radius * Math.sin(angle)], 2 * index);
    }
  }
  for (const [index, { key }] of people.entries()) {
    const at = index === 0 ? { x: 0, y: 0 } : placed.get(key);
    if (!at) continue;
    positions.set([at.x, at.y], 2 * index);
    fixed[index] = 1;
  }
  return { positions, fixed };
}

/** Scales the force layout, because names need more room than discs. */
const SPREAD = 1.8;

/** The nodes of a forest at their positions; people without a position are left out. */
export function networkLayout(
  forest: Forest,
  placed: ReadonlyMap<PersonKey, Point>,
  ties: { readonly keys: readonly PersonKey[]; readonly edges: Ties } | null,
): Layout {
  const places = new Map<string, PlacedNode>();
  for (const member of forest.members.values()) {
    const { key, parent, depth, children } = member;
    const place = placed.get(key);
    if (!place) continue;
    const node: FoldedNode = { key, member, parent, depth, children, hidden: 0 };
    places.set(key, { node, x: place.x * SPREAD, y: place.y * SPREAD });
  }
  return { kind: 'network', places, bounds: boundsOf(places), ties };
}
