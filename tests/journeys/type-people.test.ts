/** People, and lines about them, offered while somebody writes: by keyboard alone. In German: german.test.ts. */
import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type Driver } from './open-vault';

const meeting = 'Meetings/2026-11-20 Coffee.md';
const vault = {
  'Me.md': '---\ntags: [me]\n---\n',
  'People/Ada Lovelace.md': '---\ntags: [person]\norganisation: City Archives\n---\n',
  'People/Alan Turing.md': '---\ntags: [person]\n---\n',
  'People/Grace Hopper.md': '---\ntags: [person]\naliases: [Amazing Grace]\n---\n',
  [meeting]: '---\ntags: [meeting]\nattendees: ["[[Grace Hopper]]"]\n---\n\n',
  'Notes.md': '',
};
let app: Driver;

async function open(note: string): Promise<void> {
  app = await openVault({ vault, today: '2026-11-23' });
  await app.settled();
  await app.openNote(note);
  await app.press('Control+End');
}

const list = () => app.page.locator('.suggestion-container');
const rows = (): Promise<string[]> => list().locator('.suggestion-item').allInnerTexts();
const plain = async (): Promise<string[]> => (await rows()).map((text) => text.replace(/\s+/g, ' ').trim());

async function written(note: string): Promise<string> {
  await app.settled();
  return app.read(note);
}

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

describe('@ and a name', () => {
  it('links the person chosen by arrow keys and Enter, by the name that was typed', async () => {
    await open('Notes.md');
    await app.type('Tea with @a');
    expect(await plain()).toEqual([
      'Ada Lovelace City Archives · [[Ada Lovelace]]',
      'Alan Turing [[Alan Turing]]',
      'Grace Hopper [[Grace Hopper|Amazing Grace]]',
    ]);
    await app.press('ArrowDown');
    await app.press('Enter');
    await app.type(' and @amaz');
    await app.press('Enter');
    await app.type('.');
    expect(await list().count()).toBe(0);
    expect(await written('Notes.md')).toBe('Tea with [[Alan Turing]] and [[Grace Hopper|Amazing Grace]].');
  });

  it('makes a note for somebody new beside the others, and one undo takes note and link back', async () => {
    await open('Notes.md');
    await app.type('Met @Nadia Brandt');
    expect(await plain()).toEqual(['New person: “Nadia Brandt”']);
    await app.press('Enter');
    await app.settled();
    expect(await app.read('People/Nadia Brandt.md')).toContain('person');
    await app.type(' today');
    expect(await written('Notes.md')).toBe('Met [[Nadia Brandt]] today');
    for (let key = 0; key < ' today'.length; key++) await app.press('Backspace');
    await app.settled();
    await app.runCommand('Undo the last change to notes');
    await app.settled();
    expect(await app.files()).not.toContain('People/Nadia Brandt.md');
    expect(await written('Notes.md')).toBe('Met @Nadia Brandt');
  });

  it('offers nothing more after Escape, nor in an address, in code or where it is switched off', async () => {
    await open('Notes.md');
    await app.type('@ad');
    expect(await rows()).toHaveLength(1);
    await app.press('Escape');
    await app.type('a');
    expect(await list().count()).toBe(0);
    await app.type(' x@ad `@ad');
    expect(await list().count()).toBe(0);
    await app.type('` @ad');
    expect(await rows()).toHaveLength(1);
    await app.press('Escape');
    const row = await app.setting('Suggest people while you type');
    await row.locator('.checkbox-container').click();
    await app.closeSettings();
    await app.settled();
    await app.page.locator('.cm-content').focus();
    await app.press('Control+End');
    await app.type(' @al');
    expect(await list().count()).toBe(0);
  });
});

describe('the beginning of a list item', () => {
  it('writes a favour, a promise and an introduction about the person of the meeting', async () => {
    await open(meeting);
    await app.type('- owes me');
    expect(await plain()).toEqual(['I did Grace Hopper a favour [ ] #favour/given [[Grace Hopper]]']);
    await app.press('Enter');
    await app.type('sent her the rota\npromised');
    await app.press('Enter');
    await app.type('the reading list\nintro via al');
    expect(await plain()).toEqual([
      'Alan Turing introduced me to Grace Hopper #intro/received [[Alan Turing]] [[Grace Hopper]]',
    ]);
    await app.press('Enter');
    expect(await written(meeting)).toBe(
      `${vault[meeting]}- [ ] #favour/given [[Grace Hopper]] sent her the rota\n- [ ] for [[Grace Hopper]]: the reading list\n- #intro/received [[Alan Turing]] [[Grace Hopper]]`,
    );
    await app.runCommand('Open follow-ups');
    await app.type('promises');
    await app.settled();
    expect(await app.page.locator('.prompt .suggestion-item').innerText()).toContain('the reading list');
    await app.press('Escape');
  });
});
