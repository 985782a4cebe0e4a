import type * as Api from 'obsidian';
import moment from 'moment';
import { ValueComponent } from './base-component';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/** A control to write in. */
export class AbstractTextComponent<E extends TextElement>
  extends ValueComponent<string>
  implements Api.AbstractTextComponent<E>
{
  constructor(readonly inputEl: E) {
    super();
    inputEl.addEventListener('input', () => this.onChanged());
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
    this.inputEl.placeholder = placeholder;
    return this;
  }

  onChanged(): void {
    this.tell();
  }
}

export class TextComponent extends AbstractTextComponent<HTMLInputElement> implements Api.TextComponent {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl('input', { attr: { type: 'text', spellcheck: 'false' } }));
  }
}

export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> implements Api.TextAreaComponent {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl('textarea', { attr: { spellcheck: 'false' } }));
  }
}

export class SearchComponent extends AbstractTextComponent<HTMLInputElement> implements Api.SearchComponent {
  readonly clearButtonEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    const box = containerEl.createDiv({ cls: 'search-input-container' });
    super(box.createEl('input', { attr: { type: 'search', spellcheck: 'false' } }));
    this.clearButtonEl = box.createDiv({ cls: 'search-input-clear-button', attr: { 'aria-label': 'Clear search' } });
    this.clearButtonEl.addEventListener('click', () => {
      this.setValue('').inputEl.focus();
      this.onChanged();
    });
    this.showClearButton();
  }

  override setValue(value: string): this {
    super.setValue(value);
    this.showClearButton();
    return this;
  }

  override onChanged(): void {
    this.showClearButton();
    super.onChanged();
  }

  private showClearButton(): void {
    this.clearButtonEl.toggle(this.getValue() !== '');
  }
}

/** A date format of moment.js, with an example of what it writes. */
export class MomentFormatComponent extends TextComponent implements Api.MomentFormatComponent {
  sampleEl: HTMLElement = createSpan({ cls: 'u-pop' });
  private defaultFormat = '';

  setDefaultFormat(format: string): this {
    this.defaultFormat = format;
    this.setPlaceholder(format);
    this.updateSample();
    return this;
  }

  setSampleEl(sampleEl: HTMLElement): this {
    this.sampleEl = sampleEl;
    this.updateSample();
    return this;
  }

  override setValue(value: string): this {
    super.setValue(value);
    this.updateSample();
    return this;
  }

  override onChanged(): void {
    this.updateSample();
    super.onChanged();
  }

  updateSample(): void {
    this.sampleEl.setText(moment().format(this.getValue() || this.defaultFormat));
  }
}
