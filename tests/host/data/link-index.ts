import type { TFile } from './abstract-file';
import { extensionOf, folderOf, isBelow, nameOf, normalizePath, resolveRelative } from './vault-path';

/** Files by name, and the way from what a link says to the file it means. Names and paths match in any case. */
export class LinkIndex {
  private readonly byName = new Map<string, Set<TFile>>();

  add(file: TFile): void {
    const key = nameKey(file.name);
    const files = this.byName.get(key);
    if (files) files.add(file);
    else this.byName.set(key, new Set([file]));
  }

  /** `path` is where the file lay when it was added. */
  remove(file: TFile, path: string): void {
    const key = nameKey(nameOf(path));
    const files = this.byName.get(key);
    files?.delete(file);
    if (files?.size === 0) this.byName.delete(key);
  }

  /** How many files go by this name. */
  count(name: string): number {
    return this.byName.get(nameKey(name))?.size ?? 0;
  }

  /**
   * The file that a link path leads to from a note: relative to the note's folder, by its whole path, or by its name or the end of its
   * path; among several the one in or below the note's folder, then the one with the shortest path.
   */
  find(linkpath: string, sourcePath: string): TFile | null {
    const folder = folderOf(sourcePath);
    if (linkpath.startsWith('./') || linkpath.startsWith('../')) {
      const path = resolveRelative(linkpath, folder);
      return path === null ? null : this.exactly(path);
    }
    const path = normalizePath(linkpath);
    const exact = this.exactly(path);
    if (exact || linkpath.startsWith('/')) return exact;
    const candidates = this.candidates(path).filter((file) => endsWithPath(file.path, path));
    if (candidates.length < 2) return candidates[0] ?? null;
    return candidates.reduce((best, file) => (isBetter(file, best, folder) ? file : best));
  }

  private exactly(path: string): TFile | null {
    const wanted = nameKey(path);
    const matches = this.candidates(path).filter((file) => {
      const found = nameKey(file.path);
      return found === wanted || found === `${wanted}.md`;
    });
    // Where case tells files apart, the link's own case decides.
    return matches.find((file) => file.path === path || file.path === `${path}.md`) ?? matches[0] ?? null;
  }

  /** Files of that name as it stands, else notes of that name without their extension. */
  private candidates(path: string): TFile[] {
    const name = nameOf(path);
    const asWritten = this.byName.get(nameKey(name));
    const asNote = this.byName.get(nameKey(`${name}.md`));
    return [
      ...(extensionOf(name) === '' ? [] : (asWritten ?? [])),
      ...(asNote ?? []),
      ...(extensionOf(name) === '' ? (asWritten ?? []) : []),
    ];
  }
}

/** One key for all ways to write a name or path. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** The names under which a link path may look for its file. */
export function namesSought(linkpath: string): string[] {
  const name = nameOf(linkpath);
  return [nameKey(name), nameKey(`${name}.md`)];
}

function endsWithPath(filePath: string, linkpath: string): boolean {
  const path = `/${nameKey(filePath)}`;
  const wanted = `/${nameKey(linkpath)}`;
  return path.endsWith(wanted) || path.endsWith(`${wanted}.md`);
}

function isBetter(file: TFile, than: TFile, folder: string): boolean {
  const near = isBelow(file.path, folder);
  if (folder !== '/' && near !== isBelow(than.path, folder)) return near;
  if (file.path.length !== than.path.length) return file.path.length < than.path.length;
  return file.path < than.path;
}
