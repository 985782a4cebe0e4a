// npm start [-- --vault <folder>] [--today YYYY-MM-DD] [--theme dark] [--device phone|iphone] [--language de] [--port N] [--no-open]
// Builds the plugin and opens it over a vault, in a page of the host.
import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { importTypeScript, root } from './run-typescript.mjs';

execFileSync(process.execPath, [join(root, 'esbuild.config.mjs')], { stdio: 'inherit' });
const { serve } = await importTypeScript('tests/host/web/serve.ts');
try {
  const { url, words, open } = await serve(process.argv.slice(2));
  console.log(words);
  if (open) openInBrowser(url);
} catch (error) {
  console.error(error.message);
  process.exit(2);
}

/** Only where there is a display; that it fails is no harm, since the address is printed. */
function openInBrowser(url) {
  const { platform, env } = process;
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return;
  const [program, ...args] = { darwin: ['open', url], win32: ['cmd', '/c', 'start', '', url] }[platform] ?? [
    'xdg-open',
    url,
  ];
  spawn(program, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
