// `npm test`: everything that must hold before a change lands. Type check, lint and format first, since they are quick to say no;
// then the build, then every test, those in the browser included. The last line counts the tests.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = (name) => join(root, 'node_modules', ...name.split('/'));
const report = join(root, '.cache', 'tests.json');

/** Runs a Node script; gives its output back when it fails, streams it when `loud`. */
function run(name, script, args, { loud = false } = {}) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      stdio: loud ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name}  (${seconds} s)`);
      if (code !== 0 && !loud) console.log(output);
      resolve(code === 0);
    });
  });
}

async function inTurn(steps) {
  let fine = true;
  for (const step of steps) fine = (await step()) && fine;
  return fine;
}

mkdirSync(join(root, '.cache'), { recursive: true });
rmSync(report, { force: true });

const tsc = bin('typescript/bin/tsc');
const checks = await Promise.all([
  // Two of about the same length.
  inTurn([
    ...['src', '.', 'tests'].map((project) => () => run(`types of ${project}`, tsc, ['-p', project])),
    () => run('format', bin('prettier/bin/prettier.cjs'), ['--check', '--log-level', 'warn', '.']),
  ]),
  run('lint', bin('eslint/bin/eslint.js'), ['--max-warnings', '0', '.']),
]);
const built = await run('build', join(root, 'esbuild.config.mjs'), []);
const passed = await run(
  'tests',
  bin('vitest/vitest.mjs'),
  [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { loud: true },
);

const fine = checks.every(Boolean) && built && passed;
const counts = JSON.parse(readFileSync(report, 'utf8'));
const skipped = counts.numPendingTests + counts.numTodoTests;
console.log(
  `${fine ? 'All is well' : 'Something failed'}: ${counts.numPassedTests} tests passed, ${counts.numFailedTests} failed, ${skipped} skipped.`,
);
process.exit(fine ? 0 : 1);
