// npm run test:random [-- --seed 123] [paths and options of vitest]
// The tests under another seed each time: other examples for every property, the tests of a file in another order. A failure prints what
// repeats it. To keep it as a case, put its counterexample into the property's `examples`, or assert the property once more with the
// seed and path that fast-check prints: `fc.assert(property, { seed, path })`.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const args = process.argv.slice(2);
const at = args.indexOf('--seed');
const [, given] = at < 0 ? [] : args.splice(at, 2);
const seed = given === undefined ? randomInt(2 ** 31) : Number(given);
if (!Number.isInteger(seed)) {
  console.error(`“${given}” is not a seed: give a whole number.`);
  process.exit(2);
}
const run = (script, ...more) =>
  spawnSync(process.execPath, [join(root, script), ...more], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PROPERTY_SEED: String(seed) },
  }).status ?? 1;

console.log(`Seed ${seed}.`);
const built = run('esbuild.config.mjs');
const status = built || run('node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', ...args);
if (status !== 0)
  console.log(`Failed with seed ${seed}. To repeat it: npm run test:random -- ${['--seed', seed, ...args].join(' ')}`);
process.exit(status);
