/** `#need` and `#offer` in running text, where no list item states them, are suggested. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandLine } from '../support/command-line';
import { closeDesks, installWindow } from '../support/open-desk';

beforeEach(installWindow);
afterEach(closeDesks);

const someone = '---\ntags: [person]\n---\n';
const people = { 'Ann Lee.md': someone, 'Tom Reyes.md': someone, 'Jonas Weber.md': someone };

interface Row {
  readonly kind: string;
  readonly who: { readonly name: string; readonly ask: boolean };
  readonly what: string | null;
  readonly writes: string;
}

async function rowsOf(path: string, text: string): Promise<readonly Row[]> {
  const before = path === 'Ann Lee.md' ? someone : '';
  const desk = await commandLine({ ...people, [path]: `${before}${text}\n` });
  return JSON.parse(await desk.run('suggestions', { path })) as readonly Row[];
}

const saidIn = async (path: string, text: string): Promise<readonly string[]> =>
  (await rowsOf(path, text)).map(({ kind, who, what }) => `${kind}: ${who.name}: ${what ?? ''}`);

describe('a tag for a need or an offer in running text', () => {
  it.each([
    ['Ann Lee.md', 'We talked long. #need a bookkeeper for her studio', 'need: Ann Lee: a bookkeeper for her studio'],
    ['Ann Lee.md', '#need a van on Saturday.', 'need: Ann Lee: a van on Saturday'],
    ['Ann Lee.md', 'Der Garten ist groß, #suche eine Wohnung in Leipzig.', 'need: Ann Lee: eine Wohnung in Leipzig'],
    ['2026-11-20.md', 'Lunch with [[Tom Reyes]], he has an #offer of a desk.', 'offer: Tom Reyes: a desk'],
    ['2026-11-20.md', 'Lunch with [[Tom Reyes]]. #offer a desk', 'offer: Tom Reyes: a desk'],
    ['2026-11-20.md', '#need [[Tom Reyes]] a loom', 'need: Tom Reyes: a loom'],
    ['2026-11-20.md', '[[Jonas Weber]] hätte eine lange Leiter #biete', 'offer: Jonas Weber: hätte eine lange Leiter'],
  ])('in %s: “%s”', async (path, text, expected) => {
    expect(await saidIn(path, text)).toEqual([expected]);
  });

  it.each([
    ['2026-11-20.md', '#need a van'],
    ['Ann Lee.md', '#need #offer'],
    ['Ann Lee.md', '- #need a van'],
  ])('is left out in %s where nobody can tell whose it is, or a line says it: “%s”', async (path, text) => {
    expect(await saidIn(path, text)).toEqual([]);
  });

  it.each([
    ['2026-11-20.md', 'Tea with [[Tom Reyes]] and [[Ann Lee]]. #need a van'],
    ['Ann Lee.md', 'Both: [[Tom Reyes]] and [[Jonas Weber]] #need a van'],
  ])('is asked about in %s where several are named: “%s”', async (path, text) => {
    const [row, ...others] = await rowsOf(path, text);
    expect([row?.who.ask, row?.what, others]).toEqual([true, 'a van', []]);
  });

  it('leaves what the other sentences of the line say', async () => {
    const text = '#need [[Tom Reyes]] a loom. I promised Tom I would send him the catalogue.';
    expect((await rowsOf('2026-11-20.md', text)).map(({ kind, writes }) => [kind, writes])).toEqual([
      ['need', '- #need [[Tom Reyes]] a loom'],
      ['promise', '- [ ] for [[Tom Reyes]]: send him the catalogue'],
    ]);
  });

  it('is suggested no more once a line says it', async () => {
    const text = 'We talked long. #need a bookkeeper for her studio\n\n- #need a bookkeeper for her studio';
    expect(await saidIn('Ann Lee.md', text)).toEqual([]);
  });
});
