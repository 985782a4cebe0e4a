import type * as Api from 'obsidian';
import { Component } from '../data/component';
import { joinPath } from '../data/vault-path';
import type { App } from './app';
import type { EditorSuggest } from './widgets/popover-suggest';
import type { WorkspaceLeaf } from './workspace/leaf';
import type { View } from './workspace/view';

/** The base class of plugins. */
export class Plugin extends Component {
  constructor(
    readonly app: App,
    readonly manifest: Api.PluginManifest,
  ) {
    super();
  }

  addCommand(command: Api.Command): Api.Command {
    const own = { ...command, id: `${this.manifest.id}:${command.id}`, name: `${this.manifest.name}: ${command.name}` };
    this.register(this.app.commands.add(own));
    return own;
  }

  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const element = this.app.workspace.addRibbonIcon(icon, title, callback);
    this.register(() => element.remove());
    return element;
  }

  addStatusBarItem(): HTMLElement {
    const bar = document.querySelector('.status-bar') ?? document.body.createDiv({ cls: 'status-bar' });
    const element = bar.createDiv({ cls: `status-bar-item plugin-${this.manifest.id}` });
    this.register(() => element.remove());
    return element;
  }

  addSettingTab(tab: unknown): void {
    this.app.setting.addTab(tab as never);
    this.register(() => this.app.setting.removeTab(tab as never));
  }

  registerView(type: string, make: (leaf: WorkspaceLeaf) => View): void {
    const { viewRegistry, workspace } = this.app;
    const unregister = viewRegistry.register(type, make);
    workspace.iterateAllLeaves((leaf) => leaf.wake(type));
    this.register(() => {
      unregister();
      workspace.iterateAllLeaves((leaf) => leaf.sleep(type));
    });
  }

  registerEditorSuggest(suggest: EditorSuggest<unknown>): void {
    const { editorSuggest } = this.app.workspace;
    editorSuggest.add(suggest);
    this.register(() => editorSuggest.remove(suggest));
  }

  registerHoverLinkSource(id: string, info: unknown): void {
    this.app.hoverLinkSources.set(id, info);
    this.register(() => this.app.hoverLinkSources.delete(id));
  }

  registerCliHandler(command: string, description: string, flags: Api.CliFlags | null, handler: Api.CliHandler): void {
    this.register(this.app.cli.register(command, description, flags, handler));
  }

  registerBasesView(viewId: string, registration: Api.BasesViewRegistration): boolean {
    const { bases } = this.app;
    if (!bases.enabled) return false;
    this.register(bases.register(viewId, registration));
    return true;
  }

  registerMarkdownCodeBlockProcessor(
    language: string,
    handler: Parameters<Api.Plugin['registerMarkdownCodeBlockProcessor']>[1],
    sortOrder?: number,
  ): Api.MarkdownPostProcessor {
    const processor = this.app.codeBlocks.register(language, handler, sortOrder);
    this.register(() => this.app.codeBlocks.unregister(language));
    return processor;
  }

  async loadData(): Promise<unknown> {
    const { adapter } = this.app.vault;
    if (!(await adapter.exists(this.dataPath))) return null;
    return JSON.parse(await adapter.read(this.dataPath)) as unknown;
  }

  async saveData(data: unknown): Promise<void> {
    await this.app.vault.storage.makeFolder(this.folder);
    await this.app.vault.adapter.write(this.dataPath, JSON.stringify(data, null, 2));
  }

  onUserEnable(): void {
    // for heirs
  }

  private get folder(): string {
    return joinPath(this.app.vault.configDir, `plugins/${this.manifest.id}`);
  }

  private get dataPath(): string {
    return joinPath(this.folder, 'data.json');
  }
}
