/** Whatever the introductions: everybody is in the picture once, or counted once, or listed once; and more people move it little. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForest, restKey, unfolded } from '../../src/introductions/fold';
import type { FoldRules } from '../../src/introductions/fold';
import { type Forest, introductionForest } from '../../src/introductions/forest';
import { radialLayout } from '../../src/introductions/radial-layout';
import { buildScene } from '../../src/introductions/scene';
import type { Scene } from '../../src/introductions/shapes';
import { sceneToSvg } from '../../src/introductions/exports';
import { estimateWidth } from '../../src/introductions/text-width';
import { tidyLayout } from '../../src/introductions/tidy-layout';
import type { Layout } from '../../src/introductions/tidy-layout';
import type { NetworkView } from '../../src/network/network-view';
import { generateVault } from '../bench/vault-generator';
import { aMeeting, aNote, aPerson } from '../support/a-note';
import { networkOf as networkOfNotes } from '../support/network-of';
import { runs } from '../support/property-runs';
import { aNetwork, anyIntroductions, day, networkOf, TODAY } from './support';
import type { RandomIntroductions } from './support';

const layouts = [
  ['tidy', tidyLayout],
  ['radial', radialLayout],
] as const;

/** The whole of a layout at its own size. */
function sceneOf(forest: Forest, layout: Layout): Scene {
  const { left, top, right, bottom } = layout.bounds;
  const camera = { x: -left, y: -top, scale: 1 };
  const view = { width: right - left, height: bottom - top };
  const nobody = { selected: null, hovered: null, found: null };
  return buildScene(forest, layout, { camera, view, today: TODAY, measure: estimateWidth, ...nobody });
}

/** How many people are behind each fold: those of a rest where the parent shows some of the children, else those of the parent. */
function behindFolds(forest: Forest, layout: Layout): Map<string, string[]> {
  const behind = new Map<string, string[]>();
  const folds = new Map<string, string>();
  for (const { key, parent } of forest.members.values()) {
    const above = layout.places.get(parent ?? '');
    if (layout.places.has(key)) continue;
    const fold = above
      ? above.node.children.length > 0
        ? restKey(parent ?? '')
        : (parent ?? '')
      : (folds.get(parent ?? '') ?? 'nowhere');
    folds.set(key, fold);
    behind.set(fold, [...(behind.get(fold) ?? []), key]);
  }
  return behind;
}

/** What is wrong with a picture of a network: whoever is not there just once, wrong counts, and numbers that are none. */
function faultsOf(network: NetworkView, arrange: (typeof layouts)[number][1], rules: FoldRules): string[] {
  const forest = introductionForest(network, TODAY);
  const layout = arrange(foldForest(forest, rules));
  const behind = behindFolds(forest, layout);
  const places = [...layout.places.values()];
  const placed = places.flatMap(({ node }) => node.member?.key ?? []);
  const listed = forest.unplaced.map(({ person }) => person.key);
  const faults: string[] = [];
  const times = new Map([network.meKey, ...network.people().map(({ key }) => key)].map((key) => [key, 0]));
  for (const key of [...placed, ...[...behind.values()].flat(), ...listed]) times.set(key, (times.get(key) ?? -9) + 1);
  for (const [key, count] of times) if (count !== 1) faults.push(`${key} ${String(count)} times`);
  for (const { node } of places) {
    const count = behind.get(node.key)?.length ?? 0;
    if (node.hidden !== count) faults.push(`${node.key} says +${String(node.hidden)}, hides ${String(count)}`);
    if (node.member === null && count === 0) faults.push(`${node.key} is the rest of nobody`);
  }
  for (const fold of behind.keys()) if (!layout.places.has(fold)) faults.push(`no fold ${fold}`);
  const { lines, discs, texts } = sceneOf(forest, layout);
  const drawn = discs.map(({ key }) => key);
  if (drawn.join('\n') !== places.map(({ node }) => node.key).join('\n'))
    faults.push('not everybody is drawn just once');
  const numbers = [Object.values(layout.bounds), places.map(({ x, y }) => x + y), lines.map(({ path }) => path)].flat(
    2,
  );
  numbers.push(...discs.map(({ x, y, radius }) => x + y + radius), ...texts.map(({ x, y, width }) => x + y + width));
  if (!numbers.every(Number.isFinite)) faults.push('a number is none');
  return faults;
}

const anyRules: fc.Arbitrary<(keys: readonly string[]) => FoldRules> = fc
  .record({
    depth: fc.constantFrom(0, 1, 2, 3, Infinity),
    rows: fc.constantFrom(1, 4, 12, 40, Infinity),
    opened: fc.array(fc.nat()),
    closed: fc.array(fc.nat()),
    kept: fc.array(fc.nat()),
  })
  .map(({ depth, rows, opened, closed, kept }) => (keys) => {
    const some = (picked: readonly number[]) => new Set(picked.map((at) => keys[at % keys.length] ?? ''));
    return { depth, rows, opened: some(opened), closed: some(closed), kept: some(kept) };
  });

describe.each(layouts)('the %s layout', (_, arrange) => {
  it('shows, counts or lists everybody exactly once, whatever is folded and unfolded', () => {
    fc.assert(
      fc.property(anyIntroductions, anyRules, (sketch, rulesFor) => {
        const network = networkOf(sketch);
        const keys = [network.meKey, ...network.people().map(({ key }) => key)].flatMap((key) => [key, restKey(key)]);
        expect(faultsOf(network, arrange, rulesFor(keys))).toEqual([]);
      }),
      { numRuns: runs(200) },
    );
  });

  const none = new Set<number>();
  const link = (by: number, to: number) => ({ by, a: -1, b: to, day: to, promised: false });
  const chain = Array.from({ length: 9_999 }, (_, i) => link(i, i + 1));
  const shapes: readonly (readonly [string, RandomIntroductions])[] = [
    ['a chain of 10,000', { people: 10_000, introductions: chain, ghosts: none, met: none }],
    ['a circle of 10,000', { people: 10_000, introductions: [...chain, link(9_999, 0)], ghosts: none, met: none }],
    ...[
      ['a star of 5,000', -1, none] as const,
      ['a star of 5,000 around somebody else', 0, none] as const,
      ['a star of 5,000 ghosts', 0, new Set(Array.from({ length: 5_001 }, (_, i) => i))] as const,
    ].map(([name, by, ghosts]) => {
      const introductions = Array.from({ length: 5_000 }, (_, i) => link(by, i + 1));
      return [name, { people: 5_001, introductions, ghosts, met: none }] as const;
    }),
    ['5,000 acquaintances', { people: 5_000, introductions: [], ghosts: none, met: none }],
    [
      '5,000 ghosts of whom nobody tells more',
      { people: 5_000, introductions: [], ghosts: new Set(Array(5_000).keys()), met: none },
    ],
    ['nobody', { people: 0, introductions: [], ghosts: none, met: none }],
  ];
  it.each(shapes)('stands %s, whole and as it is opened', (_, sketch) => {
    const network = networkOf(sketch);
    expect(faultsOf(network, arrange, unfolded)).toEqual([]);
    expect(faultsOf(network, arrange, { ...unfolded, depth: 3, rows: 40 })).toEqual([]);
  });

  it('draws the same SVG, to the byte, in whatever order the notes are read, with or without a note on me', () => {
    const names = ['Ada', 'Bea', 'Cy', 'Dan', 'Eve', 'Flo', 'Gus', 'Hal'];
    const somebody = fc.constantFrom(...names, 'Nobody', 'No One');
    const introducers = fc.array(fc.array(somebody, { maxLength: 3 }), { minLength: 8, maxLength: 8 });
    const meetings = fc.array(fc.tuple(fc.integer({ min: TODAY - 300, max: TODAY }), fc.array(somebody)), {
      maxLength: 4,
    });
    const notes = fc.record({ introducers, meetings, me: fc.boolean() }).map(({ introducers, meetings, me }) => [
      ...introducers.map((by, at) => aPerson(names[at] ?? '', { 'introduced by': by.map((name) => `[[${name}]]`) })),
      ...meetings.map(([on, people], at) => {
        const [by = 'Ada', ...both] = people.map((name) => `[[${name}]]`);
        const told = `- #intro/${at % 2 ? `between ${by}` : 'made'} ${both.slice(0, 2).join(' ')}\n`;
        return { ...aMeeting(on, people, {}, told), path: `Meetings/${String(at)}.md` };
      }),
      ...(me ? [aNote('---\ntags: [me]\n---\n- #intro/made [[Ada]] [[Bea]]\n', 'Me.md')] : []),
    ]);
    const shuffled = notes.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([inOrder, inAnyOrder]) => {
        const [one, other] = [inOrder, inAnyOrder].map((read) => {
          const network = networkOfNotes(read);
          expect(faultsOf(network, arrange, unfolded)).toEqual([]);
          const forest = introductionForest(network, TODAY);
          const layout = arrange(foldForest(forest, unfolded));
          return sceneToSvg(sceneOf(forest, layout), { width: 800, height: 600 }, 'Everybody');
        });
        expect(one).toBe(other);
      }),
      { numRuns: runs(100) },
    );
  });

  it('moves the others by less than 1 % of the diagonal when 1 % more people come to a thousand (95th percentile)', () => {
    const shifts = Array.from({ length: 15 }, (_, seed) => {
      const [before, after] = [0, 10].map((late) => arrange(foldForest(aGrownVault(1000, late, seed + 1), unfolded)));
      return before && after ? shiftBetween(before, after) : NaN;
    }).sort((a, b) => a - b);
    expect(shifts[13]).toBeLessThan(0.01);
    expect(shifts[14]).toBeLessThan(0.015);
  });
});

/** The people, introductions and meetings of a generated vault, and newcomers met today, six in ten of them introduced. */
function aGrownVault(people: number, newcomers: number, seed: number): Forest {
  const contacts = new Map<string, number[]>();
  const introducers = new Map<string, string>();
  const bare = (link: unknown): string => String(link).slice(2, -2);
  for (const { path, frontmatter } of generateVault(people, seed).notes) {
    for (const link of (frontmatter?.['attendees'] ?? []) as string[]) {
      contacts.set(bare(link), [...(contacts.get(bare(link)) ?? []), day(String(frontmatter?.['date']))]);
    }
    if (!path.startsWith('People/')) continue;
    const name = path.slice('People/'.length, -'.md'.length);
    if (!contacts.has(name)) contacts.set(name, []);
    if (frontmatter?.['introduced by']) introducers.set(name, bare(frontmatter['introduced by']));
  }
  const names = [...contacts.keys()];
  for (let i = 0; i < newcomers; i++) {
    const [alike, by] = [names[(i * 389 + seed * 71) % people] ?? '', names[(i * 577 + seed * 131) % people] ?? ''];
    contacts.set(`${alike} the younger`, [TODAY]);
    if (i % 5 < 3) introducers.set(`${alike} the younger`, by);
  }
  const sketches = [...contacts].map(([name, days]) => ({ name, contacts: days }));
  const introductions = [...introducers].map(([name, by]) => {
    const on = seed % 2 === 0 ? null : Math.min(TODAY, ...(contacts.get(name) ?? []));
    return { by, people: ['me', name] as const, day: on };
  });
  return introductionForest(aNetwork(sketches, introductions), TODAY);
}

/** The 95th percentile, as a share of the diagonal. */
function shiftBetween(before: Layout, after: Layout): number {
  const shifts = [...before.places].map(([key, { x, y }]) => {
    const place = after.places.get(key);
    return place ? Math.hypot(place.x - x, place.y - y) : Infinity;
  });
  shifts.sort((a, b) => a - b);
  const { left, top, right, bottom } = before.bounds;
  return (shifts[Math.floor(shifts.length * 0.95)] ?? Infinity) / Math.hypot(right - left, bottom - top);
}
