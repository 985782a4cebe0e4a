import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type OpenVault } from '../host/driver';

let app: OpenVault;
afterEach(async () => { await app.close(); });
async function dump(path: string) { console.log('-----', path, '\n' + await app.read(path)); }
async function all(): Promise<Record<string,string>> {
  const v: Record<string,string> = {};
  for (const f of await app.files()) v[f] = await app.read(f);
  return v;
}
async function list() {
  await app.runCommand('Open follow-ups'); await app.settled();
  console.log(await app.page.locator('.prompt-results').innerText());
}

describe('the story', () => {
  it('plays', async () => {
    expect(1).toBe(1);
    app = await openVault({ vault: { 'Priya Raman.md': 'That is me.\n' }, settings: { me: 'Priya Raman.md' }, today: '2026-11-23' });
    await app.settled();
    await app.runCommand('New person');
    await app.type('Tom Reilly');
    await app.press('Shift+Enter');
    await app.settled();
    await app.runCommand('New meeting with…');
    await app.type('Ann Marlow');
    await app.press('Shift+Enter');
    await app.settled();
    await app.type('coffee');
    await app.press('Enter');
    await app.settled();
    await app.runCommand('Insert prep template');
    await app.settled();
    await app.type('how web archives find staff');
    await app.press('Mod+End');
    await app.press('ArrowUp');
    await app.press('End');
    for (const line of ['Tom introduced us.', 'Ann needs somebody who knows WARC.', 'She says I should talk to Sam Osei at the university.', 'I promised Ann my notes by Friday.', 'She read my CV.']) {
      await app.type(line);
      await app.press('Enter');
    }
    await app.settled();
    await app.runCommand('Write up this talk');
    await app.settled();
    const rows = app.page.locator('.reference-desk-suggestions .reference-desk-suggestion-claim');
    console.log(await rows.allInnerTexts());
    for (let n = await rows.count(); n > 0; n--) {
      await app.press('Enter');
      await expect.poll(() => rows.count()).toBe(n - 1);
    }
    await app.settled();
    await dump('2026-11-23 Ann Marlow.md');
    let vault = await all();
    await app.close();
    app = await openVault({ vault, settings: { me: 'Priya Raman.md' }, today: '2026-11-24' });
    await app.settled();
    await list();
    await app.type('ann');
    await app.press('Mod+r');
    await app.settled();
    console.log(await app.activeNote());
    await dump(await app.activeNote() ?? '');
    await list();
    await app.type('ann');
    await app.press('Mod+d');
    await app.settled();
    await app.press('Escape');
    await list();
    await app.type('tom');
    await app.press('Mod+r');
    await app.settled();
    await dump(await app.activeNote() ?? '');
    vault = await all();
    await app.close();
    app = await openVault({ vault, settings: { me: 'Priya Raman.md' }, today: '2026-11-26' });
    await app.settled();
    await list();
    await app.type('sam');
    await app.press('Mod+r');
    await app.settled();
    await dump(await app.activeNote() ?? '');
    await list();
    await app.page.screenshot({ path: '/tmp/story2.png' });
    await app.press('Escape');
    await app.runCommand('My search');
    await app.settled();
    await app.page.screenshot({ path: '/tmp/story3.png' });
    vault = await all();
    await app.close();
    app = await openVault({ vault, settings: { me: 'Priya Raman.md' }, today: '2026-12-02' });
    await app.settled();
    await app.runCommand('New meeting with…');
    await app.type('Sam Osei');
    await app.press('Enter');
    await app.settled();
    await app.type('coffee');
    await app.press('Enter');
    await app.settled();
    await app.type('Sam is hiring in spring.');
    await app.settled();
    await dump(await app.activeNote() ?? '');
    await list();
    await app.type('ann');
    await app.settled();
    console.log(await app.page.locator('.prompt-results').innerText());
    await app.press('Escape');
    await app.runCommand('Open introductions graph');
    await app.settled();
    await app.page.screenshot({ path: '/tmp/story4.png' });
    console.log(await app.page.locator('.reference-desk-graph').innerText());
  });
});
