// npm run bench:suggestions [-- --half seen|held-out]
// How many facts of the labelled notes are suggested, and how many suggestions are true, by kind and language, beside plain keyword
// search; then what one note of fifty lines costs: read for the first time, and when one of its lines has changed.
import { parseArgs } from 'node:util';
import { importBench } from '../import-bench.mjs';

const { values } = parseArgs({ options: { half: { type: 'string', multiple: true, default: ['seen', 'held-out'] } } });
const { tableOf, timesOfOneNote } = await importBench('tests/bench/suggestions/suggestions.bench.ts');
for (const half of values.half) console.log(tableOf(half));
const { first, changed, lines } = timesOfOneNote(400, 25_000);
const told = ({ median, best }) => `${median.toFixed(2)} ms in the median, ${best.toFixed(2)} ms at best`;
console.log(`A note of ${lines} lines, read for the first time: ${told(first)}`);
console.log(`The same note when one line has changed: ${told(changed)}`);
