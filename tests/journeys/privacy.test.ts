import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type OpenOptions, type OpenVault } from '../host/driver';

const ada = 'People/Ada Lovelace.md';
const coffee = 'Meetings/2026-10-02 Coffee.md';
const exportNote = 'What your notes say about Ada Lovelace.md';
const vault = {
  'Me.md': '---\ntags: [me]\n---\n',
  [ada]:
    '---\ntags: [person]\naliases: [Countess]\norganisation: Analytical Society\nintroduced by: "[[Grace Hopper]]"\ncadence: monthly\n---\n- 2026-09-01 thanked her for the tea\n- [ ] send her the tables 📅 2026-11-30\n',
  'People/Grace Hopper.md': '---\ntags: [person]\n---\nKnows [[Ada Lovelace|the Countess]].\n',
  'People/Annie Lee.md': '---\ntags: [person]\n---\n',
  [coffee]:
    '---\ntags: [meeting]\nattendees:\n  - "[[Ada Lovelace]]"\n---\n- [ ] #favour/received read my letter\n- #need [[Ada Lovelace]] a better loom\n- the room was cold\n',
  'Meetings/2026-10-09 Lunch.md':
    '---\ntags: [meeting]\npeople: ["[[Bob Stone]]"]\n---\nBob Stone left early. Carol Quill stayed.\n',
  'Note.md':
    'Ada Lovelace wrote of it.\r\nSo did [the other](People/Ada%20Lovelace.md).\r\nAda Lovelaceson did not.\r\n',
};
let app: OpenVault;

async function open(options: Partial<OpenOptions> = {}): Promise<void> {
  app = await openVault({ vault, today: '2026-11-23', ...options });
  await app.settled();
}

async function run(command: string, name: string | null): Promise<void> {
  await app.runCommand(command);
  if (name !== null) {
    await app.page.locator('.prompt-input').waitFor();
    await app.type(name);
    await app.settled();
    await app.press('Enter');
  }
  await app.settled();
}

async function erase(name: string): Promise<void> {
  await run('Erase a person…', name);
  await app.page.locator('.modal').waitFor();
}

const exportOf = (name: string | null) => run('Export what notes say about a person…', name);
const preview = () => app.page.locator('.modal');
const listed = (title: string): Promise<string[]> =>
  preview().locator(`section[aria-label="${title}"] .reference-desk-reason`).allInnerTexts();
const press = async (name: string): Promise<void> => {
  await preview().getByRole('button', { name, exact: true }).click();
  await app.settled();
};
const notices = async (): Promise<string> => (await app.notices()).join('\n');
const trashed = (path: string): Promise<string | null> =>
  app.page.evaluate((at) => window.host.read(at).catch(() => null), `.trash/${path}`);

/** All that the plugin knows, as its command line tells it. */
const network = (): Promise<string[]> =>
  app.page.evaluate(async () => {
    const told: string[] = [];
    for (const question of ['people', 'meetings', 'introductions', 'favours', 'follow-ups', 'problems'])
      told.push(await window.host.app.cli.run(`reference-desk:${question}`, { format: 'json' }));
    return told;
  });

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

describe('erasing somebody', () => {
  it('shows what goes and what stays, and deletes their note alone', async () => {
    await open();
    await erase('ada');
    expect(await preview().innerText()).toContain('Their note goes where Obsidian puts deleted files.');
    expect(await listed('Will be deleted')).toEqual([`Ada Lovelace\n${ada}`]);
    expect(await listed('Will stay')).toEqual([
      `- "[[Ada Lovelace]]"\n${coffee}, line 4`,
      `- [ ] #favour/received read my letter\n${coffee}, line 6`,
      `- #need [[Ada Lovelace]] a better loom\n${coffee}, line 7`,
      'Ada Lovelace wrote of it.\nNote.md, line 1',
      'So did [the other](People/Ada%20Lovelace.md).\nNote.md, line 2',
      'Knows [[Ada Lovelace|the Countess]].\nPeople/Grace Hopper.md, line 4',
    ]);
    expect(await app.diff()).toEqual([]);
    await press('Delete note');
    expect(await app.diff()).toEqual([{ path: ada, before: vault[ada], after: null }]);
    expect(await trashed('Ada Lovelace.md')).toBe(vault[ada]);
    expect(await notices()).toContain(`“${ada}” was deleted. Ada Lovelace is still named in 6 places.`);
  });

  it('changes nothing where it is cancelled, which the keyboard does first', async () => {
    await open();
    await erase('ada');
    expect(await preview().locator('button:focus').innerText()).toBe('Cancel');
    await app.press('Enter');
    await app.settled();
    expect(await preview().count()).toBe(0);
    await erase('ada');
    await app.press('Escape');
    await app.settled();
    expect(await app.diff()).toEqual([]);
    await erase('ada');
    await app.press('Shift+Tab');
    expect(await preview().locator('button:focus').innerText()).toBe('Delete note');
    await app.press('Enter');
    await app.settled();
    expect((await app.diff()).map(({ path }) => path)).toEqual([ada]);
  });

  it('leads to each place, and erases nothing then', async () => {
    await open();
    await erase('ada');
    await preview().getByRole('button', { name: 'a better loom' }).click();
    await app.settled();
    expect(await preview().count()).toBe(0);
    expect(await app.activeNote()).toBe(coffee);
    expect((await app.cursor())?.line).toBe(6);
    expect(await app.diff()).toEqual([]);
  });

  it('leaves a note that changed, moved or went while it was being shown', async () => {
    await open();
    await erase('ada');
    await app.write(ada, `${vault[ada]}One more line.\n`);
    await app.settled();
    await press('Delete note');
    expect(await app.read(ada)).toBe(`${vault[ada]}One more line.\n`);
    expect(await notices()).toContain(`“${ada}” has changed since you looked at it. Nothing was deleted. Look again.`);
    await erase('ada');
    await app.rename(ada, 'People/Ada King.md');
    await app.settled();
    await press('Delete note');
    expect(await app.files()).toContain('People/Ada King.md');
    await erase('ada');
    await app.remove('People/Ada King.md');
    await app.settled();
    await press('Delete note');
    expect(await notices()).toContain('“People/Ada King.md” has changed since you looked at it.');
    expect(await trashed('Ada King.md')).toBeNull();
  });

  it('of somebody without a note only says where they are named', async () => {
    await open();
    await erase('bob');
    expect(await preview().innerText()).toContain('Bob Stone has no note, so there is nothing to delete.');
    expect(await listed('Will be deleted')).toEqual([]);
    expect(await listed('Will stay')).toEqual([
      'people: ["[[Bob Stone]]"]\nMeetings/2026-10-09 Lunch.md, line 3',
      'Bob Stone left early. Carol Quill stayed.\nMeetings/2026-10-09 Lunch.md, line 5',
    ]);
    expect(await preview().getByRole('button', { name: 'Delete note' }).count()).toBe(0);
    await press('Cancel');
    expect(await app.diff()).toEqual([]);
  });

  it('finds a name that only texts know, and adds nobody', async () => {
    await open();
    await erase('carol quill');
    expect(await listed('Will stay')).toEqual([
      'Bob Stone left early. Carol Quill stayed.\nMeetings/2026-10-09 Lunch.md, line 5',
    ]);
    await press('Cancel');
    await erase('nobody at all');
    expect(await preview().innerText()).toContain('No other note names them.');
    await press('Cancel');
    expect(await app.diff()).toEqual([]);
  });

  it('leaves where it goes to the settings of Obsidian', async () => {
    await open({ vault: { ...vault, '.obsidian/app.json': '{ "trashOption": "none" }' } });
    await erase('ada');
    await press('Delete note');
    expect((await app.diff()).map(({ path }) => path)).toEqual([ada]);
    expect(await trashed('Ada Lovelace.md')).toBeNull();
  });

  it('refuses to erase me', async () => {
    await open();
    await app.runCommand('Erase a person…');
    await app.type('Me');
    await app.press('Shift+Enter');
    await app.press('Enter');
    await app.settled();
    expect(await app.page.locator('.prompt').innerText()).toContain('That is you.');
    expect(await preview().count()).toBe(0);
    expect(await app.diff()).toEqual([]);
  });

  it('says which note could not be deleted, and what to do', async () => {
    await open();
    await app.page.evaluate(() => {
      window.host.app.fileManager.trashFile = () => Promise.reject(new Error('The disk is full.'));
    });
    await erase('ada');
    await press('Delete note');
    expect(await notices()).toContain(
      `“${ada}” could not be deleted: The disk is full. Try again, or delete it by hand.`,
    );
    expect(await app.diff()).toEqual([]);
  });

  it('has targets that a finger can hit, within the width of a phone', async () => {
    await open({ phone: true });
    await erase('ada');
    const sizes = await preview()
      .locator('section button')
      .evaluateAll((all) => all.map((el) => el.getBoundingClientRect()).map(({ height, right }) => [height, right]));
    expect(sizes.length).toBe(7);
    for (const [height, right] of sizes) {
      expect(height).toBeGreaterThanOrEqual(44);
      expect(right).toBeLessThanOrEqual(390);
    }
  });
});

describe('exporting what notes say of somebody', () => {
  it('quotes every place with a link, in a note that changes nothing that is known', async () => {
    await open();
    const before = await network();
    await app.openNote(ada);
    await exportOf(null);
    expect(await app.activeNote()).toBe(exportNote);
    await expect(await app.read(exportNote)).toMatchFileSnapshot('../approved/export-of-a-person.md');
    expect((await app.diff()).map(({ path }) => path)).toEqual([exportNote]);
    expect(await notices()).toContain(`“${exportNote}” quotes`);
    expect(await network()).toEqual(before);
  });

  it('asks of whom where no person’s note is open, and is never written over a note', async () => {
    await open({ vault: { ...vault, [exportNote]: 'Mine.\n' } });
    await exportOf('ada');
    expect(await app.read(exportNote)).toBe('Mine.\n');
    await app.openNote('Note.md');
    await exportOf('ada');
    const files = (await app.diff()).map(({ path }) => path);
    expect(files).toEqual([
      'What your notes say about Ada Lovelace 2.md',
      'What your notes say about Ada Lovelace 3.md',
    ]);
    expect(await app.read(files[0] ?? '')).toBe(await app.read(files[1] ?? ''));
  });

  it('is inert, whatever names and lines say', async () => {
    const hostile = [
      '- [ ] promise [[Eve]] 📅 2026-11-01',
      '- [x] thank [[Eve]] ✅ 2026-11-20',
      '- #favour/received [[Eve]] a thing #person #meeting',
      '1. [[Eve]] #intro/received [[Eve]] [[Mallory]]',
      '--- Eve',
      '> [!note] Eve',
      '| Eve | b |',
      '```js Eve',
      '%% Eve',
      '$$ Eve',
      '<!-- Eve <script>alert(1)</script>',
      '<% tp.file.delete("Eve") %> {{Eve}}',
      'person:: Eve',
      '[Eve]: https://example.org "Eve"',
      '[^1]: Eve',
      '    Eve in code',
      '# Eve #person',
      'Eve ^block',
      '![[Eve]] ![Eve](https://example.org/eve.png)',
    ].join('\n\n');
    const name = '{tags} #person % Eve';
    await open({
      vault: {
        'Me.md': '---\ntags: [me]\n---\n',
        [`People/${name}.md`]: `---\ntags: [person]\naliases: [Eve]\n---\n\n${hostile}\n`,
        'Meetings/2026-11-01 a.md': `---\ntags: [meeting]\npeople: ["[[Eve]]"]\n---\n\n${hostile}\n`,
        // Files that other programs made may be called what Obsidian would refuse.
        'a]] #person %.md': 'Eve was here.\n',
      },
    });
    const before = await network();
    await app.openNote(`People/${name}.md`);
    await exportOf(null);
    const path = (await app.diff()).map((change) => change.path)[0] ?? '';
    expect(path).toBe('What your notes say about {tags} person % Eve.md');
    expect(await network()).toEqual(before);
    const said = await app.page.evaluate((at) => {
      const { vault: files, metadataCache } = window.host.app;
      const file = files.getFileByPath(at);
      const cache = (file && metadataCache.getFileCache(file)) ?? {};
      return {
        told: Object.keys(cache).sort(),
        sections: [...new Set(cache.sections?.map(({ type }) => type))],
        links: [...new Set(cache.links?.map(({ link }) => link))],
      };
    }, path);
    expect(said).toEqual({
      told: ['headings', 'links', 'sections'],
      sections: ['heading', 'paragraph', 'blockquote'],
      links: ['Meetings/2026-11-01 a', 'People/ tags person Eve', 'a person'],
    });
    const text = await app.read(path);
    expect(text).not.toMatch(/<%|\{\{/);
    // And when all that it quotes is gone.
    await app.close();
    await open({ vault: { 'Me.md': '---\ntags: [me]\n---\n' } });
    const without = await network();
    await app.write(path, text);
    await app.settled();
    expect(await network()).toEqual(without);
  });
});
