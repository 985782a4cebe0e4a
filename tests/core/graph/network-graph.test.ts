import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromIso, isoOf } from '../../../src/core/model/day';
import type { NetworkView } from '../../../src/core/network/network-view';
import { CROWD, layoutInput, networkGraph } from '../../../src/core/graph/network-graph';
import { aMeeting, aPerson } from '../../support/a-note';
import { demoNetwork } from '../../support/demo-vault';
import { networkOf } from '../../support/network-of';
import { runs } from '../../support/property-runs';

const today = dayFromIso('2026-11-23') ?? 0;

function edgesOf(network: NetworkView, until = today): string[] {
  const { keys, pairs, meetings, introduced } = networkGraph(network, until);
  const name = (i: number | undefined): string => network.person(keys[i ?? 0] ?? '')?.name ?? 'me';
  return [...meetings].map(
    (count, edge) =>
      `${name(pairs[2 * edge])}, ${name(pairs[2 * edge + 1])}: ${count}${introduced[edge] === 1 ? ', introduced' : ''}`,
  );
}

describe('the network of meetings', () => {
  const network = networkOf([
    aPerson('Ada'),
    aPerson('Ben', { 'introduced by': '[[Ada]]' }),
    aPerson('Cy'),
    aPerson('Dee'),
    aMeeting('2026-10-01', ['Ada', 'Cy']),
    aMeeting('2026-10-02', ['Cy', 'Ada']),
    aMeeting(isoOf(today + 1), ['Cy', 'Dee']),
  ]);

  it('joins those who shared meetings or an introduction, and me with everybody I met', () => {
    expect(edgesOf(network)).toEqual([
      'me, Ada: 2, introduced',
      'me, Ben: 0, introduced',
      'me, Cy: 2',
      'Ada, Ben: 0, introduced',
      'Ada, Cy: 2',
    ]);
  });

  it('is as it was on an earlier day', () => {
    expect(edgesOf(network, dayFromIso('2026-10-01') ?? 0)).toContain('Ada, Cy: 1');
  });

  it('joins the people of a crowd to me alone, and says how many crowds there were', () => {
    const names = Array.from({ length: 500 }, (_, i) => `Guest ${i}`);
    const guests = names.map((name) => aPerson(name));
    const graph = (size: number) =>
      networkGraph(networkOf([...guests, { ...aMeeting('2026-10-01', names.slice(0, size)), path: 'M.md' }]), today);
    expect([graph(500).crowds, graph(500).meetings.length, graph(500).keys.length]).toEqual([1, 500, 501]);
    expect([graph(CROWD).crowds, graph(CROWD).meetings.length]).toEqual([0, (CROWD * (CROWD + 1)) / 2]);
  });

  it('has only me where nobody met', () => {
    const { keys, pairs } = networkGraph(networkOf([aPerson('Ada')]), today);
    expect([keys.length, pairs.length]).toEqual([1, 0]);
  });

  it('counts the meetings that each two people of the demo vault shared', () => {
    const demo = demoNetwork();
    const { keys, pairs, meetings } = networkGraph(demo, today);
    expect(keys[0]).toBe(demo.meKey);
    for (const [edge, count] of meetings.entries()) {
      const [a, b] = [keys[pairs[2 * edge] ?? 0] ?? '', keys[pairs[2 * edge + 1] ?? 0] ?? ''];
      const held = demo.meetingsOf(b).filter(({ day }) => day === null || day <= today);
      expect(count).toBe(held.filter(({ attendees }) => a === demo.meKey || attendees.includes(a)).length);
    }
  });
});

describe('what the layout starts from', () => {
  const graph = networkGraph(
    networkOf([...['Ada', 'Ben', 'Cy'].map((name) => aPerson(name)), aMeeting('2026-10-01', ['Ada', 'Ben', 'Cy'])]),
    today,
  );

  it('is the radial tree, drawn together, with me in the middle; who is not in it starts beside the people they know', () => {
    const radial = new Map([
      [graph.keys[0] ?? '', { x: 0, y: 0 }],
      ['People/Ada.md', { x: 0, y: -500 }],
      ['People/Ben.md', { x: 900, y: 0 }],
    ]);
    const { positions, fixed, weights } = layoutInput(graph, radial);
    expect([...positions].map((value) => Math.round(value))).toEqual([0, 0, 0, -25, 35, 0, 22, -8]);
    expect([...fixed]).toEqual([1, 0, 0, 0]);
    expect([...weights].map((weight) => weight > 0)).toEqual([false, false, false, true, true, true]);
  });

  it('leaves those already placed where they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -999, max: 999 }), (x, y) => {
        const { positions, fixed } = layoutInput(graph, new Map(), new Map([['People/Ben.md', { x, y }]]));
        expect([positions[4], positions[5]]).toEqual([x, y]);
        expect([...fixed]).toEqual([1, 0, 1, 0]);
      }),
      { numRuns: runs(10) },
    );
  });
});
