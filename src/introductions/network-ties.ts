import type { Day } from '../model/day';
import type { PersonKey } from '../model/person';
import { each, type Steps } from '../model/steps';
import type { NetworkView } from '../network/network-view';

/** Meetings and introductions as plain arrays that can be posted to a worker. People are indices. */
export interface Encounters {
  readonly people: number;
  /** For each meeting the number of people, then those people. */
  readonly meetings: Uint32Array;
  /** Pairs: the two introduced people, and the introducer with each of them. */
  readonly introductions: Uint32Array;
  /** Meetings left out because there were more than `CROWD` people. */
  readonly crowds: number;
}

/** A larger meeting does not show who talked to whom, and would draw a line between every two people. */
export const CROWD = 30;

/**
 * Meetings and introductions among some people up to a day; undated notes count. The first person is me and is left out.
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

/** The ties between people, strongest first; an edge has the same index in all three arrays. */
export interface Ties {
  /** The two people of each edge, the lower index first. */
  readonly pairs: Uint32Array;
  /** The number of shared meetings. */
  readonly meetings: Uint32Array;
  /** 1 if they were introduced to each other, or one introduced the other. */
  readonly introduced: Uint8Array;
}

export function tiesAmong({ people, meetings, introductions }: Encounters): Ties {
  // One number per proof of an edge: the two people, plus a half for an introduction.
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

/** The proofs are sorted, so those of an edge are adjacent. */
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
