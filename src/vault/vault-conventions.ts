import { moment, normalizePath, parseYaml, type App, type CachedMetadata } from 'obsidian';
import type { NoteSource } from '../notes/note-source';
import type { ReadRules } from '../notes/read-rules';
import { extendVocabulary } from '../notes/vocabulary';
import { dailyNameReader } from './daily-name';
import { noteSourceFrom, type NoteFile, withText } from './note-source';
import type { Settings } from './settings';

/** What reading needs to know of the vault, from our settings and from those of Obsidian and of other plugins. */
export async function readRulesOf(app: App, settings: Settings): Promise<ReadRules> {
  const { configDir } = app.vault;
  const daily = await readJson(app, `${configDir}/daily-notes.json`);
  const periodic = await readJson(app, `${configDir}/plugins/periodic-notes/data.json`);
  const crm = await readJson(app, `${configDir}/plugins/personal-crm/data.json`);
  const templates = await readJson(app, `${configDir}/templates.json`);
  const templater = await readJson(app, `${configDir}/plugins/templater-obsidian/data.json`);
  const templateFolders = [settings.templateFolder, templates['folder'], templater['templates_folder']];
  return {
    vocabulary: extendVocabulary(settings.spellings).vocabulary,
    peopleFolders: settings.peopleFolders,
    meetingFolders: settings.meetingFolders,
    excludedFolders: [...settings.excludedFolders, ...templateFolders.map(textOf).filter(Boolean)],
    dailyNotes: [daily, periodic['daily']].filter(isRecord).map((own) => ({
      folder: textOf(own['folder']),
      format: settings.dailyFormat.trim() || textOf(own['format']) || 'YYYY-MM-DD',
    })),
    weeklyNotes: [periodic['weekly']]
      .filter(isRecord)
      .flatMap((own) =>
        own['enabled'] === false
          ? []
          : [{ folder: textOf(own['folder']), format: textOf(own['format']) || 'gggg-[W]ww' }],
      ),
    readDailyName: dailyNameReader(moment),
    everyMentionCounts: settings.everyMentionCounts,
    tiers: tiersOf(crm['tiers']),
    me: settings.me.trim() || null,
  };
}

/** As Personal CRM comes. */
const usualTiers: readonly (readonly [string, number])[] = [
  ['inner', 14],
  ['close', 30],
  ['casual', 90],
  ['warm', 180],
  ['dormant', 365],
];

/** The tiers that the settings of Personal CRM name, with their days between contacts. */
function tiersOf(stored: unknown): ReadonlyMap<string, number> {
  if (!Array.isArray(stored)) return new Map(usualTiers);
  return new Map(
    stored.filter(isRecord).flatMap(({ id, cadenceDays }) => {
      const isTier = typeof id === 'string' && typeof cadenceDays === 'number' && cadenceDays >= 1;
      return isTier ? [[id.toLowerCase(), Math.round(cadenceDays)] as const] : [];
    }),
  );
}

/** How Obsidian's own templates print days and times, in moment tokens; nothing where its settings leave that open. */
export async function templateFormatsOf(
  app: App,
): Promise<{ readonly dateFormat?: string; readonly timeFormat?: string }> {
  const { dateFormat, timeFormat } = await readJson(app, `${app.vault.configDir}/templates.json`);
  const [date, time] = [textOf(dateFormat), textOf(timeFormat)];
  return { ...(date && { dateFormat: date }), ...(time && { timeFormat: time }) };
}

async function readJson(app: App, path: string): Promise<Record<string, unknown>> {
  const { adapter } = app.vault;
  const normal = normalizePath(path);
  try {
    if (!(await adapter.exists(normal))) return {};
    const parsed: unknown = JSON.parse(await adapter.read(normal));
    return isRecord(parsed) ? parsed : {};
  } catch {
    // Somebody else's file, half written or from another version: the defaults do.
    return {};
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** A note of the vault as plain data; `text` is null while it has not been read. */
export function noteSourceOf(file: NoteFile, cache: CachedMetadata, text: string | null): NoteSource {
  return noteSourceFrom(file, cache, text, (yaml) => parseYaml(yaml) as unknown);
}

export function noteWithText(source: NoteSource, text: string): NoteSource {
  return withText(source, text, (yaml) => parseYaml(yaml) as unknown);
}
