import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openVault, type OpenVault } from '../host/driver';
import { Fingers } from '../host/fingers';
import { openOutline } from './point-at';

const person = (more = ''): string => `---\ntags: [person]\n${more}---\n`;
const vault = {
  'Me.md': '---\ntags: [me]\n---\n',
  'People/Ada.md': person('met: 2025-01-10\n'),
  'People/Grace.md': person('introduced by: "[[Ada]]"\n'),
};
let app: OpenVault;
let fingers: Fingers;
const canvas = () => app.page.locator('.reference-desk-graph canvas');
const picture = (): Promise<string> => canvas().evaluate((one) => (one as HTMLCanvasElement).toDataURL());

/** Where the disc of a colour is: that of the only one in touch of late. */
async function middleOf(name: string): Promise<[number, number]> {
  const box = await canvas().boundingBox();
  const text = await app.page.evaluate(
    ([wanted]) =>
      new Promise<[number, number] | null>((resolve) => {
        const proto = CanvasRenderingContext2D.prototype;
        const before = proto.fillText;
        proto.fillText = function (words: string, x: number, y: number) {
          before.call(this, words, x, y);
          if (words !== wanted) return;
          proto.fillText = before;
          resolve([x, y]);
        };
        window.host.app.workspace.trigger('css-change');
        void window.host.settled().then(() => resolve(null));
      }),
    [name],
  );
  if (!box || !text) throw new Error(`${name} is not in the picture.`);
  return [box.x + text[0] + 8, box.y + text[1]];
}

async function openGraph(options: { ios?: boolean } = {}): Promise<void> {
  app = await openVault({ vault, today: '2026-11-23', phone: true, ...options });
  await app.settled();
  await app.runCommand('Open introductions graph');
  await app.settled();
  await openOutline(app);
  await app.settled();
  fingers = await Fingers.on(app.page);
}

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

describe('the graph under fingers', () => {
  beforeEach(() => openGraph());

  it('is moved by one, and made larger by two', async () => {
    const before = await picture();
    await fingers.touch('touchStart', [150, 300]);
    for (const x of [160, 180, 200]) await fingers.touch('touchMove', [x, 300]);
    await fingers.touch('touchEnd');
    await app.settled();
    const moved = await picture();
    expect(moved).not.toBe(before);
    const [, y] = await middleOf('Ada');
    await fingers.touch('touchStart', [150, y], [200, y]);
    for (const by of [10, 30, 50]) await fingers.touch('touchMove', [150 - by, y], [200 + by, y]);
    await fingers.touch('touchEnd');
    await app.settled();
    expect(await picture()).not.toBe(moved);
  });

  it('selects at the first tap, and opens the note at the second', async () => {
    const at = await middleOf('Ada');
    for (const open of [null, 'People/Ada.md']) {
      await fingers.tap(at);
      await app.settled();
      expect(await app.activeNote()).toBe(open);
      if (open === null)
        expect(await app.page.locator('[role="treeitem"][aria-selected="true"]').innerText()).toContain('Ada');
    }
  });
});

describe('no longer waits for a finger to be held', () => {
  beforeEach(async () => {
    await openGraph();
    // The timers that are still to come, and how long each of them is.
    await app.page.evaluate(() => {
      const waiting = new Map<number, number>();
      const { setTimeout: begin, clearTimeout: end } = window;
      const set = (run: () => void, after = 0): number => {
        // However busy the machine is, the finger is not held for so long.
        const delay = after === 600 ? 1_000_000 : after;
        const id = (begin as (run: () => void, after: number) => number)(() => (waiting.delete(id), run()), delay);
        waiting.set(id, after);
        return id;
      };
      const clear = (id: number): void => (waiting.delete(id), end.call(window, id));
      Object.assign(window, { setTimeout: set, clearTimeout: clear, waiting });
    });
  });

  const waits = (): Promise<boolean> =>
    app.page.evaluate(() =>
      [...(window as unknown as { waiting: Map<number, number> }).waiting.values()].includes(600),
    );

  it.each([
    ['it is lifted', () => fingers.touch('touchEnd')],
    ['it has moved', () => fingers.touch('touchMove', [180, 300])],
    ['a second one comes', () => fingers.touch('touchStart', [150, 300], [220, 300])],
    ['the system has taken the touch', () => fingers.touch('touchCancel')],
  ])('once %s', async (_, happens) => {
    await fingers.touch('touchStart', [150, 300]);
    // The browser may answer before the page has been told of the touch.
    await expect.poll(waits).toBe(true);
    await happens();
    await expect.poll(waits).toBe(false);
  });
});

describe.each(['android', 'patient Android', 'ios'] as const)('a finger that is held, on %s,', (system) => {
  const menu = () => app.page.locator('.menu');
  const selected = () => app.page.locator('[role="treeitem"][aria-selected="true"]');

  beforeEach(() => openGraph({ ios: system === 'ios' }));

  it('opens the menu of a person once, and neither their note nor anything in the menu', async () => {
    const at = await middleOf('Ada');
    // A second time, for the first one selects, and a tap on who is selected opens.
    for (let time = 0; time < 2; time++) {
      await fingers.hold(at, system, async () => {
        expect(await menu().count()).toBe(1);
      });
      await app.settled();
      expect(await menu().count()).toBe(1);
      expect(await selected().innerText()).toContain('Ada');
      expect(await app.activeNote()).toBeNull();
      await app.press('Escape');
      expect(await menu().count()).toBe(0);
    }
    await fingers.hold(at, system);
    await menu().getByText('Open note', { exact: true }).tap();
    await app.settled();
    expect(await app.activeNote()).toBe('People/Ada.md');
  });

  it('does not move the picture once the menu is there, and opens none once it has moved', async () => {
    const [x, y] = await middleOf('Ada');
    await fingers.hold([x, y], system, async () => {
      const before = await picture();
      for (const by of [10, 30, 50]) await fingers.touch('touchMove', [x, y + by]);
      await app.settled();
      expect((await picture()) === before).toBe(true);
    });
    await app.press('Escape');
    await fingers.touch('touchStart', [x, y]);
    for (const by of [10, 20, 30]) await fingers.touch('touchMove', [x, y + by]);
    await app.settled();
    await fingers.touch('touchEnd');
    await app.settled();
    expect(await menu().count()).toBe(0);
    expect((await middleOf('Ada'))[1]).toBeGreaterThan(y + 10);
  });

  it('and trembles a little is still held; two fingers are not', async () => {
    const [x, y] = await middleOf('Ada');
    await fingers.touch('touchStart', [x, y], [x + 60, y]);
    await app.settled();
    await fingers.touch('touchEnd');
    expect(await menu().count()).toBe(0);
    await fingers.touch('touchStart', [x, y]);
    for (const by of [3, 7, 4]) await fingers.touch('touchMove', [x + by, y]);
    await app.settled();
    expect(await menu().count()).toBe(1);
    await fingers.touch('touchEnd');
  });

  it('where nobody is opens nothing', async () => {
    const box = await canvas().boundingBox();
    await fingers.hold([(box?.x ?? 0) + 5, (box?.y ?? 0) + 5], system);
    await app.settled();
    expect(await menu().count()).toBe(0);
  });
});

describe('the graph under a mouse', () => {
  beforeEach(() => openGraph());

  it('asks for the preview of the note of somebody', async () => {
    const [x, y] = await middleOf('Ada');
    await app.page.evaluate(() => {
      const { workspace } = window.host.app;
      workspace.on('hover-link', ((info: { linktext: string; source: string; hoverParent?: object }) => {
        // Obsidian hangs the preview on its parent: without one there is none.
        const parent = info.hoverParent && 'hoverPopover' in info.hoverParent ? 'with' : 'without';
        document.body.dataset['asked'] = `${info.source} ${info.linktext} ${parent} a parent`;
      }) as never);
    });
    await app.page.mouse.move(x, y);
    await app.settled();
    expect(await app.page.evaluate(() => document.body.dataset['asked'])).toBe(
      'reference-desk-graph People/Ada.md with a parent',
    );
    expect(await app.page.evaluate(() => [...window.host.app.hoverLinkSources.keys()])).toContain(
      'reference-desk-graph',
    );
  });
});
