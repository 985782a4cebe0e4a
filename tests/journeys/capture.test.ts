import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type Driver } from './open-vault';

const vault = {
  'Me.md': '---\ntags: [me]\n---\n',
  'People/Ada Lovelace.md': '---\ntags: [person]\n---\nMet at the fair.\n',
  'People/Grace Hopper.md': '---\ntags: [person]\n---\n\n## Favours and promises\n\n- an old line\n\n## Log\n',
  'Meetings/2026-11-20 Coffee.md': '---\ntags: [meeting]\nattendees: ["[[Grace Hopper]]"]\n---\nWe talked.\n',
};
let app: Driver;

async function open(note: keyof typeof vault | null): Promise<void> {
  app = await openVault({ vault, today: '2026-11-23', settings: { thanksTags: [] } });
  await app.settled();
  if (note) await app.openNote(note);
}

/** A command, whom it asks for, and what its form is told. */
async function capture(
  command: string,
  people: readonly string[],
  answers: readonly string[],
  choice?: string,
): Promise<void> {
  await app.runCommand(command);
  for (const name of people) {
    await app.page.locator('.prompt-input').waitFor();
    await app.type(name);
    await app.settled();
    await app.press('Enter');
    await app.settled();
  }
  await app.page.locator('.modal form').waitFor();
  if (choice !== undefined) await app.page.locator('.modal form select').selectOption({ label: choice });
  for (const [index, words] of answers.entries()) await app.page.locator('.modal form input').nth(index).fill(words);
  await app.page.locator('.modal form input').first().focus();
  await app.press('Enter');
  await app.settled();
}

async function undone(): Promise<void> {
  await app.runCommand('Undo the last change to notes');
  await app.settled();
  expect(await app.diff()).toEqual([]);
}

const read = (path: keyof typeof vault): Promise<string> => app.read(path);

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

describe('writing one line by command', () => {
  it('introduces nobody to themselves', async () => {
    await open('People/Ada Lovelace.md');
    await app.runCommand('Record an introduction');
    await app.page.locator('.prompt-input').waitFor();
    await app.type('ada lovelace');
    await app.settled();
    expect(await app.page.locator('.prompt .suggestion-item').allInnerTexts()).toEqual([]);
    await app.press('Shift+Enter');
    await app.settled();
    expect(await app.page.locator('.modal form').count()).toBe(0);
    expect(await app.notices()).toContain('Choose someone other than Ada Lovelace: an introduction needs two people.');
    expect(await app.diff()).toEqual([]);
  });

  it('offers a new person first where only scattered letters fit a whole name', async () => {
    await open('People/Ada Lovelace.md');
    await app.runCommand('Record an introduction');
    await app.page.locator('.prompt-input').waitFor();
    await app.type('gra hop');
    await app.settled();
    const rows = app.page.locator('.prompt .suggestion-title');
    expect(await rows.allInnerTexts()).toEqual(['Grace Hopper', 'New person: gra hop']);
    await app.page.locator('.prompt-input').fill('Gar Pe');
    await app.settled();
    expect((await rows.allInnerTexts())[0]).toBe('New person: Gar Pe');
    await app.press('Escape');
  });

  it('records a favour in the meeting that is open, whose only attendee it is about', async () => {
    await open('Meetings/2026-11-20 Coffee.md');
    await capture('Record a favour', [], ['read my letter', '2026-11-20']);
    expect(await read('Meetings/2026-11-20 Coffee.md')).toBe(
      `${vault['Meetings/2026-11-20 Coffee.md']}\n## Favours and promises\n\n- [ ] #favour/received [[Grace Hopper]] read my letter\n`,
    );
    expect(await app.notices()).toEqual(['Favour noted: read my letter Undo']);
    await undone();
  });

  it('records a favour of mine, with its day, under the heading that is there in their note', async () => {
    await open('People/Grace Hopper.md');
    await capture('Record a favour', [], ['sent the rota', 'last Tue'], 'I did Grace Hopper a favour');
    expect(await read('People/Grace Hopper.md')).toContain(
      '- an old line\n- [ ] #favour/given sent the rota (when:: 2026-11-17)\n\n## Log\n',
    );
    await undone();
  });

  it('records an introduction, asking for both, and the graph knows', async () => {
    await open(null);
    await capture('Record an introduction', ['grace', 'ada'], ['2026-10-02']);
    expect(await read('People/Grace Hopper.md')).toContain(
      '- #intro/received [[Grace Hopper]] [[Ada Lovelace]] (when:: 2026-10-02)\n',
    );
    await app.runCommand('Open introductions graph');
    await app.settled();
    expect(await app.page.locator('.reference-desk-graph-caption').innerText()).toContain(
      '1 of them through introductions',
    );
    await undone();
  });

  it('keeps a promise to introduce two people as a task', async () => {
    await open('People/Ada Lovelace.md');
    await capture('Record an introduction', ['grace'], [], 'I promised to introduce Ada Lovelace and Grace Hopper');
    expect(await read('People/Ada Lovelace.md')).toContain('- [ ] #intro [[Ada Lovelace]] [[Grace Hopper]]\n');
    await undone();
  });

  it('makes a promise that turns up among the follow-ups when its day comes', async () => {
    await open('Meetings/2026-11-20 Coffee.md');
    await capture('Make a promise', [], ['send the reading list', 'Friday']);
    expect(await read('Meetings/2026-11-20 Coffee.md')).toContain(
      '- [ ] for [[Grace Hopper]]: send the reading list 📅 2026-11-27\n',
    );
    await app.runCommand('Open follow-ups');
    await app.type('promises');
    await app.settled();
    expect(await app.page.locator('.prompt .suggestion-item').innerText()).toContain('send the reading list');
    await app.press('Escape');
    await undone();
  });

  it('logs contact from anywhere', async () => {
    await open(null);
    await capture('Log contact', ['ada'], ['yesterday', 'a letter about the fair']);
    expect(await read('People/Ada Lovelace.md')).toBe(
      `${vault['People/Ada Lovelace.md']}\n## Log\n\n- 2026-11-22 a letter about the fair\n`,
    );
    await undone();
  });

  it('says which day it understands, and takes none that it does not', async () => {
    await open('People/Ada Lovelace.md');
    await capture('Log contact', [], ['some day']);
    expect(await app.page.locator('.modal form').innerText()).toContain('Write a day, such as “yesterday”, “last Tue”');
    await app.page.locator('.modal form input').first().fill('3 days ago');
    expect(await app.page.locator('.modal form').innerText()).toContain('20 Nov 2026, 3 days ago');
    await app.press('Escape');
    await app.settled();
    expect(await app.diff()).toEqual([]);
  });

  it('proposes a day that typing replaces', async () => {
    await open('People/Ada Lovelace.md');
    await app.runCommand('Log contact');
    await app.page.locator('.modal form').waitFor();
    await app.type('yesterday');
    expect(await app.page.locator('.modal form input').first().inputValue()).toBe('yesterday');
    expect(await app.page.locator('.modal form').innerText()).toContain('22 Nov 2026, yesterday');
    await app.page.locator('.modal form input').first().fill('today');
    await app.page.locator('.modal form input').nth(1).click();
    await app.type('called');
    await app.press('Shift+Tab');
    await app.type('3 days ago');
    await app.press('Enter');
    await app.settled();
    expect(await read('People/Ada Lovelace.md')).toContain('- 2026-11-20 called\n');
  });

  it('selects a proposed day that is clicked, until something else stands there', async () => {
    await open('Meetings/2026-11-20 Coffee.md');
    await app.runCommand('Record a favour');
    await app.page.locator('.modal form').waitFor();
    const day = app.page.locator('.modal form input').nth(1);
    await day.click();
    await app.type('yesterday');
    expect(await day.inputValue()).toBe('yesterday');
    await day.click();
    await app.press('End');
    await app.type('s');
    expect(await day.inputValue()).toBe('yesterdays');
  });

  it('stays open with the fault beside its field, which names it to those who hear it', async () => {
    await open('People/Grace Hopper.md');
    await capture('Record a favour', [], ['', 'some day']);
    const [what, day] = [app.page.locator('.modal form input').first(), app.page.locator('.modal form input').nth(1)];
    expect(await what.getAttribute('aria-invalid')).toBe('true');
    expect(await day.getAttribute('aria-invalid')).toBe('true');
    const said = async (input: typeof what): Promise<string> =>
      app.page.locator(`[id="${String(await input.getAttribute('aria-describedby'))}"]`).innerText();
    expect(await said(what)).toBe('Write it in a few words. For example: read my cover letter');
    expect(await said(day)).toContain('Write a day, such as');
    await what.fill('read my letter');
    expect(await what.getAttribute('aria-invalid')).toBe(null);
    await app.press('Enter');
    await app.settled();
    expect(await day.evaluate((el) => el === el.ownerDocument.activeElement)).toBe(true);
    await day.fill('yesterday');
    await app.press('Enter');
    await app.settled();
    expect(await read('People/Grace Hopper.md')).toContain('read my letter (when:: 2026-11-22)\n');
  });

  it('stays open, with all that was typed, where the note cannot be written; the second try writes', async () => {
    const path = 'People/Grace Hopper.md';
    await open(null);
    await app.runCommand('Log contact');
    await app.page.locator('.prompt-input').waitFor();
    await app.type('grace');
    await app.press('Enter');
    await app.page.locator('.modal form').waitFor();
    await app.page.locator('.modal form input').nth(1).fill('a long talk');
    const broken = `${vault[path]}Caf\uFFFD\n`;
    await app.write(path, broken);
    await app.settled();
    await app.press('Enter');
    await app.settled();
    const refused = app.page.locator('.modal form [role="alert"]');
    expect(await refused.innerText()).toContain('contains bytes that are not UTF-8 text');
    expect(await app.page.locator('.modal form input').nth(1).inputValue()).toBe('a long talk');
    expect(await app.notices()).toEqual([]);
    expect(await read(path)).toBe(broken);
    await app.write(path, vault[path]);
    await app.settled();
    await app.press('Enter');
    await app.settled();
    expect(await app.page.locator('.modal form').count()).toBe(0);
    expect(await read(path)).toContain('- 2026-11-23 a long talk\n');
  });

  it('keeps the form of an introduction where nobody is chosen as introducer', async () => {
    await open('People/Ada Lovelace.md');
    const between = 'Someone else introduced Ada Lovelace and Grace Hopper';
    await capture('Record an introduction', ['grace'], ['last Tue'], between);
    await app.page.locator('.prompt-input').waitFor();
    await app.press('Escape');
    await app.settled();
    expect(await app.page.locator('.modal form input').inputValue()).toBe('last Tue');
    await app.press('Enter');
    await app.page.locator('.prompt-input').waitFor();
    await app.type('Charles Babbage');
    await app.press('Shift+Enter');
    await app.settled();
    expect(await read('People/Ada Lovelace.md')).toContain(
      '- #intro/between [[Charles Babbage]] [[Ada Lovelace]] [[Grace Hopper]] (when:: 2026-11-17)\n',
    );
  });

  it('puts today’s follow-ups into the daily note, where a tick is a contact and no promise was made', async () => {
    const daily = 'Daily/2026-11-23.md';
    const letter = '- [ ] reply to [[Ada Lovelace]] 📅 2026-11-21\n';
    app = await openVault({
      vault: { ...vault, [daily]: '# Monday\n', 'Letters.md': letter },
      today: '2026-11-23',
      settings: { thanksTags: [], suggestions: false },
    });
    await app.settled();
    await app.openNote(daily);
    await app.runCommand('Insert today’s follow-ups');
    await app.settled();
    const reminder = '[[Ada Lovelace]] Due 2 days ago: reply';
    expect(await app.read(daily)).toBe(`# Monday\n\n## Follow-ups\n\n- [ ] #follow-up ${reminder}\n`);
    await app.runCommand('Open follow-ups');
    await app.settled();
    expect(await app.page.locator('.prompt .suggestion-item').allInnerTexts()).toHaveLength(1);
    await app.press('Escape');
    await app.write(daily, (await app.read(daily)).replace('[ ]', '[x]'));
    await app.settled();
    await app.runCommand('Log contact');
    await app.type('ada');
    await app.settled();
    expect(await app.page.locator('.prompt .suggestion-item').first().innerText()).toContain('Last contact today');
  });
});
