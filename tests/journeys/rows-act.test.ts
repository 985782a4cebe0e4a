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

const talk = 'Meetings/2026-11-20 Interview.md';
const later = 'Meetings/2026-11-22 Lunch.md';
const next = 'Meetings/2026-11-25 Coffee.md';
const noteOf = (names: string, ...tags: string[]): string =>
  `---\ntags: [${['meeting', ...tags].join(', ')}]\nattendees: [${names}]\n---\nWe talked.\n`;
const thanks = {
  [talk]: noteOf('"[[Ada Lovelace]]", "[[Grace Hopper]]"', 'interview'),
  [later]: noteOf('"[[Ada Lovelace]]"'),
  [next]: noteOf('"[[Ada Lovelace]]"').replace('We talked.', ''),
};

/** Does something about somebody, by the list of what can be done. */
async function act(name: string, deed: string): Promise<void> {
  await press(name, 'Tab');
  await app.type(deed);
  await app.press('Enter');
  await app.settled();
}

/** The text of the note that was made. */
async function written(): Promise<string> {
  const made = (await app.diff()).filter(({ before }) => before === null);
  expect(made).toHaveLength(1);
  return made[0]?.after ?? '';
}

const reasons = async (name: string): Promise<string> => {
  await app.runCommand('Open follow-ups');
  await app.type(name);
  await app.settled();
  const words = await app.page.locator('.prompt-results').innerText();
  await app.press('Escape');
  return words;
};

describe('a row of the follow-ups', () => {
  it('writes thanks for the meeting that it names, where nothing is being edited in a new note', async () => {
    await open(thanks);
    await press('thanks ada', 'Mod+r');
    expect(await written()).toContain('Thank you for your time on Friday.');
    expect(await app.page.locator('.reference-desk-palette').count()).toBe(0);
  });

  it('writes a letter in a note of its own, whatever note is being edited', async () => {
    await open(thanks);
    await app.openNote('Me.md');
    await app.press('Mod+End');
    await act('thanks ada', 'write thanks');
    expect(await written()).toContain('Dear Ada,\n\nThank you for your time on Friday.');
    expect(await changed()).not.toContain('Me.md');
  });

  it('notes that one of those at the meeting was thanked, and takes it back', async () => {
    await open(thanks);
    await press('thanks ada', 'Mod+d');
    expect(await app.read(talk)).toContain('- thanked [[Ada Lovelace]]\n');
    expect(await app.notices()).toEqual(['Thanked Ada Lovelace. Undo']);
    await app.press('Escape');
    expect(await reasons('thanks')).not.toContain('Ada Lovelace');
    expect(await reasons('thanks')).toContain('Grace Hopper');
    await again('Undo');
    expect(await app.diff()).toEqual([]);
    await again('Redo');
    expect(await app.read(talk)).toContain('- thanked [[Ada Lovelace]]\n');
  });

  it('notes that thanks were said that a note says are due', async () => {
    const path = 'Daily/2026-11-21.md';
    await open({ [path]: '- need to thank [[Ada Lovelace]]\n' });
    await press('thanks ada', 'Mod+d');
    expect(await app.read(path)).toContain('- thanked [[Ada Lovelace]]\n');
    await app.press('Escape');
    expect(await reasons('thanks')).not.toContain('Ada Lovelace');
    await again('Undo');
    expect(await app.diff()).toEqual([]);
  });

  it('notes thanks with their day in a running note, which has none of its own', async () => {
    const path = 'Meetings/Coffee with Ada.md';
    const talks = '## 2026-11-13\n\nTides.\n\n## 2026-11-20\n\nMoons.\n';
    await open({ [path]: `${noteOf('"[[Ada Lovelace]]"', 'coffee').replace('We talked.', '')}${talks}` });
    await press('thanks ada', 'Mod+d');
    expect(await app.read(path)).toContain('- thanked [[Ada Lovelace]] (when:: 2026-11-23)\n');
    await app.press('Escape');
    expect(await reasons('thanks')).not.toContain('Ada Lovelace');
  });

  it('prepares for the meeting that lies ahead, from its action and with Shift+Enter', async () => {
    await open(thanks);
    await act('ada', 'prepare');
    const [ahead = ''] = await changed();
    const first = await app.read(ahead);
    expect(first).toContain('Prep for Wednesday 25 November: Ada Lovelace');
    await app.close();
    await open(thanks);
    await press('ada', 'Shift+Enter');
    expect(await changed()).toEqual([ahead]);
    expect(await app.read(ahead)).toBe(first);
  });

  it('writes to an introducer how it went, and to somebody whom one was told about', async () => {
    const more = {
      'People/Tom Field.md': '---\ntags: [person]\n---\n',
      'People/Priya Nair.md': '---\ntags: [person]\nintroduced by: "[[Tom Field]]"\n---\n- 2026-11-18 coffee\n',
      'Meetings/2026-11-10 Talk.md': `${noteOf('"[[Tom Field]]"')}\n- Who else: [[Sam Osei]]\n`,
    };
    await open(more);
    await press('tom', 'Mod+r');
    expect(await written()).toContain('Thank you for putting me in touch with Priya Nair. We met on 18 November.');
    await app.close();
    await open(more);
    await press('sam', 'Mod+r');
    expect(await written()).toContain('Tom Field gave me your name.');
  });

  it('has the same in the menu of the side view, and of the view about them', async () => {
    await open(thanks);
    await app.runCommand('Open follow-ups in side bar');
    await app.settled();
    await app.page.getByRole('button', { name: 'More about Grace Hopper' }).focus();
    await app.press('Enter');
    await app.page.locator('.menu-item', { hasText: 'Thanked' }).click();
    await app.settled();
    expect(await app.read(talk)).toContain('- thanked [[Grace Hopper]]\n');
    await press('ada', 'Mod+i');
    await app.page.locator('.reference-desk-about').getByRole('button', { name: 'More about Ada Lovelace' }).focus();
    await app.press('Enter');
    expect(await app.page.locator('.menu-item').allInnerTexts()).toEqual(
      expect.arrayContaining(['Prepare: 2026-11-25 Coffee', 'Write thanks', 'Thanked']),
    );
    await app.press('Escape');
  });
});
