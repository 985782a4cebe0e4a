import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type Driver } from './open-vault';
import { pointAt } from './point-at';

const COMMAND = 'Open introductions graph';
const today = '2026-11-23';

const person = (properties = ''): string => `---\ntags: [person]\n${properties}---\n`;
const by = (name: string): string => person(`introduced by: "[[${name}]]"\n`);

/** Six people: Grace led to Alan and Ada, Alan to Joan and on to Claude; Rosa stands alone. */
const vault = {
  'Me.md': '---\ntags: [me]\n---\n',
  'People/Grace Hopper.md': person('last contact: 2026-11-10\n'),
  'People/Alan Turing.md': by('Grace Hopper'),
  'People/Ada Lovelace.md': by('Grace Hopper'),
  'People/Joan Clarke.md': by('Alan Turing'),
  'People/Claude Shannon.md': by('Joan Clarke'),
  'People/Rosa Delgado.md': person(),
};

let desk: Driver | null = null;
afterEach(async () => {
  const errors = desk ? await desk.errors() : [];
  await desk?.close();
  desk = null;
  expect(errors).toEqual([]);
});

async function openGraph(files: Record<string, string>, options: { theme?: 'light' | 'dark' } = {}): Promise<Driver> {
  desk = await openVault({ vault: files, today, theme: options.theme ?? 'light', width: 1200, height: 800 });
  await desk.runCommand(COMMAND);
  await desk.settled();
  return desk;
}

const tree = ({ page }: Driver): Locator => page.getByRole('tree', { name: 'Who introduced whom' });
const row = (opened: Driver, name: string): Locator =>
  tree(opened).getByRole('treeitem', { name: new RegExp(`^${name}`) });
const caption = ({ page }: Driver): Locator => page.locator('.reference-desk-graph-caption');

async function names(opened: Driver): Promise<string[]> {
  return tree(opened).locator('.reference-desk-graph-row-name').allTextContents();
}

/** How many pixels of the picture are not empty. */
async function painted({ page }: Driver): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.reference-desk-graph-canvas');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return 0;
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let count = 0;
    for (let i = 3; i < data.length; i += 4) if ((data[i] ?? 0) > 0) count++;
    return count;
  });
}

describe('the introductions graph', () => {
  it('is drawn, and has the same people as a tree beside it', async () => {
    const opened = await openGraph(vault);
    expect(await painted(opened)).toBeGreaterThan(2000);
    expect(await names(opened)).toEqual([
      'You',
      'Grace Hopper',
      'Ada Lovelace',
      'Alan Turing',
      'Joan Clarke',
      'Claude Shannon',
      'Rosa Delgado',
    ]);
    expect(await row(opened, 'Joan Clarke').getAttribute('aria-expanded')).toBe('true');
    expect(await caption(opened).textContent()).toBe('6 people, 4 of them through introductions.');
  });

  it('keeps its outline closed at first, and opens it with a button', async () => {
    const opened = await openGraph(vault);
    const side = opened.page.locator('.reference-desk-graph-side');
    const outline = opened.page.getByRole('button', { name: 'Outline', exact: true });
    expect(await side.evaluate((one) => getComputedStyle(one).opacity)).toBe('0');
    await outline.click();
    expect(await outline.getAttribute('aria-expanded')).toBe('true');
    expect(await side.evaluate((one) => getComputedStyle(one).opacity)).toBe('1');
  });

  it('says who somebody is when they are pointed at, and opens their note at a click', async () => {
    const opened = await openGraph(vault);
    const at = await pointAt(opened, 'Alan Turing');
    expect(await caption(opened).textContent()).toContain('introduced by Grace Hopper');
    await opened.page.mouse.click(at.x, at.y);
    await opened.settled();
    expect(await opened.activeNote()).toBe('People/Alan Turing.md');
  });

  it('opens a note in a new tab with the modifier, and stays open itself', async () => {
    const opened = await openGraph(vault);
    const at = await pointAt(opened, 'Rosa Delgado');
    await opened.page.keyboard.down('Control');
    await opened.page.mouse.click(at.x, at.y);
    await opened.page.keyboard.up('Control');
    await opened.settled();
    expect(await opened.activeNote()).toBe('People/Rosa Delgado.md');
    expect(await opened.page.locator('.reference-desk-graph-canvas').count()).toBe(1);
  });

  it('can be walked, unfolded and folded with the keys alone, and Enter opens the note', async () => {
    const opened = await openGraph(vault);
    await row(opened, 'You').focus();
    await opened.press('ArrowRight');
    await opened.press('ArrowDown');
    await opened.press('ArrowDown');
    await opened.press('ArrowDown');
    expect(await row(opened, 'Joan Clarke').getAttribute('aria-selected')).toBe('true');
    await opened.press('ArrowRight');
    expect(await row(opened, 'Joan Clarke').getAttribute('aria-expanded')).toBe('true');
    await opened.press('ArrowRight');
    expect(await caption(opened).textContent()).toMatch(/^Claude Shannon, introduced by Joan Clarke/);
    await opened.press('ArrowLeft');
    await opened.press('ArrowLeft');
    expect(await row(opened, 'Joan Clarke').getAttribute('aria-expanded')).toBe('false');
    expect(await row(opened, 'Claude Shannon').count()).toBe(0);
    await opened.press('Enter');
    await opened.settled();
    expect(await opened.activeNote()).toBe('People/Joan Clarke.md');
  });

  it('zooms with the wheel and the keys, moves when dragged, and comes back with 0', async () => {
    const opened = await openGraph(vault);
    const before = await pointAt(opened, 'Ada Lovelace');
    await opened.page.mouse.move(before.x, before.y);
    await opened.page.mouse.wheel(0, -300);
    await opened.settled();
    const zoomed = await painted(opened);
    const still = await pointAt(opened, 'Ada Lovelace');
    expect(Math.abs(still.y - before.y)).toBeLessThan(60);
    const { x, y } = (await opened.page.locator('.reference-desk-graph-canvas').boundingBox()) ?? { x: 0, y: 0 };
    await opened.page.mouse.move(x + 40, y + 40);
    await opened.page.mouse.down();
    await opened.page.mouse.move(x + 40, y + 120, { steps: 4 });
    await opened.page.mouse.up();
    await opened.settled();
    expect((await pointAt(opened, 'Ada Lovelace')).y).toBeGreaterThan(still.y + 50);
    await opened.page.locator('.reference-desk-graph-canvas').focus();
    await opened.press('0');
    await opened.settled();
    expect(await pointAt(opened, 'Ada Lovelace')).toEqual(before);
    expect(zoomed).toBeGreaterThan(await painted(opened));
  });

  it('finds somebody', async () => {
    const opened = await openGraph(vault);
    await opened.page.getByLabel('Find a person in the graph').fill('shannon');
    expect(await caption(opened).textContent()).toBe('1 found: Claude Shannon.');
    await opened.press('Enter');
    expect(await row(opened, 'Claude Shannon').getAttribute('aria-selected')).toBe('true');
  });

  it('follows a note that changes while it is open', async () => {
    const opened = await openGraph(vault);
    await opened.write('People/Rosa Delgado.md', by('Ada Lovelace'));
    await opened.settled();
    expect(await row(opened, 'Rosa Delgado').getAttribute('aria-level')).toBe('4');
    await opened.write('People/Nadia Farouk.md', by('Rosa Delgado'));
    await opened.settled();
    expect(await caption(opened).textContent()).toMatch(/^7 people/);
  });

  it('begins with a friendly page in an empty vault, and with the picture once there is somebody', async () => {
    const opened = await openGraph({ 'Shopping.md': 'Milk' });
    const page = opened.page.locator('.reference-desk-first-page');
    expect(await page.textContent()).toContain('use the command “Record an introduction”');
    await opened.write('People/Ada Lovelace.md', person());
    await opened.settled();
    expect(await names(opened)).toEqual(['You', 'Ada Lovelace']);
    expect(await painted(opened)).toBeGreaterThan(500);
  });

  it('stands selves, circles, ghosts and links to nowhere', async () => {
    const opened = await openGraph({
      'People/Narcissa.md': by('Narcissa'),
      'People/A.md': by('B'),
      'People/B.md': by('A'),
      'People/Olwen Pryce.md': by('Quentin Nowhere'),
      'People/Broken.md': '---\ntags: [person\nintroduced by: "[[A]]\n---\n',
      'Notes.md': '- #intro/between [[A]] [[Ghost One]] [[Ghost Two]]\n',
    });
    const everybody = await names(opened);
    for (const name of ['Narcissa', 'A', 'B', 'Quentin Nowhere', 'Olwen Pryce']) expect(everybody).toContain(name);
    const listed = opened.page.locator('.reference-desk-graph-unplaced');
    expect(await listed.locator('summary').textContent()).toBe('2 people not connected to you');
  });

  it.each(['light', 'dark'] as const)('has nothing that axe objects to, in %s', async (theme) => {
    const opened = await openGraph(vault, { theme });
    const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
    await opened.page.evaluate(readFileSync(axe, 'utf8'));
    const violations = await opened.page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(root: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const result = await axe.run('.reference-desk-graph');
      return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(violations).toEqual([]);
  });
});
