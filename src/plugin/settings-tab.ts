import {
  PluginSettingTab,
  type App,
  type Plugin,
  type SettingControl,
  type SettingDefinition,
  type SettingDefinitionItem,
} from 'obsidian';
import { checkSetting, settingKeys, settingsTable, type SettingKey, type SettingRow } from '../vault/settings';
import type { SettingsStore } from '../vault/settings-store';
import { say } from '../i18n/words';

const groups: readonly SettingRow<unknown>['group'][] = ['Reading', 'Follow-ups', 'Templates'];

/** The settings, drawn by Obsidian from the table of settings. */
export class DeskSettingTab extends PluginSettingTab {
  override icon = 'coffee';

  constructor(
    app: App,
    plugin: Plugin,
    private readonly store: SettingsStore,
  ) {
    super(app, plugin);
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return groups.map((heading) => ({
      type: 'group',
      heading: say.plugin.groupNames[heading],
      items: settingKeys.filter((key) => settingsTable[key].group === heading).map(definitionOf),
    }));
  }

  override getControlValue(key: string): unknown {
    if (!isSettingKey(key)) return undefined;
    return toControl(key, this.store.current[key]);
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    if (isSettingKey(key)) await this.store.set(key, fromControl(key, value));
  }
}

function isSettingKey(key: string): key is SettingKey {
  return (settingKeys as readonly string[]).includes(key);
}

function isLines(key: SettingKey): boolean {
  const { kind } = settingsTable[key];
  return kind === 'lines' || kind === 'folders';
}

/** A list is edited as lines of text. */
function toControl(key: SettingKey, value: unknown): unknown {
  return isLines(key) && Array.isArray(value) ? value.join('\n') : value;
}

function fromControl(key: SettingKey, value: unknown): unknown {
  if (!isLines(key) || typeof value !== 'string') return value;
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function definitionOf(key: SettingKey): SettingDefinition {
  const { name, description } = settingsTable[key];
  return { name, desc: description, control: controlOf(key) };
}

function controlOf(key: SettingKey): SettingControl {
  const validate = (value: unknown): string | undefined => checkSetting(key, fromControl(key, value)) ?? undefined;
  switch (settingsTable[key].kind) {
    case 'text':
      return { type: 'text', key, validate };
    case 'lines':
    case 'folders':
      return { type: 'textarea', key, rows: 3, validate };
    case 'days':
      return { type: 'number', key, min: 0, step: 1, validate };
    case 'toggle':
      return { type: 'toggle', key };
    case 'folder':
      return { type: 'folder', key, validate };
    case 'note':
      return { type: 'file', key, filter: (file) => file.extension === 'md', validate };
  }
}
