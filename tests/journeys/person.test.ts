import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type Driver, type VaultOptions } from './open-vault';

const vault = {
  'Me.md': '---\ntags: [me]\n---\n',
  'People/Ada Lovelace.md':
    '---\ntags: [person]\norganisation: Analytical Society\nintroduced by: "[[Grace Hopper]]"\nneeds: a better loom\ncadence: monthly\n---\n- 2026-09-01 tea\n- [ ] send her the tables 📅 2026-11-30\n',
  'People/Grace Hopper.md': '---\ntags: [person]\n---\n',
  'People/Nobody Yet.md': '---\ntags: [person]\n---\n',
  'Meetings/2026-10-02 Coffee.md':
    '---\ntags: [meeting]\nattendees: ["[[Ada Lovelace]]"]\n---\n- [ ] #favour/received [[Ada Lovelace]] read my letter\n- [x] #favour/given [[Ada Lovelace]] lent her a book\n',
  'Meetings/2026-12-01 Call.md': '---\ntags: [meeting]\nattendees: ["[[Ada Lovelace]]"]\n---\n',
};
let app: Driver;
const panel = () => app.page.locator('.reference-desk-about');

async function open(options: Partial<VaultOptions> = {}): Promise<void> {
  app = await openVault({ vault, today: '2026-11-23', ...options });
  await app.settled();
  await app.openNote('People/Ada Lovelace.md');
  await app.runCommand('About this person');
  await app.settled();
}

const sections = (): Promise<string[]> =>
  panel()
    .locator('section')
    .evaluateAll((all) => all.map((el) => el.getAttribute('aria-label') ?? ''));
const facts = (section: string): Promise<string[]> =>
  panel().locator(`section[aria-label="${section}"] .reference-desk-reason`).allInnerTexts();

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  expect(await app.diff().then((changes) => changes.map(({ path }) => path))).toEqual(expected);
  expected = [];
  await app.close();
});
/** The notes that a journey means to change. */
let expected: string[] = [];

describe('what the notes say of a person', () => {
  it('asks for another person when the note is gone', async () => {
    await open();
    await app.remove('People/Ada Lovelace.md');
    await app.remove('Meetings/2026-10-02 Coffee.md');
    await app.remove('Meetings/2026-12-01 Call.md');
    await app.settled();
    await panel().getByRole('button', { name: 'Choose person' }).click();
    await app.page.locator('.prompt-input').waitFor();
    await app.type('grace');
    await app.settled();
    await app.press('Enter');
    await app.settled();
    expect(await panel().innerText()).toContain('Grace Hopper');
    expected = ['Meetings/2026-10-02 Coffee.md', 'Meetings/2026-12-01 Call.md', 'People/Ada Lovelace.md'];
  });

  it('is in sections, of which none is empty', async () => {
    await open();
    expect(await panel().locator('.reference-desk-about-head').innerText()).toBe('Ada Lovelace\nAnalytical Society');
    expect(await sections()).toEqual([
      'In touch',
      'How you met',
      'Coming up',
      'Favours to return',
      'Favours settled',
      'Promises',
      'What they need',
      'Contacts',
    ]);
    expect(await facts('How you met')).toEqual(['Introduced by Grace Hopper']);
    expect(await facts('Coming up')).toEqual(['2026-12-01 Call\nin 8 days']);
    expect(await facts('Favours to return')).toEqual(['read my letter\n7 weeks ago']);
    expect(await facts('Favours settled')).toEqual(['lent her a book\nreturned, 7 weeks ago']);
    expect(await facts('Contacts')).toEqual(['2026-10-02 Coffee\n7 weeks ago', 'Noted on 1 Sep 2026\n3 months ago']);
    expect(await panel().locator('.reference-desk-calendar-words').innerText()).toBe(
      '2 days of contact in the last year',
    );
    expect(await panel().locator('.reference-desk-calendar .mod-meeting').count()).toBe(1);
    expect(await panel().locator('.reference-desk-calendar .mod-contact').count()).toBe(1);
  });

  it('opens the note at the line, and the panel of whoever is named', async () => {
    await open();
    await panel().getByRole('button', { name: 'read my letter' }).first().click();
    await app.settled();
    expect(await app.activeNote()).toBe('Meetings/2026-10-02 Coffee.md');
    expect((await app.cursor())?.line).toBe(4);
    await panel().getByRole('button', { name: 'Introduced by Grace Hopper' }).click();
    await app.settled();
    expect(await panel().locator('.reference-desk-about-name').innerText()).toBe('Grace Hopper');
    expect(await facts('Introduced you to')).toEqual(['Ada Lovelace\nMet since']);
  });

  it('settles in place, and shows at once what changed, with the focus where it was', async () => {
    await open();
    await panel().getByRole('button', { name: 'Settle: read my letter' }).click();
    await app.page.locator('.menu-item', { hasText: 'Returned: read my letter' }).click();
    await app.settled();
    expect(await sections()).not.toContain('Favours to return');
    expect(await facts('Favours settled')).toContain('read my letter\nreturned, 7 weeks ago');
    await panel().getByRole('button', { name: 'More about Ada Lovelace' }).focus();
    await app.press('Enter');
    await app.page.locator('.menu-item', { hasText: 'Log contact today' }).click();
    await app.settled();
    expect((await facts('Contacts'))[0]).toBe('Noted on 23 Nov 2026\ntoday');
    expected = ['Meetings/2026-10-02 Coffee.md', 'People/Ada Lovelace.md'];
  });

  it('follows a note that is renamed, and says so where it is deleted', async () => {
    await open();
    await app.rename('People/Ada Lovelace.md', 'People/Ada King.md');
    await app.settled();
    expect(await panel().locator('.reference-desk-about-name').innerText()).toBe('Ada King');
    await app.remove('People/Ada King.md');
    await app.write('Meetings/2026-10-02 Coffee.md', '');
    await app.write('Meetings/2026-12-01 Call.md', '');
    await app.settled();
    expect(await panel().innerText()).toContain('No person to show');
    expected = ['Meetings/2026-10-02 Coffee.md', 'Meetings/2026-12-01 Call.md', 'People/Ada Lovelace.md'];
  });

  it('is there again after the plugin was switched off and on', async () => {
    await open();
    await app.restartPlugin();
    await app.settled();
    expect(await panel().locator('.reference-desk-about-name').innerText()).toBe('Ada Lovelace');
  });

  it('opens from a row of the follow-ups, and from the menu of a note', async () => {
    await open();
    await app.runCommand('Open follow-ups');
    await app.type('ada');
    await app.press('Mod+i');
    await app.settled();
    expect(await panel().locator('.reference-desk-about-name').innerText()).toBe('Ada Lovelace');
  });

  it('has targets that a finger can hit', async () => {
    await open({ phone: true });
    const sizes = await panel()
      .locator('button')
      .evaluateAll((all) =>
        all.map((el) => el.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
      );
    expect(sizes.length).toBeGreaterThan(8);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
  });
});

const rich = {
  'Me.md': '---\ntags: [me]\nneeds: a room for a workshop in spring\n---\n',
  'People/Ada Lovelace.md':
    '---\ntags: [person]\nemail: ada@analytical.example\nphone: +441632960144\nbirthday: 1985-12-05\nneeds: a librarian who knows MARC\noffers: a workshop room in spring\n---\n# Ada\n\nWrote the first *program* for the [[Engine|engine]].\n\n- 2026-09-01 tea\n',
  'People/Grace Hopper.md': '---\ntags: [person]\noffers: teaches MARC\n---\n',
  'Meetings/2026-10-02 Coffee.md': '---\ntags: [meeting]\nattendees: ["[[Ada Lovelace]]"]\n---\n',
  'Meetings/2026-10-09 Lunch.md':
    '---\ntags: [meeting]\nattendees: ["[[Grace Hopper]]", "[[Ada Lovelace]]"]\n---\n- [ ] #favour/received [[Ada Lovelace]] read my letter\n',
  '2026-11-03.md': 'Thought of [[Ada Lovelace]].\n',
  'Weather.md': 'Rain.\n',
};
const name = (): Promise<string> => panel().locator('.reference-desk-about-name').innerText();
const pin = () => panel().getByRole('button', { name: 'Keep showing this person' });
const goTo = async (path: string): Promise<string> => {
  await app.openNote(path);
  await app.settled();
  return name();
};

describe('the open note', () => {
  it('decides whom the view shows; one about nobody leaves it as it is', async () => {
    await open({ vault: rich });
    expect(await goTo('People/Grace Hopper.md')).toBe('Grace Hopper');
    expect(await goTo('Meetings/2026-10-02 Coffee.md')).toBe('Ada Lovelace');
    expect(await goTo('Weather.md')).toBe('Ada Lovelace');
    expect(await goTo('Me.md')).toBe('Ada Lovelace');
    // She was there, too.
    expect(await goTo('Meetings/2026-10-09 Lunch.md')).toBe('Ada Lovelace');
    expect(await goTo('People/Grace Hopper.md')).toBe('Grace Hopper');
    expect(await goTo('Meetings/2026-10-09 Lunch.md')).toBe('Grace Hopper');
  });

  it('leaves the view alone where it was opened from there', async () => {
    await open({ vault: rich });
    await panel()
      .locator('section[aria-label="Who could help them"]')
      .getByRole('button', { name: 'Open source' })
      .click();
    await app.settled();
    expect(await app.activeNote()).toBe('People/Grace Hopper.md');
    expect(await name()).toBe('Ada Lovelace');
    expect(await goTo('Meetings/2026-10-02 Coffee.md')).toBe('Ada Lovelace');
    expect(await goTo('People/Grace Hopper.md')).toBe('Grace Hopper');
  });

  it('shows somebody whose note was just made', async () => {
    await open({ vault: rich });
    await app.write('People/Joan Clarke.md', '---\ntags: [person]\n---\n');
    expect(await goTo('People/Joan Clarke.md')).toBe('Joan Clarke');
    expected = ['People/Joan Clarke.md'];
  });

  it('is not followed while the view is pinned, also after a restart', async () => {
    await open({ vault: rich });
    expect(await pin().getAttribute('aria-pressed')).toBe('false');
    await pin().focus();
    await app.press('Enter');
    await app.settled();
    expect(await pin().getAttribute('aria-pressed')).toBe('true');
    expect(await pin().evaluate((el) => el === document.activeElement)).toBe(true);
    expect(await goTo('People/Grace Hopper.md')).toBe('Ada Lovelace');
    await app.restartPlugin();
    await app.settled();
    expect(await pin().getAttribute('aria-pressed')).toBe('true');
    expect(await name()).toBe('Ada Lovelace');
    await pin().click();
    await app.settled();
    expect(await name()).toBe('Grace Hopper');
  });
});

describe('at a glance', () => {
  it('are email, phone, birthday and the first lines', async () => {
    await open({ vault: rich });
    const details = panel().locator('.reference-desk-details');
    expect((await details.innerText()).replace(/\s+/g, ' ')).toBe(
      'Email ada@analytical.example Phone +441632960144 Birthday 5 Dec 1985, in 12 days',
    );
    expect(await details.locator('a').evaluateAll((all) => all.map((el) => el.getAttribute('href')))).toEqual([
      'mailto:ada@analytical.example',
      'tel:+441632960144',
    ]);
    expect(await panel().locator('.reference-desk-about-lines').innerText()).toBe(
      'Wrote the first program for the engine.',
    );
    await app.write('People/Ada Lovelace.md', '---\ntags: [person]\nphone: ask Grace\n---\nWrites letters.\n');
    await app.settled();
    await expect.poll(() => panel().locator('.reference-desk-about-lines').innerText()).toBe('Writes letters.');
    expect(await details.locator('a').count()).toBe(0);
    expect(await details.innerText()).toContain('ask Grace');
    expected = ['People/Ada Lovelace.md'];
  });

  it('are who could help them and what they could help with, with the line', async () => {
    await open({ vault: rich });
    expect(await facts('Who could help them')).toEqual([
      'Grace Hopper: teaches MARC\nThey need: a librarian who knows MARC',
    ]);
    expect(await facts('What they could help you with')).toEqual([
      'a workshop room in spring\nYou need: a room for a workshop in spring',
    ]);
    await panel().getByRole('button', { name: 'a workshop room in spring' }).last().click();
    await app.settled();
    expect(await app.activeNote()).toBe('People/Ada Lovelace.md');
    expect((await app.cursor())?.line).toBe(6);
  });

  it('are contacts with the names of months, mentions apart, and a legend in words', async () => {
    await open({ vault: rich });
    expect(await facts('Mentions')).toEqual(['Mentioned in 2026-11-03\n3 weeks ago']);
    expect((await facts('Contacts')).length).toBe(3);
    expect(await panel().locator('.reference-desk-month').allInnerTexts()).toEqual(
      'Dec Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov'.split(' '),
    );
    expect(await panel().locator('.reference-desk-calendar-legend li').allInnerTexts()).toEqual([
      '2 with a meeting',
      '1 with other contact',
      '1 with only a mention',
      'Today',
    ]);
    const boxes = await panel()
      .locator('.reference-desk-month')
      .evaluateAll((all) =>
        all
          .map((el) => {
            const range = document.createRange();
            range.selectNodeContents(el);
            return range.getBoundingClientRect();
          })
          .map(({ left, right }) => [left, right] as const),
      );
    for (const [index, [, right]] of boxes.entries()) expect(right).toBeLessThan(boxes[index + 1]?.[0] ?? Infinity);
  });
});

/** The buttons that record something, with the title of what they open; and the lines of the menu beside them. */
const records = [
  ['Contact', 'Log contact with Ada Lovelace'],
  ['Promise', 'Promise Ada Lovelace'],
  ['Favour', 'Record a favour'],
] as const;
const inMenu = [
  ['Set cadence…', 'Cadence for Ada Lovelace'],
  ['Snooze until…', 'Snooze Ada Lovelace'],
] as const;
const record = () => panel().getByRole('group', { name: 'Record something about Ada Lovelace' });
const more = () => record().getByRole('button', { name: 'More to record about Ada Lovelace' });

describe('the buttons that record something', () => {
  it('are reached by keys, and open their forms', async () => {
    await open({ vault: rich });
    await panel().getByRole('button', { name: 'More about Ada Lovelace' }).focus();
    const reached: string[] = [];
    for (let times = 0; times < 6; times++) {
      await app.press('Tab');
      reached.push(
        await app.page.evaluate(() => {
          const at = document.activeElement;
          return at?.textContent.trim() || (at?.getAttribute('aria-label') ?? '');
        }),
      );
    }
    expect(reached).toEqual([
      ...['ada@analytical.example', '+441632960144'],
      ...['Contact', 'Promise', 'Favour', 'More to record about Ada Lovelace'],
    ]);
    for (const [button, title] of records) {
      await record().getByRole('button', { name: button, exact: true }).focus();
      await app.press('Enter');
      await app.settled();
      expect(await app.page.locator('.modal-title').innerText()).toBe(title);
      await app.press('Escape');
      await app.settled();
    }
  });

  it('are few, in one row; what is used less is in a menu beside them', async () => {
    await open({ vault: rich });
    for (const [line, title] of inMenu) {
      await more().focus();
      await app.press('Enter');
      await app.settled();
      expect(await app.page.locator('.menu .menu-item-title').allInnerTexts()).toEqual([
        'Add something to ask next time…',
        'Record an introduction',
        'Snooze until…',
        'Set cadence…',
      ]);
      await app.page.locator('.menu .menu-item', { hasText: line }).click();
      await app.settled();
      expect(await app.page.locator('.modal-title').innerText()).toBe(title);
      await app.press('Escape');
      await app.settled();
    }
    await more().click();
    await app.page.locator('.menu .menu-item', { hasText: 'Record an introduction' }).click();
    await app.settled();
    expect(await app.page.locator('.prompt-input').count()).toBe(1);
    await app.press('Escape');
  });

  it('open the same with a finger', async () => {
    await open({ vault: rich, phone: true });
    await app.tap(record().getByRole('button', { name: 'Promise', exact: true }));
    await app.settled();
    expect(await app.page.locator('.modal-title').innerText()).toBe('Promise Ada Lovelace');
    await app.press('Escape');
  });

  it('write about the person shown, in a meeting only where they were there', async () => {
    const lunch = 'Meetings/2026-10-09 Lunch.md';
    const walk = 'Meetings/2026-10-20 Walk.md';
    const alone = '---\ntags: [meeting]\nattendees: ["[[Grace Hopper]]"]\n---\n';
    await open({ vault: { ...rich, [walk]: alone } });
    await pin().click();
    const promiseHer = async (words: string): Promise<void> => {
      await record().getByRole('button', { name: 'Promise', exact: true }).click();
      await app.type(words);
      await app.press('Enter');
      await app.settled();
    };
    await app.openNote(walk);
    await promiseHer('send the list');
    await app.openNote(lunch);
    await promiseHer('send the book');
    expect(await app.read('People/Ada Lovelace.md')).toContain('send the list');
    expect(await app.read(walk)).toBe(alone);
    expect(await app.read(lunch)).toContain('send the book');
    expect(await facts('Promises')).toEqual(['send the book', 'send the list']);
    expected = [lunch, 'People/Ada Lovelace.md'];
  });
});

describe('what is shown on hover', () => {
  it('covers neither the words that it explains nor the name', async () => {
    await open({ vault: rich });
    const boxOf = async (selector: string) => {
      const box = await app.page.locator(selector).boundingBox();
      return box ?? { x: 0, y: 0, width: 0, height: 0 };
    };
    let seen = 0;
    const head = await boxOf('.reference-desk-about-head');
    for (const button of await panel().locator('.reference-desk-fact button, .nav-header button').all()) {
      await button.scrollIntoViewIfNeeded();
      await button.hover();
      const row = await button.evaluate((el) => {
        const { x, y, width, height } = (el.closest('.reference-desk-fact') ?? el).getBoundingClientRect();
        return { x, y, width, height };
      });
      if ((await app.page.locator('.tooltip').count()) === 0) continue;
      seen++;
      const tip = await boxOf('.tooltip');
      const isNav = await button.evaluate((el) => el.closest('.nav-header') !== null);
      for (const box of isNav ? [head, row] : [row]) {
        const across = Math.min(tip.x + tip.width, box.x + box.width) - Math.max(tip.x, box.x);
        const down = Math.min(tip.y + tip.height, box.y + box.height) - Math.max(tip.y, box.y);
        expect(Math.min(across, down), await button.innerText()).toBeLessThanOrEqual(3);
      }
    }
    expect(seen).toBeGreaterThan(10);
  });
});
