/** Something to ask next time, from the moment it comes to mind until it is asked; and birthdays. By keyboard alone. */
import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type Driver, type VaultOptions } from './open-vault';

const ada = 'People/Ada Lovelace.md';
const meeting = '2026-11-23 Ada Lovelace.md';
const vault = {
  'Me.md': '---\ntags: [me]\n---\n',
  [ada]: '---\ntags: [person]\nbirthday: 1966-11-27\n---\nMet at the fair.\n',
  'People/Grace Hopper.md': '---\ntags: [person]\n---\n\n## Next time\n\n- how the navy is\n',
  'Meetings/2026-10-02 Ada Lovelace.md':
    '---\ntags: [meeting]\nattendees: ["[[Ada Lovelace]]"]\n---\n- #ask whether the engine runs\n',
};
let app: Driver;

async function open(note: string | null, more: Partial<VaultOptions> = {}): Promise<void> {
  app = await openVault({ vault, today: '2026-11-23', settings: { thanksTags: [] }, ...more });
  await app.settled();
  if (note) await app.openNote(note);
}

async function run(command: string): Promise<void> {
  await app.runCommand(command);
  await app.settled();
}

/** Answers the one field of a form. */
async function answer(words: string): Promise<void> {
  await app.page.locator('.modal form input').first().waitFor();
  await app.type(words);
  await app.press('Enter');
  await app.settled();
}

const panel = () => app.page.locator('.reference-desk-about');
const toAsk = (): Promise<string[]> =>
  panel().locator('section[aria-label="Ask next time"] .reference-desk-reason-kind').allInnerTexts();
const boxes = async (path: string): Promise<string[]> =>
  (await app.read(path)).split('\n').filter((line) => line.includes('#ask'));

async function newMeeting(): Promise<string> {
  await run('New meeting with…');
  await app.type('ada');
  await app.settled();
  await app.press('Enter');
  await answer('call');
  return (await app.activeNote()) ?? '';
}

/** Ticks the box of a line of the open note as one does in the editor: over the space between its brackets. */
async function tick(path: string, words: string): Promise<void> {
  const line = (await app.read(path)).split('\n').findIndex((one) => one.includes(words));
  await app.press('Mod+Home');
  for (let at = 0; at < line; at++) await app.press('ArrowDown');
  await app.press('Home');
  for (let at = 0; at < 3; at++) await app.press('ArrowRight');
  await app.press('Delete');
  await app.type('x');
  await app.settled();
}

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

describe('something to ask next time', () => {
  it('is noted, prepared, brought to the next talk and ticked there, which settles it everywhere', async () => {
    await open(ada);
    await run('Add something to ask next time…');
    await answer('how the bid went');
    expect(await app.read(ada)).toBe(`${vault[ada]}\n## Next time\n\n- [ ] #ask how the bid went\n`);
    await run('About this person');
    await expect.poll(toAsk).toEqual(['whether the engine runs', 'how the bid went']);

    const path = await newMeeting();
    expect(path.endsWith(meeting)).toBe(true);
    const copied = [
      '- [ ] #ask how the bid went (from [[Ada Lovelace]])',
      '- [ ] #ask whether the engine runs (from [[2026-10-02 Ada Lovelace]])',
    ];
    expect((await boxes(path)).sort()).toEqual(copied);
    expect(await toAsk()).toEqual(['whether the engine runs', 'how the bid went']);
    await app.press('Mod+End');
    await run('Insert prep template');
    expect(await app.read(path)).toContain('> - Ask this time: how the bid went; whether the engine runs\n');
    await app.press('Mod+z');
    await app.settled();

    await tick(path, 'how the bid went');
    expect((await boxes(path)).sort()).toEqual([copied[1], copied[0]?.replace('[ ]', '[x]')]);
    await expect.poll(toAsk).toEqual(['whether the engine runs']);
    expect(await app.read(ada)).toContain('- [ ] #ask how the bid went\n');
    await app.press('Mod+End');
    await run('Insert prep template');
    expect(await app.read(path)).toContain('> - Ask this time: whether the engine runs\n');
  });

  it('is ticked in the panel, where it was written and where it stands now, in one step of undo', async () => {
    await open(null);
    const path = await newMeeting();
    await run('About this person');
    const before = [await app.read(path), await app.read('Meetings/2026-10-02 Ada Lovelace.md')];
    await panel().getByRole('button', { name: 'Settle: whether the engine runs' }).focus();
    await app.press('Enter');
    await app.page.locator('.menu').waitFor();
    expect(await app.page.locator('.menu .menu-item').allInnerTexts()).toEqual([
      'Asked: whether the engine runs',
      'Drop: whether the engine runs',
    ]);
    await app.press('Enter');
    await app.settled();
    expect(await boxes(path)).toEqual(['- [x] #ask whether the engine runs (from [[2026-10-02 Ada Lovelace]])']);
    expect(await boxes('Meetings/2026-10-02 Ada Lovelace.md')).toEqual(['- [x] #ask whether the engine runs']);
    expect(await toAsk()).toEqual([]);
    await run('Undo the last change to notes');
    expect([await app.read(path), await app.read('Meetings/2026-10-02 Ada Lovelace.md')]).toEqual(before);
    await expect.poll(toAsk).toEqual(['whether the engine runs']);
  });

  it('is noted on a phone', async () => {
    await open(ada, { phone: true });
    await run('Add something to ask next time…');
    await answer('how the bid went');
    expect(await boxes(ada)).toEqual(['- [ ] #ask how the bid went']);
    const path = await newMeeting();
    await tick(path, 'how the bid went');
    await run('About this person');
    await expect.poll(toAsk).toEqual(['whether the engine runs']);
  });
});

describe('a birthday', () => {
  it('is in the list, found by its word, and settled by a line in the log', async () => {
    await open(null);
    await run('Open follow-ups');
    await app.type('birthday');
    await app.settled();
    expect(await app.page.locator('.prompt .suggestion-item.is-selected').innerText()).toContain('Turns 60 on Friday');
    await app.press('Mod+d');
    await app.settled();
    expect(await app.read(ada)).toContain('## Log\n\n- 2026-11-23 wished them a happy birthday\n');
    await app.press('Escape');
    await run('Open follow-ups in side bar');
    expect(await app.page.locator('.reference-desk-follow-ups').innerText()).not.toContain('Turns 60');
    await run('Undo the last change to notes');
    await expect.poll(() => app.page.locator('.reference-desk-follow-ups').innerText()).toContain('Turns 60 on Friday');
  });
});
