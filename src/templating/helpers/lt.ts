import { compareValues } from '../compare-values';
import type { HelperDocumentation, HelperRun } from '../helper-definition';

export const lt: HelperRun = ([a, b]) => compareValues(a, b) < 0;

export const documentation: HelperDocumentation = {
  name: 'lt',
  summary: 'True where the first comes before the second: numbers by size, text by the alphabet.',
  examples: [{ template: '{{#if (lt 2 10)}}yes{{/if}}', output: 'yes' }],
};
