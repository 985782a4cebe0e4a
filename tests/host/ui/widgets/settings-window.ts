import type { App } from '../app';
import { Modal } from './modal';
import { Setting } from './setting';
import { findSettings } from './setting-search';
import type { SettingTab } from './setting-tab';
import { SearchComponent } from './text-components';

/** The settings: tabs at the left, the page of one at the right, a search over all. */
export class SettingsWindow extends Modal {
  /** Opens a window of their own, as on the desktop; null where they lie over the notes, as on a phone. */
  openWindow: (() => Window) | null = null;
  private own: Window | null = null;
  private readonly tabs: SettingTab[] = [];
  private active: SettingTab | null = null;
  private readonly headerEl: HTMLElement;
  private readonly navEl: HTMLElement;
  private readonly pageEl: HTMLElement;
  private readonly search: SearchComponent;

  constructor(app: App) {
    super(app);
    this.modalEl.addClass('mod-settings');
    this.setTitle('Settings');
    this.headerEl = this.contentEl.createDiv({ cls: 'vertical-tab-header' });
    this.pageEl = this.contentEl.createDiv({ cls: 'vertical-tab-content-container' });
    this.search = new SearchComponent(this.headerEl).setPlaceholder('Search settings…');
    this.search.inputEl.setAttribute('aria-label', 'Search settings');
    this.search.onChange((query) => this.showFound(query.trim()));
    this.navEl = this.headerEl.createDiv({ cls: 'vertical-tab-header-group' });
  }

  addTab(tab: SettingTab): void {
    this.tabs.push(tab);
    tab.update();
    this.drawNames();
  }

  removeTab(tab: SettingTab): void {
    const at = this.tabs.indexOf(tab);
    if (at < 0) return;
    this.tabs.splice(at, 1);
    if (this.active === tab) this.showTab(null);
    this.drawNames();
  }

  openTabById(id: string): SettingTab | null {
    const tab = this.tabs.find((one) => one.id === id) ?? null;
    if (tab) this.showTab(tab);
    return tab;
  }

  override open(): void {
    if (this.own) return this.own.focus();
    this.own = this.openWindow?.() ?? null;
    // Whoever closes the window, and however.
    this.own?.addEventListener('pagehide', () => this.close());
    super.open();
  }

  override close(): void {
    super.close();
    const { own } = this;
    this.own = null;
    own?.close();
  }

  override onOpen(): void {
    this.showTab(this.active ?? this.tabs[0] ?? null);
    this.navEl.querySelector<HTMLElement>('.is-active')?.focus();
  }

  override onClose(): void {
    this.active?.leave();
    this.search.setValue('');
  }

  private showTab(tab: SettingTab | null): void {
    this.active?.leave();
    this.active = tab;
    this.search.setValue('');
    this.drawNames();
    this.pageEl.empty();
    if (!tab || !this.containerEl.isConnected) return;
    this.pageEl.appendChild(tab.containerEl);
    tab.show();
  }

  private drawNames(): void {
    const hadFocus = this.navEl.contains(this.navEl.doc.activeElement);
    this.navEl.empty();
    for (const tab of this.tabs) {
      const button = this.navEl.createEl('button', {
        cls: 'vertical-tab-nav-item',
        text: tab.name,
        attr: { type: 'button' },
      });
      button.toggleClass('is-active', tab === this.active);
      if (tab === this.active) button.setAttribute('aria-current', 'page');
      button.addEventListener('click', () => this.showTab(tab));
    }
    if (hadFocus) this.navEl.querySelector<HTMLElement>('.is-active')?.focus();
  }

  /** Settings of every tab that the search finds; each leads to its tab. */
  private showFound(query: string): void {
    if (query === '') {
      this.showTab(this.active);
      return;
    }
    this.active?.leave();
    this.pageEl.empty();
    for (const tab of this.tabs) {
      for (const name of findSettings(tab.settingItems, query)) {
        new Setting(this.pageEl)
          .setName(name)
          .setDesc(tab.name)
          .addButton((button) => button.setButtonText('Show').onClick(() => this.showTab(tab)));
      }
    }
    if (!this.pageEl.hasChildNodes()) this.pageEl.createDiv({ cls: 'setting-list-empty', text: 'No such setting.' });
  }
}
