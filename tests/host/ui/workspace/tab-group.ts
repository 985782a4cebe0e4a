import { setIcon } from '../widgets/icons';
import type { App } from '../app';
import type { Split } from './split';
import { WorkspaceLeaf } from './leaf';

/** Tabs side by side, of which one shows. */
export class TabGroup {
  readonly containerEl = createDiv({ cls: 'workspace-tabs' });
  private readonly headerEl = this.containerEl.createDiv({
    cls: 'workspace-tab-header-container',
    attr: { role: 'tablist' },
  });
  private readonly bodyEl = this.containerEl.createDiv({ cls: 'workspace-tab-container' });
  readonly leaves: WorkspaceLeaf[] = [];
  current: WorkspaceLeaf | null = null;

  constructor(
    readonly app: App,
    readonly split: Split,
  ) {}

  add(): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this.app, this);
    this.take(leaf);
    return leaf;
  }

  /** Moves a tab and the view in it, as they are, to another group, be it in another window. */
  give(leaf: WorkspaceLeaf, to: TabGroup): void {
    to.take(leaf);
    this.forget(leaf);
  }

  show(leaf: WorkspaceLeaf): void {
    this.current = leaf;
    for (const one of this.leaves) one.containerEl.toggleClass('mod-hidden', one !== leaf);
    this.refresh();
    if (!this.split.collapsed) void leaf.loadIfDeferred();
    leaf.onResize();
  }

  remove(leaf: WorkspaceLeaf): void {
    leaf.containerEl.remove();
    this.forget(leaf);
  }

  private take(leaf: WorkspaceLeaf): void {
    leaf.parent = this;
    this.leaves.push(leaf);
    this.bodyEl.appendChild(leaf.containerEl);
    this.show(leaf);
  }

  private forget(leaf: WorkspaceLeaf): void {
    const at = this.leaves.indexOf(leaf);
    if (at < 0) return;
    this.leaves.splice(at, 1);
    if (this.current === leaf) {
      this.current = null;
      const next = this.leaves[Math.max(0, at - 1)];
      if (next) this.show(next);
    }
    this.refresh();
    if (this.leaves.length === 0) this.split.emptied();
  }

  /** Draws the tabs anew: their views may have other names now. */
  refresh(): void {
    this.headerEl.empty();
    for (const leaf of this.leaves) {
      const tab = this.headerEl.createEl('button', {
        cls: 'workspace-tab-header',
        attr: { role: 'tab', 'aria-selected': leaf === this.current, title: leaf.getDisplayText() },
      });
      tab.toggleClass('is-active', leaf === this.current);
      setIcon(tab.createSpan({ cls: 'workspace-tab-header-inner-icon' }), leaf.getIcon());
      tab.createSpan({ cls: 'workspace-tab-header-inner-title', text: leaf.getDisplayText() });
      tab.addEventListener('click', () => {
        this.show(leaf);
        this.app.workspace.setActiveLeaf(leaf, { focus: true });
      });
      tab.addEventListener('auxclick', () => leaf.detach());
    }
  }
}
