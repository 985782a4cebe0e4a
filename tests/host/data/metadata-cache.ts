import type * as Api from 'obsidian';
import { TFile, type TAbstractFile } from './abstract-file';
import { Events } from './events';
import { LinkIndex, nameKey, namesSought } from './link-index';
import { getLinkpath } from './link-text';
import { scanNote } from './scan/scan-note';
import type { Scheduler } from './scheduler';
import { StorageError } from './storage';
import { vaultLoaded, type Vault } from './vault';
import { nameOf } from './vault-path';

/** How many notes are read and indexed between two turns of the event loop. */
const batchSize = 128;

/**
 * The index of what stands in the notes. Follows the vault: what is new or changed is read later, in batches, and told with `changed`;
 * then links are resolved, told with `resolve` a note; `resolved` when nothing is left to do. A rename tells no `changed`.
 */
export class MetadataCache extends Events implements Api.MetadataCache {
  resolvedLinks: Record<string, Record<string, number>> = {};
  unresolvedLinks: Record<string, Record<string, number>> = {};
  private readonly scheduler: Scheduler;
  private readonly caches = new Map<string, Api.CachedMetadata>();
  private readonly links = new LinkIndex();
  /** Paths of notes by the names their links look for. */
  private readonly seekers = new Map<string, Set<string>>();
  private readonly soughtBy = new Map<string, readonly string[]>();
  private readonly toIndex = new Set<TFile>();
  /** Notes whose cache, if they have one, is older than their text: they wait, or are being read. */
  private readonly unread = new Set<TFile>();
  private readonly toResolve = new Set<TFile>();
  private work: Promise<void> | null = null;

  constructor(private readonly vault: Vault) {
    super();
    this.scheduler = vault.scheduler;
    vault.on('create', (file: TAbstractFile) => this.onCreate(file));
    vault.on('modify', (file: TAbstractFile) => this.index(file));
    vault.on('delete', (file: TAbstractFile) => this.onDelete(file));
    vault.on('rename', (file: TAbstractFile, oldPath: string) => this.onRename(file, oldPath));
    vault.on(vaultLoaded, () => this.start());
  }

  /** Whether notes are still to be indexed, or their links to be resolved. Not in Obsidian. */
  get isBusy(): boolean {
    return this.work !== null;
  }

  /** Resolves when all that is known of by then has been indexed and resolved. Not in Obsidian. */
  async whenResolved(): Promise<void> {
    while (this.work) await this.work;
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    if (linkpath === '') return this.vault.getFileByPath(sourcePath);
    return this.links.find(linkpath, sourcePath);
  }

  getFileCache(file: Api.TFile): Api.CachedMetadata | null {
    return this.getCache(file.path);
  }

  getCache(path: string): Api.CachedMetadata | null {
    return this.caches.get(path) ?? null;
  }

  fileToLinktext(file: Api.TFile, sourcePath: string, omitMdExtension = true): string {
    const short = omitMdExtension && file.extension === 'md';
    if (this.links.count(file.name) < 2 && this.links.find(file.name, sourcePath)?.path === file.path) {
      return short ? file.basename : file.name;
    }
    return short ? file.path.slice(0, -'.md'.length) : file.path;
  }

  private onCreate(file: TAbstractFile): void {
    if (!(file instanceof TFile)) return;
    this.links.add(file);
    this.resolveSeekersOf(file.name);
    this.index(file);
  }

  private onDelete(file: TAbstractFile): void {
    if (!(file instanceof TFile)) return;
    this.links.remove(file, file.path);
    const before = this.getCache(file.path);
    this.forget(file, file.path);
    this.resolveSeekersOf(file.name);
    if (file.extension === 'md') this.trigger('deleted', file, before);
  }

  private onRename(file: TAbstractFile, oldPath: string): void {
    if (!(file instanceof TFile)) return;
    this.links.remove(file, oldPath);
    this.links.add(file);
    const cache = this.caches.get(oldPath);
    const unread = this.unread.has(file);
    this.forget(file, oldPath);
    // Known notes are known under the new path at once; their links may lead elsewhere from there.
    if (cache && file.extension === 'md') this.remember(file, cache);
    if (unread || !cache) this.index(file);
    this.resolveSeekersOf(nameOf(oldPath));
    this.resolveSeekersOf(file.name);
  }

  private index(file: TAbstractFile): void {
    if (!(file instanceof TFile) || file.extension !== 'md') return;
    this.toIndex.add(file);
    this.unread.add(file);
    this.start();
  }

  private forget(file: TFile, path: string): void {
    this.toIndex.delete(file);
    this.unread.delete(file);
    this.toResolve.delete(file);
    if (!this.caches.delete(path)) return;
    delete this.resolvedLinks[path];
    delete this.unresolvedLinks[path];
    for (const name of this.soughtBy.get(path) ?? []) this.seekers.get(name)?.delete(path);
    this.soughtBy.delete(path);
  }

  private remember(file: TFile, cache: Api.CachedMetadata): void {
    this.forget(file, file.path);
    this.caches.set(file.path, cache);
    const names = new Set(linkpathsOf(cache).flatMap(namesSought));
    for (const name of names) {
      const paths = this.seekers.get(name);
      if (paths) paths.add(file.path);
      else this.seekers.set(name, new Set([file.path]));
    }
    this.soughtBy.set(file.path, [...names]);
    this.toResolve.add(file);
    this.start();
  }

  /** A file of this name came or went: the notes whose links look for it are to be resolved again. */
  private resolveSeekersOf(name: string): void {
    for (const path of this.seekers.get(nameKey(name)) ?? []) {
      const file = this.vault.getFileByPath(path);
      if (file) this.toResolve.add(file);
    }
    if (this.toResolve.size > 0) this.start();
  }

  private start(): void {
    this.work ??= this.run().finally(() => (this.work = null));
  }

  private async run(): Promise<void> {
    do {
      await this.scheduler.later();
      if (this.toIndex.size > 0) await this.indexSome();
      else this.resolveSome();
    } while (this.toIndex.size + this.toResolve.size > 0);
    this.trigger('resolved');
  }

  private async indexSome(): Promise<void> {
    const files = this.take(this.toIndex);
    const texts = await Promise.all(files.map((file) => this.textOf(file)));
    files.forEach((file, index) => {
      const text = texts[index];
      // Gone, or changed again, since it was read: nothing to say, or not yet.
      if (text === null || text === undefined || file.deleted || this.toIndex.has(file)) return;
      const cache = scanNote(text);
      this.remember(file, cache);
      this.trigger('changed', file, text, cache);
    });
  }

  private async textOf(file: TFile): Promise<string | null> {
    try {
      return await this.vault.cachedRead(file);
    } catch (error) {
      // Deleted or moved while it waited: the vault will tell.
      if (error instanceof StorageError) return null;
      throw error;
    }
  }

  private resolveSome(): void {
    for (const file of this.take(this.toResolve, Number.POSITIVE_INFINITY)) {
      const cache = this.caches.get(file.path);
      if (!cache || file.deleted) continue;
      this.resolve(file, cache);
      this.trigger('resolve', file);
    }
  }

  private resolve(file: TFile, cache: Api.CachedMetadata): void {
    const resolved = Object.create(null) as Record<string, number>;
    const unresolved = Object.create(null) as Record<string, number>;
    for (const linkpath of linkpathsOf(cache)) {
      const target = this.getFirstLinkpathDest(linkpath, file.path);
      const counts = target ? resolved : unresolved;
      const key = target?.path ?? linkpath;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    this.resolvedLinks[file.path] = resolved;
    this.unresolvedLinks[file.path] = unresolved;
  }

  private take(waiting: Set<TFile>, most = batchSize): TFile[] {
    const files = [...waiting];
    const taken = this.scheduler.pick(files.length, most).map((place) => files[place] as TFile);
    for (const file of taken) waiting.delete(file);
    return taken;
  }
}

/** Link paths of a note, those of properties included; a link to a heading of the note itself has none. */
function linkpathsOf(cache: Api.CachedMetadata): string[] {
  return [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])]
    .map(({ link }) => getLinkpath(link))
    .filter((linkpath) => linkpath !== '');
}
