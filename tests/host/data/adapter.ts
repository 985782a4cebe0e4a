import type * as Api from 'obsidian';
import { availablePath } from './available-path';
import { StorageError, type Storage } from './storage';
import { folderOf, joinPath, nameOf, normalizePath } from './vault-path';
import { WorkQueue } from './work-queue';

type Data = string | ArrayBuffer;

/**
 * Obsidian's way to storage below the vault, hidden files included. Each write is then reported through `onChange`, so that the vault
 * takes notice as it does of anybody else's.
 */
export class StorageAdapter implements Api.DataAdapter {
  /** There is no system trash here. */
  readonly trashSystem: Api.DataAdapter['trashSystem'] = () => Promise.resolve(false);
  private readonly queue = new WorkQueue();

  constructor(
    private readonly storage: Storage,
    private readonly onChange: (path: string) => Promise<void>,
  ) {}

  getName(): string {
    return this.storage.name;
  }

  async exists(normalizedPath: string, sensitive = false): Promise<boolean> {
    const entry = await this.storage.stat(normalizedPath);
    if (!entry || !sensitive || this.storage.caseSensitive || entry.path === '/') return entry !== null;
    return (await this.storage.list(folderOf(entry.path))).some(({ path }) => nameOf(path) === nameOf(normalizedPath));
  }

  async stat(normalizedPath: string): Promise<Api.Stat | null> {
    const entry = await this.storage.stat(normalizedPath);
    return entry && { type: entry.type, ctime: entry.ctime, mtime: entry.mtime, size: entry.size };
  }

  async list(normalizedPath: string): Promise<Api.ListedFiles> {
    const entries = await this.storage.list(normalizePath(normalizedPath));
    const paths = (type: string): string[] => entries.filter((entry) => entry.type === type).map(({ path }) => path);
    return { files: paths('file'), folders: paths('folder') };
  }

  read(normalizedPath: string): Promise<string> {
    return this.storage.readText(normalizedPath);
  }

  readBinary(normalizedPath: string): Promise<ArrayBuffer> {
    return this.storage.readBinary(normalizedPath);
  }

  write(normalizedPath: string, data: string, options?: Api.DataWriteOptions): Promise<void> {
    return this.change(normalizedPath, async () => data, options);
  }

  writeBinary(normalizedPath: string, data: ArrayBuffer, options?: Api.DataWriteOptions): Promise<void> {
    return this.change(normalizedPath, async () => data, options);
  }

  append(normalizedPath: string, data: string, options?: Api.DataWriteOptions): Promise<void> {
    return this.change(normalizedPath, async () => (await this.storage.readText(normalizedPath)) + data, options);
  }

  appendBinary(normalizedPath: string, data: ArrayBuffer, options?: Api.DataWriteOptions): Promise<void> {
    const joined = async (): Promise<ArrayBuffer> =>
      new Blob([await this.storage.readBinary(normalizedPath), data]).arrayBuffer();
    return this.change(normalizedPath, joined, options);
  }

  async process(normalizedPath: string, fn: (data: string) => string, options?: Api.DataWriteOptions): Promise<string> {
    let written = '';
    const next = async (): Promise<string> => (written = fn(await this.storage.readText(normalizedPath)));
    await this.change(normalizedPath, next, options);
    return written;
  }

  getResourcePath(normalizedPath: string): string {
    return `app://host/${normalizedPath.split('/').map(encodeURIComponent).join('/')}`;
  }

  async mkdir(normalizedPath: string): Promise<void> {
    await this.storage.makeFolder(normalizedPath);
    await this.onChange(normalizedPath);
  }

  async trashLocal(normalizedPath: string): Promise<void> {
    await this.storage.makeFolder('.trash');
    const to = await availablePath(this.storage, joinPath('.trash', nameOf(normalizedPath)));
    await this.storage.rename(normalizedPath, to);
  }

  async rmdir(normalizedPath: string, recursive: boolean): Promise<void> {
    const entries = await this.storage.list(normalizedPath);
    if (!recursive && entries.length > 0) throw new Error(`ENOTEMPTY: directory not empty, rmdir '${normalizedPath}'`);
    await this.remove(normalizedPath);
  }

  async remove(normalizedPath: string): Promise<void> {
    await this.storage.remove(normalizedPath);
    await this.onChange(normalizedPath);
  }

  async rename(normalizedPath: string, normalizedNewPath: string): Promise<void> {
    await this.storage.rename(normalizedPath, normalizedNewPath);
    await this.onChange(normalizedPath);
    await this.onChange(normalizedNewPath);
  }

  async copy(normalizedPath: string, normalizedNewPath: string): Promise<void> {
    if (await this.storage.stat(normalizedNewPath)) throw new StorageError('EEXIST', 'copyfile', normalizedNewPath);
    await this.writeBinary(normalizedNewPath, await this.storage.readBinary(normalizedPath));
  }

  private change(path: string, next: () => Promise<Data>, options?: Api.DataWriteOptions): Promise<void> {
    return this.queue.run([path], async () => {
      await this.storage.write(path, await next(), options);
      await this.onChange(path);
    });
  }
}
