/** Where people meet suggestions without looking for them: the status bar, the follow-ups and the page about a person. */
import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type OpenVault } from '../host/driver';

let app: OpenVault;

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

const meeting = 'Meetings/2026-11-22 Coffee with Marcus.md';
const vault = {
  'People/Sarah Chen.md': '---\ntags: [person]\n---\n',
  'People/Marcus Webb.md': '---\ntags: [person]\n---\n- [ ] send him the reading list 📅 2026-11-20\n',
  [meeting]:
    '---\ntags: [meeting]\nattendees: ["[[Marcus Webb]]"]\n---\n- [[Sarah Chen]] put me in touch with Marcus.\n- He read my CV.\n',
  'Other.md': 'I still need to thank [[Sarah Chen]] for the list.\n',
};
const today = '2026-11-23';

const count = () => app.page.locator('.status-bar-item[aria-label*="uggestion"]');
const counted = () => count().allInnerTexts();
const lines = () => app.page.locator('.reference-desk-further-line').allInnerTexts();
const titles = () => app.page.locator('.prompt .suggestion-title').allInnerTexts();
const selected = () => app.page.locator('.prompt .is-selected .suggestion-title').innerText();
const claims = () => app.page.locator('.reference-desk-suggestions .reference-desk-suggestion-claim').allInnerTexts();
const panel = () => app.page.locator('.reference-desk-about');
const about = () => panel().locator('.reference-desk-suggestion-claim').allInnerTexts();

const introduced = 'Sarah Chen introduced you to Marcus Webb';
const favour = 'Marcus Webb did you a favour: read my CV';

describe('suggestions in sight', () => {
  it('are reached from the follow-ups, accepted and dismissed by keys alone, and counted down everywhere', async () => {
    app = await openVault({ vault, today });
    await app.settled();
    await app.runCommand('Open follow-ups in side bar');
    await expect
      .poll(lines)
      .toEqual([
        'Write up: Coffee with Marcus, yesterday',
        'After the talk: Coffee with Marcus, yesterday',
        '3 suggestions from your notes',
      ]);
    expect(await counted()).toEqual(['3']);
    expect(await count().getAttribute('aria-label')).toBe('3 suggestions: review');
    await app.runCommand('Open follow-ups');
    await expect.poll(titles).toEqual(['Marcus Webb', ...(await lines())]);
    // Up from the first row is the last.
    await app.press('ArrowUp');
    expect(await selected()).toBe('3 suggestions from your notes');
    await app.press('Enter');
    await expect.poll(claims).toEqual([introduced, favour, 'You want to thank Sarah Chen']);
    await app.press('ArrowDown');
    await app.press('Enter');
    await expect.poll(() => app.read(meeting)).toContain('- [ ] #favour/received He read my CV.');
    await expect.poll(counted).toEqual(['2']);
    await expect.poll(async () => (await lines())[2]).toBe('2 suggestions from your notes');
    await app.press('x');
    await expect.poll(counted).toEqual(['1']);
    expect(await claims()).toEqual([introduced]);
    await app.press('x');
    await expect.poll(counted).toEqual([]);
    await expect.poll(lines).toEqual([]);
    await app.runCommand('Open follow-ups');
    await expect.poll(titles).toEqual(['Marcus Webb']);
  });

  it('of the last meeting are offered by its name, and found by typing it', async () => {
    app = await openVault({ vault, today });
    await app.settled();
    await expect.poll(counted).toEqual(['3']);
    await app.runCommand('Open follow-ups');
    await app.type('write up');
    await expect.poll(titles).toEqual(['Write up: Coffee with Marcus, yesterday']);
    await app.press('Enter');
    await expect.poll(claims).toEqual([introduced, favour]);
    expect(await app.page.locator('.reference-desk-suggestions-header').innerText()).toContain(
      '2 suggestions to review in “2026-11-22 Coffee with Marcus”',
    );
  });

  it('are named where nothing recorded is due, instead of a free day', async () => {
    const path = 'Coffee with Marcus Webb.md';
    app = await openVault({
      vault: { [path]: '- He read my CV.\n', 'People/Zoe.md': '---\ntags: [person]\n---\n' },
      today,
    });
    await app.settled();
    await app.runCommand('Open follow-ups in side bar');
    const side = app.page.locator('.reference-desk-follow-ups');
    await expect.poll(() => side.innerText()).toContain('Nothing is due so far');
    expect(await side.innerText()).not.toContain('Nobody is waiting');
  });

  it('a meeting of which nothing is recorded is opened, to be written up', async () => {
    app = await openVault({ vault: { ...vault, [meeting]: vault[meeting].split('- [[')[0] ?? '' }, today });
    await app.settled();
    await expect.poll(counted).toEqual(['1']);
    await app.runCommand('Open follow-ups');
    await app.type('coffee with');
    await app.press('Enter');
    await expect.poll(() => app.activeNote()).toBe(meeting);
  });

  it('stand on the page about a person with their sentence, and leave it and the review once they are answered', async () => {
    app = await openVault({ vault, today });
    await app.settled();
    await app.runCommand('Review suggestions');
    await expect.poll(async () => (await claims()).length).toBe(3);
    await app.openNote('People/Marcus Webb.md');
    await app.runCommand('About this person');
    await expect.poll(about).toEqual([introduced, favour]);
    expect(await panel().locator('blockquote .suggestion-highlight').allInnerTexts()).toEqual([
      'Sarah Chen put me in touch with',
      'He read my',
    ]);
    await panel()
      .getByRole('button', { name: `Accept: ${favour}` })
      .press('Enter');
    await expect.poll(() => app.read(meeting)).toContain('- [ ] #favour/received He read my CV.');
    await expect.poll(about).toEqual([introduced]);
    await expect.poll(() => panel().innerText()).toContain('read my CV');
    await panel()
      .getByRole('button', { name: `Dismiss: ${introduced}` })
      .press('Enter');
    await expect.poll(about).toEqual([]);
    expect(await panel().getByText('Suggestions').count()).toBe(0);
    await expect.poll(counted).toEqual(['1']);
    await app.runCommand('Review suggestions');
    await expect.poll(claims).toEqual(['You want to thank Sarah Chen']);
  });

  it('are counted anew when another program writes a note', async () => {
    app = await openVault({ vault, today });
    await app.settled();
    await expect.poll(counted).toEqual(['3']);
    await app.write('Other.md', 'Rain.\n');
    await expect.poll(counted).toEqual(['2']);
    await app.remove(meeting);
    await expect.poll(counted).toEqual([]);
  });

  it('are out of sight once the setting is off, and the commands remain', async () => {
    app = await openVault({ vault, today });
    await app.settled();
    await app.runCommand('Open follow-ups in side bar');
    await expect.poll(counted).toEqual(['3']);
    await (await app.setting('Suggestions')).locator('.checkbox-container').click();
    await app.closeSettings();
    await expect.poll(counted).toEqual([]);
    await expect.poll(lines).toEqual([]);
    await app.openNote('People/Marcus Webb.md');
    await app.runCommand('About this person');
    await app.settled();
    expect(await about()).toEqual([]);
    await app.runCommand('Review suggestions');
    await expect.poll(async () => (await claims()).length).toBe(3);
    await (await app.setting('Suggestions')).locator('.checkbox-container').click();
    await app.closeSettings();
    await expect.poll(counted).toEqual(['3']);
  });

  it('speak German, and have no status bar on a phone', async () => {
    const german = {
      ...vault,
      [meeting]: vault[meeting].replace(/- \[\[Sarah[^]*/, '- [[Sarah Chen]] hat mir Marcus vorgestellt.\n'),
      'Other.md': 'Regen.\n',
    };
    app = await openVault({ vault: german, today, language: 'de', phone: true, width: 390, height: 844 });
    await app.settled();
    await app.runCommand('Nachfassen in der Seitenleiste öffnen');
    await expect
      .poll(lines)
      .toEqual([
        'Festhalten: Coffee with Marcus, gestern',
        'Nach dem Gespräch: Coffee with Marcus, gestern',
        '1 Vorschlag aus deinen Notizen',
      ]);
    expect(await app.page.locator('.status-bar-item').count()).toBe(0);
  });
});
