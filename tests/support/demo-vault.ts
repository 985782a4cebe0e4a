import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Network } from '../../src/network/network';
import { aNote } from './a-note';
import { networkOf, resolverFor } from './network-of';

const folder = fileURLToPath(new URL('../vault', import.meta.url));

/** The texts of its notes by path. */
export function demoTexts(): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md') && !path.startsWith('.'));
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** The network of the demo vault, as the settings come. */
export function demoNetwork(): Network {
  const texts = demoTexts();
  const notes = [...texts].map(([path, text]) => aNote(text, path));
  const rules = { dailyNotes: [{ folder: 'Daily', format: 'YYYY-MM-DD' }], excludedFolders: ['Templates'] };
  return networkOf(
    notes,
    rules,
    resolverFor(() => texts.keys()),
  );
}
