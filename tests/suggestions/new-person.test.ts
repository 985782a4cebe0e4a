/** Somebody who takes part in an introduction and has no note yet. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandLine, type CommandLine } from '../support/command-line';
import { closeDesks, installWindow } from '../support/open-desk';

beforeEach(installWindow);
afterEach(closeDesks);

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly who: { readonly name: string; readonly path: string | null };
  readonly writes: string | null;
}

const meeting = 'Meetings/2026-11-20 Coffee.md';
const deskWith = (body: string): Promise<CommandLine> =>
  commandLine({
    'People/Sarah Chen.md': '---\ntags: [person]\n---\n',
    [meeting]: `---\ntags: [meeting]\nattendees: ["[[Sarah Chen]]"]\n---\n${body}\n`,
  });
const rowsOf = async (desk: CommandLine): Promise<readonly Row[]> =>
  JSON.parse(await desk.run('suggestions', { path: meeting })) as readonly Row[];
const newOnes = async (body: string): Promise<readonly string[]> =>
  (await rowsOf(await deskWith(body))).filter(({ kind }) => kind === 'new-person').map(({ who }) => who.name);

describe('a person without a note', () => {
  it.each([
    ['Sarah introduced me to Nadia Okafor.', ['Nadia Okafor']],
    ['Sarah will introduce me to Nadia Okafor. Sarah introduced me to Nadia Okafor.', ['Nadia Okafor']],
    ['Sarah suggested I talk to Tom Reyes.', ['Tom Reyes']],
    ['Sarah introduced me to her boss.', []],
    ['Sarah introduced me to Nadia.', []],
    ['Sarah introduced me to the Lending Desk.', []],
    ['Met Nadia Okafor and Tom Reyes there.', ['Nadia Okafor', 'Tom Reyes']],
    ['Nadia Okafor lent me her bike.', ['Nadia Okafor']],
    ['Nadia Okafor needs a flat.', ['Nadia Okafor']],
    ['Nadia lent me her bike.', []],
  ])('%s', async (body, names) => {
    expect(await newOnes(body)).toEqual(names);
  });

  it('gets one on acceptance, and is known from then on', async () => {
    const desk = await deskWith('Sarah introduced me to Nadia Okafor.');
    const before = await rowsOf(desk);
    const row = before.find(({ kind }) => kind === 'new-person');
    expect(row).toMatchObject({ who: { path: null }, writes: 'New note: People/Nadia Okafor.md' });
    const text = await desk.read(meeting);
    const made = JSON.parse(await desk.run('accept', { id: row?.id ?? '' })) as { readonly path: string };
    expect(made.path).toBe('People/Nadia Okafor.md');
    expect(await desk.read(made.path)).toMatch(/introduced_by: .*Sarah Chen/);
    expect(await desk.read(meeting)).toBe(text);
    expect((await rowsOf(desk)).map(({ kind }) => kind)).toEqual([]);
  });
});

it('an introducer who gets a note was not introduced by themselves', async () => {
  const desk = await deskWith('[[Tom Reyes]] introduced me to Nadia Okafor.');
  for (const kind of ['introduced', 'new-person']) {
    await desk.run('accept', { id: (await rowsOf(desk)).find((row) => row.kind === kind)?.id ?? '' });
    await desk.opened.settled();
  }
  expect(await desk.read('People/Tom Reyes.md')).not.toMatch(/introduced_by: .*Tom/);
});

describe('somebody without a note whom a note is named after', () => {
  const body = '- He read my CV.\n- I will send Marcus my notes by Friday.\n- He needs somebody who knows WARC.\n';
  const found = async (path: string, text: string): Promise<readonly string[]> => {
    const desk = await commandLine({ [path]: text });
    const rows = JSON.parse(await desk.run('suggestions', { path })) as readonly Row[];
    return rows.map(({ kind, who }) => `${kind}: ${who.name}`);
  };
  const all = ['favour-received', 'new-person', 'promise', 'need'].map((kind) => `${kind}: Marcus Webb`);

  it.each([
    ['Notes/2026-11-19 Coffee with Marcus Webb.md', body],
    ['Notes/2026-11-19 Marcus Webb.md', body],
    ['Coffee with Marcus Webb.md', body],
    ['Call - Marcus Webb.md', body],
    ['2026-11-19.md', `# Lunch with Marcus Webb\n\n${body}`],
  ])('is whom its sentences are about: %s', async (path, text) => {
    expect(await found(path, text)).toEqual(all);
  });

  it('is so in German', async () => {
    const text = '- Er hat meinen Lebenslauf gelesen.\n- Er sucht jemanden, der WARC kennt.\n';
    expect(await found('2026-11-19 Kaffee mit Jonas Weber.md', text)).toEqual([
      'favour-received: Jonas Weber',
      'new-person: Jonas Weber',
      'need: Jonas Weber',
    ]);
  });

  it.each([
    ['2026-11-19 Coffee with Acme Corp.md', body],
    ['2026-11-19 Reading Room.md', body],
    ['Working with Linear Algebra.md', body],
    ['2026-11-19 Notes.md', body],
  ])('is nobody in %s', async (path, text) => {
    // What I promised to a Marcus I am asked about: who he is, I know.
    expect((await found(path, text)).filter((row) => !/: (?:he|Marcus)$/.test(row))).toEqual([]);
  });

  it('is said in their own note to have named somebody, once they have one', async () => {
    const path = '2026-11-19 Coffee with Marcus Webb.md';
    const text = 'Notes of a talk.\n\n- He says I should talk to Sam Osei.\n';
    const desk = await commandLine({ [path]: text, 'People/Marcus Webb.md': '---\ntags: [person]\n---\n' });
    const rows = async (): Promise<readonly Row[]> =>
      JSON.parse(await desk.run('suggestions', { path })) as readonly Row[];
    const [row] = await rows();
    expect(row).toMatchObject({ kind: 'named', writes: '- who else to talk to: [[Sam Osei]]' });
    await desk.run('accept', { id: row?.id ?? '' });
    await desk.opened.settled();
    expect(await desk.read(path)).toBe(text);
    expect(await desk.read('People/Marcus Webb.md')).toContain('- who else to talk to: [[Sam Osei]]\n');
    expect((await rows()).map(({ kind }) => kind)).toEqual(['new-person']);
  });

  it('gets a note on acceptance, and what was accepted before is theirs', async () => {
    const path = '2026-11-19 Coffee with Marcus Webb.md';
    const desk = await commandLine({ [path]: body });
    for (const kind of ['favour-received', 'need', 'new-person', 'promise']) {
      const rows = JSON.parse(await desk.run('suggestions', { path })) as readonly Row[];
      await desk.run('accept', { id: rows.find((row) => row.kind === kind)?.id ?? '' });
      await desk.opened.settled();
    }
    expect(await desk.read(path)).toBe(
      '- [ ] #favour/received [[Marcus Webb]] He read my CV.\n' +
        '- I will send Marcus my notes by Friday.\n' +
        '- #need [[Marcus Webb]] He needs somebody who knows WARC.\n\n' +
        '## Favours and promises\n\n' +
        '- [ ] for [[Marcus Webb]]: send Marcus my notes by Friday 📅 2026-11-20\n',
    );
    expect(JSON.parse(await desk.run('suggestions', { path }))).toEqual([]);
  });
});

describe('somebody called by a given name alone whom nobody is known by', () => {
  const rowsIn = async (vault: Record<string, string>): Promise<readonly string[]> => {
    const desk = await commandLine(vault);
    const rows = JSON.parse(await desk.run('suggestions', {})) as readonly (Row & {
      readonly who: { readonly ask: boolean };
    })[];
    return rows.map(({ kind, who, writes }) => `${kind}: ${who.name}${who.ask ? '?' : ''} ${writes ?? ''}`.trim());
  };

  it.each([
    ['Coffee with Priya at Blend.', ['new-person: Priya New note: Priya.md']],
    ['Met Priya and Jonas.', ['new-person: Priya New note: Priya.md', 'new-person: Jonas New note: Jonas.md']],
    ['Mit Katrin telefoniert.', ['new-person: Katrin New note: Katrin.md']],
    ['Jonas hat mir sein Fahrrad geliehen.', ['favour-received: Jonas?']],
    ['Jonas lent me his bike.', ['favour-received: Jonas?']],
    ['Über Jule habe ich Ute kennengelernt.', ['introduced: Jule?']],
    ['Durch Thomas bin ich zu dem Chor gekommen.', []],
    // The word behind the name is no surname.
    ['Torsten hat mir geholfen.\n\n- [ ] Torsten Liste schicken', ['favour-received: Torsten?']],
    ["Wanda helped me. Wanda I'd never forget.", ['favour-received: Wanda?']],
    ['Coffee with Helen.\n\nHelen Marsh, curator', ['new-person: Helen Marsh New note: Helen Marsh.md']],
    ['Kaffee mit Fatma.\n\nFatma Kaya, Beratung', ['new-person: Fatma Kaya New note: Fatma Kaya.md']],
    ['Dinner in Paris.', []],
    ['Dinner at Luca.', []],
    ['Walked Luna before work.', []],
    ['Watched Jonas at the Filmhaus.', []],
  ])('is somebody to add once they were met, and else asked for: %s', async (text, rows) => {
    expect(await rowsIn({ '2026-11-19.md': text })).toEqual(rows);
  });

  it('is whom the one plain note is about that is called so', async () => {
    const note = 'Runs the map room.';
    const diary = { '2026-11-19.md': 'Coffee with Priya.\n\nPriya lent me her field guide.\n' };
    expect(await rowsIn({ ...diary, 'Priya Nair.md': note })).toEqual([
      'new-person: Priya Nair Read as a person from now on: Priya Nair.md',
      'favour-received: Priya Nair - [ ] #favour/received [[Priya Nair]] lent me her field guide',
    ]);
    expect(await rowsIn({ ...diary, 'Priya Nair.md': note, 'Priya Shah.md': note })).toEqual([
      'contact: Priya?',
      'favour-received: Priya?',
    ]);
    expect(await rowsIn({ ...diary, 'Priya.md': note, 'Priya Shah.md': note })).toEqual([
      'new-person: Priya Read as a person from now on: Priya.md',
      'favour-received: Priya - [ ] #favour/received [[Priya]] lent me her field guide',
    ]);
    expect(await rowsIn({ ...diary, 'Films/Priya Nair.md': note })).toEqual([
      'new-person: Priya New note: Priya.md',
      'favour-received: Priya?',
    ]);
  });

  it('is whom the note is about that is named after the talk with them', async () => {
    expect(await rowsIn({ '2026-11-19 Coffee with Marcus.md': 'He read my CV.' })).toEqual([
      'favour-received: Marcus - [ ] #favour/received [[Marcus]] read my CV',
      'new-person: Marcus New note: Marcus.md',
    ]);
    // Of two people called so, nobody can tell which.
    const people = { 'Marcus Webb.md': '---\ntags: [person]\n---\n', 'Marcus Lee.md': '---\ntags: [person]\n---\n' };
    expect(await rowsIn({ ...people, '2026-11-19.md': 'Coffee with Marcus. He read my CV.' })).toEqual([
      'contact: Marcus?',
      'favour-received: Marcus?',
    ]);
  });

  it('was met on the days on which diaries say so without a link, as soon as they are known', async () => {
    const person = '---\ntags: [person]\n---\n';
    const found = (lines: string): Promise<readonly string[]> =>
      rowsIn({ 'Priya Nair.md': person, 'Tom Reed.md': person, '2026-11-19.md': lines });
    expect(await found('Coffee with Priya at Blend, she will send me the map.\n')).toEqual([
      'waiting: Priya Nair - [ ] waiting for [[Priya Nair]]: send me the map',
      'contact: Priya Nair - 2026-11-19 Coffee with Priya at Blend, she will send me the map.',
    ]);
    expect(await found('drinks: Priya, Tom\n')).toEqual([
      'contact: Priya Nair - 2026-11-19 drinks: Priya, Tom',
      'contact: Tom Reed - 2026-11-19 drinks: Priya, Tom',
    ]);
    expect(await found('Kaffee mit Priya.\n')).toEqual(['contact: Priya Nair - 2026-11-19 Kaffee mit Priya.']);
    // A link says it by itself; what is to come has not been.
    for (const none of [
      'Coffee with [[Priya Nair]].',
      'Coffee with Priya tomorrow.',
      'Walked Priya.',
      'Priya cancelled.',
    ])
      expect(await found(`${none}\n`)).toEqual([]);
  });
});

describe('what I need', () => {
  const body = 'I am looking for a job in a map library. She is looking for a van.';

  it('is written with a link to my own note, and counts as mine', async () => {
    const desk = await commandLine({
      'People/Sarah Chen.md': '---\ntags: [person]\n---\n',
      'Marnie.md': '---\ntags: [person, me]\n---\n',
      [meeting]: `---\ntags: [meeting]\nattendees: ["[[Sarah Chen]]"]\n---\n- ${body}\n`,
    });
    const rows = await rowsOf(desk);
    expect(rows.map(({ kind, who }) => [kind, who.name])).toEqual([
      ['my-need', 'Marnie'],
      ['need', 'Sarah Chen'],
    ]);
    for (const { id } of rows) await desk.run('accept', { id });
    await desk.opened.settled();
    const people = JSON.parse(await desk.run('people')) as { readonly name: string; readonly needs: string[] }[];
    const needsOf = (name: string) => people.find((one) => one.name === name)?.needs.length;
    expect([needsOf('Marnie'), needsOf('Sarah Chen')]).toEqual([1, 1]);
    expect(await rowsOf(desk)).toEqual([]);
  });

  it('asks for my own note where there is none', async () => {
    const desk = await deskWith(body);
    const mine = (await rowsOf(desk)).find(({ kind }) => kind === 'my-need');
    expect(mine?.writes).toBeNull();
    await expect(desk.run('accept', { id: mine?.id ?? '' })).rejects.toThrow(/own note/);
  });
});

describe('the line that a suggestion says it writes', () => {
  it('is the one that stands in the note afterwards, in a list item as well', async () => {
    const desk = await deskWith(
      '- Must ask her how the interview went.\n- [[Sarah Chen]] read my CV.\n\nI thanked Sarah.',
    );
    const rows = await rowsOf(desk);
    expect(rows.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['ask-next-time', 'favour-received']));
    for (const { id, writes } of rows) {
      await desk.run('accept', { id });
      expect((await desk.read(meeting)).split('\n')).toContain(writes);
    }
    expect(rows[0]?.writes).toMatch(/^- #ask .*how the interview went\.$/);
  });
});

describe('accepting one suggestion', () => {
  it('leaves the others as they were seen, whatever the order', async () => {
    const desk = await deskWith(
      '- Sarah introduced me to Nadia Okafor\n- Sarah is looking for a GTM lead\n- she passed our deck to two partners for me',
    );
    const ids = (await rowsOf(desk)).map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(4);
    for (const [index, id] of ids.entries()) {
      await desk.run('accept', { id });
      await desk.opened.settled();
      expect((await rowsOf(desk)).map((row) => row.id)).toEqual(ids.slice(index + 1));
    }
  });
});

describe('somebody linked in a diary, whose note is not read as a person’s', () => {
  const diary = 'Daily/2026-11-20.md';
  const plain = 'Met at the fair. Bookbinder.\n';
  const deskOf = (text: string, more: Record<string, string> = {}): Promise<CommandLine> =>
    commandLine({ [diary]: text, 'Notes/Ann Bell.md': plain, ...more });
  const rows = async (desk: CommandLine): Promise<readonly Row[]> =>
    JSON.parse(await desk.run('suggestions')) as readonly Row[];
  const told = (found: readonly Row[]): readonly string[] => found.map(({ kind, who }) => `${kind}: ${who.name}`);

  it('is proposed with what was said of them, and their note becomes theirs', async () => {
    const desk = await deskOf('Had coffee with [[Ann Bell]]. She introduced me to [[Tom Reed]].\n');
    const found = await rows(desk);
    expect(told(found)).toEqual(['new-person: Ann Bell', 'introduced: Ann Bell', 'new-person: Tom Reed']);
    expect(found[0]?.writes).toBe('Read as a person from now on: Notes/Ann Bell.md');
    expect(found[2]?.writes).toMatch(/^New note: .*Tom Reed\.md$/);
    await desk.run('accept', { id: found[0]?.id ?? '' });
    await desk.opened.settled();
    expect(await desk.read('Notes/Ann Bell.md')).toBe(`---\ntags: [person]\n---\n${plain}`);
    expect(told(await rows(desk))).toEqual(['introduced: Ann Bell', 'new-person: Tom Reed']);
    const people = JSON.parse(await desk.run('people')) as readonly { readonly name: string; lastContact: unknown }[];
    expect(people.find(({ name }) => name === 'Ann Bell')?.lastContact).toMatchObject({ day: '2026-11-20' });
  });

  it('is meant by their given name and by pronouns in the same note', async () => {
    const desk = await deskOf(
      'Lunch with [[Ann Bell]] and [[Dev Patel]]. Dev offered to read my CV. I promised him a list.\n',
      {
        'Dev Patel.md': 'Flatmate of Jo.\n',
      },
    );
    expect([...told(await rows(desk))].sort()).toEqual([
      'new-person: Ann Bell',
      'new-person: Dev Patel',
      'offer: Dev Patel',
      'promise: Dev Patel',
    ]);
  });

  it('is meant by a given name where the note has the whole one', async () => {
    const text = 'Talked to [[Ann Bell]] about Helen Marsh. Ann will introduce me to Helen.\n';
    const introduced = (await rows(await deskOf(text))).find(({ kind }) => kind === 'will-introduce');
    expect(introduced).toMatchObject({ whom: { name: 'Helen Marsh', ask: false } });
  });

  it('is not who says what stands behind a comma after them', async () => {
    const text = '[[Ann Bell]] reckons the job is going to [[Tom Reed]], told me to write to Helen Marsh\n';
    expect(told(await rows(await deskOf(text))).filter((one) => one.includes('Tom'))).toEqual([]);
  });

  it('is asked for where only a given name is said, which may be anybody’s', async () => {
    const [row] = await rows(await deskOf('Priya introduced me to [[Tom Reed]].\n'));
    expect(row).toMatchObject({ kind: 'introduced', who: { name: 'Priya', ask: true }, writes: null });
  });

  it('becomes a person by what is written down of them, and keeps the properties there are', async () => {
    const desk = await deskOf('[[Ann Bell]] read my CV.\n', {
      'Notes/Ann Bell.md': `---\naliases: [Annie]\ntags: [friends]\n---\n${plain}`,
    });
    const [favour] = await rows(desk);
    expect(favour).toMatchObject({
      kind: 'favour-received',
      who: { name: 'Ann Bell' },
      alsoWrites: ['Notes/Ann Bell.md'],
    });
    await desk.run('accept', { id: favour?.id ?? '' });
    await desk.opened.settled();
    expect(await desk.read('Notes/Ann Bell.md')).toBe(`---\naliases: [Annie]\ntags: [friends, person]\n---\n${plain}`);
    const favours = JSON.parse(await desk.run('favours')) as readonly { readonly person: { readonly name: string } }[];
    expect(favours).toMatchObject([{ person: { name: 'Ann Bell' } }]);
  });

  it.each([
    ['a link to nothing yet', 'Lunch with [[Ida Noor]].\n', 'Ida Noor'],
    ['the name alone', 'Lunch with Ida Noor at the Anchor.\n', 'Ida Noor'],
    ['the name alone of a note', 'Lunch with Ann Bell at the Anchor.\n', 'Ann Bell'],
  ])('%s', async (_, text, name) => {
    expect(told(await rows(await deskOf(text)))).toEqual([`new-person: ${name}`]);
  });

  it('is introduced once both notes are theirs', async () => {
    const desk = await deskOf('[[Ann Bell]] introduced me to [[Tom Reed]].\n', { 'Tom Reed.md': 'Printer.\n' });
    const introduced = (await rows(desk)).find(({ kind }) => kind === 'introduced');
    await desk.run('accept', { id: introduced?.id ?? '' });
    await desk.opened.settled();
    for (const path of ['Notes/Ann Bell.md', 'Tom Reed.md'])
      expect(await desk.read(path)).toMatch(/^---\ntags: \[person\]/);
    expect(JSON.parse(await desk.run('introductions'))).toMatchObject([{ by: { name: 'Ann Bell' } }]);
    expect(await rows(desk)).toEqual([]);
  });

  it.each([
    ['introduced_by: "[[Bob Lund]]"', 'introduced_by: "[[Bob Lund]]"'],
    ['introduced by:\n  - Bob Lund\n  - Eve Lund', 'introduced by:\n  - Bob Lund\n  - Eve Lund'],
  ])('keeps who introduced them where their note says it: %j', async (said, kept) => {
    const desk = await deskOf('[[Ann Bell]] introduced me to [[Tom Reed]].\n', {
      'Notes/Ann Bell.md': `---\ntags: [person]\n---\n`,
      'Tom Reed.md': `---\n${said}\n---\nPrinter.\n`,
    });
    const row = (await rows(desk)).find(({ kind }) => kind === 'new-person');
    await desk.run('accept', { id: row?.id ?? '' });
    expect(await desk.read('Tom Reed.md')).toBe(`---\n${kept}\ntags: [person]\n---\nPrinter.\n`);
  });

  it('says what is wrong where the properties of their note cannot be read, and writes nothing', async () => {
    const broken = '---\ntags: [friends\n---\nBookbinder.\n';
    const desk = await deskOf('Lunch with Ann Bell.\n', { 'Notes/Ann Bell.md': broken });
    const [row] = await rows(desk);
    expect(row).toMatchObject({ kind: 'new-person', writes: null });
    await expect(desk.run('accept', { id: row?.id ?? '' })).rejects.toThrow(/“Ann Bell”.*properties.*cannot be read/);
    expect(await desk.read('Notes/Ann Bell.md')).toBe(broken);
  });

  it.each([
    ['Read [[Ann Bell]] again.\n', {}],
    ['Coffee with [[Weekly review]].\n', { 'Notes/Weekly review.md': 'A list.\n' }],
    ['Lunch with [[Acme Ltd]].\n', { 'Notes/Acme Ltd.md': 'A firm.\n' }],
    ['Lunch with [[2026-11-19]].\n', { 'Daily/2026-11-19.md': 'Rain.\n' }],
  ])('not: %s', async (text, more: Record<string, string>) => {
    expect(told(await rows(await deskOf(text, more)))).toEqual([]);
  });

  it('is proposed once, however many days name them, and rests everywhere once dismissed', async () => {
    const desk = await deskOf('Coffee with [[Ann Bell]].\n', { 'Daily/2026-11-21.md': 'Lunch with [[Ann Bell]].\n' });
    const [row, ...others] = await rows(desk);
    expect([row?.who.name, others]).toEqual(['Ann Bell', []]);
    await desk.run('dismiss', { id: row?.id ?? '' });
    expect(await rows(desk)).toEqual([]);
  });
});

describe('whose note it is', () => {
  const rows = async (desk: CommandLine): Promise<readonly Row[]> =>
    JSON.parse(await desk.run('suggestions')) as readonly Row[];
  const told = (found: readonly Row[]): readonly string[] => found.map(({ kind, who }) => `${kind}: ${who.name}`);

  it('is the one that the link leads to, of two of a name', async () => {
    const choir = 'Sings bass.\n';
    const desk = await commandLine({
      'Daily/2026-11-20.md': '[[Humans/Tom Ellis]] lent me his ladder.\n',
      'Humans/Tom Ellis.md': 'Next door.\n',
      'Choir/Tom Ellis.md': choir,
    });
    const favour = (await rows(desk)).find(({ kind }) => kind === 'favour-received');
    await desk.run('accept', { id: favour?.id ?? '' });
    await desk.opened.settled();
    expect(await desk.read('Choir/Tom Ellis.md')).toBe(choir);
    expect(await desk.read('Humans/Tom Ellis.md')).toMatch(/tags: \[person\]/);
    expect(await desk.read('Daily/2026-11-20.md')).toContain('Humans/Tom Ellis');
    expect(await rows(desk)).toEqual([]);
  });

  it.each([
    ['Mo Rahman', 'read my CV', ['new-person: Mo Rahman']],
    ['Kim Park', 'read my CV', ['new-person: Kim Park']],
    ['Uncle Jim', 'lent me his ladder', ['new-person: Uncle Jim']],
    ['Priya', 'read my CV', ['new-person: Priya']],
    ['Ann Bell', 'read my CV', ['favour-received: Ann Bell', 'new-person: Ann Bell']],
    ['Molly', 'needs a walk at four', []],
    ['Book club', 'helped me with the move', []],
    ['Reading Room', 'helped me with the move', []],
  ])('of %s: what a thing can do as well is asked first', async (name, deed, found) => {
    const desk = await commandLine({
      'Daily/2026-11-20.md': `[[${name}]] ${deed}.\n`,
      [`Notes/${name}.md`]: 'Words.\n',
    });
    expect(told(await rows(desk))).toEqual(found);
  });

  it.each(['Books', 'Bücher', '02 Films'])('of none in the folder %s', async (folder) => {
    const desk = await commandLine({
      'Daily/2026-11-20.md': '[[Jane Eyre]] helped me through the night.\n',
      [`${folder}/Jane Eyre.md`]: 'Charlotte Brontë. She helped me get through the week.\n',
    });
    expect(await rows(desk)).toEqual([]);
  });

  it.each(['Firmen', 'Projects'])('of none in the folder %s, where sentences still tell of others', async (folder) => {
    const desk = await commandLine({
      'Daily/2026-11-20.md': '[[Thomas Cook]] helped me through the night.\n',
      [`${folder}/Thomas Cook.md`]: 'Theo lent me his ladder. Nadia Okafor read my CV.\n',
    });
    expect(told(await rows(desk))).toEqual([
      'favour-received: Theo',
      'favour-received: Nadia Okafor',
      'new-person: Nadia Okafor',
    ]);
  });

  it('is nearer than somebody who is a name alone elsewhere', async () => {
    const desk = await commandLine({
      'People/Dana Whitlock.md': '---\ntags: [person]\n---\n',
      'People/Sam Price.md': '---\ntags: [person]\n---\n- #intro/received [[Dana]] [[Sam Price]]\n',
      'Daily/2026-11-20.md': 'Tea with [[Dana Whitlock]]. Dana read my CV.\n',
    });
    expect(told(await rows(desk))).toEqual(['favour-received: Dana Whitlock']);
  });
});

describe('another name of somebody with a note is nobody new', () => {
  const told = async (path: string, body: string): Promise<readonly string[]> => {
    const isPerson = path.startsWith('People/');
    const desk = await commandLine({
      'People/Daniel Moss.md': '---\ntags: [person]\n---\n',
      'People/Beatrice Hall.md': '---\ntags: [person]\n---\n',
      [path]: isPerson ? `---\ntags: [person]\n---\n${body}\n` : `${body}\n`,
    });
    const rows = JSON.parse(await desk.run('suggestions', { path })) as readonly (Row & { who: { ask: boolean } })[];
    return rows.map(({ kind, who }) => `${kind}: ${who.name}${who.ask ? '?' : ''}`);
  };

  it.each([
    ['Goes by Danny. Danny lent me his tent.', 'favour-received: Daniel Moss'],
    ['Goes by “Moose”.\n\n2026-11-02 Called Moose about the boat.', 'contact: Daniel Moss'],
    ['Everyone calls him Moose. Moose will send me the photos.', 'waiting: Daniel Moss'],
    ['Nennt sich Danny. Danny hat mir sein Zelt geliehen und es war sehr schön.', 'favour-received: Daniel Moss'],
    ['Alle nennen ihn Moose. Moose schickt mir die Fotos, er hat sie noch.', 'waiting: Daniel Moss'],
    ['Wird von allen Moose genannt. Moose schickt mir die Fotos, er hat sie noch.', 'waiting: Daniel Moss'],
  ])('in their own note: %s', async (body, row) => {
    expect(await told('People/Daniel Moss.md', body)).toEqual([row]);
  });

  it('in a note that could be theirs', async () => {
    const said = await told('Notes/Margaret Finch.md', 'Goes by Maggie.\n\nMaggie lent me her bike.');
    expect(said).toContain('favour-received: Margaret Finch');
    expect(said.some((row) => row.includes('Maggie'))).toBe(false);
  });

  it('in a diary, where it is asked who is meant', async () => {
    expect(await told('2026-11-20.md', 'Coffee with Danny, he lent me his drill.')).toEqual([
      'favour-received: Danny?',
      'contact: Danny?',
    ]);
    expect(await told('2026-11-20.md', 'Met Trix, everyone calls her Trixie. Trixie will send me the list.')).toEqual([
      'waiting: Trixie?',
    ]);
    expect(await told('2026-11-20.md', 'Coffee with Nadine, she lent me her drill.')).toContain('new-person: Nadine');
  });
});
