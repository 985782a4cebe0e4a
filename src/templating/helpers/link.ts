import type { HelperDocumentation, HelperRun } from '../helper-definition';
import { linkOf } from '../link-value';

export const link: HelperRun = ([value, display]) => linkOf(value, display);

export const documentation: HelperDocumentation = {
  name: 'link',
  summary: 'A link to a note, from its name or from a link; the second is what it shows.',
  examples: [
    { template: '{{link "Grace Hopper"}}', output: '[[Grace Hopper]]' },
    { template: '{{link "People/Grace Hopper" "Grace"}}', output: '[[People/Grace Hopper|Grace]]' },
  ],
};
