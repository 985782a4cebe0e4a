/** Every row does what its reason asks for, by keys alone; people without a note get one when it is needed. */
import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type Driver } from './open-vault';

const coffee = 'Meetings/2026-10-02 Coffee.md';
const vault = {
  'Me.md': '---\ntags: [me]\n---\n',
  'People/Ada Lovelace.md': '---\ntags: [person]\n---\nMet at the fair.\n',
  [coffee]:
    '---\ntags: [meeting]\nattendees: ["[[Joan Clarke]]"]\n---\n- [ ] #favour/received [[Joan Clarke]] read my letter\n',
};
const joan = 'People/Joan Clarke.md';

let app: Driver;

async function open(more: Record<string, string> = {}): Promise<void> {
  app = await openVault({ vault: { ...vault, ...more }, today: '2026-11-23' });
  await app.settled();
}

/** Finds somebody in the palette, and presses a key that does something about them. */
async function press(name: string, key: string): Promise<void> {
  await app.runCommand('Open follow-ups');
  await app.type(name);
  await app.press(key);
  await app.settled();
}

async function fill(...words: readonly string[]): Promise<void> {
  const inputs = app.page.locator('.modal form input');
  for (const [index, word] of words.entries()) await inputs.nth(index).fill(word);
  await app.press('Enter');
  await app.settled();
}

async function again(way: 'Undo' | 'Redo'): Promise<void> {
  if ((await app.page.locator('.reference-desk-palette').count()) > 0) await app.press('Escape');
  await app.runCommand(`${way} the last change to notes`);
  await app.settled();
}

const changed = async (): Promise<string[]> => (await app.diff()).map(({ path }) => path);

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

describe('somebody who is known by name only', () => {
  it.each([
    ['Mod+l', [], '- 2026-11-23 In touch\n', 'Contact with Joan Clarke on 23 Nov 2026.'],
    ['Mod+Shift+l', ['2 weeks ago', 'a letter'], '- 2026-11-09 a letter\n', 'Contact with Joan Clarke on 9 Nov 2026.'],
    ['Mod+s', [], 'snoozed_until: 2026-11-30\n', 'Joan Clarke is snoozed until 30 Nov 2026.'],
    ['Mod+e', ['yearly'], 'cadence: yearly\n', 'Cadence for Joan Clarke: yearly.'],
  ])('gets a note by the action that needs it, and one undo removes both: %s', async (key, answers, line, words) => {
    await open();
    await press('joan', key);
    if (answers.length > 0) await fill(...answers);
    expect(await app.read(joan)).toContain(line);
    expect(await app.notices()).toEqual([`${words} Made a note for Joan Clarke. Undo`]);
    await again('Undo');
    expect(await app.diff()).toEqual([]);
    await again('Redo');
    expect(await app.read(joan)).toContain(line);
    expect(await changed()).toEqual([joan]);
  });

  it('gets no note where the form is closed', async () => {
    await open();
    await press('joan', 'Mod+e');
    await app.press('Escape');
    await app.settled();
    expect(await app.diff()).toEqual([]);
  });

  it.each([
    ['Record a favour', 'lent me a book', '#favour/received lent me a book', 'Favour noted: lent me a book.'],
    ['Make a promise', 'call her', '- [ ] call her', 'Promised: call her.'],
  ])('gets a note where something is recorded, and one undo removes both: %s', async (command, words, line, notice) => {
    await open();
    await app.runCommand(command);
    await app.type('joan');
    await app.press('Enter');
    await app.settled();
    await fill(words);
    expect(await app.read(joan)).toContain(line);
    expect(await app.notices()).toEqual([`${notice} Made a note for Joan Clarke. Undo`]);
    await again('Undo');
    expect(await app.diff()).toEqual([]);
  });

  it('stays in the view about them while they get a note and lose it', async () => {
    await open();
    await press('joan', 'Mod+i');
    const head = app.page.locator('.reference-desk-about-head');
    expect(await head.innerText()).toContain('No note yet');
    await app.page.getByRole('button', { name: 'More about Joan Clarke' }).focus();
    await app.press('Enter');
    await app.page.locator('.menu-item', { hasText: 'Log contact today' }).click();
    await app.settled();
    expect(await head.innerText()).toBe('Joan Clarke');
    await again('Undo');
    expect(await head.innerText()).toContain('No note yet');
    expect(await app.diff()).toEqual([]);
  });
});
