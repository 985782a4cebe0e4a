import type * as Api from 'obsidian';
import type { App } from '../app';
import { renderDefinitions } from './setting-definitions';

/** A page of settings. */
export class SettingTab {
  icon = 'settings';
  readonly containerEl = createDiv({ cls: 'vertical-tab-content' });

  constructor(readonly app: App) {}

  display(): void {
    // for heirs
  }

  hide(): void {
    this.containerEl.empty();
  }
}

interface PluginWithSettings {
  readonly manifest: Api.PluginManifest;
  settings?: Record<string, unknown>;
}

/** A plugin's page; its settings are declared, and drawn here. */
export class PluginSettingTab extends SettingTab {
  constructor(
    app: App,
    readonly plugin: PluginWithSettings,
  ) {
    super(app);
  }

  get id(): string {
    return this.plugin.manifest.id;
  }

  get name(): string {
    return this.plugin.manifest.name;
  }

  getSettingDefinitions(): Api.SettingDefinitionItem[] {
    return [];
  }

  getControlValue(key: string): unknown {
    return this.plugin.settings?.[key];
  }

  setControlValue(key: string, value: unknown): void | Promise<void> {
    if (this.plugin.settings) this.plugin.settings[key] = value;
  }

  override display(): void {
    this.containerEl.empty();
    renderDefinitions(this, this.containerEl);
  }
}
