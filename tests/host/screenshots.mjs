// npm run pictures: the demo vault in the host, light and dark, wide, 800 wide and on a phone, into .cache/screenshots/; and the pictures of
// the README into docs/. The day is fixed, so that the pictures change only when what they show changes.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { importTypeScript, root } from './run-typescript.mjs';

execFileSync(process.execPath, [join(root, 'esbuild.config.mjs')], { stdio: 'inherit' });
const { buildPlugin } = await import('./node/plugin-build.mjs');
await buildPlugin('de');
const { openVault, closeBrowser } = await importTypeScript('tests/host/driver.ts');
const today = '2026-11-23';
const folder = join(root, '.cache/screenshots');
const docs = join(root, 'docs');
for (const path of [folder, docs]) mkdirSync(path, { recursive: true });

const demo = { vault: 'tests/vault', today };
const mirrored = { ...demo, language: 'he' };
const german = { ...demo, language: 'de' };
const scenes = {
  palette: { ...demo, act: (app) => app.runCommand('Open follow-ups') },
  'side view': { ...demo, act: (app) => app.runCommand('Open follow-ups in side bar') },
  graph: { ...demo, act: (app) => app.runCommand('Open introductions graph') },
  network: {
    ...demo,
    act: async (app) => {
      await app.runCommand('Open introductions graph');
      await app.page.getByRole('button', { name: 'Network', exact: true }).click();
      await app.page.getByText(/connections through meetings and introductions/).waitFor();
    },
  },
  radial: {
    ...demo,
    act: async (app) => {
      await app.runCommand('Open introductions graph');
      await app.page.getByRole('button', { name: 'Radial', exact: true }).click();
    },
  },
  way: {
    ...demo,
    act: async (app) => {
      await app.runCommand('Find a path to…');
      await app.type('Nadia');
      await app.settled();
      await app.press('Enter');
      await app.settled();
      // The third, through somebody beside whom she does not stand in the tree.
      for (let times = 0; times < 5; times++) await app.press('ArrowDown');
      await app.press('Enter');
    },
  },
  block: {
    vault: 'tests/vault',
    today,
    act: async (app) => {
      const block = (...lines) => ['```reference-desk', ...lines, '```', ''].join('\n');
      const around = block('view: introductions', 'person: [[Ruth Abernethy]]', 'depth: 2');
      await app.write(
        'Week.md',
        `# This week\n\n${around}\n## Favours\n\n${block('view: follow-ups', 'kind: favours')}`,
      );
      await app.openNote('Week.md');
      await app.press('Mod+e');
    },
  },
  prep: {
    ...demo,
    act: async (app) => {
      await app.openNote('Meetings/2026-11-25 Nadia, the bid.md');
      await app.press('Mod+End');
      await app.runCommand('Insert prep template');
      await app.settled();
      await app.press('Mod+e');
    },
  },
  picker: {
    ...demo,
    act: async (app) => {
      await app.runCommand('Insert prep template');
      await app.type('library');
    },
  },
  several: {
    ...demo,
    act: async (app) => {
      await app.runCommand('Open follow-ups');
      for (let times = 0; times < 3; times++) await app.press('Shift+ArrowDown');
    },
  },
  status: { ...demo, act: (app) => app.runCommand('Open network status') },
  'german status': { ...german, act: (app) => app.runCommand('Stand des Netzwerks öffnen') },
  review: { ...demo, act: (app) => app.runCommand('Review suggestions') },
  'german review': { ...german, act: (app) => app.runCommand('Vorschläge durchsehen') },
  'after the talk': {
    ...demo,
    act: async (app) => {
      await app.openNote('Meetings/2026-11-18 Ruth, after the mock.md');
      await app.runCommand('After the talk');
    },
  },
  cadences: { ...demo, act: (app) => app.runCommand('Set cadences…') },
  'my search': { ...demo, act: (app) => app.runCommand('My search') },
  'german search': { ...german, act: (app) => app.runCommand('Meine Suche') },
  'who can help': { ...demo, act: (app) => app.runCommand('Who can help with…') },
  import: { ...demo, act: (app) => app.runCommand('Import people…') },
  'palette actions': {
    ...demo,
    act: async (app) => {
      await app.runCommand('Open follow-ups');
      await app.press('Tab');
    },
  },
  about: {
    ...demo,
    act: async (app) => {
      await app.openNote('People/Nadia Farouk.md');
      await app.runCommand('About this person');
    },
  },
  'favour form': {
    ...demo,
    act: async (app) => {
      await app.openNote('People/Nadia Farouk.md');
      await app.runCommand('Record a favour');
    },
  },
  'promise form': {
    ...demo,
    act: async (app) => {
      await app.openNote('People/Nadia Farouk.md');
      await app.runCommand('Make a promise');
      await app.type('send the list of grants');
    },
  },
  erase: {
    ...demo,
    act: async (app) => {
      await app.runCommand('Erase a person…');
      await app.type('nadia');
      await app.settled();
      await app.press('Enter');
    },
  },
  settings: { ...demo, page: (app) => app.settings() },
  explain: {
    ...demo,
    act: async (app) => {
      await app.openNote('People/Olwen Pryce.md');
      await app.runCommand('Explain this note');
    },
  },
  // Obsidian's interface in a language that runs from right to left; our own words stay English.
  'rtl palette': { ...mirrored, act: (app) => app.runCommand('Open follow-ups') },
  'rtl side view': { ...mirrored, act: (app) => app.runCommand('Open follow-ups in side bar') },
  'rtl about': {
    ...mirrored,
    act: async (app) => {
      await app.openNote('People/Nadia Farouk.md');
      await app.runCommand('About this person');
    },
  },
  'rtl settings': { ...mirrored, page: (app) => app.settings() },
  'rtl graph': { ...mirrored, act: (app) => app.runCommand('Open introductions graph') },
  'german palette': { ...german, act: (app) => app.runCommand('Nachfassen öffnen') },
  'german panel': {
    ...german,
    act: async (app) => {
      await app.openNote('People/Nadia Farouk.md');
      await app.runCommand('Über diese Person');
    },
  },
  'german graph': { ...german, act: (app) => app.runCommand('Graph der Vorstellungen öffnen') },
  'german settings': { ...german, page: (app) => app.settings() },
  'german prep': {
    ...german,
    act: async (app) => {
      await app.openNote('Meetings/2026-11-25 Nadia, the bid.md');
      await app.press('Mod+End');
      await app.runCommand('Vorbereitung einfügen');
      await app.settled();
      await app.press('Mod+e');
    },
  },
  'rtl status': { ...mirrored, act: (app) => app.runCommand('Open network status') },
  welcome: { ...demo, act: (app) => app.runCommand('Open welcome page') },
  'german welcome': { ...german, act: (app) => app.runCommand('Willkommensseite öffnen') },
  'empty welcome': { vault: {}, today, act: (app) => app.runCommand('Open welcome page') },
  'empty side view': {
    vault: { 'Note.md': 'Hello.\n' },
    today,
    act: (app) => app.runCommand('Open follow-ups in side bar'),
  },
  'empty graph': { vault: { 'Note.md': 'Hello.\n' }, today, act: (app) => app.runCommand('Open introductions graph') },
};
/** Those of the README, by scene. */
const pictures = { graph: 'introductions', palette: 'follow-ups', prep: 'prep' };
const screens = { wide: {}, half: { width: 800 }, phone: { phone: true } };
const wanted = process.argv.slice(2);

for (const [name, { act, page, ...options }] of Object.entries(scenes)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const theme of ['light', 'dark']) {
    for (const [screen, size] of Object.entries(screens)) {
      const app = await openVault({ ...options, theme, ...size });
      await app.settled();
      await act?.(app);
      await app.settled();
      // Settings have a window of their own, but on phones.
      const shown = await page?.(app);
      const file = `${name} ${theme} ${screen}.png`.replaceAll(' ', '-');
      if (shown) await shown.screenshot({ path: join(folder, file) });
      else await app.screenshot(join(folder, file));
      if (pictures[name] && screen === 'wide')
        await app.screenshot(join(docs, `${pictures[name]}${theme === 'dark' ? '-dark' : ''}.png`));
      for (const error of app.errors()) console.error(`${file}: ${error}`);
      await app.close();
      console.log(file);
    }
  }
}
await closeBrowser();
process.exit(0);
