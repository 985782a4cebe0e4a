import { chromium, type Browser, type BrowserServer, type LaunchOptions } from 'playwright-core';
import { findBrowser } from './find-browser';

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
];

/** The browser of {@link findBrowser} without a window. Root has no sandbox to start in. */
async function options(): Promise<LaunchOptions> {
  const { path, env, args } = await findBrowser();
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return {
    executablePath: path,
    env: { ...process.env, ...env } as Record<string, string>,
    args: [...quiet, ...asRoot, ...args],
    timeout: 300_000,
  };
}

/** Starts a browser of its own. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await options());
}

/** Starts a browser that several processes use. */
export async function launchBrowserServer(): Promise<BrowserServer> {
  return chromium.launchServer(await options());
}

/** What the tests of a run share (for-all-tests.ts); null outside of a run. */
export async function shared(what: 'browser' | 'page.js'): Promise<string | null> {
  const address = process.env['REFERENCE_DESK_SHARED'];
  if (address === undefined) return null;
  const response = await fetch(`${address}/${what}`);
  if (!response.ok) throw new Error(await response.text());
  return response.text();
}

/** The browser that all tests of a run share, or one of one's own; closing it closes what was opened in it from here. */
export async function openBrowser(): Promise<Browser> {
  const address = await shared('browser');
  return address === null ? launchBrowser() : chromium.connect(address);
}
