/** One property of a note: whose value it is, which bytes are its own, and what is said where it is left alone. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { applyEdits, type Edited } from '../../src/editing/edit';
import { setProperty } from '../../src/editing/property-change';
import type { Properties } from '../../src/editing/frontmatter-edit';
import { parseYaml } from '../host/data/yaml';

const until: readonly [string, string] = ['until', 'snoozed until'];
const notUnderstood = {
  what: 'The properties at the top of the note cannot be added to without rewriting them.',
  remedy: 'Write one "name: value" per line, then try again. Nothing was written.',
  line: 1,
};
const holdsComments = {
  what: 'The current value contains comments, which would be lost.',
  remedy: 'Change it by hand. Nothing was written.',
  line: null,
};

function set(text: string, value: string | number | boolean = 'x', seen?: Properties, keys = until): string | Edited {
  const edited = setProperty(keys, value, parseYaml, seen)(text);
  return 'refusal' in edited ? edited : applyEdits(text, edited.edits);
}

/** The same of the lines between the fences. */
function setIn(yaml: string, value: string | number | boolean = 'x'): string | Edited {
  const after = set(`---\n${yaml}\n---\nBody`, value);
  return typeof after === 'string' ? after.slice(4, -9) : after;
}

describe('Name of the property that is meant', () => {
  it.each([
    ['until: a\nsnoozed until: b', 'until: x\nsnoozed until: b'],
    ['snoozed until: b\nuntil: a', 'snoozed until: b\nuntil: x'],
    ['until:\nsnoozed until: b', 'until:\nsnoozed until: x'],
    ['until: ""\nsnoozed until: b', 'until: ""\nsnoozed until: x'],
    ['snoozed until:\nuntil: ""', 'snoozed until:\nuntil: x'],
    ['Snoozed_Until: b', 'Snoozed_Until: x'],
    ['"until": a', '"until": x'],
    ["'until': a", "'until': x"],
    ['until :\ta', 'until :\tx'],
    ['a:b: 1', 'a:b: 1\nuntil: x'],
    ['a: 1\n\n# last', 'a: 1\n\n# last\nuntil: x'],
  ])('%j', (before, after) => {
    expect(setIn(before)).toBe(after);
  });

  it('is written as its own words where it is new', () => {
    expect(set('Body', 1)).toBe('---\nuntil: 1\n---\nBody');
    expect(set('---\r\na: 1\r\n---\r\n', true)).toBe('---\r\na: 1\r\nuntil: true\r\n---\r\n');
    expect(set('---\n---\n', false)).toBe('---\nuntil: false\n---\n');
  });
});

describe('a value', () => {
  it.each([
    ['2026-12-01', '2026-12-01'],
    ['2026-12-011', '"2026-12-011"'],
    ['12026-12-01', '"12026-12-01"'],
    ['2026-1201', '"2026-1201"'],
    ['a 2026-12-01', 'a 2026-12-01'],
    ['no', '"no"'],
    ['#1', '"#1"'],
    ['', '""'],
    [7, '7'],
    [true, 'true'],
  ])('%j is written %s', (value, written) => {
    expect(setIn('until: a', value)).toBe(`until: ${written}`);
  });

  it.each([
    ['until:', 'until: x'],
    ['until:   ', 'until: x   '],
    ['until: # why', 'until: x # why'],
    ['until:   a   # why', 'until:   x   # why'],
    ['until: a#b', 'until: x'],
    ['until: a #', 'until: x #'],
    ['until:  |\n  # a\n  b', 'until: x'],
    ['until: "a\\\\" # why', 'until: x # why'],
    ["until: '' # why", 'until: x # why'],
    ['until: "a" # why', 'until: x # why'],
    ['until: "a \\" # b" # why', 'until: x # why'],
    ["until: 'it''s # b' # why", 'until: x # why'],
    ["until: 'a \\' # why", 'until: x # why'],
    ['until: "a # b"', 'until: x'],
    ['until:   "a # b" # why', 'until:   x # why'],
    ["until: 'a \" # b'", 'until: x'],
    ['until: a "b" # why', 'until: x # why'],
    ['until: [a, b] # why', 'until: x # why'],
    ['until:\n  - a\n  - b\nc: 1', 'until: x\nc: 1'],
    ['until:\n- a\n-\n- b', 'until: x'],
    ['until: [a,\n  b\n]', 'until: x'],
    ['until: [a,\n  b#c]', 'until: x'],
    ['until: |\n  # a\n  b # c', 'until: x'],
    ['until:\t>-\n  a # b\nc: 1', 'until: x\nc: 1'],
    ['until: |\n  a\n# margin\n  # b', 'until: x\n# margin\n  # b'],
    ['until:\n  a: 1\n  # below\nc: 1', 'until: x\n  # below\nc: 1'],
  ])('is the bytes of its own alone: %j', (before, after) => {
    expect(setIn(before)).toBe(after);
  });

  it.each([
    'until:\n  - a # why\n  - b',
    'until:\n  # why\n  - b',
    'until: # why\n  - b',
    "until:\n  - it's # why\n  - it's",
    'until:\n  - "a" # why\n  - b',
    'until:\n  - say "a # why\n  - b"',
    'until: [a|b, # why\n  c]',
    'until: |\n  a # b\n  # text or not',
    'until: |\n  a\n\n  # text or not',
    'until: >\n  a\n  \n   # text or not',
  ])('is left alone where comments would be lost with it, or might be: %j', (yaml) => {
    expect(setIn(yaml)).toEqual({ refusal: holdsComments });
  });

  it('is left alone where it is no longer as the user saw it', () => {
    const note = '---\nuntil: a\n---\n';
    expect(set(note, 'x', { until: 'a' })).toBe('---\nuntil: x\n---\n');
    expect(set(note, 'a', { until: 'b' })).toBe(note);
    expect(set(note, 'x', { until: 'b' })).toEqual({
      refusal: {
        what: 'The property “until” has just changed.',
        remedy: 'Look at the note, and try again. Nothing was written.',
        line: null,
      },
    });
  });
});

describe('properties that cannot be written to', () => {
  it.each(['{until: a}', '"until": a\n{b: 1}', '- until', 'plain', '"unt\\u0069l": a', '? until\n: a', '&a until: b'])(
    'are left alone: %j',
    (yaml) => {
      expect(setIn(yaml)).toHaveProperty('refusal');
    },
  );

  it('are called not understood, where they can be read', () => {
    expect(setIn('{a: 1}')).toEqual({ refusal: notUnderstood });
    expect(setIn('- a')).toEqual({ refusal: notUnderstood });
    expect(setProperty(until, 'x', parse)('---\nuntil: &a b\nc: *a\n---\n')).toEqual({ refusal: notUnderstood });
    // A key that is not called what is written.
    expect(set('---\n0x10: a\n---\n', 'x', undefined, ['16', 'until'])).toEqual({ refusal: notUnderstood });
  });

  it('are said to be unreadable, and where, where they cannot', () => {
    expect(setIn('a: 1\nb: [x')).toEqual({
      refusal: {
        what: expect.stringMatching(/^The properties at the top of the note cannot be read: .*[^:\s]\.$/) as string,
        remedy: 'Correct them in source mode, then try again. Nothing was written.',
        line: expect.toSatisfy((line) => line === null || line >= 3) as number,
      },
    });
  });
});
