import type * as Api from 'obsidian';
import { ValueComponent } from './base-component';
import { setTooltip } from './tooltip';

export class ToggleComponent extends ValueComponent<boolean> implements Api.ToggleComponent {
  readonly toggleEl: HTMLButtonElement;
  private on = false;

  constructor(containerEl: HTMLElement) {
    super();
    this.toggleEl = containerEl.createEl('button', {
      cls: 'checkbox-container',
      attr: { type: 'button', role: 'switch', 'aria-checked': 'false' },
    });
    this.toggleEl.addEventListener('click', () => this.onClick());
  }

  getValue(): boolean {
    return this.on;
  }

  setValue(on: boolean): this {
    this.on = on;
    this.toggleEl.toggleClass('is-enabled', on);
    this.toggleEl.setAttribute('aria-checked', String(on));
    return this;
  }

  override setDisabled(disabled: boolean): this {
    this.toggleEl.disabled = disabled;
    this.toggleEl.toggleClass('is-disabled', disabled);
    return super.setDisabled(disabled);
  }

  setTooltip(tooltip: string, options?: Api.TooltipOptions): this {
    setTooltip(this.toggleEl, tooltip, options);
    return this;
  }

  onClick(): void {
    if (this.disabled) return;
    this.setValue(!this.on);
    this.tell();
  }
}

export class DropdownComponent extends ValueComponent<string> implements Api.DropdownComponent {
  readonly selectEl: HTMLSelectElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.selectEl = containerEl.createEl('select', { cls: 'dropdown' });
    this.selectEl.addEventListener('change', () => this.tell());
  }

  addOption(value: string, display: string): this {
    this.selectEl.createEl('option', { value, text: display });
    return this;
  }

  addOptions(options: Record<string, string>): this {
    for (const [value, display] of Object.entries(options)) this.addOption(value, display);
    return this;
  }

  getValue(): string {
    return this.selectEl.value;
  }

  setValue(value: string): this {
    this.selectEl.value = value;
    return this;
  }

  override setDisabled(disabled: boolean): this {
    this.selectEl.disabled = disabled;
    return super.setDisabled(disabled);
  }
}

/** A number on a scale, told when let go of, or at once with `setInstant`. */
export class SliderComponent extends ValueComponent<number> implements Api.SliderComponent {
  readonly sliderEl: HTMLInputElement;
  private readonly valueEl: HTMLElement;
  private instant = false;
  private format: (value: number) => string = String;

  constructor(containerEl: HTMLElement) {
    super();
    this.valueEl = containerEl.createSpan({ cls: 'slider-value' });
    this.sliderEl = containerEl.createEl('input', { cls: 'slider', attr: { type: 'range' } });
    this.sliderEl.addEventListener('input', () => {
      this.showValue();
      if (this.instant) this.tell();
    });
    this.sliderEl.addEventListener('change', () => {
      if (!this.instant) this.tell();
    });
    this.showValue();
  }

  setLimits(min: number | null, max: number | null, step: number | 'any'): this {
    this.sliderEl.setAttrs({ min, max, step });
    this.showValue();
    return this;
  }

  setInstant(instant: boolean): this {
    this.instant = instant;
    return this;
  }

  getValue(): number {
    return Number(this.sliderEl.value);
  }

  setValue(value: number): this {
    this.sliderEl.value = String(value);
    this.showValue();
    return this;
  }

  getValuePretty(): string {
    return this.format(this.getValue());
  }

  setDisplayFormat(format: (value: number) => string): this {
    this.format = format;
    this.showValue();
    return this;
  }

  /** Nothing to do: the value always stands beside the slider. */
  setDynamicTooltip(): this {
    return this;
  }

  override setDisabled(disabled: boolean): this {
    this.sliderEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  private showValue(): void {
    this.valueEl.setText(this.getValuePretty());
    this.sliderEl.setAttribute('aria-valuetext', this.getValuePretty());
  }
}
