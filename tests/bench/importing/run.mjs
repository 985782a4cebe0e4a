// npm run bench:import [-- --cards 5000 --notes 2000]
// What it costs to read a vCard file and LinkedIn’s table of 5,000 people and to compare everybody with the notes: CPU time of all of it,
// and the longest block, for which the page would stand still. `Best` is the least of several runs.
import { parseArgs } from 'node:util';
import { importBench } from '../import-bench.mjs';

const { values } = parseArgs({
  options: {
    cards: { type: 'string', default: '5000' },
    notes: { type: 'string', default: '2000' },
    runs: { type: 'string', default: '5' },
  },
});
const { costs } = await importBench('tests/bench/importing/importing.bench.ts');
const runs = Array.from({ length: Number(values.runs) }, () => costs(Number(values.cards), Number(values.notes)));
console.log('| work | first, ms | best, ms | longest block: first, best |\n|---|---|---|---|');
for (const [index, { name, all, longestBlock }] of runs[0].entries()) {
  const best = (of) => Math.min(...runs.map((run) => run[index][of])).toFixed(1);
  console.log(`| ${name} | ${all.toFixed(0)} | ${best('all')} | ${longestBlock.toFixed(1)}, ${best('longestBlock')} |`);
}
