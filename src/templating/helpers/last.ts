import { countOf, listOf, type HelperDocumentation, type HelperRun } from '../helper-definition';

export const last: HelperRun = ([list, count]) => {
  const all = listOf(list);
  return count === undefined ? all[all.length - 1] : all.slice(Math.max(0, all.length - countOf(count, 1)));
};

export const documentation: HelperDocumentation = {
  name: 'last',
  summary: 'The last of a list, or the last few as a list.',
  examples: [
    { template: '{{last names}}', data: { names: ['Ada', 'Grace'] }, output: 'Grace' },
    { template: '{{join (last names 2)}}', data: { names: ['Ada', 'Grace', 'Alan'] }, output: 'Grace, Alan' },
  ],
};
