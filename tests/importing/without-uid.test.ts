/** Events without a uid: of several notes of a day each gets the one that says the same. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandLine, type CommandLine } from '../support/command-line';
import { closeDesks, installWindow } from '../support/open-desk';
import { calendar, meAdaAndGrace as vault } from './calendar-text';

beforeEach(installWindow);
afterEach(closeDesks);

interface Row {
  readonly title: string;
  readonly kind: string;
  readonly why: string;
  readonly path: string | null;
  readonly added: readonly string[];
}

const ada = 'ATTENDEE;CN=Ada Lovelace:mailto:ada@x.example';
const grace = 'ATTENDEE;CN=Grace Hopper:mailto:grace@x.example';
const event = (summary: string, time: string, ...lines: readonly string[]): string =>
  ['BEGIN:VEVENT', `DTSTART:20261124T${time}`, `SUMMARY:${summary}`, ...lines, 'END:VEVENT', ''].join('\r\n');
const note = (title: string, more: string, who = 'Ada Lovelace'): string =>
  `---\ntags: [meeting]\ndate: 2026-11-24\nattendees: ["[[${who}]]"]\ntitle: ${title}\n${more}---\n`;

async function rowsOf(line: CommandLine, params: Record<string, string> = {}): Promise<readonly Row[]> {
  const answer = await line.run('meetings-from', { file: 'c.ics', ...params });
  await line.opened.settled();
  return (JSON.parse(answer) as { meetings: readonly Row[] }).meetings;
}
const told = (rows: readonly Row[]): string[] => rows.map(({ title, kind, path }) => `${title} ${kind} ${path ?? ''}`);

describe('an event without a uid', () => {
  it('has the note of its hour and title, whichever stands first', async () => {
    const line = await commandLine({
      ...vault,
      'A.md': note('Lunch', 'time: "12:00"\n'),
      'B.md': note('Budget', 'time: "09:00"\n'),
      'C.md': note('Plans', ''),
      'c.ics': calendar(
        event('Plans', '080000', ada),
        event('Budget', '090000', ada),
        event('Lunch', '120000', ada),
        event('Walk', '170000', ada),
      ),
    });
    expect(told(await rowsOf(line))).toEqual([
      'Plans skip C.md',
      'Budget skip B.md',
      'Lunch skip A.md',
      'Walk new 2026-11-24 Ada Lovelace.md',
    ]);
  });

  it('leaves a note to the event that says the same, though another would take it', async () => {
    const line = await commandLine({
      ...vault,
      'A.md': note('Budget planning', ''),
      'c.ics': calendar(event('Budget review', '080000', ada), event('Budget planning', '090000', ada)),
    });
    expect(told(await rowsOf(line))).toEqual([
      'Budget review new 2026-11-24 Ada Lovelace.md',
      'Budget planning skip A.md',
    ]);
  });

  it('is asked about where only a part of the title is the same', async () => {
    const line = await commandLine({
      ...vault,
      'A.md': note('Budget planning', ''),
      'c.ics': calendar(event('Budget review', '080000', ada)),
    });
    expect(await rowsOf(line)).toMatchObject([{ kind: 'unsure', path: 'A.md' }]);
  });

  it('is known by title and hour where its guests have changed', async () => {
    const line = await commandLine({
      ...vault,
      'A.md': note('Lunch', 'time: "12:00"\n'),
      'B.md': note('Budget', 'time: "09:00"\n'),
      'c.ics': calendar(event('Budget', '090000', ada, grace)),
    });
    expect(await rowsOf(line)).toMatchObject([{ kind: 'guests', path: 'B.md', added: ['People/Grace Hopper.md'] }]);
    await rowsOf(line, { choose: 'guests', write: 'true' });
    expect(await rowsOf(line)).toMatchObject([{ kind: 'skip', path: 'B.md' }]);
    expect(await line.read('B.md')).not.toContain('uid');
  });

  it('brings nothing new a second time, two of one title in a day too', async () => {
    const line = await commandLine({
      ...vault,
      'c.ics': calendar(
        event('Talk', '090000', ada),
        event('Talk', '150000', ada),
        event('Talk', '150000', ada, grace),
        event('', '170000', ada),
      ),
    });
    await rowsOf(line, { choose: 'all', write: 'true' });
    expect((await rowsOf(line)).map(({ kind }) => kind)).toEqual(['skip', 'skip', 'skip', 'skip']);
  });
});
