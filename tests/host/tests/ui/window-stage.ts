import type * as Api from 'obsidian';
import { installDom } from '../../ui/dom/install-dom';
import { MemoryStorage } from '../../data/memory-storage';
import { nextTurn } from '../../data/scheduler';
import { createApp, type App } from '../../ui/app';
import { Plugin } from '../../ui/plugin';
import { BASE, BaseLeafView } from '../../ui/workspace/base-view';
import { MarkdownView } from '../../ui/workspace/markdown-view';

installDom(window);

/** A whole application over these notes, its vault read, without the shell around it. */
export async function openApp(
  files: Readonly<Record<string, string>>,
  options: { bases?: boolean } = {},
): Promise<{ app: App; plugin: Plugin }> {
  const app = createApp({ storage: new MemoryStorage(files), ...options });
  document.body.append(app.workspace.containerEl);
  app.viewRegistry.register(BASE, (leaf) => new BaseLeafView(leaf));
  app.viewRegistry.register('markdown', (leaf) => new MarkdownView(leaf));
  const plugin = new Plugin(app, { id: 'test', name: 'Test' } as Api.PluginManifest);
  await plugin.load();
  await app.vault.load();
  await app.metadataCache.whenResolved();
  app.workspace.rootSplit.firstGroup.add();
  app.workspace.setLayoutReady();
  return { app, plugin };
}

/** Opens a note as one reads it. */
export async function readNote(app: App, path: string): Promise<MarkdownView> {
  const file = app.vault.getFileByPath(path);
  if (!file) throw new Error(`no note ${path}`);
  const leaf = app.workspace.getLeaf(false);
  await leaf.openFile(file, { state: { mode: 'preview' } });
  await drawn();
  return leaf.view as MarkdownView;
}

/** Resolves when what was begun is rendered. */
export async function drawn(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await nextTurn();
}

/** Another text for a file, through the vault; resolves when it is known. */
export async function rewrite(app: App, path: string, text: string): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (!file) throw new Error(`no file ${path}`);
  await app.vault.modify(file, text);
  await app.metadataCache.whenResolved();
  await drawn();
}
