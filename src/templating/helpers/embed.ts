import { linkText } from '../escape-link';
import type { HelperDocumentation, HelperRun } from '../helper-definition';
import { linkOf } from '../link-value';
import { safeText } from '../lookup';

export const embed: HelperRun = ([value]) => {
  const link = linkOf(value, undefined);
  return link === null ? '' : safeText(`!${linkText(link)}`);
};

export const documentation: HelperDocumentation = {
  name: 'embed',
  summary: 'A note or picture shown in place.',
  examples: [{ template: '{{embed "Seating plan.png"}}', output: '![[Seating plan.png]]' }],
};
