/** A calendar that is brought in again after guests were added or have left: they are proposed or told, and nobody is taken out. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandLine, type CommandLine } from '../support/command-line';
import { closeDesks, installWindow } from '../support/open-desk';
import { meAdaAndGrace } from './calendar-text';

beforeEach(installWindow);
afterEach(closeDesks);

interface Row {
  readonly date: string;
  readonly kind: string;
  readonly why: string;
  readonly chosen: boolean;
  readonly path: string | null;
  readonly lines: string | null;
  readonly added: readonly string[];
  readonly missing: readonly string[];
  readonly declined: readonly string[];
}

const me = 'ATTENDEE;CN=Me:mailto:me@x.example';
const ada = 'ATTENDEE;CN=Ada Lovelace:mailto:ada@x.example';
const grace = 'ATTENDEE;CN=Grace Hopper:mailto:grace@x.example';
const ida = 'ATTENDEE;CN=Ida Noor:mailto:ida@x.example';
const sam = 'ATTENDEE;CN=Sam Lee:mailto:sam@x.example';
const vault = {
  ...meAdaAndGrace,
  'People/Sam Lee.md': '---\ntags: [person]\n---\n',
  'Old/Sam Lee.md': '---\ntags: [person]\n---\n',
};
const calendar = (start: string, ...lines: readonly string[]): string =>
  [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:a', `DTSTART:${start}`, 'SUMMARY:Plans', me],
    ...[...lines, 'END:VEVENT', 'END:VCALENDAR', ''],
  ].join('\r\n');
const nine = '20261124T090000';
const path = 'Meetings/2026-11-24 Ada Lovelace.md';

async function rowsOf(
  line: CommandLine,
  text: string,
  params: Record<string, string> = {},
): Promise<{ readonly rows: readonly Row[]; readonly guests?: number }> {
  await line.opened.vault.create(`${String(count++)}.ics`, text);
  const answer = await line.run('meetings-from', { file: `${String(count - 1)}.ics`, ...params });
  await line.opened.settled();
  const { meetings, ...rest } = JSON.parse(answer) as { meetings: readonly Row[]; guests?: number };
  return { ...rest, rows: meetings };
}
let count = 0;

/** Brings in one state of a meeting, and says what another would do. */
async function again(
  before: string,
  after: string,
  params: Record<string, string> = {},
): Promise<{ readonly line: CommandLine; readonly row: Row | undefined }> {
  const line = await commandLine({ ...vault, 'Meetings/x.md': '---\ntags: [meeting]\ndate: 2020-01-01\n---\n' });
  await rowsOf(line, before, { choose: 'all', write: 'true' });
  const { rows } = await rowsOf(line, after, params);
  return { line, row: rows[0] };
}

describe('a meeting whose guests have changed', () => {
  it('is proposed with those who were added, and is not chosen unasked', async () => {
    const { row } = await again(calendar(nine, ada), calendar(nine, ada, grace, ida));
    expect(row).toMatchObject({ kind: 'guests', chosen: false, path, missing: [], declined: [] });
    expect(row?.added).toEqual(['People/Grace Hopper.md', 'Ida Noor']);
    expect(row?.why).toBe('Guests in the file are missing from its note');
  });

  it('gets them by the choice of guests, and a third time there is nothing new', async () => {
    const { line, row } = await again(calendar(nine, ada), calendar(nine, ada, grace, ida), {
      ...{ choose: 'guests', write: 'true' },
    });
    expect(row).toMatchObject({ kind: 'guests', chosen: true });
    expect(await line.read(path)).toContain(
      'attendees:\n  - "[[Ada Lovelace]]"\n  - "[[Grace Hopper]]"\n  - "[[Ida Noor]]"\n',
    );
    const { rows } = await rowsOf(line, calendar(nine, ada, grace, ida));
    expect(rows).toMatchObject([{ kind: 'skip', why: 'It has a note', added: [], missing: [] }]);
  });

  it('is not given them by a command when it is over: a series names them at its earlier times as well', async () => {
    const over = '20261110T090000';
    const { line, row } = await again(calendar(over, ada), calendar(over, ada, grace), {
      ...{ choose: 'guests', write: 'true' },
    });
    expect(row).toMatchObject({ kind: 'guests', chosen: false, added: ['People/Grace Hopper.md'] });
    expect(await line.read('Meetings/2026-11-10 Ada Lovelace.md')).not.toContain('Grace');
  });

  it('tells who has gone, and takes nobody out', async () => {
    const { line, row } = await again(calendar(nine, ada, grace, ida), calendar(nine, ada), {
      ...{ choose: 'guests', write: 'true' },
    });
    expect(row).toMatchObject({
      kind: 'skip',
      chosen: false,
      added: [],
      missing: ['People/Grace Hopper.md', 'Ida Noor'],
    });
    expect(row?.why).toBe('People in its note are missing from the file');
    expect(await line.read(path)).toContain('[[Grace Hopper]]');
  });

  it('tells who declined since', async () => {
    const declined = grace.replace(';CN', ';PARTSTAT=DECLINED;CN');
    const { row } = await again(calendar(nine, ada, grace), calendar(nine, ada, declined));
    expect(row).toMatchObject({ kind: 'skip', missing: [], declined: ['People/Grace Hopper.md'] });
    expect(row?.why).toBe('Its note names people who declined in the file');
  });

  it('moves and gets them at once', async () => {
    const { line, row } = await again(calendar(nine, ada), calendar('20261124T110000', ada, grace), {
      ...{ choose: 'moved', write: 'true' },
    });
    expect(row).toMatchObject({ kind: 'moved', added: ['People/Grace Hopper.md'], missing: [] });
    const text = await line.read(path);
    expect(text).toContain('time: "11:00"');
    expect(text).toContain('  - "[[Grace Hopper]]"');
  });

  it('does not add whoever may be several people, nor anybody whom the note says was away', async () => {
    const { line, row } = await again(calendar(nine, ada), calendar(nine, ada, sam), {
      ...{ choose: 'guests', write: 'true' },
    });
    expect(row).toMatchObject({ kind: 'guests', chosen: false, added: ['Sam Lee'] });
    const file = line.opened.file(path);
    await line.opened.vault.modify(file, `${await line.read(path)}\nAbsent: [[Grace Hopper]]\n`);
    await line.opened.settled();
    const { rows } = await rowsOf(line, calendar(nine, ada, grace));
    expect(rows).toMatchObject([{ kind: 'skip', added: [] }]);
  });

  it.each([
    ['by name only', 'Grace Hoppper'],
    ['as somebody of the notes', 'Grace Hopper'],
  ])('asks no second time who somebody is of a similar name, who stands in the note %s', async (_, name) => {
    const line = await commandLine({
      ...vault,
      'N.md': `---\ntags: [meeting]\ndate: 2026-11-24\nattendees: "[[${name}]]"\nuid: a\n---\n`,
    });
    const { rows } = await rowsOf(line, calendar(nine, 'ATTENDEE;CN=Grace Hoppper:mailto:q@x.example'));
    expect(rows).toMatchObject([{ kind: 'skip', why: 'It has a note', added: [], missing: [] }]);
  });

  it('says nothing of who is missing where the file gives addresses only, or names nobody', async () => {
    const address = 'ATTENDEE:mailto:x77@x.example';
    for (const after of [calendar(nine, ada, address), calendar(nine)]) {
      const { row } = await again(calendar(nine, ada, grace), after.replace(`${me}\r\n`, ''));
      expect(row).toMatchObject({ kind: 'skip', why: 'It has a note', missing: [] });
    }
  });

  it.each([
    ['one link', 'attendees: "[[Ada Lovelace]]"', 'attendees: ["[[Ada Lovelace]]", "[[Grace Hopper]]"]'],
    ['a list on one line', 'with: ["[[Ada Lovelace]]"]', 'with: ["[[Ada Lovelace]]", "[[Grace Hopper]]"]'],
    [
      'links with commas',
      'attendees: "[[Ada Lovelace]], [[Ida Noor]]"',
      'attendees: "[[Ada Lovelace]], [[Ida Noor]], [[Grace Hopper]]"',
    ],
    ['names with commas', 'attendees: Ada Lovelace, Ida Noor', 'attendees: Ada Lovelace, Ida Noor, [[Grace Hopper]]'],
    ['nothing', 'attendees:', 'attendees: ["[[Grace Hopper]]"]'],
  ])('writes %s as the note does', async (_, written, now) => {
    const note = `---\ntags: [meeting]\ndate: 2026-11-24\nuid: a\n${written} \n---\n`.replace(' \n', '\n');
    const line = await commandLine({ ...vault, 'Meetings/Own.md': note });
    const own = written === 'attendees:' ? [] : [ada];
    await rowsOf(line, calendar(nine, ...own, grace), { choose: 'guests', write: 'true' });
    expect(await line.read('Meetings/Own.md')).toContain(now);
  });

  it('keeps those whom only the text of the note names', async () => {
    const note = '---\ntags: [meeting]\ndate: 2026-11-24\nuid: a\n---\nCoffee with [[Ada Lovelace]].\n';
    const line = await commandLine({ ...vault, 'Meetings/Own.md': note });
    await rowsOf(line, calendar(nine, ada, grace), { choose: 'guests', write: 'true' });
    expect(line.opened.desk.network.meetingAt('Meetings/Own.md')?.attendees).toEqual([
      'People/Ada Lovelace.md',
      'People/Grace Hopper.md',
    ]);
  });

  it('refuses where the property cannot be added to, and says to do it by hand', async () => {
    const note = '---\ntags: [meeting]\ndate: 2026-11-24\nuid: a\nattendees: [[Ada Lovelace]]\n---\n';
    const line = await commandLine({ ...vault, 'Meetings/Own.md': note });
    const { rows } = await rowsOf(line, calendar(nine, ada, grace), { choose: 'guests', write: 'true' });
    expect(rows[0]?.lines).toBe(
      'The names are written in the note in a way that cannot be added to. Add them by hand.',
    );
    expect(await line.read('Meetings/Own.md')).toBe(note);
  });
});
