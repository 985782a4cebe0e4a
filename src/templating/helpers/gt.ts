import { compareValues } from '../compare-values';
import type { HelperDocumentation, HelperRun } from '../helper-definition';

export const gt: HelperRun = ([a, b]) => compareValues(a, b) > 0;

export const documentation: HelperDocumentation = {
  name: 'gt',
  summary: 'True where the first comes after the second.',
  examples: [{ template: '{{#gt n 3}}many{{else}}few{{/gt}}', data: { n: 4 }, output: 'many' }],
};
