/** Pages to draw in: the host with the built plugin, as tests/host/driver.ts opens it but with patience for huge vaults, and blank ones. */
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../../host/browser/launch-browser';
import { OpenVault } from '../../host/driver';
import { root } from '../../host/root';
import { HostServer } from '../../host/web/server';
import { sessionOfFiles } from '../../host/web/session';

const view = { width: 1280, height: 800 };
const PATIENCE = 300_000;

export interface Stage {
  readonly page: Page;
  readonly cdp: CDPSession;
  close(): Promise<void>;
}

export interface Theatre {
  /** Null where the vault was not read in time. */
  openHost(files: Readonly<Record<string, string>>, today: string): Promise<Stage | null>;
  openBlank(): Promise<Stage>;
  close(): Promise<void>;
}

/** @param plugin the folder of the built plugin */
export async function startTheatre(plugin: string): Promise<Theatre> {
  // Of a copy, so that all sizes are of one plugin, whoever builds meanwhile.
  const copy = await mkdtemp(join(tmpdir(), 'reference-desk-bench-'));
  for (const name of ['main.js', 'styles.css']) await copyFile(resolve(root, plugin, name), join(copy, name));
  const server = new HostServer({ mainJs: join(copy, 'main.js'), styles: join(copy, 'styles.css') });
  const address = await server.listen(0);
  server.unref();
  const browser = await launchBrowser();
  const context = (): Promise<BrowserContext> => browser.newContext({ viewport: view, locale: 'en-GB' });
  return {
    async openHost(files, today) {
      const owner = await context();
      const stage = await stageOf(owner, await owner.newPage());
      const host = new OpenVault(stage.page, address);
      try {
        // An error at the start is told at once: a plugin that asks for what the host lacks never starts.
        const broken = new Promise<never>((_, reject) => stage.page.once('pageerror', reject));
        broken.catch(() => undefined);
        await stage.page.goto(address + server.add(sessionOfFiles(files, { today })), { timeout: PATIENCE });
        const started = stage.page.waitForSelector('body.is-started', { state: 'attached', timeout: PATIENCE });
        started.catch(() => undefined);
        await Promise.race([started, broken]);
        await host.settled();
        return stage;
      } catch (problem) {
        console.error(problem instanceof Error ? problem.message : String(problem));
        await stage.close();
        return null;
      }
    },
    async openBlank() {
      const owner = await context();
      return stageOf(owner, await owner.newPage());
    },
    async close() {
      await browser.close();
      server.close();
      await rm(copy, { recursive: true });
    },
  };
}

async function stageOf(context: BrowserContext, page: Page): Promise<Stage> {
  const cdp = await context.newCDPSession(page);
  // The time that the main thread worked, and not the time that passed: others may use the machine.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  // A page that is busy for minutes does not answer; it must not hold up the others.
  const close = async (): Promise<void> => {
    void cdp.send('Runtime.terminateExecution').catch(() => undefined);
    await Promise.race([context.close(), new Promise((done) => setTimeout(done, 10_000))]);
  };
  return { page, cdp, close };
}
