/** Views in windows of their own: a second document with classes, styles, keys, frames and pointers that are not the first one's. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { AppWindow } from '../host/app-window';
import { openVault, type OpenVault } from '../host/driver';
import { openOutline } from './point-at';

const person = (properties = ''): string => `---\ntags: [person]\n${properties}---\n`;
const by = (name: string): string => person(`introduced by: "[[${name}]]"\n`);

const vault = {
  'Me.md': '---\ntags: [me]\n---\n',
  'People/Grace Hopper.md': person('last contact: 2026-11-10\n'),
  'People/Alan Turing.md': by('Grace Hopper'),
  'People/Joan Clarke.md': by('Alan Turing'),
  'People/Claude Shannon.md': by('Joan Clarke'),
  'People/Rosa Delgado.md': person('cadence: 7\nlast contact: 2026-01-02\n'),
};
let app: OpenVault;

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

async function openGraph(options: { newPage?: boolean } = {}): Promise<void> {
  app = await openVault({ vault, today: '2026-11-23', width: 1200, height: 800, ...options });
  await app.runCommand('Open introductions graph');
  await app.settled();
}

const caption = ({ page }: AppWindow): Promise<string> => page.locator('.reference-desk-graph-caption').innerText();
const canvasOf = ({ page }: AppWindow) => page.locator('.reference-desk-graph-canvas');
const row = ({ page }: AppWindow, name: string) => page.getByRole('treeitem', { name: new RegExp(`^${name}`) });
const selected = ({ page }: AppWindow): Promise<string[]> =>
  page.locator('[role="treeitem"][aria-selected="true"] .reference-desk-graph-row-name').allTextContents();

/** The colours of the picture and how many pixels have them: empty where nothing is painted. */
function pixels(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.reference-desk-graph-canvas');
    const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    const found: Record<string, number> = {};
    for (let i = 0; i < data.length; i += 4) {
      if ((data[i + 3] ?? 0) < 255) continue;
      const colour = [data[i], data[i + 1], data[i + 2]].join(' ');
      found[colour] = (found[colour] ?? 0) + 1;
    }
    return found;
  });
}

const commonest = (found: Record<string, number>): string[] =>
  Object.keys(found)
    .sort((a, b) => (found[b] ?? 0) - (found[a] ?? 0))
    .slice(0, 3);

/** Where the picture shows somebody, found with the mouse as a person finds it. */
async function pointAt(where: AppWindow, name: string): Promise<[number, number]> {
  const box = await canvasOf(where).boundingBox();
  if (!box) throw new Error('There is no picture.');
  const found = await where.page.evaluate(
    ([wanted, { x, y, width, height }]) => {
      const canvas = document.querySelector('.reference-desk-graph-canvas');
      const words = document.querySelector('.reference-desk-graph-caption');
      for (let top = y + 4; top < y + height; top += 6) {
        for (let left = x + 4; left < x + width; left += 12) {
          canvas?.dispatchEvent(new PointerEvent('pointermove', { pointerType: 'mouse', clientX: left, clientY: top }));
          if (words?.textContent.startsWith(wanted)) return [left, top] as [number, number];
        }
      }
      return null;
    },
    [name, box] as const,
  );
  if (!found) throw new Error(`${name} is nowhere in the picture.`);
  await where.page.mouse.move(box.x + 1, box.y + 1);
  return found;
}

describe('the introductions graph in a window of its own', () => {
  it('is painted there as before, with the same selection and camera', async () => {
    await openGraph();
    await row(app, 'Alan Turing').focus();
    await canvasOf(app).hover({ position: { x: 200, y: 200 } });
    await app.page.mouse.wheel(0, -200);
    await app.settled();
    const before = await pixels(app.page);
    const camera = (): Promise<unknown> =>
      app.page.evaluate(
        () => window.host.app.workspace.getLeavesOfType('reference-desk-graph')[0]?.getViewState().state?.['camera'],
      );
    const cameraBefore = await camera();
    expect(cameraBefore).not.toBeNull();

    const popout = await app.moveToNewWindow();
    expect(await canvasOf(app).count()).toBe(0);
    const there = await pixels(popout.page);
    expect(Object.keys(there).length).toBeGreaterThan(10);
    // Not in the same order: the window is another size, and names end where it ends.
    expect(Object.keys(there)).toEqual(expect.arrayContaining(commonest(before)));
    expect(await selected(popout)).toEqual(['Alan Turing']);
    expect(await camera()).toEqual(cameraBefore);
  });

  it('has its names where the fonts of that window put them, however late they come', async () => {
    await openGraph();
    const popout = await app.moveToNewWindow();
    await popout.page.evaluate(() => document.fonts.ready);
    await app.settled();
    const picture = () => canvasOf(popout).evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
    const before = await picture();
    await app.page.evaluate(() => window.host.app.workspace.trigger('css-change'));
    await app.settled();
    expect((await picture()) === before).toBe(true);
  });

  it('fits the picture to the window it is moved to, where nobody chose what to see, and to its new size', async () => {
    await openGraph();
    // The first window is out of sight: it has no frames, and sees no sizes.
    await app.page.evaluate(() => {
      const { ResizeObserver: Real } = window;
      class Unseeing extends Real {
        override observe(): void {
          // Nothing is told of elements of whatever window.
        }
      }
      Object.assign(window, { requestAnimationFrame: () => 1, ResizeObserver: Unseeing });
    });
    const popout = await app.moveToNewWindow();
    const sizes = (): Promise<number[]> =>
      canvasOf(popout).evaluate((canvas: HTMLCanvasElement) => {
        const { clientWidth, clientHeight } = canvas.parentElement ?? canvas;
        return [canvas.width, canvas.height, clientWidth, clientHeight];
      });
    const [width, height, stageWidth, stageHeight] = await sizes();
    expect([width, height]).toEqual([stageWidth, stageHeight]);
    await popout.page.setViewportSize({ width: 1000, height: 500 });
    await app.settled();
    const [wider, , stageWider] = await sizes();
    expect(wider).toBe(stageWider);
    expect(wider).toBeGreaterThan(width ?? 0);
    await pointAt(popout, 'Rosa Delgado');
  });

  it('takes keys, and folds and unfolds with the mouse', async () => {
    await openGraph();
    const popout = await app.moveToNewWindow();
    await row(popout, 'Grace Hopper').focus();
    await popout.press('ArrowDown');
    expect(await selected(popout)).toEqual(['Alan Turing']);
    await popout.press('ArrowDown');
    await popout.press('ArrowRight');
    expect(await row(popout, 'Joan Clarke').count()).toBe(1);
    // A note makes the rows anew, now out of elements of this window.
    await app.write('People/Grace Hopper.md', person('last contact: 2026-11-12\n'));
    await app.settled();
    await openOutline(popout);
    for (const expanded of ['false', 'true']) {
      await row(popout, 'Grace Hopper').locator('.reference-desk-graph-fold').click();
      await app.settled();
      expect(await row(popout, 'Grace Hopper').getAttribute('aria-expanded')).toBe(expanded);
      expect(await app.activeNote()).toBeNull();
    }
    await canvasOf(popout).focus();
    const before = await pixels(popout.page);
    await popout.press('+');
    await app.settled();
    expect(await pixels(popout.page)).not.toEqual(before);
  });

  it('says who is pointed at, opens a menu, and opens the note where it was clicked', async () => {
    await openGraph();
    const popout = await app.moveToNewWindow();
    const [x, y] = await pointAt(popout, 'Alan Turing');
    await popout.page.mouse.move(x, y);
    expect(await caption(popout)).toContain('introduced by Grace Hopper');
    await popout.page.mouse.click(x, y, { button: 'right' });
    await popout.page.locator('.menu .menu-item', { hasText: 'Show only their contacts' }).click();
    await app.settled();
    expect(await app.page.locator('.menu').count()).toBe(0);
    expect(await row(popout, 'Rosa Delgado').count()).toBe(0);
    await popout.page.mouse.click(...(await pointAt(popout, 'Grace Hopper')));
    await app.settled();
    expect(await app.activeNote()).toBe('People/Grace Hopper.md');
    expect(await popout.page.locator('.cm-content').count()).toBe(1);
    expect(await app.page.locator('.cm-content').count()).toBe(0);
  });

  it('follows a note that changes, and the theme', async () => {
    await openGraph();
    const popout = await app.moveToNewWindow();
    const light = await pixels(popout.page);
    await app.write('People/Nadia Farouk.md', by('Rosa Delgado'));
    await app.settled();
    expect(await caption(popout)).toMatch(/^6 people/);
    expect(await pixels(popout.page)).not.toEqual(light);
    await popout.runCommand('Change theme between light and dark');
    await app.settled();
    expect(commonest(await pixels(popout.page))).not.toEqual(commonest(light));
  });
});

describe('a window that closes', () => {
  it('takes its tabs with it, and gives the work back to the first one', async () => {
    await openGraph();
    const popout = await app.moveToNewWindow();
    const at = await pointAt(popout, 'Rosa Delgado');
    await popout.page.keyboard.down('Control');
    await popout.page.mouse.click(...at);
    await popout.page.keyboard.up('Control');
    await app.settled();
    expect(await popout.page.locator('.workspace-tab-header').count()).toBe(2);
    await popout.closeWindow();
    await app.settled();
    expect(await app.activeNote()).toBeNull();
    expect(await openViews()).toEqual([]);
    await app.runCommand('Open introductions graph');
    await app.settled();
    expect(await canvasOf(app).count()).toBe(1);
    expect(await selected(app)).toEqual(['Rosa Delgado']);
  });

  it('takes no news with it that others wait for', async () => {
    app = await openVault({ vault, today: '2026-11-23' });
    await app.runCommand('Open follow-ups in side bar');
    await app.runCommand('Open introductions graph');
    const popout = await app.moveToNewWindow();
    const rows = app.page.locator('.reference-desk-follow-ups .reference-desk-row');
    expect(await rows.count()).toBe(1);
    // As in a window that is closing, or lies unseen behind others: there are no more frames.
    await popout.page.evaluate(() => Object.assign(window, { requestAnimationFrame: () => 1 }));
    await app.write('People/Nadia Farouk.md', person('cadence: 7\nlast contact: 2026-01-02\n'));
    await app.settled();
    await popout.closeWindow();
    await app.write('People/Olwen Pryce.md', person('cadence: 7\nlast contact: 2026-01-02\n'));
    await app.settled();
    expect(await rows.count()).toBe(3);
  });

  it('leaves nothing behind', async () => {
    await openGraph({ newPage: true });
    await openAndClose(5);
    const before = await app.alive();
    await openAndClose(15);
    const after = await app.alive();
    expect(await openViews()).toEqual([]);
    // A graph has dozens of each, a document hundreds of nodes.
    expect(after.documents - before.documents).toBeLessThan(3);
    expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(15);
    expect(after.nodes - before.nodes).toBeLessThan(100);
  });
});

/** Types of the plugin's views and of notes that are open in any window. */
function openViews(): Promise<string[]> {
  return app.page.evaluate(() => {
    const types: string[] = [];
    window.host.app.workspace.iterateAllLeaves(({ view }) => void types.push(view.getViewType()));
    return types.filter((type) => !['empty', 'file-explorer'].includes(type));
  });
}

/** Opens the graph, moves it to a window and closes that, in the page, as often as that. */
async function openAndClose(times: number): Promise<void> {
  await app.page.evaluate(async (count) => {
    const { workspace } = window.host.app;
    for (let at = 0; at < count; at++) {
      const leaf = workspace.getLeaf('tab');
      await leaf.setViewState({ type: 'reference-desk-graph', active: true });
      const { win } = workspace.moveLeafToPopout(leaf);
      await window.host.settled();
      win.close();
      await window.host.settled();
    }
    workspace.detachLeavesOfType('reference-desk-graph');
  }, times);
  await app.settled();
}

describe('the settings in a window of their own', () => {
  it('are the active window, and leave the first one its keys and its menus', async () => {
    app = await openVault({ vault, today: '2026-11-23' });
    await app.runCommand('Open follow-ups in side bar');
    const page = await app.settings();
    expect(page === app.page).toBe(false);
    expect(await app.page.evaluate(() => activeDocument === document)).toBe(false);
    const row = app.page.locator('.reference-desk-follow-ups .reference-desk-row').first();
    // As a screen reader or a script opens it: nothing is clicked, and the settings stay the active window.
    await row.dispatchEvent('contextmenu', { bubbles: true, cancelable: true });
    expect(await app.page.locator('.menu').count()).toBe(1);
    expect(await page.locator('.menu').count()).toBe(0);
    await app.press('Escape');
    await app.runCommand('Open follow-ups');
    expect(await app.page.locator('.prompt').count()).toBe(1);
    await app.press('Escape');
    await app.closeSettings();
    // The browser gives the focus back in its own time.
    await expect.poll(() => app.page.evaluate(() => activeDocument === document)).toBe(true);
  });

  it('change what the first window shows, and can be opened again', async () => {
    app = await openVault({ vault, today: '2026-11-23' });
    await app.runCommand('Open follow-ups in side bar');
    await app.settled();
    const rows = app.page.locator('.reference-desk-follow-ups .reference-desk-row');
    expect(await rows.count()).toBe(1);
    for (const [days, count] of [
      ['5', 2],
      ['400', 1],
    ] as const) {
      await (await app.setting('Default cadence')).locator('input').fill(days);
      await app.settled();
      expect(await rows.count()).toBe(count);
      await app.closeSettings();
    }
  });

  it('close with the window, however it is closed', async () => {
    app = await openVault({ vault, today: '2026-11-23' });
    await (await app.settings()).close();
    await app.settled();
    await app.runCommand('Open follow-ups');
    expect(await app.page.locator('.prompt').count()).toBe(1);
  });
});

describe('the follow-ups in a window of their own', () => {
  it('are filtered, walked and acted upon, and follow the notes', async () => {
    const favour = `${person('cadence: 7\nlast contact: 2026-01-02\n')}- [ ] #favour/received a letter (when:: 2026-09-01)\n`;
    app = await openVault({ vault: { ...vault, 'People/Ada Lovelace.md': favour }, today: '2026-11-23' });
    await app.runCommand('Open follow-ups in side bar');
    await app.settled();
    const popout = await app.moveToNewWindow();
    const rows = popout.page.locator('.reference-desk-follow-ups .reference-desk-row');
    expect(await rows.count()).toBe(2);
    expect(await app.page.locator('.reference-desk-follow-ups').count()).toBe(0);
    await app.write('People/Nadia Farouk.md', person('cadence: 7\nlast contact: 2026-01-03\n'));
    await app.settled();
    expect(await rows.count()).toBe(3);

    await popout.page.getByLabel('Filter follow-ups').fill('a');
    await popout.press('ArrowDown');
    await popout.press('ArrowDown');
    const focused = (): Promise<string | null | undefined> =>
      popout.page.evaluate(() => document.activeElement?.closest('.reference-desk-row')?.getAttribute('data-person'));
    const second = await focused();
    expect(second).toBe(await rows.nth(1).getAttribute('data-person'));
    // The row that has the focus keeps it while others change.
    await app.remove('People/Nadia Farouk.md');
    await app.settled();
    expect(await rows.count()).toBe(2);
    expect(await focused()).not.toBeUndefined();

    await rows
      .filter({ hasText: 'Ada Lovelace' })
      .getByRole('button', { name: /^More about/ })
      .click();
    await popout.page.locator('.menu .menu-item, .suggestion-item', { hasText: 'Waived' }).click();
    await app.settled();
    expect(await app.read('People/Ada Lovelace.md')).toContain('- [-] #favour/received');
    expect(await app.page.locator('.menu, .modal, .notice').count()).toBe(0);
  });

  it('open as a palette in the window one is in', async () => {
    await openGraph();
    const popout = await app.moveToNewWindow();
    await popout.runCommand('Open follow-ups');
    await expect.poll(() => popout.page.locator('.prompt .suggestion-title').allInnerTexts()).toHaveLength(1);
    expect(await app.page.locator('.prompt').count()).toBe(0);
    await popout.press('Enter');
    await app.settled();
    expect(await app.activeNote()).toBe('People/Rosa Delgado.md');
    await popout.press('Control+End');
    await popout.type('Called.');
    await app.settled();
    expect(await app.read('People/Rosa Delgado.md')).toContain('Called.');
  });
});
