import { isTrue } from '../lookup';
import type { HelperDocumentation, HelperRun } from '../helper-definition';

export const and: HelperRun = (values) => values.find((value) => !isTrue(value)) ?? values[values.length - 1];

export const documentation: HelperDocumentation = {
  name: 'and',
  summary: 'The first value that counts as nothing, else the last.',
  examples: [
    { template: '{{#if (and name email)}}both{{else}}not both{{/if}}', data: { name: 'Ada' }, output: 'not both' },
  ],
};
