import type { Storage } from '../data/storage';
import type { App } from '../ui/app';
import { saveLayout, type SavedLayout } from '../ui/workspace/saved-layout';
import { isText, type SessionFile } from './file-kinds';

/** What outlives a restart of the app: the files, the layout, and what plugins keep on the device. */
export interface KeptSession {
  readonly files: readonly SessionFile[];
  readonly layout: SavedLayout;
  readonly local: readonly (readonly [string, string])[];
}

const keyOf = (id: string): string => `session-${id}`;

/** Keeps all that for the next time that this page is loaded. */
export async function keepSession(id: string, app: App): Promise<void> {
  const kept: KeptSession = {
    files: await filesIn(app.vault.storage, '/'),
    layout: saveLayout(app.workspace),
    local: [...app.local],
  };
  sessionStorage.setItem(keyOf(id), JSON.stringify(kept));
}

/** What was kept, once; null after a start that is no restart. */
export function takeKeptSession(id: string): KeptSession | null {
  const kept = sessionStorage.getItem(keyOf(id));
  sessionStorage.removeItem(keyOf(id));
  return kept === null ? null : (JSON.parse(kept) as KeptSession);
}

async function filesIn(storage: Storage, folder: string): Promise<SessionFile[]> {
  const found = (await storage.list(folder)).map(async ({ path, type, ctime, mtime }) => {
    if (type === 'folder') return filesIn(storage, path);
    return [{ path, ctime, mtime, text: isText(path) ? await storage.readText(path) : '' }];
  });
  return (await Promise.all(found)).flat();
}
