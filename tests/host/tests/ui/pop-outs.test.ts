import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppWindow } from '../../app-window';
import { openVault, type OpenVault } from '../../driver';

let app: OpenVault;

beforeEach(async () => {
  app = await openVault({ vault: { 'Ada.md': '# Ada\n', 'Grace.md': '# Grace\n' }, open: 'Ada.md' });
  await app.page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    const { workspace } = window.host.app;
    for (const name of ['window-open', 'window-close'] as const) {
      workspace.on(name, ((container: { win: Window; doc: Document }, win: Window) => {
        const same = container.win === win && container.doc === win.document && win !== window;
        told.push(`${name} ${String(same)} ${String(workspace.popouts.length)}`);
      }) as never);
    }
  });
});

afterEach(async () => {
  expect(app.errors()).toEqual([]);
  await app.close();
});

const told = (): Promise<string[]> => app.page.evaluate(() => (window as unknown as { told: string[] }).told.splice(0));

/** What the page does opens a window. */
async function opened(act: () => Promise<unknown>): Promise<AppWindow> {
  const page = app.page.waitForEvent('popup');
  await act();
  return new AppWindow(await page);
}

const looks = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const view = document.querySelector('.mod-root .workspace-leaf-content');
    const style = view && getComputedStyle(view);
    return [style?.backgroundColor, style?.display, style?.fontFamily, document.compatMode, document.body.dir];
  });

describe('a tab that is moved to a window', () => {
  it('is there with its view as it was, in a second document that looks like the first', async () => {
    await app.page.locator('.cm-content').click();
    await app.press('Control+End');
    await app.type('Typed');
    const before = await looks(app.page);
    const popout = await app.moveToNewWindow();
    expect(await told()).toEqual(['window-open true 1']);
    expect(await looks(popout.page)).toEqual(before);
    expect(await popout.page.locator('.cm-content').innerText()).toContain('Typed');
    expect(await app.page.locator('.cm-content').count()).toBe(0);
    await popout.press('Control+End');
    await popout.type(' and more');
    await app.settled();
    expect(await app.read('Ada.md')).toContain('Typed and more');
    await popout.press('Mod+z');
    await app.settled();
    expect(await app.read('Ada.md')).not.toContain('more');
  });

  it('has elements that know their window, and tells them that they moved, once', async () => {
    await app.page.evaluate(() => {
      const { activeLeaf } = window.host.app.workspace;
      const moved: unknown[] = [];
      Object.assign(window, { moved });
      const inner = activeLeaf?.view.containerEl.createDiv();
      inner?.onWindowMigrated(
        (win) => void moved.push(win !== window && win === inner.win && inner.doc === win.document),
      );
      inner?.createDiv().onNodeInserted(() => void moved.push('inserted'));
    });
    await app.moveToNewWindow();
    const after = await app.page.evaluate(() => {
      const { moved } = window as unknown as { moved: unknown[] };
      const { activeLeaf } = window.host.app.workspace;
      const el = activeLeaf?.view.containerEl;
      const made = el?.createDiv();
      const across = made?.instanceOf(HTMLElement) === true && !(made instanceof HTMLElement);
      const container = activeLeaf?.getContainer();
      return [...moved, across, activeWindow === el?.win, activeDocument === el?.doc, container?.win === el?.win];
    });
    expect(after).toEqual([true, 'inserted', true, true, true, true]);
  });

  it('leaves the window for good when that closes, after its view was closed', async () => {
    const popout = await app.moveToNewWindow();
    await popout.press('Control+End');
    await popout.type('Unsaved');
    await told();
    await popout.closeWindow();
    await app.settled();
    expect(await told()).toEqual(['window-close true 0']);
    expect(await app.activeNote()).toBeNull();
    expect(await app.read('Ada.md')).toContain('Unsaved');
    expect(await app.page.evaluate(() => activeWindow === window)).toBe(true);
    await app.openNote('Grace.md');
    expect(await app.page.locator('.cm-content').innerText()).toContain('Grace');
  });
});

describe('a window that is opened', () => {
  it('takes the note that is opened in it, and new ones while one works there', async () => {
    const popout = await opened(() =>
      app.page.evaluate(async () => {
        const { workspace, vault } = window.host.app;
        const file = vault.getFileByPath('Grace.md');
        if (file) await workspace.getLeaf('window').openFile(file);
      }),
    );
    await app.settled();
    expect(await popout.page.locator('.cm-content').innerText()).toContain('Grace');
    await popout.press('Control+o');
    await popout.page.locator('.prompt-input').fill('Ada');
    await popout.press('Enter');
    await app.settled();
    expect(await popout.page.locator('.cm-content').innerText()).toContain('Ada');
    const counts = await app.page.evaluate(() => {
      const { workspace } = window.host.app;
      let [root, all] = [0, 0];
      workspace.iterateRootLeaves(() => void root++);
      workspace.iterateAllLeaves(({ view }) => void (view.getViewType() === 'markdown' && all++));
      return [root, all];
    });
    expect(counts).toEqual([1, 2]);
  });

  it('has a palette of its own, and follows the theme', async () => {
    const popout = await app.moveToNewWindow();
    const light = await looks(popout.page);
    await popout.runCommand('Change theme between light and dark');
    await popout.page.waitForSelector('body.theme-dark.is-popout-window');
    expect(await looks(popout.page)).not.toEqual(light);
    expect(await looks(popout.page)).toEqual([expect.anything(), 'flex', expect.anything(), 'CSS1Compat', '']);
  });

  it('closes when its last tab does', async () => {
    const popout = await app.moveToNewWindow();
    const closed = popout.page.waitForEvent('close');
    await app.page.evaluate(() => window.host.app.commands.executeCommandById('workspace:close'));
    await closed;
    await app.settled();
    expect(await told()).toEqual(['window-open true 1', 'window-close true 0']);
  });

  it('is refused on a phone, which has none', async () => {
    await app.close();
    app = await openVault({ vault: { 'Ada.md': '' }, phone: true });
    const refused = await app.page.evaluate(() => {
      try {
        return window.host.app.workspace.openPopoutLeaf() && null;
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(refused).toContain('mobile');
  });
});
