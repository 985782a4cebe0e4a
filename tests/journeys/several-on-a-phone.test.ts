/** Several people at once with fingers, and in German. */
import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type OpenVault } from '../host/driver';
import { Fingers, type TouchSystem } from '../host/fingers';

const person = (...days: readonly string[]): string =>
  `---\ntags: [person]\n---\n## Log\n${days.map((day) => `- ${day} call\n`).join('')}`;
const ada = 'People/Ada Lovelace.md';
const grace = 'People/Grace Hopper.md';
const alan = 'People/Alan Turing.md';
const vault = {
  'Me.md': '---\ntags: [me]\n---\n',
  [ada]: person('2026-03-02', '2026-02-02', '2026-01-02'),
  [grace]: person('2026-04-05', '2026-01-05'),
  [alan]: person('2026-03-05'),
};

let app: OpenVault;

async function open(command: string, options: Partial<Parameters<typeof openVault>[0]>): Promise<void> {
  app = await openVault({ vault, today: '2026-11-23', ...options });
  await app.settled();
  await app.runCommand(command);
  await app.settled();
}

const triage = () => app.page.locator('.reference-desk-triage');
const count = () => app.page.locator('.reference-desk-selection-count').innerText();
const changed = async (): Promise<string[]> => (await app.diff()).map(({ path }) => path).sort();

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

describe('the list of cadences', () => {
  it('has buttons, and no names of keys, on a phone; the back button loses nothing', async () => {
    await open('Set cadences…', { phone: true });
    expect(await triage().locator('kbd').count()).toBe(0);
    await app.tap(triage().locator('.suggestion-item', { hasText: 'Grace Hopper' }));
    await app.tap(triage().getByRole('button', { name: 'Monthly' }));
    expect(await triage().locator('.is-selected .reference-desk-row-person').innerText()).toBe('Alan Turing');
    expect(await app.pressBack()).toBe(true);
    await app.settled();
    expect(await app.read(grace)).toContain('cadence: monthly\n');
    expect(await changed()).toEqual([grace]);
  });

  it('says the same in German', async () => {
    await open('Rhythmen festlegen …', { language: 'de' });
    expect(await triage().innerText()).toContain('3 Personen ohne Rhythmus');
    await app.press('Shift+ArrowDown');
    expect(await count()).toBe('2 ausgewählt');
    for (const key of ['1', 'Escape']) await app.press(key);
    await app.settled();
    expect(await app.read(ada)).toContain('cadence: weekly\n');
    expect(await app.notices()).toEqual(['Rhythmus für 2 Personen festgelegt. Rückgängig']);
  });
});

describe('the palette', () => {
  it('selects several from the actions of a row; then others are tapped, and the bar says what can be done', async () => {
    await open('Open follow-ups', { phone: true });
    const row = (name: string) => app.page.locator('.prompt .suggestion-item', { hasText: name });
    await app.tap(row('Ada Lovelace').getByRole('button', { name: 'Actions for Ada Lovelace' }));
    await app.tap(app.page.getByText('Select several people'));
    await app.settled();
    expect(await count()).toBe('1 selected');
    await app.tap(row('Alan Turing').locator('.reference-desk-row-person'));
    await app.settled();
    expect(await count()).toBe('2 selected');
    await app.tap(app.page.locator('.prompt').getByRole('button', { name: 'Add tag' }));
    await app.page.locator('.modal form input').fill('mentor');
    await app.press('Enter');
    await app.settled();
    expect(await changed()).toEqual([ada, alan]);
    expect(await count()).toBe('');
  });
});

describe.each<TouchSystem>(['android', 'ios'])('a finger held on %s', (system) => {
  it.each([
    ['a row of the side view', 'Open follow-ups in side bar', '.reference-desk-follow-ups .reference-desk-row'],
    ['a row of the list of cadences', 'Set cadences…', '.reference-desk-triage .suggestion-item'],
  ])('begins to select at %s; then others are tapped', async (_, command, rows) => {
    await open(command, { phone: true });
    const fingers = await Fingers.on(app.page);
    const row = (name: string) => app.page.locator(rows, { hasText: name });
    const box = await row('Ada Lovelace').locator('.reference-desk-row-person').boundingBox();
    await fingers.hold([(box?.x ?? 0) + 5, (box?.y ?? 0) + 5], system);
    await app.settled();
    expect(await count()).toBe('1 selected');
    await app.tap(row('Alan Turing').locator('.reference-desk-row-person'));
    await app.settled();
    expect(await count()).toBe('2 selected');
    await app.tap(row('Alan Turing').locator('.reference-desk-row-person'));
    expect(await count()).toBe('1 selected');
    expect(await app.page.locator('.menu').count()).toBe(0);
    expect(await app.activeNote()).toBe(null);
    await app.tap(app.page.getByRole('button', { name: 'Add tag' }));
    await app.page.locator('.modal form input').fill('mentor');
    await app.press('Enter');
    await app.settled();
    expect(await app.read(ada)).toContain('tags: [person, mentor]');
    expect(await changed()).toEqual([ada]);
  });
});
