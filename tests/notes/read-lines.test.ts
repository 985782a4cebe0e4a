import { describe, expect, test } from 'vitest';
import { dayFromIso, isoOf } from '../../src/model/day';
import { sentenceOf } from '../../src/notes/line-words';
import { nameOfMention } from '../../src/notes/mention';
import type { NoteRecord } from '../../src/notes/note-record';
import { readNote } from '../../src/notes/read-note';
import { aNote, rulesOf } from '../support/a-note';
import { growth } from '../support/growth';

const read = (text: string, path = 'Notes/Lines.md'): NoteRecord => readNote(aNote(text, path), rulesOf());

describe('favours', () => {
  test.each([
    ['- [ ] #favour/received [[Grace]] read my letter', 'received', 'open'],
    ['- [x] #favour/received [[Grace]] read my letter', 'received', 'returned'],
    ['- [X] #favor/received [[Grace]] read my letter', 'received', 'returned'],
    ['- [-] #favour/received [[Grace]] read my letter', 'received', 'waived'],
    ['- [>] #favour/received [[Grace]] read my letter', 'received', 'paid-forward'],
    ['- [/] #favour/received [[Grace]] read my letter', 'received', 'open'],
    ['- #favour/received [[Grace]] read my letter', 'received', 'open'],
    ['* #Favour/Received [[Grace]] read my letter', 'received', 'open'],
    ['1. #owe [[Grace]] read my letter', 'received', 'open'],
    ['- [ ] [[Grace]] read my letter #favor/given', 'given', 'open'],
    ['+ [ ] #owed [[Grace]] read my letter', 'given', 'open'],
    ['- [ ] favour:: received [[Grace]] read my letter', 'received', 'open'],
    ['- [x] favour/given:: [[Grace]] read my letter', 'given', 'returned'],
  ])('%s', (line, direction, state) => {
    const { favours, problems, promises } = read(`Before\n\n${line}\n`);
    expect(favours).toMatchObject([{ direction, state, line: 3 }]);
    expect(sentenceOf(favours[0]?.words ?? [])).toBe('Grace read my letter');
    expect([problems, promises]).toEqual([[], []]);
  });

  test('a field of a plain item counts where lists are read: in a dated note, and not in one that is about nobody', () => {
    const line = '- favour:: received [[Grace]] read my letter\n- thanked [[Grace]]\n';
    expect(read(line, '2026-10-02.md')).toMatchObject({ favours: [{ line: 1 }], thanks: [{ line: 2 }] });
    expect(read(line)).toMatchObject({ favours: [], thanks: [] });
  });

  test.each([['- #favour [[Grace]] read it'], ['- #favour/other [[Grace]] read it']])(
    '%s lacks a direction',
    (line) => {
      const { favours, problems } = read(`${line}\n`);
      expect(favours).toEqual([]);
      expect(problems).toMatchObject([{ line: 1, remedy: expect.stringContaining('#favour/given') as unknown }]);
    },
  );

  test.each([
    ['a lift to Leeds 2026-11-20', 'a lift to Leeds', '2026-11-20'],
    ['fuhr mich nach Leeds, 20.11.2026', 'fuhr mich nach Leeds', '2026-11-20'],
    ['a ticket for 20 Nov 2026', 'a ticket for 20 Nov 2026', null],
  ])('with a day at the end: %s', (words, what, day) => {
    const [favour] = read(`- #favour/received [[Grace]] ${words}\n`).favours;
    expect(sentenceOf(favour?.words ?? [])).toBe(`Grace ${what}`);
    expect(favour?.day == null ? null : isoOf(favour.day)).toBe(day);
  });

  test.each([
    ['`- #favour/received [[Grace]]`'],
    ['```\n- #favour/received [[Grace]]\n```'],
    ['> - #favour/received [[Grace]]'],
    ['> [!quote]\n> - #favour/received [[Grace]]'],
    ['%%\n- #favour/received [[Grace]]\n%%'],
    ['#favour/received [[Grace]] in a paragraph'],
  ])('not in %s', (text) => {
    const { favours, promises } = read(`${text}\n`);
    expect([favours, promises]).toEqual([[], []]);
  });
});

describe('a line that nobody has filled in yet', () => {
  test.each([
    ['- [ ]'],
    ['- [ ] …'],
    ['- [ ] [[Grace]] …'],
    ['- [ ] [[Grace]] ...'],
    ['- [ ] #favour/received'],
    ['- [ ] #favour/received [[Grace]] …'],
    ['- #need'],
    ['- #need [[Grace]]'],
    ['- #need [[Grace]] …'],
    ['- #offer …'],
    ['- #intro …'],
  ])('%s is nothing', (line) => {
    const { favours, promises, statements, introductions, problems } = read(`---\ntags: [person]\n---\n${line}\n`);
    expect([favours, promises, statements, introductions, problems]).toEqual([[], [], [], [], []]);
  });

  test.each([
    ['- [ ] [[Grace]]', 'promises'],
    ['- [ ] [[Grace]] … and the list', 'promises'],
    ['- [ ] #favour/received [[Grace]]', 'favours'],
    ['- #need [[Grace]] … a flat', 'statements'],
    ['- #intro [[Grace]] [[Ada]]', 'introductions'],
  ] as const)('%s says something', (line, what) => {
    expect(read(`---\ntags: [person]\n---\n${line}\n`)[what]).toHaveLength(1);
  });
});

describe('dates on a line', () => {
  test.each([
    ['📅 2026-12-01', { due: '2026-12-01' }],
    ['📅2026-12-01', { due: '2026-12-01' }],
    ['⏳ 2026-12-01', { snoozedUntil: '2026-12-01' }],
    ['⏳️ 2026-12-01', { snoozedUntil: '2026-12-01' }],
    ['➕ 2026-09-01', { day: '2026-09-01' }],
    ['➕ 2026-09-01 📅 2026-12-01 🔁 every week', { day: '2026-09-01', due: '2026-12-01' }],
    ['[due:: 2026-12-01]', { due: '2026-12-01' }],
    ['(when:: 2026-09-01)', { day: '2026-09-01' }],
    ['[when:: [[2026-09-01]]]', { day: '2026-09-01' }],
    ['[scheduled:: 2026-12-01] ⏫', { snoozedUntil: '2026-12-01' }],
    ['^block-id', {}],
    ['📅 soon', {}],
  ])('%s', (end, dates) => {
    const { favours } = read(`- [ ] #favour/given [[Grace]] a book ${end}\n`, '2026-10-02.md');
    const [favour] = favours;
    const iso = (day: number | null | undefined): string | null => (day == null ? null : isoOf(day));
    expect({ day: iso(favour?.day), due: iso(favour?.due), snoozedUntil: iso(favour?.snoozedUntil) }).toEqual({
      ...{ day: '2026-10-02', due: null, snoozedUntil: null },
      ...dates,
    });
    expect(sentenceOf(favour?.words ?? [])).toBe(end === '📅 soon' ? 'Grace a book 📅 soon' : 'Grace a book');
  });

  test.each([
    ['- 2026-09-01 #owe [[Grace]] a book'],
    ['- [[2026-09-01]]: #owe [[Grace]] a book'],
    ['- #owe 2026-09-01 [[Grace]] a book'],
  ])('%s', (line) => {
    const [favour] = read(`${line}\n`).favours;
    expect(favour?.day).toBe(dayFromIso('2026-09-01'));
    expect(sentenceOf(favour?.words ?? [])).toBe('Grace a book');
  });
});

describe('introductions', () => {
  test.each([
    ['- [ ] #intro [[Grace]] [[Alan]]', 'made', 'promised', ['Grace', 'Alan']],
    ['- [x] #intro [[Grace]] and [[Alan]]', 'made', 'made', ['Grace', 'Alan']],
    ['- #introduction [[Grace]] [[Alan]]', 'made', 'made', ['Grace', 'Alan']],
    ['- #intro/received [[Grace]] [[Alan]]', 'received', 'made', ['Grace', 'Alan']],
    ['- [ ] #intro/received [[Grace]] will introduce [[Alan]]', 'received', 'promised', ['Grace', 'Alan']],
    ['- #intro/between [[Grace]] [[Alan]] [[Ada]]', 'between', 'made', ['Grace', 'Alan', 'Ada']],
  ])('%s', (line, form, state, names) => {
    const { introductions } = read(`${line}\n`, '2026-10-02.md');
    expect(introductions).toMatchObject([{ form, state, line: 1, day: dayFromIso('2026-10-02'), property: false }]);
    expect(introductions[0]?.mentions.map(nameOfMention)).toEqual(names);
  });

  test('one that was dropped is declined', () => {
    expect(read('- [-] #intro [[Grace]] [[Alan]]\n').introductions).toMatchObject([{ state: 'declined' }]);
  });
});

describe('promises', () => {
  test.each([
    ['- [ ] send [[Grace]] the list 📅 2026-12-01', 'open'],
    ['- [/] send [[Grace]] the list', 'open'],
    ['- [x] send [[Grace]] the list ✅ 2026-10-02', 'done'],
    ['- [-] send [[Grace]] the list', 'dropped'],
  ])('%s', (line, state) => {
    const { promises } = read(`- one\n  ${line}\n`);
    expect(promises).toMatchObject([{ state, line: 2 }]);
    expect(sentenceOf(promises[0]?.words ?? [])).toBe('send Grace the list');
  });

  test.each([['- send [[Grace]] the list'], ['- [i] about [[Grace]]'], ['- [ ] buy milk']])('%s is none', (line) => {
    expect(read(`${line}\n`).promises).toEqual([]);
  });

  test('in the note of a person or meeting a task need not name anybody', () => {
    expect(read('---\ntags: person\n---\n- [ ] send the list\n').promises).toHaveLength(1);
    expect(read('---\ntags: meeting\n---\n- [ ] send the list\n').promises).toHaveLength(1);
  });
});

describe('what a line is about', () => {
  const grace = { kind: 'link', target: 'Grace', display: null } as const;

  test.each([
    [['', grace, ' read my letter'], 'read my letter'],
    [['send ', grace, ' the list'], 'send the list'],
    [['write to ', grace], 'write'],
    [['write to ', grace, ', please'], 'write, please'],
    [['thank ', grace, ' for the book'], 'thank Grace for the book'],
    [
      ['ask ', grace, ' about ', { kind: 'link', target: 'Koha', display: 'the system' } as const],
      'ask Grace about the system',
    ],
  ])('%j reads “%s”', (words, sentence) => {
    expect(sentenceOf(words, grace)).toBe(sentence);
  });
});

describe('needs, offers and thanks', () => {
  test('needs and offers said in a line', () => {
    const { statements } = read(
      '- #need [[Alan]] a metadata librarian\n- #offer [[Ada]] knows Koha\n- [x] #need [[Cy]] met\n',
    );
    expect(statements.map(({ says, line }) => [says, line])).toEqual([
      ['need', 1],
      ['offer', 2],
    ]);
  });

  test.each([
    ['- thanked [[Grace]]', true],
    ['- [x] thank [[Grace]]', true],
    ['- [x] Thank-you card to [[Grace]]', true],
    ['- merci à [[Grace]]', true],
    ['- [ ] thank [[Grace]]', false],
    ['- [[Grace]] had a blank page', false],
  ])('%s: %s', (line, thanks) => {
    expect(read(`${line}\n`, '2026-10-02.md').thanks).toHaveLength(thanks ? 1 : 0);
  });
});

describe('hostile lists', () => {
  const items = (count: number): string =>
    Array.from({ length: count }, (_, depth) => `${' '.repeat(Math.min(depth, 400))}- [ ] [[A]]`).join('\n');
  test.each<[string, number, (size: number) => string]>([
    ['many items', 20_000, (size) => '- [ ] [[A]]\n'.repeat(size)],
    ['deep items', 4_000, items],
    ['a long line', 50_000, (size) => `- [ ] #favour/given ${'[['.repeat(size)}`],
    ['many tags', 50_000, (size) => `- [ ] ${'#a '.repeat(size)}`],
    ['many signs', 50_000, (size) => `- [ ] [[A]] ${'📅 '.repeat(size)}`],
    ['many fields', 30_000, (size) => `- [ ] [[A]] ${'[a::'.repeat(size)}`],
    ['many colons', 100_000, (size) => `${'::'.repeat(size)}\n`],
    ['many spaces', 200_000, (size) => `- [ ] [[A]]${' '.repeat(size)}b\n`],
    ['many stars', 100_000, (size) => `---\ntags: meeting\n---\n${'**'.repeat(size)}:\n`],
    ['many brackets in properties', 90_000, (size) => `---\ntags: person\naliases: "${'['.repeat(size)}"\n---\n`],
  ])('%s are read in a straight line', (_, most, textOf) => {
    const reading = (size: number): (() => void) => {
      const source = aNote(textOf(size), '2026-10-02.md');
      return () => {
        readNote(source, rulesOf());
        readNote({ ...source, path: 'P.md', frontmatter: { tags: 'person' } }, rulesOf());
        readNote({ ...source, path: 'M.md', frontmatter: { tags: 'meeting' } }, rulesOf());
      };
    };
    expect(growth(reading, most)).toBeLessThan(24);
  });

  test('a note too large to read keeps its properties and says so', () => {
    const text = `---\ntags: person\nrole: Librarian\n---\n${'x'.repeat(10_000_000)}\n`;
    const { person, problems } = readNote(aNote(text, 'Big.md'), rulesOf());
    expect(person?.role).toBe('Librarian');
    expect(problems).toMatchObject([{ line: null, what: expect.stringContaining('10.0 MB') as unknown }]);
  });
});
