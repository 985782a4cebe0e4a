import { it } from 'vitest';
import { measure, ours } from './labelled/measure';
import { pairsOf } from './labelled/pairs';
it('x', () => { console.log(JSON.stringify(measure('dev', ours)), JSON.stringify(measure('test', ours)));
 for (const p of pairsOf('dev')) if (ours(p) !== p.fits) console.log(p.fits ? 'MISS' : 'FALSE', p.need, JSON.stringify(p.of)); });
