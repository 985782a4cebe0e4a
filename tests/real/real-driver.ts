import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { App } from 'obsidian';
import type { Browser, CDPSession, JSHandle, Locator, Page } from 'playwright-core';
import type { Driver, VaultOptions } from '../journeys/open-vault';
import { connect } from './connect';
import { listenForWork, settle, waitForNews, type RealApp } from './in-page';
import { layOutVault, textsIn, writeIn } from './lay-out-vault';
import type { RunningApp, StartApp } from './running-app';

const modifier = process.platform === 'darwin' ? 'Meta+' : 'Control+';

/** Before the name stands the plugin's, with a colon or, where it is an element of its own, without. */
export function isCommand(title: string, name: string): boolean {
  return title.endsWith(name) && ['', 'Reference Desk'].includes(title.slice(0, -name.length).replace(/:? *$/, ''));
}

interface Parts {
  readonly running: RunningApp;
  readonly browser: Browser;
  readonly page: Page;
  readonly session: CDPSession;
  readonly app: JSHandle<RealApp>;
  readonly folder: string;
}

/** A vault open in the real app, over a folder of its own: reading and writing is done there, as other programs do. */
export class RealVault implements Driver {
  readonly page: Page;
  private readonly problems: string[] = [];

  constructor(
    private readonly parts: Parts,
    private readonly atStart: ReadonlyMap<string, string>,
    private readonly lastHeard: JSHandle<() => number>,
  ) {
    this.page = parts.page;
  }

  /** The app has errors and requests of its own, and makes them without us: only what names the plugin is counted. */
  watch(): void {
    const note = (text: string, where: string): void => {
      if (/plugin:reference-desk|plugins\/reference-desk\//.test(where)) this.problems.push(text);
    };
    this.page.on('pageerror', (error) => note(error.message, error.stack ?? ''));
    this.page.on('console', (message) => {
      if (message.type() === 'error') note(message.text(), `${message.location().url} ${message.text()}`);
    });
  }

  async runCommand(name: string): Promise<void> {
    await this.press('Mod+p');
    await this.page.waitForSelector('.prompt-input');
    await this.page.keyboard.type(name);
    // The title alone, for hotkeys stand in the row as well.
    const titles = (): Promise<string[]> =>
      this.page
        .locator('.prompt .suggestion-item')
        .evaluateAll((all) =>
          all.map((row) => (row.querySelector('.suggestion-title') ?? row).textContent.replace(/\s+/g, ' ').trim()),
        );
    let shown: string[] = [];
    for (let attempt = 0; attempt < 20; attempt++) {
      shown = await titles();
      const row = shown.findIndex((text) => isCommand(text, name));
      if (row >= 0) {
        for (let at = 0; at < row; at++) await this.page.keyboard.press('ArrowDown');
        await this.page.keyboard.press('Enter');
        return;
      }
      await this.page.waitForTimeout(100);
    }
    throw new Error(`There is no command “${name}” now. There are: ${shown.join(', ')}`);
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key.replace('Mod+', modifier));
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** By the protocol: Playwright's own `tap` asks for a context that was made with touch, and this one was there before us. */
  async tap(target: Locator): Promise<void> {
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    if (!box) throw new Error('There is nothing to tap.');
    const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
    await this.parts.session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
    await this.parts.session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  async openNote(path: string): Promise<void> {
    await this.parts.app.evaluate(async (app, at) => {
      const file = app.vault.getFileByPath(at);
      if (!file) throw new Error(`There is no note ${at}.`);
      await app.workspace.getLeaf(false).openFile(file, { active: true });
      app.workspace.activeEditor?.editor?.focus();
    }, path);
  }

  /** The settings may stand in a window of their own, which Playwright sees as another page. */
  async setting(name: string): Promise<Locator> {
    const find = (page: Page): Locator =>
      page.locator('.setting-item').filter({ has: page.getByText(name, { exact: true }) });
    for (let attempt = 0; attempt < 50; attempt++) {
      for (const page of this.page.context().pages()) {
        const row = find(page);
        if ((await row.count()) > 0) return row;
      }
      if (attempt === 0) {
        await this.parts.app.evaluate((app) => {
          app.setting.open();
          app.setting.openTabById('reference-desk');
        });
      }
      await this.page.waitForTimeout(100);
    }
    throw new Error(`There is no setting “${name}” in any window.`);
  }

  async closeSettings(): Promise<void> {
    await this.parts.app.evaluate((app) => void app.setting.close());
    await this.page.bringToFront();
  }

  async activeNote(): Promise<string | null> {
    return this.parts.app.evaluate((app) => app.workspace.activeEditor?.file?.path ?? null);
  }

  async cursor(): Promise<{ line: number; ch: number } | null> {
    return this.parts.app.evaluate((app) => app.workspace.activeEditor?.editor?.getCursor() ?? null);
  }

  async read(path: string): Promise<string> {
    return readFile(join(this.parts.folder, path), 'utf8');
  }

  async write(path: string, text: string): Promise<void> {
    if ((await this.read(path).catch(() => null)) === text) return;
    await this.andNoticed(path, false, () => writeIn(this.parts.folder, path, text));
  }

  async remove(path: string): Promise<void> {
    await this.andNoticed(path, true, () => rm(join(this.parts.folder, path)));
  }

  async rename(from: string, to: string): Promise<void> {
    await this.parts.app.evaluate(
      async (app, [was, is]) => {
        const file = app.vault.getAbstractFileByPath(was);
        if (!file) throw new Error(`There is no file ${was}.`);
        await app.fileManager.renameFile(file, is);
      },
      [from, to] as const,
    );
  }

  async notices(): Promise<string[]> {
    return this.page
      .locator('.notice')
      .evaluateAll((all) => all.map((el) => (el.querySelector('.notice-message') ?? el).textContent));
  }

  async files(): Promise<string[]> {
    const paths = await this.parts.app.evaluate((app) => app.vault.getFiles().map(({ path }) => path));
    return paths.sort();
  }

  async diff(): Promise<{ path: string; before: string | null; after: string | null }[]> {
    const now = await textsIn(this.parts.folder);
    return [...new Set([...this.atStart.keys(), ...now.keys()])]
      .sort()
      .map((path) => ({ path, before: this.atStart.get(path) ?? null, after: now.get(path) ?? null }))
      .filter(({ before, after }) => before !== after);
  }

  async settled(): Promise<void> {
    await this.parts.app.evaluate(settle, this.lastHeard);
  }

  async restartPlugin(): Promise<void> {
    await this.parts.app.evaluate(async (app) => {
      await app.plugins.disablePlugin('reference-desk');
      await app.plugins.enablePlugin('reference-desk');
    });
  }

  async app(): Promise<JSHandle<App>> {
    return this.parts.app;
  }

  errors(): readonly string[] {
    return this.problems;
  }

  async close(): Promise<void> {
    const { browser, running, folder } = this.parts;
    await browser.close();
    await running.end();
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
  }

  private async andNoticed(path: string, gone: boolean, change: () => Promise<void>): Promise<void> {
    const news = await this.parts.app.evaluateHandle(waitForNews, { path, gone });
    await change();
    await news.evaluate(({ told }) => told);
    await news.dispose();
  }
}

/** Opens a vault in the app that `start` starts. */
export async function openVaultIn(start: StartApp, options: VaultOptions): Promise<RealVault> {
  const folder = await layOutVault(options);
  const { phone = false, zone = 'America/New_York' } = options;
  let running: RunningApp | null = null;
  try {
    running = await start({ vault: folder, phone, zone });
    const connected = await connect(running, options);
    const lastHeard = await connected.app.evaluateHandle(listenForWork);
    const open = new RealVault({ ...connected, running, folder }, await textsIn(folder), lastHeard);
    open.watch();
    return open;
  } catch (error) {
    await running?.end();
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
    throw error;
  }
}
