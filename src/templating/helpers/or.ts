import { isTrue } from '../lookup';
import type { HelperDefinition } from '../helper-definition';

export const or: HelperDefinition = {
  name: 'or',
  summary: 'The first value that counts as something, else the last.',
  examples: [{ template: '{{or nickname name}}', data: { name: 'Ada' }, output: 'Ada' }],
  run: (values) => values.find(isTrue) ?? values[values.length - 1],
};
