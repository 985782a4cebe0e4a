import type { TAbstractFile, TFile } from '../../data/abstract-file';
import { QueryController } from '../bases/bases-view';
import type { WorkspaceLeaf } from './leaf';
import { ItemView } from './view';

export const BASE = 'bases';

/** A Base of some files, by their paths, seen through a view of a plugin. */
export class BaseLeafView extends ItemView {
  private paths: readonly string[] = [];
  private viewId: string | null = null;
  private controller: QueryController | null = null;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    const { bases, metadataCache, vault } = this.app;
    // What is known of a note is known a moment after it was written; of other files there is nothing to know.
    this.registerEvent(metadataCache.on('changed', ((file: TFile) => this.tellOf(file)) as never));
    for (const event of ['create', 'modify'] as const) {
      this.registerEvent(vault.on(event, ((file: TAbstractFile) => this.tellOfOther(file)) as never));
    }
    this.registerEvent(vault.on('delete', ((file: TAbstractFile) => this.tellOf(file)) as never));
    this.registerEvent(vault.on('rename', ((file: TAbstractFile, from: string) => this.takeName(file, from)) as never));
    this.registerEvent(bases.on('changed', ((viewId: string) => viewId === this.viewId && this.build()) as never));
  }

  override getViewType(): string {
    return BASE;
  }

  override getDisplayText(): string {
    return 'Base';
  }

  show(viewId: string, paths: readonly string[]): void {
    if (!this.app.bases.get(viewId)) throw new Error(`No plugin has a view “${viewId}” for Bases.`);
    this.paths = paths;
    if (viewId === this.viewId) this.tell();
    else {
      this.viewId = viewId;
      this.build();
    }
  }

  select(paths: readonly string[]): void {
    this.paths = paths;
    this.tell();
  }

  /** Makes the view anew: another one was chosen, or its plugin came or went. */
  private build(): void {
    if (this.controller) this.removeChild(this.controller);
    this.controller = null;
    this.contentEl.empty();
    const registration = this.viewId === null ? null : this.app.bases.get(this.viewId);
    if (registration) {
      const container = this.contentEl.createDiv({ cls: 'bases-view' });
      this.controller = this.addChild(new QueryController(this.app, registration, container));
      this.tell();
    } else this.contentEl.createDiv({ cls: 'bases-error', text: `No plugin has a view “${this.viewId ?? ''}”.` });
  }

  private tell(): void {
    this.controller?.update(this.paths);
  }

  private tellOf({ path }: TAbstractFile): void {
    if (this.paths.includes(path)) this.tell();
  }

  private tellOfOther(file: TAbstractFile): void {
    if (!file.path.endsWith('.md')) this.tellOf(file);
  }

  private takeName({ path }: TAbstractFile, from: string): void {
    if (!this.paths.includes(from)) return;
    this.paths = this.paths.map((one) => (one === from ? path : one));
    this.tell();
  }
}
