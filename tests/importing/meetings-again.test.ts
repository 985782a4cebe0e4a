/** A calendar that is brought in again after it has changed: series that were split, meetings that moved away, meetings that are gone. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandLine, type CommandLine } from '../support/command-line';
import { closeDesks, installWindow } from '../support/open-desk';
import { calendar, meAdaAndGrace as vault } from './calendar-text';

beforeEach(installWindow);
afterEach(closeDesks);

interface Row {
  readonly date: string;
  readonly time: string | null;
  readonly title: string;
  readonly people: readonly string[];
  readonly kind: string;
  readonly why: string;
  readonly chosen: boolean;
  readonly path: string | null;
  readonly lines: string | null;
}

const withAda = 'ATTENDEE;CN=Ada Lovelace:mailto:ada@x.example';
const withGrace = 'ATTENDEE;CN=Grace Hopper:mailto:grace@x.example';
const event = (uid: string, start: string, ...lines: readonly string[]): string =>
  ['BEGIN:VEVENT', `UID:${uid}`, `DTSTART:${start}`, ...lines, 'END:VEVENT', ''].join('\r\n');

async function meetings(line: CommandLine, file: string, params: Record<string, string> = {}): Promise<readonly Row[]> {
  const days = { from: '2026-10-24', to: '2026-12-07' };
  const answer = await line.run('meetings-from', { file, ...days, ...params });
  return (JSON.parse(answer) as { meetings: readonly Row[] }).meetings;
}

/** Brings in one state of a calendar, and says what another would do. */
async function again(before: string, after: string, more: Record<string, string> = {}): Promise<readonly Row[]> {
  const line = await commandLine({ ...vault, ...more, 'before.ics': before, 'after.ics': after });
  await meetings(line, 'before.ics', { write: 'true' });
  await line.opened.settled();
  return meetings(line, 'after.ics');
}
const told = (rows: readonly Row[]): string[] => rows.map(({ date, kind, why }) => `${date} ${kind}: ${why}`);
const has = 'skip: It has a note';

describe('a title that says a meeting was moved', () => {
  const weekly = event('w', '20261103T100000', 'SUMMARY:Weekly', 'RRULE:FREQ=WEEKLY;COUNT=3', withAda);
  const moved = (start: string, title: string): string =>
    event('w', start, 'RECURRENCE-ID:20261110T100000', `SUMMARY:${title}`, withAda);

  it.each([
    'Weekly (verschoben)',
    'Verschoben: Weekly',
    '[Rescheduled] Weekly',
    'Weekly – postponed',
    'Weekly (moved to Thursday)',
  ])('is that of one that takes place at its new time: %s', async (title) => {
    const line = await commandLine({ ...vault, 'c.ics': calendar(weekly, moved('20261112T140000', title)) });
    const rows = await meetings(line, 'c.ics', { write: 'true' });
    expect(rows.map(({ date, title: name, kind }) => [date, name, kind])).toEqual([
      ['2026-11-03', 'Weekly', 'new'],
      ['2026-11-12', 'Weekly', 'new'],
      ['2026-11-17', 'Weekly', 'new'],
    ]);
    await line.opened.settled();
    expect(told(await meetings(line, 'c.ics'))).toEqual([
      `2026-11-03 ${has}`,
      `2026-11-12 ${has}`,
      `2026-11-17 ${has}`,
    ]);
  });

  it.each([
    ['at the old time', '20261110T100000', 'Weekly (verschoben)'],
    ['that was called off', '20261112T140000', 'Canceled: Weekly'],
  ])('is left out %s', async (_, start, title) => {
    const line = await commandLine({ ...vault, 'c.ics': calendar(weekly, moved(start, title)) });
    expect((await meetings(line, 'c.ics'))[1]).toMatchObject({ kind: 'skip', why: 'It was cancelled' });
  });

  it.each([
    ['moves it', 'Verschoben: Lunch', '20261126T120000', 'moved', 'Its note has a different day'],
    [
      'calls it off on its day',
      'Verschoben: Lunch',
      '20261124T120000',
      'cancelled',
      'It was cancelled, and its note does not say so',
    ],
    [
      'calls it off on another',
      'Abgesagt: Lunch',
      '20261126T120000',
      'cancelled',
      'It was cancelled, and its note does not say so',
    ],
  ])('%s where the note of the meeting has its day: %s', async (_, title, start, kind, why) => {
    const lunch = (at: string, name: string): string => calendar(event('l', at, `SUMMARY:${name}`, withAda));
    expect(await again(lunch('20261124T120000', 'Lunch'), lunch(start, title))).toMatchObject([{ kind, why }]);
  });
});

describe('a series that was split', () => {
  const weekly = ['SUMMARY:Weekly', 'RRULE:FREQ=WEEKLY', withAda];
  const until = ['SUMMARY:Weekly', 'RRULE:FREQ=WEEKLY;UNTIL=20261116T225959Z', withAda];
  const old = event('abc@google.com', '20261103T100000', ...weekly);
  const ended = event('abc@google.com', '20261103T100000', ...until);
  const outlook = '040000008200E00074C5B7101A82E0080000000010E4C1A2';
  const split = (uid: string, start: string, ...lines: readonly string[]): string =>
    calendar(ended, event(uid, start, ...weekly, ...lines));
  const expected = (kind: string, days: readonly string[]): string[] => [
    `2026-11-03 ${has}`,
    `2026-11-10 ${has}`,
    ...days.map((day) => `${day} ${kind}`),
  ];

  it.each([
    [
      'by Google, at another hour',
      split('abc_R20261117T090000@google.com', '20261117T143000'),
      expected('moved: Its note has a different time', ['2026-11-17', '2026-11-24', '2026-12-01']),
    ],
    [
      'by Google, to the day before',
      split('abc_R20261117T090000@google.com', '20261116T100000'),
      [
        ...expected('moved: A note of the same series has a different day', ['2026-11-16', '2026-11-23', '2026-11-30']),
        '2026-12-07 new: No note yet',
      ],
    ],
    [
      'by Google, and nothing else changed',
      split('abc_R20261117T090000@google.com', '20261117T100000'),
      expected(has, ['2026-11-17', '2026-11-24', '2026-12-01']),
    ],
    [
      'by Google, to the Wednesday before',
      split('abc_R20261117T090000@google.com', '20261111T100000'),
      [
        `2026-11-03 ${has}`,
        `2026-11-10 ${has}`,
        '2026-11-11 new: No note yet',
        ...['2026-11-18', '2026-11-25', '2026-12-02'].map(
          (day) => `${day} moved: A note of the same series has a different day`,
        ),
      ],
    ],
    [
      'by Outlook, which gives the rest another uid',
      split(outlook, '20261117T100000'),
      expected(has, ['2026-11-17', '2026-11-24', '2026-12-01']),
    ],
    [
      'by Outlook, at another hour',
      split(outlook, '20261117T143000'),
      expected('moved: Its note has a different time', ['2026-11-17', '2026-11-24', '2026-12-01']),
    ],
    [
      'by Outlook, to another day',
      split(outlook, '20261118T100000'),
      expected('moved: A note of the same series has a different day', ['2026-11-18', '2026-11-25', '2026-12-02']),
    ],
    [
      'by Outlook, under another title at another hour',
      split(outlook, '20261117T143000').replace(/Weekly(?=[^]*$)(?![^]*Weekly)/, 'Planning'),
      expected('unsure: There is a note of that day and these people; it may be of another meeting', [
        '2026-11-17',
        '2026-11-24',
        '2026-12-01',
      ]),
    ],
  ])('%s, has its notes', async (_, after, rows) => {
    const found = await again(calendar(old), after);
    expect(told(found)).toEqual(rows);
    expect(found.filter(({ chosen }) => chosen)).toEqual(found.filter(({ kind }) => kind === 'new'));
  });

  it('by Apple, is known by what its parts name each other', async () => {
    const related = 'RELATED-TO;RELTYPE=X-CALENDARSERVER-RECURRENCE-SET:SET-1';
    const after = calendar(
      event('A-1', '20261103T100000', ...until, related),
      event('B-2', '20261119T100000', 'SUMMARY:Another title', 'RRULE:FREQ=WEEKLY', withGrace, related),
    );
    const found = await again(calendar(event('A-1', '20261103T100000', ...weekly)), after);
    expect(told(found)).toEqual(
      expected('moved: A note of the same series has a different day', ['2026-11-19', '2026-11-26', '2026-12-03']),
    );
  });

  it('a moved meeting gets the day, the hour and the uid, and then has nothing to say', async () => {
    const line = await commandLine({
      ...vault,
      'before.ics': calendar(old),
      'after.ics': split(outlook, '20261118T143000'),
    });
    await meetings(line, 'before.ics', { write: 'true' });
    await line.opened.settled();
    await meetings(line, 'after.ics', { choose: 'moved', write: 'true' });
    await line.opened.settled();
    const note = await line.read('2026-11-18 Ada Lovelace.md');
    expect(note).toContain('date: 2026-11-18\n');
    expect(note).toContain('time: "14:30"\n');
    expect(note).toContain(`${outlook} 2026-11-18`);
    expect((await meetings(line, 'after.ics')).map(({ kind }) => kind)).toEqual(
      Array.from({ length: 5 }, () => 'skip'),
    );
  });

  it('another meeting of the same people on the same day is asked about, and one on another day is new', async () => {
    const more = event('q', '20261117T160000', 'SUMMARY:Budget', withAda);
    const other = event('r', '20261119T160000', 'SUMMARY:Budget', withAda);
    const found = await again(calendar(old), calendar(old, more, other));
    expect(told(found).filter((row) => !row.includes(has))).toEqual([
      '2026-11-17 new: No note yet',
      '2026-11-19 new: No note yet',
    ]);
  });

  it('a meeting of another title at the same hour is asked about, where its note says another uid', async () => {
    const found = await again(calendar(old), calendar(event('q', '20261117T100000', 'SUMMARY:Budget', withAda)));
    expect(told(found)).toEqual([
      '2026-11-17 unsure: There is a note of that day and these people; it may be of another meeting',
    ]);
  });

  it('an exception that Outlook sends alone is one of its series', async () => {
    const whole = `${outlook}`;
    const alone = whole.replace('A82E00800000000', 'A82E00807EA0B11');
    const found = await again(
      calendar(event(whole, '20261103T100000', ...weekly)),
      calendar(event(alone, '20261117T100000', 'SUMMARY:Weekly', withAda)),
    );
    expect(told(found)).toContain(`2026-11-17 ${has}`);
    expect(found.filter(({ chosen }) => chosen)).toEqual([]);
  });
});

describe('a meeting that is elsewhere, or gone', () => {
  const budget = event('b', '20261124T090000', 'SUMMARY:Budget', withAda);
  const first = event('f', '20261026T090000', 'SUMMARY:First', withGrace);
  const last = event('l', '20261204T090000', 'SUMMARY:Last', withGrace);
  const rest = (rows: readonly Row[]): string[] => told(rows).filter((row) => !row.endsWith(has));

  it('moved out of the days that are listed', async () => {
    const moved = event('b', '20270119T110000', 'SUMMARY:Budget', withAda);
    const line = await commandLine({ ...vault, 'before.ics': calendar(budget), 'after.ics': calendar(moved) });
    await meetings(line, 'before.ics', { write: 'true' });
    await line.opened.settled();
    const rows = await meetings(line, 'after.ics', { choose: 'all' });
    expect(rows).toMatchObject([{ date: '2027-01-19', time: '11:00', kind: 'moved', chosen: false }]);
    await meetings(line, 'after.ics', { choose: 'moved', write: 'true' });
    await line.opened.settled();
    expect(await line.read('2027-01-19 Ada Lovelace.md')).toContain('date: 2027-01-19\n');
    expect(await meetings(line, 'after.ics')).toEqual([]);
  });

  it('one of a series, moved out of the days that are listed', async () => {
    const series = event('s', '20261103T100000', 'SUMMARY:Weekly', 'RRULE:FREQ=WEEKLY', withAda);
    const away = event('s', '20270120T100000', 'SUMMARY:Weekly', 'RECURRENCE-ID:20261117T100000', withAda);
    expect(rest(await again(calendar(series), calendar(series, away)))).toEqual([
      '2027-01-20 moved: Its note has a different day',
    ]);
  });

  it.each([
    ['one day of a series', 'EXDATE:20261117T100000', ['2026-11-17']],
    ['the end of a series', 'X-NONE:1', ['2026-11-24', '2026-12-01']],
  ])('%s that was deleted', async (_, line, days) => {
    const rule = days.length === 1 ? 'RRULE:FREQ=WEEKLY' : 'RRULE:FREQ=WEEKLY;UNTIL=20261120T000000Z';
    const series = (...lines: readonly string[]): string =>
      calendar(event('s', '20261103T100000', 'SUMMARY:Weekly', ...lines, withAda));
    const rows = await again(series('RRULE:FREQ=WEEKLY'), series(rule, line));
    expect(rest(rows)).toEqual(days.map((day) => `${day} gone: It is no longer in the calendar`));
    expect(rows.filter(({ chosen }) => chosen)).toEqual([]);
  });

  it('the end of a series of every day is gone, and is not one of the days before it that have no note', async () => {
    const daily = (rule: string): string =>
      calendar(event('s', '20261109T100000', 'SUMMARY:Daily', `RRULE:FREQ=DAILY;${rule}`, withAda));
    const line = await commandLine({ ...vault, 'before.ics': daily('COUNT=8'), 'after.ics': daily('COUNT=5') });
    await meetings(line, 'before.ics', { from: '2026-11-14', write: 'true' });
    await line.opened.settled();
    const rows = await meetings(line, 'after.ics');
    expect(rows.map(({ kind }) => kind)).toEqual(['new', 'new', 'new', 'new', 'new', 'gone', 'gone', 'gone']);
  });

  it('deleted, is told where the file goes on before and after it, marked where that is chosen, and never more', async () => {
    const line = await commandLine({
      ...vault,
      'before.ics': calendar(first, budget, last),
      'after.ics': calendar(first, last),
    });
    await meetings(line, 'before.ics', { write: 'true' });
    await line.opened.settled();
    const path = '2026-11-24 Ada Lovelace.md';
    const before = await line.read(path);
    const rows = await meetings(line, 'after.ics', { choose: 'all', write: 'true' });
    expect(rows).toMatchObject([
      { title: 'First', kind: 'skip' },
      {
        ...{ date: '2026-11-24', title: 'Budget', kind: 'gone', chosen: false, path },
        why: 'It is not in this file: it was deleted, or is in another calendar',
        people: ['People/Ada Lovelace.md'],
      },
      { title: 'Last', kind: 'skip' },
    ]);
    await line.opened.settled();
    expect(await line.read(path)).toBe(before);
    await meetings(line, 'after.ics', { choose: 'gone', write: 'true' });
    await line.opened.settled();
    expect(await line.read(path)).toContain('status: cancelled\n');
    expect(rest(await meetings(line, 'after.ics'))).toEqual([]);
  });

  it.each([
    ['an invitation to one meeting', calendar(event('i', '20261125T090000', 'SUMMARY:One', withAda))],
    [
      'a calendar that has nothing that was brought in',
      calendar(event('p', '20261025T090000', withAda), event('q', '20261206T090000', withAda)),
    ],
    ['a calendar of later days', calendar(last)],
    ['a calendar that begins on that day', calendar(event('x', '20261124T170000', 'SUMMARY:Other', withGrace), last)],
    ['a calendar that ends on that day', calendar(first, event('x', '20261124T070000', 'SUMMARY:Other', withGrace))],
    [
      'a series whose times are not known',
      calendar(first, last, event('b', '20261020T090000', 'RRULE:FREQ=HOURLY', withAda)),
    ],
  ])('nothing is gone because of %s', async (_, after) => {
    const rows = await again(calendar(first, budget, last), after);
    expect(rows.filter(({ kind }) => kind === 'gone')).toEqual([]);
  });
});
