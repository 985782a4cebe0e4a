/** What is in sight, and what a click means, while the picture is being made and when somebody is looked for again. */
import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type OpenVault } from '../host/driver';
import { openOutline, pointAt } from './point-at';

const person = (more = ''): string => `---\ntags: [person]\n${more}---\n`;
const vault = {
  'Me.md': '---\ntags: [me]\n---\n',
  'People/Ada.md': person('met: 2025-01-10\n'),
  'People/Grace.md': person('introduced by: "[[Ada]]"\nmet: 2025-06-01\n'),
  'People/Joan.md': person('introduced by: "[[Grace]]"\nmet: 2026-02-01\n'),
  'People/Rosalind.md': person('introduced by: "[[Joan]]"\nmet: 2026-03-01\n'),
  'Meetings/2026-10-02 Coffee.md': '---\ntags: [meeting]\nattendees: ["[[Ada]]", "[[Joan]]"]\n---\n',
};
let app: OpenVault;
const caption = (): Promise<string> => app.page.locator('.reference-desk-graph-caption').innerText();
const row = (who: string) => app.page.locator('.reference-desk-graph-row', { hasText: new RegExp(`^${who}`) });
const button = (name: string) => app.page.getByRole('button', { name, exact: true });
const search = () => app.page.locator('.reference-desk-graph input[type="search"]');
const state = () =>
  app.page.evaluate(() => window.host.app.workspace.getLeavesOfType('reference-desk-graph')[0]?.view.getState());

async function open(files: Record<string, string> = vault): Promise<void> {
  app = await openVault({ vault: files, today: '2026-11-23' });
  await app.settled();
  await app.runCommand('Open introductions graph');
  await app.settled();
  await openOutline(app);
  await app.settled();
}

const placeOf = (who: string): Promise<{ x: number; y: number }> => pointAt(app, who);

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

describe('the graph, looked at', () => {
  it('stays what it was, also for the mouse, until the network is arranged', async () => {
    await open();
    await app.page.evaluate(() => {
      const Real = window.Worker;
      const waiting: (() => void)[] = [];
      class Slow extends Real {
        override postMessage(message: unknown): void {
          waiting.push(() => super.postMessage(message));
        }
      }
      const goOn = (): void => {
        window.Worker = Real;
        for (const go of waiting) go();
      };
      Object.assign(window, { Worker: Slow, goOn });
    });
    const { x, y } = await placeOf('Joan');
    await button('Network').click();
    await app.page.mouse.move(x, y);
    await app.page.mouse.wheel(0, -400);
    await button('Zoom in').click();
    await app.page.mouse.move(x, y);
    await expect.poll(caption).toMatch(/^Joan/);
    expect(await state()).toMatchObject({ camera: null, mode: 'network' });
    await app.page.mouse.click(x, y);
    await app.settled();
    expect(await app.activeNote()).toBe('People/Joan.md');
    await app.page.evaluate(() => (window as unknown as { goOn(): void }).goOn());
    await app.runCommand('Open introductions graph');
    await app.settled();
    await openOutline(app);
    await app.settled();
    expect(await placeOf('Rosalind')).toBeTruthy();
  });

  it('tells of whoever is pointed at, also while somebody else is selected', async () => {
    await open();
    const grace = await placeOf('Grace');
    await row('Joan').focus();
    await app.page.mouse.move(grace.x, grace.y);
    await expect.poll(caption).toMatch(/^Grace/);
    await app.press('ArrowUp');
    await app.press('ArrowUp');
    await expect.poll(caption).toMatch(/^Ada/);
  });

  it('shows the whole network when a path is asked for before it is arranged', async () => {
    await open();
    await button('Network').click();
    await app.settled();
    await button('Zoom in').click();
    await button('Zoom in').click();
    await app.page.evaluate(() => window.host.app.workspace.detachLeavesOfType('reference-desk-graph'));
    await app.runCommand('Find a path to…');
    await app.type('rosalind');
    await app.settled();
    await app.press('Enter');
    await app.settled();
    await app.press('Enter');
    await app.settled();
    expect(await state()).toMatchObject({ camera: null, mode: 'network', selected: 'People/Rosalind.md' });
    for (const who of ['Ada', 'Rosalind']) expect(await placeOf(who)).toBeTruthy();
  });

  it('looks at everybody again where nobody would be in sight', async () => {
    const crowd = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`People/B${i}.md`, person(`introduced by: "[[Ada]]"\nmet: 2025-05-01\n`)]),
    );
    await open({ ...vault, ...crowd });
    const inSight = () =>
      app.page.locator('.reference-desk-graph-canvas').evaluate((canvas) => {
        const { width, height } = canvas as HTMLCanvasElement;
        const { data } = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height) ?? {};
        return data?.some((value) => value > 0);
      });
    await app.page.setViewportSize({ width: 420, height: 420 });
    await row('Ada').focus();
    for (const key of ['End', 'ArrowRight', 'End']) await app.press(key);
    await app.settled();
    expect(await inSight()).toBe(true);
    // A day on which there was nobody yet where one looks.
    const slider = app.page.locator('.reference-desk-graph-time input');
    await slider.evaluate((one) => {
      (one as HTMLInputElement).value = (one as HTMLInputElement).min;
      one.dispatchEvent(new Event('input'));
    });
    await app.settled();
    expect(await inSight()).toBe(true);
    await app.page.setViewportSize({ width: 1400, height: 1000 });
    await button('Network').click();
    await app.settled();
    await button('Zoom in').click();
    await app.page.setViewportSize({ width: 400, height: 500 });
    await app.settled();
    expect(await inSight()).toBe(true);
  });

  it('goes to somebody again who was gone to before', async () => {
    const crowd = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`People/A${i}.md`, person()]));
    await open({ ...vault, ...crowd });
    await app.page.setViewportSize({ width: 1000, height: 900 });
    await app.settled();
    for (let times = 0; times < 2; times++) {
      await search().fill('Ada');
      await app.press('Enter');
      await app.settled();
      const at = await row('Ada').boundingBox();
      const side = await app.page.locator('.reference-desk-graph-side').boundingBox();
      expect(at?.y).toBeGreaterThanOrEqual(side?.y ?? Infinity);
      expect((at?.y ?? 0) + (at?.height ?? 0)).toBeLessThanOrEqual((side?.y ?? 0) + (side?.height ?? 0));
      await app.page.locator('.reference-desk-graph-side').evaluate((side) => side.scrollTo(0, 10_000));
      await app.settled();
    }
  });

  it('is walked on from whom the search found', async () => {
    await open();
    await search().fill('grace');
    await app.press('Enter');
    await app.press('ArrowDown');
    await app.press('ArrowDown');
    await app.settled();
    const focused = app.page.locator('.reference-desk-graph-row:focus');
    expect(await focused.innerText()).toMatch(/^Joan/);
    // She was not found: of her the row speaks.
    expect(await caption()).toBe('1 found: Grace.');
  });

  it('unfolds the list of those without a place for somebody in it', async () => {
    await open({ ...vault, 'Notes.md': `- #intro/between [[Ada]] [[Zoe]] [[Yves]]\n` });
    await search().fill('zoe');
    await app.press('Enter');
    await app.settled();
    expect(await caption()).toMatch(/^1 found\. Zoe: You heard about them/);
    const zoe = app.page.locator('.reference-desk-graph-unplaced li', { hasText: /^Zoe/ });
    const [at, side] = [await zoe.boundingBox(), await app.page.locator('.reference-desk-graph-side').boundingBox()];
    expect((at?.y ?? Infinity) + (at?.height ?? 0)).toBeLessThanOrEqual((side?.y ?? 0) + (side?.height ?? 0));
  });
});
