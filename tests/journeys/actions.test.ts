import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type OpenVault } from '../host/driver';

const vault = {
  'Me.md': '---\ntags: [me]\n---\n',
  'People/Ada Lovelace.md':
    '---\r\ntags: [person] # from the fair\r\ncadence: monthly\r\n---\r\nMet at the fair.\r\n\r\n- 2026-06-01 tea\r\n',
  'People/Grace Hopper.md': '---\ntags: [person]\n---\n- [ ] send the list 📅 2026-11-20\n',
  'Meetings/2026-10-02 Coffee.md':
    '---\ntags: [meeting]\nattendees: ["[[Joan Clarke]]"]\n---\n- [ ] #favour/received [[Joan Clarke]] read my letter\n',
};
type Path = keyof typeof vault;

let app: OpenVault;

async function open(more: Record<string, string> = {}): Promise<void> {
  app = await openVault({ vault: { ...vault, ...more }, today: '2026-11-23', settings: { thanksTags: [] } });
  await app.settled();
}

/** Finds somebody in the palette and does something about them. */
async function act(name: string, deed: string): Promise<void> {
  await app.runCommand('Open follow-ups');
  await app.type(name);
  await app.press('Tab');
  await app.settled();
  await app.type(deed);
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
  it('settles a favour in its line, takes the row away, and is taken back byte for byte', async () => {
    await open();
    await act('joan', 'returned');
    expect(await read('Meetings/2026-10-02 Coffee.md')).toBe(
      vault['Meetings/2026-10-02 Coffee.md'].replace('- [ ] #favour', '- [x] #favour'),
    );
    expect(await app.notices()).toEqual(['Returned: read my letter. Undo']);
    // The palette is there again, with what was typed, and without the row.
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

  it('logs contact on a day as one says it', async () => {
    await open();
    const path = 'People/Ada Lovelace.md';
    await act('ada', 'log contact…');
    await app.page.locator('.modal form').waitFor();
    await app.page.locator('.modal form input').first().fill('last Friday');
    await app.page.locator('.modal form input').nth(1).fill('tea and [[tides]]');
    await app.press('Enter');
    await app.settled();
    expect(await read(path)).toBe(`${vault[path]}\r\n## Log\r\n\r\n- 2026-11-20 tea and [[tides]]\r\n`);
    expect(await rows()).toEqual([]);
  });

  it('sets a cadence, and says what is none', async () => {
    await open();
    const path = 'People/Ada Lovelace.md';
    for (const [words, expected] of [
      ['now and then', 'cadence: monthly'],
      ['every 8 months', 'cadence: every 8 months'],
    ] as const) {
      await act('ada', 'set cadence');
      await app.page.locator('.modal form input').fill(words);
      await app.press('Enter');
      await app.settled();
      await app.press('Escape');
      expect(await read(path)).toBe(vault[path].replace('cadence: monthly', expected));
    }
    expect((await app.notices())[0]).toContain('“now and then” is no cadence.');
  });

  it('writes nothing where the line is not what was seen', async () => {
    await open();
    const path = 'Meetings/2026-10-02 Coffee.md';
    await app.runCommand('Open follow-ups');
    await app.type('joan');
    await app.press('Tab');
    await app.settled();
    const changed = '---\ntags: [meeting]\nattendees: ["[[Joan Clarke]]"]\n---\n- [ ] something else\n';
    await app.page.evaluate(([at, text]) => void window.host.write(at, text), [path, changed] as const);
    await app.type('returned');
    await app.press('Enter');
    await app.settled();
    expect(await read(path)).toBe(changed);
  });

  it('says what to do where somebody has no note', async () => {
    await open();
    await act('joan', 'snooze for a week');
    expect(await app.notices()).toEqual([
      'Joan Clarke has no note yet. Make one with the command “New person”, then try again.',
    ]);
    expect(await app.diff()).toEqual([]);
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
