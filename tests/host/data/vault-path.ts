/** Paths inside a vault: `/` between folders, no `/` at either end, '/' for the root. */

/** Obsidian's clean-up of a path that a user typed: one kind of slash, no doubled ones, no-break spaces to spaces, NFC. */
export function normalizePath(path: string): string {
  const cleaned = path
    .replace(/[\\/]+/g, '/')
    .replace(/^\/|\/$/g, '')
    .replace(/[\u00A0\u202F]/g, ' ')
    .normalize('NFC');
  return cleaned === '' ? '/' : cleaned;
}

/** The folder that a path lies in; '/' for what lies in the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash <= 0 ? '/' : path.slice(0, slash);
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Extension without the dot, as written; '' where there is none. A leading dot starts a hidden name, not an extension. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot <= 0 || dot === name.length - 1 ? '' : name.slice(dot + 1);
}

export function baseNameOf(name: string): string {
  const extension = extensionOf(name);
  return extension === '' ? name : name.slice(0, -extension.length - 1);
}

/** A path in a folder; `folder` may be '/' or ''. */
export function joinPath(folder: string, name: string): string {
  return folder === '/' || folder === '' ? name : `${folder}/${name}`;
}

/** Whether `path` lies somewhere below `folder`. */
export function isBelow(path: string, folder: string): boolean {
  return folder === '/' ? path !== '/' : path.startsWith(`${folder}/`);
}

/** Files and folders whose name starts with a dot are not part of the vault: configuration, trash, version control. */
export function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}

/** Follows `.` and `..` from a folder; null when that leaves the vault. */
export function resolveRelative(path: string, folder: string): string | null {
  const parts = folder === '/' || folder === '' ? [] : folder.split('/');
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.length === 0) return null;
      parts.pop();
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
