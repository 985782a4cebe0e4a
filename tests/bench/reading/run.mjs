// npm run bench:reading [-- --size 25000]
// What it costs to read a note, by its kind, from what the metadata cache knows of it to its place in the network; beside it the floor,
// every letter of it touched. Microseconds of CPU a note, warm. Then a vault of so many notes at once: CPU, and memory a note; and what
// the first notes of a start take, when nothing is warm.
import { parseArgs } from 'node:util';
import { importBench } from '../import-bench.mjs';

const { values } = parseArgs({
  options: { size: { type: 'string', default: '25000' }, runs: { type: 'string', default: '15' } },
});
const { measureFirst, measureKind, measureVault } = await importBench('tests/bench/reading/measure.ts');

const first = measureFirst();
console.log('a note            decide    read whole   every letter touched   text read');
for (const kind of ['ordinary', 'person', 'meeting', 'daily']) {
  const { decide, whole, floor, withText } = measureKind(kind, 1000, Number(values.runs));
  const shown = (us) => `${us.toFixed(1)} µs`;
  console.log(
    `${kind.padEnd(12)} ${shown(decide).padStart(11)} ${shown(whole).padStart(13)} ${shown(floor).padStart(22)}   ${withText ? 'yes' : 'no'}`,
  );
}
const { notes, read, settle, heap } = measureVault(Number(values.size));
console.log(
  `\n${notes} notes: read ${read.toFixed(2)} s, understood ${settle.toFixed(2)} s of CPU, ${(heap / 1024).toFixed(2)} KB of heap a note`,
);
console.log(`the first ${first.notes} notes of a start, ten of each kind: ${first.all.toFixed(0)} ms of CPU`);
