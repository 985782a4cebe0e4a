/** One line of a note: which it is, what may stand in its box, and what is said where it is left alone. */
import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../src/model/day';
import { applyEdits, type Edited } from '../../src/editing/edit';
import { markTold, type TaskMark } from '../../src/editing/line-change';
import type { NoteChange } from '../../src/editing/note-change';
import { toldBy } from '../support/told-by';

const today = dayFromIso('2026-11-23') ?? 0;
const nothingWritten = 'Look at the note, and try again. Nothing was written.';

function made(text: string, change: NoteChange): string | Edited {
  const edited = change(text);
  return 'refusal' in edited ? edited : applyEdits(text, edited.edits);
}

const mark = (line: string, sign: TaskMark = 'x'): string | Edited => made(line, markTold(toldBy(line), sign, today));

describe('a mark in a box', () => {
  it.each([
    ['+ [ ] lend', '+ [x] lend'],
    ['-   [ ]   lend', '-   [x]   lend'],
    ['\t- [ ]\tlend', '\t- [x]\tlend'],
    ['1) lend', '1) [x] lend'],
    ['123456789. [ ] lend', '123456789. [x] lend'],
    ['>\t> - [ ] lend', '>\t> - [x] lend'],
    ['>- [ ] lend', '>- [x] lend'],
    ['- [a](b.md) lend', '- [x] [a](b.md) lend'],
    ['- [ ]lend', '- [x] [ ]lend'],
    ['- [] lend', '- [x] [] lend'],
    ['- see - [ ] there', '- [x] see - [ ] there'],
  ])('goes where Obsidian has the box: %j', (before, after) => {
    expect(mark(before)).toBe(after);
  });

  it('does not replace a mark of the user’s own, whatever sign it is', () => {
    expect(mark('- [🎉] lend')).toMatchObject({ refusal: { what: 'This line is already settled.' } });
  });

  it.each(['lend', 'so - [ ] lend', '-[ ] lend', '1234567890. [ ] lend', '. [ ] lend', '> lend', '#- [ ] lend'])(
    'goes into no line without a bullet: %j',
    (line) => {
      expect(mark(line)).toEqual({
        refusal: {
          what: 'This line is not a list item, so it has no box to tick.',
          remedy: 'Change it by hand.',
          line: 1,
        },
      });
    },
  );

  it.each(['- [ ] lend 🔁 every week', '- [ ] lend [repeat:: every week]', '- [ ] lend (repeat:: every week)'])(
    'is left to the Tasks plugin where the task comes again: %j',
    (line) => {
      expect(mark(line)).toEqual({
        refusal: {
          what: 'This task repeats, and only the Tasks plugin knows when.',
          remedy: 'Tick it with the Tasks plugin, which adds the next one.',
          line: 1,
        },
      });
    },
  );

  it.each(['➕', '📅', '📆', '🗓', '⏳', '⌛', '🛫'])('is told its day where the line tells dates by %s', (sign) => {
    expect(mark(`- [ ] lend ${sign} 2026-12-01`)).toBe(`- [x] lend ${sign} 2026-12-01 ✅ 2026-11-23`);
  });

  it.each(['due', 'scheduled', 'created', 'start'])('is told its day where the line tells dates by %s::', (key) => {
    expect(mark(`- [ ] lend [${key}:: 2026-12-01]`)).toBe(`- [x] lend [${key}:: 2026-12-01] [completion:: 2026-11-23]`);
  });

  it.each([
    ['- [ ] lend 📅 2026-12-01 ✅ 2026-11-01', '- [x] lend 📅 2026-12-01 ✅ 2026-11-01'],
    [
      '- [ ] lend (due:: 2026-12-01) (completion:: 2026-11-01)',
      '- [x] lend (due:: 2026-12-01) (completion:: 2026-11-01)',
    ],
    [
      '- [ ] lend [due:: 2026-12-01] [completion:: 2026-11-01]',
      '- [x] lend [due:: 2026-12-01] [completion:: 2026-11-01]',
    ],
    ['- [ ] lend due:: 2026-12-01', '- [x] lend due:: 2026-12-01'],
    ['- [x] lend 📅 2026-12-01', '- [x] lend 📅 2026-12-01'],
    ['- [ ] the completion:: of it 📅 2026-12-01', '- [x] the completion:: of it 📅 2026-12-01 ✅ 2026-11-23'],
    ['- [ ] lend 📅 2026-12-01  ', '- [x] lend 📅 2026-12-01 ✅ 2026-11-23  '],
    ['- [ ] lend 📅 2026-12-01 ^a-b1  ', '- [x] lend 📅 2026-12-01 ✅ 2026-11-23 ^a-b1  '],
    ['- [ ] lend ^no 📅 2026-12-01', '- [x] lend ^no 📅 2026-12-01 ✅ 2026-11-23'],
    ['- [ ] lend 📅 2026-12-01 x^2', '- [x] lend 📅 2026-12-01 x^2 ✅ 2026-11-23'],
  ])('is told its day once, and before what must stand last: %j', (before, after) => {
    expect(mark(before)).toBe(after);
  });

  it('is the only edit where there is no day to tell', () => {
    const edit = { from: 3, to: 4, insert: 'x' };
    expect(markTold(toldBy('lend'), 'x', today)('- [ ] lend')).toEqual({ edits: [edit] });
  });
});

describe('the line that was seen', () => {
  it.each([
    ['\n- [ ] a\n', 2, '\n- [x] a\n'],
    ['x\r\n- [ ] a\r\n- [ ] a', 2, 'x\r\n- [x] a\r\n- [ ] a'],
    ['x\r\n- [ ] a\r\n- [ ] a', 3, 'x\r\n- [ ] a\r\n- [x] a'],
    ['- [ ] a\nx', 2, '- [x] a\nx'],
    ['- [ ] a\nx', 9, '- [x] a\nx'],
  ])('is the one at its number, else the only one that says the same: %j, %i', (text, line, after) => {
    expect(made(text, markTold({ line, what: 'a', names: [] }, 'x', today))).toBe(after);
  });

  it('is named where it is gone, as much of it as can be read at a glance', () => {
    const gone = (what: string): string | Edited => made('- [ ] b', markTold({ line: 3, what, names: [] }, 'x', today));
    const refusal = (words: string): Edited => ({
      refusal: { what: `The line “${words}” is no longer there as you saw it.`, remedy: nothingWritten, line: 3 },
    });
    expect(gone(' a ')).toEqual(refusal('a'));
    expect(gone('🎉'.repeat(60))).toEqual(refusal('🎉'.repeat(60)));
    expect(gone('🎉'.repeat(61))).toEqual(refusal(`${'🎉'.repeat(59)}…`));
  });
});

describe('the line that told something', () => {
  const fact = { line: 1, what: 'the atlas', names: ['Zoë Ray', 'Zoë'] };
  const told = (text: string, changed: Partial<typeof fact> = {}, sign: TaskMark = 'x'): string | Edited =>
    made(text, markTold({ ...fact, ...changed }, sign, today));

  it.each([
    ['- [/] [[zoe]] the atlas', '- [x] [[zoe]] the atlas'],
    ['- [x] [[Zoë]] the atlas', '- [x] [[Zoë]] the atlas'],
    ['- [ ] favour:: received the atlas from [[Zoë]]', '- [x] favour:: received the atlas from [[Zoë]]'],
    ['x\nthe atlas\n- the atlas', 'x\nthe atlas\n- [x] the atlas'],
    ['- [ ] [[Zoë]] the atlas 📅 2026-12-01', '- [x] [[Zoë]] the atlas 📅 2026-12-01 ✅ 2026-11-23'],
  ])('is the one that says the same of the same person: %j', (before, after) => {
    expect(told(before)).toBe(after);
  });

  it.each(['- [ ] [[Bea]] the atlas', '- [ ] not the atlas', '- [ ] favour:: the atlas of Bea', 'x', 'x\nthe atlas'])(
    'is not one that says something else: %j',
    (text) => {
      expect(told(text)).toEqual({
        refusal: {
          what: 'The line “the atlas” is no longer there as you saw it.',
          remedy: nothingWritten,
          line: 1,
        },
      });
    },
  );

  it('says something', () => {
    expect(told('- [ ] [[Zoë]]', { what: '' })).toHaveProperty('refusal');
    expect(told('- [ ] [[Zoë]] #owe::', { what: '' })).toHaveProperty('refusal');
  });

  it('is left alone where it was settled in another way, and named by where it now stands', () => {
    expect(told('x\n- [x] the atlas', {}, '-')).toEqual({
      refusal: {
        what: 'This line is already settled.',
        remedy: 'Change it by hand. Nothing was written.',
        line: 2,
      },
    });
    expect(told('x\n- the atlas 🔁 every week')).toMatchObject({ refusal: { line: 2 } });
  });

  it('is not every line that names the two of an introduction', () => {
    const both = { ...fact, other: ['Bea'] };
    const intro = (text: string): string | Edited => made(text, markTold(both, 'x', today));
    expect(intro('- [ ] #INTRO [[Bea]] [[Zoë]]')).toBe('- [x] #INTRO [[Bea]] [[Zoë]]');
    expect(intro('- [ ] the atlas')).toHaveProperty('refusal');
    expect(intro('- [ ] intro: the atlas')).toHaveProperty('refusal');
  });
});
