import type { App } from '../ui/app';
import type { MemoryStorage } from '../data/memory-storage';
import { folderOf } from '../data/vault-path';
import { windows } from '../ui/dom/events';
import { pendingWork } from '../ui/dom/pending-work';
import { goBack } from '../ui/mobile-gestures';
import { BASE, BaseLeafView } from '../ui/workspace/base-view';
import { MarkdownView } from '../ui/workspace/markdown-view';

/** Milliseconds after which nothing but a fault can be what keeps the page from resting. */
const hanging = 120_000;
/** The timer of the page itself, for what is no work of the app. */
const neverAwaited = window.setTimeout.bind(window);

export interface Change {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What the driver of the journeys may ask of the page. */
export class PageDoor {
  constructor(
    readonly app: App,
    private readonly atStart: Readonly<Record<string, string>>,
    /** What the page knows of the files. What others change goes in here alone, and never back to where it came from. */
    private readonly memory: MemoryStorage,
    /** As its switch in the settings does. */
    readonly plugin: { disable(): void; enable(): Promise<void> },
    /** Keeps what outlives a restart, for the next time that the page is loaded. */
    readonly keep: () => Promise<void>,
  ) {}

  /**
   * Resolves when there is nothing left to wait for: typing saved, notes indexed, views drawn, and no timer, frame, idle callback, request
   * or worker of anybody still to come. It waits for these, never for a time; what goes on for a minute hangs, and is named.
   */
  async settled(): Promise<void> {
    let timer: number | undefined;
    const hangs = new Promise<never>((_, fail) => {
      timer = neverAwaited(() => fail(new Error(`The page does not come to rest: ${String(pendingWork)}`)), hanging);
    });
    try {
      await Promise.race([this.rest(), hangs]);
    } finally {
      clearTimeout(timer);
    }
  }

  private async rest(): Promise<void> {
    const { metadataCache } = this.app;
    for (
      let before = -1;
      before !== pendingWork.begun || metadataCache.isBusy || this.notes.some((note) => note.dirty);
    ) {
      await Promise.all(this.notes.map((note) => note.save()));
      await metadataCache.whenResolved();
      await this.pluginReady();
      before = pendingWork.begun;
      await Promise.all([...windows].map((win) => pendingWork.frame(win)));
      await pendingWork.done();
      await Promise.all([...windows].map(({ document: doc }) => doc.fonts.ready));
    }
  }

  /** Every note that is open. */
  private get notes(): MarkdownView[] {
    const views: MarkdownView[] = [];
    this.app.workspace.iterateAllLeaves(({ view }) => {
      if (view instanceof MarkdownView) views.push(view);
    });
    return views;
  }

  async openNote(path: string): Promise<void> {
    const file = this.app.vault.getFileByPath(path);
    if (!file) throw new Error(`There is no note ${path}.`);
    await this.app.workspace.getLeaf(false).openFile(file);
  }

  /** A Base of these files in a view of a plugin. The Base that is open is taken, if there is one. */
  async openBase(viewId: string, paths: readonly string[]): Promise<void> {
    const { workspace } = this.app;
    const leaf = workspace.getLeavesOfType(BASE)[0] ?? workspace.getLeaf(true);
    await leaf.setViewState({ type: BASE, active: true });
    if (leaf.view instanceof BaseLeafView) leaf.view.show(viewId, paths);
  }

  /** Changes which files the Base has. */
  setBase(paths: readonly string[]): void {
    const base = this.app.workspace.getLeavesOfType(BASE)[0]?.view;
    if (!(base instanceof BaseLeafView)) throw new Error('No Base is open.');
    base.select(paths);
  }

  activeNote(): { path: string; text: string; cursor: { line: number; ch: number } } | null {
    const view = this.app.workspace.activeEditor;
    if (!view?.file) return null;
    return { path: view.file.path, text: view.editor.getValue(), cursor: view.editor.getCursor() };
  }

  read(path: string): Promise<string> {
    return this.app.vault.storage.readText(path);
  }

  files(): string[] {
    return this.app.vault
      .getFiles()
      .map(({ path }) => path)
      .sort();
  }

  /** Another program writes a file. */
  async write(path: string, text: string): Promise<void> {
    const there = await this.memory.stat(path);
    // Our own writing, heard of again.
    if (there?.type === 'file' && (await this.memory.readText(path)) === text) return;
    await this.memory.makeFolder(folderOf(path));
    await this.memory.write(path, text);
    await this.app.vault.externalChange(path);
  }

  async remove(path: string): Promise<void> {
    if (!(await this.memory.stat(path))) return;
    await this.memory.remove(path);
    await this.app.vault.externalChange(path);
  }

  async rename(from: string, to: string): Promise<void> {
    const file = this.app.vault.getAbstractFileByPath(from);
    if (!file) throw new Error(`There is no file ${from}.`);
    await this.app.fileManager.renameFile(file, to);
  }

  /** Android's back button. Whether it did anything. */
  back(): boolean {
    return goBack(this.app);
  }

  notices(): string[] {
    return [...windows].flatMap(({ document: doc }) => doc.body.findAll('.notice').map((notice) => notice.getText()));
  }

  /** Every file that is not as it was when the vault was opened. */
  async diff(): Promise<Change[]> {
    const now = this.files();
    const paths = [
      ...new Set([
        ...now,
        ...Object.keys(this.atStart).filter((path) => !path.split('/').some((part) => part.startsWith('.'))),
      ]),
    ];
    const changes: Change[] = [];
    for (const path of paths.sort()) {
      const before = this.atStart[path] ?? null;
      const after = now.includes(path) ? await this.read(path) : null;
      if (before !== after) changes.push({ path, before, after });
    }
    return changes;
  }

  /** Every command line handler waits until the plugin has read the vault: the cheapest of them is asked. */
  private async pluginReady(): Promise<void> {
    const command = this.app.cli.all().find(({ id }) => id.endsWith(':problems'));
    if (command) await this.app.cli.run(command.id, {});
  }
}
