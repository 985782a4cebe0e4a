import type { Day } from '../model/day';
import type { PersonKey } from '../model/person';
import type { NetworkView } from '../network/network-view';
import type { Point } from './camera';
import type { LayoutInput } from './network-layout';

/** Who met whom, as plain arrays that a worker can be handed. People are positions in `keys`, edges positions in the others. */
export interface NetworkGraph {
  /** Me first, then everybody with an edge, by name. */
  readonly keys: readonly PersonKey[];
  /** The two people of each edge, one after the other, the lower first; edges in the order of their people. */
  readonly pairs: Uint32Array;
  /** How many meetings the two shared, those of a crowd left out. */
  readonly meetings: Uint32Array;
  /** 1 where an introduction joins the two: they were introduced to each other, or one introduced the other. */
  readonly introduced: Uint8Array;
  /** Meetings whose people are joined to me alone, because there were more than `CROWD` of them. */
  readonly crowds: number;
}

/**
 * A meeting of more people than this does not tell who talked to whom, and would draw a line between every two of them: it joins
 * each of them to me alone.
 */
export const CROWD = 30;

/** The network of meetings shared and introductions made up to a day; people with neither are left out, undated notes count. */
export function networkGraph(network: NetworkView, until: Day): NetworkGraph {
  const all = [network.meKey, ...network.people().map(({ key }) => key)];
  const index = new Map(all.map((key, i) => [key, i]));
  // One number for every proof of an edge: the two people, and a half where it is an introduction.
  const proofs: number[] = [];
  const join = (a: number, b: number, half: number): void => {
    if (a !== b) proofs.push(Math.min(a, b) * all.length + Math.max(a, b) + half);
  };
  const numbersOf = (keys: readonly PersonKey[]): number[] => keys.map((key) => index.get(key) as number);
  let crowds = 0;
  for (const { day, attendees } of network.meetings()) {
    if (day !== null && day > until) continue;
    const people = numbersOf(attendees);
    const crowd = people.length > CROWD;
    if (crowd) crowds++;
    for (let i = 0; i < people.length; i++) {
      const person = people[i] as number;
      join(0, person, 0);
      if (!crowd) for (let j = 0; j < i; j++) join(people[j] as number, person, 0);
    }
  }
  for (const { by, people, day, state } of network.introductions()) {
    if (state !== 'made' || (day !== null && day > until)) continue;
    const [introducer, a, b] = numbersOf([by, ...people]) as [number, number, number];
    join(a, b, 0.5);
    join(introducer, a, 0.5);
    join(introducer, b, 0.5);
  }
  return { ...countEdges(all, Float64Array.from(proofs).sort()), crowds };
}

/** Numbers the people anew, without those who have no edge; the proofs come in order, those of an edge together. */
function countEdges(all: readonly PersonKey[], proofs: Float64Array): Omit<NetworkGraph, 'crowds'> {
  const size = all.length;
  const linked = new Uint8Array(size).fill(1, 0, 1);
  const edges = proofs
    .filter((proof, i) => Math.floor(proof) !== Math.floor(proofs[i - 1] as number))
    .map((proof) => Math.floor(proof));
  for (const pair of edges) linked[Math.floor(pair / size)] = linked[pair % size] = 1;
  let people = 0;
  const numbers = Array.from(linked, (is) => (is === 1 ? people++ : 0));
  const pairs = new Uint32Array(edges.length * 2);
  const meetings = new Uint32Array(edges.length);
  const introduced = new Uint8Array(edges.length);
  for (let edge = 0, proof = 0; edge < edges.length; edge++) {
    const pair = edges[edge] as number;
    pairs[2 * edge] = numbers[Math.floor(pair / size)] as number;
    pairs[2 * edge + 1] = numbers[pair % size] as number;
    for (; Math.floor(proofs[proof] as number) === pair; proof++) {
      if (proofs[proof] === pair) (meetings[edge] as number)++;
      else introduced[edge] = 1;
    }
  }
  return { keys: all.filter((_, i) => linked[i] === 1), pairs, meetings, introduced };
}

/**
 * What the force layout starts from. Where nobody is placed yet people start as the radial tree has them: on the same side of me, as
 * many nearer to me as there, but evenly spread. Those already `placed` stay there, and the others start beside the people they know.
 * I stay in the middle; my own edges do not pull, since all are drawn to the middle anyway.
 */
export function layoutInput(
  graph: NetworkGraph,
  radial: ReadonlyMap<string, Point>,
  placed: ReadonlyMap<PersonKey, Point> = new Map(),
): LayoutInput {
  const { keys, pairs, meetings, introduced } = graph;
  const positions = new Float32Array(keys.length * 2).fill(NaN);
  const fixed = new Uint8Array(keys.length);
  if (placed.size === 0) {
    const start = keys.flatMap((key, index) => {
      const at = radial.get(key);
      return at ? { ...at, index, radius: Math.hypot(at.x, at.y) } : [];
    });
    start.sort((a, b) => a.radius - b.radius || a.index - b.index);
    for (const [rank, { index, x, y, radius }] of start.entries()) {
      const scale = (START * Math.sqrt(rank)) / (radius || 1);
      positions.set([x * scale, y * scale], 2 * index);
    }
  }
  for (const [index, key] of keys.entries()) {
    const at = index === 0 ? { x: 0, y: 0 } : placed.get(key);
    if (!at) continue;
    positions.set([at.x, at.y], 2 * index);
    fixed[index] = 1;
  }
  const weights = Float32Array.from(meetings, (count, edge) =>
    pairs[2 * edge] === 0 ? 0 : 0.4 + 0.2 * count + 0.4 * (introduced[edge] as number),
  );
  for (let round = 0; positions.includes(NaN); round++) placeBeside(positions, pairs, round >= ROUNDS);
  return { positions, fixed, pairs, weights };
}

/** From one person to the next where they are evenly spread. */
const START = 25;
/** So many steps from those who have a place people still start beside others; beyond, in the middle. */
const ROUNDS = 6;

/** Puts those without a place among the people they know who have one, but me, or in the last round around me. */
function placeBeside(at: Float32Array, pairs: Uint32Array, last: boolean): void {
  const sums = new Float64Array(at.length);
  const known = new Uint32Array(at.length);
  for (let i = 0; i < pairs.length; i++) {
    const self = 2 * (pairs[i] as number);
    const other = 2 * (pairs[i ^ 1] as number);
    if (other === 0 || Number.isNaN(at[other]) || !Number.isNaN(at[self])) continue;
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
