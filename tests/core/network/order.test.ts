import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Network } from '../../../src/core/network/network';
import { readNote } from '../../../src/core/reading/read-note';
import { aNote, rulesOf } from '../../support/a-note';
import { anyPath, anyText } from '../../support/any-note';
import { resolverFor } from '../../support/network-of';
import { reportOf } from '../../support/network-report';

const runs = { numRuns: 1_000 };

type Vault = Map<string, string>;

function networkFrom(vault: Vault, order: readonly string[] = [...vault.keys()]): Network {
  const network = new Network({ resolveLink: resolverFor(() => vault.keys()) });
  for (const path of order) network.put(readNote(aNote(vault.get(path) ?? '', path), rulesOf()));
  return network;
}

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('write' as const), path: anyPath, text: anyText }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('erase' as const), path: anyPath }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rename' as const), path: anyPath, to: anyPath }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('look' as const), portion: fc.integer({ min: 0, max: 5 }) }) },
);

describe('the network', () => {
  test('is the same in whatever order notes arrive', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(anyPath, anyText), { selector: ([path]) => path, maxLength: 8 }),
        fc.infiniteStream(fc.nat()),
        (notes, chances) => {
          const vault: Vault = new Map(notes);
          const shuffled = [...vault.keys()]
            .map((path) => ({ path, chance: chances.next().value }))
            .sort((a, b) => a.chance - b.chance)
            .map(({ path }) => path);
          expect(reportOf(networkFrom(vault, shuffled))).toEqual(reportOf(networkFrom(vault)));
        },
      ),
      runs,
    );
  });

  test('after any changes is the one built from the notes as they are', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 16 }), (steps) => {
        const vault: Vault = new Map();
        const network = networkFrom(vault);
        for (const change of steps) {
          if (change.kind === 'look') network.settle(change.portion);
          else if (change.kind === 'write') {
            vault.set(change.path, change.text);
            network.put(readNote(aNote(change.text, change.path), rulesOf()));
          } else if (change.kind === 'erase') {
            vault.delete(change.path);
            network.remove(change.path);
          } else {
            const text = vault.get(change.path);
            if (text === undefined || vault.has(change.to)) continue;
            vault.delete(change.path);
            vault.set(change.to, text);
            network.rename(change.path, readNote(aNote(text, change.to), rulesOf()));
          }
        }
        expect(reportOf(network)).toEqual(reportOf(networkFrom(vault)));
      }),
      runs,
    );
  });

  test('holds everybody that was read: none is lost, and none is there twice', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(anyPath, anyText), { selector: ([path]) => path }), (notes) => {
        const vault: Vault = new Map(notes);
        const read = notes.filter(([path, text]) => readNote(aNote(text, path), rulesOf()).person !== null);
        const network = networkFrom(vault);
        const people = network.people();
        const withNotes = people.filter(({ ghost }) => !ghost).length + (network.me ? 1 : 0);
        expect(withNotes).toBe(read.length);
        expect(new Set(people.map(({ key }) => key)).size).toBe(people.length);
        for (const meeting of network.meetings()) {
          for (const key of meeting.attendees) expect(network.person(key)?.key).toBe(key);
        }
      }),
      runs,
    );
  });

  test('stands whatever a note is made of', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('tags', 'people', 'introduced by', 'date')), fc.anything()),
        fc.string({ unit: 'grapheme' }),
        (frontmatter, text) => {
          const note = { ...aNote(text, 'Any.md'), frontmatter: { ...frontmatter, type: 'person' } };
          const network = new Network({ resolveLink: () => null });
          network.put(readNote(note, rulesOf()));
          network.put(readNote({ ...note, path: 'M.md', frontmatter: { ...frontmatter, type: 'meeting' } }, rulesOf()));
          reportOf(network);
          expect(network.person('Any.md')?.path ?? network.me?.path ?? 'left out').toBeTruthy();
        },
      ),
      runs,
    );
  });
});
