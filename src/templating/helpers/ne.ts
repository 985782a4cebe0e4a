import type { HelperDocumentation, HelperRun } from '../helper-definition';

export const ne: HelperRun = ([a, b]) => a !== b;

export const documentation: HelperDocumentation = {
  name: 'ne',
  summary: 'True where the two are different values.',
  examples: [{ template: '{{#if (ne a b)}}different{{/if}}', data: { a: 1, b: 2 }, output: 'different' }],
};
