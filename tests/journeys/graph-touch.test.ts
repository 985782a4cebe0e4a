import type { CDPSession } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openVault, type OpenVault } from '../host/driver';

const person = (more = ''): string => `---\ntags: [person]\n${more}---\n`;
const vault = {
  'Me.md': '---\ntags: [me]\n---\n',
  'People/Ada.md': person('met: 2025-01-10\n'),
  'People/Grace.md': person('introduced by: "[[Ada]]"\n'),
};
let app: OpenVault;
let fingers: CDPSession;
const canvas = () => app.page.locator('.reference-desk-graph canvas');
const picture = (): Promise<string> => canvas().evaluate((one) => (one as HTMLCanvasElement).toDataURL());

async function touch(type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: readonly [number, number][]) {
  const touchPoints = points.map(([x, y], id) => ({ x, y, id }));
  await fingers.send('Input.dispatchTouchEvent', { type, touchPoints });
}

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
        setTimeout(() => resolve(null), 2_000);
      }),
    [name],
  );
  if (!box || !text) throw new Error(`${name} is not in the picture.`);
  return [box.x + text[0] + 8, box.y + text[1]];
}

beforeEach(async () => {
  app = await openVault({ vault, today: '2026-11-23', phone: true });
  await app.settled();
  await app.runCommand('Open introductions graph');
  await app.settled();
  fingers = await app.page.context().newCDPSession(app.page);
});

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

describe('the graph under fingers', () => {
  it('is moved by one, and made larger by two', async () => {
    const before = await picture();
    await touch('touchStart', [150, 300]);
    for (const x of [160, 180, 200]) await touch('touchMove', [x, 300]);
    await touch('touchEnd');
    await app.settled();
    const moved = await picture();
    expect(moved).not.toBe(before);
    const [, y] = await middleOf('Ada');
    await touch('touchStart', [150, y], [200, y]);
    for (const by of [10, 30, 50]) await touch('touchMove', [150 - by, y], [200 + by, y]);
    await touch('touchEnd');
    await app.settled();
    expect(await picture()).not.toBe(moved);
  });

  it('selects at the first tap, and opens the note at the second', async () => {
    const at = await middleOf('Ada');
    for (const open of [null, 'People/Ada.md']) {
      await touch('touchStart', at);
      await touch('touchEnd');
      await app.settled();
      expect(await app.activeNote()).toBe(open);
      if (open === null)
        expect(await app.page.locator('[role="treeitem"][aria-selected="true"]').innerText()).toContain('Ada');
    }
  });
});

describe('the graph under a mouse', () => {
  it('asks for the preview of the note of somebody', async () => {
    const [x, y] = await middleOf('Ada');
    await app.page.evaluate(() => {
      const { workspace } = window.host.app;
      workspace.on('hover-link', ((info: { linktext: string; source: string }) => {
        document.body.dataset['asked'] = `${info.source} ${info.linktext}`;
      }) as never);
    });
    await app.page.mouse.move(x, y);
    await app.settled();
    expect(await app.page.evaluate(() => document.body.dataset['asked'])).toBe('reference-desk-graph People/Ada.md');
    expect(await app.page.evaluate(() => [...window.host.app.hoverLinkSources.keys()])).toContain(
      'reference-desk-graph',
    );
  });
});
