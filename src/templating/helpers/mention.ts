import type { HelperDocumentation, HelperRun } from '../helper-definition';
import { lookup } from '../lookup';

export const mention: HelperRun = ([person]) => lookup(person, 'link') ?? lookup(person, 'name') ?? person;

export const documentation: HelperDocumentation = {
  name: 'mention',
  summary: 'A link to a person, or their name where they have no link.',
  examples: [
    {
      template: '{{mention person}}',
      data: { person: { name: 'Grace Hopper', link: { type: 'link', target: 'Grace Hopper', display: null } } },
      output: '[[Grace Hopper]]',
    },
    { template: '{{mention person}}', data: { person: { name: 'Grace Hopper' } }, output: 'Grace Hopper' },
  ],
};
