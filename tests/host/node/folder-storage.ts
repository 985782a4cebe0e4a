import type { DataWriteOptions } from 'obsidian';
import { watch, type Stats } from 'node:fs';
import { access, mkdir, readdir, readFile, realpath, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import { StorageError, type Storage, type StorageEntry } from '../data/storage';
import { joinPath } from '../data/vault-path';

/** How many files are looked at side by side: enough to keep a disk busy, few enough for its limits. */
const sideBySide = 64;

/** A vault in a real folder. */
export class FolderStorage implements Storage {
  readonly name: string;

  private constructor(
    private readonly base: string,
    readonly caseSensitive: boolean,
    private readonly watched: boolean,
  ) {
    this.name = basename(base);
  }

  /**
   * Opens a folder that is there, and notices what others change in it unless `watched` is false. Whether it tells `a` from `A` is found
   * out by looking for it in other case.
   */
  static async open(folder: string, { watched = true } = {}): Promise<FolderStorage> {
    const base = await realpath(resolve(folder));
    const name = basename(base);
    const swapped = name === name.toUpperCase() ? name.toLowerCase() : name.toUpperCase();
    const insensitive = swapped !== name && (await exists(join(base, '..', swapped)));
    return new FolderStorage(base, !insensitive, watched);
  }

  async stat(path: string): Promise<StorageEntry | null> {
    try {
      return entryOf(path, await stat(this.real(path)));
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async list(folder: string): Promise<StorageEntry[]> {
    const names = await this.orMissing('scandir', folder, () => readdir(this.real(folder)));
    names.sort();
    const entries: StorageEntry[] = [];
    for (let at = 0; at < names.length; at += sideBySide) {
      const batch = names.slice(at, at + sideBySide);
      // A link that leads nowhere, or a file deleted meanwhile, is not there.
      const found = await Promise.all(batch.map((name) => this.stat(joinPath(folder, name))));
      entries.push(...found.filter((entry) => entry !== null));
    }
    return entries;
  }

  readText(path: string): Promise<string> {
    return this.orMissing('open', path, () => readFile(this.real(path), 'utf8'));
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    const bytes = await this.orMissing('open', path, () => readFile(this.real(path)));
    return new Uint8Array(bytes).buffer;
  }

  async write(path: string, data: string | ArrayBuffer, times: DataWriteOptions = {}): Promise<void> {
    const bytes = typeof data === 'string' ? data : new Uint8Array(data);
    await this.orMissing('open', path, () => writeFile(this.real(path), bytes));
    if (times.mtime !== undefined) await utimes(this.real(path), new Date(times.mtime), new Date(times.mtime));
  }

  async makeFolder(path: string): Promise<void> {
    await mkdir(this.real(path), { recursive: true });
  }

  async remove(path: string): Promise<void> {
    await this.orMissing('rm', path, () => rm(this.real(path), { recursive: true }));
  }

  async rename(from: string, to: string): Promise<void> {
    const onlyCase = !this.caseSensitive && from.toLowerCase() === to.toLowerCase();
    if (!onlyCase && (await this.stat(to))) throw new StorageError('EEXIST', 'rename', to);
    await this.orMissing('rename', from, () => rename(this.real(from), this.real(to)));
  }

  watch(onChange: (path: string) => void): () => void {
    if (!this.watched) return () => undefined;
    const watcher = watch(this.base, { recursive: true }, (_event, name) => {
      if (name !== null) onChange(name.split(sep).join('/'));
    });
    return () => watcher.close();
  }

  private async orMissing<T>(action: string, path: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw isMissing(error) ? new StorageError('ENOENT', action, path) : error;
    }
  }

  /** The path on disk. A path that leads out of the vault is refused. */
  private real(path: string): string {
    const full = path === '/' ? this.base : join(this.base, ...path.split('/'));
    const inside = this.base.endsWith(sep) ? this.base : this.base + sep;
    if (full !== this.base && !full.startsWith(inside)) throw new Error(`"${path}" leads out of the vault.`);
    return full;
  }
}

function entryOf(path: string, stats: Stats): StorageEntry {
  const { birthtimeMs, mtimeMs, size } = stats;
  const folder = stats.isDirectory();
  const ctime = Math.round(birthtimeMs > 0 ? Math.min(birthtimeMs, mtimeMs) : mtimeMs);
  return { path, type: folder ? 'folder' : 'file', ctime, mtime: Math.round(mtimeMs), size: folder ? 0 : size };
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    // Whatever keeps us from it, it is not ours to see.
    return false;
  }
}

function isMissing(error: unknown): boolean {
  const { code } = error as { code?: string };
  return code === 'ENOENT' || code === 'ENOTDIR';
}
