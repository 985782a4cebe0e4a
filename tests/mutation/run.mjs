// npm run mutation -- editing
// Changes the source of a folder in a small way, again and again, and asks each time whether a test of the pure folders notices.
// A change that nobody notices is a test that is missing, source that does nothing, or a row in survivors.md that says why it is
// neither. Those without a row are printed as rows to be filled in; .cache/mutation/report.html shows each in its place.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
/** Folders without a survivor that is not explained; one that comes is a failure there, and only printed elsewhere. */
const clean = ['editing'];
/** Folders whose code knows neither Obsidian nor the DOM, apart from their `ui`. */
const pure = [
  ...['model', 'notes', 'network', 'editing', 'templating', 'follow-ups', 'introductions', 'exchange', 'suggestions'],
  ...['interviews', 'people', 'importing'],
];

const folder = process.argv[2] ?? '';
if (!/^[\w-]+(\/[\w-]+)*(\.ts)?$/.test(folder) || !pure.includes(folder.split('/')[0])) {
  console.error('Say which folder or file of src: npm run mutation -- editing, or templating, or notes/read-lines.ts');
  process.exit(2);
}
const all = folder.split('/')[0] === 'templating' ? ['templating'] : pure;
const tests = `tests/{${[...all, 'no-other'].join(',')}}/**/*.test.ts`;

const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js'),
    ...[
      'run',
      join(here, 'stryker.config.mjs'),
      '--mutate',
      folder.endsWith('.ts') ? `src/${folder}` : `src/${folder}/**/*.ts,!src/${folder}/ui/**`,
    ],
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { PROPERTY_RUNS: '10', ...process.env, MUTATION_TESTS: tests },
  },
);
if (status !== 0) process.exit(status ?? 1);

const inCode = (text) => {
  const line = text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|');
  return line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``;
};
const explained = readFileSync(join(here, 'survivors.md'), 'utf8').split('\n');
const { files } = JSON.parse(readFileSync(join(root, '.cache/mutation/report.json'), 'utf8'));
const rows = Object.entries(files).flatMap(([path, { source, mutants }]) => {
  const lines = source.split('\n');
  return mutants
    .filter((mutant) => mutant.status === 'Survived' || mutant.status === 'NoCoverage')
    .map(({ replacement, location: { start, end } }) => {
      const original = lines.slice(start.line - 1, end.line);
      original.push(original.pop().slice(0, end.column - 1));
      original[0] = original[0].slice(start.column - 1);
      return `| ${path.replace(/^src\//, '')} | ${inCode(original.join('\n'))} → ${inCode(replacement ?? '')} |`;
    })
    .filter((row) => !explained.some((line) => line.startsWith(row)));
});
console.log(`${rows.length} survivors that survivors.md does not explain\n${rows.join('\n')}`);
process.exit(rows.length > 0 && clean.some((one) => folder.startsWith(one)) ? 1 : 0);
