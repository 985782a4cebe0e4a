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
    await set('People folders', 'Friends\n');
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
});
