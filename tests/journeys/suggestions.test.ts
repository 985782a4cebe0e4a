/** Sentences that look like facts, accepted and dismissed by keys. */
import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type OpenVault } from '../host/driver';
import { page } from '../support/docs-pages';

let app: OpenVault;

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

const view = () => app.page.locator('.reference-desk-suggestions');
const rows = () => view().locator('.reference-desk-suggestion-claim').allInnerTexts();

const focused = () => app.page.evaluate(() => document.activeElement?.textContent ?? '');

const note = 'Meetings/2026-11-20 Coffee with Marcus.md';
const vault = {
  'People/Sarah Chen.md': '---\ntags: [person]\n---\n',
  'People/Marcus Webb.md': '---\ntags: [person]\n---\n',
  [note]:
    '---\ntags: [meeting]\nattendees: ["[[Marcus Webb]]"]\n---\n- [[Sarah Chen]] put me in touch with Marcus.\n- He read my CV.\n- He is looking for a metadata librarian.\n',
};

describe('suggestions', () => {
  it('are those that the README shows for a plain note in an empty vault, and all can be accepted', async () => {
    const { text } = page('README.md');
    const [, path = '', plain = ''] = /^`([^`]+\.md)`\n\n```markdown\n([^]*?)^```$/m.exec(text) ?? [];
    const shown = /^```text\n([^]*?)^```$/m.exec(text)?.[1] ?? '';
    app = await openVault({ vault: { [path]: plain }, today: '2026-11-20' });
    await app.settled();
    await app.openNote(path);
    await app.runCommand('Write up this talk');
    await expect.poll(async () => `${(await rows()).join('\n')}\n`).toBe(shown);
    for (let left = shown.trim().split('\n').length - 1; left >= 0; left--) {
      await app.press('Enter');
      await expect.poll(async () => (await rows()).length).toBe(left);
    }
    await app.settled();
    const people = (await app.files()).filter((file) => file !== path);
    const names = people.map((file) => file.replace(/^.*\/|\.md$/g, '')).sort();
    expect(names).toEqual(['Marcus Webb', 'Sam Osei', 'Sarah Chen']);
  });

  it('of whoever named somebody say that their note is read as a person, not that it is made', async () => {
    const talk = '2026-11-20 Coffee with Priya Raman.md';
    app = await openVault({
      vault: {
        [talk]: 'She runs the data team.\n\n- Said I should talk to Lena Fischer at the city library\n',
        'Priya Raman.md': 'Data lead at Northwind Archives.\n',
      },
      today: '2026-11-23',
    });
    await app.settled();
    await app.runCommand('Review suggestions');
    const row = view()
      .locator('.reference-desk-suggestion')
      .filter({ hasText: 'Priya Raman suggested you talk to Lena Fischer' });
    await expect
      .poll(() => row.locator('.reference-desk-suggestion-also').allInnerTexts())
      .toEqual(['Adds the tag “person” to your note “Priya Raman”.']);
    await row.getByRole('button', { name: 'Accept' }).click();
    await expect
      .poll(() => app.read('Priya Raman.md'))
      .toMatch(/tags: \[person\][\s\S]*who else to talk to: \[\[Lena Fischer\]\]/);
    expect(await app.files()).not.toContain('People/Priya Raman.md');
  });

  it('are accepted and dismissed by keys alone, written in their note, undone at once, and do not come back', async () => {
    app = await openVault({ vault, today: '2026-11-23' });
    await app.settled();
    await app.runCommand('Review suggestions');
    await expect
      .poll(rows)
      .toEqual([
        'Sarah Chen introduced you to Marcus Webb',
        'Marcus Webb did you a favour: read my CV',
        'Marcus Webb needs a metadata librarian',
      ]);
    await app.press('ArrowDown');
    await app.press('Enter');
    await expect.poll(() => app.read(note)).toContain('- [ ] #favour/received He read my CV.');
    await expect
      .poll(rows)
      .toEqual(['Sarah Chen introduced you to Marcus Webb', 'Marcus Webb needs a metadata librarian']);
    await app.press('x');
    await expect.poll(rows).toEqual(['Sarah Chen introduced you to Marcus Webb']);
    await app.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await rows()).length).toBe(2);
    await view().locator('.reference-desk-suggestion').nth(1).press('x');
    await expect.poll(async () => (await rows()).length).toBe(1);
    await app.press('Enter');
    await expect.poll(() => app.read(note)).toContain('- #intro/received [[Sarah Chen]] [[Marcus Webb]]');
    await expect.poll(() => view().innerText()).toContain('All reviewed');
    // One Enter too many takes nothing back.
    const written = await app.read(note);
    await app.press('Enter');
    await app.press('Enter');
    await app.settled();
    expect(await app.read(note)).toBe(written);
    expect(await focused()).toContain('All reviewed');
    expect(await app.page.locator('.notice', { hasText: 'introduced you' }).count()).toBe(0);
    await view().getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(() => app.read(note)).toBe(vault[note]);
    await expect
      .poll(rows)
      .toEqual([
        'Sarah Chen introduced you to Marcus Webb',
        'Marcus Webb did you a favour: read my CV',
        'Marcus Webb needs a metadata librarian',
      ]);
    await expect.poll(focused).toContain('Sarah Chen introduced you');
  });

  it('that are dismissed come back by the same undo as everything else, and take their notice with them', async () => {
    app = await openVault({ vault, today: '2026-11-23' });
    await app.settled();
    await app.runCommand('Review suggestions');
    await expect.poll(async () => (await rows()).length).toBe(3);
    await view().locator('.reference-desk-suggestion').nth(1).press('Enter');
    await expect.poll(async () => (await rows()).length).toBe(2);
    const written = await app.read(note);
    await view().locator('.reference-desk-suggestion').first().press('x');
    await expect.poll(rows).toEqual(['Marcus Webb needs a metadata librarian']);
    await app.runCommand('Undo the last change to notes');
    await expect.poll(async () => (await rows()).length).toBe(2);
    expect(await app.page.locator('.notice').allInnerTexts()).toEqual([
      'Undone: Dismissed: Sarah Chen introduced you to Marcus Webb',
    ]);
    expect(await app.read(note)).toBe(written);
    // With the key that everybody tries.
    await view().locator('.reference-desk-suggestion').first().press('x');
    await expect.poll(async () => (await rows()).length).toBe(1);
    await app.press('Mod+z');
    await expect.poll(async () => (await rows()).length).toBe(2);
    await expect.poll(focused).toContain('Sarah Chen introduced you');
    await app.press('Mod+z');
    await expect.poll(() => app.read(note)).toBe(vault[note]);
    await expect.poll(async () => (await rows()).length).toBe(3);
    await expect.poll(focused).toContain('read my CV');
    // Nothing is left of this sitting.
    await app.press('Mod+z');
    await app.settled();
    expect(await app.read(note)).toBe(vault[note]);
  });

  it('that were accepted as something else are suggested again when that is undone, on the page about a person, too', async () => {
    app = await openVault({ vault, today: '2026-11-23' });
    await app.settled();
    await app.openNote('People/Marcus Webb.md');
    await app.runCommand('About this person');
    const about = app.page.locator('.reference-desk-suggestions-about');
    const needs = about.locator('.reference-desk-suggestion').filter({ hasText: 'needs a metadata librarian' });
    await needs.getByRole('button', { name: /^Change…/ }).click();
    await app.page.locator('.menu-item').filter({ hasText: 'did you a favour' }).click();
    await expect.poll(() => app.read(note)).toContain('#favour/received');
    await expect.poll(() => needs.count()).toBe(0);
    await app.runCommand('Undo the last change to notes');
    await expect.poll(() => app.read(note)).toBe(vault[note]);
    await expect.poll(() => needs.count()).toBe(1);
  });

  it('that cannot be undone together say why once, and how many were', async () => {
    app = await openVault({ vault, today: '2026-11-23' });
    await app.settled();
    await app.runCommand('Review suggestions');
    await expect.poll(async () => (await rows()).length).toBe(3);
    for (const left of [2, 1]) {
      await view().locator('.reference-desk-suggestion').nth(1).press('Enter');
      await expect.poll(async () => (await rows()).length).toBe(left);
    }
    await view().locator('.reference-desk-suggestion').first().press('x');
    const mine = `${await app.read(note)}mine\n`;
    await app.write(note, mine);
    await app.settled();
    await view().getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(rows).toEqual(['Sarah Chen introduced you to Marcus Webb']);
    const [said = '', ...more] = await app.page.locator('.notice').allInnerTexts();
    expect(more).toEqual([]);
    expect(said.split(/\s+/).join(' ')).toBe(
      '1 suggestion undone. “2026-11-20 Coffee with Marcus”: The note has changed since then. Undo in the note itself, or change it by hand. Nothing was written.',
    );
    expect(await app.read(note)).toBe(mine);
  });

  it('ask who is meant where a sentence leaves it open, and give a note to whoever named somebody and has none', async () => {
    const lunch = 'Meetings/2026-11-18 Lunch.md';
    const text =
      '---\ntags: [meeting]\nattendees: ["[[Sarah Chen]]", "[[Marcus Webb]]"]\n---\n- She lent me her book.\n- Kim Lane suggested I talk to Tom Reyes.\n';
    app = await openVault({
      vault: {
        'People/Sarah Chen.md': vault['People/Sarah Chen.md'],
        'People/Marcus Webb.md': vault['People/Marcus Webb.md'],
        [lunch]: text,
      },
      today: '2026-11-23',
    });
    await app.settled();
    await app.runCommand('Review suggestions');
    const asked = '“she?” did you a favour: lent me her book';
    const named = 'Kim Lane suggested you talk to Tom Reyes';
    await expect.poll(async () => (await rows()).slice(0, 2)).toEqual([asked, named]);
    expect(await view().innerText()).toContain('Who is “she”? You choose when you accept.');
    const row = view().locator('.reference-desk-suggestion').nth(1);
    expect(await row.innerText()).toContain('Also makes a note for Kim Lane.');
    expect(await row.getByRole('button', { name: 'Accept' }).isDisabled()).toBe(false);
    await app.press('Enter');
    await expect.poll(() => app.page.locator('.prompt').count()).toBe(1);
    // Letters typed before the prompt has the focus would be keys of the row.
    await app.page.locator('.prompt input').fill('Sarah');
    await app.settled();
    await app.press('Escape');
    await expect.poll(focused).toContain('she?');
    expect(await app.read(lunch)).toBe(text);
    await app.press('Enter');
    await expect.poll(() => app.page.locator('.prompt').count()).toBe(1);
    // Letters typed before the prompt has the focus would be keys of the row.
    await app.page.locator('.prompt input').fill('Sarah');
    await app.settled();
    await app.settled();
    await app.press('Enter');
    await expect.poll(() => app.read(lunch)).toContain('- [ ] #favour/received [[Sarah Chen]] She lent me her book.');
    await expect.poll(async () => (await rows())[0]).toBe(named);
    expect(await app.page.locator('body').innerText()).not.toContain('person=');
    // Who named somebody and has no note gets one by the act that writes it, and one undo takes both back.
    await app.press('Enter');
    const kim = 'People/Kim Lane.md';
    await expect.poll(() => app.files()).toContain(kim);
    await expect.poll(() => app.read(kim)).toContain('- who else to talk to: [[Tom Reyes]]');
    await app.runCommand('Undo the last change to notes');
    await expect.poll(() => app.files()).not.toContain(kim);
  });

  it('take diaries that call everybody by a given name: added by one key, and then known', async () => {
    const day = '2026-11-19.md';
    const text = 'Coffee with Priya at Blend.\n\nJonas lent me his bike. I promised Priya to send her the map.\n';
    app = await openVault({ vault: { [day]: text }, today: '2026-11-23' });
    await app.settled();
    await app.runCommand('Review suggestions');
    const all = [
      'Priya has no note yet: add them',
      '“Jonas?” did you a favour: lent me his bike',
      'You promised “Priya?”: send her the map',
    ];
    await expect.poll(rows).toEqual(all);
    await app.press('Enter');
    await expect.poll(() => app.files()).toContain('Priya.md');
    const promise = 'You promised Priya: send her the map';
    await expect.poll(rows).toEqual(['You were in touch with Priya', all[1], promise]);
    // What has come does not take the focus from the row on which it was.
    await expect.poll(focused).toContain('Jonas');
    await app.press('ArrowUp');
    await app.press('Enter');
    await expect.poll(() => app.read('Priya.md')).toContain('- 2026-11-19 Coffee with Priya at Blend.');
    await expect.poll(rows).toEqual([all[1], promise]);
    // The name that the sentence gives stands in the field, and as somebody new in the list.
    await app.press('Enter');
    const field = app.page.locator('.prompt input');
    await expect.poll(() => field.inputValue()).toBe('Jonas');
    await expect.poll(() => app.page.locator('.prompt .is-selected').innerText()).toContain('New person: Jonas');
    await app.press('Enter');
    await expect.poll(() => app.read(day)).toContain('- [ ] #favour/received [[Jonas]] lent me his bike');
    expect(await app.files()).toContain('Jonas.md');
    await expect.poll(rows).toEqual([promise]);
  });

  it('keep somebody new after the introduction is accepted, and their note says who introduced them', async () => {
    const text = vault[note].split('- [[')[0] ?? '';
    app = await openVault({
      vault: { ...vault, [note]: `${text}- [[Sarah Chen]] introduced me to Nadia Okafor.\n` },
      today: '2026-11-23',
    });
    await app.settled();
    await app.runCommand('Review suggestions');
    await expect.poll(async () => (await rows()).length).toBe(2);
    await app.press('Enter');
    await expect.poll(() => app.read(note)).toContain('#intro/received');
    await app.settled();
    await expect.poll(rows).toEqual(['Nadia Okafor has no note yet: add them']);
    await app.press('Enter');
    await expect.poll(() => view().innerText()).toContain('All reviewed');
    expect(await app.read('People/Nadia Okafor.md')).toMatch(/introduced_by: .*Sarah Chen/);
  });

  it('ask with the sentence, and offer a note that nobody reads as a person yet before a new one', async () => {
    const lunch = 'Meetings/2026-11-18 Lunch.md';
    const text =
      '---\ntags: [meeting]\nattendees: ["[[Sarah Chen]]", "[[Marcus Webb]]"]\n---\n- She lent me her book.\n';
    const own = 'Radiographer.\n';
    app = await openVault({
      vault: {
        'People/Sarah Chen.md': vault['People/Sarah Chen.md'],
        'People/Marcus Webb.md': vault['People/Marcus Webb.md'],
        'Dana Whitlock.md': own,
        'Books/Dana Scully.md': 'A novel.\n',
        [lunch]: text,
      },
      today: '2026-11-23',
      phone: true,
      width: 390,
      height: 844,
    });
    await app.settled();
    await app.runCommand('Review suggestions');
    await expect.poll(async () => (await rows())[0]).toBe('“she?” did you a favour: lent me her book');
    const heights = await view()
      .locator('.reference-desk-suggestion-buttons button')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(heights.filter((height) => height < 40)).toEqual([]);
    await app.tap(view().getByRole('button', { name: 'Accept' }).first());
    await expect.poll(() => app.page.locator('.prompt').innerText()).toContain('She lent me her book.');
    expect(await app.page.locator('.prompt').innerText()).toContain('Choose who “she” is');
    await app.page.locator('.prompt input').fill('Dana');
    await expect
      .poll(() => app.page.locator('.prompt .suggestion-title').allInnerTexts())
      .toEqual(['Dana Whitlock', 'New person: Dana']);
    expect(await app.page.locator('.prompt').innerText()).toContain('Note, not read as a person yet');
    await app.tap(app.page.locator('.prompt .suggestion-item').first());
    await expect.poll(() => app.read('Dana Whitlock.md')).toContain('tags: [person]');
    await expect.poll(() => app.read(lunch)).toContain('#favour/received [[Dana Whitlock]] She lent me her book.');
    expect(await app.files()).not.toContain('Dana.md');
  });

  it('of contact with somebody who has no note make one, and one undo takes both away', async () => {
    const diary = 'Notes on the fair.md';
    const said = '2026-11-20: pub with [[Nadia Okafor]].\n';
    const stall = 'Meetings/2026-11-10 Stall.md';
    const there = '---\ntags: [meeting]\nattendees: ["[[Nadia Okafor]]"]\n---\n';
    app = await openVault({ vault: { ...vault, [diary]: said, [stall]: there }, today: '2026-11-23' });
    await app.settled();
    await app.openNote(diary);
    await app.runCommand('Write up this talk');
    await expect.poll(async () => (await rows()).length).toBe(1);
    await app.press('Enter');
    await expect.poll(() => app.files()).toContain('People/Nadia Okafor.md');
    await expect.poll(() => app.read('People/Nadia Okafor.md')).toContain('2026-11-20');
    await app.runCommand('Undo the last change to notes');
    await expect.poll(() => app.files()).not.toContain('People/Nadia Okafor.md');
    expect(await app.diff()).toEqual([]);
  });

  it('stay in the list when an answer makes known whom they mean, and are all answered at the end', async () => {
    const said = 'Lunch with [[Mo Rahman]]. Mo read my CV. Mo needs a van by Friday. I promised him a list.\n';
    app = await openVault({ vault: { '2026-11-20.md': said, 'Mo Rahman.md': 'Next door.\n' }, today: '2026-11-23' });
    await app.settled();
    await app.runCommand('Review suggestions');
    await expect.poll(async () => (await rows())[0]).toBe('Is “Mo Rahman” a person?');
    for (let left = (await rows()).length - 1; left >= 0; left--) {
      await app.press('Enter');
      await expect.poll(async () => (await rows()).length).toBe(left);
      await app.settled();
    }
    await expect.poll(() => view().getByRole('status').innerText()).toBe('All reviewed');
    await app.runCommand('Review suggestions');
    await expect.poll(() => view().innerText()).toContain('No suggestions');
  });

  it('are written down as something else, or in other words, and do not come back as what they were', async () => {
    app = await openVault({ vault, today: '2026-11-23' });
    await app.settled();
    await app.runCommand('Review suggestions');
    await expect.poll(async () => (await rows()).length).toBe(3);
    await app.press('ArrowDown');
    await app.press('e');
    const menu = app.page.locator('.menu-item');
    expect(await menu.allInnerTexts()).toContain('You did Marcus Webb a favour: read my CV');
    await menu.filter({ hasText: 'You promised Marcus Webb: read my CV' }).click();
    await expect
      .poll(rows)
      .toEqual(['Sarah Chen introduced you to Marcus Webb', 'Marcus Webb needs a metadata librarian']);
    await app.settled();
    await app.press('e');
    await menu.filter({ hasText: 'Other words' }).click();
    await app.page.getByRole('textbox', { name: 'Words' }).fill('a librarian who knows metadata and Welsh');
    await app.press('Enter');
    await expect.poll(rows).toEqual(['Sarah Chen introduced you to Marcus Webb']);
    expect(await app.read(note)).toContain('- [ ] He read my CV.');
    expect(await app.read(note)).toContain('- #need a librarian who knows metadata and Welsh');
    await app.settled();
    await app.runCommand('Review suggestions');
    await expect.poll(rows).toEqual(['Sarah Chen introduced you to Marcus Webb']);
  });

  it('leave the focus at the next row when one is answered, also after the note was written to elsewhere', async () => {
    for (const answer of ['Dismiss', 'You promised Marcus Webb: read my CV']) {
      app = await openVault({ vault, today: '2026-11-23' });
      await app.settled();
      // Beside a person stand the suggestions about them: from now on they are kept up to date.
      await app.openNote('People/Marcus Webb.md');
      await app.runCommand('About this person');
      await app.settled();
      await app.runCommand('Review suggestions');
      await expect.poll(async () => (await rows()).length).toBe(3);
      await app.press('ArrowDown');
      await app.write(note, (await app.read(note)).replace(/^---$([^]*?)^---$/m, '---$1---\n'));
      await app.settled();
      if (answer === 'Dismiss')
        await view().locator('.reference-desk-suggestion:focus').getByRole('button').last().click();
      else {
        await app.press('e');
        await app.page.locator('.menu-item').filter({ hasText: answer }).click();
      }
      await expect.poll(async () => (await rows()).length).toBe(2);
      await app.settled();
      const focused = app.page.locator('.reference-desk-suggestion:focus');
      expect(await focused.innerText()).toContain('Marcus Webb needs');
      await app.close();
    }
  });

  it('that are gone because the note was changed leave the next Enter to nobody', async () => {
    app = await openVault({ vault, today: '2026-11-23' });
    await app.settled();
    await app.runCommand('Review suggestions');
    await expect.poll(async () => (await rows()).length).toBe(3);
    await app.press('ArrowDown');
    const text = await app.read(note);
    const changed = text.replace('- He read my CV.\n', '');
    await app.write(note, changed);
    await expect.poll(async () => (await rows()).length).toBe(2);
    await expect.poll(focused).toContain('that suggestion is gone');
    await app.press('Enter');
    await app.settled();
    expect(await app.read(note)).toBe(changed);
    await app.press('ArrowDown');
    expect(await focused()).toContain('Sarah Chen introduced you');
  });

  it('of one note are shown by its command', async () => {
    app = await openVault({
      vault: { ...vault, 'Other.md': 'Thanked [[Sarah Chen]] for the list.\n' },
      today: '2026-11-23',
    });
    await app.settled();
    await app.openNote(note);
    await app.runCommand('Write up this talk');
    await expect.poll(async () => (await rows()).length).toBe(3);
  });

  it('of a note without any speak of that note, and of those that wait in others', async () => {
    app = await openVault({ vault: { ...vault, 'Plain.md': 'Nothing here.\n' }, today: '2026-11-23' });
    await app.settled();
    await app.openNote('Plain.md');
    await app.runCommand('Write up this talk');
    await expect.poll(() => view().innerText()).toContain('No sentence in this note looks like');
    await expect.poll(() => view().innerText()).toMatch(/\d suggestions to review in your other notes/);
    await view().getByRole('button', { name: 'Review all notes' }).click();
    await expect.poll(async () => (await rows()).length).toBe(3);
  });

  it('say so where there are none', async () => {
    app = await openVault({ vault: { 'Plain.md': 'Nothing here.\n' }, today: '2026-11-23' });
    await app.settled();
    await app.runCommand('Review suggestions');
    await expect.poll(() => view().innerText()).toContain('No suggestions');
  });
});
