import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type Driver } from './open-vault';

const dataFile = '.obsidian/plugins/reference-desk/data.json';
const stored = '{\n  "cadenceDays": 400,\n  "fromTheFuture": { "kept": true }\n}\n';

const vault = {
  [dataFile]: stored,
  'Friends/Ada.md': 'No tag at all.\n',
  'People/Grace.md': '---\ntags: [person]\n---\n',
  'Meetings/2026-05-02 Tea.md': '---\ntags: [meeting]\nattendees: ["[[Grace]]"]\n---\n',
};

let app: Driver;

async function open(): Promise<void> {
  app = await openVault({ vault, today: '2026-11-23' });
  await app.runCommand('Open follow-ups in side bar');
  await app.settled();
}

async function set(name: string, value: string): Promise<void> {
  await (await app.setting(name)).locator('input, textarea').fill(value);
  await app.settled();
}

const panel = () => app.page.locator('.reference-desk-follow-ups');

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

describe('settings', () => {
  it('change what is shown at once, and keep what else the file holds', async () => {
    await open();
    expect(await panel().innerText()).toContain('Nobody is waiting for you');
    expect(await app.read(dataFile)).toBe(stored);
    await set('Default cadence', '30');
    await expect.poll(() => panel().innerText()).toContain('Grace');
    expect(JSON.parse(await app.read(dataFile))).toEqual({ cadenceDays: 30, fromTheFuture: { kept: true } });
  });

  it('have the notes read again where they change what notes mean', async () => {
    await open();
    const folders = await app.setting('People folders');
    await folders.locator('input').fill('friends');
    await folders.locator('input').press('Enter');
    await app.settled();
    await app.closeSettings();
    await app.openNote('Friends/Ada.md');
    await app.runCommand('Explain this note');
    const words = app.page.locator('.reference-desk-explain');
    await expect.poll(() => words.innerText()).toContain('read as a person');
    expect(JSON.parse(await app.read(dataFile))).toMatchObject({ peopleFolders: ['Friends'] });
  });

  it('refuse what makes no sense, and say what to write', async () => {
    await open();
    await set('Cadence by tag', 'mentor: now and then');
    expect(await (await app.setting('Cadence by tag')).innerText()).toContain('is not a cadence');
    expect(await app.read(dataFile)).toBe(stored);
  });

  it('say on top how much was found, why something is missing, and lead to the pages that say more', async () => {
    await open();
    const row = await app.setting('1 person, 1 meeting, 0 introductions');
    expect(await row.innerText()).toContain('No note of a person says introduced_by');
    await row.getByRole('button', { name: 'Welcome page' }).click();
    await app.settled();
    await app.page.locator('.reference-desk-welcome-page').waitFor();
    await row.getByRole('button', { name: 'Network status' }).click();
    await app.settled();
    await app.page.locator('.reference-desk-status-page').waitFor();
    await app.write('People/Ada.md', '---\ntags: [person]\nintroduced_by: "[[Grace]]"\n---\n');
    await app.settled();
    const now = await app.setting('2 people, 1 meeting, 1 introduction');
    await now.waitFor();
    expect(await now.innerText()).toContain('All notes could be read.');
    expect(await now.getByRole('button', { name: 'Welcome page' }).isVisible()).toBe(false);
  });

  it('suggest folders of the vault, take them out again, and refuse those that are not there', async () => {
    await open();
    const row = await app.setting('Folders to leave out');
    const field = row.locator('input');
    await field.fill('meet');
    await row.page().locator('.suggestion-item').getByText('Meetings', { exact: true }).click();
    await app.settled();
    expect(JSON.parse(await app.read(dataFile))).toMatchObject({ excludedFolders: ['Meetings'] });
    expect(await field.inputValue()).toBe('');
    await field.fill('frie');
    await field.press('Enter');
    await app.settled();
    expect(JSON.parse(await app.read(dataFile))).toMatchObject({ excludedFolders: ['Meetings', 'Friends'] });
    await field.fill('Nowhere');
    await field.press('Enter');
    expect(await row.innerText()).toContain('There is no folder “Nowhere”.');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await row.getByRole('button', { name: 'Remove the folder Meetings' }).click();
    await app.settled();
    expect(JSON.parse(await app.read(dataFile))).toMatchObject({ excludedFolders: ['Friends'] });
  });

  it('have a toggle for each kind of follow-up, and keep how the file names them', async () => {
    const old = { cadenceDays: 30, hiddenKinds: ['Stale', 'no such kind'] };
    app = await openVault({ vault: { ...vault, [dataFile]: JSON.stringify(old) }, today: '2026-11-23' });
    await app.runCommand('Open follow-ups in side bar');
    await app.settled();
    expect(await panel().innerText()).not.toContain('Grace');
    const toggle = async (kind: string) => (await app.setting(kind)).locator('.checkbox-container');
    await (await toggle('Drifting')).click();
    await app.settled();
    expect(JSON.parse(await app.read(dataFile))).toMatchObject({ hiddenKinds: ['Stale', 'no such kind', 'drifting'] });
    await (await toggle('Gone quiet')).click();
    await app.settled();
    expect(JSON.parse(await app.read(dataFile))).toMatchObject({ hiddenKinds: ['no such kind', 'drifting'] });
    await expect.poll(() => panel().innerText()).toContain('Grace');
  });
});
