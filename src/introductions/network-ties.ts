import type { Encounters } from './encounters';
import type { LayoutInput } from './network-layout';

/** What joins every two people, the strongest first; edges are positions in all three. */
export interface Ties {
  /** The two people of each edge, one after the other, the lower first. */
  readonly pairs: Uint32Array;
  /** How many meetings the two shared. */
  readonly meetings: Uint32Array;
  /** 1 where an introduction joins the two: they were introduced to each other, or one introduced the other. */
  readonly introduced: Uint8Array;
}

export function tiesAmong({ people, meetings, introductions }: Encounters): Ties {
  // One number for every proof of an edge: the two people, and a half where it is an introduction.
  const proofs: number[] = [];
  const join = (a: number, b: number, half: number): void => {
    if (a !== b) proofs.push(Math.min(a, b) * people + Math.max(a, b) + half);
  };
  for (let at = 0; at < meetings.length; at += (meetings[at] as number) + 1) {
    const end = at + (meetings[at] as number);
    for (let i = at + 1; i <= end; i++) {
      for (let j = i + 1; j <= end; j++) join(meetings[i] as number, meetings[j] as number, 0);
    }
  }
  for (let i = 0; i < introductions.length; i += 2) {
    join(introductions[i] as number, introductions[i + 1] as number, 0.5);
  }
  return countEdges(people, Float64Array.from(proofs).sort());
}

/** The proofs come in order, those of an edge together. */
function countEdges(people: number, proofs: Float64Array): Ties {
  const edges: { pair: number; meetings: number; introduced: number }[] = [];
  for (const proof of proofs) {
    const pair = Math.floor(proof);
    let edge = edges[edges.length - 1];
    if (edge?.pair !== pair) edges.push((edge = { pair, meetings: 0, introduced: 0 }));
    if (proof === pair) edge.meetings++;
    else edge.introduced = 1;
  }
  edges.sort((a, b) => b.meetings + 2 * b.introduced - a.meetings - 2 * a.introduced || a.pair - b.pair);
  return {
    pairs: Uint32Array.from(edges.flatMap(({ pair }) => [Math.floor(pair / people), pair % people])),
    meetings: Uint32Array.from(edges, (edge) => edge.meetings),
    introduced: Uint8Array.from(edges, (edge) => edge.introduced),
  };
}

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

/** So many steps from those who have a place people still start beside others; beyond, in the middle. */
const ROUNDS = 6;

/** Puts those without a place among the people they know who have one, or in the last round around me. */
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
    // Not quite in the middle, for others may be put there, too.
    at[i] = (sums[i] as number) / (count || 1) + ((i * 37) % 23) - 11;
    at[i + 1] = (sums[i + 1] as number) / (count || 1) + ((i * 61) % 29) - 14;
  }
}
