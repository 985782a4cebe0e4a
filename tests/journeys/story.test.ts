import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type OpenVault } from '../host/driver';

let app: OpenVault;
afterEach(async () => {
  await app.close();
});
async function dump(path: string) {
  console.log('-----', path);
  console.log(await app.read(path));
}

describe('the story', () => {
  it('plays', async () => {
    app = await openVault({
      vault: { 'Priya Raman.md': 'That is me.\n' },
      settings: { me: 'Priya Raman.md' },
      today: '2026-11-23',
    });
    await app.settled();
    await app.runCommand('New person');
    await app.type('Tom Reilly');
    await app.press('Shift+Enter');
    await app.settled();
    await dump('Tom Reilly.md');
    await app.runCommand('New meeting with…');
    await app.type('Ann Marlow');
    await app.press('Shift+Enter');
    await app.settled();
    await app.type('coffee');
    await app.press('Enter');
    await app.settled();
    console.log(await app.files(), await app.activeNote());
    await app.runCommand('Insert prep template');
    await app.settled();
    await dump('2026-11-23 Ann Marlow.md');
    await app.type('how web archives find staff');
    await app.press('Mod+End');
    await app.press('ArrowUp');
    await app.press('End');
    await app.type('Tom introduced us.');
    await app.press('Enter');
    await app.type('- Ann needs somebody who knows WARC.');
    await app.press('Enter');
    await app.type('- She says I should talk to Sam Osei at the university.');
    await app.press('Enter');
    await app.type('- I promised Ann my notes by Friday.');
    await app.press('Enter');
    await app.type('- She read my CV.');
    await app.settled();
    await dump('2026-11-23 Ann Marlow.md');
    await app.runCommand('Write up this talk');
    await app.settled();
    const rows = app.page.locator('.reference-desk-suggestions .reference-desk-suggestion-claim');
    console.log(await rows.allInnerTexts());
    for (let n = await rows.count(); n > 0; n--) {
      await app.press('Enter');
      await app.settled();
      console.log(n, await rows.allInnerTexts(), await app.notices());
    }
    console.log(await rows.allInnerTexts(), await app.notices());
    await dump('2026-11-23 Ann Marlow.md');
    console.log(await app.files());
    await app.page.screenshot({ path: '/tmp/story1.png' });
  });
});
