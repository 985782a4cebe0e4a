/** Whom a pronoun means, and on which day something was said or falls due, in the notes of a meeting. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandLine } from '../support/command-line';
import { closeDesks, installWindow } from '../support/open-desk';

beforeEach(installWindow);
afterEach(closeDesks);

const people = Object.fromEntries(
  ['Marcus Webb', 'Sarah Chen', 'Ann Lee', 'Tom Reyes', 'Priya Shah', 'Sam Lowe'].map((name) => [
    `People/${name}.md`,
    '---\ntags: [person]\n---\n',
  ]),
);

interface Row {
  readonly kind: string;
  readonly who: { readonly name: string; readonly ask: boolean };
  readonly whom: { readonly name: string } | null;
  readonly day: string | null;
  readonly due: string | null;
}

const rowsOf = async (attendee: string, body: string): Promise<readonly Row[]> => {
  const path = 'Meetings/2026-11-21 Talk.md';
  const note = `---\ntags: [meeting]\nattendees: ["[[${attendee}]]"]\n---\n${body}\n`;
  const desk = await commandLine({ ...people, [path]: note });
  return JSON.parse(await desk.run('suggestions', { path })) as readonly Row[];
};
const saidIn = async (attendee: string, body: string): Promise<readonly string[]> =>
  (await rowsOf(attendee, body)).map(
    ({ kind, who, whom }) => `${kind}: ${who.ask ? '?' : who.name}${whom ? ` → ${whom.name}` : ''}`,
  );

describe('whom a pronoun means', () => {
  it('is nobody with a name of the other gender', async () => {
    const text = 'Sarah introduced us. He offered to pass on my CV; need to thank her.';
    const said = ['introduced: Sarah Chen → Marcus Webb', 'thanks-due: Sarah Chen', 'offer: Marcus Webb'];
    expect([...(await saidIn('Marcus Webb', text))].sort()).toEqual(said.sort());
  });

  it.each([
    ['Marcus Webb', 'Met Sarah there, too. He read my CV.', 'Marcus Webb'],
    ['Sarah Chen', 'Marcus came by. She read my CV.', 'Sarah Chen'],
    ['Sarah Chen', 'Marcus came by. He read my CV.', 'Marcus Webb'],
    ['Sam Lowe', 'He read my CV.', 'Sam Lowe'],
    ['Sam Lowe', 'She read my CV.', 'Sam Lowe'],
  ])('with %s: %s', async (attendee, text, who) => {
    expect(await saidIn(attendee, text)).toEqual([`favour-received: ${who}`]);
  });
});

describe('when', () => {
  it.each([
    ['Said I would send her my notes by Friday. She read my CV. Send the list by Dec 1.', '2026-11-21', '2026-11-27'],
    ['Said I would send her my notes by Dec 1.', '2026-11-21', '2026-12-01'],
    ['2026-11-20: said I would send her my notes by Friday.', '2026-11-20', '2026-11-27'],
    ['On 19 Nov she rang. Said I would send her my notes.', '2026-11-19', null],
  ])('%s', async (text, day, due) => {
    const [promise] = (await rowsOf('Ann Lee', text)).filter(({ kind }) => kind === 'promise');
    expect([promise?.day, promise?.due]).toEqual([day, due]);
  });
});
