/**
 * The journeys in the real Obsidian: `npx vitest run --config tests/real/vitest.config.ts`, as .github/workflows/real-app.yml does.
 * Those that need the stand-in are listed first, by file; those that need it within a shared file are listed as skipped, with the reason.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, mergeConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import { base } from '../vitest.config';

process.env['REFERENCE_DESK_APP'] ??= 'real';

const journeys = join(import.meta.dirname, '..', 'journeys');
const all = readdirSync(journeys).filter((name) => name.endsWith('.test.ts'));
const shared = all.filter((name) => readFileSync(join(journeys, name), 'utf8').includes("from './open-vault'"));
const rest = all.filter((name) => !shared.includes(name));
process.stdout.write(
  `${shared.length} files of journeys run in the app (${process.env['REFERENCE_DESK_APP']}). ` +
    `${rest.length} need the stand-in and are NOT run: ${rest.join(', ')}\n`,
);

const merged = mergeConfig(
  base,
  defineConfig({
    test: {
      // Each journey starts the app anew.
      testTimeout: 180_000,
      hookTimeout: 120_000,
      maxWorkers: 1,
      sequence: { shuffle: false, sequencer: BaseSequencer },
      globalSetup: process.env['REFERENCE_DESK_APP'] === 'real' ? ['tests/real/launch-obsidian.ts'] : [],
    },
  }),
);
// Merging adds to a list, and these two replace it.
merged.test.reporters = process.env['CI'] === undefined ? ['verbose'] : ['verbose', 'github-actions'];
merged.test.include = [...shared.map((name) => `tests/journeys/${name}`), 'tests/real/*.real.ts'];

export default merged;
