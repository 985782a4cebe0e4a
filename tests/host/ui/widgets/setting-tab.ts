import type * as Api from 'obsidian';
import type { App } from '../app';
import { DefinitionRenderer } from './setting-definitions';

/** A page of settings: declared, and drawn here, or drawn by its own `display`. */
export abstract class SettingTab {
  icon = 'settings';
  id = '';
  name = '';
  readonly containerEl = createDiv({ cls: 'vertical-tab-content' });
  settingItems: Api.SettingDefinitionItem[] = [];
  private readonly renderer = new DefinitionRenderer(this, this.containerEl);
  private shown = false;

  constructor(readonly app: App) {}

  getSettingDefinitions(): Api.SettingDefinitionItem[] {
    return [];
  }

  abstract getControlValue(key: string): unknown;
  abstract setControlValue(key: string, value: unknown): void | Promise<void>;

  /** Asks for the definitions anew, and draws them where they are shown. */
  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.shown && this.settingItems.length > 0) this.renderer.render(this.settingItems);
  }

  refreshDomState(): void {
    this.renderer.refresh();
  }

  display(): void {
    // for heirs that declare nothing
  }

  hide(): void {
    // for heirs
  }

  /** The settings window shows this tab. */
  show(): void {
    this.shown = true;
    this.update();
    if (this.settingItems.length === 0) this.display();
  }

  /** The settings window turns to another tab, or closes. */
  leave(): void {
    if (!this.shown) return;
    this.shown = false;
    this.hide();
    this.renderer.clear();
  }
}

interface PluginWithSettings {
  readonly manifest: Pick<Api.PluginManifest, 'id' | 'name'>;
  settings?: Record<string, unknown>;
  saveData(data: unknown): Promise<void>;
}

/** A plugin's page of settings. */
export abstract class PluginSettingTab extends SettingTab {
  override id: string;
  override name: string;

  constructor(
    app: App,
    readonly plugin: PluginWithSettings,
  ) {
    super(app);
    this.id = plugin.manifest.id;
    this.name = plugin.manifest.name;
  }

  override getControlValue(key: string): unknown {
    return this.plugin.settings?.[key];
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    this.plugin.settings ??= {};
    this.plugin.settings[key] = value;
    await this.plugin.saveData(this.plugin.settings);
  }
}
