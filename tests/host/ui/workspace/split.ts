import type { App } from '../app';
import type { WorkspaceLeaf } from './leaf';
import { TabGroup } from './tab-group';

type Side = 'left' | 'root' | 'right' | 'window';

const classes: Readonly<Record<Side, string>> = {
  left: 'mod-sidedock mod-left-split',
  root: 'mod-root',
  right: 'mod-sidedock mod-right-split',
  window: 'mod-root',
};

/** A part of a window: the left dock, the middle, the right dock; or all of a pop-out. */
export class Split {
  readonly containerEl: HTMLElement;
  readonly groups: TabGroup[] = [];
  collapsed = false;

  constructor(
    private readonly app: App,
    readonly side: Side,
  ) {
    this.containerEl = createDiv({ cls: `workspace-split ${classes[side]}` });
    this.addGroup();
  }

  get doc(): Document {
    return this.containerEl.doc;
  }

  get win(): Window {
    return this.containerEl.win;
  }

  get isDock(): boolean {
    return this.side === 'left' || this.side === 'right';
  }

  get leaves(): WorkspaceLeaf[] {
    return this.groups.flatMap((group) => group.leaves);
  }

  addGroup(): TabGroup {
    const group = new TabGroup(this.app, this);
    this.groups.push(group);
    this.containerEl.appendChild(group.containerEl);
    return group;
  }

  get firstGroup(): TabGroup {
    return this.groups[0] ?? this.addGroup();
  }

  collapse(): void {
    this.toggle(true);
  }

  expand(): void {
    this.toggle(false);
  }

  toggle(collapsed = !this.collapsed): void {
    this.collapsed = collapsed;
    this.containerEl.toggleClass('is-collapsed', collapsed);
    if (!collapsed) for (const { current } of this.groups) void current?.loadIfDeferred();
    this.app.workspace.trigger('resize');
  }

  /** The last tab of a group went. */
  emptied(): void {
    // A pop-out has something to do then.
  }
}
