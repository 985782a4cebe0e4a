/** Who is meant, and in which words, where several people take part in a talk: what is unsure is asked. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandLine } from '../support/command-line';
import { closeDesks, installWindow } from '../support/open-desk';

beforeEach(installWindow);
afterEach(closeDesks);

const people = Object.fromEntries(
  ['Cal Dee', 'Eva Fox', 'Gil Hay'].map((name) => [`People/${name}.md`, '---\ntags: [person]\n---\n']),
);

interface Row {
  readonly kind: string;
  readonly who: { readonly name: string; readonly ask: boolean };
  readonly what: string | null;
  readonly sentence: string;
}

async function rowsOf(body: string, attendees: readonly string[] = ['Cal Dee', 'Eva Fox']): Promise<readonly Row[]> {
  const path = 'Meetings/2026-11-21 Talk.md';
  const links = attendees.map((name) => `"[[${name}]]"`).join(', ');
  const note = `---\ntags: [meeting]\nattendees: [${links}]\n---\n${body}\n`;
  const desk = await commandLine({ ...people, [path]: note });
  return JSON.parse(await desk.run('suggestions', { path })) as readonly Row[];
}

const saidIn = async (body: string, attendees?: readonly string[]): Promise<readonly string[]> =>
  (await rowsOf(body, attendees)).map(({ kind, who, what }) => `${kind}: ${who.ask ? '?' : who.name}: ${what ?? ''}`);

describe('in a talk with several people', () => {
  it.each([
    // A label stands by itself: it is not about whoever was named last.
    ['Eva was tired.\n\nNext time: the loan', ['ask-next-time: ?: the loan']],
    [
      'Eva #offer a fume hood\n\n**Next time:** the loan',
      ['offer: Eva Fox: a fume hood', 'ask-next-time: ?: the loan'],
    ],
    ['Next time: the loan', ['ask-next-time: ?: the loan']],
    ['Eva came late. Next time: ask her about the loan', ['ask-next-time: Eva Fox: about the loan']],
    // Both were named.
    ['Eva and Cal were ill.\n\n- Looking for a flat', ['need: ?: a flat']],
    ['Eva: looking for a flat', ['need: Eva Fox: a flat']],
    ['Eva\n- looking for a flat', ['need: Eva Fox: a flat']],
  ])('%s', async (body, said) => {
    expect(await saidIn(body)).toEqual(said);
  });

  it('a tag of nobody is asked about', async () => {
    expect(await saidIn('Wants somebody who can prune #need')).toEqual(['need: ?: Wants somebody who can prune']);
    expect(await saidIn('#need a van for the move')).toEqual(['need: ?: a van for the move']);
    expect(await saidIn('They #need a cellist by May')).toEqual(['need: ?: a cellist by May']);
    expect(await saidIn('Eva and Cal #offer a desk')).toEqual(['offer: ?: a desk']);
  });

  it('what I need by a tag is mine, also in a talk with one', async () => {
    const said = await rowsOf('I #need a plumber', ['Eva Fox']);
    expect(said.map(({ kind, what }) => [kind, what])).toEqual([['my-need', 'a plumber']]);
    expect(await saidIn('I #offer a van')).toEqual([]);
  });

  it('is nothing to ask in a diary that names nobody', async () => {
    const desk = await commandLine({ ...people, '2026-11-20.md': 'Rain all day.\n\nNext time: leave earlier\n' });
    expect(JSON.parse(await desk.run('suggestions', { path: '2026-11-20.md' }))).toEqual([]);
  });

  it('one alone is meant where nobody else can be', async () => {
    expect(await saidIn('Next time: the loan', ['Eva Fox'])).toEqual(['ask-next-time: Eva Fox: the loan']);
    expect(await saidIn('#need a van', ['Eva Fox'])).toEqual(['need: Eva Fox: a van']);
  });
});

describe('what somebody needs or offers', () => {
  it.each([
    ['He can help with scaffolding, and she is looking for a tenant', 'can help with scaffolding'],
    ['Cal can help with scaffolding and Eva is looking for a tenant', 'can help with scaffolding'],
    ['Cal can help with scaffolding, but I need a tenant', 'can help with scaffolding'],
    ['Cal can help with scaffolding and he can mend roofs', 'can help with scaffolding and he can mend roofs'],
    ['Cal can help with scaffolding and roofs', 'can help with scaffolding and roofs'],
  ])('ends where somebody else begins: %s', async (body, what) => {
    const offers = (await rowsOf(`- ${body}`)).filter(({ kind }) => kind === 'offer');
    expect(offers.map((offer) => offer.what)).toEqual([what]);
  });

  it('keeps no tag', async () => {
    const [need] = await rowsOf('Eva wants somebody who can prune #garden');
    expect(need?.what).toBe('somebody who can prune');
  });
});

describe('what to ask next time', () => {
  it.each([
    ['Ask her next time about the lease.', 'about the lease'],
    ['Ask Eva next time about the lease.', 'about the lease'],
    ['Ask Eva next time: the lease', 'the lease'],
    ['Ask Eva about the lease next time.', 'about the lease'],
    ['Next time ask Eva about the lease.', 'about the lease'],
  ])('is said once: %s', async (body, what) => {
    expect(await saidIn(body, ['Eva Fox'])).toEqual([`ask-next-time: Eva Fox: ${what}`]);
  });

  it.each([
    '**Next time:** the loan',
    '*Next time*: the loan',
    '__Next time:__ the loan',
    'Then **next time:** the loan',
  ])('is quoted with its marks whole: %s', async (body) => {
    expect((await rowsOf(body, ['Eva Fox'])).map(({ sentence }) => sentence)).toEqual([body]);
  });
});

describe('an entry of a log that says more than what is accepted', () => {
  it.each([
    ['2026-10-02 coffee, she is happy to help with Python', '- #offer is happy to help with Python'],
    ['2026-10-14 lunch. She is looking for an apprentice.', '- #need an apprentice'],
    ['2026-11-03 call. Next time: ask about the trip', '- #ask about the trip'],
    ['2026-11-03 can help with Python', '- #offer 2026-11-03 can help with Python'],
  ])('stays as it is, and a line says it: %s', async (entry, line) => {
    const desk = await commandLine({ 'Eva Fox.md': `---\ntags: [person]\n---\n- ${entry}\n` });
    const rows = JSON.parse(await desk.run('suggestions', { path: 'Eva Fox.md' })) as readonly { writes: string }[];
    expect(rows.map(({ writes }) => writes)).toEqual([line]);
  });
});
