import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Network } from '../../src/core/network/network';
import { aNote } from './a-note';
import { networkOf, resolverFor } from './network-of';

const folder = fileURLToPath(new URL('../vault', import.meta.url));

/** The network of the demo vault, as the settings come. */
export function demoNetwork(): Network {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md') && !path.startsWith('.'));
  const notes = paths.map((path) => aNote(readFileSync(join(folder, path), 'utf8'), path));
  const rules = { dailyNotes: [{ folder: 'Daily', format: 'YYYY-MM-DD' }], excludedFolders: ['Templates'] };
  return networkOf(
    notes,
    rules,
    resolverFor(() => paths),
  );
}
