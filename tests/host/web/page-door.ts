import type { App } from '../ui/app';
import type { MemoryStorage } from '../data/memory-storage';
import { folderOf } from '../data/vault-path';
import { windows } from '../ui/dom/events';
import { BASE, BaseLeafView } from '../ui/workspace/base-view';
import { MarkdownView } from '../ui/workspace/markdown-view';

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

  /** Resolves when nothing is waiting: typing saved, notes indexed, views drawn. */
  async settled(): Promise<void> {
    const { app } = this;
    for (let round = 0; round < 3; round++) {
      const saves: Promise<void>[] = [];
      app.workspace.iterateAllLeaves((leaf) => {
        if (leaf.view instanceof MarkdownView) saves.push(leaf.view.save());
      });
      await Promise.all(saves);
      await app.metadataCache.whenResolved();
      await this.pluginReady();
      await Promise.all([...windows].map(frameOf));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
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

/** Resolves after a frame of the window; a window that is closing may have none. */
function frameOf(win: Window): Promise<void> {
  return new Promise((resolve) => {
    win.requestAnimationFrame(() => resolve());
    setTimeout(resolve, 500);
  });
}
