/** What the palette of follow-ups shows: groups, all reasons of the row selected, one line of keys; and fingers on a phone. */
import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type OpenVault } from '../host/driver';
import { Fingers, type TouchSystem } from '../host/fingers';

const long =
  'read my cover letter, twice, and told me which of the three paragraphs nobody would ever want to read again';
const vault = {
  'Me.md': '---\ntags: [me]\n---\n',
  'People/Ada Lovelace.md': '---\ntags: [person]\norganisation: Analytical Society\nbirthday: --11-30\n---\n',
  'People/Grace Hopper.md': `---\ntags: [person]\norganisation: Navy\ncadence: monthly\n---\n\n- [ ] #favour/received ${long} (when:: 2026-09-01)\n`,
  'People/Alan Turing.md': '---\ntags: [person]\n---\n\n- [ ] send him the reading list 📅 2026-11-20\n',
  'Meetings/2026-03-02 Coffee.md': '---\ntags: [coffee, meeting]\nattendees: ["[[Ada Lovelace]]"]\n---\n',
  'Meetings/2026-03-05 Coffee.md': '---\ntags: [coffee, meeting]\nattendees: ["[[Grace Hopper]]"]\n---\n',
  'Meetings/2026-10-05 Tea.md':
    '---\ntags: [meeting]\nattendees: ["[[Nell Noteless]]"]\n---\n- [ ] #favour/received [[Nell Noteless]] lent me a book (when:: 2026-10-05)\n',
};

let app: OpenVault;

async function open(
  options: Partial<Parameters<typeof openVault>[0]> = {},
  command = 'Open follow-ups',
): Promise<void> {
  app = await openVault({ vault, today: '2026-11-23', ...options });
  await app.settled();
  await app.runCommand(command);
  await app.settled();
}

const texts = (selector: string): Promise<string[]> => app.page.locator(`.prompt ${selector}`).allInnerTexts();
const names = (): Promise<string[]> => texts('.reference-desk-row-person');
const selected = () => app.page.locator('.prompt [aria-selected="true"]');

async function search(typed: string): Promise<string[]> {
  await app.page.locator('.prompt-input').fill(typed);
  await app.settled();
  return names();
}

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

describe('the palette', () => {
  it('has a button that shows everybody again where nothing fits what is typed', async () => {
    await open();
    const all = await names();
    expect(await search('waiting')).toEqual([]);
    expect(await app.page.locator('.prompt').innerText()).toContain('Nobody is listed under “waiting” at the moment.');
    expect(await search('xyzzy')).toEqual([]);
    await app.page.locator('.prompt').getByRole('button', { name: 'Show all' }).click();
    await app.settled();
    expect(await names()).toEqual(all);
    expect(await app.page.locator('.prompt-input').inputValue()).toBe('');
    // What is typed next goes into the search again.
    await app.type('grace');
    await app.settled();
    expect((await names())[0]).toBe('Grace Hopper');
  });

  it('has the groups of the side bar, with headings that no key stops at', async () => {
    await open();
    expect(await texts('.reference-desk-palette-heading')).toEqual(['Today', 'Favours', 'Stale']);
    expect(await names()).toEqual(['Alan Turing', 'Grace Hopper', 'Nell Noteless', 'Ada Lovelace']);
    const group = app.page.locator('.prompt').getByRole('group', { name: 'Favours' });
    expect(await group.getByRole('option').count()).toBe(2);
    for (const name of ['Grace', 'Nell', 'Ada', 'Alan']) {
      await app.press('ArrowDown');
      expect(await selected().innerText()).toContain(name);
    }
    await app.press('Escape');
    await app.runCommand('Open follow-ups in side bar');
    await app.settled();
    const side = app.page.locator('.reference-desk-follow-ups .reference-desk-group');
    expect(await side.evaluateAll((all) => all.map((el) => el.getAttribute('aria-label')))).toEqual([
      'Today',
      'Favours',
      'Stale',
    ]);
  });

  it('says all reasons of the row selected, each as a whole, and marks who has no note', async () => {
    await open({ width: 800 });
    const grace = app.page.locator('.prompt .suggestion-item', { hasText: 'Grace Hopper' });
    const closed = await grace.boundingBox();
    expect(await grace.innerText()).toContain('and 1 more');
    await app.press('ArrowDown');
    await app.settled();
    expect(await grace.innerText()).not.toContain('and 1 more');
    expect(await grace.innerText()).toContain('Gone quiet');
    const notes = grace.locator('.suggestion-note');
    const cut = await notes.evaluateAll((all) => all.filter((el) => el.scrollWidth > el.clientWidth).length);
    expect([await notes.count(), cut]).toEqual([2, 0]);
    expect((await grace.boundingBox())?.height).toBeGreaterThan((closed?.height ?? 0) + 20);
    await app.press('ArrowDown');
    expect((await grace.boundingBox())?.height).toBe(closed?.height);
    expect(await selected().innerText()).toMatch(/Nell Noteless\s+No note yet/);
    expect(await texts('.reference-desk-row-ghost')).toHaveLength(1);
  });

  it('opens a row on which a pointer rests, and moves none above it', async () => {
    await open();
    const row = (name: string) => app.page.locator('.prompt .suggestion-item', { hasText: name });
    await row('Grace').hover();
    await expect.poll(() => row('Grace').innerText()).toContain('Gone quiet');
    const before = await row('Nell').boundingBox();
    await row('Nell').hover();
    await expect.poll(() => row('Nell').getAttribute('class')).toContain('is-open');
    expect(await row('Nell').boundingBox()).toMatchObject({ y: before?.y });
    await row('Nell').click();
    await app.settled();
    expect(await app.activeNote()).toBe('Meetings/2026-10-05 Tea.md');
  });

  it.each([
    ['en', 'Open follow-ups', 800],
    ['de', 'Nachfassen öffnen', 800],
    ['de', 'Nachfassen öffnen', 1280],
  ])('has one line of keys with nothing cut off: %s %s %i', async (language, command, width) => {
    await open({ language, width }, command);
    const tops = await app.page
      .locator('.prompt .prompt-instruction')
      .evaluateAll((all) => all.map((el) => el.getBoundingClientRect().top));
    expect(tops.length).toBe(5);
    expect(new Set(tops).size).toBe(1);
    await app.press('Tab');
    await expect.poll(() => app.page.locator('.prompt kbd').count()).toBeGreaterThan(5);
  });

  it('finds names before organisations before reasons, and letters with others between them where nothing else fits', async () => {
    await open();
    expect(await search('na')).toEqual(['Grace Hopper']);
    expect(await search('nav')).toEqual(['Grace Hopper']);
    expect(await search('rea')).toEqual(['Alan Turing', 'Grace Hopper']);
    expect(await search('le')).toEqual(['Grace Hopper', 'Nell Noteless']);
    expect(await search('grhp')).toEqual(['Grace Hopper']);
    expect(await search('zzz')).toEqual([]);
    expect(await search('overdue')).toEqual(['Alan Turing', 'Grace Hopper', 'Nell Noteless', 'Ada Lovelace']);
    expect(await search('owe')).toEqual(['Alan Turing', 'Grace Hopper', 'Nell Noteless']);
    expect(await search('waiting')).toEqual([]);
    expect(await search('birthday')).toEqual(['Ada Lovelace']);
    expect(await selected().innerText()).toContain('Birthday on Monday, 30 November');
  });

  it('says of somebody who is known that nothing is due, and shows all there is about them', async () => {
    const known = { ...vault, 'People/Hector Reid.md': '---\ntags: [person]\n---\n' };
    await open({ vault: known });
    expect(await search('rei')).toEqual([]);
    expect(await app.page.locator('.prompt').innerText()).toContain('No follow-up is listed for Hector Reid.');
    await app.press('Tab');
    await app.press('Enter');
    await app.settled();
    expect(await app.page.locator('.reference-desk-about-name').innerText()).toBe('Hector Reid');
  });

  it('says first in a row what put it in its group', async () => {
    const coffee = '---\ntags: [meeting]\nattendees: ["[[Nell Noteless]]"]\n---\n';
    await open({ vault: { ...vault, 'Meetings/2026-11-27 Coffee.md': coffee } });
    const group = app.page.locator('.prompt').getByRole('group', { name: 'Favours' });
    const nell = group.getByRole('option', { name: 'Nell' });
    expect(await nell.locator('.suggestion-note').first().innerText()).toContain('lent me a book');
  });

  it('does what is shown: Ctrl+D in a list of favours returns the favour', async () => {
    await open();
    await search('favours grace');
    await app.press('Mod+d');
    await app.settled();
    expect(await app.read('People/Grace Hopper.md')).toContain('- [x] #favour/received');
  });

  it('takes the notice of what is undone with it', async () => {
    await open();
    await search('grace');
    await app.press('Mod+l');
    await app.settled();
    expect((await app.notices()).join()).toContain('Contact with Grace Hopper');
    await app.press('Escape');
    await app.runCommand('Undo the last change to notes');
    await app.settled();
    expect(await app.page.locator('.notice').allInnerTexts()).toEqual([expect.stringContaining('Undone:')]);
    expect(await app.diff()).toEqual([]);
  });

  it('undoes with Ctrl+Z what was done in it, and then only what was typed', async () => {
    await open();
    await search('favours grace');
    await app.press('Mod+d');
    await app.settled();
    await search('grace');
    await app.press('Mod+l');
    await app.settled();
    expect(await app.read('People/Grace Hopper.md')).toContain('2026-11-23');
    await app.press('Mod+z');
    await app.press('Mod+z');
    await app.settled();
    expect(await app.diff()).toEqual([]);
    expect((await app.page.locator('.notice').allInnerTexts()).every((words) => words.startsWith('Undone:'))).toBe(
      true,
    );
    expect(await app.page.locator('.prompt-input').inputValue()).toBe('grace');
    await app.press('Mod+z');
    expect(await app.page.locator('.prompt-input').inputValue()).not.toBe('grace');
    // What was done before the list was opened is no business of this key.
    await app.press('Escape');
    await app.runCommand('Redo the last change to notes');
    await app.runCommand('Open follow-ups');
    await app.press('Mod+z');
    await app.settled();
    expect(await app.diff()).not.toEqual([]);
  });
});

describe('the palette on a phone', () => {
  it('names kinds and no keys, and has buttons for words that narrow it', async () => {
    await open({ phone: true });
    expect(await app.page.locator('.prompt .prompt-instruction').count()).toBe(0);
    expect(await texts('.reference-desk-first-reason .reference-desk-reason-kind')).toEqual([
      'Promise',
      'Favour to return',
      'Favour to return',
      'Gone quiet',
    ]);
    const filter = app.page.locator('.prompt').getByRole('button', { name: 'favours', exact: true });
    expect((await filter.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await app.tap(filter);
    expect(await names()).toEqual(['Grace Hopper', 'Nell Noteless']);
    expect(await filter.getAttribute('aria-pressed')).toBe('true');
    await app.tap(filter);
    expect(await names()).toHaveLength(4);
    // A birthday says what it is.
    await search('birthday');
    expect(await texts('.reference-desk-first-reason .reference-desk-reason-kind')).toEqual([]);
    expect(await texts('.reference-desk-first-reason')).toEqual([
      expect.stringContaining('Birthday on Monday, 30 November'),
    ]);
  });

  it.each(['android', 'ios'] as const)(
    'shows the actions of a row that is held, without keys: %s',
    async (system: TouchSystem) => {
      await open({ phone: true });
      const fingers = await Fingers.on(app.page);
      const box = await app.page.locator('.prompt .suggestion-item', { hasText: 'Grace' }).boundingBox();
      const place = [(box?.x ?? 0) + 60, (box?.y ?? 0) + 20] as const;
      await fingers.hold(place, system, () => app.page.getByPlaceholder('Actions for Grace Hopper…').waitFor());
      await app.settled();
      expect(await app.page.getByPlaceholder('Actions for Grace Hopper…').count()).toBe(1);
      expect(await app.page.locator('.prompt kbd').count()).toBe(0);
      expect(await app.activeNote()).toBe(null);
    },
  );
});
