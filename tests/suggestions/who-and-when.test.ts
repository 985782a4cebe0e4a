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

describe('whom I got to know through somebody', () => {
  it.each([
    ['Durch Tom hab ich die Leiterin vom Stadtarchiv kennengelernt.', '→ die Leiterin vom Stadtarchiv'],
    ['Über Tom habe ich dann noch eine Kollegin von ihm kennengelernt.', '→ eine Kollegin von ihm'],
  ])('is said without the verb: %s', async (text, whom) => {
    expect((await saidIn('Tom Reyes', text)).join()).toContain(whom);
  });
});

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

describe('a pronoun after somebody else was named who fits as well', () => {
  it.each([
    ['Priya rang. She needs a sitter.', ['need: ?']],
    ['Tom rang. She needs a sitter.', ['need: Sarah Chen']],
    ['Sarah rang. She needs a sitter.', ['need: Sarah Chen']],
    // Whoever was named is the other one of an introduction.
    ['She knows Priya. She will introduce us.', ['will-introduce: Sarah Chen → Priya Shah']],
  ])('is asked for: %s', async (text, said) => {
    expect(await saidIn('Sarah Chen', `- ${text}`)).toEqual(said);
  });

  it.each([
    ['Lunch at the Engine Shed. I had the soup.', '?'],
    ['She starts at Baker Willis in January. I had the soup.', '?'],
    ['Lunch with Hanna Wiese. I had the soup.', 'Hanna Wiese'],
  ])('is not where something was: %s', async (before, who) => {
    const path = '2026-11-02.md';
    const desk = await commandLine({ [path]: `${before} She thinks I ought to speak to Donald Rae.\n` });
    const rows = JSON.parse(await desk.run('suggestions', { path })) as readonly Row[];
    const named = rows.filter(({ kind }) => kind === 'named');
    expect(named.map((row) => (row.who.ask ? '?' : row.who.name))).toEqual([who]);
  });

  it.each([
    ['Marcus Webb', 'He mentioned Leila Haddad, I should talk to her. He read my CV.', 'Marcus Webb'],
    [
      'Marcus Webb',
      'Er hat Leila Haddad erwähnt, ich soll mal mit ihr reden. Er hat meinen Lebenslauf gelesen.',
      'Marcus Webb',
    ],
    ['Sarah Chen', 'She mentioned Kerem Aslan, I should talk to him. She read my CV.', 'Sarah Chen'],
  ])('is not whom the words before call otherwise, with %s: %s', async (attendee, text, who) => {
    const rows = await rowsOf(attendee, text);
    const favours = rows.filter(({ kind }) => kind === 'favour-received');
    expect(favours.map((row) => (row.who.ask ? '?' : row.who.name))).toEqual([who]);
  });

  it('also where the talk is with somebody by its title alone', async () => {
    const path = '2026-11-21 Coffee with Sarah.md';
    const text = '- will introduce me to Priya soon\n- next time: ask about the rota\n- she needs a sitter\n';
    const desk = await commandLine({ ...people, [path]: text });
    const rows = JSON.parse(await desk.run('suggestions', { path })) as readonly Row[];
    expect(rows.filter(({ kind }) => kind === 'need').map(({ who }) => who.ask)).toEqual([true]);
  });
});

describe('what I am to do', () => {
  it.each([
    ['Me: send the minutes to Bev by Wednesday', ['promise: ?']],
    ['Ich: Protokoll an Bev schicken bis Freitag', ['promise: ?']],
    ['Me: send the minutes to Tom by Wednesday', ['promise: Tom Reyes']],
    ['Me: send her the minutes by Wednesday', ['promise: Ann Lee']],
    ['Me: draw the socket plan by Friday', []],
    ['Me: call the venue', []],
    ['Ich: Steckdosenplan zeichnen bis Freitag', []],
    ['Ich: Plan an Kunden schicken bis Freitag', []],
    ['Ich: ihr den Plan schicken', ['promise: Ann Lee']],
  ])('is for whoever is named, and else for nobody: %s', async (text, said) => {
    expect(await saidIn('Ann Lee', `- ${text}`)).toEqual(said);
  });

  it.each([
    ['Me: send the minutes to Tom', 'send the minutes to Tom'],
    ['AI me: send the minutes to Tom', 'send the minutes to Tom'],
    ['Me to send the minutes to Tom', 'send the minutes to Tom'],
    ['Ich: Tom das Protokoll schicken', 'Tom das Protokoll schicken'],
  ])('is told without the word that says so: %s', async (text, what) => {
    const rows = (await rowsOf('Ann Lee', `- ${text}`)) as readonly (Row & { readonly what: string })[];
    expect(rows.map((row) => row.what)).toEqual([what]);
  });
});

describe('what is to be asked', () => {
  it.each([
    ['next visit ask about the hospice', 'about the hospice'],
    ['Must remember to ask about the hospice', 'about the hospice'],
    ['Ask Ann about the on-call rota next time', 'about the on-call rota'],
    ['next time ask her about the spring posts', 'about the spring posts'],
    ['Must ask Ann whether the post is open', 'whether the post is open'],
    ['Nächstes Mal nach dem Dienstplan fragen', 'nach dem Dienstplan'],
    ['Ann beim nächsten Mal nach dem Dienstplan fragen', 'nach dem Dienstplan'],
    ['Sie unbedingt nach dem Urlaub fragen', 'nach dem Urlaub'],
  ])('is told without that it is asked, when, and who is: %s', async (text, what) => {
    const rest = !text.endsWith('fragen') ? '' : '\n- Das Wetter war heute schön und der Zug war pünktlich.';
    // A list item that begins with these words is something to ask without being accepted.
    const bullet = /^(?:next time|nächstes mal)/i.test(text) ? '' : '- ';
    const rows = (await rowsOf('Ann Lee', `${bullet}${text}${rest}`)) as readonly (Row & { readonly what: string })[];
    expect(rows.map((row) => `${row.kind}: ${row.what}`)).toEqual([`ask-next-time: ${what}`]);
  });
});

describe('the other one of an introduction', () => {
  it.each([
    ['Ann will introduce me to her head of nursing!! Tom Reyes.', ['will-introduce: Ann Lee → Tom Reyes']],
    [
      'Ann will introduce me to her head of nursing!! Linda Farrow. Lovely day.',
      ['will-introduce: Ann Lee → Linda Farrow', 'new-person: Linda Farrow'],
    ],
    ['Ann will introduce me to her head of nursing!! Tom came by.', ['will-introduce: Ann Lee → her head of nursing']],
    ['Ann kennt den Tonmeister, Tom Reyes, und stellt mich vor.', ['will-introduce: Ann Lee → Tom Reyes']],
    // No place is somebody.
    ["Ann will introduce me to St Oswald's.", []],
    ["Ann will introduce me to St. Oswald's.", []],
    ["Ann will introduce me to Saint Mary's.", []],
    ["Met her at St Oswald's. Ann is introducing us.", ['will-introduce: Ann Lee → Marcus Webb']],
    ['Ann hat mir Sankt Marien empfohlen.', []],
    // Nor is a verb.
    ['Über [[Ann Lee]] kennengelernt.', ['introduced: Ann Lee → Marcus Webb']],
  ])('%s', async (text, said) => {
    expect(await saidIn('Marcus Webb', text)).toEqual(said);
  });

  it('is asked for by words for somebody alone', async () => {
    const path = 'Sprachkurs.md';
    const desk = await commandLine({ ...people, [path]: 'Über [[Ann Lee]] kennengelernt. Spricht schnell.\n' });
    expect(await desk.run('suggestions', { path })).not.toContain('kennengelernt?');
    expect(JSON.parse(await desk.run('suggestions', { path }))).toEqual([]);
  });

  it('is whoever the note is about that has a whole name and no tag', async () => {
    const path = 'Mehmet Aydin.md';
    const desk = await commandLine({ ...people, [path]: 'Über [[Ann Lee]] kennengelernt. Spricht schnell.\n' });
    expect(JSON.parse(await desk.run('suggestions', { path }))).toMatchObject([
      { kind: 'introduced', who: { name: 'Ann Lee' }, whom: { name: 'Mehmet Aydin' }, alsoWrites: [path] },
      { kind: 'new-person', who: { name: 'Mehmet Aydin' } },
    ]);
  });
});

describe('whoever was met is meant by what follows', () => {
  it.each([
    ['Treffen mit Paul Hagen im Lesesaal, eingefädelt von Miriam. Er braucht einen Praktikanten.', 'need: Paul Hagen'],
    ['Coffee with Fiona Grant. She is looking for a flat in Leith.', 'need: Fiona Grant'],
    ['Frau Lindner hat zurückgerufen. Ich soll ihr die Unterlagen bis Montag schicken.', 'promise: ?'],
    ['Doris Lindner hat zurückgerufen. Ich soll ihr die Unterlagen schicken.', 'promise: Doris Lindner'],
  ])('%s', async (text, said) => {
    const path = 'Daily/2026-11-20.md';
    const desk = await commandLine({ ...people, [path]: `${text}\n` });
    const rows = JSON.parse(await desk.run('suggestions', { path })) as {
      kind: string;
      who: { name: string; ask: boolean };
    }[];
    expect(rows.map(({ kind, who }) => `${kind}: ${who.ask ? '?' : who.name}`)).toContain(said);
  });
});

describe('whoever was met is asked for where another may be meant as well', () => {
  it.each([
    'Lunch with Fiona Grant, arranged by Nora Bell. She is looking for a flat in Leith.',
    'Treffen mit Paula Hagen im Lesesaal, eingefädelt von Miriam. Sie sucht eine Wohnung in Leipzig.',
  ])('%s', async (text) => {
    const path = 'Daily/2026-11-20.md';
    const desk = await commandLine({ ...people, [path]: `${text}\n` });
    const rows = JSON.parse(await desk.run('suggestions', { path })) as { kind: string; who: { ask: boolean } }[];
    expect(rows.filter(({ kind, who }) => kind === 'need' && !who.ask)).toEqual([]);
  });
});

describe('a place of work is nobody to be introduced to', () => {
  it.each([
    'Ann put me in touch with the admissions office.',
    'Ann put me on to a good bookshop in Leith.',
    'Ann hat mir die Adresse der Werkstatt in Halle gegeben.',
  ])('%s', async (text) => {
    expect((await saidIn('Ann Lee', text)).filter((said) => /introduced|named/.test(said))).toEqual([]);
  });

  it.each(['Ann put me in touch with the office manager.', 'Ann hat mir die Nummer der Werkstattleiterin gegeben.'])(
    'but %s',
    async (text) => {
      expect((await saidIn('Ann Lee', text)).filter((said) => /introduced|named/.test(said))).toHaveLength(1);
    },
  );
});

describe('what somebody says in their own note', () => {
  const path = 'Ada Short.md';
  const promisesIn = async (text: string): Promise<readonly string[]> => {
    const desk = await commandLine({ ...people, [path]: `---\ntags: person\n---\n${text}\n` });
    const rows = JSON.parse(await desk.run('suggestions', { path })) as { kind: string; who: { name: string } }[];
    return rows.flatMap(({ kind, who }) => (kind === 'promise' ? who.name : []));
  };

  it.each([
    'She thinks I should apply; will put in a word with Tom Reyes.',
    'She’ll be back in May; will write to Tom Reyes about it.',
    'She reckons it is fine, will talk to Tom.',
  ])('is no promise of mine: %s', async (text) => {
    expect(await promisesIn(text)).toEqual([]);
  });

  it('is one of mine where I say so', async () => {
    expect(await promisesIn('She is unsure; I’ll write to Tom Reyes about it.')).toEqual(['Tom Reyes']);
  });
});

it('others whom a sentence names come before those named earlier', async () => {
  const text = 'Coffee with Ann Lee. Nina Roth (Tom’s sister) works at the Wellcome – he’ll introduce us.';
  const said = await saidIn('Ann Lee', text);
  expect(said.filter((one) => one.startsWith('will-introduce'))).toEqual(['will-introduce: Tom Reyes → Nina Roth']);
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
    ['I promised to send Nadia my notes by 30 Nov.', ['promise: ?']],
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

  it('as bullets give each fact and nothing else; “next time ask …” says so itself', async () => {
    const suggested = said.filter((fact) => fact !== 'ask-next-time: Ann Lee');
    expect(await saidIn('Ann Lee', facts.map(([line]) => `- ${line}`).join('\n'))).toEqual(suggested);
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
    ['Ich schicke ihr das Angebot bis zum 3. Dezember.', '2026-11-21', '2026-12-03'],
    ['Ich schicke ihr bis zum 3. Dezember das Angebot.', '2026-11-21', '2026-12-03'],
    ['Ich schicke ihr das Angebot am 1.12.', '2026-11-21', '2026-12-01'],
    ['Ich schicke ihr am 1.12. das Angebot.', '2026-11-21', '2026-12-01'],
    ['Ich habe ihr versprochen, das Angebot bis 1.12. zu schicken.', '2026-11-21', '2026-12-01'],
    ['Ich schicke ihr das Angebot bis 27.', '2026-11-21', '2026-11-27'],
    ['Ich schicke ihr bis zum 27. das Angebot.', '2026-11-21', '2026-11-27'],
    ['Ich habe ihr versprochen, bis Ende November das Angebot zu schicken.', '2026-11-21', '2026-11-30'],
    ['I will send her my notes by the end of January.', '2026-11-21', '2027-01-31'],
    ['Ich schicke ihr das Angebot vor 3 Leuten.', '2026-11-21', null],
  ])('%s', async (text, day, due) => {
    const [promise] = (await rowsOf('Ann Lee', text)).filter(({ kind }) => kind === 'promise');
    expect([promise?.day, promise?.due]).toEqual([day, due]);
  });
});

describe('a day or a number with full stops', () => {
  it.each([
    ['Ann braucht bis 1.12. ein Muster.', 'ein Muster'],
    ['Ann braucht am 3.11. um 10 eine Leiter.', 'am 3.11. um 10 eine Leiter'],
    ['Ann needs 40 chairs.', '40 chairs'],
    ['Ann needs 3.5 metres of pipe.', '3.5 metres of pipe'],
    ['Ann braucht 1.500 Dachziegel.', '1.500 Dachziegel'],
  ])('is one word: %s', async (text, what) => {
    const rows = (await rowsOf('Ann Lee', text)) as readonly (Row & { readonly what: string })[];
    expect(rows.map((row) => row.what)).toEqual([what]);
  });

  it('ends a sentence before one that begins with who does something', async () => {
    const said = await saidIn('Ann Lee', 'Ich schicke ihr das Angebot am 1.12. Sie schickt mir die Pläne.');
    expect(said).toEqual(['promise: Ann Lee', 'waiting: Ann Lee']);
  });
});

describe('a tag before the words of a line', () => {
  const inNoteOfEmil = async (line: string): Promise<readonly string[]> => {
    const path = 'People/Emil.md';
    const desk = await commandLine({
      'Me.md': '---\nme: true\n---\n',
      [path]: `---\ntags: [person]\n---\n- ${line}\n- Er wohnt in Leipzig und ist Imker.\n`,
    });
    const rows = JSON.parse(await desk.run('suggestions', { path })) as readonly Row[];
    return rows.map(({ kind, who }) => `${kind}: ${who.name}`);
  };

  it.each([
    ['#gesuch/suche eine Wohnung in Leipzig', []],
    ['#suchen [[Emil]] eine Wohnung in Leipzig', []],
    ['#suche [[Emil]] eine Wohnung in Leipzig', []],
    ['#brauche [[Emil]] jemanden für die Steuer', []],
    ['#bräuchte jemanden für die Steuer', []],
    ['#need/suche eine Wohnung', []],
    ['#gesuch [[Emil]] sucht eine Wohnung', ['need: Emil']],
    ['#idee #gesuch [[Emil]] sucht eine Wohnung', ['need: Emil']],
  ])('is none of them: %s', async (line, said) => {
    expect(await inNoteOfEmil(line)).toEqual(said);
  });
});
