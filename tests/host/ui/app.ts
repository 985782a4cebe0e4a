import { CliRegistry } from '../data/cli';
import { FileManager } from '../data/file-manager';
import { MetadataCache } from '../data/metadata-cache';
import type { Storage } from '../data/storage';
import { Vault } from '../data/vault';
import { BasesRegistry } from './bases/bases-view';
import { Commands } from './commands';
import { CodeBlocks } from './widgets/code-blocks';
import { Keymap, Scope } from './widgets/scope';
import { SettingsWindow } from './widgets/settings-window';
import type { WorkspaceLeaf } from './workspace/leaf';
import { MarkdownView } from './workspace/markdown-view';
import { EmptyView, type View } from './workspace/view';
import { Workspace } from './workspace/workspace';

/** Views by the type they are registered under. */
export class ViewRegistry {
  private readonly makers = new Map<string, (leaf: WorkspaceLeaf) => View>();

  register(type: string, make: (leaf: WorkspaceLeaf) => View): () => void {
    if (this.makers.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    this.makers.set(type, make);
    return () => this.makers.delete(type);
  }

  make(type: string, leaf: WorkspaceLeaf): View {
    return this.makers.get(type)?.(leaf) ?? new EmptyView(leaf);
  }
}

export interface AppOptions {
  readonly storage: Storage;
  readonly configDir?: string;
  /** Whether the core plugin Bases is on, as it is unless somebody says otherwise. */
  readonly bases?: boolean;
}

/** The host's application: what a plugin is given as `app`. */
export class App {
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly keymap = new Keymap();
  readonly scope = new Scope();
  readonly viewRegistry = new ViewRegistry();
  readonly commands: Commands;
  readonly workspace: Workspace;
  readonly setting: SettingsWindow;
  readonly cli = new CliRegistry();
  readonly hoverLinkSources = new Map<string, unknown>();
  readonly codeBlocks = new CodeBlocks(() => this.rerenderNotes());
  readonly bases: BasesRegistry;
  lastEvent: Event | null = null;
  /** What plugins keep on this device. */
  readonly local = new Map<string, string>();

  constructor({ storage, configDir, bases = true }: AppOptions) {
    this.bases = new BasesRegistry(bases);
    this.vault = new Vault(storage, configDir === undefined ? {} : { configDir });
    this.metadataCache = new MetadataCache(this.vault);
    this.fileManager = new FileManager(this.vault, this.metadataCache);
    this.workspace = new Workspace(this);
    this.commands = new Commands(this);
    this.setting = new SettingsWindow(this as never);
    this.keymap.pushScope(this.scope);
  }

  isDarkMode(): boolean {
    return document.body.hasClass('theme-dark');
  }

  loadLocalStorage(key: string): unknown {
    return JSON.parse(this.local.get(key) ?? 'null');
  }

  saveLocalStorage(key: string, data: unknown): void {
    if (data === null || data === undefined) this.local.delete(key);
    else this.local.set(key, JSON.stringify(data));
  }

  /** Notes in reading view show what plugins make of them now. */
  private rerenderNotes(): void {
    this.workspace.iterateAllLeaves(({ view }) => {
      if (view instanceof MarkdownView) view.previewMode.rerender(true);
    });
  }
}

export function createApp(options: AppOptions): App {
  return new App(options);
}
