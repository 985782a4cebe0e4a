import type * as Api from 'obsidian';
import type { App } from '../app';
import { ButtonComponent } from './button-components';
import { Modal } from './modal';

/** Closes its modal when the handler is done, unless that gives something truthy. */
export class ConfirmationButton extends ButtonComponent implements Api.ConfirmationButton {
  constructor(
    containerEl: HTMLElement,
    private readonly modal: ConfirmationModal,
  ) {
    super(containerEl);
    this.onClick(() => undefined);
  }

  override onClick(handler: (event: MouseEvent) => unknown): this {
    this.buttonEl.onclick = (event) => void this.run(handler, event);
    return this;
  }

  setInitialFocus(): this {
    this.modal.initialFocusEl = this.buttonEl;
    return this;
  }

  setSecondary(): this {
    return this.setClass('mod-secondary');
  }

  setCancel(): this {
    return this.setClass('mod-cancel');
  }

  private async run(handler: (event: MouseEvent) => unknown, event: MouseEvent): Promise<void> {
    const stay = await handler(event);
    if (!stay) this.modal.close();
  }
}

/** A question with buttons. */
export class ConfirmationModal extends Modal {
  readonly buttonContainerEl: HTMLElement;
  initialFocusEl: HTMLElement | null = null;

  constructor(app: App) {
    super(app);
    this.buttonContainerEl = this.modalEl.createDiv({ cls: 'modal-button-container' });
  }

  override open(): void {
    super.open();
    this.initialFocusEl?.focus();
  }

  addClass(name: string): this {
    this.modalEl.addClass(name);
    return this;
  }

  addCheckbox(label: string, callback: (value: boolean) => unknown): this {
    const row = this.buttonContainerEl.createEl('label', { cls: 'mod-checkbox' });
    const box = row.createEl('input', { attr: { type: 'checkbox' } });
    row.appendText(label);
    box.addEventListener('change', () => void callback(box.checked));
    return this;
  }

  addButton(callback: (button: ConfirmationButton) => unknown): this {
    callback(new ConfirmationButton(this.buttonContainerEl, this));
    return this;
  }

  addCancelButton(text = 'Cancel'): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }
}
