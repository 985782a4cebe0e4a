import { listOf, type HelperDocumentation, type HelperRun } from '../helper-definition';
import { lookup } from '../lookup';

export const group: HelperRun = ([list, field]) => {
  const groups = new Map<unknown, unknown[]>();
  for (const part of listOf(list)) {
    const key = typeof field === 'string' ? lookup(part, field) : part;
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups].map(([key, items]) => ({ key, items }));
};

export const documentation: HelperDocumentation = {
  name: 'group',
  summary: 'The parts of a list by a field: a list of {key, items}, in the order in which keys first appear.',
  examples: [
    {
      template: '{{#each (group people "city")}}{{key}}: {{#each items}}{{name}} {{/each}}{{/each}}',
      data: {
        people: [
          { name: 'Ada', city: 'Leith' },
          { name: 'Grace', city: 'Leith' },
        ],
      },
      output: 'Leith: Ada Grace ',
    },
  ],
};
