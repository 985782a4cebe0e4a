import { linkOf, linkText } from '../escape-link';
import type { HelperDefinition } from '../helper-definition';
import { linkIn, safeText } from '../values';

/** Helpers that link to notes. */
export const linkHelpers: readonly HelperDefinition[] = [
  {
    name: 'link',
    summary: 'A link to a note, from its name, from a link or from a person; the second is what it shows.',
    examples: [
      { template: '{{link "Grace Hopper"}}', output: '[[Grace Hopper]]' },
      { template: '{{link "People/Grace Hopper" "Grace"}}', output: '[[People/Grace Hopper|Grace]]' },
      { template: '{{link person "her"}}', data: { person: { name: 'Grace Hopper' } }, output: '[[Grace Hopper|her]]' },
    ],
    run: ([value, display]) => linkOf(value, display),
  },
  {
    name: 'embed',
    summary: 'A note or picture shown in place.',
    examples: [{ template: '{{embed "Seating plan.png"}}', output: '![[Seating plan.png]]' }],
    run: ([value]) => {
      const link = linkOf(value, undefined);
      return link === null ? '' : safeText(`!${linkText(link)}`);
    },
  },
  {
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
    run: ([person]) => linkIn(person) ?? person,
  },
];
