/** A property set in front matter of every style that people and programs leave behind: exactly that, or a refusal. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/editing/edit';
import { setProperty } from '../../src/editing/property-change';
import { parseYaml } from '../host/data/yaml';
import { runs } from '../support/property-runs';

/** Values as they are written after the colon, with what may stand below them. */
const writtenValue = fc.constantFrom(
  ...[
    '',
    ' ',
    ' 2026-01-01',
    ' "a # b"',
    " 'it''s: fine'",
    ' plain words',
    ' 42',
    ' true',
    ' ~',
    ' null',
    ' [[Jane]]',
    ' "[[Jane]]"',
  ],
  ...[
    ' [a, "b, c"]',
    ' []',
    ' [a,\n  b]',
    '\n  - a\n  - b',
    '\n- a\n- b',
    '\n  - "x: y" # one',
    ' {a: 1, b: [2]}',
    '\n  a: 1\n  b: 2',
  ],
  ...[
    ' |\n  one\n  ---\n  two',
    ' >-\n  folded\n\n  # no comment',
    ' "two\n  lines"',
    ' &x here',
    ' *x',
    ' !!str 3',
    ' a: b',
    ' [broken',
    ' "open',
  ],
  ...[
    ' value # comment',
    ' value\t# tab',
    '  spaced  ',
    '\ttabbed',
    ' é 🎉',
    ' 10:30',
    ' - odd',
    ' @at',
    ' `tick`',
    ' %pct',
  ],
);
const someKey = fc.constantFrom(
  'tags',
  'Cadence',
  'aliases',
  'date',
  '"quoted key"',
  "'single'",
  'with space',
  'ünïcode',
  'a:b',
  'x-y',
);
const betweenProperties = fc.constantFrom('', '', '', '# a comment\n', '\n', '  # indented comment\n');
const body = fc.constantFrom('', 'Text\n', 'Text', '\n# Heading\n---\nmore: not a property\n', '```yaml\ncadence: 1\n');
const newValue = fc.constantFrom<string | number>(
  '2026-12-01',
  'every 6 weeks',
  42,
  'yes',
  '#1: "odd" \\ value',
  '[[Jane]]',
  '',
);

interface Written {
  readonly parts: readonly string[];
  readonly note: string;
}

const frontMatter: fc.Arbitrary<Written> = fc
  .record({
    properties: fc.array(fc.tuple(betweenProperties, someKey, writtenValue), { maxLength: 8 }),
    wanted: fc.option(fc.tuple(betweenProperties, fc.constantFrom('cadence', 'CADENCE', '"cadence"'), writtenValue)),
    place: fc.nat(8),
    many: fc.integer({ min: 0, max: 39 }).map((one) => one === 0),
    body,
    closed: fc.integer({ min: 0, max: 9 }),
    lineEnds: fc.constantFrom('\n', '\r\n', 'mixed'),
    mark: fc.boolean(),
  })
  .map(({ properties, wanted, place, many, body, closed, lineEnds, mark }) => {
    const all: (readonly [string, string, string])[] = properties.filter(
      ([, key], at) => properties.findIndex((one) => one[1] === key) === at && (wanted === null || key !== 'Cadence'),
    );
    if (wanted) all.splice(Math.min(place, all.length), 0, wanted);
    if (many) for (let at = 0; at < 500; at++) all.push(['', `key${String(at)}`, ' value']);
    const lines = all.map(([between, key, value]) => `${between}${key}:${value}\n`);
    const parts = [`${mark ? '\uFEFF' : ''}---\n`, ...lines, closed === 0 ? '' : '---\n', body];
    let at = 0;
    const ends = (text: string): string =>
      text.replace(/\n/g, () => (lineEnds === 'mixed' ? (at++ % 3 === 0 ? '\r\n' : '\n') : lineEnds));
    const written = parts.map(ends);
    return { parts: written, note: written.join('') };
  });

describe('a property of a note in any style', () => {
  it('is exactly set, or refused, and every other byte stays', () => {
    let made = 0;
    fc.assert(
      fc.property(frontMatter, newValue, ({ parts, note }, value) => {
        const edited = setProperty(['cadence'], value, parseYaml)(note);
        if ('refusal' in edited) {
          expect(edited.refusal.what).not.toBe('');
          expect(edited.refusal.remedy).toContain('Nothing was written');
          return;
        }
        made++;
        const after = applyEdits(note, edited.edits);
        expect(read(after)).toEqual(expect.objectContaining({ ...read(note), ...read(note, value) }));
        expect(Object.keys(read(after)).length).toBe(Object.keys({ ...read(note), ...read(note, value) }).length);
        // What was written differs from what stood there in one part alone: before it and behind it all bytes are the same.
        const same = parts.findIndex((_, at) => {
          const before = parts.slice(0, at).join('');
          const behind = parts.slice(at + 1).join('');
          return after.startsWith(before) && after.endsWith(behind) && after.length >= before.length + behind.length;
        });
        expect(same).toBeGreaterThanOrEqual(0);
        expect(setProperty(['cadence'], value, parseYaml)(after)).toEqual({ edits: [] });
      }),
      { numRuns: runs(1_000) },
    );
    expect(made).toBeGreaterThan(runs(1_000) / 4);
  });
});

/** The properties of a note by the host's own parser; with a value, the one that is to be set and its key. */
function read(note: string, value?: string | number): Record<string, unknown> {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/m.exec(note);
  const properties = match ? ((parseYaml(match[1] ?? '') as Record<string, unknown> | null) ?? {}) : {};
  if (value === undefined) return properties;
  const key = Object.keys(properties).find((own) => own.toLowerCase() === 'cadence') ?? 'cadence';
  return { [key]: value };
}
