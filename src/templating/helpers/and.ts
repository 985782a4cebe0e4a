import { isTrue } from '../lookup';
import type { HelperDefinition } from '../helper-definition';

export const and: HelperDefinition = {
  name: 'and',
  summary: 'The first value that counts as nothing, else the last.',
  examples: [
    { template: '{{#if (and name email)}}both{{else}}not both{{/if}}', data: { name: 'Ada' }, output: 'not both' },
  ],
  run: (values) => values.find((value) => !isTrue(value)) ?? values[values.length - 1],
};
