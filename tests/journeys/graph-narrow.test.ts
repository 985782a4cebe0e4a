/** The graph where there is little room: a phone, a low pane, and one that gets its size later. */
import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type OpenVault } from '../host/driver';
import { openOutline } from './point-at';

const person = (more = ''): string => `---\ntags: [person]\n${more}---\n`;
const chain = Array.from({ length: 8 }, (_, i) => [
  `People/P${String(i)}.md`,
  person(i === 0 ? 'met: 2025-01-10\n' : `introduced by: "[[P${String(i - 1)}]]"\nmet: 2025-02-0${String(i)}\n`),
]);
const vault = {
  'Me.md': '---\ntags: [me]\n---\n',
  ...(Object.fromEntries(chain) as Record<string, string>),
  ...Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`People/Q${String(i)}.md`, person()])),
  'Notes.md': '- #intro/between [[P0]] [[Zoe]] [[Yves]]\n',
};
let app: OpenVault;
const part = (name: string) => app.page.locator(`.reference-desk-graph-${name}`);
const row = (who: string) => app.page.locator('.reference-desk-graph-row', { hasText: new RegExp(`^${who}`) });

async function boxOf(one: { boundingBox(): Promise<{ y: number; height: number } | null> }) {
  const { y, height } = (await one.boundingBox()) ?? { y: NaN, height: NaN };
  return { top: y, bottom: y + height };
}

async function open(width: number, height: number): Promise<void> {
  app = await openVault({ vault, today: '2026-11-23', width, height });
  await app.settled();
}

async function findPath(name: string): Promise<void> {
  await app.runCommand('Find a path to…');
  await app.type(name);
  for (let times = 0; times < 2; times++) {
    await app.settled();
    await app.press('Enter');
  }
  await app.settled();
}

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

describe('the graph in a small view', () => {
  it.each([
    [390, 844],
    [900, 500],
  ])('shows a path as large as it can where the graph is opened for it, in %i by %i', async (width, height) => {
    await open(width, height);
    const scale = () =>
      app.page.evaluate(
        () =>
          (
            window.host.app.workspace.getLeavesOfType('reference-desk-graph')[0]?.view.getState() as {
              camera: { scale: number } | null;
            }
          ).camera?.scale ?? 0,
      );
    await findPath('P3');
    const asOpened = await scale();
    await findPath('P3');
    expect(asOpened).toBeGreaterThan(0);
    expect(asOpened).toBeCloseTo(await scale(), 5);
    const [side, selected] = [await boxOf(part('side')), await boxOf(row('P3'))];
    expect(selected.top).toBeGreaterThanOrEqual(side.top);
    expect(selected.bottom).toBeLessThanOrEqual(side.bottom + 1);
  });

  it.each([
    [390, 480],
    [390, 420],
    [568, 320],
    [900, 360],
  ])('has nothing over anything else in %i by %i', async (width, height) => {
    await open(width, height);
    await app.runCommand('Open introductions graph');
    await app.settled();
    await openOutline(app);
    await app.settled();
    const [main, foot] = [await boxOf(part('main')), await boxOf(part('foot'))];
    expect(main.bottom).toBeLessThanOrEqual(foot.top + 1);
    const clipped = await part('main').evaluate((one) => getComputedStyle(one).overflowY);
    expect(['auto', 'hidden']).toContain(clipped);
    const [stage, side] = [await boxOf(part('stage')), await boxOf(part('side'))];
    expect(side.top >= stage.bottom - 1 || side.top === stage.top).toBe(true);
  });

  it('has a legend that can be read to its end', async () => {
    await open(390, 500);
    await app.runCommand('Open introductions graph');
    await app.settled();
    await openOutline(app);
    await app.settled();
    await app.page.getByRole('button', { name: 'Legend', exact: true }).click();
    const [stage, legend] = [await boxOf(part('main')), await boxOf(part('legend'))];
    expect(legend.top).toBeGreaterThanOrEqual(stage.top);
    expect(legend.bottom).toBeLessThanOrEqual(stage.bottom);
    expect(await part('legend').evaluate((one) => getComputedStyle(one).overflowY)).toBe('auto');
  });

  it.each([
    [400, 700],
    [700, 360],
    [1280, 800],
  ])('leaves everything where it is while a row is pointed at, in %i by %i', async (width, height) => {
    const long = 'Bartholomew Featherstonehaugh of the Society for Municipal Records';
    const told = { [`People/${long}.md`]: person('introduced by: "[[P3]]"\nmet: 2025-03-01\n') };
    app = await openVault({ vault: { ...vault, ...told }, today: '2026-11-23', width, height });
    await app.settled();
    await app.runCommand('Open introductions graph');
    await app.settled();
    await openOutline(app);
    await app.settled();
    const places = async () => [await boxOf(part('stage')), await boxOf(part('side')), await boxOf(part('foot'))];
    await app.page.mouse.move(0, 0);
    await app.settled();
    const before = await places();
    const rows = await part('row').all();
    expect(rows.length).toBeGreaterThan(5);
    const side = await boxOf(part('side'));
    for (const one of rows) {
      const { top, bottom } = await boxOf(one);
      const main = await boxOf(part('main'));
      if (top < Math.max(side.top, main.top) || bottom > Math.min(side.bottom, main.bottom)) continue;
      const { x, width: across } = (await one.boundingBox()) ?? { x: NaN, width: NaN };
      await app.page.mouse.move(x + across / 2, (top + bottom) / 2);
      await app.settled();
      expect(await places()).toEqual(before);
      expect(await boxOf(one)).toEqual({ top, bottom });
    }
  });

  it('keeps the row of the selected in sight when it becomes smaller', async () => {
    await open(1280, 900);
    await app.runCommand('Open introductions graph');
    await app.settled();
    await openOutline(app);
    await app.settled();
    await row('Q9').focus();
    await app.page.setViewportSize({ width: 1280, height: 420 });
    await app.settled();
    const [side, selected] = [await boxOf(part('side')), await boxOf(row('Q9'))];
    expect(selected.bottom).toBeLessThanOrEqual(side.bottom + 1);
  });
});
