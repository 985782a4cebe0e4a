import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpackBrowser, type BrowserProgram } from './unpack-browser';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];

/** Where the makers' installers put it. */
function usualPlaces(): string[] {
  const { env, platform } = process;
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (it) => it !== undefined,
    );
    return folders.flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]);
  }
  return [];
}

/** A Chromium, Chrome or Edge that is installed already. */
function findInstalled(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...usualPlaces()].find((path) => existsSync(path)) ?? null;
}

/** Asks Debian's package manager, where we may. Returns why not, in words, when that did not work. */
function installWithApt(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    return 'there is no apt-get here that may be used';
  }
  try {
    const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], options);
    return null;
  } catch (problem) {
    return `apt-get could not install it (${problem instanceof Error ? problem.message : String(problem)})`;
  }
}

/**
 * The browser for tests and pictures: the one that REFERENCE_DESK_BROWSER names, else an installed one, else the one
 * carried by an npm package, else Debian's.
 * @throws with words on what to install; tests are never skipped in silence.
 */
export async function findBrowser(): Promise<BrowserProgram> {
  const plain = (path: string): BrowserProgram => ({ path, env: {}, args: [] });
  const named = process.env['REFERENCE_DESK_BROWSER'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return plain(named);
    throw new Error(`REFERENCE_DESK_BROWSER names ${named}, and there is no such file.`);
  }
  const installed = findInstalled();
  if (installed !== null) return plain(installed);
  const carried = await unpackBrowser();
  if (carried !== null) return carried;
  const refusal = installWithApt();
  const found = findInstalled();
  if (found !== null) return plain(found);
  throw new Error(
    `The journeys run in a real browser, and none was found: ${refusal ?? 'none appeared after installing it'}. ` +
      'Install Chromium, Chrome or Edge, or set REFERENCE_DESK_BROWSER to the path of one.',
  );
}
