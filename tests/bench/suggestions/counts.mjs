// node tests/bench/suggestions/counts.mjs [--half seen] [--half held-out]
// Writes how many facts of each kind are labelled into tests/labelled/README.md. Only the halves named are opened; the others stay unknown.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../host/run-typescript.mjs';

const kinds =
  'introduced will-introduce named i-introduced i-will-introduce favour-received favour-given promise waiting thanks-due thanked need my-need offer contact ask-next-time new-person'.split(
    ' ',
  );
const { values } = parseArgs({ options: { half: { type: 'string', multiple: true, default: ['seen', 'held-out'] } } });
const folder = join(root, 'tests/labelled');
const columns = ['seen', 'held-out'].flatMap((half) => {
  const texts = values.half.includes(half)
    ? readdirSync(join(folder, half)).map((name) => readFileSync(join(folder, half, name), 'utf8'))
    : null;
  return ['en', 'de'].map((language) => {
    const ours = texts?.filter((text) => text.includes(`\nlanguage: ${language}\n`));
    const found = ours?.flatMap((text) =>
      [...text.split('\n=== labels\n')[1].matchAll(/^- line: .* \| kind: ([\w-]+) \| who: /gm)].map(([, kind]) => kind),
    );
    return { name: `${half} ${language}`, notes: ours?.length, found };
  });
});
const row = (name, cells) => {
  const all = cells.includes(undefined) ? undefined : cells.reduce((sum, count) => sum + count, 0);
  return `| ${[name, ...[...cells, all].map((count) => count ?? '?')].join(' | ')} |`;
};
const count = (test) => columns.map(({ found }) => found?.filter(test).length);
const table = [
  `| kind | ${columns.map(({ name }) => name).join(' | ')} | all |`,
  `|---|${'---:|'.repeat(columns.length + 1)}`,
  ...kinds.map((kind) =>
    row(
      kind,
      count((one) => one === kind),
    ),
  ),
  row(
    '**facts**',
    count(() => true),
  ),
  row(
    'notes',
    columns.map(({ notes }) => notes),
  ),
];
const readme = join(folder, 'README.md');
const [head] = readFileSync(readme, 'utf8').split('## Counts\n');
writeFileSync(
  readme,
  `${head}## Counts\n\`node tests/bench/suggestions/counts.mjs\` renews this table.\n\n${table.join('\n')}\n`,
);
