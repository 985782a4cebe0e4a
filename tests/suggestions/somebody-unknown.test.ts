/** Sentences about somebody whom no note is about, or whose note is called otherwise than they are. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandLine } from '../support/command-line';
import { closeDesks, installWindow } from '../support/open-desk';

beforeEach(installWindow);
afterEach(closeDesks);

interface Row {
  readonly kind: string;
  readonly who: { readonly name: string; readonly ask: boolean };
  readonly whom: { readonly name: string } | null;
}

const path = '2026-11-20.md';
const saidIn = async (text: string, notes: Record<string, string> = {}): Promise<readonly string[]> => {
  const desk = await commandLine({ ...notes, [path]: `${text}\n` });
  const rows = JSON.parse(await desk.run('suggestions', { path })) as readonly Row[];
  return rows
    .filter(({ kind }) => kind !== 'new-person')
    .map(({ kind, who, whom }) => `${kind}: ${who.ask ? '?' : who.name}${whom ? ` → ${whom.name}` : ''}`);
};

const tom = { 'People/Tom Reyes.md': '---\ntags: [person]\n---\n' };

describe('a pronoun behind a sentence whose subject nobody knows', () => {
  it.each([
    [
      'Mail from Graham Pell.\n\nHartley liked the figures. He introduced me to Ann Lee.',
      {},
      'introduced: ? → Ann Lee',
    ],
    ['Met Tom Reyes. Hartley wants the figures. He offered me a desk.', tom, 'offer: ?'],
    ['Tom Reyes getroffen. Hagen fand die Bilder gut. Er hat mir sein Zelt geliehen.', tom, 'favour-received: ?'],
  ])('is asked for: %s', async (text, notes, said) => {
    expect(await saidIn(text, notes)).toContain(said);
  });

  it.each([
    ['Met Tom Reyes. Everything was fine. He lent me his tent.', 'favour-received: Tom Reyes'],
    ['Met Tom Reyes. Meeting went well. He lent me his tent.', 'favour-received: Tom Reyes'],
    ['Tom Reyes getroffen. Abends kam er mit. Er hat mir sein Zelt geliehen.', 'favour-received: Tom Reyes'],
  ])('means whoever was met where that sentence is about a thing: %s', async (text, said) => {
    expect(await saidIn(text, tom)).toContain(said);
  });
});

describe('a surname alone', () => {
  const hartley = { 'People/Prof Hartley.md': 'Group leader.\n' };
  it.each([
    ['Need to ask Hartley about the budget.', hartley, 'ask-next-time: Prof Hartley'],
    ['Hartley signed my travel form. He lent me his key.', hartley, 'favour-received: Prof Hartley'],
    ['Need to ask Hartley about the budget.', {}, undefined],
  ])('is of whoever has a note with it after a title: %s', async (text, notes, said) => {
    expect((await saidIn(text, notes)).at(-1)).toBe(said);
  });
});

describe('what is owed', () => {
  it.each([
    ['I owe Ruth a coffee.', 'favour-received: ?'],
    ['Owe Ruth a coffee.', 'favour-received: ?'],
    ['Ruth from the print shop gave me a lift, owe her a coffee', 'favour-received: ?'],
    ['Ruth bought me a coffee.', undefined],
    ['Ruth schuldet mir 20 Euro.', 'favour-given: ?'],
    ['Ich schulde Ruth noch 20 Euro.', 'favour-received: ?'],
    ['Die Werkstatt hat mir für 20 Euro ein Rad geliehen.', undefined],
  ])('counts, whatever it is: %s', async (text, said) => {
    expect((await saidIn(text))[0]).toBe(said);
  });
});

describe('somebody with a title whom nobody knows', () => {
  it.each([
    ['Frau Petzold hat versprochen, mir die Akte zu schicken.', 'waiting: ?'],
    ['Mrs Pugh promised to send me the list.', 'waiting: ?'],
    ['Mrs Pugh to ask the vicar for trestles.', undefined],
  ])('is asked for where they do something for me: %s', async (text, said) => {
    expect((await saidIn(text))[0]).toBe(said);
  });
});

it('the person of a note stays the one meant after somebody else was named in what they said', async () => {
  const own =
    'Postdoc.\n\nSaid she would put me in touch with Lennart.\n\n2026-10-02 we had lunch, she was worried about her visa.\n';
  const desk = await commandLine({ 'People/Miriam Osei.md': own });
  const rows = JSON.parse(await desk.run('suggestions', {})) as readonly Row[];
  expect(rows.map(({ kind }) => kind)).toContain('will-introduce');
  expect(rows.filter(({ who }) => who.ask)).toEqual([]);
});

it('what a note lists of somebody is not told of whomever they introduced me to', async () => {
  const list = '- introduced me to Tom Reyes, years ago\n- looking for a second-hand press\n';
  const desk = await commandLine({ ...tom, 'People/Bex Armitage.md': list });
  const rows = JSON.parse(await desk.run('suggestions', {})) as readonly Row[];
  expect(rows.filter(({ kind, who }) => kind === 'need' && who.name === 'Tom Reyes')).toEqual([]);
});
