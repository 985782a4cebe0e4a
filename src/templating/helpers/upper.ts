import { textOf } from '../lookup';
import type { HelperDefinition } from '../helper-definition';

export const upper: HelperDefinition = {
  name: 'upper',
  summary: 'Text in capitals.',
  examples: [{ template: '{{upper "marc"}}', output: 'MARC' }],
  run: ([value]) => textOf(value).toUpperCase(),
};
