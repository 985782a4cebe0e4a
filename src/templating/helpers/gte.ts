import { compareValues } from '../compare-values';
import type { HelperDocumentation, HelperRun } from '../helper-definition';

export const gte: HelperRun = ([a, b]) => compareValues(a, b) >= 0;

export const documentation: HelperDocumentation = {
  name: 'gte',
  summary: 'True where the first does not come before the second.',
  examples: [{ template: '{{#if (gte "b" "a")}}yes{{/if}}', output: 'yes' }],
};
