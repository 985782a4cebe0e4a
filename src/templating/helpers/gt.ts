import { compareValues } from '../compare-values';
import type { HelperDefinition } from '../helper-definition';

export const gt: HelperDefinition = {
  name: 'gt',
  summary: 'True where the first comes after the second.',
  examples: [{ template: '{{#gt n 3}}many{{else}}few{{/gt}}', data: { n: 4 }, output: 'many' }],
  run: ([a, b]) => compareValues(a, b) > 0,
};
