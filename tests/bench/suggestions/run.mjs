// npm run bench:suggestions [-- --half seen|held-out]
// How many facts of the labelled notes are suggested, and how many suggestions are true, by kind and language, beside plain keyword
// search; then what one note of fifty lines costs: read for the first time, and when one of its lines has changed.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { root } from '../../host/run-typescript.mjs';

const { values } = parseArgs({ options: { half: { type: 'string', multiple: true, default: ['seen', 'held-out'] } } });
mkdirSync(join(root, '.cache/host'), { recursive: true });
const outfile = join(root, `.cache/host/suggestions-${process.pid}.mjs`);
await build({
  absWorkingDir: root,
  entryPoints: ['tests/bench/suggestions/suggestions.bench.ts'],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  // As the plugin is built: for Node, patterns with \p{…} would be made anew at each use.
  target: 'es2021',
  packages: 'external',
  alias: { obsidian: join(root, 'tests/support/obsidian-module.ts') },
  logLevel: 'warning',
});
try {
  const { tableOf, timesOfOneNote } = await import(pathToFileURL(outfile).href);
  for (const half of values.half) console.log(tableOf(half));
  const { first, changed, lines } = timesOfOneNote(400, 25_000);
  const told = ({ median, best }) => `${median.toFixed(2)} ms in the median, ${best.toFixed(2)} ms at best`;
  console.log(`A note of ${lines} lines, read for the first time: ${told(first)}`);
  console.log(`The same note when one line has changed: ${told(changed)}`);
} finally {
  rmSync(outfile, { force: true });
}
