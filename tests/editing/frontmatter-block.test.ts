/** Where the front matter stands, and which of its lines belong to which property: what is not understood is null, never a guess. */
import { describe, expect, it } from 'vitest';
import { findFrontmatter, propertiesIn } from '../../src/editing/frontmatter-block';

function split(note: string): readonly [string, string] | null {
  const block = findFrontmatter(note);
  return block && [note.slice(block.from, block.to), note.slice(block.bodyFrom)];
}

describe('the front matter', () => {
  it.each<readonly [string, string, string]>([
    ['---\na: 1\n---\nBody', 'a: 1\n', 'Body'],
    ['\uFEFF---\na: 1\n---\nBody', 'a: 1\n', 'Body'],
    ['---\r\na: 1\r\n---\r\nBody', 'a: 1\r\n', 'Body'],
    ['--- \t\na: 1\n---  \nBody', 'a: 1\n', 'Body'],
    ['---\na: 1\n---', 'a: 1\n', ''],
    ['---\na: 1\n---\r', 'a: 1\n', ''],
    ['---\n---\n', '', ''],
    ['---\n\n ---\n----\n--- x\n---\n', '\n ---\n----\n--- x\n', ''],
    ['---\na\n---\nb\n---\n', 'a\n', 'b\n---\n'],
  ])('of %j', (note, yaml, body) => {
    expect(split(note)).toEqual([yaml, body]);
  });

  it.each([
    '',
    '\n',
    '\n---\na\n---\n',
    '---',
    '---\n',
    '---\na: 1\n',
    ' ---\na\n---\n',
    '----\na\n---\n',
    '--- a\nb\n---\n',
  ])('is none in %j', (note) => {
    expect(split(note)).toBeNull();
  });
});

/** Key and value of each property, as they are written. */
function read(yaml: string): readonly string[] | null {
  return (
    propertiesIn(yaml)?.map(({ key, from, valueFrom, to }) =>
      [key, yaml.slice(from, valueFrom), yaml.slice(valueFrom, to)].join('|'),
    ) ?? null
  );
}

describe('the lines of a property', () => {
  it.each<readonly [string, readonly string[]]>([
    ['', []],
    ['\n# a: 1\n  # b\n', []],
    ['a: 1', ['a|a:| 1']],
    ['\na: 1\r\nb:\r\n', ['a|a:| 1', 'b|b:|']],
    ['a:\t1\nb:2: 3\n', ['a|a:|\t1', 'b:2|b:2:| 3']],
    ['a b  : 1', ['a b|a b  :| 1']],
    ['"a: b": 1\n\'c # d\': 2', ['a: b|"a: b":| 1', "c # d|'c # d':| 2"]],
    ["it's: 1", ["it's|it's:| 1"]],
    ['"": 1', ['|"":| 1']],
    ['a: "b: c"', ['a|a:| "b: c"']],
    ['-a: 1', ['-a|-a:| 1']],
    ['a:\n  - b\n\n# c\n  # d\n', ['a|a:|\n  - b']],
    ['a:\n- b\n-\n- c\nd:\n\te', ['a|a:|\n- b\n-\n- c', 'd|d:|\n\te']],
    ['a: [\nb: 1', ['a|a:| [', 'b|b:| 1']],
    ['a: [\n  b\n]\nc: {\n}', ['a|a:| [\n  b\n]', 'c|c:| {\n}']],
    ['a:\n\n# b\n  c', ['a|a:|\n\n# b\n  c']],
  ])('of %j', (yaml, expected) => {
    expect(read(yaml)).toEqual(expected);
  });

  it.each([
    ...[' a: 1', '\ta: 1', '- a', '-', ']', '}', 'a', 'a:b', 'a:b c', 'a: 1\nb', '"a": 1\n"b', '"a" : 1', '"a"b: 1'],
    ...[
      '"a\\"": 1',
      "'a\\': 1",
      '"a:b',
      '"a:" b',
      "'a': 1\n'b': 2c\n'd",
      '[a]: 1',
      '{a: 1}',
      '? a: 1',
      '&a b: 1',
      '*a : 1',
      '!a b: 1',
    ],
  ])('are not known of %j', (yaml) => {
    expect(read(yaml)).toBeNull();
  });
});
