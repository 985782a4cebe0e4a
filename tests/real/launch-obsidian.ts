/**
 * Starts the real Obsidian through `obsidian-launcher`, the half of `wdio-obsidian-service` that downloads a version, gives it a
 * configuration of its own and switches the plugin on in it. The other half drives the app by WebDriver; we leave it, for the journeys
 * are written for Playwright, and Electron opens the same port for DevTools to either: so the journeys need no second set of locators,
 * and a run needs 22 MB of packages instead of 98 and a chromedriver. It is installed by the workflow alone, from tests/real/package.json.
 */
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../host/root';
import { versionToRun, type KnownVersion } from './obsidian-version';
import { endpointOf, endProcess, type RunningApp, type StartOptions } from './running-app';

/** What we use of obsidian-launcher's class; `launcher-types.ts` holds it against the package where that is installed. */
export interface Launcher {
  getVersions(): Promise<readonly KnownVersion[]>;
  resolveVersion(appVersion: string, installerVersion: string): Promise<[string, string]>;
  downloadApp(appVersion: string): Promise<string>;
  downloadInstaller(installerVersion: string): Promise<string>;
  launch(options: {
    appVersion: string;
    installerVersion: string;
    vault: string;
    plugins: { path: string }[];
    localStorage: Record<string, string>;
    args: string[];
    spawnOptions: SpawnOptions;
  }): Promise<{ proc: ChildProcess; configDir: string }>;
}

export type LauncherClass = new (options: { cacheDir: string; versionsUrl?: string }) => Launcher;

/** The newest installer (Electron) for the latest app, the oldest that still runs it for the minimum: what users can have at the ends. */
const asked = process.env['OBSIDIAN_VERSION'] ?? 'latest';
const installer = process.env['OBSIDIAN_INSTALLER'] ?? (asked === 'minimum' ? 'earliest' : 'latest');
// Where neither app nor list of versions can be downloaded, both can be laid here.
const cacheDir = process.env['OBSIDIAN_CACHE'] ?? join(root, '.cache', 'obsidian');
const versionsUrl = process.env['OBSIDIAN_VERSIONS_URL'];

async function makeLauncher(): Promise<Launcher> {
  // Not written as a literal: the package is not there for those who only run the tests, nor for their type check.
  const name = 'obsidian-launcher';
  const module = (await import(name).catch((cause: unknown) => {
    throw new Error('obsidian-launcher is missing: npm ci --ignore-scripts --prefix tests/real', { cause });
  })) as { default: LauncherClass };
  return new module.default({ cacheDir, ...(versionsUrl === undefined ? {} : { versionsUrl }) });
}

/** The version of the app, and that of its installer. */
async function versions(launcher: Launcher): Promise<[string, string]> {
  const { minAppVersion } = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as { minAppVersion: string };
  return launcher.resolveVersion(versionToRun(asked, minAppVersion, await launcher.getVersions()), installer);
}

/** Once for all journeys, so that none of them waits for a download; says what is run. */
export default async function download(): Promise<void> {
  const launcher = await makeLauncher();
  const [appVersion, installerVersion] = await versions(launcher);
  await launcher.downloadApp(appVersion);
  await launcher.downloadInstaller(installerVersion);
  process.stdout.write(`Obsidian ${appVersion}, installer ${installerVersion}.\n`);
}

export async function launchObsidian({ vault, phone, zone }: StartOptions): Promise<RunningApp> {
  const launcher = await makeLauncher();
  const [appVersion, installerVersion] = await versions(launcher);
  const { proc, configDir } = await launcher.launch({
    appVersion,
    installerVersion,
    vault,
    plugins: [{ path: root }],
    // What Obsidian's own `app.emulateMobile(true)` sets; so the plugin is loaded as on a phone from the start.
    localStorage: phone ? { EmulateMobile: '1' } : {},
    args: ['--remote-debugging-port=0', '--test-type=webdriver', '--lang=en-GB'],
    spawnOptions: { env: { ...process.env, TZ: zone }, stdio: ['ignore', 'pipe', 'pipe'] },
  });
  const end = async (): Promise<void> => {
    await endProcess(proc);
    await rm(configDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
  };
  try {
    const endpoint = await endpointOf(proc);
    return { endpoint, isVault: (url) => url.startsWith('app://obsidian.md/index.html'), prepare: async () => {}, end };
  } catch (error) {
    await end();
    throw error;
  }
}
