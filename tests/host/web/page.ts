import type { PluginManifest } from 'obsidian';
import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import { MemoryStorage } from '../data/memory-storage';
import { folderOf } from '../data/vault-path';
import { loadPlugin } from '../loader';
import { setClock } from '../node/frozen-clock';
import { createApp, type App } from '../ui/app';
import { CommandPalette, QuickSwitcher } from '../ui/command-palette';
import { installDom } from '../ui/dom/install-dom';
import { pendingWork } from '../ui/dom/pending-work';
import { FILE_EXPLORER, FileExplorerView } from '../ui/file-explorer';
import { followSwipes } from '../ui/mobile-gestures';
import { createObsidianModule } from '../ui/obsidian-module';
import type { Plugin } from '../ui/plugin';
import { provideIcons } from '../ui/widgets/icons';
import { Platform, setPlatform } from '../ui/widgets/platform';
import { openAppWindow } from '../ui/workspace/app-window';
import { BASE, BaseLeafView } from '../ui/workspace/base-view';
import type { WorkspaceLeaf } from '../ui/workspace/leaf';
import { MarkdownView } from '../ui/workspace/markdown-view';
import { restoreLayout } from '../ui/workspace/saved-layout';
import { keepSession, takeKeptSession } from './kept-session';
import { PageDoor } from './page-door';
import { keepInFolder } from './page-storage';
import type { SessionOptions } from './session';

/** Starts the host in this page over the notes of its session, with the released plugin in it. */
async function start(): Promise<void> {
  const id = new URLSearchParams(location.search).get('session') ?? '';
  const session = (await fetchJson(`/session/${id}.json`)) as SessionOptions;
  if (session.today !== null) setClock(session.today);
  installDom(window);
  pendingWork.watch(window);
  setPlatform(session.device, session.ios);
  provideIcons((await fetchJson('/icons.json')) as Record<string, string>);
  const memory = new MemoryStorage({}, { name: session.name });
  const kept = takeKeptSession(id);
  for (const { path, text, ctime, mtime } of kept?.files ?? session.files) {
    await memory.makeFolder(folderOf(path));
    await memory.write(path, text, { ctime, mtime });
  }
  const storage = session.persist ? keepInFolder(memory, id) : memory;
  const app = createApp({ storage, configDir: session.configDir, bases: session.bases });
  for (const [key, value] of kept?.local ?? []) app.local.set(key, value);
  build(app);
  let plugin = await makePlugin(app, session);
  await plugin.load();
  await app.vault.load();
  await app.metadataCache.whenResolved();
  if (kept) await restoreLayout(app.workspace, kept.layout);
  else {
    await app.workspace.leftSplit.firstGroup.add().setViewState({ type: FILE_EXPLORER });
    app.workspace.rootSplit.firstGroup.add();
  }
  app.workspace.setLayoutReady();
  if (session.justEnabled) plugin.onUserEnable();
  if (session.device === 'phone' && !kept) app.workspace.leftSplit.collapse();
  const atStart = Object.fromEntries(session.files.map(({ path, text }) => [path, text]));
  const pluginSwitch = {
    disable: () => plugin.unload(),
    enable: async () => {
      plugin = await makePlugin(app, session);
      await plugin.load();
    },
  };
  const door = new PageDoor(app, atStart, memory, pluginSwitch, () => keepSession(id, app));
  Object.assign(window, { host: door });
  if (session.persist) listenForChanges(id, door);
  if (session.open !== null && !kept) await door.openNote(session.open);
  document.body.addClass('is-started');
}

async function makePlugin(app: App, session: SessionOptions): Promise<Plugin> {
  const [mainJs, manifest] = await Promise.all([
    fetch('/plugin/main.js').then((response) => response.text()),
    fetchJson('/plugin/manifest.json'),
  ]);
  const Made = loadPlugin(mainJs, {
    obsidian: createObsidianModule(),
    '@codemirror/commands': commands,
    '@codemirror/language': language,
    '@codemirror/state': state,
    '@codemirror/view': view,
  }) as new (app: App, manifest: PluginManifest) => Plugin;
  const plugin = new Made(app, manifest as PluginManifest);
  const { settings } = session;
  if (settings !== null) {
    const loadData = plugin.loadData.bind(plugin);
    plugin.loadData = async () => ({ ...settings, ...((await loadData()) as object | null) });
  }
  return plugin;
}

/** The shell: what Obsidian itself has around a plugin. */
function build(app: App): void {
  const container = document.body.createDiv({ cls: 'app-container' });
  const main = container.createDiv({ cls: 'horizontal-main-container' });
  main.appendChild(app.workspace.containerEl);
  container.createDiv({ cls: 'status-bar' });
  app.viewRegistry.register(BASE, (leaf) => new BaseLeafView(leaf));
  app.viewRegistry.register('markdown', (leaf) => new MarkdownView(leaf));
  app.viewRegistry.register(FILE_EXPLORER, (leaf) => new FileExplorerView(leaf));
  const add = (id: string, name: string, key: string | null, callback: () => unknown): void => {
    app.commands.add({ id, name, callback });
    if (key !== null)
      app.scope.register(['Mod'], key, () => {
        callback();
        return false;
      });
  };
  addReadingView(app);
  addPopouts(app);
  if (Platform.isMobile) followSwipes(app, document);
  else app.setting.openWindow = () => openAppWindow({ size: { width: 1000, height: 700 } });
  add('command-palette:open', 'Command palette: Open command palette', 'p', () => new CommandPalette(app).open());
  add('switcher:open', 'Quick switcher: Open quick switcher', 'o', () => new QuickSwitcher(app).open());
  add('app:open-settings', 'Open settings', ',', () => app.setting.open());
  add('app:toggle-left-sidebar', 'Toggle left sidebar', null, () => app.workspace.leftSplit.toggle());
  add('app:toggle-right-sidebar', 'Toggle right sidebar', null, () => app.workspace.rightSplit.toggle());
  add('workspace:close', 'Close current tab', null, () => app.workspace.activeLeaf?.detach());
  add('theme:switch', 'Change theme between light and dark', null, () => {
    const dark = app.isDarkMode();
    document.body.toggleClass('theme-dark', !dark);
    document.body.toggleClass('theme-light', dark);
    app.workspace.trigger('css-change');
  });
  app.workspace.addRibbonIcon('folder', 'Toggle files', () => app.workspace.leftSplit.toggle());
  app.workspace.addRibbonIcon('terminal', 'Open command palette', () => new CommandPalette(app).open());
  app.workspace.addRibbonIcon('settings', 'Open settings', () => app.setting.open());
  window.addEventListener('resize', () => {
    app.workspace.trigger('resize');
    app.workspace.iterateAllLeaves((leaf) => leaf.onResize());
  });
}

/** Ctrl+E: from editing a note to reading it, and back. */
function addReadingView(app: App): void {
  const toggle = (checking: boolean): boolean => {
    const note = app.workspace.activeEditor;
    if (!(note instanceof MarkdownView)) return false;
    if (checking) return true;
    note.setMode(note.getMode() === 'preview' ? 'source' : 'preview');
    note.focus();
    return true;
  };
  app.commands.add({ id: 'markdown:toggle-preview', name: 'Toggle reading view', checkCallback: toggle });
  app.scope.register(['Mod'], 'e', () => {
    toggle(false);
    return false;
  });
}

/** On the desktop a tab can go to a window of its own. */
function addPopouts(app: App): void {
  const add = (id: string, name: string, open: (leaf: WorkspaceLeaf) => unknown): void => {
    const checkCallback = (checking: boolean): boolean => {
      const leaf = app.workspace.activeLeaf;
      if (!leaf || Platform.isMobile) return false;
      if (!checking) open(leaf);
      return true;
    };
    app.commands.add({ id, name, checkCallback });
  };
  add('workspace:move-to-new-window', 'Move current tab to new window', (leaf) => app.workspace.moveLeafToPopout(leaf));
  add('workspace:open-in-new-window', 'Open current tab in new window', (leaf) =>
    app.workspace.openPopoutLeaf().setViewState({ ...leaf.getViewState(), active: true }),
  );
}

function listenForChanges(id: string, door: PageDoor): void {
  const events = new EventSource(`/session/${id}/events`);
  events.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const { kind, path, text } = JSON.parse(data) as { kind: 'changed' | 'removed'; path: string; text?: string };
    void (kind === 'removed' ? door.remove(path) : door.write(path, text ?? ''));
  });
}

async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return response.json();
}

start().catch((error: unknown) => {
  document.body.createDiv({ cls: 'host-failure', text: error instanceof Error ? error.message : String(error) });
  throw error;
});
