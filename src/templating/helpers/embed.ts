import { linkText } from '../escape-link';
import type { HelperDefinition } from '../helper-definition';
import { linkOf } from '../link-value';
import { safeText } from '../lookup';

export const embed: HelperDefinition = {
  name: 'embed',
  summary: 'A note or picture shown in place.',
  examples: [{ template: '{{embed "Seating plan.png"}}', output: '![[Seating plan.png]]' }],
  run: ([value]) => {
    const link = linkOf(value, undefined);
    return link === null ? '' : safeText(`!${linkText(link)}`);
  },
};
