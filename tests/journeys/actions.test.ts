import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type Driver } from './open-vault';

const vault = {
  'Me.md': '---\ntags: [me]\n---\n',
  'People/Ada Lovelace.md':
    '---\r\ntags: [person] # from the fair\r\ncadence: monthly\r\n---\r\nMet at the fair.\r\n\r\n- 2026-06-01 tea\r\n',
  'People/Grace Hopper.md': '---\ntags: [person]\n---\n- [ ] send the list 📅 2026-11-20\n',
  'Meetings/2026-10-02 Coffee.md':
    '---\ntags: [meeting]\nattendees: ["[[Joan Clarke]]"]\n---\n- [ ] #favour/received [[Joan Clarke]] read my letter\n',
};
type Path = keyof typeof vault;

let app: Driver;

async function open(more: Record<string, string> = {}): Promise<void> {
  app = await openVault({ vault: { ...vault, ...more }, today: '2026-11-23', settings: { thanksTags: [] } });
  await app.settled();
}

/** Finds somebody in the palette. */
async function find(name: string): Promise<void> {
  if ((await app.page.locator('.reference-desk-palette').count()) === 0) await app.runCommand('Open follow-ups');
  await app.press('Mod+a');
  await app.type(name);
}

/** Does something about somebody, by the list of what can be done. */
async function act(name: string, deed: string): Promise<void> {
  await find(name);
  await app.press('Tab');
  await app.settled();
  await app.type(deed);
  await app.press('Enter');
  await app.settled();
}

/** Does something about somebody, by its key. */
async function press(name: string, key: string): Promise<void> {
  await find(name);
  await app.press(key);
  await app.settled();
}

async function again(way: 'Undo' | 'Redo'): Promise<void> {
  if ((await app.page.locator('.reference-desk-palette').count()) > 0) await app.press('Escape');
  await app.runCommand(`${way} the last change to notes`);
  await app.settled();
}

async function fill(...words: readonly string[]): Promise<void> {
  const inputs = app.page.locator('.modal form input');
  for (const [index, word] of words.entries()) await inputs.nth(index).fill(word);
  await app.press('Enter');
  await app.settled();
}

const rows = (): Promise<string[]> => app.page.locator('.prompt .suggestion-item .suggestion-title').allTextContents();
const read = (path: Path): Promise<string> => app.read(path);

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

describe('doing something about a follow-up', () => {
  it('says in one sentence why a key does nothing: the first reason has no such action', async () => {
    const coming = '---\ntags: [meeting]\ndate: 2026-11-24\nattendees: ["[[Grace Hopper]]"]\n---\n';
    await open({ 'Meetings/2026-11-24 Lunch.md': coming });
    const before = await app.read('People/Grace Hopper.md');
    await press('Grace', 'Mod+d');
    await app.settled();
    expect((await app.notices()).at(-1)).toBe('“Prepare” has no action for Ctrl D. Press Tab to see all actions.');
    expect(await app.read('People/Grace Hopper.md')).toBe(before);
  });

  it('settles a favour in its line, takes the row away, and is taken back byte for byte', async () => {
    await open();
    await act('joan', 'returned');
    expect(await read('Meetings/2026-10-02 Coffee.md')).toBe(
      vault['Meetings/2026-10-02 Coffee.md'].replace('- [ ] #favour', '- [x] #favour'),
    );
    expect(await app.notices()).toEqual(['Returned: read my letter. Undo']);
    // The palette is still there, with what was typed, and without the row.
    expect(await rows()).toEqual([]);
    await app.press('Escape');
    await app.page.getByRole('button', { name: 'Undo' }).click();
    await app.settled();
    expect(await read('Meetings/2026-10-02 Coffee.md')).toBe(vault['Meetings/2026-10-02 Coffee.md']);
    await app.runCommand('Open follow-ups');
    await app.type('joan');
    await app.settled();
    expect((await rows()).join()).toContain('Joan Clarke');
  });

  it('ticks a promise as the line tells its dates, in one step of undo where the note is open', async () => {
    await open();
    const path = 'People/Grace Hopper.md';
    await app.openNote(path);
    await act('grace', 'done');
    await app.press('Escape');
    await app.settled();
    expect(await read(path)).toBe('---\ntags: [person]\n---\n- [x] send the list 📅 2026-11-20 ✅ 2026-11-23\n');
    await app.openNote(path);
    await app.page.locator('.cm-content').click();
    await app.press('Mod+z');
    await app.settled();
    expect(await read(path)).toBe(vault[path]);
  });

  it('snoozes somebody with one property, and leaves every other byte', async () => {
    await open();
    const path = 'People/Ada Lovelace.md';
    await act('ada', 'snooze for a week');
    expect(await read(path)).toBe(
      vault[path].replace('cadence: monthly\r\n', 'cadence: monthly\r\nsnoozed_until: 2026-11-30\r\n'),
    );
    expect(await rows()).toEqual([]);
  });

  it('counts a later mention as contact by one key, with a link to where it stands, and is taken back', async () => {
    await open({ 'Daily/2026-11-10.md': 'A paper by [[Ada Lovelace]]\n' });
    await find('ada');
    await expect.poll(() => app.page.locator('.prompt').innerText()).toContain('in 2026-11-10');
    await press('ada', 'Mod+k');
    const path = 'People/Ada Lovelace.md';
    expect(await read(path)).toContain('- 2026-11-10 In touch [[2026-11-10]]');
    expect(await rows()).toEqual([]);
    await again('Undo');
    expect(await read(path)).toBe(vault[path]);
  });

  it('logs contact on a day as one says it', async () => {
    await open();
    const path = 'People/Ada Lovelace.md';
    await act('ada', 'log contact…');
    await fill('last Friday', 'tea and [[tides]]');
    expect(await read(path)).toBe(`${vault[path]}\r\n## Log\r\n\r\n- 2026-11-20 tea and [[tides]]\r\n`);
    expect(await rows()).toEqual([]);
  });

  it('sets a cadence, and takes nothing that is none', async () => {
    await open();
    const path = 'People/Ada Lovelace.md';
    await act('ada', 'set cadence');
    await fill('now and then');
    expect(await app.page.locator('.modal form').innerText()).toContain('Write a number of days');
    expect(await read(path)).toBe(vault[path]);
    await fill('every 8 months');
    expect(await read(path)).toBe(vault[path].replace('cadence: monthly', 'cadence: every 8 months'));
  });

  it('writes nothing where the line is not what was seen', async () => {
    await open();
    const path = 'Meetings/2026-10-02 Coffee.md';
    await app.runCommand('Open follow-ups');
    await app.type('joan');
    await app.press('Tab');
    await app.settled();
    const changed = '---\ntags: [meeting]\nattendees: ["[[Joan Clarke]]"]\n---\n- [ ] something else\n';
    await app.write(path, changed);
    await app.type('returned');
    await app.press('Enter');
    await app.settled();
    expect(await read(path)).toBe(changed);
  });

  it('selects the next row when one goes, and keeps the line to type in', async () => {
    await open({ 'People/Edith Clarke.md': '---\ntags: [person]\n---\n- [ ] call her 📅 2026-11-19\n' });
    await app.runCommand('Open follow-ups');
    await app.settled();
    const selected = (): Promise<string> =>
      app.page.locator('.prompt .suggestion-item.is-selected .suggestion-title').innerText();
    expect(await selected()).toBe('Edith Clarke');
    await app.press('Mod+d');
    await app.settled();
    expect(await selected()).toBe('Grace Hopper');
    await app.press('Mod+d');
    await app.settled();
    expect(await app.read('People/Edith Clarke.md')).toContain('- [x] call her');
    expect(await read('People/Grace Hopper.md')).toContain('- [x] send the list');
    expect(await app.page.evaluate(() => document.activeElement?.className)).toBe('prompt-input');
  });

  it.each([
    ['Mod+d', '- [x] #favour'],
    ['Mod+f', '- [>] #favour'],
    ['Mod+Shift+d', '- [-] #favour'],
  ])('settles a favour by key: %s', async (key, line) => {
    await open();
    await press('joan', key);
    expect(await read('Meetings/2026-10-02 Coffee.md')).toContain(line);
    await again('Undo');
    expect(await app.diff()).toEqual([]);
    await again('Redo');
    expect(await read('Meetings/2026-10-02 Coffee.md')).toContain(line);
  });

  it.each([
    ['Mod+l', [], '- 2026-11-23 In touch\r\n'],
    ['Mod+Shift+l', ['2 weeks ago', 'a letter'], '- 2026-11-09 a letter\r\n'],
    ['Mod+s', [], 'snoozed_until: 2026-11-30\r\n'],
    ['Mod+Shift+s', [], 'snoozed_until: 2026-12-23\r\n'],
    ['Mod+u', ['2 Jan'], 'snoozed_until: 2027-01-02\r\n'],
    ['Mod+e', ['yearly'], 'cadence: yearly\r\n'],
  ])('writes one line or property by key, and takes it back: %s', async (key, answers, line) => {
    await open();
    await press('ada', key);
    if (answers.length > 0) await fill(...answers);
    expect(await read('People/Ada Lovelace.md')).toContain(line);
    await again('Undo');
    expect(await app.diff()).toEqual([]);
  });

  it('keeps a promise to introduce two people by key, in its own line', async () => {
    const path = 'Meetings/2026-11-01 Call.md';
    const text =
      '---\ntags: [meeting]\n---\n- [ ] #intro [[Edith Clarke]] [[Joan Clarke]]\n- [ ] #intro [[Edith Clarke]] [[Ada Lovelace]]\n';
    await open({ [path]: text, 'People/Edith Clarke.md': '---\ntags: [person]\n---\n' });
    await press('edith', 'Mod+d');
    const [first = '', second = ''] = [text.slice(0, text.lastIndexOf('- ')), text.slice(text.lastIndexOf('- '))];
    expect(await app.read(path)).toBe(`${first.replace('[ ]', '[x]')}    - [x] introduced 2026-11-23\n${second}`);
    await again('Undo');
    expect(await app.read(path)).toBe(text);
  });

  it('drops a promise by key, and takes back one step after the other, the latest first', async () => {
    await open();
    await press('grace', 'Mod+Shift+d');
    expect(await read('People/Grace Hopper.md')).toContain('- [-] send the list');
    await press('ada', 'Mod+s');
    await app.press('Escape');
    for (const wanted of [1, 0]) {
      await again('Undo');
      expect(await app.diff()).toHaveLength(wanted);
    }
    await again('Undo');
    expect((await app.notices()).at(-1)).toBe('There is nothing to undo.');
  });

  it('keeps somebody selected while other rows come and go', async () => {
    await open({ 'People/Edith Clarke.md': '---\ntags: [person]\n---\n' });
    await app.runCommand('Open follow-ups');
    await app.settled();
    await app.press('ArrowDown');
    const selected = (): Promise<string> =>
      app.page.locator('.prompt .suggestion-item.is-selected .suggestion-title').innerText();
    const before = await selected();
    await app.write('People/Edith Clarke.md', '---\ntags: [person]\n---\n- [ ] call her 📅 2026-11-01\n');
    await app.settled();
    expect((await rows())[0]).toBe('Edith Clarke');
    expect(await selected()).toBe(before);
  });

  it('settles nothing in the line of somebody else that has taken its place', async () => {
    const panel = 'Meetings/2026-10-03 Panel.md';
    const line = (name: string): string => `- [ ] #favour/received [[${name}]] tea\n`;
    const head = '---\ntags: [meeting]\nattendees: ["[[Joan Clarke]]", "[[Bea]]"]\n---\n';
    await open({ [panel]: head + line('Joan Clarke') + line('Bea') });
    await find('joan');
    await app.press('Tab');
    await app.settled();
    await app.write(panel, head + line('Bea'));
    await app.type('returned tea');
    await app.press('Enter');
    await app.settled();
    expect(await app.read(panel)).toBe(head + line('Bea'));
  });

  it('keeps a step that could not be taken back for when it can', async () => {
    await open();
    await press('joan', 'Mod+d');
    const path = 'Meetings/2026-10-02 Coffee.md';
    const settled = await read(path);
    await app.write(path, `${settled}more\n`);
    await app.settled();
    await again('Undo');
    await app.write(path, settled);
    await app.settled();
    await again('Undo');
    expect(await app.diff()).toEqual([]);
  });

  it('does not take back what has changed since', async () => {
    await open();
    await press('joan', 'Mod+d');
    const path = 'Meetings/2026-10-02 Coffee.md';
    const changed = `${await read(path)}more\n`;
    await app.write(path, changed);
    await app.settled();
    await again('Undo');
    expect((await app.notices()).at(-1)).toContain('“2026-10-02 Coffee”: The note has changed since then.');
    expect(await read(path)).toBe(changed);
  });

  it('shows somebody in the graph by key', async () => {
    await open();
    await press('joan', 'Mod+g');
    expect(
      await app.page.locator('.reference-desk-graph [role="treeitem"][aria-selected="true"]').innerText(),
    ).toContain('Joan Clarke');
  });

  it('has the same in the menu of each row of the side view', async () => {
    await open();
    await app.runCommand('Open follow-ups in side bar');
    await app.settled();
    await app.page.getByRole('button', { name: 'More about Joan Clarke' }).click();
    await app.page.locator('.menu-item', { hasText: 'Waived: read my letter' }).click();
    await app.settled();
    expect(await read('Meetings/2026-10-02 Coffee.md')).toContain('- [-] #favour/received [[Joan Clarke]]');
    expect(await app.page.getByRole('button', { name: 'More about Joan Clarke' }).count()).toBe(0);
  });
});
