import type { DataWriteOptions } from 'obsidian';

/** A file or folder as it lies in storage. Times in milliseconds since 1970, size in bytes (0 for a folder). */
export interface StorageEntry {
  readonly path: string;
  readonly type: 'file' | 'folder';
  readonly ctime: number;
  readonly mtime: number;
  readonly size: number;
}

/**
 * What a vault stands on: a map in memory, a real folder, a folder whose writes stay in memory.
 * Paths are vault paths (see vault-path.ts), '/' is the root. Knows nothing of notes, hidden folders or events.
 * What is not there, or lies in the way, throws a StorageError.
 */
export interface Storage {
  /** The vault's name: the name of its folder. */
  readonly name: string;
  /** False where `Ada.md` and `ada.md` are one file, as on most Macs and phones and on Windows. */
  readonly caseSensitive: boolean;
  stat(path: string): Promise<StorageEntry | null>;
  /** What lies directly in a folder, with the paths as they are written there. */
  list(folder: string): Promise<StorageEntry[]>;
  readText(path: string): Promise<string>;
  readBinary(path: string): Promise<ArrayBuffer>;
  /** Creates or overwrites a file; its folder must be there. */
  write(path: string, data: string | ArrayBuffer, times?: DataWriteOptions): Promise<void>;
  /** Makes a folder and those above it; does nothing when it is there. */
  makeFolder(path: string): Promise<void>;
  /** Removes a file, or a folder with all that is in it. */
  remove(path: string): Promise<void>;
  /** Moves a file or folder; nothing may lie at `to`, unless it is the same file in other case. */
  rename(from: string, to: string): Promise<void>;
  /** Tells the path of each file or folder that somebody else changed, until the returned function is called. */
  watch?(onChange: (path: string) => void): () => void;
}

/** The errors a file system gives, in the words that Node gives them. */
export class StorageError extends Error {
  readonly code: 'ENOENT' | 'EEXIST' | 'EISDIR' | 'ENOTDIR';

  constructor(code: StorageError['code'], action: string, path: string) {
    const words = {
      ENOENT: 'no such file or directory',
      EEXIST: 'file already exists',
      EISDIR: 'illegal operation on a directory',
      ENOTDIR: 'not a directory',
    };
    super(`${code}: ${words[code]}, ${action} '${path}'`);
    this.name = 'Error';
    this.code = code;
  }
}

/** The key under which a storage keeps a path: the path itself, or one for all ways to write it. */
export function keyOf(path: string, caseSensitive: boolean): string {
  return caseSensitive ? path : path.normalize('NFC').toLowerCase();
}
