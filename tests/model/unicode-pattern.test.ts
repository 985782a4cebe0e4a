import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unicodePattern } from '../../src/model/unicode-pattern';

/** One class of signs, as patterns write it. */
const classes = [
  ...[
    '\\p{L}',
    '\\P{L}',
    '\\p{M}',
    '\\p{N}',
    '[^\\p{L}]',
    "[\\p{L}\\p{M}’'.-]",
    '[^\\p{L}\\p{N}\\s’-]',
    '[\\p{L}\\p{N}_/-]',
  ],
  ...[
    '[^\\P{L}]',
    '[a-c\\p{N}-]',
    '[-\\p{N}]',
    '[\\]\\p{L}\\\\]',
    '[\\u0041-\\u{43}\\x2d\\p{N}]',
    '[\\t\\n\\p{N}\\d]',
    '[^\\p{N}a-]',
  ],
];

/** Every sign of the scripts that names are written in here, and all marks, signs and emoji. */
const nearBlocks: readonly (readonly [number, number])[] = [
  ...([
    [0x0, 0x2ff],
    [0x300, 0x344],
    [0x346, 0x6fc],
    [0x1e00, 0x1fbb],
    [0x2010, 0x206f],
    [0x20a0, 0x20cf],
    [0x2190, 0x2bff],
  ] as const),
  ...([
    [0x3001, 0x30ff],
    [0x4e00, 0x9fff],
    [0xac00, 0xd7a3],
    [0xfe00, 0xfe0f],
    [0xff01, 0xff9d],
    [0x1f300, 0x1faff],
  ] as const),
];
const assigned = /\P{Cn}/u;
const near = fc
  .oneof(...nearBlocks.map(([min, max]) => fc.integer({ min, max })))
  .map((code) => String.fromCodePoint(code))
  .filter((sign) => assigned.test(sign));

describe('a pattern with kinds of letters', () => {
  it.each(['u', 'iu'])('finds the same signs as that of the engine (%s)', (flags) => {
    fc.assert(
      fc.property(fc.constantFrom(...classes), near, (written, sign) => {
        const [ours, engines] = [unicodePattern(`^${written}$`, flags), new RegExp(`^${written}$`, flags)];
        expect(ours.test(sign), `${written} ${sign.codePointAt(0)?.toString(16) ?? ''}`).toBe(engines.test(sign));
      }),
      { numRuns: 6_000 },
    );
  });

  it('finds the same in names and sentences', () => {
    const said = fc.stringMatching(/^[A-Za-zäößéÉłŁçñø ,.’'–0-9ЖжΩω語김🦊-]{0,30}$/u);
    const written = fc.constantFrom(
      '(?:^|[^\\p{L}])(?:met|saw|traf)(?!\\p{L})',
      "\\p{Lu}[\\p{L}\\p{M}’'.-]*(?:\\s+(?:de|von)\\s+)?",
      '[^\\p{L}\\p{N}\\s]+',
      '\\[\\p{L}\\]|\\\\p\\{L\\}|\\p{Ll}+',
    );
    fc.assert(
      fc.property(said, written, fc.constantFrom('u', 'iu'), (text, source, flags) => {
        const found = (pattern: RegExp): readonly (string | undefined)[] => [...(pattern.exec(text) ?? [])];
        expect(found(unicodePattern(source, flags))).toEqual(found(new RegExp(source, flags)));
      }),
      { numRuns: 3_000 },
    );
  });

  it('holds none of the classes that are slow to make ready', () => {
    const { source } = unicodePattern('(?:^|[^\\p{L}])a[\\p{L}\\p{M}.]+\\p{N}', 'iu');
    expect(source).not.toContain('\\p{');
  });

  it('refuses what the engine refuses', () => {
    expect(() => unicodePattern('(\\p{L}', 'u')).toThrow(SyntaxError);
    expect(() => unicodePattern('\\p{Nonsense}', 'u')).toThrow(SyntaxError);
  });
});
