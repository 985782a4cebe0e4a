import { countOf, listOf, type HelperDocumentation, type HelperRun } from '../helper-definition';

export const first: HelperRun = ([list, count]) =>
  count === undefined ? listOf(list)[0] : listOf(list).slice(0, countOf(count, 1));

export const documentation: HelperDocumentation = {
  name: 'first',
  summary: 'The first of a list, or the first few as a list.',
  examples: [
    { template: '{{first names}}', data: { names: ['Ada', 'Grace'] }, output: 'Ada' },
    { template: '{{join (first names 2)}}', data: { names: ['Ada', 'Grace', 'Alan'] }, output: 'Ada, Grace' },
  ],
};
