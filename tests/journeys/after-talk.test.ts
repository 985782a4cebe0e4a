/** After a talk: what came of it, thanks, the next contact and how often, in one form that writes all of it or nothing. */
import { afterEach, describe, expect, it } from 'vitest';
import { type OpenOptions, openVault, type OpenVault } from '../host/driver';

let app: OpenVault;

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

const note = 'Meetings/2026-11-20 Coffee with Marcus.md';
const marcus = 'People/Marcus Webb.md';
const text =
  '---\ndate: 2026-11-20\nattendees: ["[[Marcus Webb]]"]\n---\nWe talked about the archive.\n\n- He read my CV.\n- I will send him my notes by Friday.\n- He is looking for a metadata librarian.\n\nMarcus suggested I talk to Tom Reyes.\n';
const vault = { 'People/Sarah Chen.md': 'We studied together.\n', [marcus]: 'City Archives\n', [note]: text };
const settings = { peopleFolders: ['People'], meetingFolders: ['Meetings'] };

const form = () => app.page.locator('.reference-desk-after-talk');
const rows = () => form().locator('.reference-desk-after-talk-row');
const claims = () => rows().locator('.reference-desk-after-talk-claim').allInnerTexts();
const boxes = () =>
  rows()
    .locator('input')
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).checked));
const refused = () => form().locator('.reference-desk-after-talk-refused');
const field = (name: string) => form().getByLabel(name, { exact: true });

/** The label of what has the focus. */
const focused = () =>
  app.page.evaluate(() => {
    const now = document.activeElement;
    return now?.getAttribute('aria-label') ?? now?.closest('label')?.textContent ?? now?.textContent ?? '';
  });

/** Moves on by Tab to what is called so. */
async function tabTo(name: string): Promise<void> {
  for (let tries = 0; (await focused()) !== name; tries++) {
    if (tries > 30) throw new Error(`Tab does not lead to “${name}”.`);
    await app.press('Tab');
  }
}

async function open(more: Partial<OpenOptions> = {}): Promise<void> {
  app = await openVault({ vault, settings, today: '2026-11-23', ...more });
  await app.settled();
  await app.openNote(note);
}

describe('after the talk', () => {
  it('writes everything by keys alone in one step, undoes it to the byte, and opens the letter', async () => {
    await open();
    await app.runCommand('After the talk');
    await expect
      .poll(claims)
      .toEqual([
        'Marcus Webb did you a favour: read my CV',
        'You promised Marcus Webb: send him my notes by Friday',
        'Marcus Webb needs a metadata librarian',
        'Marcus Webb suggested you talk to Tom Reyes',
        'Tom Reyes has no note yet: add them',
      ]);
    expect(await boxes()).toEqual([true, true, true, true, true]);
    expect(await rows().first().locator('.suggestion-highlight').innerText()).toBe('He read my');
    expect(await focused()).toBe('Marcus Webb did you a favour: read my CV');
    await app.press('ArrowDown');
    await app.press('ArrowDown');
    await app.press('Space');
    expect(await boxes()).toEqual([true, true, false, true, true]);
    await app.press('ArrowUp');
    expect(await focused()).toBe('You promised Marcus Webb: send him my notes by Friday');
    await tabTo('Thank Marcus Webb');
    await app.type('I will');
    await tabTo('Get in touch with Marcus Webb');
    await app.type('in ten days');
    await expect.poll(() => form().innerText()).toContain('in 10 days');
    await tabTo('Meet again');
    await app.type('2027-01-15');
    await tabTo('In touch with Marcus Webb');
    await app.type('every 6 weeks');
    await app.press('Control+Enter');
    await expect.poll(() => form().count()).toBe(0);
    await expect
      .poll(() => app.read(note))
      .toBe(
        text
          .replace('- He read', '- [ ] #favour/received He read')
          .replace('- I will send him my notes by Friday.', '- [ ] I will send him my notes by Friday. 📅 2026-11-27')
          .concat('\n## Favours and promises\n\n- who else to talk to: [[Tom Reyes]]\n'),
      );
    expect(await app.read(marcus)).toBe('---\nnext_contact: 2026-12-03\ncadence: every 6 weeks\n---\nCity Archives\n');
    const files = await app.files();
    expect(files).toContain('People/Tom Reyes.md');
    const meeting = files.find((path) => path.includes('2027-01-15')) ?? '';
    expect(meeting).toBe('Meetings/2027-01-15 Marcus Webb.md');
    expect(await app.read(meeting)).toMatch(/date: "?2027-01-15"?[\s\S]*attendees:[\s\S]*\[\[Marcus Webb\]\]/);
    // The letter is a note of its own.
    await expect.poll(() => app.activeNote()).toMatch(/^(?:[^/]+\/)?Thanks Marcus Webb/);
    const letter = (await app.activeNote()) ?? '';
    expect(await app.read(letter)).toContain('Dear Marcus');
    await app.runCommand('Undo the last change to notes');
    await expect.poll(() => app.files()).not.toContain(letter);
    expect(await app.files()).toContain('People/Tom Reyes.md');
    await app.runCommand('Undo the last change to notes');
    await expect.poll(() => app.read(note)).toBe(text);
    expect(await app.read(marcus)).toBe('City Archives\n');
    expect((await app.files()).filter((path) => /Tom Reyes|2027-01-15/.test(path))).toEqual([]);
  });

  it('asks who is meant when a row is ticked, names somebody new with all the rest, and Escape writes nothing', async () => {
    const lunch = 'Meetings/2026-11-21 Lunch.md';
    const said = '---\nattendees: ["[[Sarah Chen]]", "[[Marcus Webb]]"]\n---\n- She lent me her book.\n';
    await open({ vault: { ...vault, [lunch]: said } });
    await app.openNote(lunch);
    await app.runCommand('After the talk');
    await expect.poll(claims).toEqual(['“she?” did you a favour: lent me her book']);
    expect(await boxes()).toEqual([false]);
    expect(await rows().innerText()).toContain('You choose when you tick it.');
    await app.press('Space');
    await expect.poll(() => app.page.locator('.prompt').count()).toBe(1);
    await app.press('Escape');
    await expect.poll(() => app.page.locator('.prompt').count()).toBe(0);
    await app.settled();
    expect(await boxes()).toEqual([false]);
    await app.press('Space');
    await app.page.locator('.prompt input').fill('Nadia Okafor');
    await app.settled();
    await app.press('Enter');
    await expect.poll(claims).toEqual(['Nadia Okafor did you a favour: lent me her book']);
    expect(await boxes()).toEqual([true]);
    expect(await app.files()).not.toContain('People/Nadia Okafor.md');
    await expect.poll(focused).toBe('Nadia Okafor did you a favour: lent me her book');
    // Wrong: it was Sarah.
    await app.press('e');
    await app.press('Enter');
    await app.page.locator('.prompt input').fill('Sarah');
    await app.settled();
    await app.press('Enter');
    await expect.poll(claims).toEqual(['Sarah Chen did you a favour: lent me her book']);
    await app.press('Escape');
    await expect.poll(() => form().count()).toBe(0);
    expect(await app.diff()).toEqual([]);
    await app.runCommand('After the talk');
    await app.press('Space');
    await app.page.locator('.prompt input').fill('Nadia Okafor');
    await app.settled();
    await app.press('Enter');
    await expect.poll(claims).toEqual(['Nadia Okafor did you a favour: lent me her book']);
    await field('Thank Sarah Chen').selectOption('thanked');
    await app.press('Control+Enter');
    await expect.poll(() => app.read(lunch)).toContain('- [ ] #favour/received [[Nadia Okafor]] She lent me her book.');
    expect(await app.read(lunch)).toContain('- thanked [[Sarah Chen]]');
    expect(await app.files()).toContain('People/Nadia Okafor.md');
    await app.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => app.read(lunch)).toBe(said);
    expect((await app.diff()).length).toBe(0);
  });

  it('stays open with the reason where something cannot be written, and nothing is lost or written', async () => {
    await open();
    await app.runCommand('After the talk');
    await expect.poll(async () => (await claims()).length).toBe(5);
    await field('Get in touch with Marcus Webb').fill('yesterday');
    await field('Meet again').fill('2027-01-15');
    await app.press('Control+Enter');
    await expect.poll(() => refused().innerText()).toContain('Get in touch with Marcus Webb');
    expect(await focused()).toBe('Get in touch with Marcus Webb');
    await field('Get in touch with Marcus Webb').fill('');
    // Another program rewrites the note meanwhile.
    await app.write(note, text.replace('He read my CV.', 'He read all of it.'));
    await app.settled();
    await form().getByRole('button', { name: 'Write everything' }).click();
    await expect.poll(() => refused().innerText()).toContain('The line has changed since it was shown.');
    expect(await field('Meet again').inputValue()).toBe('2027-01-15');
    expect((await app.diff()).map(({ path }) => path)).toEqual([note]);
    await rows().first().locator('input').uncheck();
    await form().getByRole('button', { name: 'Write everything' }).click();
    await expect.poll(() => form().count()).toBe(0);
    await expect.poll(() => app.read(note)).toContain('- [ ] I will send him my notes');
    expect(await app.files()).toContain('Meetings/2027-01-15 Marcus Webb.md');
  });

  it('says of a row which note it makes or reads as a person, each once', async () => {
    const lunch = 'Meetings/2026-11-22 Lunch.md';
    const said =
      '---\nattendees: ["[[Sarah Chen]]"]\n---\n- Kim Lane suggested I talk to Tom Reyes.\n- Ann Bell suggested I talk to Ada Vale.\n';
    await open({ vault: { ...vault, [lunch]: said, 'Kim Lane.md': 'Archivist.\n' } });
    await app.openNote(lunch);
    await app.runCommand('After the talk');
    const besides = (words: string): Promise<string[]> =>
      rows().filter({ hasText: words }).locator('.reference-desk-suggestion-why').allInnerTexts();
    await expect.poll(() => besides('Kim Lane suggested')).toEqual(['Adds the tag “person” to your note “Kim Lane”.']);
    expect(await besides('Ann Bell suggested')).toEqual(['Also makes a note for Ann Bell.']);
  });

  it('makes a note for a person who has none, for the day and the cadence, and takes it back with all the rest', async () => {
    const walk = 'Meetings/2026-11-22 Walk.md';
    const said = '---\nattendees: ["[[Nadia Okafor]]"]\n---\nThe weather.\n';
    await open({ vault: { ...vault, [walk]: said } });
    await app.openNote(walk);
    await app.runCommand('After the talk');
    await field('Get in touch with Nadia Okafor').fill('in ten days');
    await expect.poll(() => form().innerText()).toContain('Nadia Okafor gets a note.');
    await field('In touch with Nadia Okafor').fill('monthly');
    await field('Thank Nadia Okafor').selectOption('thanked');
    await app.press('Control+Enter');
    await expect.poll(() => app.files()).toContain('People/Nadia Okafor.md');
    await expect
      .poll(() => app.read('People/Nadia Okafor.md'))
      .toMatch(/cadence: monthly[\s\S]*next_contact: 2026-12-03|next_contact: 2026-12-03[\s\S]*cadence: monthly/);
    // Thanks go into another note, after the one that was made.
    await app.settled();
    await app.runCommand('Undo the last change to notes');
    await expect.poll(() => app.files()).not.toContain('People/Nadia Okafor.md');
    await expect.poll(() => app.read(walk)).toBe(said);
  });

  it('keeps a letter that was written in, says so once, and then takes back what was done before', async () => {
    await open();
    await app.runCommand('After the talk');
    await field('Thank Marcus Webb').selectOption('letter');
    await app.press('Control+Enter');
    await expect.poll(() => app.activeNote()).toMatch(/^(?:[^/]+\/)?Thanks Marcus Webb/);
    const letter = (await app.activeNote()) ?? '';
    await app.type('the archive');
    await app.settled();
    await app.runCommand('Undo the last change to notes');
    await expect
      .poll(async () => (await app.notices()).join())
      .toContain('has been changed since, so it was left alone.');
    expect(await app.files()).toContain(letter);
    await app.runCommand('Undo the last change to notes');
    await expect.poll(() => app.read(note)).toBe(text);
  });

  it('asks for the talk where no meeting is open, and is of use where its note suggests nothing', async () => {
    const plain = 'Meetings/2026-11-22 Call.md';
    await open({ vault: { ...vault, [plain]: '---\nattendees: ["[[Sarah Chen]]"]\n---\nThe weather.\n' } });
    await app.openNote(marcus);
    await app.runCommand('After the talk');
    await expect
      .poll(() => app.page.locator('.prompt .suggestion-title').allInnerTexts())
      .toEqual(['Call', 'Coffee with Marcus']);
    await app.press('Enter');
    await expect.poll(() => form().innerText()).toContain('No sentence in this note looks like something');
    await app.press('Control+Enter');
    await expect.poll(() => refused().innerText()).toBe('Nothing is ticked or filled in yet.');
    await field('In touch with Sarah Chen').fill('monthly');
    await app.press('Control+Enter');
    await expect.poll(() => app.read('People/Sarah Chen.md')).toContain('cadence: monthly');
  });

  it('says of a note that is read as no meeting what it lacks, and which command reads it all the same', async () => {
    const plain = 'catch up w Sarah.md';
    const people = { 'People/Sarah Chen.md': '---\ntags: [person]\n---\n' };
    app = await openVault({
      vault: { ...people, [plain]: '[[Sarah Chen]] read my CV.\n' },
      settings,
      today: '2026-11-23',
    });
    await app.settled();
    await app.openNote(plain);
    await app.runCommand('After the talk');
    await expect
      .poll(async () => (await app.notices()).join())
      .toContain('“catch up w Sarah” is not read as a meeting');
    const notices = (await app.notices()).join();
    expect(notices).toContain('“Write up this talk”');
    expect(notices).not.toContain('There is no note of a meeting yet');
  });

  it('is offered with the talk to write up, in the list of follow-ups and on the page of its suggestions', async () => {
    await open();
    await app.runCommand('Write up this talk');
    await app.page.locator('.reference-desk-suggestions').getByRole('button', { name: 'After the talk' }).click();
    await expect.poll(() => form().innerText()).toContain('What came of it');
    await app.press('Escape');
    await app.runCommand('Open follow-ups');
    const row = app.page.locator('.reference-desk-further', { hasText: 'After the talk: Coffee with Marcus' });
    await expect.poll(() => row.count()).toBe(1);
    await row.click();
    await expect.poll(async () => (await claims()).length).toBe(5);
  });

  it('fits a phone: nothing is cut off, and everything is big enough for a finger', async () => {
    await open({ phone: true, width: 390, height: 844 });
    await app.runCommand('After the talk');
    await expect.poll(async () => (await claims()).length).toBe(5);
    const cut = await form().evaluate((el) =>
      [...el.querySelectorAll<HTMLElement>('*')]
        .filter((one) => {
          const { left, right } = one.getBoundingClientRect();
          return (
            right > window.innerWidth + 1 ||
            left < -1 ||
            (getComputedStyle(one).display !== 'inline' && one.scrollWidth > one.clientWidth + 1)
          );
        })
        .map((one) => one.className || one.tagName),
    );
    expect(cut).toEqual([]);
    const small = await form().evaluate((el) =>
      [...el.querySelectorAll<HTMLElement>('.modal-content button, select, input:not([type=checkbox]), label')]
        .filter((one) => one.getBoundingClientRect().height < 40)
        .map((one) => `${one.textContent} ${one.getBoundingClientRect().height}`),
    );
    expect(small).toEqual([]);
    await app.tap(rows().first().locator('label'));
    expect((await boxes())[0]).toBe(false);
  });

  it.each([
    ['en', ['Sarah introduced us.', 'He says I should talk to Tom Reyes.', 'I promised Marcus my notes by Friday.']],
    [
      'de',
      [
        'Sarah hat uns bekannt gemacht.',
        'Er meinte, ich soll mit Tom Reyes sprechen.',
        'Marcus bis Freitag meine Notizen schicken.',
      ],
    ],
  ] as const)('a letter knows what the form has just written: %s', async (language, lines) => {
    const said = `---\ndate: 2026-11-20\nattendees: ["[[Marcus Webb]]"]\n---\n${lines.map((line) => `- ${line}\n`).join('')}`;
    await open({ language, today: '2026-11-20', vault: { ...vault, [note]: said } });
    await app.runCommand(language === 'de' ? 'Nach dem Gespräch' : 'After the talk');
    await expect.poll(async () => (await boxes()).length).toBe(4);
    await field(language === 'de' ? 'Dank an Marcus Webb' : 'Thank Marcus Webb').selectOption('letter');
    await app.press('Control+Enter');
    await expect.poll(() => app.activeNote()).not.toBe(note);
    await app.settled();
    const letter = await app.read((await app.activeNote()) ?? '');
    for (const told of ['Sarah Chen', 'Tom Reyes']) expect(letter).toContain(told);
    expect(letter).toMatch(/my notes|meine Notizen/);
    expect(letter).not.toMatch(/\b(?:Sie|Ihnen)\b/);
  });

  it('speaks German', async () => {
    await open({ language: 'de' });
    await app.runCommand('Nach dem Gespräch');
    await expect.poll(() => form().innerText()).toContain('Was sich ergeben hat');
    await field('Bei Marcus Webb melden').fill('in zehn Tagen');
    await field('Kontakt mit Marcus Webb').fill('alle 6 Wochen');
    await app.press('Control+Enter');
    await expect
      .poll(() => app.read(marcus))
      .toBe('---\nnext_contact: 2026-12-03\ncadence: every 6 weeks\n---\nCity Archives\n');
  });
});
