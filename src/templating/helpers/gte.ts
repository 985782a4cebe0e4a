import { compareValues } from '../compare-values';
import type { HelperDefinition } from '../helper-definition';

export const gte: HelperDefinition = {
  name: 'gte',
  summary: 'True where the first does not come before the second.',
  examples: [{ template: '{{#if (gte "b" "a")}}yes{{/if}}', output: 'yes' }],
  run: ([a, b]) => compareValues(a, b) >= 0,
};
