import type { HelperDefinition } from '../helper-definition';

export const eq: HelperDefinition = {
  name: 'eq',
  summary: 'True where both are the same value.',
  examples: [
    { template: '{{#if (eq kind "coffee")}}A coffee{{/if}}', data: { kind: 'coffee' }, output: 'A coffee' },
    { template: '{{#eq 1 "1"}}same{{else}}not the same{{/eq}}', output: 'not the same' },
  ],
  run: ([a, b]) => a === b,
};
