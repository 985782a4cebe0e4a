/** Views in windows of their own: a second document with classes, styles, keys, frames and pointers that are not the first one's. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { AppWindow } from '../host/app-window';
import { openVault, type OpenVault } from '../host/driver';

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

async function openGraph(): Promise<void> {
  app = await openVault({ vault, today: '2026-11-23', width: 1200, height: 800 });
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
    expect(commonest(there)).toEqual(commonest(before));
    expect(await selected(popout)).toEqual(['Alan Turing']);
    expect(await camera()).toEqual(cameraBefore);
  });

  it('fits the picture to the window it is moved to, where nobody chose what to see, and to its new size', async () => {
    await openGraph();
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
    console.log(await selected(popout), await popout.page.locator('[role=treeitem]').allTextContents());
    await popout.press('ArrowRight');
    console.log(await selected(popout), await popout.page.locator('[role=treeitem]').allTextContents());
    expect(await row(popout, 'Claude Shannon').count()).toBe(1);
    // A note makes the rows anew, now out of elements of this window.
    await app.write('People/Joan Clarke.md', `${by('Alan Turing')}Plays [[chess]].\n`);
    await app.write('People/Grace Hopper.md', person('last contact: 2026-11-12\norganisation: Navy\n'));
    await app.settled();
    await row(popout, 'Grace Hopper').locator('.reference-desk-graph-fold').click();
    await app.settled();
    expect(await row(popout, 'Grace Hopper').getAttribute('aria-expanded')).toBe('false');
    expect(await app.activeNote()).toBeNull();
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
    await popout.page.locator('.menu .menu-item', { hasText: 'Show whom they know alone' }).click();
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
