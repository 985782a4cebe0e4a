import type * as Api from 'obsidian';
import { Component } from '../../data/component';
import type { App } from '../app';
import type { WorkspaceLeaf } from './leaf';
import { ItemView } from './view';

export const BASE = 'bases';

/** What plugins extend to show what a Base selects. The host fills in `data` alone: there are no formulas and no properties. */
export abstract class BasesView extends Component {
  abstract type: string;
  readonly app: App;
  readonly config = {};
  readonly allProperties: readonly string[] = [];
  data: unknown = { data: [], groupedData: [], properties: [] };

  protected constructor(controller: { readonly app: App }) {
    super();
    this.app = controller.app;
  }

  abstract onDataUpdated(): void;

  createFileForView(): Promise<void> {
    return Promise.reject(new Error('The host makes no files for a Base.'));
  }
}

/** A Base of some files, by their paths, seen through a view of a plugin. */
export class BaseLeafView extends ItemView {
  private paths: readonly string[] = [];
  private shown: BasesView | null = null;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    for (const event of ['changed', 'deleted'] as const) {
      this.registerEvent(this.app.metadataCache.on(event, (() => this.tell()) as never));
    }
  }

  override getViewType(): string {
    return BASE;
  }

  override getDisplayText(): string {
    return 'Base';
  }

  show(viewId: string, paths: readonly string[]): void {
    this.paths = paths;
    const registration = this.app.bases.get(viewId);
    if (!registration) throw new Error(`No plugin has a view “${viewId}” for Bases.`);
    if (!this.shown) {
      const container = this.contentEl.createDiv({ cls: 'bases-view' });
      this.shown = registration.factory(this as never, container) as unknown as BasesView;
      this.addChild(this.shown);
    }
    this.tell();
  }

  private tell(): void {
    if (!this.shown) return;
    const entries = this.paths.flatMap((path) => {
      const file = this.app.vault.getFileByPath(path);
      return file ? [{ file, getValue: () => null }] : [];
    });
    this.shown.data = { data: entries, groupedData: [{ entries }], properties: [] };
    this.shown.onDataUpdated();
  }
}

export type BasesRegistration = Pick<Api.BasesViewRegistration, 'factory'>;
