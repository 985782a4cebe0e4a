import { hierarchy, tree } from 'd3-hierarchy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForest, unfolded, type FoldedNode } from '../../src/introductions/fold';
import { introductionForest } from '../../src/introductions/forest';
import { columnAt, ROW, tidyLayout } from '../../src/introductions/tidy-layout';
import type { Layout } from '../../src/introductions/tidy-layout';
import type { NetworkView } from '../../src/network/network-view';
import { aCity, aLibraryYear, anyIntroductions, ME, networkOf, TODAY } from './support';

function layoutOf(network: NetworkView): Layout {
  return tidyLayout(foldForest(introductionForest(network, TODAY), unfolded));
}

describe('the tidy layout', () => {
  it('puts everybody in the column of their steps, halfway along their branch, never nearer than a row to the next', () => {
    fc.assert(
      fc.property(anyIntroductions, (sketch) => {
        const { places, bounds } = layoutOf(networkOf(sketch));
        const columns = new Map<number, number[]>();
        for (const { node, x, y } of places.values()) {
          expect(x).toBe(columnAt(node.depth));
          expect(x >= bounds.left && x <= bounds.right && y >= bounds.top && y <= bounds.bottom).toBe(true);
          const children = node.children.map((key) => places.get(key)?.y ?? NaN);
          if (children.length > 0) expect(y).toBeCloseTo((Math.min(...children) + Math.max(...children)) / 2, 1);
          expect(children).toEqual([...children].sort((a, b) => a - b));
          columns.set(node.depth, [...(columns.get(node.depth) ?? []), y]);
        }
        for (const ys of columns.values()) {
          for (let i = 1; i < ys.length; i++)
            expect((ys[i] ?? 0) - (ys[i - 1] ?? 0)).toBeGreaterThanOrEqual(ROW - 0.02);
        }
      }),
    );
  });

  it('is hardly higher than that of d3, which spreads what lies between', () => {
    fc.assert(
      fc.property(anyIntroductions, (sketch) => {
        const folded = foldForest(introductionForest(networkOf(sketch), TODAY), unfolded);
        const [me] = folded.values();
        if (!me) return;
        const root = hierarchy(me, (node) => node.children.flatMap((key) => folded.get(key) ?? []));
        tree<FoldedNode>()
          .nodeSize([ROW, 1])
          .separation((a, b) => (a.parent === b.parent ? 1 : 1.3))(root);
        const heightOf = (rows: readonly number[]): number => Math.max(...rows) - Math.min(...rows);
        const theirs = heightOf(root.descendants().map(({ x }) => x ?? 0));
        const ours = heightOf([...tidyLayout(folded).places.values()].map(({ y }) => y));
        expect(ours).toBeLessThanOrEqual(theirs * 1.05 + 0.1);
      }),
    );
  });

  it('has me at the origin', () => {
    expect(layoutOf(aLibraryYear()).places.get(ME)).toMatchObject({ x: 0, y: 0 });
  });

  it('is the same for the same network, to the byte', () => {
    const print = (): string => JSON.stringify([...layoutOf(aCity(500)).places.values()].map(({ x, y }) => [x, y]));
    expect(print()).toBe(print());
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

  it('stands a chain of 10,000 and a star of 5,000', () => {
    const introduce = (by: number, to: number) => ({ by, a: -1, b: to, day: to, promised: false });
    const none = new Set<number>();
    const chain = Array.from({ length: 9_999 }, (_, i) => introduce(i, i + 1));
    const star = Array.from({ length: 5_000 }, (_, i) => introduce(0, i + 1));
    for (const [people, introductions] of [
      [10_000, chain],
      [5_001, star],
    ] as const) {
      const { places } = layoutOf(networkOf({ people, introductions, ghosts: none, met: none }));
      expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(people + 1);
    }
  });
});
