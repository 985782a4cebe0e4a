/**
 * The driver of the real app, over our stand-in: the same port of DevTools, the same folder on disk, the same reload, only that the
 * window which is found there shows the stand-in. What the real app does differently stays unknown; that the driver works does not.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { findBrowser } from '../host/browser/find-browser';
import { root } from '../host/root';
import { HostServer } from '../host/web/server';
import { sessionOfFolder } from '../host/web/session';
import { endpointOf, endProcess, startProgram, type RunningApp, type StartOptions } from './running-app';

/** Gives the page what the driver asks the real one for, by the names that the real one has. */
function actAsObsidian(): void {
  const app = (): object | undefined => {
    const { host } = window as Partial<Window>;
    if (!host || !document.body.classList.contains('is-started')) return undefined;
    const { plugin } = host;
    const plugins = {
      plugins: { 'reference-desk': { api: { ready: () => host.settled() } } },
      disablePlugin: async () => plugin.disable(),
      enablePlugin: () => plugin.enable(),
    };
    return Object.assign(host.app, { plugins });
  };
  Object.defineProperty(window, 'app', { get: app });
}

/** In the page that is there, and in those to come. */
async function prepare(page: Page): Promise<void> {
  await page.context().addInitScript(actAsObsidian);
  await page.evaluate(actAsObsidian);
}

export async function startRehearsal({ vault, phone, zone }: StartOptions): Promise<RunningApp> {
  const server = new HostServer({ mainJs: resolve(root, 'main.js'), styles: resolve(root, 'styles.css') });
  const address = await server.listen(0);
  const session = await sessionOfFolder(vault, { persist: true, device: phone ? 'phone' : 'desktop' });
  const { path, env, args } = await findBrowser();
  const profile = await mkdtemp(join(tmpdir(), 'desk-profile-'));
  const all = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--no-first-run', ...args];
  const own = ['--remote-debugging-port=0', `--user-data-dir=${profile}`, address + server.add(session, vault)];
  const process_ = startProgram(path, [...all, ...own], { ...process.env, ...env, TZ: zone });
  const end = async (): Promise<void> => {
    await endProcess(process_);
    server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
  };
  try {
    return {
      endpoint: await endpointOf(process_),
      isVault: (url) => url.startsWith(address),
      prepare,
      end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}
