import { describe, expect, test } from 'vitest';
import { dayFromIso } from '../../src/model/day';
import { nameOfMention } from '../../src/notes/mention';
import type { MeetingRecord, NoteRecord } from '../../src/notes/note-record';
import { readNote } from '../../src/notes/read-note';
import { aNote, rulesOf } from '../support/a-note';

const read = (text: string, path = 'Meetings/Coffee.md'): NoteRecord => readNote(aNote(text, path), rulesOf());
const meetingIn = (text: string, path?: string): MeetingRecord => {
  const { meeting } = read(text, path);
  if (!meeting) throw new Error('This note is not read as a meeting.');
  return meeting;
};
const names = (list: MeetingRecord['attendees']): readonly string[] =>
  list.map(({ mention }) => nameOfMention(mention));

describe('the day', () => {
  test.each([
    ...['date', 'day', 'meeting date', 'when', 'start', 'start date', 'datetime', 'Date', 'start_date', 'created'],
  ])('as “%s”', (key) => {
    expect(read(`---\ntags: meeting\n${key}: 2026-10-02T10:00\n---\n`).day).toBe(dayFromIso('2026-10-02'));
  });

  test.each([
    ['2026-10-02.md'],
    ['2026-10-02 Coffee.md'],
    ['20261002 Coffee.md'],
    ['Coffee 2026-10-02.md'],
    ['Coffee with Grace (2026-10-02).md'],
  ])('from the name %s', (path) => {
    expect(read('---\ntags: meeting\ncreated: 2020-01-01\n---\n', path).day).toBe(dayFromIso('2026-10-02'));
  });

  test('Name of the property goes before the name, the name before the day of making', () => {
    expect(read('---\ntags: meeting\ndate: 2026-10-03\n---\n', '2026-10-02.md').day).toBe(dayFromIso('2026-10-03'));
    expect(read('---\ntags: meeting\n---\n').day).toBeNull();
  });

  test('an ambiguous day is a problem and not a guess', () => {
    const { day, problems } = read('---\ntags: meeting\ndate: 02/10/2026\n---\n');
    expect(day).toBeNull();
    expect(problems).toMatchObject([{ line: 3 }]);
  });
});

describe('attendees of Name of the property', () => {
  test.each([
    ...['attendees', 'attendee', 'participants', 'people', 'persons', 'person', 'with', 'guests', 'invitees', 'who'],
    ...['contact', 'contacts', 'Attendees'],
  ])('as “%s”', (key) => {
    const text = `---\ntags: meeting\n${key}: ["[[Grace]]", Alan]\n---\nwith [[Ada]]\n`;
    const { attendees, linked, listed } = meetingIn(text);
    expect([names(attendees), linked, listed]).toEqual([['Grace', 'Alan'], [], []]);
    expect(attendees[0]?.line).toBe(3);
  });
});

describe('a note without a tag, with a day in its name', () => {
  const labels = 'Attendees: Grace, Alan Turing\n\nMinutes.\n';

  test.each([
    ['Team meeting 2026-10-02.md', labels],
    ['2026-10-02 Team meeting.md', labels],
    ['Jour fixe 02.10.2026.md', 'Teilnehmer: Grace, Alan Turing\n'],
    ['Sync (2026-10-02).md', '**Participants:** Grace, Alan Turing\n'],
    ['Sync 2026-10-02.md', '## Attendees\n- Grace\n- Alan Turing\n\n## Notes\n- more\n'],
    ['Sync 2026-10-02.md', 'Attendees:\n- Grace\n- Alan Turing\n'],
  ])('is a meeting if it says who attended: %s', (path, text) => {
    const { attendees, listed } = meetingIn(text, path);
    // A list in one line is taken apart where it is known who has a comma in their name.
    expect(names([...attendees, ...listed]).join(', ')).toBe('Grace, Alan Turing');
    expect(read(text, path).day).toBe(dayFromIso('2026-10-02'));
  });

  test.each([
    ['Team meeting.md', labels],
    ['Plan 2026.md', labels],
    ['Release 2026-10-02.md', 'Notes for all who attend.\n'],
    ['Sync 2026-10-02.md', '## Attendees\n\n## Notes\n- more\n'],
    ['2026-10-02.md', labels],
  ])('is none otherwise: %s', (path, text) => {
    expect(read(text, path).meeting).toBeNull();
  });
});

describe('attendees under a heading or label', () => {
  test.each([
    ['## Attendees\n- [[Grace]]\n- Alan Turing\n\n## Notes\n- [[Ada]]\n'],
    ['## Who:\n[[Grace]], Alan Turing\n# Notes\n[[Ada]]\n'],
    ['**Attendees:** [[Grace]], Alan Turing\n\n[[Ada]]\n'],
    ['**With**: [[Grace]] and Alan Turing\n'],
    ['- **Guests:** [[Grace]], Alan Turing\n- [[Ada]]\n'],
    ['People: [[Grace]]; Alan Turing\n'],
    ['**Invitees**\n\n- [[Grace]]\n- Alan Turing\n\nThen [[Ada]]\n'],
    ['## People\n1. [[Grace]]\n2. Alan Turing\n'],
  ])('%s', (body) => {
    expect(names(meetingIn(`---\ntags: meeting\n---\n${body}`).listed)).toEqual(['Grace', 'Alan Turing']);
  });

  test('a Dataview field is Name of the property', () => {
    expect(names(meetingIn('---\ntags: meeting\n---\n[attendees:: [[Grace]]]\n').attendees)).toEqual(['Grace']);
    expect(names(meetingIn('---\ntags: meeting\n---\nWith:: [[Grace]], Alan\n').attendees)).toEqual(['Grace', 'Alan']);
  });

  test('other headings and labels are not', () => {
    const body = '## Notes\n- [[Grace]]\n**Topic:** [[Koha]]\n```\nAttendees: Alan\n```\n';
    expect(meetingIn(`---\ntags: meeting\n---\n${body}`).listed).toEqual([]);
  });
});

describe('links in the body', () => {
  test('but not in tasks to do, quotes, code, comments, embeds or lines of favours', () => {
    const body = [
      ...['Talked with [[Grace]].', '- [x] and [[Ada]]', '- [ ] ask [[Ben]]', '> [[Cy]] wrote', '', '`[[Dee]]`', ''],
      ...['![[Eve]]', '', '%% [[Fay]] %%', '', '- #favour/given [[Gus]] a book', '', '> [!quote]', '> [[Hal]]', ''],
      ...['> [!note]', '> with [[Ida]]', '', 'on [[2026-10-02]]'],
    ];
    const { linked } = meetingIn(`---\ntags: meeting\n---\n${body.join('\n')}\n`);
    expect(names(linked)).toEqual(['Grace', 'Ada', 'Ida']);
    expect(linked.map(({ line }) => line)).toEqual([4, 5, 21]);
  });
});

describe('the kind', () => {
  test.each([
    ['tags: [meeting]', 'meeting'],
    ['tags: [meeting, coffee]', 'coffee'],
    ['tags: [meeting/board]', 'board'],
    ['tags: [1on1]', '1on1'],
    ['tags: [meeting]\nkind: Interview', 'interview'],
    ['tags: [meeting]\nmeeting type: Walk', 'walk'],
    ['type: interview', 'interview'],
    ['type: "[[Meetings]]"', 'meeting'],
    ['type: "1:1"', '1:1'],
  ])('%s is %s', (front, kind) => {
    expect(meetingIn(`---\n${front}\n---\n`).kind).toBe(kind);
  });
});

describe('the summary', () => {
  test.each([
    ['---\ntags: meeting\nsummary: She is moving.\n---\nProse.\n', 'She is moving.'],
    [
      '---\ntags: meeting\n---\n# Coffee\n\n- a list\n\nShe told [[Grace|me]] about **ships**.\nMore.\n',
      'She told me about ships.',
    ],
    ['---\ntags: meeting\n---\n**Attendees:** [[Grace]]\n\nwhere:: here\n\nThen this.\n', 'Then this.'],
    ['---\ntags: meeting\n---\n', null],
    ['---\ntags: meeting\n---\n---\n', null],
  ])('%j', (text, summary) => {
    expect(meetingIn(text).summary).toBe(summary);
  });

  test('is one short line', () => {
    const { summary } = meetingIn(`---\ntags: meeting\n---\n${'word '.repeat(500)}\n`);
    expect(summary?.length).toBeLessThanOrEqual(201);
    expect(summary?.endsWith('word…')).toBe(true);
  });
});

describe('thanks', () => {
  test.each([
    ['tags: meeting\nthanked: true', true],
    ['tags: meeting\nthanked: 2026-10-03', true],
    ['tags: [meeting, thanked]', true],
    ['tags: meeting\nthanked: false', false],
    ['tags: meeting\nthanked:', false],
    ['tags: meeting', false],
  ])('%s: %s', (front, thanked) => {
    expect(meetingIn(`---\n${front}\n---\n`).thanked).toBe(thanked);
  });
});
