import { importBench } from '../import-bench.mjs';
const kind = process.argv[2]; 
const { measureKind } = await importBench('tests/bench/reading/measure.ts');
console.log(kind, measureKind(kind, 1000, Number(process.argv[3]??24)).whole);
