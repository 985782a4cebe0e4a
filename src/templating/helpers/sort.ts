import { compareValues } from '../compare-values';
import { listOf, type HelperDocumentation, type HelperRun } from '../helper-definition';
import { lookup } from '../lookup';

export const sort: HelperRun = ([list, field], { hash }) => {
  const valueOf = (part: unknown): unknown => (typeof field === 'string' ? lookup(part, field) : part);
  const sorted = [...listOf(list)].sort((a, b) => compareValues(valueOf(a), valueOf(b)));
  return hash['descending'] === true ? sorted.reverse() : sorted;
};

export const documentation: HelperDocumentation = {
  name: 'sort',
  summary: 'A list in order, by a field of its parts if you name one; descending=true turns it round.',
  examples: [
    { template: '{{join (sort names)}}', data: { names: ['Grace', 'Ada'] }, output: 'Ada, Grace' },
    {
      template: '{{#each (sort people "age" descending=true)}}{{name}} {{/each}}',
      data: {
        people: [
          { name: 'Ada', age: 36 },
          { name: 'Grace', age: 85 },
        ],
      },
      output: 'Grace Ada ',
    },
  ],
};
