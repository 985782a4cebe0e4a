import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForest, keysToReveal, restKey, unfolded } from '../../src/introductions/fold';
import type { FoldedTree, FoldRules } from '../../src/introductions/fold';
import { introductionForest } from '../../src/introductions/forest';
import { aCity, aLibraryYear, aNetwork, anyIntroductions, ME, networkOf, TODAY } from './support';

const rules = (changes: Partial<FoldRules>): FoldRules => ({ ...unfolded, ...changes });

function outline(tree: FoldedTree): string[] {
  return [...tree.values()].map(({ member, depth, hidden }) => {
    const name = member?.name ?? '…';
    return `${'  '.repeat(depth)}${name}${hidden > 0 ? ` +${hidden}` : ''}`;
  });
}

function rowsOf(tree: FoldedTree): number {
  return [...tree.values()].filter(({ children }) => children.length === 0).length;
}

describe('folding', () => {
  const year = introductionForest(aLibraryYear(), TODAY);

  it('folds branches beyond the depth, and says how many people are in them', () => {
    expect(outline(foldForest(year, rules({ depth: 1 })))).toEqual([
      'You',
      '  Grace Hopper +11',
      '  Imani Okafor +8',
      '  Jonas Lindqvist',
      '  Rosa Delgado +3',
      '  Walter Bishop',
      '  Yuki Tanaka +6',
      '  Zeynep Arslan',
    ]);
  });

  it('shows what the user unfolded and hides what they folded, whatever the room', () => {
    const opened = new Set(['People/Rosa Delgado.md']);
    const closed = new Set(['People/Grace Hopper.md']);
    const tree = outline(foldForest(year, rules({ depth: 1, opened })));
    expect(tree).toContain('    Hanna Weiss');
    expect(outline(foldForest(year, rules({ closed })))).toContain('  Grace Hopper +11');
  });

  it('folds a crowd of acquaintances into the rest, keeping those who led to most and were seen last', () => {
    const people = Array.from({ length: 30 }, (_, i) => ({
      name: `Person ${String(i).padStart(2, '0')}`,
      contacts: [TODAY - i],
    }));
    const forest = introductionForest(
      aNetwork(people, [{ by: 'Person 29', people: ['me', 'Person 28'], day: TODAY - 400 }]),
      TODAY,
    );
    const tree = foldForest(forest, rules({ rows: 16 }));
    const shown = [...tree.values()].flatMap(({ member, depth }) => (depth === 1 && member ? [member.name] : []));
    expect(shown).toEqual([
      'Person 29',
      'Person 06',
      'Person 05',
      'Person 04',
      'Person 03',
      'Person 02',
      'Person 01',
      'Person 00',
    ]);
    expect(tree.get(restKey(ME))?.hidden).toBe(21);
    const all = foldForest(forest, rules({ rows: 16, opened: new Set([restKey(ME)]) }));
    expect(all.get(ME)?.children.length).toBe(29);
  });

  it('keeps to the rows that the view has room for, and folds nothing that fits', () => {
    const city = introductionForest(aCity(1000), TODAY);
    for (const rows of [20, 40, 80])
      expect(rowsOf(foldForest(city, rules({ depth: 3, rows })))).toBeLessThanOrEqual(rows);
    const needed = rowsOf(foldForest(year, rules({ depth: 3 })));
    expect(foldForest(year, rules({ depth: 3, rows: needed }))).toEqual(foldForest(year, rules({ depth: 3 })));
  });

  it('shows or counts everybody exactly once', () => {
    const room = fc.record({ depth: fc.integer({ min: 0, max: 4 }), rows: fc.integer({ min: 1, max: 20 }) });
    fc.assert(
      fc.property(anyIntroductions, room, (sketch, { depth, rows }) => {
        const forest = introductionForest(networkOf(sketch), TODAY);
        const tree = foldForest(forest, rules({ depth, rows }));
        const shown = [...tree.values()].filter(({ member }) => member !== null).length;
        const hidden = [...tree.values()].reduce((sum, node) => sum + node.hidden, 0);
        expect(shown + hidden).toBe(forest.members.size);
      }),
    );
  });

  it('can bring anybody out, and with them nobody but those on their way', () => {
    const city = introductionForest(aCity(400), TODAY);
    const before = foldForest(city, rules({ depth: 1, rows: 12 }));
    for (const key of [...city.members.keys()].filter((_, i) => i % 17 === 0)) {
      const tree = foldForest(
        city,
        rules({ depth: 1, rows: 12, opened: new Set(keysToReveal(city, key)), kept: new Set([key]) }),
      );
      expect(tree.has(key)).toBe(true);
      // At most what a branch shows of itself, and one of it more, for each on the way, and nobody of their own branch.
      const way = keysToReveal(city, key).length;
      expect(tree.size).toBeLessThanOrEqual(before.size + 10 * Math.max(0, way - 1) + 1);
      if (way > 1) expect(tree.get(key)?.children).toEqual([]);
    }
  });

  it('has those in sight who were brought out, whatever the introductions and the room', () => {
    const room = fc.record({ depth: fc.integer({ min: 0, max: 3 }), rows: fc.integer({ min: 1, max: 12 }) });
    fc.assert(
      fc.property(anyIntroductions, room, fc.array(fc.nat(), { maxLength: 4 }), (sketch, { depth, rows }, picks) => {
        const forest = introductionForest(networkOf(sketch), TODAY);
        const keys = [...forest.members.keys()];
        const wanted = picks.map((pick) => keys[pick % keys.length] as string);
        const opened = new Set(wanted.flatMap((key) => keysToReveal(forest, key)));
        const tree = foldForest(forest, rules({ depth, rows, opened, kept: new Set(wanted) }));
        expect(wanted.filter((key) => !tree.has(key))).toEqual([]);
        const shown = [...tree.values()].filter(({ member }) => member !== null).length;
        expect(shown + [...tree.values()].reduce((sum, node) => sum + node.hidden, 0)).toBe(forest.members.size);
      }),
    );
  });

  it('keeps one of three hundred among the few for whom there is room', () => {
    const people = Array.from({ length: 300 }, (_, i) => ({ name: `P${i}`, contacts: [TODAY - i] }));
    const forest = introductionForest(aNetwork(people), TODAY);
    const kept = new Set(['People/P250.md', 'People/P299.md']);
    const tree = foldForest(forest, rules({ rows: 20, kept }));
    expect([...tree.keys()].length).toBeLessThan(15);
    expect(tree.has('People/P250.md') && tree.has('People/P299.md')).toBe(true);
  });
});
