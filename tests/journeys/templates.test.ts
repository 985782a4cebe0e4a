import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type Driver } from './open-vault';

const vault = {
  'Me.md': '---\ntags: [me]\n---\n',
  'People/Ada Lovelace.md': '---\ntags: [person]\nintroduced by: "[[Grace Hopper]]"\n---\nMet at the fair.\n',
  'People/Grace Hopper.md': '---\ntags: [person]\n---\n',
  'People/Joan Clarke.md': '---\ntags: [person]\n---\n',
  'Meetings/2026-11-25 Panel.md':
    '---\r\ntags: [meeting] # three of them\r\nattendees: ["[[Ada Lovelace]]", "[[Grace Hopper]]", "[[Joan Clarke]]"]\r\n---\r\n',
  'Empty.md': '',
  'Kit/Letter.md':
    '---\ntemplate: Letter\nkind: reach-out\n---\nDear {{person.name}}, shall we meet at {{prompt "Where?" default="the café"}}, {{prompt "When?"}}?{{cursor}}\n',
  'Kit/Wrong.md': '---\ntemplate: Wrong\n---\nOne\nTwo {{#if person}}\n',
};

let app: Driver;

async function open(settings: Record<string, unknown> = { templateFolder: 'Kit' }): Promise<void> {
  app = await openVault({ vault, today: '2026-11-23', settings });
  await app.settled();
}

async function choose(command: string, ...picked: string[]): Promise<void> {
  await app.runCommand(command);
  for (const words of picked) {
    await app.settled();
    await app.type(words);
    await app.press('Enter');
  }
  await app.settled();
}

const promptForm = (): ReturnType<Driver['page']['locator']> => app.page.locator('.modal form');

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

describe('inserting a template', () => {
  it('writes notes of a talk into an empty note, ready to type', async () => {
    await open();
    await app.openNote('Empty.md');
    await choose('Insert interview notes', 'joan');
    await app.type('lighthouses');
    await app.settled();
    const text = await app.read('Empty.md');
    expect(text).toMatch(/^## 2026-11-23 Talk with \[\[Joan Clarke\]\]\n/);
    expect(text).toContain('### In their words\n\n- lighthouses\n');
  });

  it('takes a meeting with three people as it is, line ends and remarks too', async () => {
    await open();
    const path = 'Meetings/2026-11-25 Panel.md';
    await app.openNote(path);
    await app.press('Mod+End');
    await choose('Insert debrief');
    const text = await app.read(path);
    expect(text.startsWith(vault[path])).toBe(true);
    for (const name of ['Ada Lovelace', 'Grace Hopper', 'Joan Clarke']) expect(text).toContain(`#need [[${name}]] …`);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    await app.press('Mod+z');
    await app.settled();
    expect(await app.read(path)).toBe(vault[path]);
  });

  it('takes the place of what is selected', async () => {
    await open();
    await app.openNote('People/Ada Lovelace.md');
    await app.press('Mod+End');
    await app.press('ArrowUp');
    await app.press('Shift+End');
    await choose('Insert thanks');
    const text = await app.read('People/Ada Lovelace.md');
    expect(text).toContain('Dear Ada,');
    expect(text).not.toContain('Met at the fair.');
  });

  it('asks all questions of a template in one form', async () => {
    await open();
    await app.openNote('Empty.md');
    await choose('Insert template…', 'letter', 'grace');
    expect(await promptForm().locator('input').count()).toBe(2);
    await app.press('Tab');
    await app.type('on *Tuesday*');
    await app.press('Enter');
    await app.settled();
    expect(await app.read('Empty.md')).toBe('Dear Grace Hopper, shall we meet at the café, on \\*Tuesday\\*?\n');
  });

  it('inserts nothing where the form is closed', async () => {
    await open();
    await app.openNote('Empty.md');
    await choose('Insert template…', 'letter', 'grace');
    await promptForm().waitFor();
    await app.press('Escape');
    await app.settled();
    expect(await app.diff()).toEqual([]);
  });

  it('says which template is broken, and where; the others work', async () => {
    await open();
    await app.openNote('People/Ada Lovelace.md');
    await choose('Insert template…', 'wrong');
    expect((await app.notices()).join('\n')).toMatch(/“Wrong” \(Kit\/Wrong\.md\), line 6/);
    expect(await app.diff()).toEqual([]);
  });

  it('asks for the second person of an introduction', async () => {
    await open();
    await app.openNote('People/Ada Lovelace.md');
    await app.press('Mod+End');
    await choose('Insert template…', 'introduction', 'joan');
    expect(await app.read('People/Ada Lovelace.md')).toContain('Ada Lovelace, this is Joan Clarke.');
  });

  it('uses a template as it is after the last change', async () => {
    await open();
    await app.write('Kit/Thanks.md', '---\ntemplate: Thanks\n---\nTa, {{person.name}}.\n');
    await app.settled();
    await app.openNote('Empty.md');
    await choose('Insert thanks', 'grace');
    expect(await app.read('Empty.md')).toBe('Ta, Grace Hopper.\n');
  });
});

describe('new notes', () => {
  it('makes a note of a meeting with somebody, where the settings say', async () => {
    await open({ newMeetingFolder: 'Meetings' });
    await choose('New meeting with…', 'grace');
    await app.type('coffee');
    await app.press('Enter');
    await app.settled();
    const path = 'Meetings/2026-11-23 Grace Hopper.md';
    expect(await app.activeNote()).toBe(path);
    expect(await app.read(path)).toMatch(
      /^---\ntags: \[meeting\]\ndate: 2026-11-23\nmeeting_type: 'coffee'\nattendees:\n {2}- "\[\[Grace Hopper\]\]"\n---\n/,
    );
    await app.type('The tide tables.');
    await app.settled();
    expect(await app.read(path)).toContain('\n---\n## Notes\n\n- The tide tables.\n');
  });

  it('makes a second meeting of a day beside the first', async () => {
    await open({ newMeetingFolder: 'Meetings' });
    await choose('New meeting with…', 'grace');
    await app.press('Enter');
    await app.settled();
    const first = await app.read('Meetings/2026-11-23 Grace Hopper.md');
    await choose('New meeting with…', 'grace');
    await app.press('Enter');
    await app.settled();
    expect(await app.activeNote()).toBe('Meetings/2026-11-23 Grace Hopper 2.md');
    expect(await app.read('Meetings/2026-11-23 Grace Hopper.md')).toBe(first);
  });

  it('makes nothing where the picker is closed', async () => {
    await open();
    await app.runCommand('New meeting with…');
    await app.settled();
    await app.press('Escape');
    await app.settled();
    expect(await app.diff()).toEqual([]);
  });

  it('copies the templates once, never over a file', async () => {
    await open();
    await app.write('Kit/Thanks.md', 'mine');
    await app.settled();
    await choose('Copy built-in templates to the vault');
    expect(await app.read('Kit/Thanks.md')).toBe('mine');
    expect(await app.read('Kit/Prep.md')).toContain('template: Prep');
    expect((await app.notices()).join()).toContain('16 templates copied to “Kit”. Already there and unchanged: 1.');
  });

  it('copies them to a folder of their own where none is set, and uses it', async () => {
    await open({});
    await choose('Copy built-in templates to the vault');
    await app.write('Reference Desk templates/Thanks.md', 'Ta, {{person.name}}.\n');
    await app.openNote('Empty.md');
    await choose('Insert thanks', 'grace');
    expect(await app.read('Empty.md')).toBe('Ta, Grace Hopper.\n');
  });
});
