import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { applyEdits } from '../../src/editing/edit';
import { insertTemplate } from '../../src/editing/insert-template';

const parseYaml = (yaml: string): unknown => parse(yaml, { schema: 'core' }) as unknown;

/** `|` in the note is where the user's cursor stands, or two of them what is selected; in the result it is where the cursor goes. */
function insert(noteWithCursor: string, body: string, frontmatter = ''): string {
  const from = noteWithCursor.indexOf('|');
  const to = Math.max(from, noteWithCursor.lastIndexOf('|') - 1);
  const note = noteWithCursor.replaceAll('|', '');
  const mark = body.indexOf('|');
  const rendered = { frontmatter, body: body.replace('|', ''), cursor: mark < 0 ? null : mark };
  const inserted = insertTemplate(note, { from, to }, rendered, parseYaml);
  if ('refusal' in inserted) return `refused: ${inserted.refusal.what}`;
  const after = applyEdits(note, inserted.edits);
  return `${after.slice(0, inserted.cursor)}|${after.slice(inserted.cursor)}`;
}

describe('inserting a rendered template', () => {
  it.each([
    ['an empty note', '|', '# Prep\n|\n', '', '# Prep\n|\n'],
    ['an empty line', 'a\n|\nb', 'X|\n', '', 'a\nX|\n\nb'],
    ['the end of a line of text', 'a|\nb', 'X|', '', 'a\nb\n\nX|'],
    ['the middle of a line', 'ab|cd', 'X|', '', 'abcd\n\nX|'],
    [
      'a page that a template put there',
      '## P\n\n### A\n- a: |\n- b\n\n### B\n- c\n',
      'X|\n',
      '',
      '## P\n\n### A\n- a: \n- b\n\n### B\n- c\n\nX|\n',
    ],
    [
      'a page above other sections',
      '## P\n### A\n- a|\n### B\n- c\n\n## Notes\n- \n',
      'X|\n',
      '',
      '## P\n### A\n- a\n### B\n- c\n\nX|\n\n## Notes\n- \n',
    ],
    ['a section right above a heading', '## P\na|\n## Q\n', 'X|\n', '', '## P\na\n\nX|\n\n## Q\n'],
    ['a note with a title', '# T\n\n## P\na|\n\n## Q\n', '## X\n|', '', '# T\n\n## P\na\n\n## X|\n\n## Q\n'],
    [
      'a section after a larger one',
      '# A\nx\n# P\n## B\nb|\n## C\n\n# Q\n',
      'X|',
      '',
      '# A\nx\n# P\n## B\nb\n## C\n\nX|\n\n# Q\n',
    ],
    ['a section with a comment in code', '## P\na|\n```\n## no\n```\n', 'X|', '', '## P\na\n```\n## no\n```\n\nX|\n'],
    [
      'a section with code of other signs',
      '## P\na|\n~~~~\n```\n## no\n~~~~\n',
      'X|',
      '',
      '## P\na\n~~~~\n```\n## no\n~~~~\n\nX|\n',
    ],
    [
      'a section with a comment',
      '## P\na|\n\n%%\n## no\n%%\n\n## Q\n',
      'X|',
      '',
      '## P\na\n\n%%\n## no\n%%\n\nX|\n\n## Q\n',
    ],
    ['a section with a formula', '## P\na|\n\n$$\n## no\n$$\n', 'X|', '', '## P\na\n\n$$\n## no\n$$\n\nX|\n'],
    ['a section with HTML', '## P\na|\n\n<!--\n## no\n-->\n', 'X|', '', '## P\na\n\n<!--\n## no\n-->\n\nX|\n'],
    ['headings that are underlined', 'T\n=\n\nP\n-\na|\n\nQ\n-\nb\n', 'X|', '', 'T\n=\n\nP\n-\na\n\nX|\n\nQ\n-\nb\n'],
    ['an empty line of a page', '## P\na\n\n|\n\n### B\n', 'X|', '', '## P\na\n\nX|\n\n### B\n'],
    ['a template without a cursor', 'a\n|', 'X\n', '', 'a\nX\n|'],
    ['a cursor in the properties', '---\na|: 1\n---\nText', 'X|\n', '', '---\na: 1\n---\nX|\nText'],
    ['a closing fence without a line end', '---\na: 1\n---|', 'X|', '', '---\na: 1\n---\n\nX|'],
    ['new properties', 'a\n|', 'X|', 'type: prep\n', '---\ntype: prep\n---\na\nX|'],
    ['new properties and an empty note', '|', 'X|', 'type: prep', '---\ntype: prep\n---\nX|'],
    ['properties to merge', '---\na: 1\n---\n|', 'X|', 'b: 2', '---\na: 1\nb: 2\n---\nX|'],
    ['Windows line ends', 'a\r\n|', 'X\n|Y\n', '', 'a\r\nX\r\n|Y\r\n'],
    [
      'line ends that are not those of the template',
      'a\n|',
      'X\r\n|Y\r\n',
      'b:\r\n  - c',
      '---\nb:\n  - c\n---\na\nX\n|Y\n',
    ],
    ['a line of white space', 'a\n \t|  \r\nb', 'X|', '', 'a\n \tX|  \r\nb'],
    ['a place before one letter', 'a\n|b', 'X|', '', 'a\nX|\nb'],
    ['a place before a line', 'a|\n', 'X|', '', 'a\n\nX|\n'],
    ['a byte order mark', '\uFEFF|', 'X|', 'b: 2', '\uFEFF---\nb: 2\n---\nX|'],
  ])('into %s', (_, note, body, frontmatter, expected) => {
    expect(insert(note, body, frontmatter)).toBe(expected);
  });

  it('inserts nothing where the properties cannot be merged', () => {
    expect(insert('---\na: [\n---\n|', 'X', 'b: 2')).toMatch(/^refused/);
  });

  it('takes the place of what is selected, and of nothing in the properties', () => {
    expect(insert('One |two| three', 'X|')).toBe('One \n\nX|\n three');
    expect(insert('One\n|two\nthree|\nfour', 'X|')).toBe('One\nX|\nfour');
    expect(insert('|---\na: 1\n---\nBody|\n', 'X|')).toBe('---\na: 1\n---\nX|\n');
    expect(insert('---\na: 1\n---\n|Body|\n', 'X|', 'b: 2\n')).toBe('---\na: 1\nb: 2\n---\nX|\n');
  });

  it('needs no readable properties where the template brings none', () => {
    expect(insert('---\na: [\n---\n|', 'X|')).toBe('---\na: [\n---\nX|');
  });
});
