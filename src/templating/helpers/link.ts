import type { HelperDefinition } from '../helper-definition';
import { linkOf } from '../link-value';

export const link: HelperDefinition = {
  name: 'link',
  summary: 'A link to a note, from its name or from a link; the second is what it shows.',
  examples: [
    { template: '{{link "Grace Hopper"}}', output: '[[Grace Hopper]]' },
    { template: '{{link "People/Grace Hopper" "Grace"}}', output: '[[People/Grace Hopper|Grace]]' },
  ],
  run: ([value, display]) => linkOf(value, display),
};
