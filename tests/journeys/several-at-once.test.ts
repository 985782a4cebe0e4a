/** The same with several people: cadences in one sitting, and rows of the side view that are selected, by keys alone. */
import { afterEach, describe, expect, it } from 'vitest';
import { type Driver, openVault, type VaultOptions } from './open-vault';

const person = (more = '', text = ''): string => `---\ntags: [person]\n${more}---\n${text}`;
const logged = (...days: readonly string[]): string => `## Log\n${days.map((day) => `- ${day} call\n`).join('')}`;
const ada = 'People/Ada Lovelace.md';
const grace = 'People/Grace Hopper.md';
const alan = 'People/Alan Turing.md';
const nell = 'People/Nell Noteless.md';
const vault = {
  'Me.md': '---\ntags: [me]\n---\n',
  [ada]: person('', logged('2026-03-02', '2026-02-02', '2026-01-02')),
  [grace]: person('organisation: Navy\n', logged('2026-04-05', '2026-01-05')),
  [alan]: person('contact_frequency:\n', logged('2026-03-05')),
  'People/Mary Shelley.md': person('cadence: monthly\n', logged('2026-11-20')),
  'Meetings/2026-01-10 Tea.md': '---\ntags: [meeting]\nattendees: ["[[Nell Noteless]]"]\n---\nTea.\n',
};

let app: Driver;

async function open(command: string, options: Partial<VaultOptions> = {}): Promise<void> {
  app = await openVault({ vault, today: '2026-11-23', ...options });
  await app.settled();
  await app.runCommand(command);
  await app.settled();
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await app.press(key);
  await app.settled();
}

const changed = async (): Promise<string[]> => (await app.diff()).map(({ path }) => path).sort();
const triage = () => app.page.locator('.reference-desk-triage');
const names = () => triage().locator('.reference-desk-row-person').allInnerTexts();
const at = () => triage().locator('.suggestion-item.is-selected .reference-desk-row-person').innerText();
const chosen = () => triage().locator('.suggestion-item .reference-desk-chosen').allInnerTexts();
/** Who is selected, in either list. */
const selected = () =>
  app.page.locator('[aria-multiselectable="true"] [aria-selected="true"] .reference-desk-row-person').allInnerTexts();
const count = () => app.page.locator('.reference-desk-selection-count').innerText();

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

describe('Set cadences…', () => {
  it('lists everybody without a cadence, most frequent contacts first, and says how often and when they were met', async () => {
    await open('Set cadences…');
    expect(await names()).toEqual(['Ada Lovelace', 'Grace Hopper', 'Alan Turing', 'Nell Noteless']);
    expect(await triage().locator('.suggestion-note').allInnerTexts()).toEqual([
      'In touch 3 times · Last contact 9 months ago',
      'In touch 2 times · Last contact 8 months ago',
      'In touch once · Last contact 9 months ago',
      'In touch once · Last contact 10 months ago',
    ]);
    expect(await triage().innerText()).toContain(
      '4 people without a cadence, most frequent contacts first. Your choices are written when you close this list.',
    );
  });

  it('tells people of one name apart by where their notes are', async () => {
    await open('Set cadences…', {
      vault: {
        'Me.md': vault['Me.md'],
        'People/Sam Lee.md': person(),
        'Old/Sam Lee.md': person(),
        'People/Work/Bo Lind.md': person(),
        'Old/Work/Bo Lind.md': person('cadence: yearly\n'),
        'People/Ida Noor.md': person(),
      },
    });
    const rows = await triage().locator('.suggestion-item').allInnerTexts();
    expect(rows.map((row) => row.replace(/\s*\n\s*/g, ' | ')).sort()).toEqual([
      'Bo Lind | People/Work/Bo Lind.md · No contact noted',
      'Ida Noor | No contact noted',
      'Sam Lee | Old/Sam Lee.md · No contact noted',
      'Sam Lee | People/Sam Lee.md · No contact noted',
    ]);
  });

  it('sets a cadence with one key each and goes on to the next; one undo takes all of them back', async () => {
    await open('Set cadences…');
    await press('1');
    expect(await at()).toBe('Grace Hopper');
    await press('s', '0', '4');
    expect(await chosen()).toEqual(['Weekly', 'Never', 'Quarterly']);
    // Nothing was chosen for Grace; a second thought takes Nell's back.
    await press('s', 'ArrowUp', '6');
    expect(await chosen()).toEqual(['Weekly', 'Yearly']);
    expect(await app.diff()).toEqual([]);
    await press('Enter');
    expect(await app.read(ada)).toContain('cadence: weekly\n');
    expect(await app.read(alan)).toBe(vault[alan].replace('contact_frequency:', 'contact_frequency: yearly'));
    expect(await changed()).toEqual([ada, alan]);
    expect(await app.notices()).toEqual(['Set a cadence for 2 people. Undo']);
    await app.runCommand('Undo the last change to notes');
    await app.settled();
    expect(await app.diff()).toEqual([]);
  });

  it('reads every cadence that it writes', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 7 }, (_, index) => [`People/Person ${String(index)}.md`, person()]),
    );
    await open('Set cadences…', { vault: { 'Me.md': vault['Me.md'], ...many } });
    await press('1', '2', '3', '4', '5', '6', '0', 'Enter');
    expect(await app.notices()).toEqual(['Set a cadence for 7 people. Undo']);
    expect(await changed()).toHaveLength(7);
    await app.runCommand('Set cadences…');
    await app.settled();
    expect(await triage().innerText()).toContain('Everybody has a cadence.');
  });

  it('loses nothing when it is closed with Esc, and makes a note for who has none', async () => {
    await open('Set cadences…');
    await press('End', '3', 'Escape');
    expect(await app.page.locator('.reference-desk-triage').count()).toBe(0);
    expect(await app.read(nell)).toContain('cadence: monthly\n');
    expect(await app.notices()).toEqual(['Cadence for Nell Noteless: Monthly. Made a note for Nell Noteless. Undo']);
    await app.runCommand('Undo the last change to notes');
    await app.settled();
    expect(await app.diff()).toEqual([]);
  });

  it('writes the others where one note cannot be changed, and says which', async () => {
    const undecided = person('cadence:\n  # Ask her first.\n  - soon\n', logged('2026-04-05'));
    await open('Set cadences…', { vault: { ...vault, [grace]: undecided } });
    await press('1', '1', '1', '1', 'Escape');
    expect(await changed()).toEqual([ada, alan, nell]);
    expect(await app.notices()).toEqual([
      expect.stringContaining('Set a cadence for 3 people.'),
      expect.stringMatching(/^“Grace Hopper”: .*comments/),
    ]);
    await app.runCommand('Undo the last change to notes');
    await app.settled();
    expect(await app.diff()).toEqual([]);
  });

  it('leaves alone who has got a cadence from elsewhere meanwhile', async () => {
    await open('Set cadences…');
    await press('1', '1');
    await app.write(ada, person('cadence: yearly\n'));
    await app.settled();
    expect(await names()).toEqual(['Grace Hopper', 'Alan Turing', 'Nell Noteless']);
    expect(await at()).toBe('Alan Turing');
    await press('Escape');
    expect(await app.read(ada)).toBe(person('cadence: yearly\n'));
    expect(await app.read(grace)).toContain('cadence: weekly\n');
    expect(await app.notices()).toEqual([
      'Cadence for Grace Hopper: Weekly. Undo',
      'Ada Lovelace has a cadence by now and was left out.',
    ]);
  });

  it('names who has got a cadence in the moment before it is closed', async () => {
    await open('Set cadences…');
    await press('1', '1');
    await app.write(ada, person('cadence: yearly\n'));
    await press('Escape');
    expect(await app.read(ada)).toBe(person('cadence: yearly\n'));
    const told = (await app.notices()).join('\n');
    expect(told).toMatch(
      /Ada Lovelace has a cadence by now|“Ada Lovelace”: A cadence was set in the meantime\. The note was left/,
    );
  });

  it('names whose note was deleted after something was chosen, and does not make it again', async () => {
    await open('Set cadences…');
    await press('Mod+a', '3');
    await app.remove(ada);
    await app.settled();
    await press('Escape');
    expect(await app.files()).not.toContain(ada);
    expect(await app.notices()).toEqual([
      'Set a cadence for 3 people. Made notes for 1 person. Undo',
      'Ada Lovelace has no person note any more and was left out.',
    ]);
  });

  it('says in a vault without people that nobody was found, and adds the first', async () => {
    await open('Set cadences…', { vault: { 'Me.md': vault['Me.md'] } });
    expect(await triage().innerText()).toContain('No person found yet.');
    expect(await triage().innerText()).not.toContain('Everybody has a cadence.');
    await press('Enter');
    await app.type('Ada Lovelace');
    await press('Enter');
    expect(await app.activeNote()).toContain('Ada Lovelace.md');
  });

  it('sets the same cadence for several that are selected; Esc clears the selection first', async () => {
    await open('Set cadences…');
    await press('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowUp');
    expect(await selected()).toEqual(['Ada Lovelace', 'Grace Hopper']);
    await press('End', 'Space');
    expect(await selected()).toEqual(['Ada Lovelace', 'Grace Hopper', 'Nell Noteless']);
    expect(await count()).toBe('3 selected');
    await press('Space', '4');
    expect(await chosen()).toEqual(['Quarterly', 'Quarterly']);
    expect(await selected()).toEqual([]);
    await press('Mod+a');
    expect(await count()).toBe('4 selected');
    await press('Escape');
    expect(await count()).toBe('');
    await press('Escape');
    expect(await app.read(ada)).toContain('cadence: quarterly\n');
    expect(await app.notices()).toEqual(['Set a cadence for 2 people. Undo']);
  });

  it('logs, tags and sets any cadence for those selected, from the bar', async () => {
    await open('Set cadences…');
    await press('Shift+ArrowDown', 'Tab');
    // The buttons of the bar come after the list.
    await press('Enter');
    await app.page.locator('.modal form input').nth(1).fill('a letter');
    await press('Enter');
    expect(await app.read(ada)).toContain('- 2026-11-23 a letter\n');
    expect(await app.read(grace)).toContain('- 2026-11-23 a letter\n');
    expect(await app.notices()).toEqual(['Contact with 2 people on 23 Nov 2026. Undo']);
    expect(await selected()).toEqual([]);
    await press('Mod+a', 'Tab', 'Tab', 'Tab', 'Enter');
    await app.page.locator('.modal form input').fill('every 6 weeks');
    await press('Enter');
    expect(await chosen()).toEqual(['every 6 weeks', 'every 6 weeks', 'every 6 weeks', 'every 6 weeks']);
    await press('Escape');
    expect(await app.read(alan)).toContain('contact_frequency: every 6 weeks\n');
  });
});

const side = () => app.page.locator('.reference-desk-follow-ups');
const focused = () =>
  app.page.evaluate(
    () =>
      document.activeElement?.closest('.reference-desk-row')?.querySelector('.reference-desk-row-person')?.textContent,
  );

async function openSide(options: Partial<VaultOptions> = {}): Promise<void> {
  await open('Open follow-ups in side bar', options);
  await side().locator('input').focus();
}

describe('rows of the side view', () => {
  const everybody = ['Grace Hopper', 'Alan Turing', 'Ada Lovelace', 'Nell Noteless'];

  it('are selected with Shift and the arrows, the space bar and Mod+A, and Esc clears', async () => {
    await openSide();
    await press('ArrowDown', 'Shift+ArrowDown');
    expect(await selected()).toEqual(everybody.slice(0, 2));
    expect(await focused()).toBe('Alan Turing');
    expect(await count()).toBe('2 selected');
    await press('Space', 'ArrowDown', 'Space');
    expect(await selected()).toEqual(['Grace Hopper', 'Ada Lovelace']);
    await press('Shift+ArrowDown');
    expect(await selected()).toEqual(['Grace Hopper', 'Ada Lovelace', 'Nell Noteless']);
    await press('Shift+ArrowUp');
    expect(await selected()).toEqual(['Grace Hopper', 'Ada Lovelace']);
    await press('Mod+a');
    expect(await selected()).toEqual(everybody);
    await press('Escape');
    expect(await selected()).toEqual([]);
    expect(await focused()).toBe('Ada Lovelace');
  });

  it('open as before with the space bar and Enter, and a space can be typed in the search box', async () => {
    await openSide();
    await press('ArrowDown', 'Space');
    expect(await app.activeNote()).toBe(grace);
    await side().locator('input').focus();
    await app.type('ada love');
    await app.settled();
    expect(await side().locator('.reference-desk-row-person').allInnerTexts()).toEqual(['Ada Lovelace']);
    await press('ArrowDown', 'Shift+Space', 'Enter');
    expect(await app.activeNote()).toBe(ada);
  });

  it('are snoozed together from the bar, who has no note gets one, and one undo takes all of it back', async () => {
    await openSide();
    await press('ArrowDown', 'Mod+a');
    await side().getByRole('button', { name: 'Snooze' }).focus();
    await press('Enter');
    expect(await app.page.locator('.modal-title').innerText()).toBe('Snooze 4 people');
    await app.page.locator('.modal form input').fill('in 3 weeks');
    await press('Enter');
    for (const path of [ada, grace, alan, nell]) expect(await app.read(path)).toContain('snoozed_until: 2026-12-14\n');
    expect(await app.notices()).toEqual(['4 people snoozed until 14 Dec 2026. Made notes for 1 person. Undo']);
    expect(await count()).toBe('');
    await app.runCommand('Undo the last change to notes');
    await app.settled();
    expect(await app.diff()).toEqual([]);
  });

  it.each([
    ['the search box', 'ada', () => side().locator('input')],
    [
      'the button of the page where there is nothing to search',
      '',
      () => side().locator('.reference-desk-first-page button'),
    ],
  ])('leave the focus to %s where none is left', async (_, filter, target) => {
    await openSide();
    await app.type(filter);
    await app.settled();
    await press('ArrowDown', 'Mod+a');
    await side().getByRole('button', { name: 'Snooze' }).focus();
    await press('Enter', 'Enter');
    expect(await side().locator('.reference-desk-row').count()).toBe(0);
    expect(await target().evaluate((el) => el === document.activeElement)).toBe(true);
  });

  it('are selected with Alt and a click, as files are', async () => {
    await openSide();
    const name = (who: string) => side().locator('.reference-desk-row-name', { hasText: who });
    await name('Alan').click({ modifiers: ['Alt'] });
    await name('Nell').click({ modifiers: ['Alt'] });
    expect(await selected()).toEqual(['Alan Turing', 'Nell Noteless']);
    await name('Alan').click({ modifiers: ['Alt'] });
    expect(await selected()).toEqual(['Nell Noteless']);
    expect(await app.activeNote()).toBe(null);
  });

  it('get a tag together', async () => {
    await openSide();
    await press('ArrowDown', 'Shift+ArrowDown');
    await side().getByRole('button', { name: 'Add tag' }).focus();
    await press('Enter');
    await app.page.locator('.modal form input').fill('two words');
    await press('Enter');
    expect(await app.page.locator('.modal').innerText()).toContain('Write one tag without spaces');
    await app.page.locator('.modal form input').fill('#mentor');
    await press('Enter');
    expect(await app.read(grace)).toContain('tags: [person, mentor]\n');
    expect(await app.read(alan)).toContain('tags: [person, mentor]\n');
    expect(await app.notices()).toEqual(['2 people now have the tag #mentor. Undo']);
  });

  it('stay selected where the form is closed, and only as long as they are listed', async () => {
    await openSide();
    await press('ArrowDown', 'Shift+ArrowDown');
    await side().getByRole('button', { name: 'Set cadence' }).focus();
    await press('Enter', 'Escape');
    expect(await count()).toBe('2 selected');
    await side().locator('input').fill('grace');
    await app.settled();
    expect(await count()).toBe('1 selected');
    expect(await app.diff()).toEqual([]);
  });
});

const prompt = () => app.page.locator('.prompt.reference-desk-palette').first();
const palette = () => prompt().locator('.suggestion-item.is-one-of-several .reference-desk-row-person').allInnerTexts();
const line = () => prompt().locator('.prompt-input');
const keysShown = () => prompt().locator('.prompt-instructions').innerText();

describe('rows of the palette', () => {
  const everybody = ['Grace Hopper', 'Alan Turing', 'Ada Lovelace', 'Nell Noteless'];

  it('are selected with Shift and the arrows, and with the space bar where nothing is typed; Esc clears, then closes', async () => {
    await open('Open follow-ups');
    await press('Shift+ArrowDown');
    expect(await palette()).toEqual(everybody.slice(0, 2));
    expect(await count()).toBe('2 selected');
    expect(await keysShown()).toContain('Clear selection');
    await press('ArrowDown', 'Space');
    expect(await palette()).toEqual(everybody.slice(0, 3));
    await press('Shift+Space', 'Shift+ArrowUp', 'Shift+ArrowUp');
    expect(await selected()).toEqual(everybody.slice(0, 3));
    await press('Escape');
    expect(await palette()).toEqual([]);
    expect(await prompt().locator('[aria-selected="true"]').count()).toBe(1);
    await press('Escape');
    expect(await prompt().count()).toBe(0);
    expect(await app.diff()).toEqual([]);
  });

  it('are not selected by a space within what is typed, and only as long as they are listed', async () => {
    await open('Open follow-ups');
    await app.type('ada love');
    await app.settled();
    expect(await line().inputValue()).toBe('ada love');
    expect(await count()).toBe('');
    await press('Shift+Space');
    expect(await palette()).toEqual(['Ada Lovelace']);
    await line().fill('grace');
    await app.settled();
    expect(await count()).toBe('');
  });

  it('are logged together with the key of one, and one undo takes all of it back', async () => {
    await open('Open follow-ups');
    await press('Shift+ArrowDown', 'Mod+l');
    expect(await app.page.locator('.modal-title').innerText()).toBe('Log contact with 2 people');
    expect(await app.diff()).toEqual([]);
    await press('Enter');
    expect(await changed()).toEqual([alan, grace]);
    expect(await app.read(grace)).toContain('- 2026-11-23');
    // The list is still there for the next.
    expect(await palette()).toEqual([]);
    expect(await line().evaluate((el) => el === document.activeElement)).toBe(true);
    await press('Escape');
    await app.runCommand('Undo the last change to notes');
    await app.settled();
    expect(await app.diff()).toEqual([]);
  });

  it.each(['Enter', 'Tab'])('offer with %s what can be done with all of them', async (key) => {
    await open('Open follow-ups');
    await press('Shift+ArrowDown', key);
    const actions = app.page.getByPlaceholder('Actions for 2 people…');
    await actions.waitFor();
    expect(await app.page.locator('.prompt').last().locator('.suggestion-title').allInnerTexts()).toEqual([
      'Log contact',
      'Snooze',
      'Set cadence',
      'Add tag',
    ]);
    await app.type('tag');
    await press('Enter');
    await app.page.locator('.modal form input').fill('mentor');
    await press('Enter');
    expect(await app.read(grace)).toContain('tags: [person, mentor]\n');
    expect(await changed()).toEqual([alan, grace]);
  });

  it('have no key that changes one of them while several are selected', async () => {
    await open('Open follow-ups');
    await press('Shift+ArrowDown', 'Mod+k', 'Mod+d');
    expect(await app.diff()).toEqual([]);
    await press('Mod+s');
    expect(await app.page.locator('.modal-title').innerText()).toBe('Snooze 2 people');
    await press('Escape', 'Mod+e');
    expect(await app.page.locator('.modal-title').innerText()).toBe('Cadence for 2 people');
    await press('Escape');
    expect(await count()).toBe('2 selected');
  });

  it('are selected with the mouse: Alt begins, then every click selects', async () => {
    await open('Open follow-ups');
    const row = (name: string) => prompt().locator('.suggestion-item', { hasText: name });
    await row('Alan').click({ modifiers: ['Alt'] });
    await row('Nell').click();
    await row('Grace').click();
    await row('Nell').click();
    expect(await palette()).toEqual(['Grace Hopper', 'Alan Turing']);
    await row('Ada').click({ modifiers: ['Shift'] });
    expect(await palette()).toEqual(['Grace Hopper', 'Alan Turing', 'Ada Lovelace', 'Nell Noteless']);
    await prompt().getByRole('button', { name: 'Clear selection' }).click();
    expect(await palette()).toEqual([]);
    expect(await app.activeNote()).toBe(null);
  });

  it('can be selected from the list of actions, which names the key', async () => {
    await open('Open follow-ups');
    await press('Tab');
    await app.type('select');
    await app.settled();
    const only = app.page.locator('.prompt').last().locator('.suggestion-item');
    expect((await only.allInnerTexts()).map((one) => one.replace(/\s+/g, ' ').trim())).toEqual([
      'Select several people Shift Space',
    ]);
    await press('Enter');
    expect(await palette()).toEqual(['Grace Hopper']);
  });
});
