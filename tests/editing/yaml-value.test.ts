/** One value as YAML, and whether two that were parsed are alike: what every proof of an edit stands on. */
import { describe, expect, it } from 'vitest';
import { sameValue, yamlOf } from '../../src/editing/frontmatter-edit';

describe('a value as YAML', () => {
  it.each([
    ['Zoë', 'Zoë'],
    ['é a_1/b-2', 'é a_1/b-2'],
    ['q', 'q'],
    ['a ', '"a "'],
    [' a', '" a"'],
    ['1a', '"1a"'],
    ['-a', '"-a"'],
    ['a: b', '"a: b"'],
    ['a, b', '"a, b"'],
    ['a\nb', '"a\\nb"'],
    ['a\n', '"a\\n"'],
    ['', '""'],
    ['"', '"\\""'],
    [1.5, '1.5'],
    [false, 'false'],
    [null, 'null'],
    [undefined, 'null'],
    [['a', { b: 1 }], '["a",{"b":1}]'],
  ])('%j is %s', (value, yaml) => {
    expect(yamlOf(value)).toBe(yaml);
  });

  it.each(['true', 'False', 'NULL', 'yes', 'no', 'On', 'off', 'y', 'N'])('%s stays text', (word) => {
    expect(yamlOf(word)).toBe(`"${word}"`);
    expect(yamlOf(`${word}s`)).toBe(`${word}s`);
  });
});

/** `depth` lists in each other. */
function nested(depth: number): unknown {
  let value: unknown = 'a';
  for (let at = 0; at < depth; at++) value = [value];
  return value;
}

describe('two values that were parsed', () => {
  it.each([
    ['a', 'a'],
    [NaN, NaN],
    [null, null],
    [[], []],
    [{}, {}],
    [
      { a: [1, { b: null }], c: 2 },
      { a: [1, { b: null }], c: 2 },
    ],
  ])('are alike: %j, %j', (a, b) => {
    expect(sameValue(a, b)).toBe(true);
  });

  it.each<readonly [unknown, unknown]>([
    [1, '1'],
    [null, {}],
    [null, undefined],
    [[], {}],
    [['a'], { 0: 'a' }],
    [[1], [1, 2]],
    [
      [1, 2],
      [1, 3],
    ],
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { b: 1 }],
    [{ a: undefined }, { b: undefined }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [{ a: { b: [1] } }, { a: { b: [2] } }],
  ])('are not alike: %j, %j', (a, b) => {
    expect([sameValue(a, b), sameValue(b, a)]).toEqual([false, false]);
  });

  it('are compared down to a depth and up to a size that no note has', () => {
    expect([sameValue(nested(32), nested(32)), sameValue(nested(33), nested(33))]).toEqual([true, false]);
    const deep = (depth: number): unknown => JSON.parse('{"a":'.repeat(depth) + '1' + '}'.repeat(depth)) as unknown;
    expect([sameValue(deep(32), deep(32)), sameValue(deep(33), deep(33))]).toEqual([true, false]);
    const long = (count: number): unknown => Array.from({ length: count }, (_, at) => at);
    expect([sameValue(long(9_999), long(9_999)), sameValue(long(10_000), long(10_000))]).toEqual([true, false]);
  });
});
