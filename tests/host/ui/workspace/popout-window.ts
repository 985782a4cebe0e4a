import type * as Api from 'obsidian';
import type { App } from '../app';
import { installDom, makeActive } from '../dom/install-dom';
import { pendingWork } from '../dom/pending-work';
import { Split } from './split';

/** A window of its own, with tabs in it and a document that is not the first one. */
export class PopoutWindow extends Split {
  private readonly looks: MutationObserver;
  private closed = false;

  /** @param onClosed called once, when the leaves are gone */
  constructor(
    app: App,
    data: Api.WorkspaceWindowInitData,
    private readonly onClosed: (self: PopoutWindow) => void,
  ) {
    super(app, 'window');
    const opened = openWindow(data);
    const { document: doc } = opened;
    installDom(opened, window);
    pendingWork.watch(opened);
    copyStyles(doc);
    this.looks = followLooks(doc);
    const container = doc.body.createDiv({ cls: 'app-container' });
    container.createDiv({ cls: 'horizontal-main-container' }).createDiv({ cls: 'workspace' }).append(this.containerEl);
    app.keymap.hear(doc);
    opened.addEventListener('resize', () => {
      app.workspace.trigger('resize');
      for (const leaf of this.leaves) leaf.onResize();
    });
    // Whoever closes it, and however: this is told last.
    opened.addEventListener('pagehide', () => this.end());
    makeActive(opened);
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
    this.looks.disconnect();
    for (const leaf of this.leaves) leaf.detach();
    this.onClosed(this);
  }
}

function openWindow({ x, y, size }: Api.WorkspaceWindowInitData): Window {
  const { width = 800, height = 600 } = size ?? {};
  const place = [x === undefined ? '' : `,left=${String(x)}`, y === undefined ? '' : `,top=${String(y)}`].join('');
  const opened = window.open('about:blank', '_blank', `popup,width=${String(width)},height=${String(height)}${place}`);
  if (!opened) throw new Error('The browser lets the host open no window.');
  // An empty page is in quirks mode; the first window is not.
  opened.document.open();
  opened.document.write('<!doctype html><title>Vault</title><body></body>');
  opened.document.close();
  return opened;
}

/** All styles of the first document, there at once: a link would come later than what is drawn with it. */
function copyStyles(doc: Document): void {
  for (const sheet of document.styleSheets) {
    doc.head.createEl('style', { text: [...sheet.cssRules].map(({ cssText }) => cssText).join('\n') });
  }
}

/** The classes of the body (theme, device), the direction and the language of the first document, now and when they change. */
function followLooks(doc: Document): MutationObserver {
  const copy = (): void => {
    doc.body.className = `${document.body.className} is-popout-window`;
    for (const name of ['lang', 'dir']) doc.documentElement.setAttr(name, document.documentElement.getAttr(name));
  };
  copy();
  const observer = new MutationObserver(copy);
  observer.observe(document.body, { attributeFilter: ['class'] });
  observer.observe(document.documentElement, { attributeFilter: ['lang', 'dir'] });
  return observer;
}
