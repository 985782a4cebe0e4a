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

describe('several people in a row', () => {
  it.each([
    ['Ann introduced me to Tom and Sarah.', ['introduced: Ann Lee → Tom Reyes', 'introduced: Ann Lee → Sarah Chen']],
    [
      'Ann introduced me to Tom, Sarah and Priya.',
      ['introduced: Ann Lee → Tom Reyes', 'introduced: Ann Lee → Sarah Chen', 'introduced: Ann Lee → Priya Shah'],
    ],
    ['Ann hat mir Tom und Sarah vorgestellt.', ['introduced: Ann Lee → Tom Reyes', 'introduced: Ann Lee → Sarah Chen']],
    ['Ann suggested I talk to Tom and Sarah.', ['named: Ann Lee → Tom Reyes', 'named: Ann Lee → Sarah Chen']],
    ['Ann introduced me to Tom and Sarah sent the list.', ['introduced: Ann Lee → Tom Reyes']],
  ])('%s', async (text, said) => {
    expect(await saidIn('Ann Lee', text)).toEqual(said);
  });
});

describe('who owes whom', () => {
  it.each([
    ['I owe Tom a lunch.', 'favour-received: Tom Reyes'],
    ['Tom owes me a lunch.', 'favour-given: Tom Reyes'],
    ['Ich schulde Tom ein Mittagessen.', 'favour-received: Tom Reyes'],
    ['Tom schuldet mir ein Mittagessen.', 'favour-given: Tom Reyes'],
    ['Tom owes me a reply.', 'waiting: Tom Reyes'],
  ])('%s', async (text, said) => {
    expect(await saidIn('Ann Lee', text)).toEqual([said]);
  });
});

describe('after somebody else introduced us', () => {
  it.each([
    ['Lunch with Tom Reyes; Ann introduced us.', ['introduced: Ann Lee → Tom Reyes']],
    ['Met Omar Said today, Ann introduced us.', ['introduced: Ann Lee → Omar Said', 'new-person: Omar Said']],
    // Whether that is Tom and me, or Marcus and me, nobody can tell.
    ['Lunch with Tom Reyes. Ann introduced us.', []],
    ['Ann introduced us.', ['introduced: Ann Lee → Marcus Webb']],
  ])('%s', async (text, said) => {
    expect(await saidIn('Marcus Webb', text)).toEqual(said);
  });

  it.each([
    ['Tom hat uns vorgestellt. Ich schicke ihm die Liste.', 'promise: Tom Reyes'],
    ['Tom hat uns vorgestellt. Ich muss mich noch bei ihm bedanken.', 'thanks-due: Tom Reyes'],
  ])('ihm is he: %s', async (text, said) => {
    expect(await saidIn('Ann Lee', text)).toContain(said);
  });
});

describe('somebody without a note', () => {
  it.each([
    ['My sister moved house. I helped her pack.', ['favour-given: ?']],
    ['My dentist rang. She will send me the bill.', ['waiting: ?']],
    ["I'll email Nadia tomorrow.", []],
    ['I promised to send Nadia my notes by 30 Nov.', []],
    ['My dentist rang. Ann will send me the list.', ['waiting: Ann Lee']],
  ])('is whom a pronoun after them means: %s', async (text, said) => {
    expect(await saidIn('Ann Lee', text)).toEqual(said);
  });
});

describe('what is settled or struck out', () => {
  it.each([
    'I lent Ann my bike, she gave it back on Tuesday.',
    '~~I will send her the notes.~~',
    'I already helped her, so we are even.',
    'Ann promised to send me the list. She has since.',
    'I said I would send her the list. Done.',
    'Ann hat versprochen, mir die Liste zu schicken. Hat sie inzwischen gemacht.',
  ])('%s', async (text) => {
    expect(await saidIn('Ann Lee', text)).toEqual([]);
  });
});

describe('whom the note is about without a word that says so', () => {
  it.each([
    ['2026-11-21 Coffee with Ann', ''],
    ['2026-11-21', '# Coffee with Ann\n\n'],
    ['2026-11-21', '# Coffee with Ann\n\n## Next steps\n\n'],
    ['2026-11-21 Coffee with Ann', '## Next steps\n\n'],
  ])('%s: %j', async (name, above) => {
    const path = `${name}.md`;
    const desk = await commandLine({
      ...people,
      [path]: `${above}- she read my CV\n- I promised to put her in touch with Tom\n`,
    });
    const rows = JSON.parse(await desk.run('suggestions', { path })) as readonly Row[];
    expect(rows.map(({ kind, who }) => `${kind}: ${who.name}`)).toEqual([
      'favour-received: Ann Lee',
      'i-will-introduce: Ann Lee',
    ]);
  });
});

describe('the notes of a talk', () => {
  const facts = [
    ['She looks for somebody who knows WARC', 'need: Ann Lee'],
    ['offered to read my cover letter before the 27th', 'offer: Ann Lee'],
    ['I said I would send my notes by Friday', 'promise: Ann Lee'],
    ['she read my CV', 'favour-received: Ann Lee'],
    ['she suggested two people, and will introduce me to one', 'will-introduce: Ann Lee → one'],
    ['I promised to put her in touch with Tom', 'i-will-introduce: Ann Lee → Tom Reyes'],
    ['next time ask about the spring posts', 'ask-next-time: Ann Lee'],
    ['Send reading list to Priya by Dec 1', 'promise: Priya Shah'],
    ['Priya to email me the job ad', 'waiting: Priya Shah'],
    ['Follow up with Sam next week', 'promise: Sam Lowe'],
    ['The café was full and the scones were dry', null],
    ['Rain all the way home', null],
  ] as const;
  const said = facts.flatMap(([, fact]) => fact ?? []);

  it('as bullets give each fact and nothing else', async () => {
    expect(await saidIn('Ann Lee', facts.map(([line]) => `- ${line}`).join('\n'))).toEqual(said);
  });

  it('as one paragraph give the same', async () => {
    const sentences = facts.map(([line]) => `${line.charAt(0).toUpperCase()}${line.slice(1)}.`).join(' ');
    expect([...(await saidIn('Ann Lee', sentences))].sort()).toEqual([...said].sort());
  });
});

describe('when', () => {
  it.each([
    ['Said I would send her my notes by Friday. She read my CV. Send the list by Dec 1.', '2026-11-21', '2026-11-27'],
    ['Said I would send her my notes by Dec 1.', '2026-11-21', '2026-12-01'],
    ['I will send her my notes before the 27th.', '2026-11-21', '2026-11-27'],
    ['I will send her my notes tomorrow.', '2026-11-21', '2026-11-22'],
    ['2026-11-20: said I would send her my notes by Friday.', '2026-11-20', '2026-11-27'],
    ['On 19 Nov she rang. Said I would send her my notes.', '2026-11-19', null],
  ])('%s', async (text, day, due) => {
    const [promise] = (await rowsOf('Ann Lee', text)).filter(({ kind }) => kind === 'promise');
    expect([promise?.day, promise?.due]).toEqual([day, due]);
  });
});
