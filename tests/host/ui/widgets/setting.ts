import type * as Api from 'obsidian';
import type { BaseComponent } from './base-component';
import { ButtonComponent, ExtraButtonComponent } from './button-components';
import { DropdownComponent, SliderComponent, ToggleComponent } from './choice-components';
import { ColorComponent, DisplayValueComponent, ProgressBarComponent } from './display-components';
import { MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from './text-components';
import { setTooltip } from './tooltip';

let nextError = 1;

/** A row of a settings page: words at the left, controls at the right. */
export class Setting implements Api.Setting {
  readonly settingEl: HTMLElement;
  readonly infoEl: HTMLElement;
  readonly nameEl: HTMLElement;
  readonly descEl: HTMLElement;
  readonly controlEl: HTMLElement;
  errorEl: HTMLElement | null = null;
  components: BaseComponent[] = [];

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv({ cls: 'setting-item' });
    this.infoEl = this.settingEl.createDiv({ cls: 'setting-item-info' });
    this.nameEl = this.infoEl.createDiv({ cls: 'setting-item-name' });
    this.descEl = this.infoEl.createDiv({ cls: 'setting-item-description' });
    this.controlEl = this.settingEl.createDiv({ cls: 'setting-item-control' });
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    return this;
  }

  setDesc(description: string | DocumentFragment): this {
    this.descEl.setText(description);
    return this;
  }

  setHeading(): this {
    this.settingEl.addClass('setting-item-heading');
    return this;
  }

  setClass(name: string): this {
    this.settingEl.addClass(name);
    return this;
  }

  setTooltip(tooltip: string, options?: Api.TooltipOptions): this {
    setTooltip(this.nameEl, tooltip, options);
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass('is-disabled', disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  /** Words under the description for as long as the value is refused; '' or null takes them away. */
  setErrorMessage(message: string | null): this {
    const words = message ?? '';
    this.settingEl.toggleClass('is-invalid', words !== '');
    if (words !== '') {
      this.errorEl ??= this.infoEl.createDiv({
        cls: 'setting-item-error',
        attr: { role: 'alert', id: `setting-error-${String(nextError++)}` },
      });
    }
    this.errorEl?.setText(words);
    for (const control of this.controlEl.findAll('input, textarea, select')) {
      control.setAttrs({
        'aria-invalid': words === '' ? null : 'true',
        'aria-describedby': words === '' ? null : (this.errorEl?.id ?? null),
      });
    }
    return this;
  }

  addButton(callback: (component: ButtonComponent) => unknown): this {
    return this.add(new ButtonComponent(this.controlEl), callback);
  }

  addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
    return this.add(new ExtraButtonComponent(this.controlEl), callback);
  }

  addToggle(callback: (component: ToggleComponent) => unknown): this {
    return this.add(new ToggleComponent(this.controlEl), callback);
  }

  addText(callback: (component: TextComponent) => unknown): this {
    return this.add(new TextComponent(this.controlEl), callback);
  }

  addSearch(callback: (component: SearchComponent) => unknown): this {
    return this.add(new SearchComponent(this.controlEl), callback);
  }

  addTextArea(callback: (component: TextAreaComponent) => unknown): this {
    return this.add(new TextAreaComponent(this.controlEl), callback);
  }

  addMomentFormat(callback: (component: MomentFormatComponent) => unknown): this {
    return this.add(new MomentFormatComponent(this.controlEl), callback);
  }

  addDropdown(callback: (component: DropdownComponent) => unknown): this {
    return this.add(new DropdownComponent(this.controlEl), callback);
  }

  addSlider(callback: (component: SliderComponent) => unknown): this {
    return this.add(new SliderComponent(this.controlEl), callback);
  }

  addColorPicker(callback: (component: ColorComponent) => unknown): this {
    return this.add(new ColorComponent(this.controlEl), callback);
  }

  addProgressBar(callback: (component: ProgressBarComponent) => unknown): this {
    return this.add(new ProgressBarComponent(this.controlEl), callback);
  }

  addDisplayValue(callback: (component: DisplayValueComponent) => unknown): this {
    callback(new DisplayValueComponent(this.controlEl));
    return this;
  }

  addComponent<T extends Api.BaseComponent>(callback: (el: HTMLElement) => T): this {
    this.components.push(callback(this.controlEl) as unknown as BaseComponent);
    return this;
  }

  then(callback: (setting: this) => unknown): this {
    callback(this);
    return this;
  }

  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }

  private add<C extends BaseComponent>(component: C, callback: (component: C) => unknown): this {
    this.components.push(component);
    callback(component);
    return this;
  }
}
