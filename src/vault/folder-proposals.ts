import type { App } from 'obsidian';
import { type FolderProposal, FolderSurvey } from '../notes/propose-folders';
import type { ReadRules } from '../notes/read-rules';
import { IdleSlices } from './schedules';
import type { SettingsStore } from './settings-store';
import { noteSourceOf } from './vault-conventions';

/** Looks through the vault for folders that could be included, in idle slices; reads properties alone and changes nothing. */
export async function surveyFolders(app: App, rules: ReadRules): Promise<readonly FolderProposal[]> {
  const { metadataCache, vault } = app;
  const survey = new FolderSurvey(rules);
  const slices = new IdleSlices();
  for (const file of vault.getMarkdownFiles()) {
    if (slices.used()) await slices.rest();
    const cache = metadataCache.getFileCache(file);
    if (cache) survey.look(noteSourceOf(file, cache, null));
  }
  return survey.proposals();
}

/** Adds a folder to those in the settings. */
export function includeFolder(
  store: Pick<SettingsStore, 'current' | 'set'>,
  { folder, kind }: Pick<FolderProposal, 'folder' | 'kind'>,
): Promise<void> {
  const key = kind === 'person' ? 'peopleFolders' : 'meetingFolders';
  const folders = store.current[key];
  return folders.includes(folder) ? Promise.resolve() : store.set(key, [...folders, folder]);
}

/** How many notes each folder of the vault holds, those in its folders too; without the top of the vault. */
export function notesByFolder(app: App): ReadonlyMap<string, number> {
  const counts = new Map(app.vault.getAllFolders().map(({ path }) => [path, 0]));
  for (const { path } of app.vault.getMarkdownFiles()) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end);
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
  }
  return counts;
}
