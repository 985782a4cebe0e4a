import type * as Api from 'obsidian';
import type { App } from '../app';
import { openAppWindow } from './app-window';
import { Split } from './split';

/** A window of its own, with tabs in it and a document that is not the first one. */
export class PopoutWindow extends Split {
  private closed = false;

  /** @param onClosed called once, when the leaves are gone */
  constructor(
    app: App,
    data: Api.WorkspaceWindowInitData,
    private readonly onClosed: (self: PopoutWindow) => void,
  ) {
    super(app, 'window');
    const opened = openAppWindow(data);
    const { document: doc } = opened;
    const container = doc.body.createDiv({ cls: 'app-container' });
    container.createDiv({ cls: 'horizontal-main-container' }).createDiv({ cls: 'workspace' }).append(this.containerEl);
    app.keymap.hear(doc);
    opened.addEventListener('resize', () => {
      app.workspace.trigger('resize');
      for (const leaf of this.leaves) leaf.onResize();
    });
    // Whoever closes it, and however: this is told last.
    opened.addEventListener('pagehide', () => this.end());
  }

  /** A window without tabs closes. */
  override emptied(): void {
    if (this.leaves.length > 0 || this.closed) return;
    const { win } = this;
    this.end();
    win.close();
  }

  private end(): void {
    if (this.closed) return;
    this.closed = true;
    for (const leaf of this.leaves) leaf.detach();
    this.onClosed(this);
  }
}
