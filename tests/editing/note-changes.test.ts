/** What is written to a note, and that nothing else of it changes: by example, then for any note. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { dayFromIso } from '../../src/model/day';
import { applyEdits } from '../../src/editing/edit';
import { markTold } from '../../src/editing/line-change';
import { undoing, type NoteChange } from '../../src/editing/note-change';
import { setProperty } from '../../src/editing/property-change';
import { addToSection } from '../../src/editing/section-line';
import { anyText } from '../support/any-note';
import { toldBy } from '../support/told-by';
import { runs } from '../support/property-runs';

const today = dayFromIso('2026-11-23') ?? 0;

function made(text: string, change: NoteChange): string {
  const edited = change(text);
  return 'refusal' in edited ? `refused: ${edited.refusal.what}` : applyEdits(text, edited.edits);
}

describe('a mark in a box', () => {
  const mark = (line: string, sign: 'x' | '-' | '>' = 'x'): string => made(line, markTold(toldBy(line), sign, today));

  it.each([
    ['- [ ] lend a book', '- [x] lend a book'],
    ['- lend a book', '- [x] lend a book'],
    ['  * [/] lend a book', '  * [x] lend a book'],
    ['12. [ ] lend', '12. [x] lend'],
    ['> - [ ] lend', 'refused: The line “lend” is no longer there as you saw it.'],
    ['- [ ] lend 📅 2026-12-01', '- [x] lend 📅 2026-12-01 ✅ 2026-11-23'],
    ['- [ ] lend 📅 2026-12-01 ^abc', '- [x] lend 📅 2026-12-01 ✅ 2026-11-23 ^abc'],
    ['- [ ] lend [due:: 2026-12-01]', '- [x] lend [due:: 2026-12-01] [completion:: 2026-11-23]'],
    ['- [x] lend', '- [x] lend'],
    ['no list', 'refused: This line is not a list item, so it has no box to tick.'],
    ['- [ ] lend 🔁 every week', 'refused: This task repeats, and only the Tasks plugin knows when.'],
  ])('%s', (before, after) => {
    expect(mark(before)).toBe(after);
  });

  it('tells no day where it is waived or Paid forward', () => {
    expect(mark('- [ ] lend 📅 2026-12-01', '-')).toBe('- [-] lend 📅 2026-12-01');
    expect(mark('- [ ] lend 📅 2026-12-01', '>')).toBe('- [>] lend 📅 2026-12-01');
  });

  it('follows the line that the user saw, and refuses where it is gone or there twice', () => {
    const change = markTold({ line: 1, what: 'a', names: [] }, 'x', today);
    expect(made('new\r\nlines\r\n- [ ] a\r\n', change)).toBe('new\r\nlines\r\n- [x] a\r\n');
    expect(made('- [ ] b\n', change)).toMatch(/^refused: The line “a” is no longer there/);
    expect(made('x\n- [ ] a\n- [ ] a\n', change)).toMatch(/^refused/);
    expect(made('- [ ] a\n- [ ] a\n', change)).toBe('- [x] a\n- [ ] a\n');
  });
});

describe('a line that told something', () => {
  const fact = { line: 2, what: 'read my letter', names: ['Joan Clarke', 'Joan'] };
  const mark = (text: string): string => made(text, markTold(fact, 'x', today));

  it.each([
    ['x\n- [ ] [[Joan]] read my letter\n', 'x\n- [x] [[Joan]] read my letter\n'],
    ['- [ ] read my letter\n', '- [x] read my letter\n'],
    [
      'a\nb\n- #favour/received [[Joan Clarke|J]] read my letter\n',
      'a\nb\n- [x] #favour/received [[Joan Clarke|J]] read my letter\n',
    ],
    ['- [ ] read my letter\n- [ ] read my letter\n', '- [ ] read my letter\n- [x] read my letter\n'],
  ])('is found in %j', (text, expected) => {
    expect(mark(text)).toBe(expected);
  });

  it.each([
    ['- [ ] #intro [[Joan]] [[Ada]]', true],
    ['- [ ] introduce: #intro [[Ada|her]] and [[Joan Clarke]]', true],
    ['- [ ] #intro [[Ada]]', true],
    ['- [ ] #intro [[Joan]] [[Grace]]', false],
    ['- [ ] [[Joan]] [[Ada]]', false],
    ['- [ ] #intro', false],
    ['- [-] #intro [[Joan]] [[Ada]]', false],
  ])('is that of an introduction by its two people: %s', (text, is) => {
    const introduction = { ...fact, line: 1, other: ['Ada Lovelace', 'Ada'] };
    const marked = made(`${text}\n`, markTold(introduction, 'x', today));
    if (is) expect(marked).toBe(`${text.replace('[ ]', '[x]')}\n`);
    else expect(marked).toMatch(/^refused/);
  });

  it('is said to have no box where it is not a list item', () => {
    expect(mark('x\nfavour:: read my letter\n')).toMatch(/^refused: This line is not a list item/);
  });

  it.each([
    'x\n- [ ] read my mail\n',
    'x\n- [ ] [[Bea]] read my letter\n',
    'read my letter\n',
    '- [ ] read my letter\nx\n- [ ] read my letter\n',
  ])('is not to be found in %j', (text) => {
    expect(mark(text)).toMatch(/^refused: The line “read my letter” is no longer there/);
  });
});

describe('a task that was done', () => {
  const tick = (line: string): string => made(line, markTold(toldBy(line), 'x', today));

  it('is told its day as it tells its others, and left alone where it comes again', () => {
    expect(tick('- [ ] a (due:: 2026-11-01)')).toBe('- [x] a (due:: 2026-11-01) (completion:: 2026-11-23)');
    expect(tick('- [ ] a [due:: 2026-11-01]')).toBe('- [x] a [due:: 2026-11-01] [completion:: 2026-11-23]');
    expect(tick('- [ ] a [due:: 2026-11-01] [repeat:: every week]')).toMatch(/^refused: This task repeats/);
  });

  it('is not settled again in another way', () => {
    const late = markTold({ line: 1, what: 'tea', names: ['Ada'] }, '-', today);
    expect(made('- [x] #favour/received [[Ada]] tea', late)).toMatch(/^refused: This line is already settled/);
  });
});

describe('a line under a heading', () => {
  const add = (text: string): string => made(text, addToSection('Log', '- new'));

  it.each([
    ['', '## Log\n\n- new\n'],
    ['---\na: 1\n---\n', '---\na: 1\n---\n## Log\n\n- new\n'],
    ['Text', 'Text\n\n## Log\n\n- new\n'],
    ['Text\r\n', 'Text\r\n\r\n## Log\r\n\r\n- new\r\n'],
    ['Text\n\n', 'Text\n\n## Log\n\n- new\n'],
    ['## Log\n', '## Log\n\n- new\n'],
    ['## Log\n\n- old\n\n## Other\n', '## Log\n\n- old\n- new\n\n## Other\n'],
    ['# log #\n- old\n### deeper\nx\n# Other', '# log #\n- old\n- new\n### deeper\nx\n# Other'],
    ['```\n## Log\n```\n', '```\n## Log\n```\n\n## Log\n\n- new\n'],
    ['Log\n---\n- old\n\nNotes\n=====\ntext\n', 'Log\n---\n- old\n- new\n\nNotes\n=====\ntext\n'],
    ['%%\n## Log\n%%\n', '%%\n## Log\n%%\n\n## Log\n\n- new\n'],
    ['Use ```code``` here\n## Log\n- a\n', 'Use ```code``` here\n## Log\n- a\n- new\n'],
    ['- ```js\n  # Log\n  ```\n', '- ```js\n  # Log\n  ```\n\n## Log\n\n- new\n'],
    ['```foo```\n', '```foo```\n\n## Log\n\n- new\n'],
    ['## Log\n\n- new\n- more\n', '## Log\n\n- new\n- more\n'],
    ['## Log\n\n1. old\n2. older\n', '## Log\n\n1. old\n2. older\n3. new\n'],
    ['## Log\n\n9) old\n\nWords\n', '## Log\n\n9) old\n\nWords\n- new\n'],
    ['## Log\n\n 9) old\n', '## Log\n\n 9) old\n 10) new\n'],
    ['## Log\n\n1. old\n1. older\n', '## Log\n\n1. old\n1. older\n1. new\n'],
    ['## Log\n\n1. new\n', '## Log\n\n1. new\n'],
  ])('%j', (before, after) => {
    expect(add(before)).toBe(after);
  });
});

describe('a property', () => {
  const set = (text: string, value: string | number = '2026-12-01'): string =>
    made(text, setProperty(['snoozed_until', 'snoozeuntil'], value, parseYaml));

  it.each([
    ['', '---\nsnoozed_until: 2026-12-01\n---\n'],
    ['Text', '---\nsnoozed_until: 2026-12-01\n---\nText'],
    ['---\na: 1 # one\n---\n', '---\na: 1 # one\nsnoozed_until: 2026-12-01\n---\n'],
    [
      '---\r\nSnooze until: 2026-01-01 # soon\r\nb: [x,  y]\r\n---\r\nT',
      '---\r\nSnooze until: 2026-12-01 # soon\r\nb: [x,  y]\r\n---\r\nT',
    ],
    ['---\nsnoozed_until:\nb: 1\n---\n', '---\nsnoozed_until: 2026-12-01\nb: 1\n---\n'],
    ['---\nsnoozed_until: "2026-01-01"\n---\n', '---\nsnoozed_until: 2026-12-01\n---\n'],
    ['---\nsnoozed_until: 2026-12-01\n---\n', '---\nsnoozed_until: 2026-12-01\n---\n'],
    ['---\nsnoozed_until: "a # b" # c\n---\n', '---\nsnoozed_until: 2026-12-01 # c\n---\n'],
    ["---\nsnoozed_until: 'it''s # b'\n---\n", '---\nsnoozed_until: 2026-12-01\n---\n'],
    ['---\nsnoozed_until: # soon\n---\n', '---\nsnoozed_until: 2026-12-01 # soon\n---\n'],
    ['---\nsnoozed_until:\n  - 2026-01-01\nb: 1\n---\n', '---\nsnoozed_until: 2026-12-01\nb: 1\n---\n'],
    ['---\nsnoozed_until: 2026-01-01\t# tab\n---\n', '---\nsnoozed_until: 2026-12-01\t# tab\n---\n'],
    ['---\nsnoozeuntil:\nsnoozed_until: 2026-01-01\n---\n', '---\nsnoozeuntil:\nsnoozed_until: 2026-12-01\n---\n'],
    ['---\nsnoozed_until: |\n  # a\n  ---\nb: 1\n---\n', '---\nsnoozed_until: 2026-12-01\nb: 1\n---\n'],
  ])('%j', (before, after) => {
    expect(set(before)).toBe(after);
  });

  it.each([
    '---\ntags: [a\n---\n',
    '---\nsnoozed_until:\n  # why\n  - 2026-01-01\n---\n',
    '---\n{a: 1}\n---\n',
    '---\nsnoozed_until:\n  "2026-01-01" # since\n---\n',
    '---\nsnoozed_until:\n  - "[[Ada]]" # from the fair\n---\n',
    '---\na: 1\na: 2\n---\n',
  ])('refuses %j', (text) => {
    expect(set(text)).toMatch(/^refused/);
  });
});

/** Line ends of Windows, a byte order mark, blank lines at the end: what editors leave behind. */
const anyNote = fc
  .tuple(anyText, fc.boolean(), fc.boolean(), fc.constantFrom('', '\n', '\n\n  \n'))
  .map(([text, windows, marked, end]) => {
    const whole = text + end;
    return (marked ? '\uFEFF' : '') + (windows ? whole.replace(/\n/g, '\r\n') : whole);
  });

const anyChange: fc.Arbitrary<(note: string) => NoteChange> = fc.oneof(
  fc.tuple(fc.nat(), fc.constantFrom('x', '-', '>')).map(([at, sign]) => (note: string) => {
    const lines = note.split(/\r?\n/);
    const line = at % lines.length;
    return markTold(toldBy(lines[line] ?? '', line + 1), sign as 'x', today);
  }),
  fc.constantFrom('Log', 'Attendees', 'Needs').map((heading) => () => addToSection(heading, '- 2026-11-23 tea')),
  fc
    .constantFrom('2026-12-01', 'every 6 weeks', '#1: "odd" \\ value', 42)
    .map((value) => () => setProperty(['cadence', 'date', 'email'], value, parseYaml)),
);

describe('any change to any note', () => {
  it('touches nothing but its edits, is once and done, and is taken back byte for byte', () => {
    fc.assert(
      fc.property(anyNote, anyChange, (note, make) => {
        const change = make(note);
        const edited = change(note);
        if ('refusal' in edited) return;
        const after = applyEdits(note, edited.edits);
        // All bytes outside the edits are there, in their order.
        const kept = edited.edits.reduceRight((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), note);
        expect(after.length - kept.length).toBe(edited.edits.reduce((sum, { insert }) => sum + insert.length, 0));
        const undo = undoing(note, change)(after);
        expect('refusal' in undo ? undo.refusal : applyEdits(after, undo.edits)).toBe(note);
        expect(undoing(note, change)(`${after} `)).toHaveProperty('refusal');
      }),
      { numRuns: runs(1_000) },
    );
  });

  it('made twice is made once', () => {
    fc.assert(
      fc.property(anyNote, anyChange, (note, make) => {
        const after = made(note, make(note));
        fc.pre(!after.startsWith('refused'));
        expect(made(after, make(after))).toBe(after);
      }),
      { numRuns: runs(1_000) },
    );
  });
});
