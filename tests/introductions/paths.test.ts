import { describe, expect, it } from 'vitest';
import { dayFromIso, isoOf } from '../../src/model/day';
import type { Network } from '../../src/network/network';
import { introductionChain, introductionsToMe } from '../../src/introductions/path-to-me';
import { pathRow } from '../../src/plugin/rows';
import { aMeeting, aPerson } from '../support/a-note';
import { networkOf } from '../support/network-of';

const today = dayFromIso('2026-11-23') ?? 0;

function wayOf(network: Network, to: string, from = network.meKey): string[] | null {
  const keyOf = (name: string): string => network.findPeople(name)[0]?.key ?? name;
  const { steps } = pathRow(network, keyOf(to), keyOf(from), today);
  return steps && steps.map((step) => `${step.from.name} to ${step.to.name} by ${step.by}, ${step.source.path}`);
}

describe('a path', () => {
  const network = networkOf([
    aPerson('Ada'),
    aPerson('Ben', { 'introduced by': '[[Ada]]' }),
    aPerson('Cy'),
    aPerson('Dee'),
    aPerson('Eve'),
    aMeeting('2026-10-01', ['Ben', 'Cy']),
    aMeeting(isoOf(today + 1), ['Cy', 'Dee']),
  ]);

  it('goes over introductions and shared meetings, each with the note that proves it', () => {
    expect(wayOf(network, 'Cy', 'Ada')).toEqual([
      'Ada to Ben by introduction, People/Ben.md',
      'Ben to Cy by meeting, Meetings/2026-10-01 Ben, Cy.md',
    ]);
    expect(wayOf(network, 'Ben')).toEqual(['me to Ben by introduction, People/Ben.md']);
  });

  it('never invents one: not over a meeting to come, not to a stranger', () => {
    expect(wayOf(network, 'Dee')).toBeNull();
    expect(wayOf(network, 'Eve')).toBeNull();
  });

  it('is empty from somebody to themselves', () => {
    expect(wayOf(network, 'Ada', 'Ada')).toEqual([]);
  });
});

describe('introductionChain', () => {
  it('runs from somebody known directly, and ends in a circle', () => {
    const network = networkOf([
      aPerson('Ada'),
      aPerson('Ben', { 'introduced by': '[[Ada]]' }),
      aPerson('Cy', { 'introduced by': '[[Ben]]' }),
      aPerson('Dee', { 'introduced by': '[[Eve]]' }),
      aPerson('Eve', { 'introduced by': '[[Dee]]' }),
    ]);
    const chain = (name: string): string[] =>
      introductionChain(network, `People/${name}.md`).map((key) => network.person(key)?.name ?? key);
    expect(chain('Cy')).toEqual(['Ada', 'Ben']);
    expect(chain('Ada')).toEqual([]);
    expect(chain('Dee')).toEqual(['Eve']);
  });
});

it('introduces nobody to themselves: I am asked about like anybody, and nobody introduced me to me', () => {
  const network = networkOf([
    aPerson('Ada'),
    aPerson('Ben', { 'introduced by': '[[Ada]]' }),
    aPerson('Moi', { tags: ['me'] }),
  ]);
  const introducers = (key: string): readonly string[] => introductionsToMe(network, key).map(({ by }) => by);
  expect(introducers('People/Ben.md')).toEqual(['People/Ada.md']);
  expect(introducers(network.meKey)).toEqual([]);
});
