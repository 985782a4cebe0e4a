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
  const edges = new Edges(new Map(all.map((key, index) => [key, index])));
  let crowds = 0;
  for (const { day, attendees } of network.meetings()) {
    if (day !== null && day > until) continue;
    const crowd = attendees.length > CROWD;
    if (crowd) crowds++;
    for (const [i, key] of attendees.entries()) {
      edges.add(network.meKey, key, 1);
      if (!crowd) for (let j = 0; j < i; j++) edges.add(attendees[j] ?? '', key, 1);
    }
  }
  for (const { by, people, day, state } of network.introductions()) {
    if (state !== 'made' || (day !== null && day > until)) continue;
    for (const [a, b] of [people, [by, people[0]], [by, people[1]]] as const) edges.add(a, b, INTRODUCED);
  }
  return { ...edges.numbered(all), crowds };
}

/** Stands beside the count of meetings, far above it. */
const INTRODUCED = 2 ** 24;

class Edges {
  /** By both people as one number. */
  private readonly counts = new Map<number, number>();

  constructor(private readonly index: ReadonlyMap<PersonKey, number>) {}

  add(one: PersonKey, other: PersonKey, what: number): void {
    const a = this.index.get(one);
    const b = this.index.get(other);
    if (a === undefined || b === undefined || a === b) return;
    const pair = Math.min(a, b) * this.index.size + Math.max(a, b);
    const before = this.counts.get(pair) ?? 0;
    if (what < INTRODUCED || before < INTRODUCED) this.counts.set(pair, before + what);
  }

  /** Numbers the people anew, without those who have no edge. */
  numbered(all: readonly PersonKey[]): Omit<NetworkGraph, 'crowds'> {
    const sorted = Float64Array.from(this.counts.keys()).sort();
    const size = this.index.size;
    const linked = new Uint8Array(size).fill(1, 0, 1);
    for (const pair of sorted) linked[Math.floor(pair / size)] = linked[pair % size] = 1;
    const numbers = new Uint32Array(size);
    const keys = all.filter((_, i) => linked[i] === 1);
    for (let i = 0, next = 0; i < size; i++) if (linked[i] === 1) numbers[i] = next++;
    const pairs = new Uint32Array(sorted.length * 2);
    const meetings = new Uint32Array(sorted.length);
    const introduced = new Uint8Array(sorted.length);
    for (const [edge, pair] of sorted.entries()) {
      const count = this.counts.get(pair) ?? 0;
      pairs[2 * edge] = numbers[Math.floor(pair / size)] ?? 0;
      pairs[2 * edge + 1] = numbers[pair % size] ?? 0;
      meetings[edge] = count % INTRODUCED;
      introduced[edge] = count >= INTRODUCED ? 1 : 0;
    }
    return { keys, pairs, meetings, introduced };
  }
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
  const distance = (key: PersonKey): number => Math.hypot(radial.get(key)?.x ?? 0, radial.get(key)?.y ?? 0);
  const start = keys.flatMap((key, index) => (radial.has(key) ? { index, key, radius: distance(key) } : []));
  if (placed.size === 0) {
    start.sort((a, b) => a.radius - b.radius || a.index - b.index);
    for (const [rank, { index, key, radius }] of start.entries()) {
      const scale = (START * Math.sqrt(rank)) / (radius || 1);
      positions.set([(radial.get(key)?.x ?? 0) * scale, (radial.get(key)?.y ?? 0) * scale], 2 * index);
    }
  }
  for (const [index, key] of keys.entries()) {
    const at = index === 0 ? { x: 0, y: 0 } : placed.get(key);
    if (!at) continue;
    positions.set([at.x, at.y], 2 * index);
    fixed[index] = 1;
  }
  const weights = Float32Array.from(meetings, (count, edge) =>
    pairs[2 * edge] === 0 ? 0 : 0.4 + 0.2 * count + 0.4 * (introduced[edge] ?? 0),
  );
  return { positions, fixed, pairs, weights };
}

/** From one person to the next where they are evenly spread. */
const START = 25;
