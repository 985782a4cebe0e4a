import type { HelperDefinition } from '../helper-definition';
import { lookup } from '../lookup';

export const mention: HelperDefinition = {
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
  run: ([person]) => lookup(person, 'link') ?? lookup(person, 'name') ?? person,
};
