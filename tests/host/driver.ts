import { resolve } from 'node:path';
import type { App } from 'obsidian';
import type { Browser, BrowserContext, JSHandle, Locator, Page } from 'playwright-core';
import type { Driver } from '../journeys/open-vault';
import { AppWindow } from './app-window';
import { openBrowser } from './browser/launch-browser';
import { root } from './root';
import type { Change, PageDoor } from './web/page-door';
import { HostServer } from './web/server';
import { sessionOfFiles, sessionOfFolder, type SessionSettings } from './web/session';

export interface OpenOptions extends SessionSettings {
  /** Texts by path, or a folder. */
  readonly vault: Readonly<Record<string, string>> | string;
  readonly width?: number;
  readonly height?: number;
  readonly phone?: boolean;
  /** IANA zone of the browser. */
  readonly zone?: string;
  readonly reducedMotion?: boolean;
  /** Not in a page that showed another vault: for a test that counts what is alive in it. */
  readonly newPage?: boolean;
}

declare global {
  interface Window {
    host: PageDoor;
  }
}

/** Milliseconds that nothing takes but what hangs, on a busy machine as well. */
const patience = Number(process.env.HOST_PATIENCE ?? 120_000);

/** A context, one for all vaults of a zone and a kind of screen, and its pages that show no vault any more. */
interface Screen {
  readonly context: Promise<BrowserContext>;
  readonly idle: Page[];
}

interface Running {
  readonly browser: Browser;
  readonly server: HostServer;
  readonly address: string;
  readonly screens: Map<string, Screen>;
}

let shared: Promise<Running> | null = null;

/** One browser and one server for all vaults of a process. */
function start(): Promise<Running> {
  shared ??= (async () => {
    const server = new HostServer({ mainJs: resolve(root, 'main.js'), styles: resolve(root, 'styles.css') });
    const address = await server.listen(0);
    server.unref();
    const browser = await openBrowser();
    process.once('exit', () => void browser.close());
    return { browser, server, address, screens: new Map() };
  })();
  return shared;
}

/** Ends the browser; a test run does so once, at its end. */
export async function closeBrowser(): Promise<void> {
  const running = await shared;
  shared = null;
  await running?.browser.close();
  running?.server.close();
}

/** A vault open in the host, driven as a person drives it. */
export class OpenVault extends AppWindow implements Driver {
  private readonly problems: string[] = [];
  /** The first window and its pop-outs. */
  private readonly pages = new Set<Page>();
  private settingsPage: Page | null = null;
  private closed = false;

  constructor(
    page: Page,
    private readonly address: string,
    private readonly isMobile = false,
    /** Where the page waits for its next vault; without it, it is closed. */
    private readonly idle: Page[] | null = null,
  ) {
    super(page);
    this.watch(page);
  }

  private watch(page: Page): void {
    this.pages.add(page);
    page.on('close', () => this.pages.delete(page));
    page.on('popup', (popout) => this.watch(popout));
    page.on('pageerror', (error) => this.problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(message.text());
    });
    page.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(this.address)) {
        this.problems.push(`A request left the page: ${request.url()}`);
      }
    });
  }

  /** The active tab goes to a window of its own, as a person sends it there. */
  async moveToNewWindow(): Promise<AppWindow> {
    const opened = this.page.waitForEvent('popup');
    await this.runCommand('Move current tab to new window');
    const popout = new AppWindow(await opened);
    await this.settled();
    return popout;
  }

  async tap(target: Locator): Promise<void> {
    await target.tap();
  }

  /** The page with the settings, opened where they are not: a window of their own, but on mobile. */
  async settings(): Promise<Page> {
    if (this.settingsPage) return this.settingsPage;
    if (this.isMobile) {
      if ((await this.page.locator('.modal.mod-settings').count()) === 0) await this.runCommand('Open settings');
      return this.page;
    }
    const opened = this.page.waitForEvent('popup');
    await this.runCommand('Open settings');
    const page = await opened;
    this.settingsPage = page;
    page.on('close', () => (this.settingsPage = null));
    await this.settled();
    return page;
  }

  async setting(name: string): Promise<Locator> {
    const page = await this.settings();
    const rows = page.locator('.modal.mod-settings .setting-item');
    return rows.filter({ has: page.getByText(name, { exact: true }) });
  }

  async closeSettings(): Promise<void> {
    const page = await this.settings();
    const closed = page === this.page ? null : page.waitForEvent('close');
    // The window may be gone before the key is up again.
    await page.keyboard.press('Escape').catch((error: unknown) => {
      if (!closed) throw error;
    });
    await closed;
  }

  /** Android's back button. Whether it did anything. */
  async pressBack(): Promise<boolean> {
    return this.page.evaluate(() => window.host.back());
  }

  async openNote(path: string): Promise<void> {
    await this.page.evaluate((at) => window.host.openNote(at), path);
  }

  /** A Base of these files in a view of a plugin; the Base that is open is taken, if there is one. */
  async openBase(viewId: string, paths: readonly string[]): Promise<void> {
    await this.page.evaluate(([id, all]) => window.host.openBase(id, all), [viewId, paths] as const);
  }

  /** The open Base selects these files from now on. */
  async setBase(paths: readonly string[]): Promise<void> {
    await this.page.evaluate((all) => window.host.setBase(all), paths);
  }

  /** The path of the note being edited; null where there is none. */
  async activeNote(): Promise<string | null> {
    return this.page.evaluate(() => window.host.activeNote()?.path ?? null);
  }

  /** Where the cursor stands in it, from 0. */
  async cursor(): Promise<{ line: number; ch: number } | null> {
    return this.page.evaluate(() => window.host.activeNote()?.cursor ?? null);
  }

  async read(path: string): Promise<string> {
    return this.page.evaluate((at) => window.host.read(at), path);
  }

  /** Another program writes a file. */
  async write(path: string, text: string): Promise<void> {
    await this.page.evaluate(([at, what]) => window.host.write(at, what), [path, text] as const);
  }

  async remove(path: string): Promise<void> {
    await this.page.evaluate((at) => window.host.remove(at), path);
  }

  async rename(from: string, to: string): Promise<void> {
    await this.page.evaluate(([was, is]) => window.host.rename(was, is), [from, to] as const);
  }

  async notices(): Promise<string[]> {
    return this.page.evaluate(() => window.host.notices());
  }

  async files(): Promise<string[]> {
    return this.page.evaluate(() => window.host.files());
  }

  /** What has changed in the vault since it was opened. */
  async diff(): Promise<Change[]> {
    return this.page.evaluate(() => window.host.diff());
  }

  /** Resolves when typing is saved, notes are read and views are drawn. */
  async settled(): Promise<void> {
    await this.page.evaluate(() => window.host.settled());
  }

  /** How much is alive in all windows, after the garbage is gone. */
  async alive(): Promise<{ documents: number; nodes: number; jsEventListeners: number }> {
    const session = await this.page.context().newCDPSession(this.page);
    for (let at = 0; at < 3; at++) await session.send('HeapProfiler.collectGarbage');
    const counters = await session.send('Memory.getDOMCounters');
    await session.detach();
    return counters;
  }

  async restartPlugin(): Promise<void> {
    await this.page.evaluate(async () => {
      window.host.plugin.disable();
      await window.host.plugin.enable();
    });
  }

  async app(): Promise<JSHandle<App>> {
    return (await this.page.evaluateHandle(() => window.host.app)) as unknown as JSHandle<App>;
  }

  /** The app is ended and started again over the same vault: the layout is restored, tabs that are not in sight are deferred. */
  async restart(): Promise<void> {
    await this.settled();
    await this.page.evaluate(() => window.host.keep());
    await this.page.reload();
    await this.page.waitForSelector('body.is-started', { state: 'attached' });
    await this.settled();
  }

  /** Errors of all windows so far, and requests that left them. */
  errors(): readonly string[] {
    return this.problems;
  }

  /** The next vault is opened in the same page, which is quicker than a new one: its process is there, and knows the scripts. */
  async close(): Promise<void> {
    const { page, idle } = this;
    if (this.closed) return;
    this.closed = true;
    await Promise.all([...this.pages].filter((it) => !idle || it !== page).map((it) => it.close()));
    if (!idle || page.isClosed()) return;
    for (const event of ['close', 'popup', 'pageerror', 'console', 'request'] as const) page.removeAllListeners(event);
    // Where no vault is, so that nothing in it goes on, and nothing in the next one is under the mouse.
    await page.goto('about:blank');
    await page.mouse.move(-1, -1);
    idle.push(page);
  }
}

export async function openVault(options: OpenOptions): Promise<OpenVault> {
  const {
    vault,
    phone = false,
    width = phone ? 390 : 1280,
    height = phone ? 844 : 800,
    zone = 'America/New_York',
    reducedMotion,
    newPage = false,
    ...rest
  } = options;
  const { browser, server, address, screens } = await start();
  const settings: SessionSettings = { today: '2026-11-23', ...(phone ? { device: 'phone' } : {}), ...rest };
  const session =
    typeof vault === 'string' ? await sessionOfFolder(resolve(root, vault), settings) : sessionOfFiles(vault, settings);
  const kind = `${zone} ${phone ? 'touch' : 'mouse'}`;
  let screen = screens.get(kind);
  if (!screen) {
    const look = { timezoneId: zone, locale: 'en-GB', hasTouch: phone, viewport: { width, height } };
    screen = { context: browser.newContext(look), idle: [] };
    screens.set(kind, screen);
  }
  const page = (newPage ? undefined : screen.idle.pop()) ?? (await (await screen.context).newPage());
  page.setDefaultTimeout(patience);
  await page.setViewportSize({ width, height });
  await page.emulateMedia({
    reducedMotion: reducedMotion === true ? 'reduce' : 'no-preference',
    colorScheme: session.theme,
  });
  const open = new OpenVault(page, address, session.device !== 'desktop', newPage ? null : screen.idle);
  await page.goto(
    address + server.add(session, session.persist && typeof vault === 'string' ? resolve(root, vault) : null),
  );
  await page.waitForSelector('body.is-started', { state: 'attached' });
  return open;
}
