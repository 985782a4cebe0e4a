/** Taking back and making again: only where the note is byte for byte as the change left it, or found it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../src/model/day';
import { applyEdits, type Edited, type TextEdit } from '../../src/editing/edit';
import { markTold } from '../../src/editing/line-change';
import { inSequence, type NoteChange, redoing, undoing } from '../../src/editing/note-change';
import { runs } from '../support/property-runs';

const before = '- [ ] lend 📅 2026-12-01\r\nx\r\n';
const after = '- [x] lend 📅 2026-12-01 ✅ 2026-11-23\r\nx\r\n';
const today = dayFromIso('2026-11-23') ?? 0;
const change = markTold({ line: 1, what: 'lend', names: [] }, 'x', today);
const none = markTold({ line: 1, what: 'gone', names: [] }, 'x', today);

function made(text: string, edited: Edited): string | Edited {
  return 'refusal' in edited ? edited : applyEdits(text, edited.edits);
}

describe('a change that was made', () => {
  it('is taken back whole, edit by edit, and made again', () => {
    expect(made(before, change(before))).toBe(after);
    expect(made(after, undoing(before, change)(after))).toBe(before);
    expect(made(before, redoing(before, change)(before))).toBe(after);
  });

  it('is taken back where its first edit moved what its second edit was about', () => {
    const line = '- lend 📅 2026-12-01';
    expect(made(line, change(line))).toBe('- [x] lend 📅 2026-12-01 ✅ 2026-11-23');
    expect(
      made('- [x] lend 📅 2026-12-01 ✅ 2026-11-23', undoing(line, change)('- [x] lend 📅 2026-12-01 ✅ 2026-11-23')),
    ).toBe(line);
  });

  it('takes nothing back where it was refused', () => {
    expect(undoing(before, none)(before)).toEqual({ edits: [] });
  });

  it('is left alone where the note has changed since, even by a space', () => {
    expect(undoing(before, change)(`${after} `)).toEqual({
      refusal: {
        what: 'The note has changed since then.',
        remedy: 'Undo in the note itself, or change it by hand. Nothing was written.',
        line: null,
      },
    });
    expect(redoing(before, change)(`${before} `)).toEqual({
      refusal: {
        what: 'The note has changed since then.',
        remedy: 'Do it again by hand. Nothing was written.',
        line: null,
      },
    });
  });
});

describe('changes in sequence', () => {
  /** Edits at places that are given as shares of the text, whatever its length is by then. */
  const anyStep = fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(4),
      insert: fc.constantFrom('', 'x', 'new\n'),
    }),
    { maxLength: 3 },
  );
  const stepOf =
    (parts: readonly { readonly at: number; readonly length: number; readonly insert: string }[]): NoteChange =>
    (text) => {
      const edits: TextEdit[] = [];
      let done = 0;
      for (const { at, length, insert } of [...parts].sort((a, b) => a.at - b.at)) {
        const from = Math.max(done, Math.floor(at * text.length));
        const to = Math.min(text.length, from + length);
        if (from > text.length) continue;
        edits.push({ from, to, insert });
        done = to + 1;
      }
      return { edits };
    };

  it('are one change that does what they do one after the other, and one undo gives every byte back', () => {
    const anyText = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r\n', 'ä', '📅'), maxLength: 30 });
    fc.assert(
      fc.property(anyText, fc.array(anyStep, { maxLength: 4 }), (text, steps) => {
        const changes = steps.map(stepOf);
        const expected = changes.reduce((now, one) => made(now, one(now)) as string, text);
        const joined = inSequence(changes);
        expect(made(text, joined(text))).toBe(expected);
        expect(made(expected, undoing(text, joined)(expected))).toBe(text);
        const { edits } = joined(text) as { readonly edits: readonly TextEdit[] };
        edits.forEach(({ from, to }, index) => {
          expect(from).toBeLessThanOrEqual(to);
          expect(from).toBeGreaterThanOrEqual(edits[index - 1]?.to ?? 0);
        });
      }),
      { numRuns: runs(300) },
    );
  });

  it('are none where one of them is refused', () => {
    const add: NoteChange = () => ({ edits: [{ from: 0, to: 0, insert: 'x' }] });
    expect(inSequence([add, none])(before)).toMatchObject({
      refusal: { what: expect.stringContaining('gone') as string },
    });
    expect(inSequence([])(before)).toEqual({ edits: [] });
  });
});
