import { countOf, listOf, type HelperDefinition } from '../helper-definition';

export const take: HelperDefinition = {
  name: 'take',
  summary: 'At most so many from the front of a list.',
  examples: [
    { template: '{{#each (take names 1)}}{{this}};{{/each}}', data: { names: ['Ada', 'Grace'] }, output: 'Ada;' },
  ],
  run: ([list, count]) => listOf(list).slice(0, countOf(count, 1)),
};
