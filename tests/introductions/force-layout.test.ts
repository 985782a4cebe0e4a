import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ForceLayout } from '../../src/introductions/force-layout';
import type { LayoutInput } from '../../src/introductions/force-layout';
import { runs } from '../support/property-runs';

function anInput(
  people: number,
  edges: readonly (readonly [number, number])[],
  places: readonly number[] = [],
): LayoutInput {
  // A spiral, but for those whose place is given.
  const positions = Float32Array.from({ length: people * 2 }, (_, i) => {
    const turn = (i >> 1) * 2.4;
    return 20 * Math.sqrt(i >> 1) * (i % 2 === 0 ? Math.cos(turn) : Math.sin(turn));
  });
  positions.set(places);
  const fixed = new Uint8Array(people);
  return { positions, fixed, pairs: Uint32Array.from(edges.flat()), weights: new Float32Array(edges.length).fill(1) };
}

/** Clubs of twenty whose members know each other and hardly anybody else. */
function clubs(people: number): LayoutInput {
  const edges: [number, number][] = [];
  for (let i = 0; i < people; i++) {
    for (const step of [1, 2, 3, 7]) {
      const other = Math.floor(i / 20) * 20 + ((i + step) % 20);
      if (other < people && other !== i) edges.push([i, other]);
    }
    if (i % 10 === 0) edges.push([i, (i * 7919) % people]);
  }
  return anInput(
    people,
    edges.filter(([a, b]) => a !== b),
  );
}

function distance(at: Float32Array, a: number, b: number): number {
  return Math.hypot((at[2 * a] ?? 0) - (at[2 * b] ?? 0), (at[2 * a + 1] ?? 0) - (at[2 * b + 1] ?? 0));
}

const anyGraph = fc.integer({ min: 1, max: 40 }).chain((people) => {
  const somebody = fc.nat(people - 1);
  return fc.record({
    people: fc.constant(people),
    edges: fc.array(fc.tuple(somebody, somebody), { maxLength: 80 }),
    places: fc.array(fc.constantFrom(0, 1, -300, 5e3), { maxLength: people }).map((all) => all.flatMap((x) => [x, x])),
    fixed: fc.uniqueArray(somebody, { maxLength: 5 }),
  });
});

describe('the force layout', () => {
  it('gives everybody a place of their own, leaves the fixed where they are, and is the same each time', () => {
    fc.assert(
      fc.property(anyGraph, fc.integer({ min: 1, max: 50 }), ({ people, edges, places, fixed }, portion) => {
        const input = (): LayoutInput => {
          const made = anInput(people, edges, places);
          for (const i of fixed) made.fixed[i] = 1;
          return made;
        };
        const whole = new ForceLayout(input());
        const start = Float32Array.from(input().positions);
        expect(whole.step(Infinity)).toBe(0);
        const parts = new ForceLayout(input());
        while (parts.step(portion) > 0);
        expect(parts.positions).toEqual(whole.positions);
        const at = [...whole.positions];
        expect(at.every((value) => Number.isFinite(value))).toBe(true);
        for (const [i, stays] of input().fixed.entries()) {
          if (stays === 1) expect(at.slice(2 * i, 2 * i + 2)).toEqual([...start.slice(2 * i, 2 * i + 2)]);
        }
        const free = [...input().fixed.entries()].filter(([, stays]) => stays === 0).map(([i]) => i);
        expect(new Set(free.map((i) => `${at[2 * i]} ${at[2 * i + 1]}`)).size).toBe(free.length);
      }),
      { numRuns: runs(100) },
    );
  });

  it('brings clubs together, keeps discs apart and comes to rest', () => {
    const input = clubs(400);
    const layout = new ForceLayout(input);
    layout.step(layout.ticksLeft - 1);
    const before = Float32Array.from(layout.positions);
    layout.step(1);
    const at = layout.positions;
    const moved = [...at].map((value, i) => Math.abs(value - (before[i] ?? 0)));
    expect(Math.max(...moved)).toBeLessThan(2);
    let [edges, others, touching] = [0, 0, 0];
    for (let i = 0; i < input.pairs.length; i += 2) edges += distance(at, input.pairs[i] ?? 0, input.pairs[i + 1] ?? 0);
    for (let i = 0; i < 400; i++) {
      others += distance(at, i, (i * 211 + 100) % 400);
      for (let j = 0; j < i; j++) if (distance(at, i, j) < 9) touching++;
    }
    expect(edges / (input.pairs.length / 2)).toBeLessThan(0.4 * (others / 400));
    expect(touching).toBeLessThan(8);
  });

  it('lets nobody fixed move for somebody new', () => {
    const places = [0, 0, 300, 0, 340, 0, 320, 3];
    const input = anInput(
      4,
      [
        [1, 3],
        [2, 3],
      ],
      places,
    );
    input.fixed.fill(1, 0, 3);
    const layout = new ForceLayout(input);
    layout.step(Infinity);
    expect([...layout.positions.slice(0, 6)]).toEqual(places.slice(0, 6));
    expect(Math.hypot((layout.positions[6] ?? 0) - 320, layout.positions[7] ?? 0)).toBeLessThan(60);
  });

  it('stands everybody in one place, nobody and ten thousand', () => {
    const together = new ForceLayout(anInput(300, [], new Array<number>(600).fill(5)));
    together.step(Infinity);
    expect(new Set(together.positions).size).toBeGreaterThan(550);
    expect(new ForceLayout(anInput(0, [])).step(Infinity)).toBe(0);
    const many = new ForceLayout(clubs(10_000));
    many.step(3);
    expect([...many.positions].every((value) => Number.isFinite(value))).toBe(true);
  });
});
