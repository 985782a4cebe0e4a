/** Whatever the data says, the note has the template's headings, items, links, tags, fences and properties, and no more. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { createLibrary } from '../../src/library';
import { readLineWords } from '../../src/notes/line-words';
import { scanNote } from '../host/data/scan/scan-note';
import { runs } from '../support/property-runs';

const library = createLibrary();

function print(template: string, data: unknown): string {
  const result = library.render(template, data);
  if (!result.ok) throw new Error(result.problems.map(({ what }) => what).join());
  return result.text;
}

const signs = [
  '#',
  '-',
  '+',
  '*',
  '_',
  '[',
  ']',
  '(',
  ')',
  '`',
  '~',
  '=',
  '|',
  '<',
  '>',
  '%',
  '{',
  '}',
  '$',
  '^',
  '!',
  ':',
  '\\',
  '&',
  '1',
  '.',
  'x',
  ' ',
  '\n',
  '\r',
  '\t',
  '"',
  "'",
  ',',
  '@',
  '?',
  '\u2028',
  '\u0000',
];
const naughty = [
  '# heading',
  '- item',
  '1. item',
  '- [ ] task',
  '> quote',
  '[[link]]',
  '![[embed]]',
  '[a](b)',
  '![a](b)',
  '#tag',
  'a #tag',
  '```',
  '~~~',
  '---',
  '***',
  '===',
  '    code',
  '%%comment%%',
  '$$math$$',
  '<b>html</b>',
  '<!-- x -->',
  '{{x}}',
  '<% x %>',
  '<%* x %>',
  'key:: value',
  '[key:: value]',
  '^block',
  '| a | b |',
  'a\n# b',
  'a\r\n- b',
  '[^1]',
  '[^1]: note',
  '\\',
  'trailing\\',
  '_',
  '&lt;b&gt;',
  '😀',
  'مرحبا',
  'e\u0301',
  '\ud800',
  'a'.repeat(500),
];
const text = fc.oneof(
  fc.constantFrom(...naughty),
  fc.array(fc.constantFrom(...signs), { maxLength: 14 }).map((all) => all.join('')),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);

const body =
  'Intro\n\n## Head {{a}}\n\n{{a}}\n\n- item {{b}}\n- {{a}} and {{b}}{{a}}\n- {{nothing}}{{b}}\n1. {{b}}\n\n> {{b}}\n\n{{b}} {{a}}\n\nSee [[{{a}}]] and [[Note|{{b}}]] #tag\n';

function shapeOf(note: string): unknown {
  const {
    headings = [],
    listItems = [],
    links = [],
    embeds = [],
    tags = [],
    sections = [],
    blocks = {},
  } = scanNote(note);
  return {
    headings: headings.map(({ level }) => level),
    items: listItems.map(({ task }) => task ?? null),
    links: links.length,
    embeds: embeds.length,
    tags: tags.map(({ tag }) => tag),
    sections: sections.map(({ type }) => type),
    blocks: Object.keys(blocks).length,
    lines: note.split(/\r\n|[\n\r\u2028\u2029]/).length,
  };
}

describe('data in the body', () => {
  const wanted = shapeOf(print(body, { a: 'plain', b: 'words' }));

  it('is inert', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const note = print(body, { a: `x${a}`, b });
        // An empty link is no link at all; the template gives it a word so that the count stays.
        expect(shapeOf(note)).toEqual(wanted);
        expect(note).not.toMatch(/\{\{|<%|%%/);
      }),
      { numRuns: runs(2_000) },
    );
  });

  it.each([
    ['C# and R&D', 'C# and R&D'],
    ["O'Neil, a_b@example.org", "O'Neil, a_b@example.org"],
    ['what next?', 'what next?'],
    ['50 % of it', '50 % of it'],
    ['# not a heading', '\\# not a heading'],
    ['- not an item', '\\- not an item'],
    ['12. not an item', '12\\. not an item'],
    ['two\nlines', 'two lines'],
    ['[[Ada]]', '\\[\\[Ada\\]\\]'],
  ])('reads as it is written: %s', (value, printed) => {
    expect(print('{{x}}', { x: value })).toBe(printed);
  });

  it('prints links as links, and lists with commas', () => {
    const link = (target: string, display: string | null): unknown => ({ type: 'link', target, display });
    expect(
      print('{{a}} {{b}} {{c}}', { a: link('Ada', null), b: link('People/Ada', 'Ada'), c: [link('X', null), 'y'] }),
    ).toBe('[[Ada]] [[People/Ada|Ada]] [[X]], y');
  });
});

describe('data in the front matter', () => {
  const template =
    '---\nvalue: {{x}}\nlist:\n  - {{x}}\nflow: [one, {{x}}]\nquoted: "a {{x}} b"\nsingle: \'{{x}}\'\nlink: "[[{{x}}]]"\nplain: about {{x}}\n---\nBody\n';
  const propertiesOf = (note: string): Record<string, unknown> =>
    parseYaml(note.split('\n---\n')[0]?.slice(4) ?? '', { schema: 'core' }) as Record<string, unknown>;

  it('adds no property and reads back as the datum', () => {
    fc.assert(
      fc.property(text, (raw) => {
        // A lone half of a character cannot be stored in any file.
        const x = raw.toWellFormed();
        const note = print(template, { x });
        const properties = propertiesOf(note);
        expect(Object.keys(properties)).toEqual(['value', 'list', 'flow', 'quoted', 'single', 'link', 'plain']);
        expect(properties['value'] ?? '').toEqual(x);
        expect((properties['list'] as unknown[])[0] ?? '').toEqual(x);
        expect(properties['flow']).toEqual(['one', x]);
        expect(properties['quoted']).toEqual(`a ${x} b`);
        expect(String(properties['link']).startsWith('[[')).toBe(true);
        expect(String(properties['plain']).startsWith('about')).toBe(true);
        expect(note.split('\n---\n')[1]).toBe('Body\n');
      }),
      { numRuns: runs(2_000) },
    );
  });

  it.each([
    [['a', 'b, c'], '[a, "b, c"]'],
    [[{ type: 'link', target: 'Ada', display: null }], '["[[Ada]]"]'],
    [{ type: 'link', target: 'Ada', display: null }, '"[[Ada]]"'],
    ['2026-10-02', '2026-10-02'],
    ['true', '"true"'],
    ['12', '"12"'],
    [12, '12'],
    [null, ''],
    ['a: b', '"a: b"'],
    [[], '[]'],
  ])('takes the form of YAML: %j', (x, written) => {
    expect(print('---\nkey: {{x}}\n---\n', { x })).toBe(`---\nkey: ${written}\n---\n`);
  });
});

describe('a day in a value', () => {
  it.each([
    ...[
      '📅 2026-12-01',
      '📅2026-12-01',
      '📅\uFE0F 2026-12-01',
      '⏳ 2026-12-01',
      '🛫 2026-12-01',
      '➕ 2026-12-01',
      '✅ 2026-12-01',
    ],
    ...['❌ 2026-12-01', '📆 2026-12-01', '[due:: 2026-12-01]', '(due:: 2026-12-01)', 'due:: 2026-12-01'],
    ...['[completion:: 2026-12-01]', '**[scheduled:: 2026-12-01]**', '📅 2026-12-01 ⏳ 2026-12-02'],
  ])('dates no task, wherever in the line it stands: %s', (day) => {
    for (const template of ['- [ ] {{v}}', '- [ ] call {{v}}', '- [ ] {{join l}}', '{{bullets l}}', '> - [x] a{{v}}'])
      for (const v of [day, `call ${day}`, `${day} call`, `https://x.example/a ${day}`]) {
        const text = print(template, { v, l: [v, v] });
        const days = text.split('\n').map((line) => readLineWords(line.replace(/^[> ]*- (?:\[.\] )?/, '')).dates);
        for (const dates of days) expect(Object.values(dates).filter((one) => one !== null)).toEqual([]);
        expect(text).not.toMatch(/[➕📅📆🗓⏳⌛🛫✅❌]\uFE0F?\s*\d{4}-\d{2}-\d{2}/u);
      }
  });

  it('reads as it is, and days of the template stay days', () => {
    expect(print('- [ ] {{v}}', { v: 'call 📅 2026-12-01' })).toBe('- [ ] call 📅 2026\\-12-01');
    expect(print('- [ ] {{v}} 📅 {{d}}', { v: 'call', d: '2026-12-01' })).toBe('- [ ] call 📅 2026-12-01');
    expect(print('{{v}}', { v: 'on 2026-12-01' })).toBe('on 2026-12-01');
  });
});
