/** The tree beside the picture where thousands are unfolded in it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openVault, type Driver } from './open-vault';
import { openOutline } from './point-at';

const FIRST_HAND = 1_500;
const nameOf = (at: number): string => `P${String(at).padStart(4, '0')}`;
const person = (more = ''): string => `---\ntags: [person]\n${more}---\n`;
/** Fifteen hundred whom I know first-hand; the last of them led to one more. */
const vault = {
  'Me.md': '---\ntags: [me]\n---\n',
  ...Object.fromEntries(Array.from({ length: FIRST_HAND }, (_, at) => [`People/${nameOf(at)}.md`, person()])),
  'People/Zoe.md': person(`introduced by: "[[${nameOf(FIRST_HAND - 1)}]]"\n`),
};
let app: Driver;
const side = () => app.page.locator('.reference-desk-graph-side');
const rows = () => app.page.getByRole('treeitem');
const selected = () => app.page.locator('[role="treeitem"][aria-selected="true"]');
/** Name, level, position and number of siblings of whoever has the focus. */
const focused = (): Promise<string> =>
  app.page.evaluate(() => {
    const row = document.activeElement;
    const name = row?.querySelector('.reference-desk-graph-row-name')?.textContent;
    const [level, position, size] = ['level', 'posinset', 'setsize'].map((what) => row?.getAttribute(`aria-${what}`));
    return `${name}: ${level}, ${position} of ${size}`;
  });

/** The names that stand where one sees them, from top to bottom. */
async function seen(): Promise<string[]> {
  return side().evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const found = new Set<string>();
    for (let y = top + 12; y < top + height; y += 6) {
      const row = document.elementFromPoint(left + width / 2, y)?.closest('[role="treeitem"]');
      found.add(row?.querySelector('.reference-desk-graph-row-name')?.textContent ?? 'nothing');
    }
    return [...found];
  });
}

beforeEach(async () => {
  app = await openVault({ vault, today: '2026-11-23', width: 1200, height: 800 });
  await app.settled();
  await app.runCommand('Open introductions graph');
  await app.settled();
  await openOutline(app);
  await app.settled();
  await rows()
    .filter({ hasText: /^\d+ more/ })
    .click();
  await app.settled();
});

afterEach(async () => {
  expect(await app.errors()).toEqual([]);
  await app.close();
});

describe('the tree of thousands', () => {
  it('has elements for those in sight alone, and keys reach everybody', async () => {
    expect(await rows().count()).toBeLessThan(100);
    await rows().first().focus();
    await app.press('End');
    expect(await focused()).toBe(`${nameOf(FIRST_HAND - 1)}: 2, ${FIRST_HAND} of ${FIRST_HAND}`);
    expect((await seen()).at(-1)).toBe(nameOf(FIRST_HAND - 1));
    await app.press('ArrowRight');
    await app.press('ArrowRight');
    expect(await focused()).toBe('Zoe: 3, 1 of 1');
    for (let times = 0; times < 60; times++) await app.press('ArrowUp');
    expect(await focused()).toBe(`${nameOf(FIRST_HAND - 60)}: 2, ${FIRST_HAND - 59} of ${FIRST_HAND}`);
    expect((await seen())[0]).toBe(nameOf(FIRST_HAND - 60));
    await app.press('Home');
    expect(await focused()).toBe('You: 1, 1 of 1');
    expect(await selected().count()).toBe(1);
    expect(await rows().count()).toBeLessThan(100);
  });

  it('shows whoever stands where one has scrolled to, without a gap', async () => {
    // Rows are 26 pixels high: those after the first 500.
    await side().evaluate((element) => (element.scrollTop = 26 * 501 + 8));
    await app.settled();
    const there = await seen();
    expect(there.length).toBeGreaterThan(15);
    expect(there).toEqual(there.map((_, at) => nameOf(500 + at)));
    expect(await rows().count()).toBeLessThan(100);
    const box = await side().boundingBox();
    await app.page.mouse.click((box?.x ?? 0) + 120, (box?.y ?? 0) + 5 * 26 + 12);
    await app.settled();
    expect(await app.activeNote()).toBe(`People/${nameOf(505)}.md`);
  });

  it('leaves the focus with somebody who is scrolled away, and whatever changes', async () => {
    await rows()
      .filter({ hasText: nameOf(3) })
      .focus();
    await side().evaluate((element) => (element.scrollTop = 20_000));
    await app.settled();
    expect(await focused()).toBe(`${nameOf(3)}: 2, 4 of ${FIRST_HAND}`);
    expect(await seen()).not.toContain(nameOf(3));
    await app.write('People/A new one.md', person());
    await app.settled();
    expect(await focused()).toBe(`${nameOf(3)}: 2, 5 of ${FIRST_HAND + 1}`);
    await side().evaluate((element) => (element.scrollTop = 20_000));
    await app.settled();
    await app.press('ArrowDown');
    expect(await focused()).toBe(`${nameOf(4)}: 2, 6 of ${FIRST_HAND + 1}`);
    expect(await seen()).toContain(nameOf(4));
  });

  it('takes the focus from outside where it last was, and brings it into sight', async () => {
    await rows()
      .filter({ hasText: nameOf(3) })
      .focus();
    await side().evaluate((element) => (element.scrollTop = 20_000));
    await app.page.getByLabel('Find a person in the graph').focus();
    await app.settled();
    await app.page.locator('.reference-desk-graph-canvas').focus();
    await app.press('Tab');
    expect(await focused()).toBe(`${nameOf(3)}: 2, 4 of ${FIRST_HAND}`);
    expect(await seen()).toContain(nameOf(3));
  });

  it('stays where one has scrolled to while the pointer moves over it', async () => {
    await rows()
      .filter({ hasText: nameOf(3) })
      .focus();
    await side().evaluate((element) => (element.scrollTop = 20_000));
    await app.settled();
    const there = await seen();
    await rows()
      .filter({ hasText: there[4] ?? '' })
      .hover();
    await app.settled();
    expect(await seen()).toEqual(there);
    await expect.poll(() => app.page.locator('.reference-desk-graph-caption').innerText()).toContain(there[4]);
  });

  it('has nothing that axe objects to', async () => {
    await rows()
      .filter({ hasText: nameOf(3) })
      .focus();
    await side().evaluate((element) => (element.scrollTop = 20_000));
    await app.settled();
    const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
    await app.page.evaluate(readFileSync(axe, 'utf8'));
    const violations = await app.page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(root: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const result = await axe.run('.reference-desk-graph');
      return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(violations).toEqual([]);
  });
});
