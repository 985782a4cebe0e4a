// npm run bench [-- --sizes 250,2500,25000] [--runs 5]
// Prints, in one run on one machine: what our index costs, beside a script over the same notes, and how it grows with the vault.
// Dataview's own engine is not to be had from npm (obsidian-dataview there holds its query parser alone), so the script stands for it:
// pages parsed once and held in memory, links both ways, each query a walk over all pages, as in a dataviewjs block.
import { parseArgs } from 'node:util';
import { importBench } from './import-bench.mjs';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '250,2500,25000' },
    // Of each note that nobody would write.
    runs: { type: 'string', default: '5' },
  },
});
const { measure, measureHostile } = await importBench('tests/bench/index.bench.ts');

const sizes = values.sizes.split(',').map(Number);
const shown = (ms) =>
  ms < 0.01 ? `${(ms * 1000).toFixed(1)} µs` : ms < 10 ? `${ms.toFixed(2)} ms` : `${ms.toFixed(0)} ms`;
const ratio = (ours, theirs) => `${(theirs / ours).toFixed(theirs / ours < 10 ? 1 : 0)} ×`;
const table = (rows) => {
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => String(row[at]).length)));
  for (const row of rows) console.log(row.map((cell, at) => String(cell).padEnd(widths[at])).join('  '));
  console.log('');
};

measure(50); // so that nothing below is measured cold
let before = null;
for (const size of sizes) {
  const times = measure(size);
  const grown = (now, then) => (then ? `${(now / then).toFixed(1)} ×` : '');
  const old = before?.times;
  console.log(
    `${size} people, ${times.notes} notes${before ? `: ${(times.notes / old.notes).toFixed(1)} × the notes` : ''}`,
  );
  table([
    ['', 'ours', 'a script', 'script / ours', 'growth of ours'],
    [
      'read and understand all notes',
      shown(times.build),
      shown(times.their.build),
      ratio(times.build, times.their.build),
      grown(times.build, old?.build),
    ],
    [
      'one changed note',
      shown(times.change),
      shown(times.their.change),
      ratio(times.change, times.their.change),
      grown(times.change, old?.change),
    ],
    [
      '50 rows after a change',
      shown(times.rows),
      shown(times.their.rows),
      ratio(times.rows, times.their.rows),
      grown(times.rows, old?.rows),
    ],
    [
      '50 rows, nothing changed',
      shown(times.again),
      shown(times.their.rows),
      ratio(times.again, times.their.rows),
      grown(times.again, old?.again),
    ],
    ['all rows for the first time', shown(times.first), '', '', grown(times.first, old?.first)],
  ]);
  console.log(
    `longest step: first reading ${shown(times.longestStep)}, a new day ${shown(times.newDayStep)}, other settings ${shown(times.settingsStep)}`,
  );
  console.log(`heap with both ${times.megabytes.toFixed(0)} MB\n`);
  before = { size, times };
}
console.log('Notes that nobody would write');
table([
  ['', 'whole', 'longest step'],
  ...measureHostile(Number(values.runs)).map(({ what, whole, longestStep }) => [
    what,
    shown(whole),
    shown(longestStep),
  ]),
]);
