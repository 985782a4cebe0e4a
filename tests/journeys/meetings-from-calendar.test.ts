/** Meetings of a calendar file by keyboard: reviewed, written, undone; a moved date is asked for, and a second time nothing is new. */
import { afterEach, describe, expect, it } from 'vitest';
import { FileReviewPage } from './file-review';
import { type Driver, openVault, type VaultOptions } from './open-vault';

const ada = 'People/Ada Lovelace.md';
const person = (more = ''): string => `---\ntags: [person]\n${more}---\n`;
const vault = {
  'Me.md': '---\ntags: [me]\nemail: me@x.example\n---\n',
  [ada]: person('email: ada@x.example\n'),
  'People/Sam Lee.md': person(),
  'Old/Sam Lee.md': person(),
  'Meetings/Moved.md': '---\ntags: [meeting]\ndate: 2026-11-25\nattendees: "[[Ada Lovelace]]"\nuid: m\n---\n',
};
const event = (uid: string, summary: string, day: string, ...lines: readonly string[]): string =>
  ['BEGIN:VEVENT', `UID:${uid}`, `SUMMARY:${summary}`, `DTSTART:${day}`, ...lines, 'END:VEVENT', ''].join('\r\n');
const withAda = 'ATTENDEE;CN=A. Lovelace:mailto:ada@x.example';
const calendar = (...events: readonly string[]): string =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${events.join('')}END:VCALENDAR\r\n`;
const file = calendar(
  event(
    'a',
    'Budget',
    '20261124T090000',
    'ATTENDEE:mailto:me@x.example',
    withAda,
    'ATTENDEE;CN=Ida Noor:mailto:i@x.example',
  ),
  event('m', 'Review', '20261126T100000', withAda),
  event('s', 'Lunch', '20261127T120000', 'ATTENDEE;CN=Sam Lee:mailto:s@x.example'),
  event('d', 'Called off', '20261128T120000', 'STATUS:CANCELLED', withAda),
  event('o', 'Long ago', '20250101T120000', withAda),
);

let app: Driver;
let page: FileReviewPage;

async function open(options: Partial<VaultOptions> = {}): Promise<void> {
  app = await openVault({ vault: { ...vault, 'Files/c.ics': file }, today: '2026-11-23', ...options });
  page = new FileReviewPage(app, 'Meetings from a calendar file…');
  await app.settled();
}

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

describe('a calendar file', () => {
  it('is reviewed, written by one key and undone at once', async () => {
    await open();
    await page.chooseInVault('c.ics');
    expect(await page.names()).toEqual(['Budget', 'Review', 'Lunch', 'Called off']);
    expect(await page.kinds()).toEqual(['New', 'Moved', 'Unsure', 'Left out']);
    expect(await page.notes()).toEqual([
      'Tue 24 Nov 2026, 09:00 · With Ada Lovelace and Ida Noor (no note)',
      'Thu 26 Nov 2026, 10:00 · Meetings/Moved.md · With Ada Lovelace · Moves the date from Wed 25 Nov 2026 to Thu 26 Nov 2026',
      'Fri 27 Nov 2026, 12:00 · With Sam Lee · Several people may have this name',
      'Sat 28 Nov 2026, 12:00 · With Ada Lovelace · It was cancelled',
    ]);
    expect(await page.chosen()).toEqual(['Budget']);
    expect(await page.preview()).toContain('New note: Meetings/2026-11-24 Ada Lovelace.md');
    expect(await page.preview()).toContain('title: Budget\ntime: "09:00"\nuid: "a"');
    // No date moves and nobody is guessed because everything was chosen.
    await page.press('Control+a');
    expect(await page.chosen()).toEqual(['Budget']);
    await page.press('ArrowDown', ' ');
    expect(await page.preview()).toContain('Changed in Meetings/Moved.md');
    await page.press('ArrowDown', 'Enter');
    await page.press('Enter');
    expect(await page.chosen()).toEqual(['Budget', 'Review', 'Lunch']);
    expect(await app.diff()).toEqual([]);
    await page.press('Control+Enter');
    expect(await page.changed()).toEqual([
      'Meetings/2026-11-24 Ada Lovelace.md',
      'Meetings/2026-11-27 Sam Lee.md',
      'Meetings/Moved.md',
    ]);
    expect(await app.read('Meetings/Moved.md')).toBe(vault['Meetings/Moved.md'].replace('11-25', '11-26'));
    expect(await app.notices()).toEqual([
      'Meetings imported: 2 notes made and 1 note moved to another day or time. Undo',
    ]);
    expect(await page.kinds()).toEqual(['Left out', 'Left out', 'Left out', 'Left out']);
    await page.undo();
    expect(await app.diff()).toEqual([]);
  });

  it('gives a guest a note only where that is said, and marks a cancelled meeting', async () => {
    const off = '---\ntags: [meeting]\ndate: 2026-11-28\nattendees: "[[Ada Lovelace]]"\nuid: d\n---\n';
    await open({ vault: { ...vault, 'Meetings/Off.md': off, 'Files/c.ics': file } });
    await page.chooseInVault('c.ics');
    expect(await page.kinds()).toEqual(['New', 'Moved', 'Unsure', 'Cancelled']);
    await page.press('w', 'Enter');
    await app.type('new note');
    await page.press('Enter');
    expect(await page.preview()).toContain('New note: People/Ida Noor.md');
    expect(await page.preview()).toContain('email: "i@x.example"');
    expect((await page.notes())[0]).toBe('Tue 24 Nov 2026, 09:00 · With Ada Lovelace and Ida Noor');
    await page.press('End', ' ', 'Control+Enter');
    expect(await page.changed()).toEqual([
      'Meetings/2026-11-24 Ada Lovelace.md',
      'Meetings/Off.md',
      'People/Ida Noor.md',
    ]);
    expect(await app.read('Meetings/Off.md')).toBe(off.replace('uid: d\n', 'uid: d\nstatus: cancelled\n'));
    await page.undo();
    expect(await app.diff()).toEqual([]);
  });

  it('asks who was added since, adds them, and tells who has gone', async () => {
    const note = (who: string): string =>
      `---\ntags: [meeting]\ndate: 2026-11-24\nattendees:\n  - "[[Ada Lovelace]]"\n  - "[[${who}]]"\nuid: a\n---\n`;
    const sam = 'ATTENDEE;CN=Sam Lee:mailto:s@x.example';
    const more = calendar(
      event('a', 'Budget', '20261124T090000', withAda, sam, 'ATTENDEE;CN=Ida Noor:mailto:i@x.example'),
    );
    await open({ vault: { ...vault, 'Meetings/Moved.md': '', 'Meetings/B.md': note('Grace Hopper'), 'c.ics': more } });
    await page.chooseInVault('c.ics');
    expect(await page.kinds()).toEqual(['More guests']);
    expect(await page.chosen()).toEqual([]);
    expect(await page.notes()).toEqual([
      'Tue 24 Nov 2026, 09:00 · Meetings/B.md · With Ada Lovelace, Sam Lee and Ida Noor (no note) · Guests in the file are missing from its note · To be added: Sam Lee and Ida Noor (no note) · In the note only: Grace Hopper',
    ]);
    await page.press('Control+a');
    expect(await page.chosen()).toEqual([]);
    await page.press('Enter', 'Enter');
    expect(await page.preview()).toContain('Changed in Meetings/B.md');
    expect(await page.preview()).toContain('In the note only: Grace Hopper. No one is removed from the note.');
    await page.press('Control+Enter');
    expect(await app.notices()).toEqual(['Meetings imported: guests added to 1 note. Undo']);
    expect(await app.read('Meetings/B.md')).toContain(
      '"[[Grace Hopper]]"\n  - "[[Old/Sam Lee]]"\n  - "[[Ida Noor]]"\n',
    );
    expect(await page.kinds()).toEqual(['Left out']);
    await page.undo();
    expect(await app.diff()).toEqual([]);
  });

  it('renames a moved note whose name says the old day, and an undo gives it its name back', async () => {
    const named = 'Meetings/2026-11-25 Ada Lovelace.md';
    await open({
      vault: {
        ...vault,
        'Meetings/Moved.md': 'See [[2026-11-25 Ada Lovelace]].\n',
        [named]: vault['Meetings/Moved.md'],
        'c.ics': calendar(
          event('m', 'Review', '20261126T100000', withAda),
          event('n', 'New', '20261125T100000', withAda),
        ),
      },
    });
    await page.chooseInVault('c.ics');
    expect(await page.names()).toEqual(['New', 'Review']);
    expect(await page.preview()).toContain('New note: Meetings/2026-11-25 Ada Lovelace 2.md');
    await page.press('End', ' ');
    expect(await page.preview()).toContain(
      'Renamed to Meetings/2026-11-26 Ada Lovelace.md, and the links to it follow',
    );
    await page.press('Control+Enter');
    expect(await page.changed()).toEqual([
      'Meetings/2026-11-25 Ada Lovelace 2.md',
      'Meetings/2026-11-25 Ada Lovelace.md',
      'Meetings/2026-11-26 Ada Lovelace.md',
      'Meetings/Moved.md',
    ]);
    expect(await app.read('Meetings/Moved.md')).toBe('See [[2026-11-26 Ada Lovelace]].\n');
    expect(await page.kinds()).toEqual(['Left out', 'Left out']);
    const written = await app.diff();
    await page.undo();
    expect(await app.diff()).toEqual([]);
    await app.runCommand('Redo the last change to notes');
    await app.settled();
    expect(await app.diff()).toEqual(written);
    await app.runCommand('Undo the last change to notes');
    await app.settled();
    expect(await app.diff()).toEqual([]);
  });

  it('says in a report which notes were made, and what changed in others', async () => {
    const named = 'Meetings/2026-11-25 Ada Lovelace.md';
    const described = file.replaceAll(/SUMMARY:(?:Budget|Review)/g, '$&\r\nDESCRIPTION:Bring the [[plan]]');
    await open({
      vault: { ...vault, 'Meetings/Moved.md': '', [named]: vault['Meetings/Moved.md'], 'Files/c.ics': described },
    });
    await page.chooseInVault('c.ics');
    await page.press('ArrowDown', ' ');
    await page.view.locator('label', { hasText: 'Also write a report note' }).click();
    await page.list.focus();
    await page.press('Control+Enter');
    expect(await app.read('Import report.md')).toBe(
      [
        '~~~~~~~~',
        'From: c.ics',
        '',
        'New notes:',
        '  Tue 24 Nov 2026 Budget: Meetings/2026-11-24 Ada Lovelace.md',
        '      The description of the event stays in the calendar.',
        '',
        'Changed:',
        '  Thu 26 Nov 2026 Review: Meetings/2026-11-25 Ada Lovelace.md',
        '      date: 2026-11-26',
        '      Renamed to Meetings/2026-11-26 Ada Lovelace.md, and the links to it follow',
        '~~~~~~~~',
        '',
      ].join('\n'),
    );
    await page.undo();
    expect(await app.diff()).toEqual([]);
  });

  it('proposes nothing the second time', async () => {
    await open();
    await page.chooseInVault('c.ics');
    await page.press('Control+Enter');
    const before = await app.diff();
    expect(before).toHaveLength(1);
    await page.otherFiles();
    await page.pickInVault('c.ics');
    expect(await page.kinds()).toEqual(['Left out', 'Moved', 'Unsure', 'Left out']);
    expect(await page.chosen()).toEqual([]);
    await page.press('Control+a', 'Control+Enter');
    expect(await app.diff()).toEqual(before);
  });

  it('asks who is behind an address, and leaves out rooms unless they are somebody', async () => {
    const guests = ['ATTENDEE:mailto:grace.hopper@x.example', 'ATTENDEE;CN=Room 3.14:mailto:r@x.example'];
    const named = calendar(
      event('a', 'Addresses', '20261124T090000', ...guests),
      event('b', 'Both', '20261126T090000', withAda, ...guests),
    );
    await open({ vault: { ...vault, 'People/Grace Hopper.md': person(), 'c.ics': named } });
    await page.chooseInVault('c.ics');
    expect(await page.notes()).toEqual([
      'Tue 24 Nov 2026, 09:00 · By address only: grace.hopper@x.example · Not a person: Room 3.14 · The file gives no names: say who takes part',
      'Thu 26 Nov 2026, 09:00 · With Ada Lovelace · By address only: grace.hopper@x.example · Not a person: Room 3.14',
    ]);
    expect(await page.chosen()).toEqual(['Both']);
    // The note that is called like the address comes first, and holds for all meetings of the file.
    await page.press('Enter', 'Enter');
    expect(await page.notes()).toEqual([
      'Tue 24 Nov 2026, 09:00 · With Grace Hopper · Not a person: Room 3.14 · The file gives no names: say who takes part',
      'Thu 26 Nov 2026, 09:00 · With Ada Lovelace and Grace Hopper · Not a person: Room 3.14',
    ]);
    expect(await page.chosen()).toEqual(['Addresses', 'Both']);
    await page.press('Control+Enter');
    expect(await app.read('Meetings/2026-11-26 Ada Lovelace.md')).toContain(
      'attendees:\n  - "[[Ada Lovelace]]"\n  - "[[Grace Hopper]]"\n',
    );
    expect(await app.read('Meetings/2026-11-24 Grace Hopper.md')).toContain('attendees:\n  - "[[Grace Hopper]]"\n');
  });

  it('tells of a note whose meeting is gone, and marks it only where that is chosen', async () => {
    const gone =
      '---\ntags: [meeting]\ndate: 2026-11-25\ntitle: Weekly\nattendees: "[[Ada Lovelace]]"\nuid: "w 2026-11-25"\n---\n';
    const series = event(
      'w',
      'Weekly',
      '20261118T090000',
      'RRULE:FREQ=WEEKLY;COUNT=2',
      'EXDATE:20261125T090000',
      withAda,
    );
    await open({ vault: { ...vault, 'Meetings/Gone.md': gone, 'c.ics': calendar(series) } });
    await page.chooseInVault('c.ics');
    expect(await page.kinds()).toEqual(['New', 'Gone']);
    expect((await page.notes())[1]).toBe(
      'Wed 25 Nov 2026 · Meetings/Gone.md · With Ada Lovelace · It is no longer in the calendar',
    );
    await page.press('Control+a');
    expect(await page.chosen()).toEqual(['Weekly']);
    await page.press('End', ' ');
    expect(await page.chosen()).toEqual(['Weekly', 'Weekly']);
    expect(await page.preview()).toContain('status: cancelled');
    expect(await page.preview()).toContain('Nothing is deleted.');
    await page.press('Control+Enter');
    expect(await app.read('Meetings/Gone.md')).toBe(
      gone.replace('2026-11-25"\n---', '2026-11-25"\nstatus: cancelled\n---'),
    );
    expect(await page.kinds()).toEqual(['Left out']);
    await page.undo();
    expect(await app.diff()).toEqual([]);
  });

  it('is chosen in the dialogue of the system; one that names nobody says so', async () => {
    await open();
    await page.choose('feed.ics', calendar(event('x', 'Alone', '20261124T090000')));
    expect(await page.view.innerText()).toContain('No meeting of these days says who takes part.');
    expect(await page.kinds()).toEqual(['Left out']);
  });

  it('that names nobody makes notes with whom the user names, or without attendees; a second time nothing is new', async () => {
    const feed = calendar(
      event('x', 'Budget', '20261124T090000'),
      event('y', 'Dentist', '20261125T090000'),
      event('', 'Cataloguing day', '20261126T090000').replace('UID:\r\n', ''),
      event('z', 'Off', '20261127T090000', 'STATUS:CANCELLED'),
    );
    await open({ vault: { 'Me.md': vault['Me.md'], [ada]: vault[ada], 'feed.ics': feed } });
    await page.chooseInVault('feed.ics');
    expect(await page.chosen()).toEqual([]);
    expect(await page.preview()).toContain(
      'Press Enter to say who takes part, or to make a note without attendees. Until then it is left out.',
    );
    await page.press('Enter');
    await app.type('ada');
    await page.press('Enter', 'Enter');
    expect(await page.chosen()).toEqual(['Budget']);
    expect((await page.notes())[0]).toContain('With Ada Lovelace');
    expect(await page.preview()).toContain('New note: 2026-11-24 Ada Lovelace.md');
    await page.press('ArrowDown', 'w', 'Enter');
    await page.press('ArrowDown', ' ', 'Enter');
    expect(await page.preview()).toContain('The note does not list who took part.');
    expect(await page.preview()).toContain('New note: 2026-11-26 Cataloguing day.md');
    expect(await page.kinds()).toEqual(['New', 'New', 'New', 'Left out']);
    // What cannot be chosen says why.
    await page.press('ArrowDown', ' ');
    expect(await app.notices()).toEqual(['Off cannot be chosen. It was cancelled.']);
    await page.press('Control+Enter');
    expect(await page.changed()).toEqual([
      '2026-11-24 Ada Lovelace.md',
      '2026-11-25 Dentist.md',
      '2026-11-26 Cataloguing day.md',
    ]);
    expect(await app.read('2026-11-25 Dentist.md')).toBe(
      '---\ntags: [meeting]\ndate: 2026-11-25\nmeeting_type:\nattendees: []\ntitle: Dentist\ntime: "09:00"\nuid: "y"\n---\n## Notes\n\n- \n',
    );
    expect(await page.notes()).toEqual([
      expect.stringContaining('It has a note'),
      expect.stringContaining('It has a note'),
      expect.stringContaining('It has a note'),
      expect.stringContaining('It was cancelled'),
    ]);
    await page.undo();
    expect(await app.diff()).toEqual([]);
  });

  it('asks whether a note that is about no person is that of a guest, and marks it only then', async () => {
    const plain = { 'Notes/Ida Noor.md': 'She collects maps.\n', 'Notes/Bo Sund.md': 'A poem.\n' };
    const both = ['ATTENDEE;CN=Ida Noor:mailto:i@x.example', 'ATTENDEE;CN=Bo Sund:mailto:b@x.example'];
    const maps = calendar(
      event('p', 'Maps', '20261124T090000', withAda, ...both),
      event('q', 'More maps', '20261125T090000', ...both),
    );
    await open({ vault: { ...vault, ...plain, 'maps.ics': maps } });
    await page.chooseInVault('maps.ics');
    expect(await page.kinds()).toEqual(['Unsure', 'Unsure']);
    expect(await page.chosen()).toEqual([]);
    expect((await page.notes())[0]).toBe(
      'Tue 24 Nov 2026, 09:00 · With Ada Lovelace, Ida Noor and Bo Sund · A guest has the same name as a note that is not about a person: Notes/Ida Noor.md',
    );
    // The first is hers; the other is a poem, and he is left out.
    await page.press('Enter', 'Enter');
    await app.type('leave out');
    await page.press('Enter');
    expect(await page.chosen()).toEqual(['Maps']);
    expect(await page.preview()).toContain('Changed in Notes/Ida Noor.md');
    expect(await page.preview()).toContain('tags: [person]\nemail: "i@x.example"');
    // What was said holds for all of their meetings.
    await page.press('ArrowDown', ' ');
    expect(await page.chosen()).toEqual(['Maps', 'More maps']);
    expect(await page.preview()).not.toContain('Changed in Notes/Ida Noor.md');
    await page.press('Control+Enter');
    expect(await page.changed()).toEqual([
      'Meetings/2026-11-24 Ada Lovelace.md',
      'Meetings/2026-11-25 Ida Noor.md',
      'Notes/Ida Noor.md',
    ]);
    expect(await app.read('Notes/Ida Noor.md')).toBe(
      '---\ntags: [person]\nemail: "i@x.example"\n---\nShe collects maps.\n',
    );
    expect(await app.read('Meetings/2026-11-24 Ada Lovelace.md')).not.toContain('Bo Sund');
    await page.undo();
    expect(await app.diff()).toEqual([]);
  });

  it('without a meeting of these days says which days were looked at', async () => {
    await open({ vault: { ...vault, 'c.ics': calendar(event('o', 'Long ago', '20250101T120000', withAda)) } });
    await page.chooseInVault('c.ics');
    expect(await page.view.innerText()).toContain('The file has 1 event, but none between 24 Oct 2026 and 7 Dec 2026.');
  });
});

describe('the preview', () => {
  it('shows exactly what is written, blank lines and fences too', async () => {
    const kit =
      '---\ntemplate: Meeting\nkind: meeting\ntags: [meeting]\ndate: "{{meeting.day}}"\nattendees: "{{people}}"\n---\n\n\n# Notes\n\n```text\n  code\n\n```\n\n\n';
    await open({
      vault: { ...vault, 'Templates/Meeting.md': kit, 'Files/c.ics': file },
      settings: { templateFolder: 'Templates' },
    });
    await page.chooseInVault('c.ics');
    const shown = async (): Promise<string | null> =>
      page.view.locator('.reference-desk-import-preview pre').first().textContent();
    const preview = await shown();
    await page.press('ArrowDown', ' ');
    const moved = await shown();
    await page.press('Control+Enter');
    expect(preview).toBe(await app.read('Meetings/2026-11-24 Ada Lovelace.md'));
    expect(moved).toBe('date: 2026-11-26');
  });
});

describe('on a phone', () => {
  it('the review fits, and a tap chooses', async () => {
    await open({ phone: true, width: 390, height: 780 });
    await page.chooseInVault('c.ics');
    expect(await page.view.evaluate((el) => el.scrollWidth > el.clientWidth + 1)).toBe(false);
    await app.tap(page.view.locator('.suggestion-item').nth(1));
    await app.settled();
    expect(await page.chosen()).toEqual(['Budget', 'Review']);
  });
});
