/** Lines under a heading: where the section is, where it ends, and how the note looks after it. */
import { describe, expect, it } from 'vitest';
import { applyEdits, type Edited } from '../../src/editing/edit';
import { addToSection } from '../../src/editing/section-line';

function add(text: string, title = 'Log', ...lines: readonly string[]): string | Edited {
  const edited = addToSection(title, ...(lines.length > 0 ? lines : ['- new']))(text);
  return 'refusal' in edited ? edited : applyEdits(text, edited.edits);
}

/** With a section of its own at the end. */
const notFound = (text: string): string => `${text}\n## Log\n\n- new\n`;

describe('the heading', () => {
  it.each(['Log', ' ## Log ', '# Log', '######\tLog', 'LOG', '##Log', '####### Log', '**Log**', 'Log:'])(
    'is meant by %j',
    (title) => {
      expect(add('# Log\n- a\n', title)).toBe('# Log\n- a\n- new\n');
    },
  );

  it.each([
    ['##Logs', '## ##Logs'],
    ['a # Log', '## a # Log'],
  ])('is made as it was said: %j', (title, heading) => {
    expect(add('# Log\n- a\n', title)).toBe(`# Log\n- a\n\n${heading}\n\n- new\n`);
  });

  it.each([
    ...[
      '# Log\n- a\n',
      '###### Log\n- a\n',
      '   ## Log\n- a\n',
      '#\tLog\t\n- a\n',
      '## Log ##  \n- a\n',
      '## log\n- a\n',
    ],
    ...['Log\n=\n- a\n', '   Log\n   ---\t\n- a\n', 'Log\n=====  \n- a\n', 'x\n\n# Log\n- a\n', '\uFEFF# Log\n- a\n'],
    ...['## **Log**\n- a\n', '## LOG 📒\n- a\n', '## 📒 log:\n- a\n', '## [[Log]]\n- a\n', '| Log\n---\n- a\n'],
    ...['---\nx: 1\n---\n# Log\n- a\n', '# A\n# Log\n- a\n', '# Log\n- a\n# \n', '# Log\n- a\n'],
  ])('is found in %j', (text) => {
    expect(add(text)).toBe(text.replace('- a\n', '- a\n- new\n'));
  });

  it('is made with one space before it, and is not one that is spelled in another way', () => {
    expect(add('', '##  Log')).toBe('## Log\n\n- new\n');
    expect(add('# STRASSE\n', 'Straße')).toBe('# STRASSE\n\n## Straße\n\n- new\n');
  });

  it('is the same in either form of an accent', () => {
    expect(add('# Cafe\u0301\n- a\n', 'Café')).toBe('# Cafe\u0301\n- a\n- new\n');
  });

  it.each([
    ...['####### Log\n', '#Log\n', '    # Log\n', 'x # Log\n', '# Logs\n', '# Log x\n', '# A Log\n'],
    ...[
      'Log\n--- x\n',
      'Log\n    ---\n',
      'Log\nx ---\n',
      'Log\n-=\n',
      '    Log\n---\n',
      '\tLog\n---\n',
      'Log\n\n---\n',
    ],
    ...['- Log\n---\n', '  * Log\n---\n', '1. Log\n---\n', '12) Log\n---\n', '> Log\n---\n'],
    ...['---\n# Log\na: 1\n---\n', 'x\nLog\n'],
  ])('is not found in %j', (text) => {
    expect(add(text)).toBe(/^---/.test(text) ? `${text}## Log\n\n- new\n` : notFound(text));
  });

  it.each([
    ...[
      '```\n# Log\n```\n',
      '~~~\n# Log\n~~~\n',
      '````\n```\n# Log\n````\n',
      '```\n~~~\n# Log\n```\n',
      '``` js\n# Log\n```\n',
    ],
    ...['```\n``` x\n# Log\n```\n', '```\nx ```\n# Log\n```\n'],
    ...['- ```\n  # Log\n  ```\n', '> ```\n> # Log\n', '\uFEFF```\n# Log\n```\n', '```\n# Log\n  ````  \n'],
    ...['%%\n# Log\n%%\n', 'so %% x\n# Log\nx %%\n', '$$\n# Log\n$$\n', '<!--\n# Log\n-->\n', '<div>\n# Log\n</div>\n'],
  ])('is not found in code or in a comment: %j', (text) => {
    expect(add(text)).toBe(notFound(text));
  });

  it.each([
    ...[
      '``` `js`\n# Log\n- a\n',
      '``\n# Log\n- a\n',
      'x ```\n# Log\n- a\n',
      '~~ ~\n# Log\n- a\n',
      '1234567890. ```\n# Log\n- a\n',
    ],
    ...[
      '%% a %%\n# Log\n- a\n',
      '`%%` a\n# Log\n- a\n',
      '% %\n# Log\n- a\n',
      'a %% b\n# Log\n- a\n',
      '```\n```\n# Log\n- a\n',
    ],
    ...['```\n%%\n```\n# Log\n- a\n'],
  ])('is found after what is neither: %j', (text) => {
    expect(add(text)).toBe(text.replace('- a\n', '- a\n- new\n'));
  });
});

describe('the section', () => {
  it.each([
    ['## Log\n- a\n# B\n', '## Log\n- a\n- new\n# B\n'],
    ['## Log\n- a\n\n\n## B\n', '## Log\n- a\n- new\n\n\n## B\n'],
    ['## Log\n- a\n### B\nx\n', '## Log\n- a\n- new\n### B\nx\n'],
    ['## Log\n### B\nx\n', '## Log\n\n- new\n### B\nx\n'],
    ['## Log\n- a\n\nB\n---\n', '## Log\n- a\n- new\n\nB\n---\n'],
    ['# Log\n- a\nB\n---\nx\n', '# Log\n- a\nB\n---\nx\n- new\n'],
    ['# Log\n- a\n\nB\n===\n', '# Log\n- a\n- new\n\nB\n===\n'],
    ['# Log\n* a\n', '# Log\n* a\n* new\n'],
    ['# Log\n + a\n   - b\n', '# Log\n + a\n   - b\n + new\n'],
    ['# Log\n- a\n\n- b\n', '# Log\n- a\n\n- b\n\n- new\n'],
    ['# Log\n1. a\n', '# Log\n1. a\n2. new\n'],
    ['# Log\n<div>\n</div>\n', '# Log\n<div>\n</div>\n\n- new\n'],
    ['# Log\n> - a\n', '# Log\n> - a\n- new\n'],
    ['# Log\n| a |\n|---|\n', '# Log\n| a |\n|---|\n\n- new\n'],
    ['## Log\n- a\n```\n# B\n```\n', '## Log\n- a\n```\n# B\n```\n- new\n'],
    ['## Log\n- a\n%%\n# B\n%%\n', '## Log\n- a\n%%\n# B\n%%\n- new\n'],
    ['## Log\n- a\n## Log\n- b\n', '## Log\n- a\n- new\n## Log\n- b\n'],
    ['# Log\n- a\nx %% b\n# B\n', '# Log\n- a\nx %% b\n- new\n# B\n'],
    ['## Log\n## B\n', '## Log\n\n- new\n## B\n'],
    ['## Log', '## Log\n\n- new'],
    ['## Log\r\n- a\r\n \r\n## B\r\n', '## Log\r\n- a\r\n- new\r\n \r\n## B\r\n'],
    ['## Log\r\n', '## Log\r\n\r\n- new\r\n'],
  ])('ends where its words end: %j', (before, after) => {
    expect(add(before)).toBe(after);
  });

  it.each(['- b', '  * b', '\t+ b', '1. b', '12) b', '> b', '  | b', '', ' ', '    b', '\tb', '```\n---\n```'])(
    'goes on behind a line that is no heading though it has a line below it: %j',
    (line) => {
      expect(add(`## Log\n- a\n\n${line}\n---\nx\n`)).toBe(`## Log\n- a\n\n${line}\n---\nx\n- new\n`);
    },
  );

  it.each(['b - c', '-b', '1.b', 'b) c', '1234567890. b', 'b > c', 'b    c', 'b\tc', ' b'])(
    'ends before one that is: %j',
    (line) => {
      expect(add(`## Log\n- a\n\n${line}\n---\nx\n`)).toBe(`## Log\n- a\n- new\n\n${line}\n---\nx\n`);
    },
  );

  it('is not written to where nothing is missing', () => {
    expect(addToSection('Log', '- a')('# Log\n- a\n')).toEqual({ edits: [] });
  });

  it('gets no line that stands in it, word for word, but those that are missing, in order', () => {
    expect(add('# Log\n- b\n', 'Log', '- a', '- b', '- c')).toBe('# Log\n- b\n- a\n- c\n');
    expect(add('# Log\n- b\n', 'Log', '- b')).toBe('# Log\n- b\n');
    expect(add('# Log\n- b \n', 'Log', '- b')).toBe('# Log\n- b \n- b\n');
    expect(add('# Log\n', 'Log', '# Log')).toBe('# Log\n\n# Log\n');
    expect(add('x\n', 'Log', '- a', '- b')).toBe('x\n\n## Log\n\n- a\n- b\n');
  });
});

describe('a section that is made', () => {
  const made = '## Log\n\n- new\n';

  it.each([
    ['', made],
    ['\n', `\n${made}`],
    [' ', ` \n${made}`],
    ['x', `x\n\n${made}`],
    ['x\n', `x\n\n${made}`],
    ['x\n\n', `x\n\n${made}`],
    ['x\n \t\n', `x\n \t\n${made}`],
    ['x\n  y\n', `x\n  y\n\n${made}`],
    ['\uFEFF', `\uFEFF\n${made}`],
    ['\uFEFF\n', `\uFEFF\n${made}`],
    ['\uFEFFx\n', `\uFEFFx\n\n${made}`],
    ['---\na: 1\n---', `---\na: 1\n---\n${made}`],
    ['---\na: 1\n---\n', `---\na: 1\n---\n${made}`],
    ['---\na: 1\n---\n\n', `---\na: 1\n---\n\n${made}`],
    ['---\na: 1\n---\nx', `---\na: 1\n---\nx\n\n${made}`],
    ['x\r\n\r\n', 'x\r\n\r\n## Log\r\n\r\n- new\r\n'],
    ['x\r\ny', 'x\r\ny\r\n\r\n## Log\r\n\r\n- new\r\n'],
  ])('stands after one blank line: %j', (before, after) => {
    expect(add(before)).toBe(after);
  });

  it.each([
    ['```\n# Log\n', 'The code block on line 1 is not closed.'],
    ['# Log\n```\n', 'The code block on line 2 is not closed.'],
    ['x\n~~~~\n~~~\n', 'The code block on line 2 is not closed.'],
    ['1. ```\n# Log\n```\n', 'The code block on line 3 is not closed.'],
    ['# x\n%%\nhidden', 'The comment on line 2 is not closed.'],
    ['# Log\n- a\n%% b\n# B\n', 'The comment on line 3 is not closed.'],
    ['# Log\n- a\nx %% b\n# B\ny %% z\n', 'The comment on line 3 is not closed.'],
    ['# Log\n\n$$\nx\n', 'The formula on line 3 is not closed.'],
    ['<!--\n# Log\n', 'The HTML block on line 1 is not closed.'],
    ['<pre>\n\n# Log\n', 'The HTML block on line 1 is not closed.'],
  ])('is none where a block goes on: %j', (text, what) => {
    const remedy: unknown = expect.stringMatching(/^Close it.*, then try again\. Nothing was written\.$/);
    expect(add(text)).toEqual({ refusal: { what, remedy, line: Number(/\d/.exec(what)?.[0]) } });
  });
});
