/** Sentences that look like facts, accepted and dismissed by keys. */
import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type OpenVault } from '../host/driver';

let app: OpenVault;

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

const view = () => app.page.locator('.reference-desk-suggestions');
const rows = () => view().locator('.reference-desk-suggestion-claim').allInnerTexts();

const focused = () => app.page.evaluate(() => document.activeElement?.textContent ?? '');

const note = 'Meetings/2026-11-20 Coffee with Marcus.md';
const vault = {
  'People/Sarah Chen.md': '---\ntags: [person]\n---\n',
  'People/Marcus Webb.md': '---\ntags: [person]\n---\n',
  [note]:
    '---\ntags: [meeting]\nattendees: ["[[Marcus Webb]]"]\n---\n- [[Sarah Chen]] put me in touch with Marcus.\n- He read my CV.\n- He is looking for a metadata librarian.\n',
};

describe('suggestions', () => {
  it('are accepted and dismissed by keys alone, written in their note, undone at once, and do not come back', async () => {
    app = await openVault({ vault, today: '2026-11-23' });
    await app.settled();
    await app.runCommand('Review suggestions');
    await expect
      .poll(rows)
      .toEqual([
        'Sarah Chen introduced you to Marcus Webb',
        'Marcus Webb did you a favour: read my CV',
        'Marcus Webb needs a metadata librarian',
      ]);
    await app.press('ArrowDown');
    await app.press('Enter');
    await expect.poll(() => app.read(note)).toContain('- [ ] #favour/received He read my CV.');
    await expect
      .poll(rows)
      .toEqual(['Sarah Chen introduced you to Marcus Webb', 'Marcus Webb needs a metadata librarian']);
    await app.press('x');
    await expect.poll(rows).toEqual(['Sarah Chen introduced you to Marcus Webb']);
    await app.press('Enter');
    await expect.poll(() => app.read(note)).toContain('- #intro/received [[Sarah Chen]] [[Marcus Webb]]');
    await expect.poll(() => view().innerText()).toContain('All reviewed');
    // One Enter too many takes nothing back.
    const written = await app.read(note);
    await app.press('Enter');
    await app.press('Enter');
    await app.settled();
    expect(await app.read(note)).toBe(written);
    expect(await focused()).toContain('All reviewed');
    await view().getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(() => app.read(note)).toBe(vault[note]);
    await expect
      .poll(rows)
      .toEqual(['Sarah Chen introduced you to Marcus Webb', 'Marcus Webb did you a favour: read my CV']);
    await expect.poll(focused).toContain('Sarah Chen introduced you');
  });

  it('of one note are shown by its command', async () => {
    app = await openVault({
      vault: { ...vault, 'Other.md': 'Thanked [[Sarah Chen]] for the list.\n' },
      today: '2026-11-23',
    });
    await app.settled();
    await app.openNote(note);
    await app.runCommand('Write up this talk');
    await expect.poll(async () => (await rows()).length).toBe(3);
  });

  it('say so where there are none', async () => {
    app = await openVault({ vault: { 'Plain.md': 'Nothing here.\n' }, today: '2026-11-23' });
    await app.settled();
    await app.runCommand('Review suggestions');
    await expect.poll(() => view().innerText()).toContain('No suggestions');
  });
});
