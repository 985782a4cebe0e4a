import { listOf, type HelperDefinition } from '../helper-definition';

export const count: HelperDefinition = {
  name: 'count',
  summary: 'How many parts a list has.',
  examples: [
    { template: '{{count names}}', data: { names: ['Ada', 'Grace'] }, output: '2' },
    { template: '{{count nothing}}', output: '0' },
  ],
  run: ([list]) => listOf(list).length,
};
