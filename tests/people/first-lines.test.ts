import { describe, expect, it } from 'vitest';
import { firstLines } from '../../src/people/first-lines';

const note = (...lines: string[]): string => ['---', 'tags: [person]', '---', ...lines].join('\n');

describe('the first lines of a person’s note', () => {
  it.each([
    [
      'a paragraph below properties',
      note('', 'Writes programs.', 'Walks on Sundays.', '', 'More.'),
      'Writes programs. Walks on Sundays.',
    ],
    ['a note without properties', 'Writes programs.\n', 'Writes programs.'],
    ['Windows line ends', '---\r\ntags: [person]\r\n---\r\nWrites.\r\n\r\nMore.', 'Writes.'],
    ['below a heading', note('# Ada', '', '## About', 'Writes programs.'), 'Writes programs.'],
    ['up to a list', note('Writes programs.', '- 2026-09-01 tea'), 'Writes programs.'],
    ['after a list', note('- 2026-09-01 tea', '  with cake', '', 'Writes programs.'), 'Writes programs.'],
    ['no fields', note('company:: Society', 'Email: ada@example.org', '', 'Writes programs.'), 'Writes programs.'],
    [
      'no quote, picture, code or table',
      note('> [!info] x', '', '![[ada.png]]', '', '```', 'code', '```', '| a | b |', 'Writes.'),
      'Writes.',
    ],
    ['no comment', note('%% secret', 'more %%', '<!-- x -->', 'Writes. %%no%%'), 'Writes.'],
    ['no line of tags', note('#friend #work', '', 'Writes.'), 'Writes.'],
    ['no marks of a template', note('{{name}} is new', '', 'Writes.'), 'Writes.'],
    ['what happened on a day', note('## 2026-09-30 phone', 'Called about the job.'), ''],
    ['nothing but properties', note(''), ''],
    ['an empty note', '', ''],
    [
      'links and marks as words',
      note('*Wrote* the **first** [[Engine|program]] for [the engine](https://example.org) with `code`.[^1] ^id'),
      'Wrote the first program for the engine with code.',
    ],
    [
      'names with underscores',
      note('Works on snake_case_names and 2 * 3 * 4.'),
      'Works on snake_case_names and 2 * 3 * 4.',
    ],
    ['an unclosed fence', note('```', 'code'), ''],
  ])('%s', (_, text, words) => {
    expect(firstLines(text)).toBe(words);
  });

  it('are cut short at a word', () => {
    const words = firstLines('word '.repeat(200));
    expect(words.length).toBeLessThanOrEqual(401);
    expect(words.endsWith('word…')).toBe(true);
  });

  it('take no time in a long note', () => {
    for (const part of ['%%', '<!--', '[[', '*a', '`', '_a_ ']) firstLines(part.repeat(100_000));
  });
});
