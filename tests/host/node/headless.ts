import type * as Api from 'obsidian';
import { CliRegistry } from '../data/cli';
import { Component } from '../data/component';
import { dataMembers } from '../data/data-module';
import { Events, throwLater } from '../data/events';
import { FileManager } from '../data/file-manager';
import { MetadataCache } from '../data/metadata-cache';
import type { Storage } from '../data/storage';
import { Vault } from '../data/vault';
import { joinPath } from '../data/vault-path';

/**
 * Obsidian without its interface, for the command line: the vault and what is known of it, and of everything else no more than a plugin
 * touches while it is loaded. What would have to be shown throws with its name.
 */
export class HeadlessApp {
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly workspace = guard('app.workspace', new HeadlessWorkspace());
  readonly cli = new CliRegistry();
  readonly lastEvent = null;
  private readonly local = new Map<string, string>();

  constructor(storage: Storage) {
    this.vault = new Vault(storage);
    this.metadataCache = new MetadataCache(this.vault);
    this.fileManager = new FileManager(this.vault, this.metadataCache);
  }

  isDarkMode(): boolean {
    return false;
  }

  loadLocalStorage(key: string): unknown {
    return JSON.parse(this.local.get(key) ?? 'null');
  }

  saveLocalStorage(key: string, data: unknown): void {
    this.local.set(key, JSON.stringify(data));
  }
}

/** Nothing is open. */
class HeadlessWorkspace extends Events {
  layoutReady = false;
  private waiting: (() => unknown)[] = [];

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.waiting.push(callback);
  }

  setLayoutReady(): void {
    this.layoutReady = true;
    for (const callback of this.waiting.splice(0)) {
      Promise.resolve().then(callback).catch(throwLater);
    }
  }

  getActiveFile(): null {
    return null;
  }

  getActiveViewOfType(): null {
    return null;
  }

  getLeavesOfType(): [] {
    return [];
  }

  iterateAllLeaves(): void {
    // there are none
  }
}

/** The plugin's base class: keeps command line handlers and data, takes the rest without a word, since nobody will see it. */
export class HeadlessPlugin extends Component {
  constructor(
    readonly app: HeadlessApp,
    readonly manifest: Api.PluginManifest,
  ) {
    super();
  }

  registerCliHandler(command: string, description: string, flags: Api.CliFlags | null, handler: Api.CliHandler): void {
    this.register(this.app.cli.register(command, description, flags, handler));
  }

  async loadData(): Promise<unknown> {
    const path = this.dataPath;
    if (!(await this.app.vault.adapter.exists(path))) return null;
    return JSON.parse(await this.app.vault.adapter.read(path)) as unknown;
  }

  async saveData(data: unknown): Promise<void> {
    await this.app.vault.storage.makeFolder(this.folder);
    await this.app.vault.adapter.write(this.dataPath, JSON.stringify(data, null, 2));
  }

  addCommand<T>(command: T): T {
    return command;
  }

  addRibbonIcon(): HTMLElement {
    return document.createElement('div');
  }

  addStatusBarItem(): HTMLElement {
    return document.createElement('div');
  }

  registerBasesView(): boolean {
    return false;
  }

  private get folder(): string {
    return joinPath(this.app.vault.configDir, `plugins/${this.manifest.id}`);
  }

  private get dataPath(): string {
    return joinPath(this.folder, 'data.json');
  }
}

/** What a plugin registers to be shown. */
const shown = [
  ...[
    'addSettingTab',
    'registerEditorExtension',
    'registerEditorSuggest',
    'registerExtensions',
    'registerHoverLinkSource',
  ],
  ...['registerMarkdownCodeBlockProcessor', 'registerMarkdownPostProcessor', 'registerObsidianProtocolHandler'],
  ...['registerView', 'removeCommand'],
];
for (const name of shown) Object.defineProperty(HeadlessPlugin.prototype, name, { value: () => undefined });

/** Bases of classes that a plugin makes objects of while it is loaded. */
class HeadlessSettingTab {
  constructor(
    readonly app: unknown,
    readonly plugin: unknown,
  ) {}
}

class HeadlessEditorSuggest {
  readonly context = null;
  readonly scope = { register: () => undefined };

  constructor(readonly app: unknown) {}
}

const platform = {
  isDesktop: true,
  isDesktopApp: true,
  isMobile: false,
  isMobileApp: false,
  isIosApp: false,
  isAndroidApp: false,
  isPhone: false,
  isTablet: false,
  isMacOS: false,
  isWin: false,
  isLinux: true,
  isSafari: false,
  resourcePathPrefix: 'app://host/',
} satisfies typeof Api.Platform;

/** The module `obsidian` for the command line, in a language. A class of the interface can be extended, but not made. */
export function createHeadlessModule(language = 'en'): object {
  const members: Record<string, unknown> = {
    ...dataMembers,
    App: HeadlessApp,
    EditorSuggest: HeadlessEditorSuggest,
    getLanguage: () => language,
    Platform: platform,
    Plugin: HeadlessPlugin,
    PluginSettingTab: HeadlessSettingTab,
    // The status bar asks for one; nobody sees it here.
    setIcon: () => undefined,
  };
  return new Proxy(members, {
    get(target, key) {
      if (typeof key === 'symbol' || key === '__esModule' || key === 'default') return undefined;
      return (target[key] ??= standIn(key));
    },
  });
}

function standIn(name: string): () => never {
  return function () {
    throw new Error(`“${name}” needs Obsidian’s interface, which the command line does not have.`);
  };
}

/** Reading a member that is not there throws with its name. */
function guard<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, key) {
      if (typeof key === 'string' && !(key in object) && key !== 'then') {
        throw new Error(`${name}.${key} needs Obsidian’s interface, which the command line does not have.`);
      }
      const value = Reflect.get(object, key) as unknown;
      return typeof value === 'function' ? (value.bind(object) as unknown) : value;
    },
  });
}
