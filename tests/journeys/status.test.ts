/** The page that says what was read. */
import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type OpenVault } from '../host/driver';

let app: OpenVault;

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

const page = () => app.page.locator('.reference-desk-status');

const files = {
  'People/Ada Lovelace.md': 'A mathematician.\n',
  'People/Grace Hopper.md': '---\ntags: person\nmet: 02/10/2026\n---\n',
  'Notes/Koha.md': 'A library system.\n',
};

describe('the network status', () => {
  it('proposes folders, and changes nothing unless the user says so', async () => {
    app = await openVault({ vault: files, today: '2026-11-23' });
    await app.settled();
    await app.runCommand('Open network status');
    await expect.poll(() => page().innerText()).toContain('1 note in People/ looks like a person');
    expect(await page().innerText()).toContain('1 person, 0 meetings');
    expect(await app.diff()).toEqual([]);
    await page().getByRole('button', { name: 'Include the folder People' }).click();
    await expect.poll(() => page().innerText()).toContain('2 people, 0 meetings');
    expect(await page().innerText()).not.toContain('could be included');
    expect(await page().innerText()).toMatch(/person\s+Folder People\s+1/);
    expect(await app.read('.obsidian/plugins/reference-desk/data.json')).toContain('"peopleFolders"');
    expect((await app.diff()).filter(({ path }) => path.endsWith('.md'))).toEqual([]);
  });

  it('opens by a command, names each problem with its remedy, and leads to its line', async () => {
    app = await openVault({ vault: files, today: '2026-11-23' });
    await app.settled();
    await app.runCommand('Open network status');
    await app.settled();
    expect(await page().innerText()).toContain('1 problem');
    await page().getByText('People/Grace Hopper.md, line 3').click();
    await app.settled();
    expect(await app.activeNote()).toBe('People/Grace Hopper.md');
    expect(await app.cursor()).toEqual({ line: 2, ch: 0 });
  });

  it('stays in step: a problem mended is a problem gone', async () => {
    app = await openVault({ vault: files, today: '2026-11-23' });
    await app.settled();
    await app.runCommand('Open network status');
    await expect.poll(() => page().innerText()).toContain('1 problem');
    await app.write('People/Grace Hopper.md', '---\ntags: person\nmet: 2026-10-02\n---\n');
    await expect.poll(() => page().innerText()).toContain('No problems');
  });
});
