/**
 * The network is total: whatever notes there are, in whatever order they come and change, it is the same one, and nobody is lost.
 * `RUNS` asks for more runs than the thousand.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Network } from '../../src/network/network';
import { followUpRules } from '../../src/follow-ups/follow-up-rules';
import { followUps } from '../../src/follow-ups/follow-up-index';
import { explain } from '../../src/network/explain';
import type { NoteRecord } from '../../src/notes/note-record';
import { needsText, readNote } from '../../src/notes/read-note';
import { defaultSettings } from '../../src/vault/settings';
import { rulesOf } from '../support/a-note';
import { resolverFor } from '../support/network-of';
import { reportOf } from '../support/network-report';
import { anyParts, anyPath, noteAt, type NoteParts } from './hostile-notes';

const runs = { numRuns: Math.max(1_000, Number(process.env['RUNS'] ?? 0)) };
/** Milliseconds: more runs may take longer. */
const rules = rulesOf({ peopleFolders: ['People'], meetingFolders: ['Meetings'], excludedFolders: ['Templates'] });
const today = 20_780;

type Vault = Map<string, NoteParts>;

const record = (path: string, parts: NoteParts): NoteRecord => readNote(noteAt(path, parts), rules);
const emptyNetwork = (vault: Vault): Network => new Network({ resolveLink: resolverFor(() => vault.keys()) });

function networkFrom(vault: Vault, order: Iterable<string> = vault.keys()): Network {
  const network = emptyNetwork(vault);
  for (const path of order) {
    const parts = vault.get(path);
    if (parts) network.put(record(path, parts));
  }
  return network;
}

/** All that the network answers, and whom to be in touch with. */
const answersOf = (network: Network): unknown => [
  reportOf(network),
  followUps(network, today, followUpRules(defaultSettings())),
];

const anyNotes = fc.uniqueArray(fc.tuple(anyPath, anyParts), { selector: ([path]) => path, maxLength: 7 });

describe('any notes', () => {
  test('in any order give the same network, without a throw', () => {
    fc.assert(
      fc.property(
        anyNotes.chain((notes) =>
          fc.tuple(fc.constant(notes), fc.shuffledSubarray([...notes.keys()], { minLength: notes.length })),
        ),
        ([notes, order]) => {
          const vault: Vault = new Map(notes);
          const paths = order.map((at) => notes[at]?.[0] ?? '');
          expect(answersOf(networkFrom(vault, paths))).toEqual(answersOf(networkFrom(vault)));
        },
      ),
      runs,
    );
  });

  test('lose nobody: people counted are people read and people whose notes could not be, and of those a problem tells', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const vault: Vault = new Map(notes);
        const network = networkFrom(vault);
        const read = notes.filter(([path, parts]) => record(path, parts).person !== null).map(([path]) => path);
        const people = [...network.people(), ...(network.me ? [network.me] : [])];
        const counted = people.flatMap(({ path }) => path ?? []);
        expect(counted.sort()).toEqual(read.sort());
        expect(new Set(people.map(({ key }) => key)).size).toBe(people.length);
        for (const path of read) expect(network.personAt(path)?.path).toBe(path);
        for (const { key, ghost, path, name } of people) {
          expect([ghost, network.person(key)?.key, name === '']).toEqual([path === null, key, false]);
          for (const { day } of network.contactsOf(key)) expect(Number.isInteger(day)).toBe(true);
        }
        const told = new Set(network.problems().map(({ path }) => path));
        for (const [path, parts] of notes) {
          const note = noteAt(path, parts);
          if (note.malformed) expect(told).toContain(path);
          expect(explain(note, rules, { network, today }).isPerson).toBe(read.includes(path));
          if (read.includes(path)) expect(needsText({ ...note, text: null }, rules)).toBe(true);
        }
      }),
      runs,
    );
  });
});

// Were the key of a ghost the path of a note, two people would be one.
test('somebody known by name only is never taken for a note of that path', () => {
  const person = { text: '#person', front: null, stray: null, unread: false };
  const meeting = { ...person, text: '', front: { tags: 'meeting', people: 'ana.md' } };
  const notes: readonly [string, NoteParts][] = [
    ['ghost:ana.md', person],
    ['M.md', meeting],
  ];
  const network = networkFrom(new Map(notes));
  expect(network.people().map(({ name, ghost }) => [name, ghost])).toEqual([
    ['ana.md', true],
    ['ghost:ana', false],
  ]);
});

const anyStep = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('write' as const), at: fc.nat(5), parts: anyParts }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('erase' as const), at: fc.nat(5) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('rename' as const), at: fc.nat(5), to: fc.nat(5) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('look' as const), most: fc.nat(4) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('ask' as const) }) },
);
type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never;
/** A handful of paths, so that steps meet at them, and what is done there. */
const anyHistory = fc.tuple(
  fc.uniqueArray(anyPath, { minLength: 1, maxLength: 6 }),
  fc.array(anyStep, { maxLength: 14 }),
);

/** Makes the change to the vault; answers what has to be told of, or null where nothing has changed. */
function change(vault: Vault, paths: readonly string[], step: Step): { from: string; to: string | null } | null {
  const path = 'at' in step ? (paths[step.at % paths.length] ?? '') : '';
  if (step.kind === 'write') {
    vault.set(path, step.parts);
    return { from: path, to: path };
  }
  if (step.kind === 'erase') {
    vault.delete(path);
    return { from: path, to: null };
  }
  const parts = vault.get(path);
  const to = step.kind === 'rename' ? (paths[step.to % paths.length] ?? '') : '';
  if (step.kind !== 'rename' || parts === undefined || (vault.has(to) && to !== path)) return null;
  vault.delete(path);
  vault.set(to, parts);
  return { from: path, to };
}

describe('after any changes', () => {
  test('told one by one the network is that built from the notes as they are', () => {
    fc.assert(
      fc.property(anyHistory, ([paths, steps]) => {
        const vault: Vault = new Map();
        const network = emptyNetwork(vault);
        for (const step of steps) {
          if (step.kind === 'look') network.settle(step.most);
          if (step.kind === 'ask') answersOf(network);
          const changed = change(vault, paths, step);
          if (!changed) continue;
          const { from, to } = changed;
          const parts = to === null ? undefined : vault.get(to);
          if (to === null || !parts) network.remove(from);
          else if (step.kind === 'rename') {
            network.remove(from);
            network.put(record(to, parts));
          } else network.put(record(to, parts));
        }
        expect(answersOf(network)).toEqual(answersOf(networkFrom(vault)));
      }),
      runs,
    );
  });

  test('told late, in another order, it is the same in the end', () => {
    fc.assert(
      fc.property(anyHistory, fc.infiniteStream(fc.nat()), ([paths, steps], chances) => {
        const vault: Vault = new Map();
        const network = emptyNetwork(vault);
        const untold = new Set<string>();
        const tell = (): void => {
          const path = [...untold][chances.next().value % Math.max(1, untold.size)];
          if (path === undefined) return;
          untold.delete(path);
          const parts = vault.get(path);
          if (parts) network.put(record(path, parts));
          else network.remove(path);
        };
        for (const step of steps) {
          const changed = change(vault, paths, step);
          for (const path of changed ? [changed.from, changed.to] : []) if (path !== null) untold.add(path);
          if (step.kind === 'look') tell();
          if (step.kind === 'ask') answersOf(network);
        }
        while (untold.size > 0) tell();
        expect(answersOf(network)).toEqual(answersOf(networkFrom(vault)));
      }),
      runs,
    );
  });
});
