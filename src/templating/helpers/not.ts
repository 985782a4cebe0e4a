import { isTrue } from '../lookup';
import type { HelperDocumentation, HelperRun } from '../helper-definition';

export const not: HelperRun = ([value]) => !isTrue(value);

export const documentation: HelperDocumentation = {
  name: 'not',
  summary: 'True where the value counts as nothing: empty, null, false, 0, an empty list.',
  examples: [{ template: '{{#if (not list)}}none{{/if}}', data: { list: [] }, output: 'none' }],
};
