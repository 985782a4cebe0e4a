/** What the app does with fingers and with Android's back button: none of it may get in the way of the plugin. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openVault, type OpenVault } from '../host/driver';
import { Fingers } from '../host/fingers';

const person = (more = ''): string => `---\ntags: [person]\n${more}---\n`;
const vault = {
  'Me.md': '---\ntags: [me]\n---\n',
  'People/Ada.md': person('met: 2025-01-10\n'),
  'People/Grace.md': person('introduced by: "[[Ada]]"\nmet: 2025-06-01\n'),
};
let app: OpenVault;
let fingers: Fingers;

beforeEach(async () => {
  app = await openVault({ vault, today: '2026-11-23', phone: true });
  await app.settled();
  fingers = await Fingers.on(app.page);
});

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

const openDocks = (): Promise<string[]> =>
  app.page.evaluate(() => {
    const { leftSplit, rightSplit } = window.host.app.workspace;
    return [leftSplit, rightSplit].filter(({ collapsed }) => !collapsed).map(({ side }) => side);
  });
const prompts = (): Promise<number> => app.page.locator('.prompt').count();

async function drag(from: readonly [number, number], by: readonly [number, number]): Promise<void> {
  await fingers.touch('touchStart', from);
  for (const part of [0.3, 0.6, 1]) {
    await fingers.touch('touchMove', [from[0] + by[0] * part, from[1] + by[1] * part]);
  }
  await fingers.touch('touchEnd');
  await app.settled();
}

async function middleOf(selector: string): Promise<[number, number]> {
  const box = await app.page.locator(selector).boundingBox();
  if (!box) throw new Error(`There is no ${selector}.`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

const sides = [
  ['to the right', [150, 0], 'left'],
  ['to the left', [-150, 0], 'right'],
] as const;

describe('a finger', () => {
  it.each(sides)('that goes %s over a note opens the side pane there, and back closes it', async (_, by, side) => {
    await app.openNote('Me.md');
    await app.settled();
    const at = await middleOf('.mod-root');
    await drag(at, by);
    expect(await openDocks()).toEqual([side]);
    await drag(at, [-by[0], 0]);
    expect(await openDocks()).toEqual([]);
  });

  it('that goes down from the top opens the command palette', async () => {
    await app.openNote('Me.md');
    await drag(await middleOf('.mod-root'), [0, 200]);
    expect(await prompts()).toBe(1);
  });

  it('that goes a little, or slantwise, opens nothing', async () => {
    await app.openNote('Me.md');
    for (const by of [
      [30, 0],
      [-30, 5],
      [100, 90],
      [0, 60],
    ] as const)
      await drag(await middleOf('.mod-root'), by);
    expect([await openDocks(), await prompts()]).toEqual([[], 0]);
  });
});

describe('the graph', () => {
  const parts = [
    ['picture', '.reference-desk-graph-canvas'],
    ['time slider', '.reference-desk-graph-time input'],
  ] as const;

  it.each(parts)('keeps a finger that drags its %s: no side pane opens, nor the palette', async (_, part) => {
    await app.runCommand('Open introductions graph');
    await app.settled();
    for (const by of [
      [150, 0],
      [-150, 0],
      [0, 250],
    ] as const) {
      await drag(await middleOf(part), by);
      expect([await openDocks(), await prompts()]).toEqual([[], 0]);
    }
    expect(await app.page.locator('.reference-desk-graph').count()).toBe(1);
    // It is the attribute alone that keeps them.
    await app.page
      .locator(part)
      .evaluate((element) => element.closest('[data-ignore-swipe]')?.removeAttribute('data-ignore-swipe'));
    await drag(await middleOf(part), [150, 0]);
    expect(await openDocks()).toEqual(['left']);
  });

  it('leaves the rest of the view to the app', async () => {
    await app.runCommand('Open introductions graph');
    await app.settled();
    await drag(await middleOf('.reference-desk-graph-caption'), [150, 0]);
    expect(await openDocks()).toEqual(['left']);
  });
});

describe('the back button of Android', () => {
  it('closes the list of follow-ups, and leaves what is below it', async () => {
    await app.openNote('Me.md');
    await app.runCommand('Open follow-ups');
    await app.settled();
    expect(await app.pressBack()).toBe(true);
    expect(await prompts()).toBe(0);
    expect(await app.activeNote()).toBe('Me.md');
    expect(await app.pressBack()).toBe(false);
  });

  it('closes a menu, and then nothing of the graph', async () => {
    await app.runCommand('Open introductions graph');
    await app.settled();
    await app.page.getByRole('button', { name: 'More options' }).tap();
    expect(await app.page.locator('.menu').count()).toBe(1);
    expect(await app.pressBack()).toBe(true);
    expect(await app.page.locator('.menu').count()).toBe(0);
    expect(await app.pressBack()).toBe(false);
    expect(await app.page.locator('.reference-desk-graph-canvas').count()).toBe(1);
  });

  it('closes a list that was opened from another, and then that', async () => {
    await app.write('People/Grace.md', person('cadence: 7\nlast contact: 2026-01-02\n'));
    await app.settled();
    await app.runCommand('Open follow-ups');
    await app.settled();
    await app.page.getByRole('button', { name: /^Actions for Grace/ }).tap();
    await app.settled();
    expect(await prompts()).toBe(2);
    await app.pressBack();
    await app.settled();
    expect(await prompts()).toBe(1);
    await app.pressBack();
    expect(await prompts()).toBe(0);
  });

  it('gives up a question, and nothing is written', async () => {
    await app.openNote('People/Ada.md');
    await app.runCommand('Log contact');
    await app.settled();
    expect(await app.page.locator('.modal').count()).toBe(1);
    await app.pressBack();
    await app.settled();
    expect(await app.page.locator('.modal').count()).toBe(0);
    expect(await app.diff()).toEqual([]);
  });
});
