/** Taking back and making again: only where the note is byte for byte as the change left it, or found it. */
import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../src/model/day';
import { applyEdits, type Edited } from '../../src/editing/edit';
import { markTold } from '../../src/editing/line-change';
import { redoing, undoing } from '../../src/editing/note-change';

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
