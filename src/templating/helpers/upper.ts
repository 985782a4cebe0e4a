import { textOf } from '../lookup';
import type { HelperDocumentation, HelperRun } from '../helper-definition';

export const upper: HelperRun = ([value]) => textOf(value).toUpperCase();

export const documentation: HelperDocumentation = {
  name: 'upper',
  summary: 'Text in capitals.',
  examples: [{ template: '{{upper "marc"}}', output: 'MARC' }],
};
