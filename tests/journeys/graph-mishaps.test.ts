/** What must not be lost in the graph: focus, selection, words; and what it says when something cannot be done. */
import { afterEach, describe, expect, it } from 'vitest';
import { openVault, type OpenVault } from '../host/driver';
import { openOutline } from './point-at';

const person = (more = ''): string => `---\ntags: [person]\n${more}---\n`;
const vault = {
  'Me.md': '---\ntags: [me]\n---\n',
  'People/Ada.md': person('met: 2025-01-10\n'),
  'People/Grace.md': person('introduced by: "[[Ada]]"\nmet: 2025-06-01\n'),
  'People/Joan.md': person('introduced by: "[[Grace]]"\nmet: 2026-02-01\n'),
  'People/Rosalind.md': person('introduced by: "[[Joan]]"\nmet: 2026-03-01\n'),
};
let app: OpenVault;
const caption = (): Promise<string> => app.page.locator('.reference-desk-graph-caption').innerText();
const row = (who: string) => app.page.locator('.reference-desk-graph-row', { hasText: new RegExp(`^${who}`) });
const tabStops = () => app.page.locator('[role="treeitem"][tabindex="0"]');
const button = (name: string) => app.page.getByRole('button', { name, exact: true });
const search = () => app.page.locator('.reference-desk-graph input[type="search"]');
const focused = (): Promise<string> =>
  app.page.evaluate(() => document.activeElement?.querySelector('.reference-desk-graph-row-name')?.textContent ?? '');

async function open(files: Record<string, string> = vault): Promise<void> {
  app = await openVault({ vault: files, today: '2026-11-23' });
  await app.settled();
  await app.runCommand('Open introductions graph');
  await app.settled();
  await openOutline(app);
  await app.settled();
}

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

describe('the graph', () => {
  describe('without the worker that arranges the network', () => {
    const meetings = Object.fromEntries(
      [
        ['Ada', 'Joan'],
        ['Grace', 'Rosalind'],
        ['Joan', 'Rosalind'],
      ].map((who, at) => [
        `Meetings/2026-10-0${at + 1} Tea.md`,
        `---\ntags: [meeting]\nattendees: ["[[${who.join(']]", "[[')}]]"]\n---\n`,
      ]),
    );
    const picture = (): Promise<string> =>
      app.page.locator('.reference-desk-graph-canvas').evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());

    /** What is painted once the network is arranged; `mishap` runs in the page before. */
    async function arranged(mishap: (() => void) | null): Promise<string> {
      await open({ ...vault, ...meetings });
      if (mishap) await app.page.evaluate(mishap);
      await button('Network').click();
      await expect.poll(caption).toBe('4 people, 5 connections through meetings and introductions.');
      await app.settled();
      return picture();
    }

    const mishaps: readonly (readonly [string, () => void])[] = [
      ['cannot be made', () => Object.assign(window, { Worker: undefined })],
      [
        'is refused',
        () =>
          Object.assign(window, {
            Worker: class {
              constructor() {
                throw new Error('no workers here');
              }
            },
          }),
      ],
      [
        'has no address',
        () => {
          URL.createObjectURL = () => {
            throw new Error('no addresses here');
          };
        },
      ],
      [
        'does not load',
        () =>
          Object.assign(window, {
            Worker: class {
              onerror: ((event: Event) => void) | null = null;
              constructor() {
                setTimeout(() => this.onerror?.(new Event('error')));
              }
              postMessage(): void {}
              terminate(): void {}
            },
          }),
      ],
      [
        'is not understood',
        () =>
          Object.assign(window, {
            Worker: class {
              onmessageerror: ((event: Event) => void) | null = null;
              postMessage(): void {
                setTimeout(() => this.onmessageerror?.(new Event('messageerror')));
              }
              terminate(): void {}
            },
          }),
      ],
      [
        'cannot be handed anything',
        () =>
          Object.assign(window, {
            Worker: class {
              postMessage(): void {
                throw new DOMException('no', 'DataCloneError');
              }
              terminate(): void {}
            },
          }),
      ],
      [
        'never answers',
        () =>
          Object.assign(window, {
            Worker: class {
              postMessage(): void {}
              terminate(): void {}
            },
          }),
      ],
    ];

    /** What is painted with the worker: once for all. */
    let usual: string | null = null;

    it.each(mishaps)('paints the same picture where it %s', async (_, mishap) => {
      if (usual === null) {
        usual = await arranged(null);
        expect(app.errors()).toEqual([]);
        await app.close();
      }
      expect((await arranged(mishap)) === usual).toBe(true);
    });

    it('gives up the address of a worker that answered, and not before', async () => {
      await open({ ...vault, ...meetings });
      await app.page.evaluate(() => {
        const events: string[] = [];
        const { createObjectURL, revokeObjectURL } = URL;
        URL.createObjectURL = (what) => (events.push('made'), createObjectURL.call(URL, what));
        URL.revokeObjectURL = (url) => (events.push('given up'), revokeObjectURL.call(URL, url));
        const { postMessage } = Worker.prototype;
        Worker.prototype.postMessage = function (this: Worker, message: unknown) {
          events.push('asked');
          this.addEventListener('message', () => setTimeout(() => events.push('answered')));
          postMessage.call(this, message);
        } as typeof postMessage;
        Object.assign(window, { events });
      });
      await button('Network').click();
      await app.settled();
      const events = () => app.page.evaluate(() => (window as unknown as { events: string[] }).events);
      await expect.poll(events).toEqual(['made', 'asked', 'given up', 'answered']);
    });

    it('gives up the address of a worker that is not wanted any more', async () => {
      await open({ ...vault, ...meetings });
      await app.page.evaluate(() => {
        const urls = new Set<string>();
        const { createObjectURL, revokeObjectURL } = URL;
        URL.createObjectURL = (what) => {
          const url = createObjectURL.call(URL, what);
          urls.add(url);
          return url;
        };
        URL.revokeObjectURL = (url) => (urls.delete(url), revokeObjectURL.call(URL, url));
        Object.assign(window, { urls });
        document.querySelector<HTMLElement>('.reference-desk-graph-layouts button:last-child')?.click();
        window.host.app.workspace.detachLeavesOfType('reference-desk-graph');
      });
      await app.settled();
      expect(await app.page.evaluate(() => (window as unknown as { urls: Set<string> }).urls.size)).toBe(0);
    });
  });

  it('says so where an export cannot be saved', async () => {
    await open();
    await app.page.evaluate(() => {
      window.host.app.vault.create = () => Promise.reject(new Error('the disc is full'));
    });
    await button('Export').click();
    await app.page.locator('.menu-item', { hasText: 'SVG picture' }).click();
    await app.settled();
    expect(await app.notices()).toContain('Not saved: the disc is full');
  });

  it('leaves the focus somewhere when a button has done its work and is gone', async () => {
    await open();
    await row('Joan').click({ button: 'right' });
    await app.page.locator('.menu-item', { hasText: 'Show only their contacts' }).click();
    await app.settled();
    await button('Show everybody').click();
    await app.settled();
    expect(await app.page.evaluate(() => document.activeElement?.tagName)).toBe('CANVAS');
    await app.press('ArrowUp');
    expect(await focused()).toBe('Grace');
  });

  it('unfolds a branch at its number, in the tree as in the picture', async () => {
    // So many that not everybody has room.
    const crowd = Object.fromEntries(Array.from({ length: 90 }, (_, i) => [`People/P${i}.md`, person()]));
    await open({ ...vault, ...crowd });
    expect(await row('Rosalind').count()).toBe(0);
    await row('Joan').locator('.reference-desk-graph-row-count').click();
    await app.settled();
    expect(await row('Rosalind').count()).toBe(1);
    expect(await app.activeNote()).toBeNull();
  });

  it('has one row that takes the focus, wherever the selected stands', async () => {
    const crowd = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`People/A${i}.md`, person()]));
    await open({ ...vault, ...crowd });
    await button('Radial').click();
    await row('Ada').focus();
    for (const who of ['Rosalind', 'A29']) {
      await search().fill(who);
      await app.press('Enter');
      await app.settled();
      await app.page.setViewportSize({ width: 700, height: 360 });
      await app.settled();
      expect(await tabStops().allInnerTexts()).toEqual([expect.stringMatching(new RegExp(`^${who}`))]);
      await app.page.setViewportSize({ width: 1280, height: 800 });
      await app.settled();
    }
  });

  it('selects whoever was selected again when their note comes back', async () => {
    await open({ ...vault, 'People/Edith.md': person() });
    await row('Edith').focus();
    await app.remove('People/Edith.md');
    await app.settled();
    expect(await focused()).toBe('You');
    await app.write('People/Edith.md', person());
    await app.settled();
    expect(await focused()).toBe('Edith');
  });

  it('goes on with somebody who is known by name only once their note is gone', async () => {
    await open();
    await row('Joan').focus();
    await app.remove('People/Joan.md');
    await app.settled();
    expect(await focused()).toBe('Joan');
    expect(await caption()).toMatch(/^Joan \(no note yet\)/);
    await app.write('People/Joan.md', vault['People/Joan.md']);
    await app.settled();
    expect(await focused()).toBe('Joan');
    expect(await caption()).toMatch(/^Joan, introduced by Grace/);
  });

  it('follows the size of the view as long as one has walked in it with keys alone', async () => {
    await open();
    const camera = () =>
      app.page.evaluate(() => window.host.app.workspace.getLeavesOfType('reference-desk-graph')[0]?.view.getState());
    await row('You').focus();
    for (let times = 0; times < 3; times++) await app.press('ArrowDown');
    expect(await camera()).toMatchObject({ camera: null, selected: 'People/Joan.md' });
  });

  it('keeps what is searched for while one clicks beside everybody', async () => {
    await open();
    await search().fill('ada');
    await app.settled();
    const box = await app.page.locator('.reference-desk-graph-canvas').boundingBox();
    await app.page.mouse.click((box?.x ?? 0) + 8, (box?.y ?? 0) + (box?.height ?? 0) - 8);
    await app.settled();
    expect(await search().inputValue()).toBe('ada');
    expect(await caption()).toBe('1 found: Ada.');
  });

  it('comes back with the folding for the view that it is in', async () => {
    const crowd = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`People/A${i}.md`, person()]));
    await open({ ...vault, ...crowd });
    await app.page.setViewportSize({ width: 1400, height: 1500 });
    await app.settled();
    const size = () =>
      app.page
        .locator('.reference-desk-graph-tree')
        .evaluate((tree) => (tree as HTMLElement).style.getPropertyValue('--reference-desk-rows'));
    const before = await size();
    await app.page.locator('.reference-desk-graph-canvas').focus();
    await app.press('+');
    await app.settled();
    await app.page.evaluate(() => window.host.app.workspace.detachLeavesOfType('reference-desk-graph'));
    await app.runCommand('Open introductions graph');
    await app.settled();
    await openOutline(app);
    await app.settled();
    expect(Number(before)).toBeGreaterThan(60);
    expect(await size()).toBe(before);
  });

  it('has the menu of the selected at the key for it, wherever the picture shows them', async () => {
    await open();
    await row('Joan').focus();
    await app.page.locator('.reference-desk-graph-canvas').focus();
    await app.press('Shift+F10');
    await app.settled();
    await app.page.locator('.menu-item', { hasText: 'Show only their contacts' }).click();
    await app.settled();
    expect(await row('Rosalind').count()).toBe(1);
    expect(await caption()).toMatch(/^Joan/);
  });

  it('does not take it for a move when a wheel turns sideways', async () => {
    await open();
    await app.page.locator('.reference-desk-graph-canvas').hover();
    await app.page.mouse.wheel(200, 0);
    await app.settled();
    const state = await app.page.evaluate(() =>
      window.host.app.workspace.getLeavesOfType('reference-desk-graph')[0]?.view.getState(),
    );
    expect(state).toMatchObject({ camera: null });
  });

  it('stays fitted where it was left so, though it was left otherwise before', async () => {
    await open();
    const stateOf = () =>
      app.page.evaluate(() => window.host.app.workspace.getLeavesOfType('reference-desk-graph')[0]?.view.getState());
    await button('Zoom in').click();
    await app.page.evaluate(() => window.host.app.workspace.detachLeavesOfType('reference-desk-graph'));
    await app.runCommand('Open introductions graph');
    await app.settled();
    await openOutline(app);
    await app.settled();
    expect(await stateOf()).not.toMatchObject({ camera: null });
    await button('Fit to view').click();
    await app.restart();
    await app.settled();
    expect(await stateOf()).toMatchObject({ camera: null });
  });

  it('is seen whole in a state that says nothing of a camera', async () => {
    const crowd = Object.fromEntries(Array.from({ length: 90 }, (_, i) => [`People/A${i}.md`, person()]));
    await open({ ...vault, ...crowd });
    await app.page.evaluate(() =>
      window.host.app.workspace
        .getLeavesOfType('reference-desk-graph')[0]
        ?.setViewState({ type: 'reference-desk-graph', state: { mode: 'radial' } }),
    );
    await app.settled();
    const picture = () =>
      app.page.locator('.reference-desk-graph-canvas').evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
    const before = await picture();
    await button('Fit to view').click();
    await app.settled();
    expect((await picture()) === before).toBe(true);
  });

  it('leaves the keys to whoever is still composing a letter', async () => {
    await open();
    await search().focus();
    await search().dispatchEvent('keydown', { key: 'ArrowDown', isComposing: true });
    expect(await app.page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  });

  it('speaks of whom an insight is about', async () => {
    await open();
    await button('What stands out').click();
    await app.page.locator('.menu-item', { hasText: 'Your longest chain' }).click();
    await app.settled();
    expect(await caption()).toMatch(/^Ada, known directly since 10 Jan 2025/);
    expect(await tabStops().allInnerTexts()).toEqual([expect.stringMatching(/^Ada/)]);
  });
});
