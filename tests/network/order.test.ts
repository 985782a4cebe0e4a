import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Network } from '../../src/network/network';
import { readNote } from '../../src/notes/read-note';
import { aNote, rulesOf } from '../support/a-note';
import { anyPath, anyText } from '../support/any-note';
import { anyChange, applyChange, networkFrom, type Vault } from '../support/any-changes';
import { reportOf } from '../support/network-report';

const runs = { numRuns: 1_000 };

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
      fc.property(fc.array(anyChange, { maxLength: 16 }), (steps) => {
        const vault: Vault = new Map();
        const network = networkFrom(vault);
        for (const change of steps) applyChange(change, vault, network);
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
