import { isTrue } from '../lookup';
import type { HelperDocumentation, HelperRun } from '../helper-definition';

export const or: HelperRun = (values) => values.find(isTrue) ?? values[values.length - 1];

export const documentation: HelperDocumentation = {
  name: 'or',
  summary: 'The first value that counts as something, else the last.',
  examples: [{ template: '{{or nickname name}}', data: { name: 'Ada' }, output: 'Ada' }],
};
