/**
 * The story of the kit, by keys alone and without a tag: new in town, introduced to somebody, a talk prepared and written up, thanks, the
 * next letter, the next talk, and word of it to whoever helped. Its notes are those of the first page for users.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type OpenVault } from '../host/driver';
import { page } from '../support/docs-pages';

let app: OpenVault;

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

const blocksOf = (path: string, language: string): string[] =>
  [...page(path).text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(
    (match) => match[1] ?? '',
  );
const [english = '', german = ''] = blocksOf('docs/getting-started.md', 'markdown');
const [claimsShown = '', listShown = ''] = blocksOf('docs/getting-started.md', 'text');
const [writtenShown = ''] = blocksOf('docs/going-further.md', 'markdown');

const settings = { me: 'Priya Raman.md' };

/** What each language calls the commands and asks for. */
const words = {
  en: {
    ...{
      person: 'New person',
      meeting: 'New meeting with…',
      prep: 'Insert prep template',
      writeUp: 'Write up this talk',
    },
    ...{ followUps: 'Open follow-ups', log: 'Log contact', graph: 'Open introductions graph', coffee: 'coffee' },
    ...{
      notes: '## Notes',
      thanks: 'Dear Ann,',
      reachOut: 'Ann Marlow gave me your name.',
      heading: '## Prep for Monday 23 November',
    },
    ...{
      forTom: 'Thank you for putting me in touch with Ann Marlow.',
      forAnn: 'Thank you for putting me in touch with Sam Osei.',
    },
    wroteTo: 'wrote to Sam',
  },
  de: {
    ...{
      person: 'Neue Person',
      meeting: 'Neues Treffen mit …',
      prep: 'Vorbereitung einfügen',
      writeUp: 'Dieses Gespräch festhalten',
    },
    ...{
      followUps: 'Nachfassen öffnen',
      log: 'Kontakt festhalten',
      graph: 'Graph der Vorstellungen öffnen',
      coffee: 'Kaffee',
    },
    ...{ notes: '## Notizen', thanks: 'Hallo Ann,', reachOut: 'Ann Marlow hat mir Ihren Namen genannt.' },
    heading: '## Vorbereitung für Montag, 23. November',
    forTom: 'danke, dass du mich mit Ann Marlow in Kontakt gebracht hast.',
    forAnn: 'danke, dass du mich mit Sam Osei in Kontakt gebracht hast.',
    wroteTo: 'an Sam geschrieben',
  },
} as const;

type Language = keyof typeof words;

const rows = () => app.page.locator('.reference-desk-suggestions .reference-desk-suggestion-claim');

async function open(language: Language, vault: Record<string, string>, today: string): Promise<void> {
  app = await openVault({ vault, settings, today, language });
  await app.settled();
}

/** The same vault on another day. */
async function goOn(language: Language, today: string): Promise<Record<string, string>> {
  const vault: Record<string, string> = {};
  for (const path of await app.files()) vault[path] = await app.read(path);
  expect(app.errors()).toEqual([]);
  await app.close();
  await open(language, vault, today);
  return vault;
}

/** Chooses somebody, new ones with Shift. */
async function choose(command: string, name: string, key: string): Promise<void> {
  await app.runCommand(command);
  await app.type(name);
  await app.press(key);
  await app.settled();
}

/** Opens the letter that somebody's row asks for, and gives its text. */
async function letterTo(command: string, name: string): Promise<string> {
  await choose(command, name, 'Mod+r');
  return app.read((await app.activeNote()) ?? '');
}

/** Day 1: who introduced us, the meeting, its preparation, and the notes as they are on the page. */
async function talk(language: Language, lines: string): Promise<string> {
  const say = words[language];
  await open(language, { 'Priya Raman.md': 'That is me.\n' }, '2026-11-23');
  await choose(say.person, 'Tom Reilly', 'Shift+Enter');
  await choose(say.meeting, 'Ann Marlow', 'Shift+Enter');
  await app.type(say.coffee);
  await app.press('Enter');
  await app.settled();
  await app.runCommand(say.prep);
  await app.settled();
  await app.type('how web archives find staff');
  await app.press('Mod+End');
  await app.press('ArrowUp');
  await app.press('End');
  // The editor goes on with the list, as Obsidian's does.
  const [first = '', ...others] = lines.trim().replace(/^- /gm, '').split('\n');
  await app.type(first);
  for (const line of others) {
    await app.press('Enter');
    await app.type(line);
  }
  await app.settled();
  const path = '2026-11-23 Ann Marlow.md';
  const note = await app.read(path);
  expect(note.indexOf(say.heading)).toBeLessThan(note.indexOf(say.notes));
  expect(note).toContain('how web archives find staff\n');
  expect(note.slice(note.indexOf(say.notes))).toBe(`${say.notes}\n\n${lines}`);
  return path;
}

async function acceptAll(): Promise<void> {
  for (let left = (await rows().count()) - 1; left >= 0; left--) {
    await app.press('Enter');
    await expect.poll(() => rows().count()).toBe(left);
  }
  await app.settled();
}

/** The follow-ups in the side bar, as the page prints them. */
async function listed(): Promise<string> {
  await app.runCommand('Open follow-ups in side bar');
  await app.settled();
  const blocks = await app.page.locator('.reference-desk-follow-ups .reference-desk-row').evaluateAll((all) =>
    all.map((row) => ({
      name: row.querySelector('.reference-desk-row-person')?.textContent ?? '',
      reasons: [...row.querySelectorAll('.reference-desk-reason-text')].map((reason) => {
        const kind = reason.querySelector('.reference-desk-reason-kind')?.textContent ?? '';
        return `  ${kind}: ${(reason.textContent ?? '').slice(kind.length).trim()}`;
      }),
    })),
  );
  return blocks.map(({ name, reasons }) => `${[name, ...reasons].join('\n')}\n`).join('');
}

const treeRows = () => app.page.locator('.reference-desk-graph [role="treeitem"]');

/** Days 2 to 11: thanks, news for Tom, a letter to Sam, a talk with Sam, news for Ann, the graph. */
async function theRest(language: Language): Promise<void> {
  const say = words[language];
  const thanks = await letterTo(say.followUps, 'ann');
  expect(thanks).toContain(say.thanks);
  expect(thanks).toContain('Tom Reilly');
  expect(thanks).toContain('Sam Osei');
  await choose(say.followUps, 'ann', 'Mod+d');
  await app.press('Escape');
  expect(await letterTo(say.followUps, 'tom')).toContain(say.forTom);
  await goOn(language, '2026-11-26');
  expect(await letterTo(say.followUps, 'sam')).toContain(say.reachOut);
  await goOn(language, '2026-12-02');
  await choose(say.meeting, 'Sam Osei', 'Enter');
  await app.type(say.coffee);
  await app.press('Enter');
  await app.settled();
  await app.type('Sam is hiring in spring.');
  await goOn(language, '2026-12-03');
  expect(await letterTo(say.followUps, 'ann')).toContain(say.forAnn);
  await app.runCommand(say.graph);
  await app.settled();
  const tree = await treeRows().evaluateAll((all) =>
    all.map((row) => [row.getAttribute('aria-level'), row.textContent?.replace(/ ·.*/, '')]),
  );
  expect(tree.slice(-3)).toEqual([
    [expect.any(String), expect.stringContaining('Tom Reilly')],
    [expect.any(String), expect.stringContaining('Ann Marlow')],
    [expect.any(String), expect.stringContaining('Sam Osei')],
  ]);
  const levels = tree.slice(-3).map(([level]) => Number(level));
  expect(levels).toEqual([levels[0], (levels[0] ?? 0) + 1, (levels[0] ?? 0) + 2]);
}

describe('the story of the kit', () => {
  it('plays in English, as the first pages for users tell it', async () => {
    const path = await talk('en', english);
    await app.runCommand('Write up this talk');
    await expect.poll(() => rows().allInnerTexts()).toEqual(claimsShown.trim().split('\n'));
    await acceptAll();
    const note = await app.read(path);
    expect(note.slice(note.indexOf('## Notes'))).toBe(writtenShown);
    expect(await app.files()).toContain('Sam Osei.md');
    await goOn('en', '2026-11-24');
    expect(await listed()).toBe(listShown);
    await theRest('en');
  });

  it('plays in German', async () => {
    await talk('de', german);
    await app.runCommand(words.de.writeUp);
    await expect
      .poll(() => rows().allInnerTexts())
      .toEqual([
        'Tom Reilly hat dir Ann Marlow vorgestellt',
        'Ann Marlow braucht jemanden, der WARC kennt',
        'Ann Marlow hat dir Sam Osei empfohlen',
        'Sam Osei hat noch keine Notiz: Person anlegen',
        'Du hast Ann Marlow versprochen: ihr bis Freitag meine Notizen zu schicken',
        'Gefallen von Ann Marlow: hat meinen Lebenslauf gelesen',
      ]);
    await acceptAll();
    await goOn('de', '2026-11-24');
    await theRest('de');
  });
});
