import type * as Api from 'obsidian';
import { TFile, TFolder, type TAbstractFile } from './abstract-file';
import { StorageAdapter } from './adapter';
import { Events, throwLater } from './events';
import { promptScheduler, type Scheduler } from './scheduler';
import { StorageError, type Storage, type StorageEntry } from './storage';
import { folderOf, isBelow, isHidden, joinPath, normalizePath } from './vault-path';
import { WorkQueue } from './work-queue';

export interface VaultOptions {
  /** Name of the configuration folder; Obsidian's users may choose another. */
  readonly configDir?: string;
  readonly scheduler?: Scheduler;
}

type Data = string | ArrayBuffer;

/** Told once all that was in storage has been told of. The host's own; Obsidian has no such event. */
export const vaultLoaded = 'host:loaded';

/**
 * The files of a vault. Starts empty: `load` finds what is in storage and tells of each with `create`, as Obsidian does between
 * loading the plugins and the layout being ready.
 */
export class Vault extends Events implements Api.Vault {
  readonly adapter: StorageAdapter;
  readonly configDir: string;
  readonly scheduler: Scheduler;
  readonly storage: Storage;
  private readonly root: TFolder;
  private readonly byPath = new Map<string, TAbstractFile>();
  private readonly queue = new WorkQueue();
  /** Texts that were read, each with the `stat` of then: a change makes another. */
  private readonly texts = new WeakMap<Api.TFile, { readonly stat: Api.FileStats; readonly text: string }>();
  private readonly config: Record<string, unknown> = {};
  private stopWatching: () => void = () => undefined;

  constructor(storage: Storage, options: VaultOptions = {}) {
    super();
    this.storage = storage;
    this.configDir = options.configDir ?? '.obsidian';
    this.scheduler = options.scheduler ?? promptScheduler;
    this.root = new TFolder(this, '/');
    this.byPath.set('/', this.root);
    this.adapter = new StorageAdapter(storage, (path) => this.externalChange(path));
  }

  static recurseChildren(root: Api.TFolder, cb: (file: Api.TAbstractFile) => unknown): void {
    cb(root);
    for (const child of [...root.children]) {
      if (child instanceof TFolder) Vault.recurseChildren(child, cb);
      else cb(child);
    }
  }

  /** Reads the configuration, finds every file and folder, tells of each, and from now on notices what others change. */
  async load(): Promise<void> {
    await this.loadConfig();
    await this.loadFolder('/');
    this.trigger(vaultLoaded);
    const changes = this.storage.watch?.((path) => void this.externalChange(path).catch(throwLater));
    if (changes) this.stopWatching = changes;
  }

  close(): void {
    this.stopWatching();
  }

  getName(): string {
    return this.storage.name;
  }

  getRoot(): TFolder {
    return this.root;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.byPath.get(path) ?? null;
  }

  getFileByPath(path: string): TFile | null {
    const found = this.byPath.get(path);
    return found instanceof TFile ? found : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const found = this.byPath.get(path);
    return found instanceof TFolder ? found : null;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return [...this.byPath.values()];
  }

  getAllFolders(includeRoot = false): TFolder[] {
    return this.getAllLoadedFiles()
      .filter((file) => file instanceof TFolder)
      .filter((folder) => includeRoot || !folder.isRoot());
  }

  getFiles(): TFile[] {
    return this.getAllLoadedFiles().filter((file) => file instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter((file) => file.extension === 'md');
  }

  getResourcePath(file: Api.TFile): string {
    return this.adapter.getResourcePath(file.path);
  }

  async read(file: Api.TFile): Promise<string> {
    await this.scheduler.pause();
    return this.storage.readText(file.path);
  }

  /** The text as it was when it was last read, unless the vault has heard of a change since. */
  async cachedRead(file: Api.TFile): Promise<string> {
    const known = this.texts.get(file);
    if (known?.stat === file.stat) return known.text;
    const { stat } = file;
    const text = await this.read(file);
    this.texts.set(file, { stat, text });
    return text;
  }

  async readBinary(file: Api.TFile): Promise<ArrayBuffer> {
    await this.scheduler.pause();
    return this.storage.readBinary(file.path);
  }

  create(path: string, data: string, options?: Api.DataWriteOptions): Promise<TFile> {
    return this.createFile(path, data, options);
  }

  createBinary(path: string, data: ArrayBuffer, options?: Api.DataWriteOptions): Promise<TFile> {
    return this.createFile(path, data, options);
  }

  createFolder(path: string): Promise<TFolder> {
    const clean = normalizePath(path);
    return this.queue.run([clean], async () => {
      await this.scheduler.pause();
      if (await this.storage.stat(clean)) throw new Error('Folder already exists.');
      await this.storage.makeFolder(clean);
      await this.scheduler.pause();
      return this.addFolders(clean);
    });
  }

  modify(file: Api.TFile, data: string, options?: Api.DataWriteOptions): Promise<void> {
    return this.change(file, async () => data, options);
  }

  modifyBinary(file: Api.TFile, data: ArrayBuffer, options?: Api.DataWriteOptions): Promise<void> {
    return this.change(file, async () => data, options);
  }

  append(file: Api.TFile, data: string, options?: Api.DataWriteOptions): Promise<void> {
    return this.change(file, async () => (await this.storage.readText(file.path)) + data, options);
  }

  appendBinary(file: Api.TFile, data: ArrayBuffer, options?: Api.DataWriteOptions): Promise<void> {
    return this.change(
      file,
      async () => {
        const before = new Uint8Array(await this.storage.readBinary(file.path));
        const joined = new Uint8Array(before.byteLength + data.byteLength);
        joined.set(before);
        joined.set(new Uint8Array(data), before.byteLength);
        return joined.buffer;
      },
      options,
    );
  }

  async process(file: Api.TFile, fn: (data: string) => string, options?: Api.DataWriteOptions): Promise<string> {
    let written = '';
    await this.change(
      file,
      async () => {
        const before = await this.storage.readText(file.path);
        written = fn(before);
        return written === before ? null : written;
      },
      options,
    );
    return written;
  }

  /** Without `force` a folder that holds something hidden stays. */
  delete(file: Api.TAbstractFile, force = false): Promise<void> {
    return this.removing(file, async () => {
      const hidden = !force && file instanceof TFolder ? await this.hiddenIn(file.path) : null;
      if (hidden !== null) throw new Error(`ENOTEMPTY: directory not empty, rmdir '${file.path}' (${hidden})`);
      await this.storage.remove(file.path);
    });
  }

  trash(file: Api.TAbstractFile, system: boolean): Promise<void> {
    return this.removing(file, async () => {
      if (system && (await this.adapter.trashSystem(file.path))) return;
      await this.adapter.trashLocal(file.path);
    });
  }

  rename(file: Api.TAbstractFile, newPath: string): Promise<void> {
    const to = normalizePath(newPath);
    const work = async (): Promise<void> => {
      await this.scheduler.pause();
      const known = this.ours(file);
      const from = file.path;
      if (from === to) return;
      const there = await this.storage.stat(to);
      if (there && there.path !== from) throw new Error('Destination file already exists!');
      await this.storage.rename(from, to);
      await this.scheduler.pause();
      this.moved(known, to);
    };
    return file instanceof TFolder ? this.queue.runAlone(work) : this.queue.run([file, file.path, to], work);
  }

  async copy<T extends Api.TAbstractFile>(file: T, newPath: string): Promise<T> {
    const ours = this.ours(file);
    if (ours instanceof TFile)
      return (await this.createBinary(newPath, await this.readBinary(ours))) as Api.TFile as unknown as T;
    const folder = await this.createFolder(newPath);
    for (const child of [...(ours as TFolder).children]) await this.copy(child, joinPath(folder.path, child.name));
    return folder as Api.TAbstractFile as T;
  }

  /** A value of the app's settings (`app.json`). Undocumented in Obsidian; the host's own parts use it. */
  getConfig(key: string): unknown {
    return this.config[key];
  }

  setConfig(key: string, value: unknown): void {
    this.config[key] = value;
  }

  /** Looks at storage again where somebody else may have changed it, and tells what is new, changed or gone. */
  externalChange(path: string): Promise<void> {
    const clean = normalizePath(path);
    if (isHidden(clean)) return Promise.resolve();
    return this.queue.run([clean, this.byPath.get(clean) ?? clean], async () => {
      await this.scheduler.pause();
      const entry = await this.storage.stat(clean);
      const known = this.byPath.get(clean);
      if (!entry || entry.path !== clean) {
        if (known) this.forget(known);
      } else if (known instanceof TFile && entry.type === 'file') this.noteStat(known, entry);
      else if (!known) await this.found(entry);
    });
  }

  private async loadConfig(): Promise<void> {
    const path = joinPath(this.configDir, 'app.json');
    if (!(await this.storage.stat(path))) return;
    try {
      Object.assign(this.config, JSON.parse(await this.storage.readText(path)) as object);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      // An unreadable app.json leaves the settings as they are by default.
    }
  }

  private async loadFolder(folder: string): Promise<void> {
    for (const entry of await this.storage.list(folder)) {
      if (!isHidden(entry.path) && !this.byPath.has(entry.path)) await this.found(entry);
    }
  }

  private async found(entry: StorageEntry): Promise<void> {
    if (entry.type === 'file') this.addFile(entry);
    else {
      this.addFolders(entry.path);
      await this.loadFolder(entry.path);
    }
  }

  private createFile(path: string, data: Data, options?: Api.DataWriteOptions): Promise<TFile> {
    const clean = normalizePath(path);
    return this.queue.run([clean], async () => {
      await this.scheduler.pause();
      if (await this.storage.stat(clean)) throw new Error('File already exists.');
      await this.storage.write(clean, data, options);
      await this.scheduler.pause();
      return this.addFile(await this.statOf(clean));
    });
  }

  /** Writes what `next` gives, unless that is null, with no other work on the file between its reading and our writing. */
  private change(file: Api.TFile, next: () => Promise<Data | null>, options?: Api.DataWriteOptions): Promise<void> {
    return this.queue.run([file, file.path], async () => {
      await this.scheduler.pause();
      this.ours(file);
      const data = await next();
      if (data === null) return;
      // Writing to a file that somebody else deleted would bring it back.
      await this.statOf(file.path);
      await this.storage.write(file.path, data, options);
      await this.scheduler.pause();
      const known = this.byPath.get(file.path);
      if (known instanceof TFile) this.noteStat(known, await this.statOf(file.path), true);
    });
  }

  private async statOf(path: string): Promise<StorageEntry> {
    const entry = await this.storage.stat(path);
    if (!entry) throw new StorageError('ENOENT', 'open', path);
    return entry;
  }

  private removing(file: Api.TAbstractFile, remove: () => Promise<void>): Promise<void> {
    const work = async (): Promise<void> => {
      await this.scheduler.pause();
      const known = this.ours(file);
      await remove();
      await this.scheduler.pause();
      this.forget(known);
    };
    return file instanceof TFolder ? this.queue.runAlone(work) : this.queue.run([file, file.path], work);
  }

  /** Something hidden anywhere in a folder. */
  private async hiddenIn(folder: string): Promise<string | null> {
    for (const { path, type } of await this.storage.list(folder)) {
      const hidden = isHidden(path) ? path : type === 'folder' ? await this.hiddenIn(path) : null;
      if (hidden !== null) return hidden;
    }
    return null;
  }

  /** Refuses what is no file of a vault, and a file that was deleted, even where another lies in its place. */
  private ours(file: Api.TAbstractFile): TAbstractFile {
    if (!(file instanceof TFile || file instanceof TFolder)) throw new TypeError('Not a file of this vault.');
    if (file.deleted) throw new StorageError('ENOENT', 'open', file.path);
    return file;
  }

  private addFile(entry: StorageEntry): TFile {
    const known = this.getFileByPath(entry.path);
    if (known) return known;
    const { ctime, mtime, size } = entry;
    const file = new TFile(this, entry.path, { ctime, mtime, size });
    // Obsidian's index holds what has no hidden part; a hidden file can be made, but nobody hears of it.
    if (!isHidden(entry.path)) this.add(file);
    return file;
  }

  /** The folder at `path`, made known together with those above it. */
  private addFolders(path: string): TFolder {
    const known = this.getFolderByPath(path);
    if (known) return known;
    const folder = new TFolder(this, path);
    if (!isHidden(path)) this.add(folder);
    return folder;
  }

  private add(file: TAbstractFile): void {
    const parent = this.addFolders(folderOf(file.path));
    file.parent = parent;
    parent.children.push(file);
    this.byPath.set(file.path, file);
    this.trigger('create', file);
  }

  private noteStat(file: TFile, entry: StorageEntry, changed = false): void {
    const { ctime, mtime, size } = entry;
    const same = file.stat.mtime === mtime && file.stat.size === size;
    file.stat = { ctime, mtime, size };
    if (changed || !same) this.trigger('modify', file);
  }

  private forget(file: TAbstractFile): void {
    if (file instanceof TFolder) for (const child of [...file.children]) this.forget(child);
    file.parent?.children.splice(file.parent.children.indexOf(file), 1);
    this.byPath.delete(file.path);
    file.deleted = true;
    this.trigger('delete', file);
  }

  /** Moves a file or folder in the index and tells of it, then of everything in it. */
  private moved(file: TAbstractFile, to: string): void {
    const from = file.path;
    const inside = file instanceof TFolder ? this.getAllLoadedFiles().filter((other) => isBelow(other.path, from)) : [];
    const before = inside.map((other) => other.path);
    for (const other of [file, ...inside]) this.byPath.delete(other.path);
    file.parent?.children.splice(file.parent.children.indexOf(file), 1);
    file.setPath(to);
    for (const other of inside) other.setPath(to + other.path.slice(from.length));
    const parent = this.addFolders(folderOf(to));
    file.parent = parent;
    parent.children.push(file);
    for (const other of [file, ...inside]) this.byPath.set(other.path, other);
    this.trigger('rename', file, from);
    inside.forEach((other, index) => this.trigger('rename', other, before[index]));
  }
}
