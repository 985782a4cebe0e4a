/** What is left out of the picture, stands out in it, or comes while it is being made, and the way back from there. */
import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type OpenVault } from '../host/driver';
import { openOutline } from './point-at';

const person = (more = ''): string => `---\ntags: [person]\n${more}---\n`;
const vault = {
  'Me.md': '---\ntags: [me]\n---\n',
  'People/Ada.md': person('met: 2025-01-10\n'),
  'People/Grace.md': person('introduced by: "[[Ada]]"\nmet: 2025-06-01\n'),
  'People/Joan.md': person('introduced by: "[[Grace]]"\nmet: 2026-02-01\n'),
  'People/Edith.md': person('met: 2026-09-01\n'),
  'Meetings/2026-10-02 Tea.md': '---\ntags: [meeting]\nattendees: ["[[Ada]]", "[[Edith]]"]\n---\n',
};
const everybody = ['Ada', 'Edith', 'Grace', 'Joan', 'You'];
let app: OpenVault;
const button = (name: string) => app.page.getByRole('button', { name, exact: true });
const names = async (): Promise<string[]> =>
  (await app.page.locator('.reference-desk-graph-row-name').allInnerTexts()).sort();
const caption = (): Promise<string> => app.page.locator('.reference-desk-graph-caption').innerText();
const slider = () => app.page.locator('.reference-desk-graph-time');

async function open(files: Record<string, string> = vault): Promise<void> {
  app = await openVault({ vault: files, today: '2026-11-23' });
  await app.settled();
  await app.runCommand('Open introductions graph');
  await app.settled();
  await openOutline(app);
  await app.settled();
}

async function choose(who: string, words: string): Promise<void> {
  await app.page.locator('.reference-desk-graph-row', { hasText: new RegExp(`^${who}`) }).click({ button: 'right' });
  await app.page.locator('.menu-item', { hasText: words }).click();
  await app.settled();
}

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

describe('the graph of some of the people', () => {
  it('shows everybody again when the one they stand around has gone, or at the press of a button', async () => {
    await open();
    expect(await button('Show everybody').isVisible()).toBe(false);
    await choose('Joan', 'Show only their contacts');
    expect(await names()).toEqual(['Ada', 'Grace', 'Joan', 'You']);
    await button('Show everybody').click();
    expect(await names()).toEqual(everybody);
    await choose('Joan', 'Show only their contacts');
    await app.rename('People/Joan.md', 'People/Joan Clarke.md');
    await app.settled();
    expect(await names()).toEqual(['Ada', 'Grace', 'Joan Clarke', 'You']);
    await app.remove('People/Joan Clarke.md');
    await app.settled();
    expect(await names()).toEqual(['Ada', 'Edith', 'Grace', 'You']);
  });

  it('never says that there is nobody while there is', async () => {
    await open({ 'Me.md': vault['Me.md'], 'People/Ada.md': vault['People/Ada.md'], 'People/Eve.md': person() });
    await choose('Eve', 'Show only their contacts');
    await app.remove('People/Eve.md');
    await app.settled();
    expect(await names()).toEqual(['Ada', 'You']);
  });

  it('makes room for a path to somebody who was left out', async () => {
    await open();
    await choose('Edith', 'Show only their contacts');
    expect(await names()).not.toContain('Joan');
    await app.runCommand('Find a path to…');
    await app.type('Joan');
    await app.settled();
    for (let time = 0; time < 2; time++) {
      await app.press('Enter');
      await app.settled();
    }
    expect(await names()).toEqual(everybody);
    expect(await caption()).toMatch(/^You → Joan\. Joan, introduced by Grace/);
    const standOut = app.page.locator('.reference-desk-graph-row.is-found');
    expect(await standOut.count()).toBeGreaterThan(0);
    await app.page.locator('.reference-desk-graph-row[tabindex="0"]').focus();
    await app.press('Escape');
    expect(await standOut.count()).toBe(0);
  });

  it('says that nobody was found, and nothing else, also while somebody is selected', async () => {
    await open();
    await app.page.locator('.reference-desk-graph-row', { hasText: /^Joan/ }).focus();
    await app.page.locator('.reference-desk-graph input[type="search"]').fill('zzzz');
    await app.settled();
    expect(await caption()).toBe('Nobody found.');
  });

  it('has a slider as soon as notes have dates, from the first of them', async () => {
    await open({ 'Me.md': vault['Me.md'], 'People/Ada.md': person(), 'People/Grace.md': person() });
    expect(await slider().isVisible()).toBe(false);
    await app.write('People/Ada.md', vault['People/Ada.md']);
    await app.write('People/Grace.md', vault['People/Grace.md']);
    await slider().waitFor();
    await app.write('People/Eve.md', person('met: 2024-05-05\n'));
    await app.settled();
    await slider().locator('input').focus();
    await app.press('Home');
    expect(await slider().innerText()).toBe('5 May 2024');
    expect(await names()).toEqual(['Eve', 'You']);
  });

  it('arranges the network again where it was interrupted', async () => {
    const people = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`People/P${i}.md`, person()]));
    const meetings = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [
        `Meetings/2026-10-0${(i % 9) + 1} Talk ${i}.md`,
        `---\ntags: [meeting]\nattendees: ["[[P${i}]]", "[[P${(i + 1) % 40}]]"]\n---\n`,
      ]),
    );
    await open({ 'Me.md': vault['Me.md'], ...people, ...meetings });
    await app.page.evaluate(() => {
      const told: number[] = [];
      Object.assign(window, { told });
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (this: Worker, message: { fixed: Uint8Array }) {
        told.push(message.fixed.reduce((sum, one) => sum + one, 0));
        if (told.length > 1) postMessage.call(this, message);
        // While it is at work, which the first time takes for ever.
        else void window.host.write('People/P1.md', '---\ntags: [person]\nrole: poet\n---\n');
      } as typeof postMessage;
      document.querySelector<HTMLElement>('.reference-desk-graph-layouts button:last-child')?.click();
    });
    await app.page.waitForFunction(
      () => document.querySelector('.reference-desk-graph-caption')?.textContent !== 'Arranging…',
    );
    await app.settled();
    const told = await app.page.evaluate(() => (window as unknown as { told: number[] }).told);
    expect(told.length).toBeGreaterThan(1);
    // Nobody but me has a place of their own before they were arranged.
    expect(told.slice(0, 2)).toEqual([1, 1]);
  });
});

describe('somebody who is selected', () => {
  it('stays so, with the focus, when their note gets another name', async () => {
    await open();
    const selected = app.page.locator('.reference-desk-graph-row[aria-selected="true"]');
    await app.page.locator('.reference-desk-graph-row', { hasText: /^Joan/ }).focus();
    await app.rename('People/Joan.md', 'People/Joan Clarke.md');
    await app.settled();
    expect(await selected.allInnerTexts()).toEqual([expect.stringMatching(/^Joan Clarke/)]);
    expect(await selected.evaluate((row) => row === document.activeElement)).toBe(true);
    expect(await caption()).toMatch(/^Joan Clarke, introduced by Grace/);
    await app.rename('People/Ada.md', 'People/Ada Lovelace.md');
    await app.settled();
    expect(await selected.allInnerTexts()).toEqual([expect.stringMatching(/^Joan Clarke/)]);
  });
});

describe('somebody whose note gets another name', () => {
  it('has their branch folded or unfolded as it was', async () => {
    const row = (who: string) => app.page.locator('.reference-desk-graph-row', { hasText: new RegExp(`^${who}`) });
    const fold = (who: string) => row(who).locator('.reference-desk-graph-fold').click();
    // So many that not everybody has room.
    const crowd = Object.fromEntries(Array.from({ length: 90 }, (_, i) => [`People/P${i}.md`, person()]));
    const rosalind = { 'People/Rosalind.md': person('introduced by: "[[Joan]]"\nmet: 2026-03-01\n') };
    await open({ ...vault, ...rosalind, ...crowd });
    expect(await names()).toContain('Joan');
    expect(await names()).not.toContain('Rosalind');
    await fold('Joan');
    expect(await names()).toContain('Rosalind');
    await app.rename('People/Joan.md', 'People/Joan Clarke.md');
    await app.settled();
    expect(await names()).toContain('Rosalind');
    await fold('Grace');
    await app.rename('People/Grace.md', 'People/Grace Hopper.md');
    await app.settled();
    expect(await names()).toEqual(expect.arrayContaining(['Ada', 'Edith', 'Grace Hopper', 'You']));
    for (const who of ['Joan Clarke', 'Rosalind']) expect(await names()).not.toContain(who);
  });

  it('stays where they are in the network', async () => {
    await open();
    await button('Network').click();
    const settled = () =>
      app.page.waitForFunction(() =>
        /connections? through meetings/.test(
          document.querySelector('.reference-desk-graph-caption')?.textContent ?? '',
        ),
      );
    await settled();
    await app.settled();
    await app.page.evaluate(() => {
      const fixed: number[][] = [];
      Object.assign(window, { fixed });
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (this: Worker, message: { fixed: Uint8Array }) {
        fixed.push([...message.fixed]);
        postMessage.call(this, message);
      } as typeof postMessage;
    });
    await app.rename('People/Edith.md', 'People/Edith Clarke.md');
    await app.settled();
    await settled();
    const fixed = await app.page.evaluate(() => (window as unknown as { fixed: number[][] }).fixed);
    expect(fixed[fixed.length - 1]).toEqual([1, 1, 1, 1, 1]);
  });
});

describe('a code block around somebody', () => {
  it('shows everybody for as long as the user wants it, whatever changes', async () => {
    const block = '```reference-desk\nperson: [[Joan]]\n```\n';
    app = await openVault({ vault: { ...vault, 'Note.md': block }, today: '2026-11-23' });
    await app.openNote('Note.md');
    await app.press('Mod+e');
    await app.settled();
    expect(await names()).toEqual(['Ada', 'Grace', 'Joan', 'You']);
    await button('Show everybody').click();
    await app.write('People/Ada.md', `${vault['People/Ada.md']}\nA line more.\n`);
    await app.settled();
    expect(await names()).toEqual(everybody);
  });
});

describe('a Base of people', () => {
  it('has them all once the notes are read, and whoever becomes a person later', async () => {
    const people = Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`People/P${i}.md`, person()]));
    app = await openVault({ vault: { ...vault, ...people, 'Eve.md': 'Not yet.' }, today: '2026-11-23' });
    await app.openBase('reference-desk-introductions', ['People/P1.md', 'People/Joan.md', 'Eve.md']);
    await app.settled();
    expect(await names()).toEqual(['Ada', 'Grace', 'Joan', 'P1', 'You']);
    await app.write('Eve.md', person());
    await app.settled();
    expect(await names()).toEqual(['Ada', 'Eve', 'Grace', 'Joan', 'P1', 'You']);
  });

  it('leaves the picture where it was moved while notes of the Base change', async () => {
    app = await openVault({ vault, today: '2026-11-23' });
    await app.settled();
    await app.openBase('reference-desk-introductions', ['People/Joan.md', 'People/Edith.md']);
    await app.settled();
    for (let times = 0; times < 3; times++) await button('Zoom in').click();
    // Until it rests the picture is only shifted.
    await app.settled();
    const picture = (): Promise<string> =>
      app.page.locator('.reference-desk-graph-canvas').evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
    const before = await picture();
    await app.write('People/Joan.md', `${vault['People/Joan.md']}\nA line more.\n`);
    await app.settled();
    expect((await picture()) === before).toBe(true);
  });

  it('arranges its network once, however often it is told in one go', async () => {
    app = await openVault({ vault, today: '2026-11-23' });
    await app.settled();
    await app.openBase('reference-desk-introductions', ['People/Joan.md', 'People/Edith.md']);
    await app.settled();
    await app.page.evaluate(() => {
      const workers = new Set<Worker>();
      Object.assign(window, { workers });
      const Real = window.Worker;
      window.Worker = class extends Real {
        constructor(url: string | URL) {
          super(url);
          workers.add(this);
        }
        override terminate(): void {
          workers.delete(this);
          super.terminate();
        }
      };
      document.querySelector<HTMLElement>('.reference-desk-graph-layouts button:last-child')?.click();
    });
    await app.openBase('reference-desk-introductions', ['People/Joan.md', 'People/Ada.md', 'People/Edith.md']);
    await app.settled();
    const left = (): Promise<number> =>
      app.page.evaluate(() => (window as unknown as { workers: Set<Worker> }).workers.size);
    await expect.poll(left).toBe(0);
    expect(await caption()).toContain('through meetings and introductions');
  });

  it('says so where nobody of them is a person', async () => {
    app = await openVault({ vault, today: '2026-11-23' });
    await app.settled();
    await app.openBase('reference-desk-introductions', ['Meetings/2026-10-02 Tea.md']);
    await app.settled();
    expect(await caption()).toBe('Nobody to show.');
  });
});
