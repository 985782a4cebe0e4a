import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type Driver, type VaultOptions } from './open-vault';

const vault = {
  'Me.md': '---\ntags: [me]\n---\n',
  'People/Ada Lovelace.md':
    '---\ntags: [person]\norganisation: Analytical Society\nintroduced by: "[[Grace Hopper]]"\nneeds: a better loom\ncadence: monthly\n---\n- 2026-09-01 tea\n- [ ] send her the tables 📅 2026-11-30\n',
  'People/Grace Hopper.md': '---\ntags: [person]\n---\n',
  'People/Nobody Yet.md': '---\ntags: [person]\n---\n',
  'Meetings/2026-10-02 Coffee.md':
    '---\ntags: [meeting]\nattendees: ["[[Ada Lovelace]]"]\n---\n- [ ] #favour/received [[Ada Lovelace]] read my letter\n- [x] #favour/given [[Ada Lovelace]] lent her a book\n',
  'Meetings/2026-12-01 Call.md': '---\ntags: [meeting]\nattendees: ["[[Ada Lovelace]]"]\n---\n',
};
let app: Driver;
const panel = () => app.page.locator('.reference-desk-about');

async function open(options: Partial<VaultOptions> = {}): Promise<void> {
  app = await openVault({ vault, today: '2026-11-23', ...options });
  await app.settled();
  await app.openNote('People/Ada Lovelace.md');
  await app.runCommand('About this person');
  await app.settled();
}

const sections = (): Promise<string[]> =>
  panel()
    .locator('section')
    .evaluateAll((all) => all.map((el) => el.getAttribute('aria-label') ?? ''));
const facts = (section: string): Promise<string[]> =>
  panel().locator(`section[aria-label="${section}"] .reference-desk-reason`).allInnerTexts();

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  expect(await app.diff().then((changes) => changes.map(({ path }) => path))).toEqual(expected);
  expected = [];
  await app.close();
});
/** The notes that a journey means to change. */
let expected: string[] = [];

describe('what the notes say of a person', () => {
  it('is in sections, of which none is empty', async () => {
    await open();
    expect(await panel().locator('.reference-desk-about-head').innerText()).toBe('Ada Lovelace\nAnalytical Society');
    expect(await sections()).toEqual([
      'In touch',
      'How you met',
      'Coming up',
      'Favours to return',
      'Favours settled',
      'Promises',
      'What they need',
      'Contacts',
    ]);
    expect(await facts('How you met')).toEqual(['Introduced by Grace Hopper']);
    expect(await facts('Coming up')).toEqual(['2026-12-01 Call\nin 8 days']);
    expect(await facts('Favours to return')).toEqual(['read my letter\n7 weeks ago']);
    expect(await facts('Favours settled')).toEqual(['lent her a book\nreturned, 7 weeks ago']);
    expect(await facts('Contacts')).toEqual(['2026-10-02 Coffee\n7 weeks ago', 'Noted on 1 Sep 2026\n3 months ago']);
    expect(await panel().locator('.reference-desk-calendar-words').innerText()).toBe(
      '2 days of contact in the last year',
    );
    expect(await panel().locator('.reference-desk-contact-day').count()).toBe(2);
  });

  it('opens the note at the line, and the panel of whoever is named', async () => {
    await open();
    await panel().getByRole('button', { name: 'read my letter' }).first().click();
    await app.settled();
    expect(await app.activeNote()).toBe('Meetings/2026-10-02 Coffee.md');
    expect((await app.cursor())?.line).toBe(4);
    await panel().getByRole('button', { name: 'Introduced by Grace Hopper' }).click();
    await app.settled();
    expect(await panel().locator('.reference-desk-about-name').innerText()).toBe('Grace Hopper');
    expect(await facts('Introduced you to')).toEqual(['Ada Lovelace\nMet since']);
  });

  it('settles in place, and shows at once what changed, with the focus where it was', async () => {
    await open();
    await panel().getByRole('button', { name: 'Settle: read my letter' }).click();
    await app.page.locator('.menu-item', { hasText: 'Returned: read my letter' }).click();
    await app.settled();
    expect(await sections()).not.toContain('Favours to return');
    expect(await facts('Favours settled')).toContain('read my letter\nreturned, 7 weeks ago');
    await panel().getByRole('button', { name: 'More about Ada Lovelace' }).focus();
    await app.press('Enter');
    await app.page.locator('.menu-item', { hasText: 'Log contact today' }).click();
    await app.settled();
    expect((await facts('Contacts'))[0]).toBe('Noted on 23 Nov 2026\ntoday');
    expected = ['Meetings/2026-10-02 Coffee.md', 'People/Ada Lovelace.md'];
  });

  it('follows a note that is renamed, and says so where it is deleted', async () => {
    await open();
    await app.rename('People/Ada Lovelace.md', 'People/Ada King.md');
    await app.settled();
    expect(await panel().locator('.reference-desk-about-name').innerText()).toBe('Ada King');
    await app.remove('People/Ada King.md');
    await app.write('Meetings/2026-10-02 Coffee.md', '');
    await app.write('Meetings/2026-12-01 Call.md', '');
    await app.settled();
    expect(await panel().innerText()).toContain('No person to show');
    expected = ['Meetings/2026-10-02 Coffee.md', 'Meetings/2026-12-01 Call.md', 'People/Ada Lovelace.md'];
  });

  it('is there again after the plugin was switched off and on', async () => {
    await open();
    await app.restartPlugin();
    await app.settled();
    expect(await panel().locator('.reference-desk-about-name').innerText()).toBe('Ada Lovelace');
  });

  it('opens from a row of the follow-ups, and from the menu of a note', async () => {
    await open();
    await app.runCommand('Open follow-ups');
    await app.type('ada');
    await app.press('Mod+i');
    await app.settled();
    expect(await panel().locator('.reference-desk-about-name').innerText()).toBe('Ada Lovelace');
  });

  it('has targets that a finger can hit', async () => {
    await open({ phone: true });
    const sizes = await panel()
      .locator('button')
      .evaluateAll((all) =>
        all.map((el) => el.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
      );
    expect(sizes.length).toBeGreaterThan(8);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
  });
});
