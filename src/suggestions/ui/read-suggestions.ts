import type { App, TFile } from 'obsidian';
import { finish } from '../../model/steps';
import type { ReadRules } from '../../notes/read-rules';
import type { Network } from '../../network/network';
import { noteSourceOf } from '../../vault/vault-conventions';
import { type Suggestion, suggestionsIn } from '../propose';

/** Reads notes and tells what their sentences seem to say, in the order of the notes' paths. */
export async function readSuggestions(
  app: App,
  network: Network,
  rules: ReadRules,
  files: readonly TFile[],
): Promise<readonly Suggestion[]> {
  const records = new Map([...network.notes()].map((record) => [record.path, record]));
  const found: Suggestion[] = [];
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const record = records.get(file.path);
    const cache = app.metadataCache.getFileCache(file);
    if (!record || !cache) continue;
    const source = noteSourceOf(file, cache, await app.vault.cachedRead(file));
    const isDiary = record.day !== null && !record.person && !record.meeting;
    const note = { source, day: record.day, isDiary, vocabulary: rules.vocabulary };
    found.push(...finish(suggestionsIn(note, network, (mention, from) => network.find(mention, from))));
  }
  return found;
}
