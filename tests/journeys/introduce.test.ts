/** An introduction from the promise to how it went, by keyboard alone; what stands in the note after each step, and its undo. */
import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type Driver } from './open-vault';

const ann = 'People/Ann Bee.md';
const cal = 'People/Cal Dee.md';
const vault = {
  'Me.md': '---\ntags: [me]\nname: Marnie Cole\n---\n',
  [ann]: '---\ntags: [person]\norganisation: Map Room\n---\nRestores globes.\n',
  [cal]: '---\ntags: [person]\nrole: conservator\n---\n',
};
const line = '- [ ] #intro [[Ann Bee]] [[Cal Dee]] both restore globes';

let app: Driver;

async function open(options: Partial<Parameters<typeof openVault>[0]> = {}): Promise<void> {
  app = await openVault({ vault, today: '2026-11-23', ...options });
  await app.settled();
}

async function pick(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await app.page.locator('.prompt-input').waitFor();
    await app.type(name);
    await app.settled();
    await app.press('Enter');
    await app.settled();
  }
}

/** Finds somebody in the palette, and presses a key that does something about them. */
async function press(name: string, key: string): Promise<void> {
  await app.runCommand('Open follow-ups');
  await app.type(name);
  await app.settled();
  await app.press(key);
  await app.settled();
  const isForm = (await app.page.locator('.modal form').count()) > 0;
  if (!isForm && (await app.page.locator('.reference-desk-palette').count()) > 0) await app.press('Escape');
}

const reasons = async (name: string): Promise<string> => {
  await app.runCommand('Open follow-ups');
  await app.type(name);
  await app.settled();
  const words = await app.page.locator('.prompt-results').innerText();
  await app.press('Escape');
  return words;
};

/** The lines of the introduction, as they stand in Ann's note. */
const lines = async (): Promise<string> => {
  const text = await app.read(ann);
  return text.slice(text.indexOf('- [')).trimEnd();
};

/** The last step is taken back byte for byte, and made again. */
async function undoneAndRedone(before: string): Promise<void> {
  const after = await app.read(ann);
  await app.runCommand('Undo the last change to notes');
  await app.settled();
  expect(await app.read(ann)).toBe(before);
  await app.runCommand('Redo the last change to notes');
  await app.settled();
  expect(await app.read(ann)).toBe(after);
}

async function step(act: () => Promise<void>, expected: string): Promise<void> {
  const before = await app.read(ann);
  await act();
  expect(await lines()).toBe(expected);
  await undoneAndRedone(before);
}

async function introduce(): Promise<void> {
  await app.runCommand('Introduce two people…');
  await pick('ann', 'cal');
  await app.page.locator('.modal form').waitFor();
  await app.page.keyboard.type('both restore globes');
  await app.press('Enter');
  await app.settled();
}

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

describe('an introduction', () => {
  it('goes from the promise to how it went, by keyboard alone', async () => {
    await open();
    await introduce();
    const letters = app.page.locator('.reference-desk-letters');
    expect(await letters.locator('h3').allInnerTexts()).toEqual(['To Ann Bee', 'To Cal Dee']);
    const letterTo = (name: string) => letters.getByLabel(`To ${name}`, { exact: true });
    const [toAnn, toCal] = [await letterTo('Ann Bee').inputValue(), await letterTo('Cal Dee').inputValue()];
    // A letter is selected by itself, from its beginning; the short form and the reminder have fields of their own.
    expect(
      await letterTo('Ann Bee').evaluate((field: HTMLTextAreaElement) => [
        field.selectionStart,
        field.selectionEnd,
        field.scrollTop,
      ]),
    ).toEqual([0, toAnn.length, 0]);
    expect(toAnn).not.toContain('I asked you a while ago');
    expect(await letters.getByLabel('Short, for a message: Ann Bee').inputValue()).toMatch(
      /^Dear Ann, may I introduce you/,
    );
    expect(await letters.getByLabel('To remind them, once: Ann Bee').inputValue()).toContain('I asked you a while ago');
    expect(toAnn).toMatch(/^Subject: May I introduce you to Cal Dee\?\n\nDear Ann,/);
    expect(toAnn).toContain('May I introduce you to Cal Dee, conservator?');
    expect(toCal).toContain('May I introduce you to Ann Bee at the Map Room?');
    for (const letter of [toAnn, toCal]) {
      expect(letter).toContain('a lot to talk about: both restore globes');
      expect(letter).toContain('You need not give a reason');
      expect(letter).toContain('Marnie Cole');
    }
    const selected = (): Promise<string> =>
      app.page.evaluate(() => {
        const field = document.activeElement as HTMLTextAreaElement;
        return field.value.slice(field.selectionStart, field.selectionEnd);
      });
    // Selected as a whole, so that one key copies it.
    expect(await selected()).toBe(toAnn);
    // Past its button, the short form and the reminder.
    for (let stop = 0; stop < 4; stop++) await app.press('Tab');
    expect(await selected()).toBe(toCal);
    await app.press('Escape');
    expect(await lines()).toBe(line);
    await undoneAndRedone(vault[ann]);

    expect(await reasons('ann')).toContain('Promised: ask Ann Bee and Cal Dee, then introduce them');
    // The letter of the row says the same as the one that came with the form.
    await press('ann', 'Mod+r');
    expect(await app.page.locator('.cm-content').innerText()).toContain('a lot to talk about: both restore globes');
    await app.runCommand('Undo the last change to notes');
    await app.settled();
    await step(() => press('ann', 'Mod+f'), `${line}\n    - [/] asked [[Ann Bee]] 2026-11-23`);
    expect(await reasons('ann')).toContain('Waiting for Ann Bee, asked today: introduction to Cal Dee');
    await step(() => press('ann', 'Mod+d'), `${line}\n    - [x] asked [[Ann Bee]] 2026-11-23: yes`);
    expect(await reasons('cal')).toContain('Ann Bee agrees to be introduced: ask Cal Dee');
    const yes = `${line}\n    - [x] asked [[Ann Bee]] 2026-11-23: yes`;
    await step(() => press('cal', 'Mod+f'), `${yes}\n    - [/] asked [[Cal Dee]] 2026-11-23`);
    await step(() => press('cal', 'Mod+d'), `${yes}\n    - [x] asked [[Cal Dee]] 2026-11-23: yes`);
    expect(await reasons('ann')).toContain('Both agree: introduce Ann Bee and Cal Dee');
    const both = `${yes}\n    - [x] asked [[Cal Dee]] 2026-11-23: yes`.replace('- [ ]', '- [x]');
    await step(() => press('ann', 'Mod+d'), `${both}\n    - [x] introduced 2026-11-23`);
    expect(await reasons('ann')).not.toContain('how did it go');

    // Three weeks later.
    await app.write(ann, (await app.read(ann)).replace('introduced 2026-11-23', 'introduced 2026-11-01'));
    await app.settled();
    expect(await reasons('ann')).toContain('Introduced 3 weeks ago: how did it go between Ann Bee and Cal Dee?');
    const made = `${both}\n    - [x] introduced 2026-11-01`;
    await step(async () => {
      await press('ann', 'Mod+d');
      await app.page.locator('.modal form').waitFor();
      await app.page.keyboard.type('2026-11-20');
      await app.press('Enter');
      await app.settled();
      await app.press('Escape');
    }, `${made}\n    - [x] they met 2026-11-20`);
    expect(await reasons('ann')).toContain('Ann Bee and Cal Dee have met: how did it go?');
    await step(
      () => press('ann', 'Mod+d'),
      `${made}\n    - [x] they met 2026-11-20\n    - [x] they told me how it went 2026-11-23`,
    );
    expect(await reasons('ann')).not.toContain('Cal Dee');
    await app.runCommand('About this person');
    await app.settled();
  });

  it('and other reasons of the same row have each key once', async () => {
    const birthday = vault[ann].replace('organisation', 'birthday: 1966-11-25\norganisation');
    await open({ vault: { ...vault, [ann]: `${birthday}\n${line}\n` } });
    await app.runCommand('Open follow-ups');
    await app.type('ann');
    await app.settled();
    await app.press('Tab');
    await app.settled();
    const keys = await app.page.locator('.prompt kbd.suggestion-hotkey').allInnerTexts();
    expect(keys.filter((one) => one.toLowerCase() === 'ctrl r')).toHaveLength(1);
    expect(new Set(keys).size).toBe(keys.length);
    await app.press('Escape');
  });

  it('begins its letter with the reminder, once it is time for that', async () => {
    await open({ vault: { ...vault, [ann]: `${vault[ann]}\n${line}\n    - [/] asked [[Ann Bee]] 2026-11-10\n` } });
    expect(await reasons('ann')).toContain('remind Ann Bee once');
    await press('ann', 'Mod+r');
    expect(await app.page.locator('.cm-content').innerText()).toMatch(/^> \*\*To remind them, once:\*\* Dear Ann/m);
  });

  it('is closed by a no, which no letter to the other repeats', async () => {
    await open({
      vault: {
        ...vault,
        [ann]: `${vault[ann]}\n${line}\n    - [/] asked [[Ann Bee]] 2026-11-17\n    - [/] asked [[Cal Dee]] 2026-11-17\n`,
      },
    });
    expect(await reasons('cal')).toContain('Waiting for Cal Dee, asked 6 days ago: introduction to Ann Bee');
    const closed = line.replace('- [ ]', '- [-]');
    await step(
      () => press('cal', 'Mod+Shift+d'),
      `${closed}\n    - [/] asked [[Ann Bee]] 2026-11-17\n    - [x] asked [[Cal Dee]] 2026-11-17: no`,
    );
    expect(await app.notices()).toContain('Redone: Cal Dee would rather not: the introduction is closed.');
    expect(await reasons('ann')).not.toContain('Cal');
    expect(await reasons('cal')).not.toContain('Ann');
    await app.openNote(ann);
    await app.runCommand('Insert thanks');
    await app.settled();
    const text = await app.read(ann);
    expect(text.slice(text.indexOf('Subject'), text.indexOf('Restores'))).not.toContain('Cal');
  });

  it('of me to somebody is asked for, and noted as a later answer', async () => {
    await open();
    await app.runCommand('Ask for an introduction…');
    await pick('ann', 'cal');
    await app.page.locator('.modal form').waitFor();
    await app.page.keyboard.type('how he mends horizons');
    await app.press('Enter');
    await app.settled();
    const letter = app.page.locator('.reference-desk-letters').getByLabel('To Ann Bee', { exact: true });
    expect(await letter.inputValue()).toContain('I hope to learn about how he mends horizons');
    await app.press('Escape');
    const asked = '- [ ] #intro/received [[Ann Bee]] [[Cal Dee]] how he mends horizons';
    expect(await lines()).toBe(`${asked}\n    - [/] asked [[Ann Bee]] 2026-11-23`);
    expect(await reasons('ann')).toContain('Waiting for Ann Bee, asked today: introduction to Cal Dee');
    await step(
      () => press('ann', 'Mod+f'),
      `${asked}\n    - [x] asked [[Ann Bee]] 2026-11-23: later, after 2026-12-21`,
    );
    expect(await reasons('ann')).not.toContain('Cal Dee');
    await app.runCommand('My search');
    await app.settled();
    expect(await app.page.locator('.reference-desk-search').innerText()).toContain(
      'You asked Ann Bee to introduce you',
    );
  });

  it('is promised once, however often it is begun', async () => {
    await open();
    await introduce();
    await app.press('Escape');
    await introduce();
    expect(await app.page.locator('.modal form').innerText()).toContain('You have promised this already');
    await app.press('Escape');
    expect(await lines()).toBe(line);
  });

  it('is begun on a phone, in German', async () => {
    await open({ phone: true, language: 'de' } as Partial<Parameters<typeof openVault>[0]>);
    await app.runCommand('Zwei Personen einander vorstellen …');
    await pick('ann', 'cal');
    await app.page.locator('.modal form').waitFor();
    await app.page.locator('.modal form select').selectOption({ label: 'Ich frage jetzt beide' });
    await app.tap(app.page.locator('.modal form button'));
    await app.settled();
    expect(await lines()).toBe(
      '- [ ] #intro [[Ann Bee]] [[Cal Dee]]\n    - [/] [[Ann Bee]] gefragt 2026-11-23\n    - [/] [[Cal Dee]] gefragt 2026-11-23',
    );
    // The notice that it was written down leaves the head of the letters in sight.
    const title = await app.page.locator('.modal-title').boundingBox();
    const notice = await app.page.locator('.notice').first().boundingBox();
    expect(title && notice && notice.y >= title.y + title.height).toBe(true);
    if (process.env['PICTURE']) await app.page.screenshot({ path: process.env['PICTURE'] });
    await app.tap(app.page.getByRole('button', { name: 'Brief an Cal Dee markieren' }));
    expect(await app.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('An Cal Dee');
    // Nor does it cover the field of a list.
    await app.press('Escape');
    await app.runCommand('Nachfassen öffnen');
    const [field, shown] = [app.page.locator('.prompt-input'), app.page.locator('.notice').first()];
    await field.waitFor();
    const [typed, told] = [await field.boundingBox(), await shown.boundingBox()];
    expect(typed && told && told.y >= typed.y + typed.height).toBe(true);
    await app.press('Escape');
  });
});
