import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForest, unfolded } from '../../src/introductions/fold';
import { introductionForest } from '../../src/introductions/forest';
import { ARC, radialLayout, RING } from '../../src/introductions/radial-layout';
import type { Layout, PlacedNode } from '../../src/introductions/tidy-layout';
import type { NetworkView } from '../../src/network/network-view';
import { runs } from '../support/property-runs';
import { aCity, aLibraryYear, anyIntroductions, ME, networkOf, TODAY } from './support';

function layoutOf(network: NetworkView, depth = Infinity): Layout {
  return radialLayout(foldForest(introductionForest(network, TODAY), { ...unfolded, depth }));
}

/** Clockwise from the top, 0 to 1. */
function turnOf({ x, y }: PlacedNode): number {
  return ((Math.atan2(y, x) / (2 * Math.PI) + 1.25) % 1) as number;
}

describe('the radial layout', () => {
  it('puts everybody once on the ring of their steps, inside the bounds, no two nearer than they may be', () => {
    fc.assert(
      fc.property(anyIntroductions, fc.constantFrom(1, 2, Infinity), (sketch, depth) => {
        const folded = foldForest(introductionForest(networkOf(sketch), TODAY), { ...unfolded, depth });
        const { places, bounds } = radialLayout(folded);
        expect([...places.keys()]).toEqual([...folded.keys()]);
        const rings = new Map<number, PlacedNode[]>();
        for (const place of places.values()) {
          const { node, x, y } = place;
          rings.set(node.depth, [...(rings.get(node.depth) ?? []), place]);
          expect(x > bounds.left && x < bounds.right && y > bounds.top && y < bounds.bottom).toBe(true);
        }
        let within = -RING;
        for (const [, ring] of [...rings].sort(([a], [b]) => a - b)) {
          const radii = ring.map(({ x, y }) => Math.hypot(x, y));
          expect(Math.max(...radii) - Math.min(...radii)).toBeLessThan(0.02);
          expect((radii[0] ?? 0) - within).toBeGreaterThanOrEqual(RING - 0.02);
          within = radii[0] ?? 0;
          ring.sort((a, b) => turnOf(a) - turnOf(b));
          for (const [i, place] of ring.entries()) {
            const other = ring[(i + 1) % ring.length] ?? place;
            const turn = (turnOf(other) - turnOf(place) + 1) % 1 || 1;
            expect(turn * 2 * Math.PI * (within || ARC)).toBeGreaterThanOrEqual(ARC - 0.1);
          }
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it('never mixes branches: on every ring the people of one branch stand together', () => {
    const { places } = layoutOf(aCity(600));
    const headOf = (place: PlacedNode): string => {
      let at = place;
      while (at.node.depth > 1) at = places.get(at.node.parent ?? '') ?? at;
      return at.node.key;
    };
    const outer = [...places.values()].filter(({ node }) => node.depth > 0);
    const turns = new Map<string, [number, number]>();
    for (const place of outer) {
      const head = headOf(place);
      const turn = turnOf(place);
      const [from, to] = turns.get(head) ?? [turn, turn];
      turns.set(head, [Math.min(from, turn), Math.max(to, turn)]);
    }
    const wedges = [...turns.values()].sort(([a], [b]) => a - b);
    for (const [i, [from]] of wedges.slice(1).entries()) expect(from).toBeGreaterThan(wedges[i]?.[1] ?? 1);
  });

  it('has me in the middle and my acquaintances around me by name', () => {
    const { places } = layoutOf(aLibraryYear());
    expect(places.get(ME)).toMatchObject({ x: 0, y: 0 });
    const first = [...places.values()].filter(({ node }) => node.depth === 1).sort((a, b) => turnOf(a) - turnOf(b));
    const names = first.map(({ node }) => node.member?.name ?? '');
    expect(names).toEqual([...names].sort());
  });

  it('is the same for the same network, to the byte', () => {
    const print = (): string => JSON.stringify([...layoutOf(aCity(500)).places.values()].map(({ x, y }) => [x, y]));
    expect(print()).toBe(print());
    expect(print()).not.toContain('-0,');
  });

  it('moves the others by less than 1 % of the diagonal when 1 % more people come (95th percentile)', () => {
    const before = layoutOf(aCity(1000));
    const after = layoutOf(aCity(1000, 10));
    const { left, top, right, bottom } = before.bounds;
    const shifts = [...before.places].map(([key, { x, y }]) => {
      const place = after.places.get(key);
      return place ? Math.hypot(place.x - x, place.y - y) : Infinity;
    });
    shifts.sort((a, b) => a - b);
    const share = (shifts[Math.floor(shifts.length * 0.95)] ?? Infinity) / Math.hypot(right - left, bottom - top);
    expect(share).toBeLessThan(0.01);
  });

  it('stands a chain of 10,000, a star of 5,000 and nobody at all', () => {
    const introduce = (by: number, to: number) => ({ by, a: -1, b: to, day: to, promised: false });
    const none = new Set<number>();
    const chain = Array.from({ length: 9_999 }, (_, i) => introduce(i, i + 1));
    const star = Array.from({ length: 5_000 }, (_, i) => introduce(0, i + 1));
    for (const [people, introductions] of [
      [10_000, chain],
      [5_001, star],
      [0, []],
    ] as const) {
      const { places } = layoutOf(networkOf({ people, introductions, ghosts: none, met: none }));
      expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(people + 1);
    }
    expect(radialLayout(new Map()).places.size).toBe(0);
  });
});
