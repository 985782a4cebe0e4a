/**
 * What the tests of a run share, made when the first of them asks: one browser, and the host's page, bundled once. Each test file runs in
 * a process of its own, so they ask over HTTP, at the address in REFERENCE_DESK_SHARED.
 */
import { readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import type { BrowserServer } from 'playwright-core';
import { buildPage } from '../web/build-page';
import { launchBrowserServer } from './launch-browser';

export default async function setup(): Promise<() => Promise<void>> {
  // Two projects of the run ask for it.
  if (process.env['REFERENCE_DESK_SHARED'] !== undefined) return () => Promise.resolve();
  let browser: Promise<BrowserServer> | null = null;
  let page: Promise<string> | null = null;
  const answers: Readonly<Record<string, () => Promise<string>>> = {
    '/browser': async () => (await (browser ??= launchBrowserServer())).wsEndpoint(),
    '/page.js': () => {
      assertBuilt();
      return (page ??= buildPage());
    },
  };
  const server = createServer((request, response) => {
    const answer = answers[request.url ?? ''];
    if (!answer) return void response.writeHead(404).end();
    answer().then(
      (text) => response.end(text),
      (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.message : String(error)),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  process.env['REFERENCE_DESK_SHARED'] = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return async () => {
    await (await browser)?.close();
    server.close();
    server.closeAllConnections();
  };
}

const root = resolve(import.meta.dirname, '../../..');

/** An old main.js would be tested in place of the code as it is. */
function assertBuilt(): void {
  const built = statSync(join(root, 'main.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built < newestIn(join(root, 'src'))) throw new Error('main.js is older than src. Run “npm run build” first.');
}

function newestIn(folder: string): number {
  return Math.max(
    ...readdirSync(folder, { withFileTypes: true }).map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? newestIn(path) : statSync(path).mtimeMs;
    }),
  );
}
