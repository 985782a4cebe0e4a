import type * as Api from 'obsidian';
import { installDom, makeActive } from '../dom/install-dom';
import { pendingWork } from '../dom/pending-work';

/** Another window of the app: its document has the app's classes, styles and language, and follows them until it is closed. */
export function openAppWindow({ x, y, size }: Api.WorkspaceWindowInitData = {}): Window {
  const { width = 800, height = 600 } = size ?? {};
  const place = [x === undefined ? '' : `,left=${String(x)}`, y === undefined ? '' : `,top=${String(y)}`].join('');
  const opened = window.open('about:blank', '_blank', `popup,width=${String(width)},height=${String(height)}${place}`);
  if (!opened) throw new Error('The browser lets the host open no window.');
  // An empty page is in quirks mode; the first window is not.
  const { document: doc } = opened;
  doc.open();
  doc.write('<!doctype html><title>Vault</title><body></body>');
  doc.close();
  installDom(opened, window);
  pendingWork.watch(opened);
  copyStyles(doc);
  const looks = followLooks(doc);
  opened.addEventListener('pagehide', () => looks.disconnect());
  makeActive(opened);
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
