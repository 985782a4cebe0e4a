// npm run bench:exchange [-- --people 25000]
// How many matches of needs with what people offer are true, and how many true ones are found, on both halves of the labelled pairs, ours and those of others:
// ours, plain minisearch, and the word overlap that was used before. Then what an answer, the building and a changed note cost.
import { parseArgs } from 'node:util';
import { importBench } from '../import-bench.mjs';

const { values } = parseArgs({ options: { people: { type: 'string', default: '25000' } } });
const { tableOf, timesOf } = await importBench('tests/bench/exchange/exchange.bench.ts');
for (const half of ['dev', 'test', 'dev, by others', 'test, by others']) console.log(`${tableOf(half)}\n`);
const { people, statements, answers, building, pairs, changed } = timesOf(Number(values.people));
const ms = (time) => `${time.toFixed(2)} ms`;
console.log(`${people} people, ${statements} statements`);
console.log(
  `An answer: ${ms(answers.median)} in the median of the needs, ${ms(answers.longest)} for the slowest; up to ${answers.lines} people`,
);
console.log(`Building: ${ms(building.whole)} in all, its longest step ${ms(building.longestStep)}`);
console.log(
  `Whom I could introduce, for ${pairs.needs} needs: ${ms(pairs.whole)} in all, its longest step ${ms(pairs.longestStep)}; ${pairs.found} pairs`,
);
console.log(
  `One note that has changed: ${ms(changed.median)} in the median, ${ms(changed.most)} or less for 95 of 100`,
);
