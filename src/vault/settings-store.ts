import { defaultSettings, readSettings, settingKeys, settingsTable, type SettingKey, type Settings } from './settings';

/** Where settings are kept: Obsidian's data.json. */
export interface SettingsFile {
  load(): Promise<unknown>;
  save(data: unknown): Promise<void>;
}

/**
 * The settings as they are now. Reading never writes; saving keeps whatever else the file holds, even what was put there since.
 */
export class SettingsStore {
  private settings: Settings = defaultSettings();
  /** What is wrong in the file, in sentences with their remedy. */
  problems: readonly string[] = [];
  private dismissedIds: ReadonlySet<string> = new Set();
  private readonly listeners = new Set<() => void>();
  private saving: Promise<void> = Promise.resolve();

  constructor(private readonly file: SettingsFile) {}

  get current(): Settings {
    return this.settings;
  }

  /** Calls back after each change, of ours or of the file. Returns what ends it. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Calls back after a change of a setting that the meaning of notes depends on. */
  onReadingChange(listener: () => void): () => void {
    let before = readingSettings(this.settings);
    return this.onChange(() => {
      const now = readingSettings(this.settings);
      if (now === before) return;
      before = now;
      listener();
    });
  }

  /** Ids of suggestions that the user does not want to see again: hashes, in which no word of a note can be read. */
  get dismissed(): ReadonlySet<string> {
    return this.dismissedIds;
  }

  dismiss(ids: readonly string[]): Promise<void> {
    return this.change((data) => ({
      ...data,
      [dismissedKey]: [...new Set([...idsIn(data), ...ids])].slice(-mostDismissed),
    }));
  }

  /** Takes back that they were dismissed. */
  restore(ids: readonly string[]): Promise<void> {
    return this.change((data) => ({ ...data, [dismissedKey]: idsIn(data).filter((id) => !ids.includes(id)) }));
  }

  async load(): Promise<void> {
    this.take(await this.file.load());
  }

  /** One change after the other: two at once would each save the file without the other's value. */
  set(key: SettingKey, value: unknown): Promise<void> {
    return this.change((data) => ({ ...data, [key]: value }));
  }

  /** Sets what is worked out from the value in the file: two changes at once both count. */
  alter<K extends SettingKey>(key: K, valueFrom: (now: Settings[K]) => Settings[K]): Promise<void> {
    return this.change((data) => ({ ...data, [key]: valueFrom(readSettings(data).settings[key]) }));
  }

  private change(changed: (data: Record<string, unknown>) => Record<string, unknown>): Promise<void> {
    const save = async (): Promise<void> => {
      const stored = await this.file.load();
      const data = changed(isRecord(stored) ? stored : {});
      await this.file.save(data);
      this.take(data);
    };
    this.saving = this.saving.then(save, save);
    return this.saving;
  }

  private take(data: unknown): void {
    const { settings, problems } = readSettings(data);
    this.settings = settings;
    this.dismissedIds = new Set(idsIn(isRecord(data) ? data : {}));
    this.problems = problems;
    for (const listener of this.listeners) listener();
  }
}

const dismissedKey = 'dismissedSuggestions';
/** The oldest are forgotten first. */
const mostDismissed = 20_000;

function idsIn(data: Readonly<Record<string, unknown>>): readonly string[] {
  const ids = data[dismissedKey];
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readingSettings(settings: Settings): string {
  const keys = settingKeys.filter((key) => settingsTable[key].group === 'Reading');
  return JSON.stringify([settings.templateFolder, ...keys.map((key) => settings[key])]);
}
