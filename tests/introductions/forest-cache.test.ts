import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Forest, introductionForest } from '../../src/introductions/forest';
import { ForestCache } from '../../src/introductions/forest-cache';
import { dayOf, type Day } from '../../src/model/day';
import { readNote } from '../../src/notes/read-note';
import { aMeeting, aPerson, rulesOf } from '../support/a-note';
import { anyChange, applyChange, networkFrom, type Vault } from '../support/any-changes';
import { networkOf } from '../support/network-of';
import { runs } from '../support/property-runs';

const today = dayOf(2026, 11, 23) as Day;

/** With the order of the members, which a comparison of maps leaves out. */
function inOrder(forest: Forest): unknown {
  return { ...forest, members: [...forest.members.values()] };
}

const names = ['Ada Lovelace', 'Grace Hopper', 'Alan Turing', 'Joan Clarke', 'Mary Somerville'];
const name = fc.constantFrom(...names);
const someDay = fc.integer({ min: 21, max: 28 }).map((day) => `2026-10-${day}`);
/** Few introductions, so that the same is told again: in another line, on another day, as a promise or as done. */
const anyLine = fc.oneof(
  fc.constant('Nothing new.'),
  fc
    .tuple(fc.constantFrom('- [ ] ', '- [x] '), fc.constantFrom(...names.slice(1, 3)), someDay)
    .map(([task, one, day]) => `${task}introduce [[${one}]] to [[Ada Lovelace]] ✅ ${day}`),
  fc
    .tuple(fc.constantFrom(...names.slice(2)), someDay)
    .map(([one, day]) => `- ${day} [[Grace Hopper]] introduced me to [[${one}]]`),
);
/** A person's note that changes in what a forest is made of. */
const anyPerson = fc.record({
  kind: fc.constant('person' as const),
  name: fc.oneof({ weight: 4, arbitrary: name }, fc.constantFrom('Lise Meitner', 'Ada')),
  by: fc.option(name, { nil: null }),
  met: fc.option(someDay, { nil: null }),
  contact: fc.option(someDay, { nil: null }),
  lines: fc.array(anyLine, { maxLength: 3 }),
});
const ask = fc.record({ kind: fc.constant('ask' as const), after: fc.nat(2), portion: fc.nat(6) });

/** As a change of the vault, so that links lead there. */
function writing({ name, by, met, contact, lines }: typeof anyPerson extends fc.Arbitrary<infer T> ? T : never) {
  const properties = {
    ...(by && { introduced_by: `[[${by}]]` }),
    ...(met && { met }),
    ...(contact && { last_contact: contact }),
  };
  const { path, text } = aPerson(name, properties, lines.join('\n'));
  return { kind: 'write' as const, path, text: text ?? '' };
}

describe('the cache of introductions', () => {
  test('after any changes and days shows what a forest made anew shows', () => {
    const steps = fc.array(
      fc.oneof({ weight: 6, arbitrary: anyPerson }, { weight: 2, arbitrary: anyChange }, { weight: 1, arbitrary: ask }),
      { minLength: 5, maxLength: 24 },
    );
    fc.assert(
      fc.property(steps, (changes) => {
        const vault: Vault = new Map();
        const network = networkFrom(vault);
        const nothing = { by: null, met: null, contact: null, lines: [] };
        for (const one of names) applyChange(writing({ kind: 'person', name: one, ...nothing }), vault, network);
        const cache = new ForestCache(network);
        let day = today;
        for (const change of changes) {
          if (change.kind === 'person') applyChange(writing(change), vault, network);
          else if (change.kind !== 'ask') applyChange(change, vault, network);
          else {
            day = today + change.after;
            cache.prepare(day, change.portion);
          }
          expect(inOrder(cache.get(day))).toEqual(inOrder(introductionForest(network, day)));
        }
      }),
      { numRuns: runs(300) },
    );
  });

  test('looks again only at those whom a change concerns, while everybody stays in their place', () => {
    const people = names.map((one, i) => aPerson(one, i > 0 ? { introduced_by: '[[Ada Lovelace]]' } : {}));
    const network = networkOf(people);
    const cache = new ForestCache(network);
    const before = cache.get(today).members;
    const grace = aPerson('Grace Hopper', { introduced_by: '[[Ada Lovelace]]', last_contact: '2026-11-20' });
    network.put(readNote(grace, rulesOf()));
    const { members } = cache.get(today);
    const others = [...members.values()].filter((member) => before.get(member.key) !== member);
    expect(others.map((member) => member.name)).toContain('Grace Hopper');
    expect(members.get('People/Joan Clarke.md')).toBe(before.get('People/Joan Clarke.md'));
    expect(cache.get(today)).toBe(cache.get(today));
  });

  test('is made in portions, and anew where the network changes meanwhile', () => {
    const people = Array.from({ length: 300 }, (_, i) =>
      aPerson(`Person ${i}`, i > 0 ? { introduced_by: `[[Person ${i - 1}]]` } : {}),
    );
    const network = networkOf(people);
    const cache = new ForestCache(network);
    expect(cache.prepare(today, 1)).toBe(true);
    network.put(readNote(aMeeting('2026-11-20', ['Person 7', 'Somebody new']), rulesOf()));
    let portions = 0;
    while (cache.prepare(today, 1)) portions++;
    expect(portions).toBeGreaterThan(10);
    expect(inOrder(cache.get(today))).toEqual(inOrder(introductionForest(network, today)));
  });
});
