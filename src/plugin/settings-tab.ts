import {
  debounce,
  PluginSettingTab,
  type App,
  type ButtonComponent,
  type Plugin,
  type Setting,
  type SettingControl,
  type SettingDefinition,
  type SettingDefinitionItem,
} from 'obsidian';
import { type FollowUpKind, followUpKinds, kindWords } from '../follow-ups/follow-up';
import { say } from '../i18n/words';
import { firstLack } from '../people/network-status';
import type { Desk } from '../vault/desk';
import {
  checkSetting,
  isKind,
  settingKeys,
  settingsTable,
  type SettingKey,
  type SettingRow,
  withKind,
} from '../vault/settings';
import type { SettingsStore } from '../vault/settings-store';
import { drawFolders } from './settings-tab-folders';

const groups: readonly SettingRow<unknown>['group'][] = ['Reading', 'Follow-ups', 'Writing', 'Templates'];

/** What the settings tab needs of the plugin. */
export interface SettingTabDeps {
  readonly store: SettingsStore;
  readonly desk: Pick<Desk, 'indexing' | 'percentRead' | 'onChange' | 'status'>;
  readonly openStatus: () => void;
  readonly openWelcome: () => void;
}

/** Milliseconds: figures need not follow every keystroke. */
const calm = 300;

/** The settings, drawn by Obsidian from the table of settings: what was read on top, what few people change at the end. */
export class DeskSettingTab extends PluginSettingTab {
  override icon = 'coffee';
  private readonly store: SettingsStore;

  constructor(
    app: App,
    plugin: Plugin,
    private readonly deps: SettingTabDeps,
  ) {
    super(app, plugin);
    this.store = deps.store;
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const { groupNames, advanced } = say.plugin;
    const common = groups.flatMap((heading): SettingDefinitionItem[] => [
      group(
        groupNames[heading],
        this.rowsOf((row) => row.group === heading && !row.advanced),
      ),
      ...(heading === 'Follow-ups' ? [group(settingsTable.hiddenKinds.name, followUpKinds.map(kindToggle))] : []),
    ]);
    return [
      this.overview(),
      ...common,
      group(
        advanced,
        this.rowsOf((row) => row.advanced),
      ),
    ];
  }

  override getControlValue(key: string): unknown {
    const kind = kindOfToggle(key);
    if (kind) return !this.store.current.hiddenKinds.some((line) => isKind(line, kind));
    if (!isSettingKey(key)) return undefined;
    return toControl(key, this.store.current[key]);
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const kind = kindOfToggle(key);
    if (kind) await this.store.alter('hiddenKinds', (hidden) => withKind(hidden, kind, value === true));
    else if (isSettingKey(key)) await this.store.set(key, fromControl(key, value));
  }

  private rowsOf(isWanted: (row: SettingRow<unknown>) => boolean): SettingDefinition[] {
    return settingKeys
      .filter((key) => settingsTable[key].kind !== 'kinds' && isWanted(settingsTable[key]))
      .map((key) => this.definitionOf(key));
  }

  private definitionOf(key: SettingKey): SettingDefinition {
    const { kind, name, description } = settingsTable[key];
    if (kind === 'folders' && isFolders(key)) {
      const { store } = this;
      const get = (): readonly string[] => store.current[key];
      const render = (setting: Setting): void =>
        drawFolders(this.app, setting, { name, get, change: (changed) => store.alter(key, changed) });
      return { name, desc: description, render };
    }
    return { name, desc: description, control: controlOf(key) };
  }

  /** How much was found in the notes, and what to do where something is missing. */
  private overview(): SettingDefinition {
    const { desk, openStatus, openWelcome } = this.deps;
    const render = (setting: Setting): (() => void) => {
      setting.settingEl.addClass('reference-desk-settings-overview');
      let welcome: ButtonComponent | null = null;
      setting.addButton((button) => (welcome = button.setButtonText(say.plugin.welcomePage).onClick(openWelcome)));
      setting.addButton((button) => button.setButtonText(say.people.networkStatus).onClick(openStatus));
      const draw = (): void => {
        const status = desk.indexing ? null : desk.status();
        const lack = status && firstLack(status);
        setting.setName(status ? say.plugin.countsFound(status) : say.shared.stillReadingYourNotes(desk.percentRead));
        const problems = status
          ? status.problems.length + status.settingsProblems.length + status.missingPlaces.length
          : 0;
        setting.setDesc(
          !status ? say.ui.takesAMoment : lack ? say.plugin.whyLacking(lack) : say.plugin.allRead(problems),
        );
        welcome?.buttonEl.toggle(lack !== null);
      };
      const later = debounce(draw, calm, true);
      const stop = desk.onChange(() => later());
      draw();
      return () => {
        stop();
        later.cancel();
      };
    };
    return { name: say.plugin.whatWasFound, aliases: [say.people.networkStatus], render };
  }
}

function group(heading: string, items: SettingDefinition[]): SettingDefinitionItem {
  return { type: 'group', heading, items };
}

function isSettingKey(key: string): key is SettingKey {
  return (settingKeys as readonly string[]).includes(key);
}

/** The settings that hold folders. */
function isFolders(key: SettingKey): key is 'peopleFolders' | 'meetingFolders' | 'excludedFolders' {
  return settingsTable[key].kind === 'folders';
}

/** A kind is shown unless its name is in the list `hiddenKinds`. */
const shown = 'shown:';

function kindToggle(kind: FollowUpKind): SettingDefinition {
  return {
    name: kindWords[kind].label,
    desc: say.followUps.appearsWhen[kind],
    control: { type: 'toggle', key: `${shown}${kind}` },
  };
}

function kindOfToggle(key: string): FollowUpKind | null {
  return followUpKinds.find((kind) => key === `${shown}${kind}`) ?? null;
}

/** A list is edited as lines of text. */
function toControl(key: SettingKey, value: unknown): unknown {
  return settingsTable[key].kind === 'lines' && Array.isArray(value) ? value.join('\n') : value;
}

function fromControl(key: SettingKey, value: unknown): unknown {
  if (settingsTable[key].kind !== 'lines' || typeof value !== 'string') return value;
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function controlOf(key: SettingKey): SettingControl {
  const validate = (value: unknown): string | undefined => checkSetting(key, fromControl(key, value)) ?? undefined;
  switch (settingsTable[key].kind) {
    case 'lines':
      return { type: 'textarea', key, rows: 3, validate };
    case 'days':
      return { type: 'number', key, min: 0, step: 1, validate };
    case 'toggle':
      return { type: 'toggle', key };
    case 'folder':
      return { type: 'folder', key, validate };
    case 'note':
      return { type: 'file', key, filter: (file) => file.extension === 'md', validate };
    case 'text':
    case 'folders':
    case 'kinds':
      return { type: 'text', key, validate };
  }
}
