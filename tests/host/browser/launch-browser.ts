import { chromium, type Browser } from 'playwright-core';
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

/** Starts the browser of {@link findBrowser} without a window. Root has no sandbox to start in. */
export async function launchBrowser(): Promise<Browser> {
  const { path, env, args } = await findBrowser();
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env } as Record<string, string>,
    args: [...quiet, ...asRoot, ...args],
  });
}
