import type { Day } from '../model/day';
import type { PersonKey } from '../model/person';
import type { NetworkView } from '../network/network-view';
import { each, type Steps } from '../model/steps';

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
