/** From a need in a note to who can help, and whom to introduce: by keyboard alone, and on a phone. */
import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type Driver, type VaultOptions } from './open-vault';

const person = (more = '', body = ''): string => `---\ntags: [person]\n${more}---\n${body}`;
const nadia = 'People/Nadia Farouk.md';
const rowan = 'People/Rowan Achterberg.md';
const coffee = 'Meetings/2026-11-20 Coffee.md';
const vault = {
  'Me.md': '---\ntags: [me]\n---\n',
  [nadia]: person(),
  [rowan]: person(
    'email: rowan@example.org\n',
    '- #offer trained a Fraktur OCR model for the regional papers\n## Log\n- 2026-11-02 call\n',
  ),
  'People/Ida Noor.md': person('role: Librarian\nlocation: Leeds\n', '- #offer reads detective novels\n'),
  'People/Colm Deasy.md': person('organisation: British Library\nrole: Curator of maps\n'),
  'Meetings/2026-10-02 Tea.md': '---\ntags: [meeting]\nattendees: ["[[Ida Noor]]"]\n---\n',
  'Notes.md': '- #intro/between [[Rowan Achterberg]] [[Ida Noor]] [[Colm Deasy]]\n',
  [coffee]:
    '---\ntags: [meeting]\nattendees: ["[[Nadia Farouk]]"]\n---\n- #need [[Nadia Farouk]] somebody to run OCR on Fraktur newspapers\n',
};
let app: Driver;
const rows = () => app.page.locator('.prompt .suggestion-item');
const titles = (): Promise<string[]> => rows().locator('.suggestion-title').allInnerTexts();

async function open(command: string, options: Partial<VaultOptions> = {}): Promise<void> {
  app = await openVault({ vault, today: '2026-11-23', settings: { thanksTags: [] }, ...options });
  await app.settled();
  await app.runCommand(command);
  await app.settled();
}

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

describe('who can help with…', () => {
  it('leads from a need in a note to the line that meets it, by keyboard alone', async () => {
    await open('Who can help with…');
    expect(await titles()).toEqual(['somebody to run OCR on Fraktur newspapers']);
    expect(await rows().first().innerText()).toContain('Nadia Farouk needs this · 2026-11-20 Coffee, line 5');
    await app.press('Enter');
    await app.settled();
    expect(await titles()).toEqual(['Rowan Achterberg']);
    const row = rows().first();
    expect(await row.locator('.suggestion-highlight').allInnerTexts()).toEqual(['Fraktur', 'OCR']);
    expect(await row.innerText()).toMatch(
      /Offers: trained a Fraktur OCR model[^]*Rowan Achterberg, line 5 · Last contact 3 weeks ago · rowan@example\.org/,
    );
    await app.press('Enter');
    await app.settled();
    expect(await app.activeNote()).toBe(rowan);
    expect((await app.cursor())?.line).toBe(4);
    expect(await app.diff()).toEqual([]);
  });

  it('finds what is typed by organisation, says through whom, and asks them for an introduction', async () => {
    await open('Who can help with…');
    await app.type('somebody at the British Library');
    await app.settled();
    expect(await titles()).toEqual(['Colm Deasy']);
    expect(await rows().first().innerText()).toMatch(/Through (?:Ida Noor|Rowan Achterberg)/);
    await app.press('Shift+Enter');
    await app.settled();
    const note = await app.activeNote();
    expect(note === null ? '' : await app.read(note)).toMatch(/(?:Ida|Rowan)[^]*Colm Deasy/);
  });

  it('says that nobody is known who can help', async () => {
    await open('Who can help with…');
    await app.type('a harp maker');
    await app.settled();
    expect(await titles()).toEqual([]);
    expect(await app.page.locator('.prompt').innerText()).toContain('No note says that anyone can help with this.');
  });

  it('begins an introduction of whoever needs it and whoever can help', async () => {
    await open('Who can help with…');
    await app.press('Enter');
    await app.settled();
    await app.press('Control+i');
    await app.page.locator('.modal form').waitFor();
    const why = await app.page.locator('.modal form input').first().inputValue();
    // What Nadia needs is not for Rowan’s letter before she agrees.
    expect(why).toMatch(/^trained a Fraktur OCR model/);
    await app.press('Enter');
    await app.settled();
    expect(await app.read(nadia)).toContain(`- [ ] #intro [[Nadia Farouk]] [[Rowan Achterberg]] ${why}`);
  });
});

describe('whom could I introduce?', () => {
  it('shows a pair with both lines; “Not this pair” is remembered, and undone', async () => {
    await open('Find people to introduce');
    await expect.poll(titles).toEqual(['Nadia Farouk and Rowan Achterberg']);
    expect(await rows().first().innerText()).toMatch(
      /Nadia Farouk needs: somebody to run OCR[^]*Rowan Achterberg, offers: trained a Fraktur OCR model/,
    );
    await app.press('Control+d');
    await app.settled();
    await expect.poll(titles).toEqual([]);
    expect(await app.page.locator('.prompt').innerText()).toContain('No two people to introduce');
    expect(await app.read(nadia)).toContain('- [-] #intro [[Nadia Farouk]] [[Rowan Achterberg]]\n');
    await app.press('Escape');
    await app.runCommand('Undo the last change to notes');
    await app.settled();
    expect(await app.diff()).toEqual([]);
    await app.runCommand('Find people to introduce');
    await expect.poll(titles).toEqual(['Nadia Farouk and Rowan Achterberg']);
  });
});

describe('on a phone', () => {
  it('has buttons in place of keys', async () => {
    await open('Find people to introduce', { phone: true });
    await expect.poll(titles).toEqual(['Nadia Farouk and Rowan Achterberg']);
    expect(await app.page.locator('.prompt-instruction').count()).toBe(0);
    await app.tap(rows().first().getByRole('button', { name: 'Not this pair' }));
    await app.settled();
    await expect.poll(titles).toEqual([]);
    expect(await app.read(nadia)).toContain('- [-] #intro [[Nadia Farouk]] [[Rowan Achterberg]]\n');
  });

  it('leads from a need to the line', async () => {
    await open('Who can help with…', { phone: true });
    await app.tap(rows().first());
    await app.settled();
    const row = rows().first();
    await row.getByRole('button', { name: 'Introduce Nadia Farouk and Rowan Achterberg' }).waitFor();
    await row.getByRole('button', { name: 'Write to Rowan Achterberg' }).waitFor();
    await app.tap(row.locator('.suggestion-title'));
    await app.settled();
    expect(await app.activeNote()).toBe(rowan);
  });
});
