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

const vault = {
  'People/Sarah Chen.md': '---\ntags: [person]\n---\n',
  'People/Marcus Webb.md': '---\ntags: [person]\n---\n',
  'Meetings/2026-11-20 Coffee with Marcus.md':
    '---\ntags: [meeting]\nattendees: ["[[Marcus Webb]]"]\n---\n- intro via [[Sarah Chen]]\n- He read my CV.\n- He is looking for a metadata librarian.\n- Must thank him.\n',
};
const note = 'Meetings/2026-11-20 Coffee with Marcus.md';

describe('suggestions', () => {
  it('are reviewed by keys alone, written down in their note, and never come back', async () => {
    app = await openVault({ vault, today: '2026-11-23' });
    await app.settled();
    await app.runCommand('Review suggestions');
    await expect.poll(rows).toEqual([
      'Sarah Chen introduced you to Marcus Webb',
      'Marcus Webb did you a favour: read my CV',
      'Marcus Webb needs a metadata librarian',
      'You want to thank Marcus Webb',
    ]);
    await app.press('ArrowDown');
    await app.press('Enter');
    await expect.poll(() => app.read(note)).toContain('- [ ] #favour/received [[Marcus Webb]] He read my CV.');
    await expect.poll(async () => (await rows()).length).toBe(3);
    await app.press('x');
    await expect.poll(async () => (await rows()).length).toBe(2);
    await app.runCommand('Open network status');
    await app.runCommand('Write up this talk');
    await app.settled();
  });
});
