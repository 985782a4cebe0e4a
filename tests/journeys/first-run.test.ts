/** What somebody sees who has just switched the plugin on: what was found, and three ways on. */
import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type OpenVault } from '../host/driver';

let app: OpenVault;

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

const page = () => app.page.locator('.reference-desk-welcome');
const words = () => page().innerText();
const button = (name: string) => page().getByRole('button', { name });
const claims = () => app.page.locator('.reference-desk-suggestion-claim').allInnerTexts();
const steps = () => page().locator('[data-step]').allInnerTexts();
const focused = () => app.page.evaluate(() => document.activeElement?.textContent ?? '');
const settings = '.obsidian/plugins/reference-desk/data.json';

/** Notes of somebody who has never heard of tags for people. */
const plain = {
  'People/Sarah Chen.md': 'Works at the city library.\n',
  'People/Marcus Webb.md': 'Runs the archive.\n',
  'People/Ida Noor.md': 'Teaches cataloguing.\n',
  'Talks/Coffee with Marcus.md':
    'Date: 2026-11-20\nAttendees: [[Marcus Webb]]\n\n[[Sarah Chen]] introduced me to Marcus. He read my CV.\n',
  'Recipes/Soup.md': 'Boil the leeks.\n',
};

async function open(vault: Readonly<Record<string, string>>, more: object = {}): Promise<void> {
  app = await openVault({ vault, today: '2026-11-23', justEnabled: true, ...more });
  await app.settled();
}

describe('the first run on plain notes', () => {
  it('says what was found, takes the people folder that is chosen, and counts again', async () => {
    await open(plain);
    await expect.poll(words).toContain('Reference Desk read 5 notes and found 1 meeting.');
    await expect.poll(steps).toEqual(['Choose my people folder', 'Review them', 'Try with an example']);
    expect(await words()).toContain('It may be “People”: 3 notes in it look like people.');
    expect(await app.diff()).toEqual([]);

    await button('Choose my people folder').click();
    const rows = app.page.locator('.prompt .suggestion-item');
    expect((await rows.allInnerTexts()).map((text) => text.split('\n')[0])).toEqual(['People', 'Recipes', 'Talks']);
    expect(await rows.first().innerText()).toContain('3 notes look like people');
    await app.press('Enter');
    await expect.poll(words).toContain('found 3 people and 1 meeting.');
    await expect.poll(words).toContain('Your people folder is “People”.');
    await expect
      .poll(words)
      .toContain('2 sentences look like something to record: introductions, favours, promises, needs and the like.');
    expect(await steps()).toEqual(['Review them', 'Choose my people folder', 'Try with an example']);
    expect(JSON.parse(await app.read(settings))).toMatchObject({ peopleFolders: ['People'] });
    expect((await app.diff()).filter(({ path }) => path.endsWith('.md'))).toEqual([]);
  });

  it('finds people in plain daily notes that nobody tagged, and makes their notes theirs by one key', async () => {
    const ann = 'Bookbinder. Met at the book fair.\n';
    const today = 'Had coffee with [[Ann Bell]]. She introduced me to [[Tom Reed]].\n';
    await open({ '2026-11-20.md': today, 'Ann Bell.md': ann, 'Soup.md': 'Boil the leeks.\n' });
    await expect.poll(words).toContain('1 sentence looks like something to record');
    await expect.poll(words).toContain('Your notes also name Ann Bell and Tom Reed, who could be added as people.');
    await expect.poll(focused).toBe('Review them');
    await app.press('Enter');
    await expect
      .poll(claims)
      .toEqual([
        'Your note “Ann Bell” is about a person',
        'Ann Bell introduced you to Tom Reed',
        'Tom Reed has no note yet: add them',
      ]);
    expect(await app.page.locator('.reference-desk-suggestion').first().innerText()).toContain(
      'Adds the tag “person” to your note “Ann Bell”.',
    );
    for (const left of [2, 1, 0]) {
      await app.press('Enter');
      await expect.poll(async () => (await claims()).length).toBe(left);
    }
    expect(await app.files()).toEqual(expect.arrayContaining(['Ann Bell.md', 'Tom Reed.md']));
    expect(await app.files()).not.toContain('Ann Bell 2.md');
    expect(await app.read('Ann Bell.md')).toBe(`---\ntags: [person]\n---\n${ann}`);
    expect(await app.read('2026-11-20.md')).toContain('#intro/received [[Ann Bell]]');
    await button('Undo')
      .or(app.page.getByRole('button', { name: /Undo/ }))
      .first()
      .click();
    await expect.poll(() => app.diff()).toEqual([]);
  });

  it('opens the review, and has fewer sentences when one comes back', async () => {
    await open(plain, { settings: { peopleFolders: ['People'] } });
    await expect.poll(words).toContain('2 sentences look like');
    // The first button has the focus: Enter is enough.
    await expect.poll(focused).toBe('Review them');
    await app.press('Enter');
    await expect
      .poll(claims)
      .toEqual(['Sarah Chen introduced you to Marcus Webb', 'Marcus Webb did you a favour: read my CV']);
    await app.press('Enter');
    await expect.poll(async () => (await claims()).length).toBe(1);
    await app.runCommand('Open welcome page');
    await expect
      .poll(words)
      .toContain(
        '1 sentence looks like something to record: an introduction, a favour, a promise, a need or the like.',
      );
  });

  it('goes from button to button by keys alone', async () => {
    await open(plain, { settings: { peopleFolders: ['People'] } });
    await expect.poll(focused).toBe('Review them');
    await app.press('Tab');
    expect(await focused()).toBe('Choose my people folder');
    await app.press('Tab');
    expect(await focused()).toBe('Try with an example');
    await app.press('Shift+Tab');
    await app.press('Enter');
    await app.type('talk');
    await app.press('Enter');
    await expect.poll(words).toContain('Your people folders are “People” and “Talks”.');
    expect(await focused()).toBe('Choose my people folder');
  });

  it('adds a folder whose notes look like meetings', async () => {
    await open({ ...plain, 'Meetings/Budget.md': 'About money.\n', 'Meetings/Rooms.md': 'About rooms.\n' });
    await expect.poll(words).toContain('2 notes in “Meetings” look like meetings.');
    await button('Add my meetings folder').click();
    await expect.poll(words).toContain('found 3 meetings.');
    await expect.poll(steps).not.toContain('Add my meetings folder');
  });

  it('offers the follow-ups where no sentence is left to review', async () => {
    await open({ 'People/Ada Lovelace.md': '---\ntags: [person]\n---\n' });
    await expect.poll(words).toContain('No sentence looks like an introduction');
    await button('See your follow-ups').click();
    expect(await app.page.locator('.prompt').count()).toBe(1);
  });
});

describe('the example', () => {
  const folder = 'Reference Desk example';

  it('is written into a folder of its own, shows its suggestions, and is taken back by one button', async () => {
    await open(plain);
    await expect.poll(words).toContain('found 1 meeting.');
    await button('Try with an example').click();
    await expect
      .poll(claims)
      .toEqual([
        'Ottilie Example introduced you to Ambrose Example',
        'Ambrose Example has no note yet: add them',
        'Ambrose Example did you a favour: read my CV and told me what was missing',
        'Ambrose Example needs a speaker for his workshop in March',
        'You promised Ambrose Example: send him my reading list',
        'You want to thank Ottilie Example',
      ]);
    expect((await app.diff()).map(({ path, before }) => [path, before])).toEqual([
      [`${folder}/Coffee with Ambrose.md`, null],
      [`${folder}/Ottilie Example.md`, null],
    ]);
    expect((await app.notices()).join('\n')).toContain(`The example is in the folder “${folder}”.`);
    await app.page.locator('.notice .reference-desk-undo').click();
    await expect.poll(() => app.diff()).toEqual([]);
    expect((await app.notices()).join('\n')).toContain('The example was deleted.');
    await expect.poll(() => app.page.locator('.reference-desk-suggestions').innerText()).toContain('No suggestions');
  });

  it('is taken back by the command to undo, too, and made again with its folder', async () => {
    await open({});
    await expect.poll(words).toContain('There are no notes');
    await button('Try with an example').click();
    await expect.poll(async () => (await claims()).length).toBe(6);
    const written = await app.diff();
    await app.runCommand('Undo the last change to notes');
    await expect.poll(() => app.diff()).toEqual([]);
    expect(await app.page.locator('.notice').allInnerTexts()).toEqual(['The example was deleted.']);
    await app.runCommand('Redo the last change to notes');
    await expect.poll(() => app.diff()).toEqual(written);
  });

  it('is opened where it is there already, and never written over', async () => {
    const mine = 'Date: 2026-11-01\nAttendees: Ambrose Example\n\nMy own words.\n';
    await open({ [`${folder}/Coffee with Ambrose.md`]: mine });
    await expect.poll(words).toContain(`It is in the folder “${folder}”`);
    await button('Open the example').click();
    await expect.poll(() => app.files()).toContain(`${folder}/Ottilie Example.md`);
    expect(await app.read(`${folder}/Coffee with Ambrose.md`)).toBe(mine);
    await expect.poll(() => app.page.locator('.reference-desk-suggestions').innerText()).toContain('No suggestions');
  });

  it('stays where it was changed before it is taken back', async () => {
    await open({});
    await expect.poll(words).toContain('There are no notes');
    await button('Try with an example').click();
    await expect.poll(async () => (await claims()).length).toBe(6);
    await app.write(`${folder}/Ottilie Example.md`, 'Now it is mine.\n');
    await app.settled();
    await app.page.locator('.notice .reference-desk-undo').click();
    await expect.poll(() => app.files()).toEqual([`${folder}/Ottilie Example.md`]);
    expect((await app.notices()).join('\n')).toContain(
      'Ottilie Example” has been changed since, so it was left alone.',
    );
  });
});

describe('the first run on an empty vault', () => {
  it('adds the first person, and says what to type', async () => {
    await open({});
    await expect.poll(words).toContain('There are no notes in this vault yet.');
    await expect.poll(focused).toBe('Add the first person');
    expect(await steps()).toEqual(['Add the first person', 'Try with an example', 'Create this note']);
    expect(await words()).toContain('Or create a note called “Coffee with Marcus” and type this:');
    const typed = await page().locator('pre').innerText();
    expect(typed).toContain('Attendees: Marcus Webb');

    // What it says is so.
    await app.write('Coffee with Marcus.md', `${typed}\n`);
    await expect.poll(words).toContain('Reference Desk read 1 note and found 1 person and 1 meeting.');
    await expect.poll(words).toContain('2 sentences look like');

    await app.remove('Coffee with Marcus.md');
    await expect.poll(steps).toContain('Add the first person');
    await button('Add the first person').click();
    await app.page.locator('.prompt-input').waitFor();
    await app.type('Grace Hopper');
    await app.settled();
    await app.press('Enter');
    await app.settled();
    expect(await app.activeNote()).toBe('Grace Hopper.md');
  });

  it('creates the note it shows, and reads it', async () => {
    await open({});
    await button('Create this note').click();
    await expect.poll(() => app.files()).toContain('Coffee with Marcus.md');
    expect(await app.read('Coffee with Marcus.md')).toContain('Attendees: Marcus Webb');
    await app.runCommand('Write up this talk');
    await expect.poll(claims).toContain('Sarah Chen introduced you to Marcus Webb');
  });
});

describe('the first run in German', () => {
  it('says everything in German, and its example is read', async () => {
    await open(plain, { language: 'de', settings: { peopleFolders: ['People'] } });
    await expect.poll(words).toContain('Reference Desk hat 5 Notizen gelesen. Gefunden: 3 Personen und 1 Treffen.');
    await expect.poll(words).toContain('2 Sätze sehen nach etwas zum Festhalten aus: Vorstellungen');
    expect(await steps()).toEqual(['Sätze durchsehen', 'Ordner mit Personen wählen', 'Beispiel ausprobieren']);
    await button('Beispiel ausprobieren').click();
    await expect.poll(async () => (await claims())[0]).toBe('Ottilie Beispiel hat dir Ambros Beispiel vorgestellt');
    expect(await claims()).toHaveLength(6);
    expect(await app.files()).toContain('Beispiel für Reference Desk/Kaffee mit Ambros.md');
  });
});
