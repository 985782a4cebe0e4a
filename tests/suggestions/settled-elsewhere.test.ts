import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandLine } from '../support/command-line';
import { closeDesks, installWindow } from '../support/open-desk';

beforeEach(installWindow);
afterEach(closeDesks);

const person = '---\ntags: [person]\n---\n';
const people = {
  'People/Dan Price.md': person,
  'People/Rosie Marsh.md': person,
  'People/Ann Lee.md': person,
  'People/Paul Linde.md': person,
};

async function suggested(...days: readonly (readonly [day: string, text: string])[]): Promise<readonly string[]> {
  const notes = Object.fromEntries(days.map(([day, text]) => [`Daily/${day}.md`, text]));
  const { run } = await commandLine({ ...people, ...notes });
  const rows = JSON.parse(await run('suggestions')) as readonly { kind: string; source: { path: string } }[];
  return rows.filter(({ source }) => source.path === 'Daily/2026-11-02.md').map(({ kind }) => kind);
}

const rows: readonly (readonly [kind: string, said: string, later: readonly string[], notThat: readonly string[]])[] = [
  [
    'promise',
    "Coffee with [[Dan Price]]. I'll send him the price list.",
    [
      'Sent [[Dan Price]] the price list.',
      'Emailed the price list to Dan.',
      '- [x] price list to [[Dan Price]]',
      'Dan got the price list, he says thanks.',
    ],
    [
      'Sent [[Ann Lee]] the price list.',
      'Sent [[Dan Price]] the photos.',
      'Still have not sent [[Dan Price]] the price list.',
      '- [ ] price list to [[Dan Price]]',
      '[[Dan Price]] asked for the price list again.',
      'Talked with [[Dan Price]] about the price list.',
      'Have I sent [[Dan Price]] the price list?',
      '> Sent Dan the price list.',
      "I'll have the price list sent to Dan next week.",
    ],
  ],
  [
    'promise',
    'I promised [[Ann Lee]] I would print the posters.',
    ['Printed the posters, Ann has them.', 'Ann came by. Posters for Ann printed.'],
    ['Ann hung the posters in the hall.', 'Sent Ann a photo of the posters.'],
  ],
  [
    'waiting',
    '[[Ann Lee]] promised to send me the grant form.',
    ['[[Ann Lee]] sent me the grant form.', 'Grant form arrived from Ann.', 'Got the grant form from [[Ann Lee]].'],
    ['Grant form from Ann not here yet.', 'Reminded [[Ann Lee]] of the grant form.', 'Paul sent the grant form.'],
  ],
  [
    'favour-given',
    'Lent [[Rosie Marsh]] my lightbox.',
    ['[[Rosie Marsh]] gave the lightbox back.', 'Got my lightbox back from Rosie.', 'Rosie returned the lightbox.'],
    ['[[Rosie Marsh]] sent a picture from the lightbox.', 'Rosie came back from Rome.', 'Lunch with [[Rosie Marsh]].'],
  ],
  [
    'thanks-due',
    'Need to thank [[Ann Lee]] for the tip.',
    ['Thanked [[Ann Lee]] on the phone.', 'Sent Ann a thank-you card.'],
    ['Must not forget to thank Ann.', 'Ann thanked Paul for the plants, no, Paul has not thanked her.'],
  ],
  [
    'promise',
    'Ich habe [[Paul Linde]] versprochen, den Prospekt zu schicken.',
    ['Prospekt an Paul geschickt.', 'Habe [[Paul Linde]] den Prospekt gegeben.', '- [x] Prospekt für Paul'],
    ['Prospekt an Paul noch nicht geschickt.', 'Paul fragte nach dem Prospekt.', 'Prospekt an Ann geschickt.'],
  ],
];

describe.each(rows)('%s: %s', (kind, said, later, notThat) => {
  it('is suggested', async () => {
    expect(await suggested(['2026-11-02', said])).toContain(kind);
  });

  it.each(later)('is not where a later note says: %s', async (text) => {
    expect(await suggested(['2026-11-02', said], ['2026-11-09', text])).not.toContain(kind);
  });

  it.each(notThat)('is, too, where a later note says: %s', async (text) => {
    expect(await suggested(['2026-11-02', said], ['2026-11-09', text])).toContain(kind);
  });

  it.each(later)('is where an earlier note says: %s', async (text) => {
    expect(await suggested(['2026-11-02', said], ['2026-10-09', text])).toContain(kind);
  });
});

it('is settled in the note of whom it is about, without their name', async () => {
  const text = `${person}\n- 2026-11-09: gave the lightbox back\n`;
  const { run } = await commandLine({
    ...people,
    'People/Rosie Marsh.md': text,
    'Daily/2026-11-02.md': 'Lent [[Rosie Marsh]] my lightbox.',
  });
  expect(await run('suggestions')).not.toContain('"favour-given"');
});
