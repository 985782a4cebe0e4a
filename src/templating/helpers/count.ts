import { listOf, type HelperDocumentation, type HelperRun } from '../helper-definition';

export const count: HelperRun = ([list]) => listOf(list).length;

export const documentation: HelperDocumentation = {
  name: 'count',
  summary: 'How many parts a list has.',
  examples: [
    { template: '{{count names}}', data: { names: ['Ada', 'Grace'] }, output: '2' },
    { template: '{{count nothing}}', output: '0' },
  ],
};
