import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { root } from '../host/root';
import type { VaultOptions } from '../journeys/open-vault';

const dataFile = '.obsidian/plugins/reference-desk/data.json';

/**
 * Settings of the app under which it does what the stand-in does: no question asked at a rename or a deletion, properties as text, so
 * that a line is a line. Whatever a journey's own vault says goes before them.
 */
const configuration = (theme: 'light' | 'dark'): Readonly<Record<string, object>> => ({
  '.obsidian/app.json': { alwaysUpdateLinks: true, promptDelete: false, propertiesInDocument: 'source' },
  '.obsidian/appearance.json': { theme: theme === 'dark' ? 'obsidian' : 'moonstone', nativeMenus: false },
});

/** Writes a vault for the real app into a folder of its own; gives the folder. The original is never opened. */
export async function layOutVault({ vault, settings, theme = 'light' }: VaultOptions): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'desk-real-'));
  if (typeof vault === 'string') {
    const filter = (path: string): boolean => !['.git', '.trash', 'node_modules'].includes(basename(path));
    await cp(resolve(root, vault), folder, { recursive: true, filter });
  } else {
    for (const [path, text] of Object.entries(vault)) await writeIn(folder, path, text);
  }
  const below = { ...configuration(theme), ...(settings ? { [dataFile]: settings } : {}) };
  for (const [path, values] of Object.entries(below)) {
    const there = await readFile(join(folder, path), 'utf8').catch(() => '{}');
    const merged = { ...values, ...(JSON.parse(there) as object) };
    await writeIn(folder, path, JSON.stringify(merged, null, 2));
  }
  return folder;
}

/** Writes a file as another program would, with its folders. */
export async function writeIn(folder: string, path: string, text: string): Promise<void> {
  const full = join(folder, path);
  await mkdir(dirname(full), { recursive: true });
  await writeFile(full, text);
}

/** The text of every file that is not hidden, by path. */
export async function textsIn(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = new Map<string, string>();
  for (const entry of entries) {
    const full = join(entry.parentPath, entry.name);
    const path = full.slice(folder.length + 1).replaceAll('\\', '/');
    if (!entry.isFile() || path.split('/').some((part) => part.startsWith('.'))) continue;
    texts.set(path, await readFile(full, 'utf8'));
  }
  return texts;
}
