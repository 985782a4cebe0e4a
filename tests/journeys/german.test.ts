/** The plugin as it is built in German, in a German Obsidian: every view speaks German, counts and dates too, and notes stay as they are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openVault, type OpenVault } from '../host/driver';
import { root } from '../host/root';
import { FileReviewPage } from './file-review';

let app: OpenVault;
afterEach(() => expect(app.errors()).toEqual([]));

/** What stands between the things filled in, of every English word; whole texts where nothing is filled in. */
function english(): { whole: Set<string>; parts: string[] } {
  const whole = new Set<string>();
  const parts = new Set<string>();
  const text = (language: string): string => readFileSync(join(root, `src/i18n/${language}.ts`), 'utf8');
  const tree = ts.createSourceFile('en.ts', text('en'), ts.ScriptTarget.Latest, true);
  const german = text('de');
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && !german.includes(`'${node.text}'`)) whole.add(node.text.trim());
    const inTemplate = ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (inTemplate && /\p{L}{2,} \p{L}{2,}/u.test(node.text)) parts.add(node.text.trim());
    ts.forEachChild(node, visit);
  };
  visit(tree);
  // The button that closes a modal is Obsidian's own.
  whole.delete('Close');
  // Templates are found by their names, which stay.
  for (const name of readdirSync(join(root, 'templates'))) whole.delete(name.replace('.md', ''));
  return { whole, parts: [...parts] };
}

/** Everything that a part of the page says, to eyes and to screen readers. */
function saidIn(within: string, page = app.page): Promise<string[]> {
  return page.locator(within).evaluateAll((all) =>
    all.flatMap((part) => {
      const said: string[] = [];
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) said.push(node.textContent ?? '');
      for (const element of [part, ...part.querySelectorAll('*')])
        for (const name of ['aria-label', 'placeholder', 'title', 'aria-valuetext', 'value']) {
          // The value of a choice is for the program; its words are its text.
          if (name !== 'value' || !(element instanceof HTMLOptionElement)) said.push(element.getAttribute(name) ?? '');
        }
      return said.map((one) => one.trim()).filter((one) => one !== '');
    }),
  );
}

async function open(): Promise<void> {
  app = await openVault({ vault: 'tests/vault', today: '2026-11-23', language: 'de' });
  await app.settled();
}

async function run(note: string | null, command: string): Promise<void> {
  if (note !== null) await app.openNote(note);
  await app.runCommand(command);
  await app.settled();
}

const graph = '.workspace-leaf-content[data-type="reference-desk-graph"]';
const nadia = 'People/Nadia Farouk.md';
type View = [
  name: string,
  note: string | null,
  command: string,
  within: string,
  words: readonly string[],
  act?: string,
];
const views: View[] = [
  ['the palette', null, 'Nachfassen öffnen', '.prompt', ['Dank fällig', 'vor 3 Tagen']],
  ['what can be done', null, 'Nachfassen öffnen', '.prompt', ['Kontakt heute festhalten'], 'Tab'],
  ['the side view', null, 'Nachfassen in der Seitenleiste öffnen', '.reference-desk-follow-ups', ['Heute', 'Still']],
  ['the panel', nadia, 'Über diese Person', '.reference-desk-about', ['In Kontakt', 'Letzter Kontakt']],
  ['the graph', null, 'Graph der Vorstellungen öffnen', graph, ['Personen', 'Wer wen vorgestellt hat']],
  [
    'the welcome page',
    null,
    'Willkommensseite öffnen',
    '[data-type="reference-desk-welcome"]',
    ['Willkommen bei Reference Desk', 'Personen und'],
  ],
  ['the status', null, 'Stand des Netzwerks öffnen', '[data-type="reference-desk-status"]', ['Personen', 'Treffen']],
  ['the explanation', nadia, 'Diese Notiz erklären', '.modal', ['als Person gelesen']],
  ['the form of a favour', nadia, 'Gefallen festhalten', '.modal', ['Wann', 'heute']],
  ['the picker of people', null, 'Neues Treffen mit …', '.prompt', ['Person finden']],
  ['the picker of templates', nadia, 'Vorlage einfügen …', '.prompt', ['Vor einem Gespräch']],
  ['the erasing of somebody', nadia, 'Person löschen …', '.modal', ['Bleibt'], 'Enter'],
];

/** Nothing is written here: one vault is enough. */
describe('in German', () => {
  const { whole, parts } = english();
  beforeAll(open);
  afterEach(async () => {
    await app.press('Escape');
    await app.press('Escape');
    await app.settled();
    expect(await app.page.locator('.prompt, .modal').count()).toBe(0);
  });
  afterAll(async () => {
    expect(await app.diff()).toEqual([]);
    await app.close();
  });

  it.each(views)('%s', async (_name, note, command, within, words, act) => {
    await run(note, command);
    if (act !== undefined) await app.press(act);
    await app.settled();
    // What is quoted comes from a note, and so do lines with links.
    const all = (await saidIn(within)).filter((one) => !one.includes('[['));
    const said = all.map((one) => one.replace(/„[^“]*“/g, '„“'));
    for (const word of words) expect(said.join('\n')).toContain(word);
    expect(whole.size).toBeGreaterThan(300);
    expect(said.filter((one) => whole.has(one) || parts.some((part) => one.includes(part)))).toEqual([]);
  });

  it('the settings', async () => {
    const said = (await saidIn('.modal.mod-settings', await app.settings())).join('\n');
    for (const word of ['Deine eigene Notiz', 'Lesen', 'Vorlagen', 'Nachfassen']) expect(said).toContain(word);
    for (const word of ['Your own note', 'People folders', 'Reading']) expect(said).not.toContain(word);
    await app.closeSettings();
  });
});

describe('what is typed in German', () => {
  beforeEach(open);
  afterEach(() => app.close());

  it('understands how often to be in touch, and writes it as every build reads it', async () => {
    await run(nadia, 'Über diese Person');
    await app.page.getByRole('button', { name: 'Mehr zu Nadia Farouk' }).click();
    await app.page.getByText('Rhythmus festlegen …').click();
    await app.page.getByRole('textbox', { name: 'In Kontakt' }).fill('alle 6 Wochen');
    await app.press('Enter');
    await app.settled();
    expect(await app.read(nadia)).toContain('cadence: every 6 weeks');
  });

  it('understands days as a German says them, and writes what every build reads', async () => {
    await run(nadia, 'Kontakt festhalten');
    await app.page.getByLabel('Wann').fill('vor 2 Wochen');
    await app.page.getByLabel('Notiz').fill('Kaffee');
    await app.press('Enter');
    await app.settled();
    expect(await app.read(nadia)).toContain('- 2026-11-09 Kaffee');
  });
});

describe('what is suggested while one types in a German Obsidian', () => {
  const meeting = 'Treffen/2026-11-20 Kaffee.md';
  const head = '---\ntags: [meeting]\nattendees: ["[[Grete Vogel]]"]\n---\n\n';
  const vault = {
    'Leute/Grete Vogel.md': '---\ntags: [person]\n---\n',
    'Leute/Ada Krüger.md': '---\ntags: [person]\n---\n',
    [meeting]: head,
  };
  const rows = async (): Promise<string[]> => {
    const all = await app.page.locator('.suggestion-container .suggestion-item').allInnerTexts();
    return all.map((text) => text.replace(/\s+/g, ' ').trim());
  };
  afterEach(() => app.close());

  it('goes on in the language that was typed, German or English, by keyboard alone', async () => {
    app = await openVault({ vault, today: '2026-11-23', language: 'de' });
    await app.settled();
    await app.openNote(meeting);
    await app.press('Control+End');
    await app.type('- versprochen');
    expect(await rows()).toEqual(['Zusage an Grete Vogel [ ] für [[Grete Vogel]]:']);
    await app.press('Enter');
    // Enter goes on with the list.
    await app.type('die Leseliste\npromised krü');
    expect(await rows()).toEqual(['Zusage an Ada Krüger [ ] for [[Ada Krüger]]:']);
    await app.press('Enter');
    await app.type('lunch\nschuldet mir');
    await app.press('Enter');
    await app.type('ein Buch\nvorgestellt von ada');
    expect(await rows()).toEqual([
      'Ada Krüger hat mich Grete Vogel vorgestellt #intro/received [[Ada Krüger]] [[Grete Vogel]]',
    ]);
    await app.press('Enter');
    await app.type('\nmit @Nadia Brandt');
    expect(await rows()).toEqual(['Neue Person: „Nadia Brandt“']);
    await app.press('Enter');
    await app.settled();
    expect(await app.read(meeting)).toBe(
      `${head}- [ ] für [[Grete Vogel]]: die Leseliste\n- [ ] for [[Ada Krüger]]: lunch\n- [ ] #favour/given [[Grete Vogel]] ein Buch\n- #intro/received [[Ada Krüger]] [[Grete Vogel]]\n- mit [[Nadia Brandt]]`,
    );
    expect(await app.files()).toContain('Leute/Nadia Brandt.md');
  });
});

describe('what to ask next time', () => {
  const ada = 'Leute/Ada Krüger.md';
  const head = '---\ntags: [person]\nbirthday: 1966-11-27\n---\n\n## Fragen an Ada\n\n- wie die Stelle ist\n';
  afterEach(() => app.close());

  it('is written, read and brought along in German, and a birthday said', async () => {
    app = await openVault({ vault: { [ada]: head }, today: '2026-11-23', language: 'de' });
    await app.settled();
    await app.openNote(ada);
    await app.runCommand('Etwas für das nächste Mal vormerken …');
    await app.page.locator('.modal form input').first().waitFor();
    await app.type('wie der Antrag ausging');
    await app.press('Enter');
    await app.settled();
    expect(await app.read(ada)).toBe(`${head}\n## Nächstes Mal\n\n- [ ] #ask wie der Antrag ausging\n`);
    await app.runCommand('Über diese Person');
    await app.settled();
    const section = app.page.locator('.reference-desk-about section[aria-label="Nächstes Mal fragen"]');
    expect(await section.locator('.reference-desk-reason-kind').allInnerTexts()).toEqual([
      'wie die Stelle ist',
      'wie der Antrag ausging',
    ]);
    await app.runCommand('Neues Treffen mit …');
    await app.settled();
    await app.type('ada');
    await app.settled();
    await app.press('Enter');
    await app.page.locator('.modal form input').first().waitFor();
    await app.press('Enter');
    await app.settled();
    expect(await app.read((await app.activeNote()) ?? '')).toContain(
      '## Diesmal fragen\n\n- [ ] #ask wie die Stelle ist (aus [[Ada Krüger]])\n- [ ] #ask wie der Antrag ausging (aus [[Ada Krüger]])\n\n## Notizen\n',
    );
    await app.runCommand('Nachfassen öffnen');
    await app.settled();
    expect(await app.page.locator('.prompt').innerText()).toContain('Wird am Freitag 60');
  });
});

describe('the buttons that record something', () => {
  it.each([
    ['en', 'About this person', false],
    ['de', 'Über diese Person', false],
    ['en', 'About this person', true],
    ['de', 'Über diese Person', true],
  ])('have one row and nothing cut off: %s %s, phone %s', async (language, command, phone) => {
    app = await openVault({ vault: 'tests/vault', today: '2026-11-23', language, phone });
    await app.openNote('People/Ruth Abernethy.md');
    await app.runCommand(command);
    await app.settled();
    const boxes = await app.page.locator('.reference-desk-record button').evaluateAll((all) =>
      all.map((el) => ({
        top: Math.round(el.getBoundingClientRect().top),
        isCut: el.scrollWidth > el.clientWidth + 1,
      })),
    );
    expect(boxes).toHaveLength(4);
    expect(new Set(boxes.map(({ top }) => top)).size).toBe(1);
    expect(boxes.filter(({ isCut }) => isCut)).toEqual([]);
  });
});

describe('importing people on a phone', () => {
  it('leaves room for four rows', async () => {
    app = await openVault({ vault: {}, today: '2026-11-23', language: 'de', phone: true, width: 390, height: 780 });
    const review = new FileReviewPage(app, 'Personen importieren …');
    const cards = ['Ida Noor', 'Hugo Brandt', 'Bo Lindqvist'].map(
      (name) =>
        `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nORG:Stadtbücherei Köln\nTITLE:Leiter\nCATEGORIES:Freunde\nEMAIL:a@x.example\nGENDER:F\nEND:VCARD\n`,
    );
    await review.choose('adressbuch.vcf', cards.join(''));
    expect(await review.rowsInSight()).toBeGreaterThanOrEqual(4);
  });
});
