// npm run test:webkit
// The three main uses once in WebKitGTK, the nearest thing to an iPhone that runs elsewhere: the prep template, the list of follow-ups, the
// graph. Never part of `npm test`. On Debian: apt-get install webkit2gtk-driver xvfb
// Exits with 0 where all is well, 1 where a use fails, 3 where this machine does not have what it takes: then nothing was run.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { importTypeScript, root } from '../run-typescript.mjs';
import { findWebKit } from './find-webkit.mjs';
import { uses } from './uses.mjs';
import { startProgram, WebDriver } from './web-driver.mjs';

const NOT_RUN = 3;

const { driver, browser, screen, missing } = findWebKit();
if (missing.length > 0) {
  console.error(`Not run in WebKit: this machine does not have ${missing.join(', ')}.`);
  console.error('On Debian or Ubuntu: apt-get install webkit2gtk-driver xvfb');
  process.exit(NOT_RUN);
}

execFileSync(process.execPath, [join(root, 'esbuild.config.mjs')], { stdio: 'inherit' });
const { serve } = await importTypeScript('tests/host/web/serve.ts');
const ends = [];
let failed = 0;
try {
  const { url } = await serve(['--port', '0', '--today', '2026-11-23', '--device', 'iphone', '--no-open']);
  const env = { ...process.env };
  if (screen) env.DISPLAY = await startScreen();
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const isUp = () =>
    fetch(`${address}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
  ends.push(await startProgram(driver, [`--port=${port}`], env, isUp));
  const web = new WebDriver(address);
  console.log(await web.open(browser));
  ends.push(() => web.close());
  for (const [name, use] of uses) {
    try {
      await web.go(url);
      await use(web);
      console.log(`✓ ${name}`);
    } catch (error) {
      failed++;
      console.error(`✗ ${name}\n  ${error.message}`);
    }
  }
} catch (error) {
  failed++;
  console.error(error.message);
} finally {
  for (const end of ends.reverse()) await end();
}
// The server has nobody left to serve.
process.exit(failed > 0 ? 1 : 0);

/** A screen that nobody sees, under the first number that is free. */
async function startScreen() {
  let number = 90;
  while (existsSync(`/tmp/.X11-unix/X${number}`) || existsSync(`/tmp/.X${number}-lock`)) number++;
  const isUp = () => existsSync(`/tmp/.X11-unix/X${number}`);
  ends.push(
    await startProgram(screen, [`:${number}`, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], process.env, isUp),
  );
  return `:${number}`;
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
