import type * as Api from 'obsidian';
import type { TFile } from '../../data/abstract-file';
import { Events } from '../../data/events';
import type { App } from '../app';
import { MarkdownView } from './markdown-view';
import type { Split } from './split';
import type { TabGroup } from './tab-group';
import type { SavedLeaf } from './saved-layout';
import { DeferredView, EmptyView, FileView, type View } from './view';

/** A tab: it holds one view at a time. */
export class WorkspaceLeaf extends Events {
  view: View;
  hoverPopover = null;
  readonly containerEl = createDiv({ cls: 'workspace-leaf' });
  pinned = false;
  private loading: Promise<void> | null = null;
  /** The view that waits for its plugin. */
  private asleep: Api.ViewState | null = null;

  constructor(
    readonly app: App,
    public parent: TabGroup,
  ) {
    super();
    this.view = new EmptyView(this);
    void this.view.openIn(this.containerEl);
    this.containerEl.addEventListener('pointerdown', () => this.app.workspace.setActiveLeaf(this));
    this.containerEl.addEventListener('focusin', () => this.app.workspace.setActiveLeaf(this));
  }

  get isDeferred(): boolean {
    return this.view instanceof DeferredView;
  }

  /** The view is made when the leaf comes into sight. */
  async defer(saved: SavedLeaf): Promise<void> {
    await this.open(new DeferredView(this, saved));
  }

  loadIfDeferred(): Promise<void> {
    if (this.isDeferred) this.loading ??= this.setViewState(this.getViewState()).finally(() => (this.loading = null));
    return this.loading ?? Promise.resolve();
  }

  getRoot(): Split {
    return this.parent.split;
  }

  /** The window of it, with its `win` and `doc`. */
  getContainer(): Split {
    return this.parent.split;
  }

  getViewState(): Api.ViewState {
    return { type: this.view.getViewType(), state: this.view.getState() };
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  getEphemeralState(): unknown {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }

  setPinned(pinned: boolean): void {
    this.pinned = pinned;
  }

  async open(view: View): Promise<View> {
    await this.view.closeView();
    this.view = view;
    await view.openIn(this.containerEl);
    this.parent.refresh();
    return view;
  }

  async setViewState({ type, state, active }: Api.ViewState, eState?: unknown): Promise<void> {
    if (this.isDeferred || this.view.getViewType() !== type) await this.open(this.app.viewRegistry.make(type, this));
    if (state) await this.view.setState(state, { history: false });
    if (eState !== undefined) this.view.setEphemeralState(eState);
    this.parent.refresh();
    if (active === true) {
      this.parent.show(this);
      this.app.workspace.setActiveLeaf(this, { focus: true });
    }
    this.app.workspace.layoutChanged();
  }

  async openFile(file: TFile, openState: Api.OpenViewState = {}): Promise<void> {
    const { active = true, eState, state } = openState as { active?: boolean; eState?: unknown; state?: object };
    await this.setViewState({ type: 'markdown', state: { ...state, file: file.path } });
    this.parent.show(this);
    if (active) this.app.workspace.setActiveLeaf(this, { focus: true });
    this.view.setEphemeralState(eState ?? {});
    if (active && this.view instanceof MarkdownView) this.view.focus();
    this.app.workspace.trigger('file-open', file);
  }

  get file(): TFile | null {
    return this.view instanceof FileView ? this.view.file : null;
  }

  /** The plugin of the view went: an empty tab keeps its place. */
  sleep(type: string): void {
    if (this.view.getViewType() !== type) return;
    this.asleep = this.getViewState();
    void this.open(new EmptyView(this));
  }

  /** The plugin came back. */
  wake(type: string): void {
    const { asleep } = this;
    if (asleep?.type !== type) return;
    this.asleep = null;
    void this.setViewState(asleep);
  }

  onResize(): void {
    this.view.onResize();
  }

  detach(): void {
    void this.view.closeView();
    this.parent.remove(this);
    this.app.workspace.layoutChanged();
  }
}
