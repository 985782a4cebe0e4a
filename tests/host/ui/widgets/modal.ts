import type { App } from '../app';
import { setIcon } from './icons';
import { Scope } from './scope';

const focusable =
  'a[href], button:not([disabled]), input:not([disabled]), select, textarea, [tabindex="0"], [contenteditable="true"]';

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
    this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { role: 'dialog', 'aria-modal': 'true' } });
    const close = this.modalEl.createEl('button', {
      cls: 'modal-close-button clickable-icon',
      attr: { 'aria-label': 'Close' },
    });
    setIcon(close, 'x');
    this.titleEl = this.modalEl.createDiv({ cls: 'modal-title' });
    this.contentEl = this.modalEl.createDiv({ cls: 'modal-content' });
    background.addEventListener('click', () => this.close());
    close.addEventListener('click', () => this.close());
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
    for (const modifiers of [[], ['Shift']]) this.scope.register(modifiers, 'Tab', (event) => this.moveFocus(event));
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.before = activeDocument.activeElement as HTMLElement | null;
    activeDocument.body.appendChild(this.containerEl);
    this.app.keymap.pushScope(this.scope);
    const first = this.contentEl.querySelector<HTMLElement>(focusable);
    (first ?? this.modalEl.querySelector<HTMLElement>(focusable))?.focus();
    void this.onOpen();
    if (!this.modalEl.contains(activeDocument.activeElement))
      this.modalEl.querySelector<HTMLElement>(focusable)?.focus();
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.containerEl.remove();
    if (this.shouldRestoreSelection) this.before?.focus();
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
    this.contentEl.setText(content as string);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.onClosed = callback;
    return this;
  }

  /** Keeps the focus within the modal. */
  private moveFocus(event: KeyboardEvent): false {
    const all = [...this.modalEl.querySelectorAll<HTMLElement>(focusable)].filter(
      (element) => element.offsetParent !== null,
    );
    const at = all.indexOf(this.modalEl.ownerDocument.activeElement as HTMLElement);
    all[(at + (event.shiftKey ? -1 : 1) + all.length) % all.length]?.focus();
    return false;
  }
}

/** A question with buttons. */
export class ConfirmationModal extends Modal {
  private readonly buttonsEl = this.modalEl.createDiv({ cls: 'modal-button-container' });

  addButton(text: string, callback: (event: MouseEvent) => unknown): this {
    const button = this.buttonsEl.createEl('button', { text });
    button.addEventListener('click', (event) => {
      this.close();
      callback(event);
    });
    return this;
  }

  addCancelButton(text = 'Cancel'): this {
    return this.addButton(text, () => undefined);
  }
}
