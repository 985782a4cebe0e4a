import type { DataWriteOptions } from 'obsidian';
import { MemoryStorage } from './memory-storage';
import { keyOf, StorageError, type Storage, type StorageEntry } from './storage';
import { folderOf, joinPath, nameOf } from './vault-path';

/** Reads through to another storage and keeps every change in memory: nothing is ever written below. */
export class OverlayStorage implements Storage {
  readonly name: string;
  readonly caseSensitive: boolean;
  private readonly upper: MemoryStorage;
  /** Keys of what was removed or moved away; what lies below such a folder is gone with it. */
  private readonly gone = new Set<string>();

  constructor(private readonly lower: Storage) {
    this.name = lower.name;
    this.caseSensitive = lower.caseSensitive;
    this.upper = new MemoryStorage({}, { name: lower.name, caseSensitive: lower.caseSensitive });
  }

  async stat(path: string): Promise<StorageEntry | null> {
    const above = path === '/' ? null : await this.upper.stat(path);
    if (above?.type === 'file' || this.isGone(path)) return above;
    return (await this.lower.stat(path)) ?? above;
  }

  async list(folder: string): Promise<StorageEntry[]> {
    if ((await this.stat(folder))?.type !== 'folder') throw new StorageError('ENOENT', 'scandir', folder);
    const upper = (await this.upper.stat(folder)) ? await this.upper.list(folder) : [];
    const readThrough = !this.isGone(folder) && (await this.lower.stat(folder))?.type === 'folder';
    const lower = readThrough ? await this.lower.list(folder) : [];
    const seen = new Set(upper.map(({ path }) => this.key(path)));
    return [...upper, ...lower.filter(({ path }) => !seen.has(this.key(path)) && !this.gone.has(this.key(path)))];
  }

  async readText(path: string): Promise<string> {
    return (await this.holder(path)).readText(path);
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    return (await this.holder(path)).readBinary(path);
  }

  async write(path: string, data: string | ArrayBuffer, times: DataWriteOptions = {}): Promise<void> {
    if ((await this.stat(folderOf(path)))?.type !== 'folder') throw new StorageError('ENOENT', 'open', path);
    const before = await this.stat(path);
    if (before?.type === 'folder') throw new StorageError('EISDIR', 'open', path);
    await this.upper.makeFolder(folderOf(path));
    const ctime = times.ctime ?? before?.ctime;
    await this.upper.write(before?.path ?? path, data, ctime === undefined ? times : { ...times, ctime });
  }

  async makeFolder(path: string): Promise<void> {
    if ((await this.stat(path))?.type === 'file') throw new StorageError('EEXIST', 'mkdir', path);
    await this.upper.makeFolder(path);
  }

  async remove(path: string): Promise<void> {
    if (!(await this.stat(path))) throw new StorageError('ENOENT', 'rm', path);
    if (await this.upper.stat(path)) await this.upper.remove(path);
    this.gone.add(this.key(path));
  }

  async rename(from: string, to: string): Promise<void> {
    const entry = await this.stat(from);
    if (!entry) throw new StorageError('ENOENT', 'rename', from);
    const onlyCase = this.key(to) === this.key(from);
    if (!onlyCase && (await this.stat(to))) throw new StorageError('EEXIST', 'rename', to);
    if ((await this.stat(folderOf(to)))?.type !== 'folder') throw new StorageError('ENOENT', 'rename', to);
    const put = await this.lift(entry, to);
    await this.remove(from);
    await put();
  }

  watch(onChange: (path: string) => void): () => void {
    return this.lower.watch?.(onChange) ?? (() => undefined);
  }

  private key(path: string): string {
    return keyOf(path, this.caseSensitive);
  }

  /** Whether the path, or a folder above it, was removed from what is seen of the lower storage. */
  private isGone(path: string): boolean {
    for (let at = path; at !== '/'; at = folderOf(at)) if (this.gone.has(this.key(at))) return true;
    return false;
  }

  private async holder(path: string): Promise<Storage> {
    if (await this.upper.stat(path)) return this.upper;
    if (this.isGone(path)) throw new StorageError('ENOENT', 'open', path);
    return this.lower;
  }

  /** Reads a file, or a folder with all that is in it; gives the way to put it elsewhere. */
  private async lift(entry: StorageEntry, to: string): Promise<() => Promise<void>> {
    if (entry.type === 'file') {
      const data = await this.readBinary(entry.path);
      return async () => {
        await this.upper.makeFolder(folderOf(to));
        await this.upper.write(to, data, { ctime: entry.ctime, mtime: entry.mtime });
      };
    }
    const children = await this.list(entry.path);
    const puts = await Promise.all(children.map((child) => this.lift(child, joinPath(to, nameOf(child.path)))));
    return async () => {
      await this.upper.makeFolder(to);
      for (const put of puts) await put();
    };
  }
}
