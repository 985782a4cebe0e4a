import type * as Api from 'obsidian';
import type { TFile } from '../../data/abstract-file';
import { Component } from '../../data/component';
import { Scope } from '../widgets/scope';
import { setIcon } from '../widgets/icons';
import { setTooltip } from '../widgets/tooltip';
import type { App } from '../app';
import type { WorkspaceLeaf } from './leaf';

/** What a leaf shows. */
export class View extends Component {
  readonly app: App;
  icon = 'file-text';
  navigation = false;
  scope: Scope | null = null;
  readonly containerEl: HTMLElement;

  constructor(readonly leaf: WorkspaceLeaf) {
    super();
    this.app = leaf.app;
    this.containerEl = createDiv({ cls: 'workspace-leaf-content' });
  }

  getViewType(): string {
    return '';
  }

  getDisplayText(): string {
    return '';
  }

  getIcon(): string {
    return this.icon;
  }

  getState(): Record<string, unknown> {
    return {};
  }

  setState(_state: unknown, _result: Api.ViewStateResult): Promise<void> {
    return Promise.resolve();
  }

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(_state: unknown): void {
    // for heirs
  }

  onResize(): void {
    // for heirs
  }

  onPaneMenu(_menu: unknown, _source: string): void {
    // for heirs
  }

  protected onOpen(): Promise<void> {
    return Promise.resolve();
  }

  protected onClose(): Promise<void> {
    return Promise.resolve();
  }

  /** The host's own doors to the two above. */
  async openIn(parent: HTMLElement): Promise<void> {
    this.containerEl.dataset['type'] = this.getViewType();
    parent.appendChild(this.containerEl);
    void this.load();
    await this.onOpen();
  }

  async closeView(): Promise<void> {
    await this.onClose();
    this.unload();
    this.containerEl.remove();
  }
}

/** A view with a header and a body of its own. */
export class ItemView extends View {
  readonly contentEl: HTMLElement;
  private readonly actionsEl: HTMLElement;
  readonly titleEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    const header = this.containerEl.createDiv({ cls: 'view-header' });
    this.titleEl = header.createDiv({ cls: 'view-header-title' });
    this.actionsEl = header.createDiv({ cls: 'view-actions' });
    this.contentEl = this.containerEl.createDiv({ cls: 'view-content' });
  }

  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const button = this.actionsEl.createEl('button', { cls: 'clickable-icon view-action' });
    setIcon(button, icon);
    setTooltip(button, title);
    button.addEventListener('click', callback);
    return button;
  }

  override async openIn(parent: HTMLElement): Promise<void> {
    this.titleEl.setText(this.getDisplayText());
    await super.openIn(parent);
  }
}

/** A view of one file. */
export class FileView extends ItemView {
  file: TFile | null = null;
  allowNoFile = false;

  override getDisplayText(): string {
    return this.file?.basename ?? 'No file';
  }

  override getState(): Record<string, unknown> {
    return { file: this.file?.path ?? null };
  }

  override async setState(state: unknown): Promise<void> {
    const { file: path } = state as { file?: string };
    const file = path === undefined ? null : this.app.vault.getFileByPath(path);
    if (!file || file === this.file) return;
    await this.onUnloadFile();
    this.file = file;
    this.titleEl.setText(file.basename);
    await this.onLoadFile(file);
  }

  async onLoadFile(_file: TFile): Promise<void> {
    // for heirs
  }

  async onUnloadFile(): Promise<void> {
    // for heirs
  }
}

/** What an empty leaf shows. */
export class EmptyView extends ItemView {
  override getViewType(): string {
    return 'empty';
  }

  override getDisplayText(): string {
    return 'New tab';
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.createDiv({ cls: 'empty-state', text: 'No note is open. Choose one at the left, or press Ctrl+O.' });
  }
}

/** What stands in a leaf until it comes into sight: it has the type and the label of the view that is to come, and nothing else. */
export class DeferredView extends View {
  constructor(
    leaf: WorkspaceLeaf,
    private readonly saved: { readonly state: Api.ViewState; readonly title: string; readonly icon: string },
  ) {
    super(leaf);
    this.icon = saved.icon;
  }

  override getViewType(): string {
    return this.saved.state.type;
  }

  override getDisplayText(): string {
    return this.saved.title;
  }

  override getState(): Record<string, unknown> {
    return this.saved.state.state ?? {};
  }
}
