import { countOf, listOf, type HelperDocumentation, type HelperRun } from '../helper-definition';

export const take: HelperRun = ([list, count]) => listOf(list).slice(0, countOf(count, 1));

export const documentation: HelperDocumentation = {
  name: 'take',
  summary: 'At most so many from the front of a list.',
  examples: [
    { template: '{{#each (take names 1)}}{{this}};{{/each}}', data: { names: ['Ada', 'Grace'] }, output: 'Ada;' },
  ],
};
