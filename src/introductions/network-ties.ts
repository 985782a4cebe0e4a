import type { Day } from '../model/day';
import type { PersonKey } from '../model/person';
import { each, type Steps } from '../model/steps';
import type { NetworkView } from '../network/network-view';
import type { Point } from './camera';
import type { FoldedNode } from './fold';
import type { Forest } from './forest';
import type { LayoutInput } from './network-layout';
import { boundsOf, type Layout, type PlacedNode } from './tidy-layout';

/** Who was in which meeting, and who was introduced to whom, as plain arrays that a worker can be handed. People are positions in a list. */
export interface Encounters {
  readonly people: number;
  /** Of each meeting how many people, then those people. */
  readonly meetings: Uint32Array;
  /** Two people each: those introduced to each other, and the introducer with each of them. */
  readonly introductions: Uint32Array;
  /** Meetings left out because there were more than `CROWD` people. */
  readonly crowds: number;
}

/** A meeting of more people than this does not tell who talked to whom, and would draw a line between every two of them. */
export const CROWD = 30;

/**
 * What happened among some people up to a day; undated notes count. The first of the people is me, who met everybody and is left out.
 * The network must not change meanwhile.
 */
export function* encountersOf(network: NetworkView, until: Day, keys: readonly PersonKey[]): Steps<Encounters> {
  const index = new Map(keys.map((key, i) => [key, i]));
  const among = (people: readonly PersonKey[]): number[] => people.flatMap((key) => index.get(key) || []);
  const meetings: number[] = [];
  let crowds = 0;
  yield* each(network.meetings(), ({ day, attendees }) => {
    if (day !== null && day > until) return;
    const people = among(attendees);
    if (people.length > CROWD) crowds++;
    else if (people.length > 1) meetings.push(people.length, ...people);
  });
  const introductions: number[] = [];
  yield* each(network.introductions(), ({ by, people, day, state }) => {
    if (state !== 'made' || (day !== null && day > until)) return;
    const [a, b] = people;
    for (const two of [
      [a, b],
      [by, a],
      [by, b],
    ] as const) {
      const pair = among(two);
      if (pair.length === 2 && pair[0] !== pair[1]) introductions.push(...pair);
    }
  });
  return {
    people: keys.length,
    meetings: Uint32Array.from(meetings),
    introductions: Uint32Array.from(introductions),
    crowds,
  };
}

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

/** From one person to the next where they are evenly spread. */
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

/** The force layout puts discs beside each other; names need more room. */
const SPREAD = 1.8;

/** Everybody of a forest where the force layout put them; those without a place are left out. */
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
