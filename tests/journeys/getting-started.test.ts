/** The first page for users, as it is written: the note, what is found in it, the keys, and who is waiting then. */
import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type OpenVault } from '../host/driver';
import { examplesIn, page } from '../support/docs-pages';

let app: OpenVault;

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

const text = page('docs/getting-started.md');
const [example] = examplesIn(text, 'page');
const further = page('docs/going-further.md').text;

describe('getting started', () => {
  it('finds what the page shows, and Enter accepts it', async () => {
    if (!example) throw new Error('The first page has no example.');
    const [note = ''] = Object.keys(example.notes).filter((path) => path.startsWith('Meetings/'));
    app = await openVault({
      vault: example.notes,
      today: '2026-11-23',
      settings: { peopleFolders: [example.settings['People folders']] },
    });
    await app.settled();
    await app.openNote(note);
    await app.runCommand('Write up this talk');
    const rows = app.page.locator('.reference-desk-suggestions .reference-desk-suggestion-claim');
    const claims = (example.printed[0] ?? '').trim().split('\n');
    await expect.poll(() => rows.allInnerTexts()).toEqual(claims);
    for (let left = claims.length - 1; left >= 0; left--) {
      await app.press('Enter');
      await expect.poll(() => rows.count()).toBe(left);
    }
    const written = /^```markdown\n([^]*?)^```$/m.exec(further)?.[1];
    await expect.poll(() => app.read(note)).toBe(written);
    // One Enter too many takes nothing back; the button does.
    await app.press('Enter');
    expect(await app.read(note)).toBe(written);
    await app.page.locator('.reference-desk-suggestions').getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(() => app.read(note)).toBe(example.notes[note]);
  });
});
