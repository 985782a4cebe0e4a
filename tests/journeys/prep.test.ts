import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type Driver } from './open-vault';

const vault = {
  'Me.md': '---\ntags: [me]\n---\n',
  'People/Ada Lovelace.md':
    '---\ntags: [person]\norganisation: Analytical Society\nintroduced by: "[[Grace Hopper]]"\n---\nMet at the fair.\n',
  'People/Grace Hopper.md': '---\ntags: [person]\naliases: [Amazing Grace]\norganisation: Navy\n---\n',
  'Meetings/2026-11-25 Coffee.md':
    '---\ntags: [coffee, meeting]\nattendees: ["[[Ada Lovelace]]", "[[Grace Hopper]]"]\n---\n\n',
  'Daily/2026-11-23.md': '---\ntags: daily # mine\n---\nMorning.\n\n',
};

let app: Driver;

async function open(more: Record<string, string> = {}, settings: Record<string, unknown> = {}): Promise<void> {
  app = await openVault({ vault: { ...vault, ...more }, today: '2026-11-23', settings });
  await app.settled();
}

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

describe('inserting prep', () => {
  it('prepares for the person whose note is open, in one step of undo', async () => {
    await open();
    await app.openNote('People/Ada Lovelace.md');
    await app.press('Mod+End');
    await app.runCommand('Insert prep template');
    await app.settled();
    const after = await app.read('People/Ada Lovelace.md');
    expect(after.startsWith('---\ntags: [person')).toBe(true);
    expect(after).toContain('Grace Hopper');
    expect(after.length).toBeGreaterThan(400);
    await app.press('Mod+z');
    await app.settled();
    expect(await app.read('People/Ada Lovelace.md')).toBe(vault['People/Ada Lovelace.md']);
  });

  it('prepares for everybody at the meeting whose note is open', async () => {
    await open();
    await app.openNote('Meetings/2026-11-25 Coffee.md');
    await app.press('Mod+End');
    await app.runCommand('Insert prep template');
    await app.settled();
    expect(await app.read('Meetings/2026-11-25 Coffee.md')).toContain('Ada Lovelace');
  });

  it('asks for whom in any other note: by alias, by organisation, with a slip of the fingers', async () => {
    await open();
    await app.openNote('Daily/2026-11-23.md');
    await app.press('Mod+End');
    await app.runCommand('Insert prep template');
    await app.type('amazgr');
    await app.press('Enter');
    await app.settled();
    const after = await app.read('Daily/2026-11-23.md');
    expect(after).toContain('Grace Hopper');
    expect(after).toMatch(/^---\ntags: .*daily.* # mine\n/);
    expect(await app.notices()).toEqual([]);
  });

  it('types at the cursor of the template as soon as it is there', async () => {
    await open(
      { 'Kit/Prep.md': '---\ntemplate: Prep\nkind: prep\n---\n## {{person.name}}\n\nAsk: {{cursor}}\n' },
      { templateFolder: 'Kit' },
    );
    await app.openNote('People/Ada Lovelace.md');
    await app.press('Mod+End');
    await app.runCommand('Insert prep template');
    await app.settled();
    await app.type('how is the engine?');
    await app.settled();
    expect(await app.read('People/Ada Lovelace.md')).toBe(
      `${vault['People/Ada Lovelace.md']}## Ada Lovelace\n\nAsk: how is the engine?\n`,
    );
  });

  it('makes a note for somebody new with Shift+Enter, and prepares for them', async () => {
    await open({}, { newPersonFolder: 'People' });
    await app.openNote('Daily/2026-11-23.md');
    await app.press('Mod+End');
    await app.runCommand('Insert prep template');
    await app.type('Katherine Johnson');
    await app.press('Shift+Enter');
    await app.settled();
    expect(await app.files()).toContain('People/Katherine Johnson.md');
    expect(await app.read('Daily/2026-11-23.md')).toContain('Katherine Johnson');
  });

  it('goes into the note of the meeting ahead where no note is being edited', async () => {
    await open();
    await app.runCommand('Insert prep template');
    await app.type('ada');
    await app.press('Enter');
    await app.settled();
    expect(await app.activeNote()).toBe('Meetings/2026-11-25 Coffee.md');
    const after = await app.read('Meetings/2026-11-25 Coffee.md');
    expect(after.startsWith(vault['Meetings/2026-11-25 Coffee.md'].trimEnd())).toBe(true);
    expect(after).toContain('## Prep for Wednesday 25 November: Ada Lovelace');
    expect((await app.files()).filter((path) => !(path in vault))).toEqual([]);
  });

  it('makes a meeting note for the day one names, beside the others, where none is ahead', async () => {
    await open({ 'People/Katherine Johnson.md': '---\ntags: [person]\n---\n' });
    await app.runCommand('Insert prep template');
    await app.type('kath');
    await app.press('Enter');
    await app.type('friday');
    await app.press('Tab');
    await app.type('coffee');
    await app.press('Enter');
    await app.settled();
    const path = 'Meetings/2026-11-27 Katherine Johnson.md';
    expect(await app.activeNote()).toBe(path);
    const made = await app.read(path);
    expect(made).toMatch(
      /^---\ntags: \[meeting\]\ndate: "?2026-11-27"?\nmeeting_type: '?"?coffee"?'?\nattendees:[^]*\[\[Katherine Johnson\]\][^]*---\n/,
    );
    expect(made).toContain('## Prep for Friday 27 November: Katherine Johnson');
    expect(made.indexOf('## Prep')).toBeLessThan(made.indexOf('## Notes'));
    await app.type('how she counts');
    await app.settled();
    expect(await app.read(path)).toContain('- What I want to know: how she counts\n');
  });

  it('is a note of its own where the day is not known, or the settings say so', async () => {
    await open({ 'People/Katherine Johnson.md': '---\ntags: [person]\n---\n' });
    await app.runCommand('Insert prep template');
    await app.type('kath');
    await app.press('Enter');
    await app.press('Enter');
    await app.settled();
    const made = (await app.files()).filter((path) => !(path in vault) && !path.startsWith('People/'));
    expect(made).toEqual(['Prep Katherine Johnson 2026-11-23.md']);
    expect(await app.read(made[0] ?? '')).not.toContain('attendees');
  });

  it('takes its own new note back with the last change', async () => {
    await open({ 'People/Katherine Johnson.md': '---\ntags: [person]\n---\n' });
    await app.runCommand('Insert prep template');
    await app.type('kath');
    await app.press('Enter');
    await app.press('Enter');
    await expect.poll(() => app.files()).toContain('Prep Katherine Johnson 2026-11-23.md');
    await app.settled();
    await app.runCommand('Undo the last change to notes');
    await expect.poll(() => app.files()).not.toContain('Prep Katherine Johnson 2026-11-23.md');
  });

  it('writes nothing where the picker is closed', async () => {
    await open();
    await app.openNote('Daily/2026-11-23.md');
    await app.runCommand('Insert prep template');
    await app.press('Escape');
    await app.settled();
    expect(await app.read('Daily/2026-11-23.md')).toBe(vault['Daily/2026-11-23.md']);
  });

  it('says which template is wrong, where and what to do, and inserts nothing', async () => {
    await open(
      {
        'Kit/Prep.md':
          '---\ntemplate: Prep\nkind: prep\n---\n{{#each questions}}\n{{persn.name}}{{shout}}\n{{/each}}{{shout 1}}\n',
      },
      { templateFolder: 'Kit' },
    );
    await app.openNote('People/Ada Lovelace.md');
    await app.runCommand('Insert prep template');
    await app.settled();
    expect((await app.notices()).join('\n')).toMatch(/Template “Prep” \(Kit\/Prep\.md\), line 7/);
    expect(await app.read('People/Ada Lovelace.md')).toBe(vault['People/Ada Lovelace.md']);
  });

  it('refuses to touch properties that cannot be read, and says why', async () => {
    const broken = '---\ntags: [daily\n---\nText\n\n';
    await open(
      {
        'Daily/2026-11-24.md': broken,
        'Kit/Prep.md': '---\ntemplate: Prep\nkind: prep\ntags: [prep]\n---\n## {{person.name}}\n',
      },
      { templateFolder: 'Kit' },
    );
    await app.openNote('Daily/2026-11-24.md');
    await app.press('Mod+End');
    await app.runCommand('Insert prep template');
    await app.type('ada');
    await app.press('Enter');
    await app.settled();
    expect((await app.notices()).join('\n')).toContain('Nothing was written.');
    expect(await app.read('Daily/2026-11-24.md')).toBe(broken);
  });
});
