import { normalizePath, TFile, type App, type TFolder } from 'obsidian';
import { foldNoteName, freeNoteName, safeNoteName } from '../editing/note-name';
import { Failure, messageOf } from './failure';
import { say } from '../i18n/words';

/**
 * Creates a note that is not there yet, never over another: a name that is taken, in any case or form of accents, gets a number.
 * `folder` is made where it is missing; an empty one means where Obsidian puts new notes.
 * Throws a `Failure`.
 */
export function createNote(app: App, folder: string, name: string, text: string): Promise<TFile> {
  // One after the other: two made at once would not know of each other's names.
  const before = making.get(app.vault) ?? Promise.resolve();
  const mine = before.then(() => makeNote(app, folder, name, text));
  making.set(
    app.vault,
    mine.catch(() => undefined),
  );
  return mine;
}

/**
 * Where `createNote` would create a note now.
 * @param soon paths of notes that are to be created before it
 */
export function pathOfNewNote(app: App, folder: string, name: string, soon: readonly string[] = []): string {
  const safe = safeNoteName(name);
  const wanted = folder.trim();
  const parent =
    wanted === ''
      ? app.fileManager.getNewFileParent(app.workspace.getActiveFile()?.path ?? '', `${safe}.md`)
      : app.vault.getFolderByPath(normalizePath(wanted));
  const taken = new Set((parent?.children ?? []).map((child) => foldNoteName(nameOf(child.name))));
  const pathOf = (free: string): string => normalizePath(`${parent?.path ?? wanted}/${free}.md`);
  for (;;) {
    const free = freeNoteName(safe, taken);
    if (!soon.includes(pathOf(free))) return pathOf(free);
    taken.add(foldNoteName(free));
  }
}

/** The note that is being made. */
const making = new WeakMap<App['vault'], Promise<unknown>>();

async function makeNote(app: App, folder: string, name: string, text: string): Promise<TFile> {
  const safe = safeNoteName(name);
  const parent = await folderFor(app, folder, safe);
  const taken = new Set(parent.children.map((child) => foldNoteName(nameOf(child.name))));
  for (let tries = 0; ; tries++) {
    const free = freeNoteName(safe, taken);
    try {
      return await app.vault.create(normalizePath(`${parent.path}/${free}.md`), text);
    } catch (error) {
      // Another program may have made a note of that name, and the vault has not noticed yet.
      if (tries >= 3) throw new Failure(say.vault.couldNotBeMade({ free, message: messageOf(error) }));
      taken.add(foldNoteName(free));
    }
  }
}

function nameOf(fileName: string): string {
  return fileName.toLowerCase().endsWith('.md') ? fileName.slice(0, -3) : fileName;
}

async function folderFor(app: App, folder: string, name: string): Promise<TFolder> {
  if (folder.trim() === '') {
    return app.fileManager.getNewFileParent(app.workspace.getActiveFile()?.path ?? '', `${name}.md`);
  }
  const path = normalizePath(folder);
  const found = app.vault.getFolderByPath(path);
  if (found) return found;
  if (app.vault.getAbstractFileByPath(path) instanceof TFile) {
    throw new Failure(say.vault.fileInPlaceOfFolder(path));
  }
  return app.vault.createFolder(path);
}
