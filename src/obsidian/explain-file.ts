import type { App, TFile } from 'obsidian';
import { explain, type Explanation } from '../core/reading/explain';
import type { NetworkView } from '../core/network/network-view';
import type { ReadRules } from '../core/reading/read-rules';
import { noteSourceOf } from './note-source-adapter';

/** Why a note is read as it is; null while Obsidian has not indexed it. */
export async function explainFile(
  app: App,
  file: TFile,
  rules: ReadRules,
  network: NetworkView,
): Promise<Explanation | null> {
  const cache = app.metadataCache.getFileCache(file);
  return cache && explain(noteSourceOf(file, cache, await app.vault.cachedRead(file)), rules, network);
}
