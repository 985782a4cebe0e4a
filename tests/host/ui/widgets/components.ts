import { setIcon } from './icons';
import { setTooltip } from './tooltip';

/** A control of a setting. */
export class BaseComponent {
  disabled = false;

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    return this;
  }

  then(callback: (component: this) => unknown): this {
    callback(this);
    return this;
  }
}

export class ButtonComponent extends BaseComponent {
  readonly buttonEl: HTMLButtonElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.buttonEl = containerEl.createEl('button');
  }

  setButtonText(text: string): this {
    this.buttonEl.setText(text);
    return this;
  }

  setIcon(icon: string): this {
    setIcon(this.buttonEl, icon);
    return this;
  }

  setTooltip(tooltip: string): this {
    setTooltip(this.buttonEl, tooltip);
    return this;
  }

  setCta(): this {
    this.buttonEl.addClass('mod-cta');
    return this;
  }

  setDestructive(): this {
    this.buttonEl.addClass('mod-destructive');
    return this;
  }

  setWarning(): this {
    this.buttonEl.addClass('mod-warning');
    return this;
  }

  setClass(name: string): this {
    this.buttonEl.addClass(name);
    return this;
  }

  onClick(callback: (event: MouseEvent) => unknown): this {
    this.buttonEl.addEventListener('click', callback);
    return this;
  }
}

export class ExtraButtonComponent extends BaseComponent {
  readonly extraSettingsEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.extraSettingsEl = containerEl.createEl('button', { cls: 'clickable-icon extra-setting-button' });
  }

  setIcon(icon: string): this {
    setIcon(this.extraSettingsEl, icon);
    return this;
  }

  setTooltip(tooltip: string): this {
    setTooltip(this.extraSettingsEl, tooltip);
    return this;
  }

  onClick(callback: () => unknown): this {
    this.extraSettingsEl.addEventListener('click', () => callback());
    return this;
  }
}

type TextElement = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A control over one element that has a value. */
class ElementComponent<E extends TextElement> extends BaseComponent {
  private changed: ((value: string) => unknown) | null = null;

  constructor(readonly inputEl: E) {
    super();
    inputEl.addEventListener(inputEl.tagName === 'SELECT' ? 'change' : 'input', () => this.changed?.(this.getValue()));
  }

  getValue(): string {
    return this.inputEl.value;
  }

  setValue(value: string): this {
    this.inputEl.value = value;
    return this;
  }

  override setDisabled(disabled: boolean): this {
    this.inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setPlaceholder(placeholder: string): this {
    (this.inputEl as HTMLInputElement).placeholder = placeholder;
    return this;
  }

  onChange(callback: (value: string) => unknown): this {
    this.changed = callback;
    return this;
  }
}

export class TextComponent extends ElementComponent<HTMLInputElement> {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl('input', { type: 'text' }));
  }
}

export class SearchComponent extends ElementComponent<HTMLInputElement> {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createDiv({ cls: 'search-input-container' }).createEl('input', { type: 'search' }));
  }
}

export class TextAreaComponent extends ElementComponent<HTMLTextAreaElement> {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl('textarea'));
  }
}

export class DropdownComponent extends ElementComponent<HTMLSelectElement> {
  readonly selectEl = this.inputEl;

  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl('select', { cls: 'dropdown' }));
  }

  addOption(value: string, display: string): this {
    this.inputEl.createEl('option', { value, text: display });
    return this;
  }

  addOptions(options: Record<string, string>): this {
    for (const [value, display] of Object.entries(options)) this.addOption(value, display);
    return this;
  }
}

export class ToggleComponent extends BaseComponent {
  readonly toggleEl: HTMLElement;
  private value = false;
  private changed: ((value: boolean) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.toggleEl = containerEl.createEl('button', {
      cls: 'checkbox-container',
      attr: { role: 'switch', 'aria-checked': 'false' },
    });
    this.toggleEl.addEventListener('click', () => {
      this.setValue(!this.value);
      this.changed?.(this.value);
    });
  }

  getValue(): boolean {
    return this.value;
  }

  setValue(on: boolean): this {
    this.value = on;
    this.toggleEl.toggleClass('is-enabled', on);
    this.toggleEl.setAttribute('aria-checked', String(on));
    return this;
  }

  onChange(callback: (value: boolean) => unknown): this {
    this.changed = callback;
    return this;
  }
}
