import type { App, TFile } from 'obsidian';
import { explain, type Explanation } from '../../notes/explain';
import type { ReadRules } from '../../notes/read-rules';
import type { Desk } from '../../vault/desk';
import { noteSourceOf } from '../../vault/note-source-adapter';

/** Why a note is read as it is; null while Obsidian has not indexed it. */
export async function explainFile(
  app: App,
  file: TFile,
  rules: ReadRules,
  desk: Pick<Desk, 'network' | 'today'>,
): Promise<Explanation | null> {
  const cache = app.metadataCache.getFileCache(file);
  return (
    cache &&
    explain(noteSourceOf(file, cache, await app.vault.cachedRead(file)), rules, {
      network: desk.network,
      today: desk.today(),
    })
  );
}
