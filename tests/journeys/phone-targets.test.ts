/** What a finger presses on a phone is large enough for it, and within the screen. */
import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type OpenVault } from '../host/driver';

let app: OpenVault;

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

/** What is smaller than a fingertip: what it is, its words, its size. Obsidian's own close button and tabs are not ours. */
function small(): Promise<string[]> {
  return app.page.evaluate(() => {
    const pressed = 'button, input, select, textarea, a, .clickable-icon, .suggestion-item, [role="button"]';
    const ours = '[class*="reference-desk"], .prompt, .modal, .notice';
    const own = '.modal-close-button, .workspace-tab-header, .prompt-input, .search-input-clear-button';
    return [...document.querySelectorAll(pressed)]
      .filter((el) => el.closest(ours) && !el.closest(own))
      .flatMap((el) => {
        const { width, height } = el.getBoundingClientRect();
        if (width === 0 || (width >= 43.5 && height >= 43.5)) return [];
        const words = (el.getAttribute('aria-label') ?? el.textContent).trim();
        return [`${el.className} “${words}”: ${String(Math.round(width))} × ${String(Math.round(height))}`];
      });
  });
}

const nadia = (command: string) => async (): Promise<void> => {
  await app.openNote('People/Nadia Farouk.md');
  await app.runCommand(command);
};
const command = (name: string) => (): Promise<void> => app.runCommand(name);

describe('everything that a finger presses on a phone is at least 44 pixels wide and high', () => {
  it.each([
    ['the list of follow-ups', command('Open follow-ups')],
    ['the side bar', command('Open follow-ups in side bar')],
    ['the actions of a row', async () => (await command('Open follow-ups')(), await app.settled(), app.press('Tab'))],
    ['the page about a person', nadia('About this person')],
    ['a form', nadia('Record a favour')],
    ['the review of suggestions', command('Review suggestions')],
    [
      'the review once something is answered',
      async () => {
        await command('Review suggestions')();
        await app.settled();
        await app.tap(app.page.getByRole('button', { name: 'Dismiss' }).first());
      },
    ],
    ['the network status', command('Open network status')],
    ['the graph', command('Open introductions graph')],
    ['my search', command('My search')],
  ])('in %s', async (_, act) => {
    app = await openVault({ vault: 'tests/vault', today: '2026-11-23', phone: true });
    await app.settled();
    await act();
    await app.settled();
    expect(await small()).toEqual([]);
    expect(await app.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it('in a notice with a button to undo', async () => {
    app = await openVault({ vault: 'tests/vault', today: '2026-11-23', phone: true });
    await app.settled();
    await command('Open follow-ups')();
    await app.settled();
    await app.press('Mod+l');
    await expect.poll(() => app.page.locator('.notice .reference-desk-undo').count()).toBe(1);
    expect(await small()).toEqual([]);
  });
});
