import { isTrue } from '../lookup';
import type { HelperDefinition } from '../helper-definition';

export const not: HelperDefinition = {
  name: 'not',
  summary: 'True where the value counts as nothing: empty, null, false, 0, an empty list.',
  examples: [{ template: '{{#if (not list)}}none{{/if}}', data: { list: [] }, output: 'none' }],
  run: ([value]) => !isTrue(value),
};
