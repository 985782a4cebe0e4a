/** Importing people by keyboard: from a vCard, and from LinkedIn, where nobody is chosen and the list is kept for look-up. */
import { afterEach, describe, expect, it } from 'vitest';
import { FileReviewPage } from './file-review';
import { type Driver, openVault, type VaultOptions } from './open-vault';

const ada = 'People/Ada Lovelace.md';
const grace = 'People/Grace Hopper.md';
const person = (more = ''): string => `---\ntags: [person]\n${more}---\n`;
const vault = {
  'Me.md': '---\ntags: [me]\n---\n',
  [ada]: person('company: Analytical Society\n'),
  [grace]: person(),
  'People/Sam Lee.md': person('email: sam@one.example\n'),
  'Old/Sam Lee.md': person('email: sam@two.example\n'),
  'Letter.md': '',
};
const card = (...lines: readonly string[]): string =>
  ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');
const cards =
  card('FN:Ada Lovelace', 'ORG:Royal Society', 'EMAIL:ada@x.example') +
  card('FN:Grace Hopper') +
  card('FN:Ida Noor', 'ORG:Leeds Library', 'TITLE:Curator', 'NOTE:Met at the fair') +
  card('FN:Sam Lee', 'TITLE:Nurse') +
  card('FN:Bo Lindqvist', 'this is rubbish', 'TEL:+46 70 1740605');
const connections = [
  'Notes:',
  '"When exporting your connection data, you may notice, that some are missing."',
  '',
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  'Ida,Noor,https://www.linkedin.com/in/ida,,British Library,Map curator,12 Mar 2024',
  'Hugo,Brandt,https://www.linkedin.com/in/hugo,,British Library,Librarian,03 Nov 2019',
  'Ada,Lovelace,https://www.linkedin.com/in/ada,,Royal Society,Countess,01 Jan 2020',
  ',,,,,,',
  '',
].join('\n');

let app: Driver;
let page: FileReviewPage;

async function open(options: Partial<VaultOptions> = {}): Promise<void> {
  app = await openVault({ vault, today: '2026-11-23', ...options });
  page = new FileReviewPage(app, 'Import people…');
  await app.settled();
}

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

describe('a vCard file', () => {
  it('is reviewed, written by one key and undone at once; a second time it has nothing to say', async () => {
    await open();
    await page.choose('contacts.vcf', cards);
    expect(await page.names()).toEqual(['Ada Lovelace', 'Grace Hopper', 'Ida Noor', 'Sam Lee', 'Bo Lindqvist']);
    expect(await page.kinds()).toEqual(['Adds to Ada Lovelace', 'Left out', 'New note', 'Unsure', 'New note']);
    expect(await page.view.locator('.reference-desk-import-header').innerText()).toContain(
      '2 new, 1 already here with something to add, 1 unsure and 1 left out.',
    );
    expect(await page.view.locator('summary').innerText()).toBe('1 thing could not be read or had to be changed');
    expect(await page.chosen()).toEqual(['Ada Lovelace', 'Ida Noor', 'Bo Lindqvist']);
    expect(await page.preview()).toContain(`Added to ${ada}`);
    expect(await page.preview()).toContain('email: "ada@x.example"');
    expect(await page.preview()).toContain('company stays “Analytical Society”; the file says “Royal Society”.');
    await page.press('ArrowDown', 'ArrowDown');
    expect(await page.preview()).toContain('New note: People/Ida Noor.md');
    expect(await page.preview()).toContain('role: Curator');
    // Who is meant is asked, and the second thought of somebody new is a space away.
    await page.press('ArrowDown', 'Enter');
    await app.type('old');
    await page.press('Backspace', 'Backspace', 'Backspace', 'Enter');
    await page.press('ArrowDown', ' ');
    expect(await page.chosen()).toEqual(['Ada Lovelace', 'Ida Noor', 'Sam Lee']);
    expect(await app.diff()).toEqual([]);
    await page.press('Control+Enter');
    expect(await page.changed()).toEqual(['Old/Sam Lee.md', ada, 'People/Ida Noor.md'].sort());
    expect(await app.read(ada)).toBe(person('company: Analytical Society\nemail: "ada@x.example"\n'));
    expect(await app.read('People/Ida Noor.md')).toContain('## From the address book\n\n> Met at the fair\n');
    expect(await app.notices()).toEqual(['People imported: 1 note made and 2 notes added to. Undo']);
    expect(await page.kinds()).toEqual(['Left out', 'Left out', 'Left out', 'Left out', 'New']);
    expect(await page.chosen()).toEqual([]);
    await page.undo();
    expect(await app.diff()).toEqual([]);
  });

  it('can point anybody at anybody by a key, and says what the note keeps', async () => {
    await open();
    await page.choose('contacts.vcf', card('FN:G. Hopper', 'TITLE:Admiral') + card('FN:A. L.', 'ORG:Royal Society'));
    expect(await page.kinds()).toEqual(['Unsure', 'New note']);
    await page.press('w');
    await app.type('grace');
    await page.press('Enter');
    await page.press('ArrowDown', 'w');
    await app.type('lovelace');
    await page.press('Enter');
    expect(await page.kinds()).toEqual(['Adds to Grace Hopper', 'Adds to Ada Lovelace']);
    expect(await page.preview()).toContain('company stays “Analytical Society”; the file says “Royal Society”.');
    expect(await page.preview()).toContain('aliases: ["A. L."]');
    await page.press('Control+Enter');
    expect(await app.read(grace)).toBe(person('aliases: ["G. Hopper"]\nrole: Admiral\n'));
    expect(await page.changed()).toEqual([ada, grace]);
    // They are known by that name from now on.
    expect(await page.kinds()).toEqual(['Left out', 'Left out']);
  });

  it('says where each of two people of one name will have their note', async () => {
    await open();
    const [vet, nurse] = ['Vet', 'Nurse'].map((role) => card('FN:Ida Noor', `TITLE:${role}`));
    await page.choose('idas.vcf', `${vet ?? ''}${nurse ?? ''}`);
    expect(await page.kinds()).toEqual(['Unsure', 'Unsure']);
    await page.press('Enter', 'Enter', 'ArrowDown', 'Enter', 'Enter');
    expect(await page.kinds()).toEqual(['New note', 'New note']);
    const said = /New note: (.*)/.exec(await page.preview())?.[1];
    await page.press('Control+Enter');
    const paths = await page.changed();
    expect(paths).toHaveLength(2);
    expect(await app.read(said ?? '')).toContain('role: Nurse');
    await page.undo();
    expect(await app.diff()).toEqual([]);
  });

  it('asks whether a note that is about no person is theirs; marked, it keeps its words', async () => {
    const plain = { 'Notes/Ida Noor.md': 'She collects maps.\n' };
    await open({ vault: { ...vault, ...plain } });
    await page.choose('ida.vcf', card('FN:Ida Noor', 'EMAIL:ida@x.example') + card('EMAIL:77@x.example'));
    expect(await page.kinds()).toEqual(['Unsure', 'Left out']);
    await page.press('Enter', 'Enter');
    expect(await page.kinds()).toEqual(['Marks the note of that name', 'Left out']);
    expect(await page.preview()).toContain('tags: [person]\nemail: "ida@x.example"');
    await page.press('ArrowDown', ' ');
    expect(await app.notices()).toEqual(['This row cannot be chosen. The file gives no name.']);
    await page.press('Control+Enter');
    expect(await page.changed()).toEqual(['Notes/Ida Noor.md']);
    expect(await app.read('Notes/Ida Noor.md')).toBe(
      '---\ntags: [person]\nemail: "ida@x.example"\n---\nShe collects maps.\n',
    );
    expect(await page.kinds()).toEqual(['Left out', 'Left out']);
    await page.undo();
    expect(await app.diff()).toEqual([]);
  });

  it('proposes nothing the second time', async () => {
    await open();
    const plain = card('FN:Ida Noor', 'EMAIL:ida@x.example') + card('FN:Ada Lovelace', 'EMAIL:ada@x.example');
    await page.choose('contacts.vcf', plain);
    await page.press('Control+Enter');
    expect((await page.changed()).length).toBe(2);
    const before = await app.diff();
    await page.otherFiles();
    await page.choose('contacts.vcf', plain);
    expect(await page.kinds()).toEqual(['Left out', 'Left out']);
    expect(await page.view.locator('.reference-desk-import-header p').innerText()).toBe('0 new and 2 left out.');
    expect(await page.chosen()).toEqual([]);
    await page.press('Control+a', 'Control+Enter');
    expect(await app.diff()).toEqual(before);
  });

  it('is taken from the vault, and dropped on the page', async () => {
    await open({ vault: { ...vault, 'Files/contacts.vcf': cards } });
    await page.chooseInVault('contacts');
    expect(await page.names()).toHaveLength(5);
    await page.otherFiles();
    await page.view.evaluate((el, text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'dropped.vcf'));
      el.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }, card('FN:Ida Noor'));
    await page.view.locator('.reference-desk-import-list').waitFor();
    await app.settled();
    expect(await page.names()).toEqual(['Ida Noor']);
  });

  it('that is none says what it is and what to choose', async () => {
    await open();
    await page.choose('talks.ics', 'BEGIN:VCALENDAR\nEND:VCALENDAR\n');
    expect(await page.view.innerText()).toContain(
      '“talks.ics” is a calendar: it contains meetings, not people. To import its meetings, use the command for calendar files.',
    );
    expect(await app.diff()).toEqual([]);
  });

  it.each(['Enter', 'Escape'])('of many people is stopped by %s, and says so', async (key) => {
    await open();
    await page.choose(
      'many.vcf',
      Array.from({ length: 300 }, (_, index) => card(`FN:Person Number${String(index)}`)).join(''),
    );
    await page.press('Control+a');
    await app.press('Control+Enter');
    await app.page.getByText(/^Writing \d+ of 300…$/).waitFor();
    await app.press(key);
    await app.settled();
    expect((await app.diff()).length).toBeLessThan(300);
    expect((await app.notices()).join()).toMatch(/^Stopped\. People imported/);
    await page.undo();
    expect(await app.diff()).toEqual([]);
  });

  it('says in a report what was done to each', async () => {
    await open();
    await page.choose('contacts.vcf', cards + card('FN:Cut Off', 'GENDER:F'));
    await page.view.getByLabel('Also write a report note').check();
    await page.list.focus();
    await page.press('Control+Enter');
    expect(await app.read('Import report.md')).toBe(
      [
        '~~~~~~~~',
        'From: contacts.vcf',
        '',
        'New notes:',
        '  Ida Noor: People/Ida Noor.md',
        '  Bo Lindqvist: People/Bo Lindqvist.md',
        '  Cut Off: People/Cut Off.md',
        '',
        'Added to:',
        '  Ada Lovelace: People/Ada Lovelace.md',
        '      email: "ada@x.example"',
        '      company stays “Analytical Society”; the file says “Royal Society”.',
        '',
        'Could not be read or was changed:',
        '  contacts.vcf, card 5: The line “this is rubbish” is not a property of a card. Everything else was read.',
        '  “contacts.vcf” has properties that are not read: GENDER (1). All of that is left out.',
        '~~~~~~~~',
        '',
      ].join('\n'),
    );
  });

  it('of many people shows how far writing is, and can be stopped; one undo takes back what was written', async () => {
    await open();
    await page.choose(
      'many.vcf',
      Array.from({ length: 300 }, (_, index) => card(`FN:Person Number${String(index)}`)).join(''),
    );
    expect(await page.chosen()).toEqual([]);
    await page.press('Control+a');
    expect(await page.view.locator('.reference-desk-import-footer').innerText()).toContain('Import 300 people');
    await app.press('Control+Enter');
    const progress = app.page.getByText(/^Writing \d+ of 300…$/);
    await progress.waitFor();
    // Read out with the button, not again with each note.
    const stop = page.view.getByRole('button', { name: 'Stop' });
    expect(await progress.getAttribute('role')).toBe(null);
    expect(await stop.getAttribute('aria-describedby')).toBe(await progress.getAttribute('id'));
    await app.press('Enter');
    await app.settled();
    const written = await app.diff();
    expect(written.length).toBeLessThan(300);
    // Those that are not written yet stay chosen, so that the same key goes on.
    const left = 300 - written.length;
    expect(await page.view.locator('.reference-desk-import-footer').innerText()).toContain(`Import ${String(left)} p`);
    for (const { after } of written) expect(after).toMatch(/^---\n[^]*\n---\n[^]*## How they can help/);
    await page.list.focus();
    await page.press('Control+Enter');
    expect(await app.diff()).toHaveLength(300);
    await page.undo();
    expect((await app.diff()).map(({ path }) => path).sort()).toEqual(written.map(({ path }) => path).sort());
    await page.undo();
    expect(await app.diff()).toEqual([]);
  });
});

describe('a LinkedIn file', () => {
  it('starts with nobody chosen; a filter finds people, and only those chosen get a note', async () => {
    await open();
    await page.choose('Connections.csv', connections);
    expect(await page.names()).toEqual(['Ida Noor', 'Hugo Brandt', 'Ada Lovelace']);
    expect(await page.chosen()).toEqual([]);
    await page.view.getByLabel('Words in name').focus();
    await app.type('british');
    expect(await page.names()).toEqual(['Ida Noor', 'Hugo Brandt']);
    await page.view.getByLabel('Connected since').selectOption('2024');
    expect(await page.names()).toEqual(['Ida Noor']);
    await page.view.getByLabel('Words in name').focus();
    await page.press('ArrowDown', ' ', 'Control+Enter');
    expect(await page.changed()).toEqual(['People/Ida Noor.md']);
    expect(await app.read('People/Ida Noor.md')).toContain(
      'linkedin: "https://www.linkedin.com/in/ida"\nconnected_on: 2024-03-12\n',
    );
    await page.undo();
    expect(await app.diff()).toEqual([]);
  });

  it('that is kept can be undone, and brings back the one that was kept before; not over what was written since', async () => {
    await open();
    await page.choose('Connections.csv', connections);
    const keep = page.view.getByRole('button', { name: 'Keep for look-up' });
    await keep.press('Enter');
    await page.press('Enter');
    const kept = 'LinkedIn connections.csv';
    const first = await app.read(kept);
    await page.undo();
    expect(await app.files()).not.toContain(kept);
    await app.write(kept, first.replace('Ida', 'Ina'));
    await app.settled();
    await keep.press('Enter');
    await app.settled();
    expect(await app.read(kept)).toBe(first);
    await page.undo();
    expect(await app.read(kept)).toBe(first.replace('Ida', 'Ina'));
    await keep.press('Enter');
    await app.settled();
    await app.write(kept, `${first}\n`);
    await page.undo();
    expect(await app.read(kept)).toBe(`${first}\n`);
    expect((await app.notices()).at(-1)).toBe(`“${kept}” has been changed since, so it was left alone.`);
  });

  it('is kept for look-up, where a path is looked for, and adds nobody', async () => {
    await open();
    await page.choose('Connections.csv', connections);
    await page.view.getByRole('button', { name: 'Keep for look-up' }).press('Enter');
    await page.press('Enter');
    expect(await app.files()).toContain('LinkedIn connections.csv');
    await app.openNote('Letter.md');
    // Her note names another organisation than the file: it may be another of that name.
    await app.runCommand('Find a path to…');
    await app.type('Ada Lovelace');
    await page.press('Enter');
    expect((await app.notices()).join('\n')).not.toContain('You are connected');
    await app.write(ada, person('company: Analytical Society\nlinkedin: https://uk.linkedin.com/in/ada/\n'));
    await app.settled();
    for (const [typed, said] of [
      ['British Library', 'On LinkedIn you know 2 people for “British Library”: Ida Noor and Hugo Brandt.'],
      ['Ida Noor', 'You are connected on LinkedIn with Ida Noor (Map curator, British Library) since 12 Mar 2024.'],
      ['Ada Lovelace', 'You are connected on LinkedIn with Ada Lovelace (Countess, Royal Society) since 1 Jan 2020.'],
    ] as const) {
      await app.runCommand('Find a path to…');
      await app.type(typed);
      await page.press('Enter');
      expect((await app.notices()).join('\n')).toContain(said);
    }
    await app.runCommand('Who can help with…');
    await app.type('somebody at the British Library');
    await app.settled();
    expect(await app.page.locator('.prompt .suggestion-item').allInnerTexts()).toEqual([
      'Ida Noor\nYou are connected on LinkedIn since 12 Mar 2024: Map curator, British Library',
      'Hugo Brandt\nYou are connected on LinkedIn since 3 Nov 2019: Librarian, British Library',
    ]);
    await page.press('Enter');
    expect((await app.notices()).join('\n')).toContain('https://www.linkedin.com/in/ida');
    expect(await app.files()).not.toContain('People/Ida Noor.md');
  });
});

describe('on a phone', () => {
  it('four rows are seen at once', async () => {
    await open({ phone: true, width: 390, height: 780 });
    await page.choose('contacts.vcf', cards + card('FN:Hugo Brandt', 'ORG:Navy', 'CATEGORIES:Friends'));
    expect(await page.rowsInSight()).toBeGreaterThanOrEqual(4);
  });

  it('a long name leaves room for what becomes of the row', async () => {
    await open({ phone: true, width: 390, height: 780 });
    await page.choose(
      'contacts.vcf',
      card(`FN:${'Long '.repeat(30)}Name`, 'ORG:Navy') + card('FN:Ida Noor', 'ORG:Navy'),
    );
    const { left, right } = await page.list.evaluate((el) => el.getBoundingClientRect());
    for (const kind of await page.view.locator('.suggestion-item .reference-desk-import-kind').all()) {
      const box = await kind.evaluate((el) => el.getBoundingClientRect());
      expect(box.left).toBeGreaterThan(left);
      expect(box.right).toBeLessThan(right);
      expect(box.width).toBeGreaterThan(20);
    }
  });

  it('the review fits, and its buttons are large enough for a finger', async () => {
    await open({ phone: true, width: 390, height: 780 });
    await page.choose('contacts.vcf', cards);
    const wide = await page.view.evaluate((el) => el.scrollWidth > el.clientWidth + 1);
    expect(wide).toBe(false);
    for (const button of await page.view.getByRole('button').all()) {
      const box = await button.boundingBox();
      if (box) expect(box.height).toBeGreaterThanOrEqual(43);
    }
    await app.tap(page.view.locator('.suggestion-item').nth(2));
    await app.settled();
    expect(await page.chosen()).toEqual(['Ada Lovelace', 'Bo Lindqvist']);
  });

  it('what would be written is opened over the list, where it has room, and closed again', async () => {
    await open({ phone: true, width: 390, height: 780 });
    await page.choose('contacts.vcf', cards);
    await app.tap(page.view.locator('.suggestion-item').nth(2));
    await app.settled();
    const opener = page.view.locator('.reference-desk-import-opener');
    const preview = page.view.locator('.reference-desk-import-preview');
    expect(await opener.innerText()).toBe('New note: People/Ida Noor.md');
    expect(await preview.isVisible()).toBe(false);
    await app.tap(opener);
    await app.settled();
    expect(await page.list.isVisible()).toBe(false);
    // Twenty lines of a note.
    expect((await preview.boundingBox())?.height).toBeGreaterThan(400);
    expect(await page.preview()).toContain('organisation: Leeds Library');
    expect(await opener.getAttribute('aria-expanded')).toBe('true');
    await app.tap(page.view.getByRole('button', { name: 'Back to the list' }));
    await app.settled();
    expect(await page.rowsInSight()).toBeGreaterThanOrEqual(5);
    await app.tap(opener);
    await page.press('Escape');
    expect(await page.list.isVisible()).toBe(true);
    // Whatever is written from there, the list comes back.
    await app.tap(opener);
    await app.settled();
    await app.tap(page.view.getByRole('button', { name: /^Import \d/ }));
    await page.list.waitFor();
    expect((await page.changed()).length).toBeGreaterThan(0);
    expect(await preview.isVisible()).toBe(false);
  });
});
