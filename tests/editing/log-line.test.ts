/** A contact in the log: in the note's own order, under the right heading, written as its neighbours are. */
import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../src/model/day';
import { applyEdits, type Edited } from '../../src/editing/edit';
import { addToLog, addToLogTable } from '../../src/editing/log-line';

const day = dayFromIso('2026-11-20') ?? 0;

function log(text: string, title = 'Log', inTable = false): string | Edited {
  const edited = (inTable ? addToLogTable : addToLog)(title, { day, what: 'lunch' })(text);
  return 'refusal' in edited ? edited : applyEdits(text, edited.edits);
}

/** The log where `+` stands for the new line. */
function expectAt(after: string, line = '- 2026-11-20 lunch', title = 'Log'): void {
  const before = after.replace(/^\+.*\r?\n/m, '');
  expect(log(before, title)).toBe(after.replace(/^\+/m, line));
}

describe('the heading of the log', () => {
  it.each([
    ...['## Log', '## log:', '## **Log**', '## LOG 📒', '# Log #', '### Contact log', '## Contact-Log', 'Log\n---'],
    ...['## Kontakte', '## Interactions', '## Registro', '## Bitácora:', '## Journal', '## Contact history'],
  ])('is found in %j', (heading) => {
    expectAt(`${heading}\n- 2026-01-01 x\n+\n`);
  });

  it.each([
    '## Logs',
    '## Logistics',
    '## Login',
    '## Backlog',
    '## Blog',
    '## Contacts',
    '## Notes',
    '## Log in',
    'Log',
  ])('is not found in %j', (heading) => {
    expect(log(`${heading}\n\n- 2026-01-01 x\n`)).toBe(
      `${heading}\n\n- 2026-01-01 x\n\n## Log\n\n- 2026-11-20 lunch\n`,
    );
  });

  it('is the one of the settings first, and that alone where it is an unusual one', () => {
    expectAt('## Log\n- 2026-01-01 x\n## Kontakte\n- 2026-01-02 y\n+\n', undefined, 'Kontakte');
    expect(log('## Log\n- a\n', 'Chats')).toBe('## Log\n- a\n\n## Chats\n\n- 2026-11-20 lunch\n');
  });
});

describe('a log of another kind', () => {
  it.each([
    ['of the year', '## Log 2026\n- 2026-09-02 b\n- 2026-10-02 c\n+\n## Tasks\n- [ ] x\n'],
    ['of two years', '## Log 2026\n- 2026-10-02 c\n+\n\n## Log 2025\n- 2025-10-02 c\n'],
    [
      'of the year by months',
      '## Log 2026\n### November\n- 2026-11-02 c\n+\n### September\n- 2026-09-02 b\n## Tasks\n',
    ],
    ['without a heading', '+\n- 2026-10-02 c\n- 2026-09-02 b\n\n## Tasks\n- [ ] x\n'],
    ['without a heading, below properties', '---\na: 1\n---\n+\n- 2026-10-02 c\n- 2026-09-02 b\n'],
    ['under the title', '# Gil\n\n+\n- 2026-10-02 c\n- 2026-09-02 b\n\n## Tasks\n'],
  ])('%s', (_, after) => {
    expectAt(after);
  });

  it('is no list of tasks, nor one that holds a day in passing', () => {
    for (const text of ['- [ ] 2026-10-02 c\n- [ ] 2026-09-02 b\n', '- a\n- b\n- 2026-10-02 c\n- d\n'])
      expect(log(text)).toBe(`${text}\n## Log\n\n- 2026-11-20 lunch\n`);
  });

  it('is parted from a table by a blank line', () => {
    const table = '## Log\n| What | When |\n| --- | --- |\n| tea | 2026-10-02 |\n';
    for (const inTable of [false, true]) expect(log(table, 'Log', inTable)).toBe(`${table}\n- 2026-11-20 lunch\n`);
  });
});

describe('the order of the log', () => {
  it.each([
    ['newest first', '- 2026-12-01 d\n+\n- 2026-10-02 c\n- 2026-09-02 b\n'],
    ['newest first, at the top', '+\n- 2026-10-02 c\n- 2026-09-02 b\n- 2026-08-02 a\n'],
    ['newest first, the oldest of all', '- 2026-12-02 c\n- 2026-12-01 b\n+\n'],
    ['newest first, with one out of order', '+\n- 2026-10-02 c\n- 2026-07-02 b\n- 2026-08-02 a\n- 2026-06-01\n'],
    ['newest last', '- 2026-09-02 b\n- 2026-10-02 c\n+\n'],
    ['newest last, in the middle', '- 2026-09-02 b\n+\n- 2026-12-02 c\n'],
    ['newest last, the oldest of all', '+\n- 2026-12-01 b\n- 2026-12-02 c\n'],
    ['one entry: newest last', '- 2026-10-02 c\n+\n'],
    ['entries of one day: newest last', '- 2026-10-02 b\n- 2026-10-02 c\n+\n'],
    ['entries with lines below them', '- 2026-09-02 b\n- 2026-10-02 c\n  - d\n    e\n+\n\nwords\n'],
    ['newest first, below words', 'Words.\n\n+\n- 2026-10-02 c\n  - d\n- 2026-09-02 b\n'],
    ['other items between', '- met at the fair\n+\n- 2026-10-02 c\n- 2026-09-02 b\n- see also\n'],
    ['other days in words', '+\n- 2 Oct 2026: c\n- 2 September 2026: b\n'],
  ])('is kept: %s', (_, entries) => {
    expectAt(`## Log\n${entries}## Other\n- 2020-01-01 z\n`);
  });

  it('is kept between blank lines', () => {
    expect(log('## Log\n\n- 2026-10-02 c\n\n- 2026-09-02 b\n')).toBe(
      '## Log\n\n- 2026-11-20 lunch\n\n- 2026-10-02 c\n\n- 2026-09-02 b\n',
    );
    expect(log('## Log\n\n- 2026-09-02 c\n\n- 2026-10-02 b\n\n## B\n')).toBe(
      '## Log\n\n- 2026-09-02 c\n\n- 2026-10-02 b\n\n- 2026-11-20 lunch\n\n## B\n',
    );
  });

  it('is kept with the line ends of Windows', () => {
    expect(log('## Log\r\n- 2026-10-02 c\r\n- 2026-09-02 b\r\n')).toBe(
      '## Log\r\n- 2026-11-20 lunch\r\n- 2026-10-02 c\r\n- 2026-09-02 b\r\n',
    );
  });

  it('is kept in a table where the log is one', () => {
    const table = (rows: string): string => `## Log\n| Date | What | Where |\n|---|---|---|\n${rows}`;
    const [new_, c, b] = ['| 2026-11-20 | lunch |  |\n', '| 2026-10-02 | c | x |\n', '| 2026-09-02 | b | y |\n'];
    expect(log(table(c + b), 'Log', true)).toBe(table(new_ + c + b));
    expect(log(table(b + c), 'Log', true)).toBe(table(b + c + new_));
    expect(log(table(c + b))).toBe(`${table(c + b)}\n- 2026-11-20 lunch\n`);
  });

  it('is kept among headings of days', () => {
    expect(log('## Log\n\n### 2026-10-02\n\nTea.\n\n### 2026-09-02\n\nCake.\n')).toBe(
      '## Log\n\n### 2026-11-20\n\n- lunch\n\n### 2026-10-02\n\nTea.\n\n### 2026-09-02\n\nCake.\n',
    );
    expect(log('## Log\n### [[2026-09-02]]\nTea.\n### [[2026-10-02]]\nCake.\n## Other\n')).toBe(
      '## Log\n### [[2026-09-02]]\nTea.\n### [[2026-10-02]]\nCake.\n### [[2026-11-20]]\n- lunch\n## Other\n',
    );
    expect(log('## Log\n### 2026-11-20\nTea.\n### 2026-10-02\nCake.\n')).toBe(
      '## Log\n### 2026-11-20\nTea.\n- 2026-11-20 lunch\n### 2026-10-02\nCake.\n',
    );
  });
});

describe('headings below the log', () => {
  it.each([
    '### 2026',
    '### 2026-11',
    '### 2026-Q4',
    '### November 2026',
    '### Q4 2026',
    '### 2026-W47',
    '### Jahr 2026',
    '### **2026**',
  ])('hold an entry of their own time: %s', (heading) => {
    expectAt(`## Log\n### 2025\n- 2025-01-01 y\n${heading}\n- 2026-02-01 x\n+\n## Other\nz\n`);
  });

  it.each([
    '### 2025',
    '### 2026-10',
    '### 2026-Q3',
    '### October 2026',
    '### 2026-W48',
    '### 2027',
    '### Ideas',
    '### November',
  ])('hold no entry of another time, nor one if they are no time: %s', (heading) => {
    expectAt(`## Log\n- old\n+\n${heading}\n- 2025-01-01 y\n## Other\nz\n`);
  });

  it('hold it at any depth', () => {
    expectAt(
      '## Log\n### 2025\n#### November\n- 2025-11-01 y\n### 2026\n#### November\n- 2026-11-01 x\n+\n#### October\n- z\n',
    );
  });

  it('get it above them where nothing else is there', () => {
    expect(log('## Log\n### 2025\n- 2025-01-01 y\n## Other\nz\n')).toBe(
      '## Log\n\n- 2026-11-20 lunch\n### 2025\n- 2025-01-01 y\n## Other\nz\n',
    );
  });
});

describe('an entry is written as its neighbours are', () => {
  it.each([
    ['- 2026-10-02: x', '- 2026-11-20: lunch'],
    ['- [[2026-10-02]] x', '- [[2026-11-20]] lunch'],
    ['- [[Daily/2026-10-02]]: x', '- [[Daily/2026-11-20]]: lunch'],
    ['- **2026-10-02** x', '- **2026-11-20** lunch'],
    ['- **2026-10-02:** x', '- **2026-11-20:** lunch'],
    ['- **[[2026-10-02]]** – x', '- **[[2026-11-20]]** – lunch'],
    ['* 2026-10-02 - x', '* 2026-11-20 - lunch'],
    ['+ 2026-10-02', '+ 2026-11-20 lunch'],
    ['  - 2026-10-02 x', '  - 2026-11-20 lunch'],
    ['1. 2026-10-02 x', '2. 2026-11-20 lunch'],
    ['- [x] 2026-10-02 x', '- 2026-11-20 lunch'],
    ['* 2 Oct 2026: x', '* 2026-11-20 lunch'],
    ['* [[2026-10-02|Friday]] x', '* 2026-11-20 lunch'],
    ['- 2026-10-02T10:00 x', '- 2026-11-20 lunch'],
  ])('%j: %j', (before, line) => {
    expect(log(`## Log\n${before}\n`)).toBe(`## Log\n${before}\n${line}\n`);
  });

  it('is added once', () => {
    for (const text of ['## Log\n- 2026-11-20 lunch\n- a\n', '## Log\n- **2026-11-20**: lunch\n'])
      expect(log(text)).toBe(text);
  });
});
