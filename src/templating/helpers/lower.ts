import { textOf } from '../lookup';
import type { HelperDocumentation, HelperRun } from '../helper-definition';

export const lower: HelperRun = ([value]) => textOf(value).toLowerCase();

export const documentation: HelperDocumentation = {
  name: 'lower',
  summary: 'Text in small letters.',
  examples: [{ template: '{{lower "Coffee"}}', output: 'coffee' }],
};
