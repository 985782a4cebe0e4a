import type { App } from 'obsidian';
import { vi } from 'vitest';
import { defaultSettings, type Settings } from '../../src/vault/settings';
import { DeskIndex } from '../../src/vault/desk-index';
import { SettingsStore } from '../../src/vault/settings-store';
import { readRulesOf } from '../../src/vault/vault-conventions';
import { VaultWatcher } from '../../src/vault/vault-watcher';
import type { TFile } from '../host/data/abstract-file';
import { FileManager } from '../host/data/file-manager';
import { MemoryStorage } from '../host/data/memory-storage';
import { MetadataCache } from '../host/data/metadata-cache';
import { nextTurn, promptScheduler, type Scheduler } from '../host/data/scheduler';
import { Vault } from '../host/data/vault';

/** A desk over a vault in memory, without any interface. */
export interface OpenDesk {
  readonly app: App;
  readonly vault: Vault;
  readonly cache: MetadataCache;
  readonly desk: DeskIndex;
  readonly watcher: VaultWatcher;
  file(path: string): TFile;
  /** Everything has been indexed and read. */
  settled(): Promise<void>;
}

const open: Pick<DeskIndex, 'unload'>[] = [];

/** A window in the background: no frames, but timers. */
export function installWindow(): void {
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('document', Object.assign(new EventTarget(), { hidden: true }));
  vi.stubGlobal('activeWindow', globalThis);
}

export function closeDesks(): void {
  for (const part of open.splice(0)) part.unload();
  vi.unstubAllGlobals();
}

/** A vault that Obsidian is still indexing; `prepare` runs once that is done, and the watching begins after it. */
export async function openDesk(
  files: Record<string, string>,
  scheduler: Scheduler = promptScheduler,
  prepare?: (vault: Vault) => void,
  settings: Partial<Settings> = {},
): Promise<OpenDesk> {
  const vault = new Vault(new MemoryStorage(files), { scheduler });
  const cache = new MetadataCache(vault);
  await vault.load();
  if (prepare) await cache.whenResolved().then(() => prepare(vault));
  const fileManager = new FileManager(vault, cache);
  const app = { vault, metadataCache: cache, fileManager } as unknown as App;
  const watched = watchVault(app, cache, settings);
  return { ...watched, vault, file: (path) => vault.getFileByPath(path) as TFile };
}

export function watchVault(
  app: App,
  cache: MetadataCache,
  settings: Partial<Settings> = {},
): Omit<OpenDesk, 'vault' | 'file'> {
  const store = new SettingsStore({
    load: () => Promise.resolve(settings),
    save: () => Promise.reject(new Error('a write')),
  });
  const desk = new DeskIndex(app, store);
  desk.load();
  open.push(desk);
  const watcher = new VaultWatcher(app, desk, () => readRulesOf(app, { ...defaultSettings(), ...settings }));
  watcher.load();
  open.push(watcher);
  void store.load().then(() => watcher.start());
  const settled = async (): Promise<void> => {
    await desk.whenReady();
    for (let before = NaN; before !== desk.network.revision;) {
      before = desk.network.revision;
      for (let turn = 0; turn < 20; turn++) {
        await cache.whenResolved();
        await nextTurn();
      }
      // Longer than a rest of whoever reads: a timer that was set before this one also ends before it.
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return { app, cache, desk, watcher, settled };
}
