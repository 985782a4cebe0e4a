import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type Driver } from './open-vault';

const vault = {
  'People/Ada Lovelace.md':
    '---\ntags: [person]\n---\n- [ ] #favour/received [[Ada Lovelace]] lent me a book (when:: 2026-01-05)\n',
  'People/Grace Hopper.md': '---\ntags: [person]\n---\n- [ ] #favour/received read my letter (when:: 2026-01-06)\n',
};

let app: Driver;

const panel = () => app.page.locator('.reference-desk-follow-ups');
const names = () => panel().locator('.reference-desk-row-person').allInnerTexts();

async function open(): Promise<void> {
  app = await openVault({ vault, today: '2026-11-23' });
  await app.runCommand('Open follow-ups in side bar');
  await app.settled();
}

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

describe('the side view while notes change', () => {
  it('loses the row of a favour that is returned, and the focus passes to its neighbour', async () => {
    await open();
    expect(await names()).toEqual(['Ada Lovelace', 'Grace Hopper']);
    await panel().locator('.reference-desk-row-name').first().focus();
    await app.write('People/Ada Lovelace.md', vault['People/Ada Lovelace.md'].replace('[ ]', '[x]'));
    await app.settled();
    await expect.poll(names).toEqual(['Grace Hopper']);
    const focused = await app.page.evaluate(() => document.activeElement?.textContent);
    expect(focused).toContain('Grace Hopper');
  });

  it('keeps the element, and so the focus, of a row that stays the same', async () => {
    await open();
    const row = panel().locator('.reference-desk-row', { hasText: 'Grace' });
    await row.locator('button').first().focus();
    await row.evaluate((el) => el.setAttribute('data-marked', 'yes'));
    await app.write('People/Alan Turing.md', '---\ntags: [person]\n---\n- [ ] call him 📅 2026-11-01\n');
    await app.settled();
    await expect.poll(names).toEqual(['Alan Turing', 'Ada Lovelace', 'Grace Hopper']);
    expect(await row.getAttribute('data-marked')).toBe('yes');
    expect(await app.page.evaluate(() => document.activeElement?.textContent)).toContain('Grace Hopper');
  });

  it('follows what is typed into the editor', async () => {
    await open();
    await app.openNote('People/Grace Hopper.md');
    await app.press('Mod+End');
    await app.type('- [ ] #favour/received also lent me a map (when:: 2026-01-07)\n');
    await app.settled();
    await expect.poll(() => panel().innerText()).toContain('also lent me a map');
  });

  it('shows palette rows that change while it is open', async () => {
    await open();
    await app.runCommand('Open follow-ups');
    await app.write('People/Ada Lovelace.md', '---\ntags: [person]\n---\n');
    await app.settled();
    await expect.poll(() => app.page.locator('.prompt .suggestion-title').allInnerTexts()).toEqual(['Grace Hopper']);
  });

  it('writes nothing by opening, showing and following', async () => {
    await open();
    await app.runCommand('Open follow-ups');
    await app.press('Escape');
    expect(await app.read('People/Ada Lovelace.md')).toBe(vault['People/Ada Lovelace.md']);
    expect([...(await app.files())].sort()).toEqual(Object.keys(vault).sort());
  });
});
