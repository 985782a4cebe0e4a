/** `npm start -- --vault`: the page over a real folder keeps what the user writes and never what others do. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openVault, type OpenVault } from '../host/driver';

let folder = '';
let app: OpenVault;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'desk-vault-'));
  mkdirSync(join(folder, 'People'));
  writeFileSync(join(folder, 'People/Ada.md'), '---\ntags: [person]\n---\n');
  writeFileSync(join(folder, 'picture.png'), Buffer.from([137, 80, 78, 71, 255, 0]));
  app = await openVault({ vault: folder, persist: true });
  await app.settled();
});

afterEach(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

it('takes in what another program writes, once, and leaves the folder alone', async () => {
  const posts: string[] = [];
  app.page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(request.url());
  });
  mkdirSync(join(folder, 'New'));
  writeFileSync(join(folder, 'New/Note.md'), 'first');
  writeFileSync(join(folder, 'People/Ada.md'), '---\ntags: [person]\norganisation: Navy\n---\n');
  await expect.poll(() => app.files()).toContain('New/Note.md');
  await expect.poll(() => app.read('People/Ada.md')).toContain('Navy');
  await app.settled();
  expect(posts).toEqual([]);
  expect(readFileSync(join(folder, 'New/Note.md'), 'utf8')).toBe('first');
  expect([...readFileSync(join(folder, 'picture.png'))]).toEqual([137, 80, 78, 71, 255, 0]);
});

it('keeps what the user types', async () => {
  await app.openNote('People/Ada.md');
  await app.press('Mod+End');
  await app.type('Met at the fair.');
  await app.settled();
  expect(readFileSync(join(folder, 'People/Ada.md'), 'utf8')).toBe('---\ntags: [person]\n---\nMet at the fair.');
});
