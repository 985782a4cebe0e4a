import { isEmpty } from '../lookup';
import type { HelperDocumentation, HelperRun } from '../helper-definition';

export const defaultHelper: HelperRun = ([value, fallback]) => (isEmpty(value) ? fallback : value);

export const documentation: HelperDocumentation = {
  name: 'default',
  summary: 'The value, or the second where it is empty or missing.',
  examples: [
    { template: '{{default role "role unknown"}}', output: 'role unknown' },
    { template: '{{default role "role unknown"}}', data: { role: 'Archivist' }, output: 'Archivist' },
  ],
};
