import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type Driver } from './open-vault';

const person = (more = ''): string => `---\ntags: [person]\n${more}---\n`;
const vault = {
  'Me.md': '---\ntags: [me]\n---\n',
  'Letter.md': '',
  'People/Ada.md': person(),
  'People/Grace.md': person('introduced by: "[[Ada]]"\n'),
  'People/Joan.md': person(),
  'People/Edith.md': person(),
  'People/Alone.md': person(),
  'Meetings/2026-10-02 Coffee.md': '---\ntags: [meeting]\nattendees: ["[[Ada]]"]\n---\n',
  'Meetings/2026-10-09 Panel.md': '---\ntags: [meeting]\nattendees: ["[[Grace]]", "[[Joan]]"]\n---\n',
  'Notes.md': '- #intro/between [[Joan]] [[Grace]] [[Edith]]\n',
};
let app: Driver;
const rows = (): Promise<string[]> => app.page.locator('.prompt .suggestion-item .suggestion-title').allInnerTexts();

async function open(): Promise<void> {
  app = await openVault({ vault, today: '2026-11-23' });
  await app.settled();
  await app.openNote('Letter.md');
}

async function findPath(name: string): Promise<void> {
  await app.runCommand('Find a path to…');
  await app.type(name);
  await app.settled();
  await app.press('Enter');
  await app.settled();
}

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

describe('a path to somebody', () => {
  it('shows the ways with what proves each step, and opens the note of one', async () => {
    await open();
    await findPath('edith');
    const found = await rows();
    expect(found[0]).toMatch(/^Through (?:Grace|Joan)$/);
    expect(found).toContain('Grace → Edith');
    await app.type('grace → edith');
    await app.press('Enter');
    await app.settled();
    expect(await app.activeNote()).toBe('Notes.md');
  });

  it('is brought out in the graph', async () => {
    await open();
    await findPath('edith');
    await app.press('Enter');
    await app.settled();
    const tree = app.page.locator('.reference-desk-graph [role="treeitem"]');
    expect(await tree.filter({ hasText: 'Edith' }).first().getAttribute('aria-selected')).toBe('true');
    const found = await app.page.locator('.reference-desk-graph-row.is-found').allInnerTexts();
    expect(found.length).toBeGreaterThanOrEqual(3);
  });

  it('begins with a letter that asks for an introduction', async () => {
    await open();
    await findPath('edith');
    const through = (await rows())[0]?.slice('Through '.length) ?? '';
    await app.press('Shift+Enter');
    await app.settled();
    const letter = await app.read('Letter.md');
    expect(letter).toContain(`Dear ${through},`);
    expect(letter).toContain('I would like to meet Edith. I think you know each other.');
  });

  it('knows me by my name and does not offer to make me anew', async () => {
    await open();
    await app.runCommand('Find a path to…');
    await app.type('me');
    await app.settled();
    expect(await app.page.locator('.prompt .suggestion-empty').allInnerTexts()).toEqual(['That is you.']);
    expect(await rows()).toEqual([]);
    await app.press('Shift+Enter');
    await app.press('Escape');
    await app.settled();
    expect(await app.diff()).toEqual([]);
  });

  it('says plainly that there is none', async () => {
    await open();
    await findPath('alone');
    expect(await app.notices()).toEqual(['No introductions or shared meetings lead from you to Alone.']);
    expect(await app.diff()).toEqual([]);
  });
});
