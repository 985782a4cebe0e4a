import type * as Api from 'obsidian';

/** A page of settings below a tab, drawn by its own code. */
export abstract class SettingPage implements Api.SettingPage {
  readonly rootEl = createDiv({ cls: 'setting-page' });
  readonly titlebarEl = this.rootEl.createDiv({ cls: 'setting-page-titlebar' });
  readonly containerEl = this.rootEl.createDiv({ cls: 'setting-page-content' });
  title = '';

  abstract display(): void;

  hide(): void {
    this.containerEl.empty();
  }
}
