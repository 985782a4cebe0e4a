import type * as Api from 'obsidian';
import { ValueComponent } from './base-component';
import { hexOfRgb, hslOfRgb, rgbOfHex, rgbOfHsl } from './colour';

export class ColorComponent extends ValueComponent<string> implements Api.ColorComponent {
  readonly pickerEl: HTMLInputElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.pickerEl = containerEl.createEl('input', { attr: { type: 'color' } });
    this.pickerEl.addEventListener('input', () => this.tell());
  }

  getValue(): string {
    return this.pickerEl.value;
  }

  getValueRgb(): Api.RGB {
    return rgbOfHex(this.getValue());
  }

  getValueHsl(): Api.HSL {
    return hslOfRgb(this.getValueRgb());
  }

  setValue(value: string): this {
    this.pickerEl.value = value;
    return this;
  }

  setValueRgb(rgb: Api.RGB): this {
    return this.setValue(hexOfRgb(rgb));
  }

  setValueHsl(hsl: Api.HSL): this {
    return this.setValueRgb(rgbOfHsl(hsl));
  }

  override setDisabled(disabled: boolean): this {
    this.pickerEl.disabled = disabled;
    return super.setDisabled(disabled);
  }
}

/** How far something has come, in hundredths. */
export class ProgressBarComponent extends ValueComponent<number> implements Api.ProgressBarComponent {
  private readonly barEl: HTMLElement;
  private readonly lineEl: HTMLElement;
  private value = 0;

  constructor(containerEl: HTMLElement) {
    super();
    this.barEl = containerEl.createDiv({
      cls: 'setting-progress-bar',
      attr: { role: 'progressbar', 'aria-valuemin': 0, 'aria-valuemax': 100 },
    });
    this.lineEl = this.barEl.createDiv({ cls: 'setting-progress-bar-inner' });
    this.setValue(0);
  }

  getValue(): number {
    return this.value;
  }

  setValue(value: number): this {
    this.value = value;
    this.lineEl.setCssStyles({ width: `${String(value)}%` });
    this.barEl.setAttribute('aria-valuenow', String(value));
    return this;
  }
}

/** A value to read, not to change, and whether it needs attention. */
export class DisplayValueComponent implements Api.DisplayValueComponent {
  readonly valueEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.valueEl = containerEl.createSpan({ cls: 'setting-item-display-value' });
  }

  setValue(value: string | null): this {
    this.valueEl.setText(value ?? '');
    return this;
  }

  setStatus(status: 'warning' | null): this {
    this.valueEl.toggleClass('mod-warning', status === 'warning');
    return this;
  }
}
