import { spawn, type ChildProcess } from 'node:child_process';
import type { Page } from 'playwright-core';

/** An app that has been started over a vault, and listens to Chrome's DevTools protocol. */
export interface RunningApp {
  /** `ws://…`, of the whole app. */
  readonly endpoint: string;
  /** Which of its windows shows the vault, by the window's address. */
  readonly isVault: (url: string) => boolean;
  /** What its page needs before anything else is asked of it. */
  prepare(page: Page): Promise<void>;
  end(): Promise<void>;
}

export interface StartOptions {
  /** A folder that is ours alone, with its configuration in it. */
  readonly vault: string;
  readonly phone: boolean;
  readonly zone: string;
}

export type StartApp = (options: StartOptions) => Promise<RunningApp>;

/** The address that Chromium, and so Electron, prints when it listens. Rejects where the process ends before, or says nothing in time. */
export function endpointOf(process: ChildProcess, seconds = 60): Promise<string> {
  let said = '';
  return new Promise((found, failed) => {
    const fail = (why: string): void => failed(new Error(`The app ${why}. It said:\n${said}`));
    const timer = setTimeout(() => fail(`opened no port for DevTools in ${String(seconds)} s`), seconds * 1000);
    // What it prints later has to be read, too: a full pipe would stop it.
    process.stdout?.resume();
    process.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      said = (said + chunk).slice(-10_000);
      const address = /DevTools listening on (ws:\/\/\S+)\s/.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      found(address);
    });
    process.once('error', (error) => fail(`could not be started: ${error.message}`));
    process.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with ${String(code)}`);
    });
  });
}

/** Asks the process to end, and makes it after five seconds. */
export async function endProcess(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const ended = new Promise((done) => process.once('exit', done));
  process.kill('SIGTERM');
  const timer = setTimeout(() => process.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(timer);
}

/** Starts a program whose output {@link endpointOf} reads. */
export function startProgram(path: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(path, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
}
