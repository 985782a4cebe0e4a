import { textOf } from '../lookup';
import type { HelperDefinition } from '../helper-definition';

export const lower: HelperDefinition = {
  name: 'lower',
  summary: 'Text in small letters.',
  examples: [{ template: '{{lower "Coffee"}}', output: 'coffee' }],
  run: ([value]) => textOf(value).toLowerCase(),
};
