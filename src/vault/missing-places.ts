import { say } from '../i18n/words';
import type { Problem } from '../model/problem';
import { nearest } from '../templating/did-you-mean';
import { settingsTable, type SettingKey, type Settings } from './settings';

/** What there is in the vault, by paths from its root. */
export interface VaultPlaces {
  readonly folders: readonly string[];
  readonly notes: readonly string[];
}

const folderKeys = ['peopleFolders', 'meetingFolders', 'excludedFolders', 'templateFolder'] as const;

/** Settings that name a folder or a note which is not in the vault, each told with what may have been meant. */
export function missingPlaces(settings: Settings, places: () => VaultPlaces): readonly Problem[] {
  const named = folderKeys.flatMap((key) => {
    const value = settings[key];
    return (typeof value === 'string' ? [value] : value).map((folder) => ({ key, folder: bare(folder) }));
  });
  const folders = named.filter(({ folder }) => folder !== '');
  const me = bare(settings.me);
  if (folders.length === 0 && me === '') return [];
  const there = places();
  // Folders are compared without case, as reading does; the own note is not.
  const known = new Set(there.folders.map((path) => path.toLowerCase()));
  const problems = folders.flatMap(({ key, folder }) => {
    if (known.has(folder.toLowerCase())) return [];
    return problemOf(key, say.vault.noFolder(folder), near(folder, there.folders));
  });
  if (me === '' || there.notes.includes(me)) return problems;
  return [...problems, problemOf('me', say.vault.noSuchNote(me), near(me, there.notes))];
}

function problemOf(key: SettingKey, problem: string, meant: string | null): Problem {
  const what = say.vault.settingNamesNothing({ name: settingsTable[key].name, problem });
  const remedy = meant === null ? say.vault.correctSetting : say.vault.didYouMeanPlace(meant);
  return { path: '', line: null, what, remedy };
}

/** The same path with a slip of the fingers, or without an ending; else the same name elsewhere. */
function near(path: string, paths: readonly string[]): string | null {
  const whole = paths.find(
    (other) => other.replace(/\.md$/i, '').toLowerCase() === path.replace(/\.md$/i, '').toLowerCase(),
  );
  if (whole !== undefined) return whole;
  const slip = nearest(path, paths);
  if (slip !== null) return slip;
  const last = nameOf(path);
  const names = new Map(paths.map((other) => [nameOf(other), other]));
  const named = names.has(last) ? last : nearest(last, [...names.keys()]);
  return named === null ? null : (names.get(named) ?? null);
}

function nameOf(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.md$/i, '')
    .toLowerCase();
}

function bare(path: string): string {
  return path.trim().replace(/^\/+|\/+$/g, '');
}
