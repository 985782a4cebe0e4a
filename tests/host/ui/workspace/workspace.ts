import type * as Api from 'obsidian';
import type { TFile } from '../../data/abstract-file';
import { Events, throwLater } from '../../data/events';
import type { App } from '../app';
import { Platform } from '../widgets/platform';
import { EditorSuggestManager } from '../widgets/popover-suggest';
import { setIcon } from '../widgets/icons';
import { setTooltip } from '../widgets/tooltip';
import type { WorkspaceLeaf } from './leaf';
import { MarkdownView } from './markdown-view';
import { PopoutWindow } from './popout-window';
import { Split } from './split';
import type { TabGroup } from './tab-group';
import { FileView, type View } from './view';
import { makeActive } from '../dom/install-dom';

type Opening = Api.PaneType | boolean | undefined;

/** Which notes and views are open, and where. */
export class Workspace extends Events {
  layoutReady = false;
  readonly containerEl = createDiv({ cls: 'workspace' });
  readonly leftSplit: Split;
  readonly rootSplit: Split;
  readonly rightSplit: Split;
  readonly popouts: PopoutWindow[] = [];
  /** Who suggests something in the editor. */
  readonly editorSuggest = new EditorSuggestManager();
  readonly leftRibbon: HTMLElement;
  activeLeaf: WorkspaceLeaf | null = null;
  private lastRootLeaf: WorkspaceLeaf | null = null;
  private waiting: (() => unknown)[] = [];

  constructor(readonly app: App) {
    super();
    this.leftRibbon = this.containerEl.createDiv({ cls: 'workspace-ribbon mod-left side-dock-ribbon' });
    this.leftSplit = new Split(app, 'left');
    this.rootSplit = new Split(app, 'root');
    this.rightSplit = new Split(app, 'right');
    for (const split of [this.leftSplit, this.rootSplit, this.rightSplit])
      this.containerEl.appendChild(split.containerEl);
    this.rightSplit.containerEl.addClass('is-collapsed');
    this.rightSplit.collapsed = true;
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.waiting.push(callback);
  }

  setLayoutReady(): void {
    this.layoutReady = true;
    for (const callback of this.waiting.splice(0)) void Promise.resolve().then(callback).catch(throwLater);
  }

  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const button = this.leftRibbon.createEl('button', { cls: 'clickable-icon side-dock-ribbon-action' });
    setIcon(button, icon);
    setTooltip(button, title);
    button.addEventListener('click', callback);
    return button;
  }

  getLeaf(opening?: Opening): WorkspaceLeaf {
    if (opening === 'window') return this.openPopoutLeaf();
    if (opening === 'split') return (this.rootLeaf()?.parent.split ?? this.rootSplit).addGroup().add();
    const group = (this.rootLeaf()?.parent ?? this.rootSplit.firstGroup) as TabGroup;
    if (opening === 'tab' || opening === true) return group.add();
    const leaf = this.rootLeaf();
    return leaf && (leaf.view.navigation || leaf.view.getViewType() === 'empty') ? leaf : group.add();
  }

  getMostRecentLeaf(): WorkspaceLeaf | null {
    return this.rootLeaf();
  }

  openPopoutLeaf(data?: Api.WorkspaceWindowInitData): WorkspaceLeaf {
    const leaf = this.openWindow(data).firstGroup.add();
    this.setActiveLeaf(leaf);
    return leaf;
  }

  moveLeafToPopout(leaf: WorkspaceLeaf, data?: Api.WorkspaceWindowInitData): PopoutWindow {
    const opened = this.openWindow(data);
    leaf.parent.give(leaf, opened.firstGroup);
    this.setActiveLeaf(leaf, { focus: true });
    this.layoutChanged();
    return opened;
  }

  private openWindow(data: Api.WorkspaceWindowInitData = {}): PopoutWindow {
    if (Platform.isMobile) throw new Error('There are no pop-out windows on mobile.');
    const opened = new PopoutWindow(this.app, data, (closed) => this.takeClosing(closed));
    this.popouts.push(opened);
    this.trigger('window-open', opened, opened.win);
    return opened;
  }

  private takeClosing(closed: PopoutWindow): void {
    this.popouts.splice(this.popouts.indexOf(closed), 1);
    const last = this.rootLeaf();
    if (this.activeLeaf?.parent.split === closed) {
      this.activeLeaf = null;
      this.lastRootLeaf = null;
      if (last) this.setActiveLeaf(last);
    }
    this.trigger('window-close', closed, closed.win);
  }

  getLeftLeaf(): WorkspaceLeaf {
    return this.leftSplit.firstGroup.add();
  }

  getRightLeaf(): WorkspaceLeaf {
    return this.rightSplit.firstGroup.add();
  }

  async ensureSideLeaf(
    type: string,
    side: 'left' | 'right',
    {
      active = false,
      reveal = false,
      state,
    }: { active?: boolean; reveal?: boolean; split?: boolean; state?: object } = {},
  ): Promise<WorkspaceLeaf> {
    const there = this.getLeavesOfType(type)[0];
    const leaf = there ?? (side === 'left' ? this.getLeftLeaf() : this.getRightLeaf());
    if (!there || state)
      await leaf.setViewState({ type, active, ...(state ? { state: state as Record<string, unknown> } : {}) });
    if (reveal || active) await this.revealLeaf(leaf);
    if (active) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    const { split } = leaf.parent;
    if (split.isDock) split.expand();
    leaf.parent.show(leaf);
    comeToFront(split.win);
    await leaf.loadIfDeferred();
  }

  setActiveLeaf(leaf: WorkspaceLeaf, { focus = false }: { focus?: boolean } = {}): void {
    if (this.activeLeaf !== leaf) {
      this.activeLeaf = leaf;
      if (!leaf.parent.split.isDock) this.lastRootLeaf = leaf;
      this.trigger('active-leaf-change', leaf);
    }
    if (!focus) return;
    comeToFront(leaf.containerEl.win);
    if (leaf.view instanceof MarkdownView) leaf.view.focus();
    else if (!leaf.containerEl.contains(leaf.containerEl.doc.activeElement)) {
      const first = leaf.view.containerEl.querySelector<HTMLElement>(
        '.view-content input, .view-content [tabindex="0"], .view-content button',
      );
      first?.focus();
    }
  }

  /** The note being edited: that of the last tab in the middle that was active. */
  get activeEditor(): MarkdownView | null {
    const view = this.rootLeaf()?.view;
    return view instanceof MarkdownView ? view : null;
  }

  getActiveViewOfType<T extends View>(type: new (...args: never[]) => T): T | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  getActiveFile(): TFile | null {
    const view = this.activeLeaf?.view;
    if (view instanceof FileView && view.file) return view.file;
    const last = this.rootLeaf()?.view;
    return last instanceof FileView ? last.file : null;
  }

  getLeavesOfType(type: string): WorkspaceLeaf[] {
    return this.leaves().filter((leaf) => leaf.view.getViewType() === type);
  }

  getLeafById(): null {
    return null;
  }

  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.leaves()) callback(leaf);
  }

  iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.rootSplit.leaves) callback(leaf);
  }

  detachLeavesOfType(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) leaf.detach();
  }

  async openLinkText(
    linktext: string,
    sourcePath: string,
    opening?: Opening,
    state?: Api.OpenViewState,
  ): Promise<void> {
    const [target = ''] = linktext.split('#');
    const file =
      this.app.metadataCache.getFirstLinkpathDest(target, sourcePath) ??
      (await this.app.vault.create(/\.\w+$/.test(target) ? target : `${target}.md`, ''));
    await this.getLeaf(opening).openFile(file, state);
  }

  requestSaveLayout(): Promise<void> {
    return Promise.resolve();
  }

  updateOptions(): void {
    // nothing to update
  }

  /** The layout changed: leaves came, went or show something else. */
  layoutChanged(): void {
    this.trigger('layout-change');
  }

  private leaves(): WorkspaceLeaf[] {
    return [this.rootSplit, this.leftSplit, this.rightSplit, ...this.popouts].flatMap(({ leaves }) => leaves);
  }

  private rootLeaf(): WorkspaceLeaf | null {
    const last = this.lastRootLeaf;
    if (last && last.parent.leaves.includes(last)) return last;
    return this.rootSplit.groups.flatMap((group) => group.current ?? [])[0] ?? null;
  }

  /** Phones show one thing at a time: a dock that opens lies over the note. */
  closeDrawers(): void {
    if (Platform.isPhone) for (const split of [this.leftSplit, this.rightSplit]) split.collapse();
  }
}

/** A window that is there without a screen does not hear that it has come to the front. */
function comeToFront(win: Window): void {
  win.focus();
  makeActive(win);
}
