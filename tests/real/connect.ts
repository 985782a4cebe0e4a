import {
  chromium,
  type Browser,
  type BrowserContext,
  type CDPSession,
  type JSHandle,
  type Page,
} from 'playwright-core';
import { setClock } from '../host/node/frozen-clock';
import type { VaultOptions } from '../journeys/open-vault';
import type { RealApp, RealWindow } from './in-page';
import type { RunningApp } from './running-app';

export interface Connected {
  readonly browser: Browser;
  readonly page: Page;
  readonly session: CDPSession;
  readonly app: JSHandle<RealApp>;
}

/**
 * Takes hold of an app that runs already, and starts its page anew: so the clock stands where it shall, and the screen is as large as it
 * shall be, before the app and the plugin begin. Electron knows no downloads by the protocol, which Playwright would ask for at once;
 * `noDefaults` has it ask for nothing.
 */
export async function connect(running: RunningApp, options: VaultOptions): Promise<Connected> {
  const browser = await chromium.connectOverCDP(running.endpoint, { noDefaults: true, isLocal: true });
  const context = browser.contexts()[0];
  if (!context) throw new Error('The app has no context to drive.');
  const page = await vaultPage(context, running);
  await running.prepare(page);
  await started(page);
  await context.addInitScript(setClock, options.today ?? '2026-11-23');
  const session = await context.newCDPSession(page);
  await fitScreen(session, options);
  await page.reload({ waitUntil: 'domcontentloaded' });
  await started(page);
  const app = (await page.evaluateHandle(() => (window as RealWindow).app)) as JSHandle<RealApp>;
  await proveClock(page, options.today ?? '2026-11-23');
  // What the app has to say of itself at its start, such as that its installer is old, is nobody's journey.
  await page.locator('.notice').evaluateAll((all) => all.forEach((notice) => notice.remove()));
  return { browser, page, session, app };
}

/** The window with the vault; there may be others, of the app's own. */
async function vaultPage(context: BrowserContext, { isVault }: RunningApp): Promise<Page> {
  for (let attempt = 0; attempt < 300; attempt++) {
    const found = context.pages().find((page) => isVault(page.url()));
    if (found) return found;
    await new Promise((done) => setTimeout(done, 100));
  }
  const urls = context.pages().map((page) => page.url());
  throw new Error(`No window shows the vault. There are: ${urls.join(', ') || 'none'}.`);
}

/** Resolves when the vault is read, the layout stands and the plugin is loaded. */
async function started(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const { app } = window as RealWindow;
      return app?.workspace?.layoutReady === true && app.plugins.plugins['reference-desk'] !== undefined;
    },
    null,
    { timeout: 60_000 },
  );
}

async function fitScreen(session: CDPSession, { phone = false, width, height }: VaultOptions): Promise<void> {
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: phone });
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: width ?? (phone ? 390 : 1280),
    height: height ?? (phone ? 844 : 800),
    deviceScaleFactor: 0,
    mobile: phone,
  });
}

/** Days that are counted from the wrong day would make every later failure a riddle. */
async function proveClock(page: Page, today: string): Promise<void> {
  const day = await page.evaluate(() => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  });
  if (day !== today) throw new Error(`The app’s day is ${day}, and not ${today}: its clock was not set.`);
}
