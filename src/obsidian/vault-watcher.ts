import { Component, TFile, type App, type CachedMetadata, type TAbstractFile } from 'obsidian';
import { readNote, needsText } from '../core/reading/read-note';
import type { ReadRules } from '../core/reading/read-rules';
import type { DeskIndex } from './desk-index';
import { IdleSlices } from './idle-slices';
import { noteSourceOf } from './note-source-adapter';

/**
 * Keeps the network in step with the vault: the first reading, newest notes first, and then every change. A note that changes while
 * its text is being read is read again, and only the last reading counts.
 */
export class VaultWatcher extends Component {
  /** Number of the last reading begun for a path; a reading that is not the last any more is thrown away. */
  readonly #turns = new Map<string, number>();
  #turn = 0;
  #round = 0;
  /** Notes that Obsidian itself has not indexed yet. */
  readonly #awaited = new Set<string>();
  #allBegun = false;

  constructor(
    private readonly app: App,
    private readonly desk: DeskIndex,
    private readonly rules: () => ReadRules,
  ) {
    super();
  }

  /** Begins to listen and to read. Only once the layout is ready: before that, `create` tells of every file there is. */
  start(): void {
    const { metadataCache, vault } = this.app;
    this.registerEvent(metadataCache.on('changed', (file, text, cache) => this.#take(file, cache, text)));
    this.registerEvent(metadataCache.on('deleted', (file) => this.#forget(file.path)));
    this.registerEvent(metadataCache.on('resolve', (file) => this.#linksMoved(file)));
    this.registerEvent(metadataCache.on('resolved', () => this.#cacheComplete()));
    this.registerEvent(vault.on('create', (file) => void this.#readIfNote(file)));
    this.registerEvent(vault.on('delete', (file) => this.#forget(file.path)));
    this.registerEvent(vault.on('rename', (file, oldPath) => this.#renamed(file, oldPath)));
    void this.readAll();
  }

  override onunload(): void {
    this.#round++;
  }

  /** Reads every note anew, because what the notes mean depends on settings that changed. */
  async readAll(): Promise<void> {
    const round = ++this.#round;
    this.desk.setIndexing(true);
    this.#allBegun = false;
    this.#awaited.clear();
    const files = this.app.vault.getMarkdownFiles().sort((a, b) => b.stat.mtime - a.stat.mtime);
    const slices = new IdleSlices();
    for (const file of files) {
      if (slices.used()) await slices.rest();
      if (round !== this.#round) return;
      await this.#readIfNote(file);
    }
    this.#allBegun = true;
    this.#finishIfComplete();
  }
}
