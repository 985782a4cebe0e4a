import { compareValues } from '../compare-values';
import type { HelperDefinition } from '../helper-definition';

export const lt: HelperDefinition = {
  name: 'lt',
  summary: 'True where the first comes before the second: numbers by size, text by the alphabet.',
  examples: [{ template: '{{#if (lt 2 10)}}yes{{/if}}', output: 'yes' }],
  run: ([a, b]) => compareValues(a, b) < 0,
};
