import { compareValues } from '../compare-values';
import type { HelperDocumentation, HelperRun } from '../helper-definition';

export const lte: HelperRun = ([a, b]) => compareValues(a, b) <= 0;

export const documentation: HelperDocumentation = {
  name: 'lte',
  summary: 'True where the first does not come after the second.',
  examples: [{ template: '{{#if (lte 2 2)}}yes{{/if}}', output: 'yes' }],
};
