/**
 * The door of the journeys that run twice: in our stand-in on every machine, and in the real Obsidian where it can be downloaded
 * (`.github/workflows/real-app.yml`). A journey that imports `openVault` from here may use what both can do, and nothing else compiles;
 * one that imports it from `../host/driver` needs the stand-in, and the run in the app lists it as not run.
 */
import type { App } from 'obsidian';
import type { JSHandle, Locator, Page } from 'playwright-core';
import { it } from 'vitest';

/** What can be asked for in either. */
export interface VaultOptions {
  /** Texts by path, or a folder. */
  readonly vault: Readonly<Record<string, string>> | string;
  /** `YYYY-MM-DD`: the clock begins at its noon. */
  readonly today?: string;
  /** Laid under the plugin's data.json. */
  readonly settings?: Record<string, unknown>;
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  readonly phone?: boolean;
  /** IANA zone. */
  readonly zone?: string;
}

/** A vault that is open, driven as a person drives it. */
export interface Driver {
  readonly page: Page;
  /** As a person does: the palette, the name, Enter. */
  runCommand(name: string): Promise<void>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** With a finger. */
  tap(target: Locator): Promise<void>;
  openNote(path: string): Promise<void>;
  /** The row of one of the plugin's settings, by its name; the settings are opened where they are not. */
  setting(name: string): Promise<Locator>;
  closeSettings(): Promise<void>;
  /** The path of the note being edited; null where there is none. */
  activeNote(): Promise<string | null>;
  /** Where the cursor stands in it, from 0. */
  cursor(): Promise<{ line: number; ch: number } | null>;
  read(path: string): Promise<string>;
  /** Another program writes a file. */
  write(path: string, text: string): Promise<void>;
  remove(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  notices(): Promise<string[]>;
  files(): Promise<string[]>;
  /** What has changed in the vault since it was opened, hidden files aside. */
  diff(): Promise<readonly { path: string; before: string | null; after: string | null }[]>;
  /** Resolves when typing is saved, notes are read and views are drawn. */
  settled(): Promise<void>;
  /** Switches the plugin off and on again. */
  restartPlugin(): Promise<void>;
  /** What plugins are given as `app`: for contract.test.ts alone, the journeys do what people can do. */
  app(): Promise<JSHandle<App>>;
  /** Errors of the plugin so far. */
  errors(): readonly string[];
  close(): Promise<void>;
}

/** `host` on every machine, `real` in the workflow, `rehearsal` to try the driver of the real app without it (tests/real). */
const where = process.env['REFERENCE_DESK_APP'] ?? 'host';

export async function openVault(options: VaultOptions): Promise<Driver> {
  if (where === 'host') return (await import('../host/driver')).openVault(options);
  const { openVaultIn } = await import('../real/real-driver');
  if (where === 'rehearsal') return openVaultIn((await import('../real/rehearsal')).startRehearsal, options);
  if (where === 'real') return openVaultIn((await import('../real/launch-obsidian')).launchObsidian, options);
  throw new Error(`REFERENCE_DESK_APP is “${where}”; it may be host, real or rehearsal.`);
}

/** A journey that one of the places cannot show, and why: there it is listed as skipped, with the reason in its name. */
export function exceptIn(
  place: 'real' | 'rehearsal',
  why: string,
): (name: string, journey: () => Promise<void>) => void {
  return (name, journey) => {
    if (where === place) it.skip(`${name} (not in the ${place === 'real' ? 'app' : place}: ${why})`, journey);
    else it(name, journey);
  };
}
