import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { isText, type SessionFile } from './file-kinds';

/** What a page is to show: the notes of a vault and how the world around them is. */
export interface SessionOptions {
  readonly name: string;
  readonly files: readonly SessionFile[];
  /** `YYYY-MM-DD` at which the clock stands; null for the real one. */
  readonly today: string | null;
  readonly theme: 'light' | 'dark';
  readonly device: 'desktop' | 'tablet' | 'phone';
  /** Whether a phone or tablet is one of Apple's. */
  readonly ios: boolean;
  /** Of the app, as BCP 47: what `getLanguage` gives, and which way its interface runs. The host’s own words stay English. */
  readonly language: string;
  /** Laid under the plugin's data.json. */
  readonly settings: Record<string, unknown> | null;
  /** Whether somebody enabled the plugin just now; otherwise it was there when the app started. */
  readonly justEnabled: boolean;
  /** Whether what is written goes into the folder, or stays in the page. */
  readonly persist: boolean;
  readonly configDir: string;
  /** Whether the core plugin Bases is on. */
  readonly bases: boolean;
  /** The note to open first. */
  readonly open: string | null;
}

export type SessionSettings = Partial<Omit<SessionOptions, 'name' | 'files'>>;

const standard: Omit<SessionOptions, 'name' | 'files'> = {
  today: null,
  theme: 'light',
  device: 'desktop',
  ios: false,
  language: 'en',
  settings: null,
  justEnabled: false,
  persist: false,
  configDir: '.obsidian',
  bases: true,
  open: null,
};

export function sessionOfFiles(
  files: Readonly<Record<string, string>>,
  settings: SessionSettings = {},
): SessionOptions {
  const now = Date.now();
  const all = Object.entries(files).map(([path, text]) => ({ path, text, ctime: now, mtime: now }));
  return { ...standard, ...settings, name: 'Vault', files: all };
}

export async function sessionOfFolder(folder: string, settings: SessionSettings = {}): Promise<SessionOptions> {
  const root = resolve(folder);
  return { ...standard, ...settings, name: basename(root), files: await filesIn(root, '') };
}

const rightToLeft = new Set(['ar', 'dv', 'fa', 'he', 'syr', 'ur']);

export function runsRightToLeft(language: string): boolean {
  return rightToLeft.has(language.split('-')[0] ?? '');
}

const left = new Set(['.git', '.trash', 'node_modules', '.DS_Store']);

async function filesIn(root: string, folder: string): Promise<SessionFile[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (left.has(entry.name)) return [];
      if (entry.isDirectory()) return filesIn(root, path);
      if (!entry.isFile()) return [];
      const { birthtimeMs, mtimeMs } = await stat(join(root, path));
      const text = isText(path) ? await readFile(join(root, path), 'utf8') : '';
      return [{ path, text, ctime: Math.floor(birthtimeMs), mtime: Math.floor(mtimeMs) }];
    }),
  );
  return found.flat().sort((a, b) => (a.path < b.path ? -1 : 1));
}
