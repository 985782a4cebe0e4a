import type { App } from '../app';
import { Modal } from './modal';
import type { PluginSettingTab } from './setting-tab';

/** The settings, in a window of their own. */
export class SettingsWindow extends Modal {
  private readonly tabs: PluginSettingTab[] = [];
  private active: PluginSettingTab | null = null;

  constructor(app: App) {
    super(app);
    this.modalEl.addClass('mod-settings');
    this.setTitle('Settings');
  }

  addTab(tab: PluginSettingTab): void {
    this.tabs.push(tab);
  }

  removeTab(tab: PluginSettingTab): void {
    const at = this.tabs.indexOf(tab);
    if (at >= 0) this.tabs.splice(at, 1);
  }

  openTabById(id: string): PluginSettingTab | null {
    const tab = this.tabs.find((one) => one.id === id) ?? null;
    if (tab) this.show(tab);
    return tab;
  }

  override onOpen(): void {
    const [first] = this.tabs;
    if (first) this.show(first);
  }

  override onClose(): void {
    this.active?.hide();
    this.active = null;
  }

  private show(tab: PluginSettingTab): void {
    this.active?.hide();
    this.active = tab;
    this.contentEl.empty();
    const header = this.contentEl.createDiv({ cls: 'vertical-tab-header' });
    for (const one of this.tabs) {
      const button = header.createEl('button', { cls: 'vertical-tab-nav-item', text: one.name });
      button.toggleClass('is-active', one === tab);
      button.addEventListener('click', () => this.show(one));
    }
    this.contentEl.createDiv({ cls: 'vertical-tab-content-container' }).appendChild(tab.containerEl);
    tab.display();
    tab.containerEl.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }
}
