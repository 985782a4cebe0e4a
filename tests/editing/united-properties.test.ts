/** Values of a template and of a note that both have: what is united with what, in whose style, and what is said where it cannot be. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { applyEdits, type Edited } from '../../src/editing/edit';
import { mergeFrontmatter } from '../../src/editing/frontmatter-edit';

const parseYaml = (yaml: string): unknown => parse(yaml, { schema: 'core', maxAliasCount: 100 }) as unknown;
const notUnderstood = {
  what: 'The properties at the top of the note cannot be added to without rewriting them.',
  remedy: 'Write one "name: value" per line, then try again. Nothing was written.',
  line: 1,
};

function merge(note: string, additions: string, parser = parseYaml): string | Edited {
  const edited = mergeFrontmatter(note, additions, parser);
  return 'refusal' in edited ? edited : applyEdits(note, edited.edits);
}

/** The same of the lines between the fences. */
function unite(yaml: string, additions: string): string | Edited {
  const after = merge(`---\n${yaml}\n---\nBody`, additions);
  return typeof after === 'string' ? after.slice(4, -9) : after;
}

describe('two values', () => {
  it.each([
    // What is there stays.
    ['a: 1', 'a: 2', 'a: 1'],
    ['a: 1', 'a: []', 'a: 1'],
    ['a: 1', 'a:', 'a: 1'],
    ['a: [x]', 'a:', 'a: [x]'],
    ['a: {b: 1}', 'a: [x]', 'a: {b: 1}'],
    ['a: |\n  b\n  c', 'a: [x]', 'a: |\n  b\n  c'],
    ['a: [[Jo]]', 'a: [x]', 'a: [[Jo]]'],
    ['a: ""', 'a: ""', 'a: ""'],
    ['a:', 'a: []', 'a:'],
    // What is empty is filled.
    ['a:', 'a: x', 'a: x'],
    ['a:   # why', 'a: x', 'a: x   # why'],
    ['a: ""  # why', 'a: x', 'a: x  # why'],
    ['a: ~', 'a: [x, "k # z"]', 'a: [x, "k # z"]'],
    ['a:  []', 'a: 7', 'a:  7'],
    // Lists grow.
    ['a: [x]', 'a: k', 'a: [x, k]'],
    ['a: [[Jo], b]', 'a: [c]', 'a: [[Jo], b, c]'],
    ['a: [[Jo], [Al]]', 'a: c', 'a: [[Jo], [Al], c]'],
    ['a: [1, x]', 'a: [1, X, ~, "", [], 2]', 'a: [1, x, 2]'],
    ['a: [{b: 1}]', 'a: [{b: 1}, {b: 2}]', 'a: [{b: 1}, {"b":2}]'],
    ['a:  x   # why', 'a: [k]', 'a:  [x, k]   # why'],
    ['a: 1', 'a: [x]', 'a: [1, x]'],
    ['a: one,two', 'a: [two, z]', 'a: one,two, z'],
    ['a: x, k', 'a: [K]', 'a: x, k'],
    ['a: [\n  x, # why\n  z\n]', 'a: [k]', 'a: [\n  x, # why\n  z, k\n]'],
    ['a: x,k', 'a: [k, z, 1]', 'a: x,k, z, 1'],
    ['a: "x, k"', 'a: [z]', 'a: x, k, z'],
    ['a: x, k # why', 'a: K', 'a: x, k # why'],
    ['a: [x] # b]', 'a: [k]', 'a: [x, k] # b]'],
    ['a: [ x , ]', 'a: [k]', 'a: [ x , k ]'],
    ['a:\n\n  # why\n  - x', 'a: [k]', 'a:\n\n  # why\n  - x\n  - k'],
    ['a:\n-  x\n# why\nb: 1', 'a: [k, z]', 'a:\n-  x\n- k\n- z\n# why\nb: 1'],
    ['a:\n\t\n   - x-k\n   - z', 'a: [k]', 'a:\n\t\n   - x-k\n   - z\n   - k'],
    // Each at its own place, in whatever order.
    ['a: [x]\nb:\n- x', 'c: 1\nb: [k]\na: [k]', 'a: [x, k]\nb:\n- x\n- k\nc: 1'],
    ['A B: [x]', 'a_b: [k]', 'A B: [x, k]'],
  ])('%j and %j', (yaml, additions, expected) => {
    expect(unite(yaml, additions)).toBe(expected);
  });

  it('that leave nothing to be written make no edit', () => {
    expect(mergeFrontmatter('---\na: 1\n---\n', 'a: 2', parseYaml)).toEqual({ edits: [] });
    expect(mergeFrontmatter('---\na: [x]\n---\n', 'a: [k]', parseYaml)).toEqual({
      edits: [{ from: 9, to: 9, insert: ', k' }],
    });
  });

  it('that a template writes in its own style are added in it', () => {
    expect(unite('a: 1', '# why\nb: [ x ] # y\n\n# z\nc:\n  - x\n\n')).toBe('a: 1\nb: [ x ] # y\nc:\n  - x');
    expect(unite('a: 1', '{"b c": ["x: y"], d: 1}')).toBe('a: 1\nb c: ["x: y"]\nd: 1');
    expect(merge('Body', 'a: 1\r\nb:\r\n  - x\r\n \r\n\r\n')).toBe('---\na: 1\nb:\n  - x\n---\nBody');
    expect(merge('---\r\na: 1\r\n---\r\n', 'b:\n  - x\n')).toBe('---\r\na: 1\r\nb:\r\n  - x\r\n---\r\n');
    expect(merge('x\r\n', 'a:\n  - x')).toBe('---\r\na:\r\n  - x\r\n---\r\nx\r\n');
  });
});

describe('properties that cannot be united', () => {
  it.each([
    ['a: x\n  y', 'a: [z]'],
    ['a: &t [x]\nb: *t', 'a: [y]'],
    ['{a: [x]}', 'a: [y]'],
    ['- a', 'a: [y]'],
    ['x: 1', 'a b: 1\na_b: 2'],
    ['0x10: [x]', '"16": [y]'],
  ])('%j and %j', (yaml, additions) => {
    expect(unite(yaml, additions)).toEqual({ refusal: notUnderstood });
  });

  it('are those of the template where it is the one to be corrected', () => {
    expect(merge('---\na: [\n---\n', '- a')).toEqual({
      refusal: { ...notUnderstood, what: `In the template: ${notUnderstood.what}` },
    });
  });

  it('are those of a note that a parser takes and no line of it shows', () => {
    const lenient = (): unknown => ({ a: 1 });
    expect(merge('Body', 'a: 1\n---\nb: 1', lenient)).toEqual({ refusal: notUnderstood });
  });
});

describe('properties that cannot be read', () => {
  const thrown = (error: unknown): string | Edited =>
    merge('Body', 'a: 1', () => {
      throw error;
    });
  const unreadable = (why: string, line: number | null): Edited => ({
    refusal: {
      what: `In the template: The properties at the top of the note cannot be read: ${why}.`,
      remedy: 'Correct them in source mode, then try again. Nothing was written.',
      line,
    },
  });

  it('are told by the first line of what the parser says, and by the line of the note', () => {
    const at = (linePos: unknown): Error => Object.assign(new Error('Odd indent at line 2:\n\n  b\n  ^'), { linePos });
    expect(thrown(at([{ line: 2 }, { line: 9 }]))).toEqual(unreadable('Odd indent at line 2', 3));
    for (const unknown of [undefined, null, 7, [], [null], [{}], [{ line: '2' }]])
      expect(thrown(at(unknown))).toEqual(unreadable('Odd indent at line 2', null));
  });

  it.each([
    ['no: ', 'no'],
    [new Error('one: two'), 'one: two'],
    [null, 'null'],
    [undefined, 'undefined'],
    [7, '7'],
  ])('whatever the parser throws: %j', (error, why) => {
    expect(thrown(error)).toEqual(unreadable(why, null));
  });

  it('are none where there is nothing', () => {
    expect(merge('Body', '', () => undefined)).toBe('Body');
    expect(merge('Body', '', () => null)).toBe('Body');
  });
});
