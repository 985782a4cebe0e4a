import type { HelperDefinition } from '../helper-definition';

export const ne: HelperDefinition = {
  name: 'ne',
  summary: 'True where the two are different values.',
  examples: [{ template: '{{#if (ne a b)}}different{{/if}}', data: { a: 1, b: 2 }, output: 'different' }],
  run: ([a, b]) => a !== b,
};
