// npm run bench:exchange [-- --people 25000]
// How many matches of needs with what people offer are true, and how many true ones are found, on both halves of the labelled pairs:
// ours, plain minisearch, and the word overlap that was used before. Then what an answer, the building and a changed note cost.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { root } from '../../host/run-typescript.mjs';

const { values } = parseArgs({ options: { people: { type: 'string', default: '25000' } } });
mkdirSync(join(root, '.cache/host'), { recursive: true });
const outfile = join(root, `.cache/host/exchange-${process.pid}.mjs`);
await build({
  absWorkingDir: root,
  entryPoints: ['tests/bench/exchange/exchange.bench.ts'],
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
  const { tableOf, timesOf } = await import(pathToFileURL(outfile).href);
  for (const half of ['dev', 'test']) console.log(`${tableOf(half)}\n`);
  const { people, statements, answers, building, changed } = timesOf(Number(values.people));
  const ms = (time) => `${time.toFixed(2)} ms`;
  console.log(`${people} people, ${statements} statements`);
  console.log(
    `An answer: ${ms(answers.median)} in the median of the needs, ${ms(answers.longest)} for the slowest; up to ${answers.lines} people`,
  );
  console.log(`Building: ${ms(building.whole)} in all, its longest step ${ms(building.longestStep)}`);
  console.log(
    `One note that has changed: ${ms(changed.median)} in the median, ${ms(changed.most)} or less for 95 of 100`,
  );
} finally {
  rmSync(outfile, { force: true });
}
