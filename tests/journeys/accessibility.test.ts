import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openVault, type OpenVault } from '../host/driver';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let app: OpenVault;

/** What axe objects to within a part of the page. */
async function objections(within: string, page = app.page): Promise<string[]> {
  await page.locator(within).first().waitFor();
  return page.evaluate(async (selector) => {
    const { axe: checker } = window as unknown as {
      axe: { run(at: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await checker.run(selector);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, within);
}

async function open(vault: Readonly<Record<string, string>> | string, look: object): Promise<void> {
  app = await openVault({ vault, today: '2026-11-23', ...look });
  await app.settled();
  await app.page.addScriptTag({ path: axe });
}

const graph = '.workspace-leaf-content[data-type="reference-desk-graph"]';
const status = '.workspace-leaf-content[data-type="reference-desk-status"]';
const welcome = '.workspace-leaf-content[data-type="reference-desk-welcome"]';
const importing = '.workspace-leaf-content[data-type="reference-desk-import"]';
const meetings = '.workspace-leaf-content[data-type="reference-desk-meetings"]';
const nadia = 'People/Nadia Farouk.md';
/** The view, the note that is open, the command, where it is then, and what is done there first. */
type View = [name: string, note: string | null, command: string, within: string, first?: () => Promise<unknown>];
const views: View[] = [
  ['the palette', null, 'Open follow-ups', '.prompt'],
  ['what can be done about somebody', null, 'Open follow-ups', '.prompt', () => app.press('Tab')],
  ['the picker of people', null, 'New meeting with…', '.prompt'],
  ['the picker of templates', nadia, 'Insert template…', '.prompt'],
  ['the ways to somebody', null, 'Find a path to…', '.prompt', () => app.type('morag')],
  ['the form of a contact', nadia, 'Log contact', '.modal'],
  ['the form of a favour', nadia, 'Record a favour', '.modal'],
  [
    'the form of an introduction',
    nadia,
    'Record an introduction',
    '.modal',
    async () => {
      await app.type('hector');
      await app.settled();
      await app.press('Enter');
    },
  ],
  ['the form of a promise', nadia, 'Make a promise', '.modal'],
  ['the explanation of a note', nadia, 'Explain this note', '.modal'],
  ['the side view', null, 'Open follow-ups in side bar', '.reference-desk-follow-ups'],
  [
    'the side view with several people selected',
    null,
    'Open follow-ups in side bar',
    '.reference-desk-follow-ups',
    async () => {
      await app.page.locator('.reference-desk-follow-ups input').focus();
      for (const key of ['ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown']) await app.press(key);
    },
  ],
  [
    'the list of cadences',
    null,
    'Set cadences…',
    '.modal',
    async () => {
      for (const key of ['1', 'Shift+ArrowDown', 'Space']) await app.press(key);
    },
  ],
  ['the panel', nadia, 'About this person', '.reference-desk-about'],
  ['the graph', null, 'Open introductions graph', graph],
  [
    'the network of meetings',
    null,
    'Open introductions graph',
    graph,
    async () => {
      await app.page.getByRole('button', { name: 'Network', exact: true }).click();
      await app.page.getByText(/connections through meetings and introductions/).waitFor();
    },
  ],
  ['the welcome page', null, 'Open welcome page', welcome],
  ['the status', null, 'Open network status', status],
  ['the page that imports people', null, 'Import people…', importing],
  [
    'the review of people to import',
    null,
    'Import people…',
    importing,
    async () => {
      await app.page.locator('.reference-desk-import').evaluate((el) => {
        const card = (lines: string): string => `BEGIN:VCARD\nVERSION:3.0\n${lines}\nEND:VCARD\n`;
        const data = new DataTransfer();
        data.items.add(
          new File([card('FN:Ida Noor\nORG:Leeds Library\nrubbish') + card('FN:Nadia Farouk\nTEL:1')], 'x.vcf'),
        );
        el.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      });
      await app.page.locator('.reference-desk-import-list').waitFor();
    },
  ],
  [
    'the review of meetings of a calendar file',
    null,
    'Meetings from a calendar file…',
    meetings,
    async () => {
      await app.page.locator('.reference-desk-import').evaluate((el) => {
        const event = (uid: string, ...lines: readonly string[]): string =>
          ['BEGIN:VEVENT', `UID:${uid}`, ...lines, 'END:VEVENT', ''].join('\n');
        const withNadia = 'ATTENDEE;CN=Nadia Farouk:mailto:n@x.example';
        const text = [
          'BEGIN:VCALENDAR\n',
          event('a', 'SUMMARY:Budget', 'DTSTART:20261124T090000', withNadia, 'ATTENDEE;CN=Ida Noor:mailto:i@x.example'),
          event('b', 'SUMMARY:Called off', 'STATUS:CANCELLED', 'DTSTART:20261125T090000', withNadia, 'rubbish'),
          'END:VCALENDAR\n',
        ].join('');
        const data = new DataTransfer();
        data.items.add(new File([text], 'x.ics'));
        el.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      });
      await app.page.locator('.reference-desk-import-list').waitFor();
    },
  ],
];

const looks = [
  ['in light', { theme: 'light' }],
  ['in dark', { theme: 'dark' }],
  ['from right to left', { language: 'he' }],
] as const;

describe.each(looks)('%s', (_, look) => {
  beforeAll(() => open('tests/vault', look));
  afterEach(async () => {
    await app.press('Escape');
    await app.press('Escape');
    expect(app.errors()).toEqual([]);
  });
  afterAll(() => app.close());

  it.each(views)('%s has nothing that axe objects to', async (_view, note, command, within, first) => {
    if (note !== null) await app.openNote(note);
    await app.runCommand(command);
    await app.settled();
    await first?.();
    await app.settled();
    expect(await objections(within)).toEqual([]);
  });

  it('the settings have nothing that axe objects to', async () => {
    const page = await app.settings();
    await page.addScriptTag({ path: axe });
    expect(await objections('.modal', page)).toEqual([]);
    await app.closeSettings();
  });

  it('what erasing somebody means has nothing that axe objects to', async () => {
    await app.runCommand('Erase a person…');
    await app.type('nadia');
    await app.settled();
    await app.press('Enter');
    await app.settled();
    expect(await app.page.locator('.modal section').count()).toBe(2);
    expect(await objections('.modal')).toEqual([]);
  });
});

describe('with nothing in the vault yet', () => {
  beforeAll(() => open({ 'Note.md': 'Hello.\n' }, {}));
  afterAll(() => app.close());

  it.each([
    ['the side view', 'Open follow-ups in side bar', '.reference-desk-follow-ups'],
    ['the graph', 'Open introductions graph', graph],
    ['the welcome page', 'Open welcome page', welcome],
    ['the status', 'Open network status', status],
  ])('%s has nothing that axe objects to', async (_, command, within) => {
    await app.runCommand(command);
    await app.settled();
    expect(await objections(within)).toEqual([]);
    expect(app.errors()).toEqual([]);
  });
});

it.each(looks)('code blocks have nothing that axe objects to, %s', async (_, look) => {
  const block = (options: string): string => `\`\`\`reference-desk\n${options}\n\`\`\`\n\n`;
  await open('tests/vault', look);
  await app.write('Week.md', block('person: [[Ruth Abernethy]]') + block('view: follow-ups') + block('depth: none'));
  await app.openNote('Week.md');
  await app.press('Mod+e');
  await app.settled();
  expect(await app.page.locator('.reference-desk-graph-row').count()).toBeGreaterThan(2);
  expect(await objections('.markdown-preview-view')).toEqual([]);
  expect(app.errors()).toEqual([]);
  await app.close();
});
