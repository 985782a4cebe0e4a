import { compareValues } from '../compare-values';
import type { HelperDefinition } from '../helper-definition';

export const lte: HelperDefinition = {
  name: 'lte',
  summary: 'True where the first does not come after the second.',
  examples: [{ template: '{{#if (lte 2 2)}}yes{{/if}}', output: 'yes' }],
  run: ([a, b]) => compareValues(a, b) <= 0,
};
