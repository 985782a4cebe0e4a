import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromIso, isoOf } from '../../src/model/day';
import { layoutInput, networkLayout, startPlaces } from '../../src/introductions/network-layout';
import { CROWD, encountersOf, tiesAmong } from '../../src/introductions/network-ties';
import { introductionForest } from '../../src/introductions/forest';
import { finish } from '../../src/model/steps';
import type { NetworkView } from '../../src/network/network-view';
import { aMeeting, aPerson } from '../support/a-note';
import { demoNetwork } from '../support/demo-vault';
import { networkOf } from '../support/network-of';
import { runs } from '../support/property-runs';

const today = dayFromIso('2026-11-23') ?? 0;
const keysOf = (network: NetworkView): string[] => [...introductionForest(network, today).members.keys()];

function edgesOf(network: NetworkView, until = today): string[] {
  const keys = keysOf(network);
  const { pairs, meetings, introduced } = tiesAmong(finish(encountersOf(network, until, keys)));
  const name = (i: number | undefined): string => network.person(keys[i ?? 0] ?? '')?.name ?? 'me';
  return [...meetings].map((count, edge) => {
    const two = [name(pairs[2 * edge]), name(pairs[2 * edge + 1])].sort().join(', ');
    return `${two}: ${count}${introduced[edge] === 1 ? ', introduced' : ''}`;
  });
}

describe('the network of meetings', () => {
  const network = networkOf([
    aPerson('Ada'),
    aPerson('Ben', { 'introduced by': '[[Ada]]' }),
    aPerson('Cy'),
    aPerson('Dee'),
    aMeeting('2026-10-01', ['Ada', 'Cy']),
    aMeeting('2026-10-02', ['Cy', 'Ada', 'Dee']),
    aMeeting(isoOf(today + 1), ['Cy', 'Dee']),
  ]);

  it('joins those who shared meetings or an introduction, the strongest first, but nobody to me, who met them all', () => {
    const edges = edgesOf(network);
    expect(edges.slice(0, 2).sort()).toEqual(['Ada, Ben: 0, introduced', 'Ada, Cy: 2']);
    expect(edges.slice(2).sort()).toEqual(['Ada, Dee: 1', 'Cy, Dee: 1']);
  });

  it('is as it was on an earlier day', () => {
    expect(edgesOf(network, dayFromIso('2026-10-01') ?? 0)).toContain('Ada, Cy: 1');
  });

  it('joins nobody of a crowd, and says how many crowds there were', () => {
    const names = Array.from({ length: 500 }, (_, i) => `Guest ${i}`);
    const guests = names.map((name) => aPerson(name));
    const graph = (size: number) => {
      const crowd = networkOf([...guests, { ...aMeeting('2026-10-01', names.slice(0, size)), path: 'M.md' }]);
      const encounters = finish(encountersOf(crowd, today, keysOf(crowd)));
      return [encounters.crowds, tiesAmong(encounters).meetings.length];
    };
    expect(graph(500)).toEqual([1, 0]);
    expect(graph(CROWD)).toEqual([0, (CROWD * (CROWD - 1)) / 2]);
  });

  it('counts the meetings that each two people of the demo vault shared', () => {
    const demo = demoNetwork();
    const keys = keysOf(demo);
    const { pairs, meetings } = tiesAmong(finish(encountersOf(demo, today, keys)));
    expect(meetings.length).toBeGreaterThan(20);
    for (const [edge, count] of meetings.entries()) {
      const [a, b] = [keys[pairs[2 * edge] ?? 0] ?? '', keys[pairs[2 * edge + 1] ?? 0] ?? ''];
      const held = demo.meetingsOf(b).filter(({ day }) => day === null || day <= today);
      expect(count).toBe(held.filter(({ attendees }) => attendees.includes(a)).length);
    }
  });
});

describe('where people start', () => {
  const network = networkOf([
    ...['Ada', 'Ben', 'Cy'].map((name) => aPerson(name)),
    aMeeting('2026-10-01', ['Ada', 'Ben', 'Cy']),
  ]);
  const forest = introductionForest(network, today);
  const keys = [...forest.members.keys()];
  const ties = tiesAmong(finish(encountersOf(network, today, keys)));

  it('is around me, evenly spread', () => {
    const { positions, fixed } = startPlaces(forest, new Map());
    const radii = keys.map((_, i) => Math.round(Math.hypot(positions[2 * i] ?? NaN, positions[2 * i + 1] ?? NaN)));
    expect(radii.sort((a, b) => a - b)).toEqual([0, 25, 35, 43]);
    expect([...fixed]).toEqual([1, 0, 0, 0]);
  });

  it('is where they are for those already placed; newcomers begin beside the people they know', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -999, max: 999 }), (x, y) => {
        const ben = keys.indexOf('People/Ben.md');
        const start = startPlaces(forest, new Map([['People/Ben.md', { x, y }]]));
        const { positions, fixed } = layoutInput(ties, start.positions, start.fixed);
        expect([positions[2 * ben], positions[2 * ben + 1]]).toEqual([x, y]);
        expect([...fixed].filter((one) => one === 1)).toHaveLength(2);
        for (const i of [1, 2, 3]) expect(Math.abs((positions[2 * i] ?? NaN) - x)).toBeLessThan(30);
      }),
      { numRuns: runs(10) },
    );
  });

  it('leaves out of the picture whoever has no place yet, and nobody else', () => {
    const at = new Map(keys.slice(0, 3).map((key, i) => [key, { x: i * 10, y: 0 }]));
    expect([...networkLayout(forest, at, null).places.keys()].sort()).toEqual(keys.slice(0, 3).sort());
  });
});
