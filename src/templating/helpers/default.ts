import { isEmpty } from '../lookup';
import type { HelperDefinition } from '../helper-definition';

export const defaultHelper: HelperDefinition = {
  name: 'default',
  summary: 'The value, or the second where it is empty or missing.',
  examples: [
    { template: '{{default role "role unknown"}}', output: 'role unknown' },
    { template: '{{default role "role unknown"}}', data: { role: 'Archivist' }, output: 'Archivist' },
  ],
  run: ([value, fallback]) => (isEmpty(value) ? fallback : value),
};
