/** Somebody whose given name is that of somebody known, and who is somebody else. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandLine } from '../support/command-line';
import { closeDesks, installWindow } from '../support/open-desk';

beforeEach(installWindow);
afterEach(closeDesks);

const people = Object.fromEntries(
  ['Sarah Chen', 'Jonas Weber', 'Bo', 'Thandeka Zulu'].map((name) => [
    `People/${name}.md`,
    '---\ntags: [person]\n---\n',
  ]),
);

interface Row {
  readonly kind: string;
  readonly who: { readonly name: string; readonly path: string | null; readonly ask: boolean };
  readonly whom: { readonly name: string } | null;
}

/** Who is meant in a note of a day, each with the kind of what is said; `?` where it is asked. */
const saidIn = async (text: string): Promise<readonly string[]> => {
  const path = '2026-11-20.md';
  const desk = await commandLine({ ...people, [path]: `${text}\n` });
  const rows = JSON.parse(await desk.run('suggestions', { path })) as readonly Row[];
  return rows
    .filter(({ kind }) => kind !== 'new-person')
    .map(({ kind, who }) => `${kind}: ${who.ask ? '?' : who.name}`);
};

describe('a surname of their own', () => {
  it.each([
    ['Sarah Bell lent me her atlas.', 'favour-received: Sarah Bell'],
    ['I promised Sarah Bell to send her the slides.', 'promise: Sarah Bell'],
    ['Sarah van Dam lent me her atlas.', 'favour-received: Sarah van Dam'],
    ['Thandeka Mbeki lent me her atlas.', 'favour-received: Thandeka Mbeki'],
    ['Sarah B. lent me her atlas.', 'favour-received: Sarah B.'],
    ['Jonas Meier hat mir sein Buch geliehen.', 'favour-received: Jonas Meier'],
  ])('is somebody else: %s', async (text, said) => {
    expect(await saidIn(text)).toEqual([said]);
  });

  it.each([
    ['Sarah lent me her atlas.', 'favour-received: Sarah Chen'],
    ['Sarah Chen lent me her atlas.', 'favour-received: Sarah Chen'],
    ['Sarah C. lent me her atlas.', 'favour-received: Sarah Chen'],
    ['I promised Sarah Christmas cards.', 'promise: Sarah Chen'],
    ['Ich habe Jonas Geld geliehen.', 'favour-given: Jonas Weber'],
  ])('is none of the words behind a given name: %s', async (text, said) => {
    expect(await saidIn(text)).toEqual([said]);
  });

  it('leaves open whether it is who is known by the given name alone', async () => {
    expect(await saidIn('Bo Larsen lent me his atlas.')).toEqual(['favour-received: ?']);
  });
});

describe('a given name alone', () => {
  it('is whose whole name the note has', async () => {
    expect(await saidIn('Tea with Sarah Bell.\n\nSarah lent me her atlas.')).toEqual(['favour-received: Sarah Bell']);
  });

  it('is asked for where the note has two of them', async () => {
    const text = 'Tea with Sarah Bell.\n\nRang Sarah Chen as well.\n\nSarah lent me her atlas.';
    expect(await saidIn(text)).toContain('favour-received: ?');
  });
});

describe('one of two with the same given name', () => {
  const toms = Object.fromEntries(
    ['Tom Sharpe', 'Tom Reed'].map((name) => [`People/${name}.md`, '---\ntags: [person]\n---\n']),
  );
  it.each([
    ['Rang [[Tom Sharpe]].\n\n\n\n\nTom lent me his saw.', 'favour-received: ?'],
    ['Rang [[Tom Sharpe]]. Tom lent me his saw.', 'favour-received: Tom Sharpe'],
    ['Tom lent me his saw.\n\nRang [[Tom Sharpe]].', 'favour-received: ?'],
  ])('is meant where a diary links him just there, and asked for elsewhere: %s', async (text, said) => {
    const path = '2026-11-20.md';
    const desk = await commandLine({ ...toms, [path]: `${text}\n` });
    const rows = JSON.parse(await desk.run('suggestions', { path })) as readonly Row[];
    expect(rows.map(({ kind, who }) => `${kind}: ${who.ask ? '?' : who.name}`)).toContain(said);
  });
});
