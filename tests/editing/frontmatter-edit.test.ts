import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { applyEdits } from '../../src/editing/edit';
import { mergeFrontmatter } from '../../src/editing/frontmatter-edit';
import { runs } from '../support/property-runs';

const parseYaml = (yaml: string): unknown => parse(yaml, { schema: 'core', maxAliasCount: 100 }) as unknown;

function merge(note: string, additions: string): string {
  const edited = mergeFrontmatter(note, additions, parseYaml);
  return 'refusal' in edited ? `refused: ${edited.refusal.what}` : applyEdits(note, edited.edits);
}

describe('merging the properties of a template into a note', () => {
  it.each([
    ['a note without properties', 'Body\n', 'tags: [prep]\n', '---\ntags: [prep]\n---\nBody\n'],
    ['an empty note', '', 'type: prep\n', '---\ntype: prep\n---\n'],
    ['a byte order mark', '\uFEFFBody', 'type: prep', '\uFEFF---\ntype: prep\n---\nBody'],
    ['Windows line ends', 'a\r\nb\r\n', 'type: prep\n', '---\r\ntype: prep\r\n---\r\na\r\nb\r\n'],
    ['a thematic break that opens the note', '---\ntext', 'a: b', '---\na: b\n---\n---\ntext'],
    ['empty front matter', '---\n---\nx', 'a: b', '---\na: b\n---\nx'],
    [
      'a new key, in the style of the template',
      '---\na: 1\n---\n',
      'tags:\n  - x # why\n',
      '---\na: 1\ntags:\n  - x # why\n---\n',
    ],
    ['a value that is there', '---\ntype: person\n---\n', 'type: prep', '---\ntype: person\n---\n'],
    ['another spelling of a key', '---\nIntroduced By: Jo\n---\n', 'introduced_by: X', '---\nIntroduced By: Jo\n---\n'],
    ['a flow list', '---\ntags: [a, "b"] # mine\n---\n', 'tags: [c, A]', '---\ntags: [a, "b", c] # mine\n---\n'],
    ['a flow list over lines', '---\ntags: [\n  a,\n  b,\n]\n---\n', 'tags: c', '---\ntags: [\n  a,\n  b, c\n]\n---\n'],
    [
      'a block list',
      '---\ntags:\n  - a\n\n# note\nx: 1\n---\n',
      'tags: [b]',
      '---\ntags:\n  - a\n  - b\n\n# note\nx: 1\n---\n',
    ],
    [
      'a block list at the margin',
      '---\r\ntags:\r\n- a\r\nx: 1\r\n---\r\n',
      'tags: [b, c]',
      '---\r\ntags:\r\n- a\r\n- b\r\n- c\r\nx: 1\r\n---\r\n',
    ],
    ['a single value and a list', '---\ntags: person\n---\n', 'tags: [meeting]', '---\ntags: [person, meeting]\n---\n'],
    ['a list with commas', '---\ntags: a, b\n---\n', 'tags: [b, c]', '---\ntags: a, b, c\n---\n'],
    ['an empty property', '---\ntags: # later\nx: 1\n---\n', 'tags: [c]', '---\ntags: [c] # later\nx: 1\n---\n'],
    ['an empty list', '---\ntags: []\n---\n', 'tags: [c]', '---\ntags: [c]\n---\n'],
    [
      'a block scalar that holds a fence',
      '---\na: |\n  ---\n  x\n---\nB',
      'b: 1',
      '---\na: |\n  ---\n  x\nb: 1\n---\nB',
    ],
    ['quoted keys', '---\n"tags": [a]\n---\n', 'tags: [b]', '---\n"tags": [a, b]\n---\n'],
    [
      'text that YAML would misread',
      '---\ntags: [a]\n---\n',
      'tags: ["yes", "1", "x: y"]',
      '---\ntags: [a, "yes", "1", "x: y"]\n---\n',
    ],
    ['an unquoted link', '---\nwho: [[Jo]]\n---\n', 'b: 1', '---\nwho: [[Jo]]\nb: 1\n---\n'],
    [
      'an unquoted link that a template would add to',
      '---\nwho: [[Jo]]\n---\n',
      'who: [Al]',
      '---\nwho: [[Jo]]\n---\n',
    ],
    ['nothing to add', '---\na: [\n---\n', '', '---\na: [\n---\n'],
  ])('keeps the bytes of %s', (_, note, additions, expected) => {
    expect(merge(note, additions)).toBe(expected);
  });

  it('refuses malformed properties and names the line', () => {
    const edited = mergeFrontmatter('---\na: 1\nb: [x\n---\nBody', 'c: 1', parseYaml);
    expect(edited).toMatchObject({ refusal: { what: expect.stringContaining('cannot be read') as string } });
    expect('refusal' in edited && edited.refusal.line).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ['JSON', '---\n{"a": 1}\n---\n'],
    ['a list', '---\n- a\n---\n'],
    ['plain text', '---\nhello\n---\n'],
    ['two keys alike', '---\na: 1\na: 2\n---\n'],
    ['an anchor on the value to extend', '---\ntags: &t [a]\nother: *t\n---\n'],
  ])('refuses %s', (_, note) => {
    expect(merge(note, 'tags: [c]')).toMatch(/^refused/);
  });

  it.each(['---\ntype: person\n...\nBody\n', '\uFEFF---\r\ntags:\r\n  - x\r\n...\r\n', '---\na: 1\n...'])(
    'refuses %j: Obsidian reads no properties that end in dots',
    (note) => {
      expect(merge(note, 'a: b')).toMatch(/^refused: .*\.\.\./);
    },
  );

  it('survives properties that grow without end', () => {
    const bomb = ['a: &a [x, x]', 'b: &b [*a, *a, *a, *a, *a, *a, *a, *a]', 'c: [*b, *b, *b, *b, *b, *b, *b, *b]'];
    expect(merge(`---\n${bomb.join('\n')}\n---\n`, 'd: 1')).toMatch(/^(refused|---)/);
  });
});

const keys = fc.constantFrom('tags', 'aliases', 'type', 'my key', 'Org', '"q"', 'date', 'people');
const scalars = fc.constantFrom('x', '"a: b"', "'it''s'", '3', 'true', '2026-10-02', '"[[Jo]]"', 'Zoë', '~', '');
const values = fc.oneof(
  scalars.map((value) => ` ${value}`),
  fc.array(fc.constantFrom('a', 'b', '"c, d"', '"[[Jo]]"', '7'), { maxLength: 4 }).map((all) => ` [${all.join(', ')}]`),
  fc
    .array(fc.constantFrom('a', '"b c"', "'d'"), { minLength: 1, maxLength: 3 })
    .map((all) => all.map((one) => `\n  - ${one}`).join('')),
  fc.constant(' |\n  ---\n  text: # no comment'),
  fc.constant(' # nothing yet'),
  fc.constant('\n  nested: {a: 1}'),
);
const properties = fc
  .uniqueArray(fc.tuple(keys, values, fc.constantFrom('', ' # why', '\n# own line', '\n')), {
    selector: ([key]) => key,
    maxLength: 6,
  })
  .map((all) => all.map(([key, value, comment]) => `${key}:${value}${value.includes('\n') ? '' : comment}\n`).join(''));
const additions = fc
  .uniqueArray(fc.tuple(keys, fc.constantFrom('[a, z]', 'z', '["yes", "#x"]', '')), {
    selector: ([key]) => key,
    maxLength: 4,
  })
  .map((all) => all.map(([key, value]) => `${key}: ${value}\n`).join(''));
const notes = fc
  .tuple(
    fc.constantFrom('', '\uFEFF'),
    properties,
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('', 'Body', '\n# A\n\n---\n', '\t- [ ] x\n\n\n'),
  )
  .map(([mark, yaml, end, body]) => mark + `---\n${yaml}---\n${body}`.replaceAll('\n', end));

function bodyOf(note: string): string {
  return note.slice(note.search(/\n---\r?\n/) + 4).replace(/^\r?\n/, '');
}

describe('whatever the note and the template', () => {
  it('changes nothing outside the properties, and every line that it keeps is byte for byte the same', () => {
    fc.assert(
      fc.property(notes, additions, (note, added) => {
        const after = merge(note, added);
        if (after.startsWith('refused')) return;
        expect(after.endsWith(bodyOf(note))).toBe(true);
        const edited = mergeFrontmatter(note, added, parseYaml);
        for (const edit of 'edits' in edited ? edited.edits : []) expect(edit.to - edit.from).toBeLessThan(30);
      }),
    );
  });

  it('parses to the old values, the lists united with the new', () => {
    fc.assert(
      fc.property(notes, additions, (note, added) => {
        const after = merge(note, added);
        fc.pre(!after.startsWith('refused'));
        const read = (text: string): Record<string, unknown> =>
          (parseYaml(/^\uFEFF?---\r?\n([\s\S]*?)---\r?\n/.exec(text.replace(/\n {2}---/g, '\n  ___'))?.[1] ?? '') ??
            {}) as Record<string, unknown>;
        const [was, is] = [read(note), read(after)];
        expect(Object.keys(is).slice(0, Object.keys(was).length)).toEqual(Object.keys(was));
        for (const [key, value] of Object.entries(was)) {
          if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) continue;
          if (Array.isArray(value)) expect((is[key] as unknown[]).slice(0, value.length)).toEqual(value);
          else if (Array.isArray(is[key])) expect(is[key][0]).toEqual(value);
          else expect(is[key]).toEqual(value);
        }
      }),
    );
  });

  it('does nothing the second time', () => {
    fc.assert(
      fc.property(notes, additions, (note, added) => {
        const once = merge(note, added);
        fc.pre(!once.startsWith('refused'));
        expect(merge(once, added)).toBe(once);
      }),
    );
  });

  it('rarely has to refuse', () => {
    const tried = fc.sample(fc.tuple(notes, additions), { numRuns: runs(500), seed: 7 });
    const refused = tried.filter(([note, added]) => merge(note, added).startsWith('refused'));
    expect(refused.map(([note, added]) => `${note}\n+ ${added}`).slice(0, 3)).toEqual([]);
  });
});
