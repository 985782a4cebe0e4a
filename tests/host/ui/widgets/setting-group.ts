import type * as Api from 'obsidian';
import { ExtraButtonComponent } from './button-components';
import { Setting } from './setting';
import { SearchComponent } from './text-components';

/** Settings under one heading. */
export class SettingGroup implements Api.SettingGroup {
  readonly groupEl: HTMLElement;
  readonly listEl: HTMLElement;
  private heading: Setting | null = null;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv({ cls: 'setting-group' });
    this.listEl = this.groupEl.createDiv({ cls: 'setting-items' });
  }

  setHeading(text: string | DocumentFragment): this {
    this.header.setName(text);
    return this;
  }

  addClass(...classes: string[]): this {
    this.groupEl.addClasses(classes);
    return this;
  }

  addSetting(callback: (setting: Setting) => void): this {
    callback(new Setting(this.listEl));
    return this;
  }

  addSearch(callback: (component: SearchComponent) => unknown): this {
    const box = createDiv({ cls: 'setting-group-search' });
    this.groupEl.insertBefore(box, this.listEl);
    callback(new SearchComponent(box));
    return this;
  }

  addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
    callback(new ExtraButtonComponent(this.header.controlEl));
    return this;
  }

  private get header(): Setting {
    if (this.heading === null) {
      this.heading = new Setting(this.groupEl).setHeading();
      this.groupEl.prepend(this.heading.settingEl);
    }
    return this.heading;
  }
}
