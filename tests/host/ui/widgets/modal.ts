import type { App } from '../app';
import { setIcon } from './icons';
import { onTop } from './on-top';
import { Scope } from './scope';
import { hideTooltip } from './tooltip';

const focusable =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), ' +
  '[tabindex="0"], [contenteditable="true"]';

let nextTitle = 1;

/** A window within the window: it takes the keys while it is open and gives the focus back. */
export class Modal {
  readonly scope = new Scope();
  readonly containerEl: HTMLElement;
  readonly modalEl: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly contentEl: HTMLElement;
  shouldRestoreSelection = true;
  private onClosed: (() => unknown) | null = null;
  private before: HTMLElement | null = null;
  private isOpen = false;

  constructor(readonly app: App) {
    this.containerEl = createDiv({ cls: 'modal-container mod-dim' });
    const background = this.containerEl.createDiv({ cls: 'modal-bg' });
    const title = `modal-title-${String(nextTitle++)}`;
    this.modalEl = this.containerEl.createDiv({
      cls: 'modal',
      attr: { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': title },
    });
    const close = this.modalEl.createEl('button', {
      cls: 'modal-close-button clickable-icon',
      attr: { type: 'button', 'aria-label': 'Close' },
    });
    setIcon(close, 'x');
    this.titleEl = this.modalEl.createDiv({ cls: 'modal-title', attr: { id: title } });
    this.contentEl = this.modalEl.createDiv({ cls: 'modal-content' });
    background.addEventListener('click', () => this.close());
    close.addEventListener('click', () => this.close());
    this.scope.register([], 'Escape', (event) => {
      // Escape ends the composing of a character first.
      if (event.isComposing) return undefined;
      this.close();
      return false;
    });
    for (const modifiers of [[], ['Shift']]) this.scope.register(modifiers, 'Tab', (event) => this.moveFocus(event));
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    const doc = activeDocument;
    this.before = doc.activeElement as HTMLElement | null;
    doc.body.appendChild(this.containerEl);
    this.app.keymap.pushScope(this.scope);
    onTop.add(this);
    this.focusFirst();
    void this.onOpen();
    // What onOpen has drawn may hold a better place than the close button.
    this.focusFirst();
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.app.keymap.popScope(this.scope);
    onTop.remove(this);
    this.containerEl.remove();
    hideTooltip();
    if (this.shouldRestoreSelection) this.before?.focus();
    this.before = null;
    this.onClose();
    this.onClosed?.();
  }

  onOpen(): void | Promise<void> {
    // for heirs
  }

  onClose(): void {
    // for heirs
  }

  setTitle(title: string): this {
    this.titleEl.setText(title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.onClosed = callback;
    return this;
  }

  private focusFirst(): void {
    // An heir may have put the focus where it wants it.
    const now = this.modalEl.doc.activeElement;
    if (now && this.modalEl.contains(now) && !now.matches('.modal-close-button')) return;
    const first = this.contentEl.querySelector<HTMLElement>(focusable);
    (first ?? this.modalEl.querySelector<HTMLElement>(focusable))?.focus();
  }

  /** Keeps the focus within the modal. */
  private moveFocus(event: KeyboardEvent): false {
    const all = [...this.modalEl.querySelectorAll<HTMLElement>(focusable)].filter((element) => element.isShown());
    const at = all.indexOf(this.modalEl.doc.activeElement as HTMLElement);
    const to = event.shiftKey ? (at < 1 ? all.length - 1 : at - 1) : (at + 1) % all.length;
    all[to]?.focus();
    return false;
  }
}
