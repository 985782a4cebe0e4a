import type { App } from 'obsidian';
import { FolderSurvey, type FolderProposal } from '../notes/propose-folders';
import type { ReadRules } from '../notes/read-rules';
import { IdleSlices } from './idle-slices';
import { noteSourceOf } from './vault-conventions';
import type { SettingsStore } from './settings-store';

/** Looks through the vault for folders that could be included, in idle slices; it reads properties alone and changes nothing. */
export async function surveyFolders(app: App, rules: ReadRules): Promise<readonly FolderProposal[]> {
  const survey = new FolderSurvey(rules);
  const slices = new IdleSlices();
  for (const file of app.vault.getMarkdownFiles()) {
    if (slices.used()) await slices.rest();
    const cache = app.metadataCache.getFileCache(file);
    if (cache) survey.look(noteSourceOf(file, cache, null));
  }
  return survey.proposals();
}

/** Adds the folder to those in the settings. */
export function includeFolder(store: SettingsStore, { folder, kind }: FolderProposal): Promise<void> {
  const key = kind === 'person' ? 'peopleFolders' : 'meetingFolders';
  const folders = store.current[key];
  return folders.includes(folder) ? Promise.resolve() : store.set(key, [...folders, folder]);
}
