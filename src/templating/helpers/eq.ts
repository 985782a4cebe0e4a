import type { HelperDocumentation, HelperRun } from '../helper-definition';

export const eq: HelperRun = ([a, b]) => a === b;

export const documentation: HelperDocumentation = {
  name: 'eq',
  summary: 'True where both are the same value.',
  examples: [
    { template: '{{#if (eq kind "coffee")}}A coffee{{/if}}', data: { kind: 'coffee' }, output: 'A coffee' },
    { template: '{{#eq 1 "1"}}same{{else}}not the same{{/eq}}', output: 'not the same' },
  ],
};
