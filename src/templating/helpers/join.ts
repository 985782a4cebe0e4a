import { listOf, type HelperDocumentation, type HelperRun } from '../helper-definition';
import { safeText } from '../lookup';

export const join: HelperRun = ([list, between], { escape }) => {
  const parts = listOf(list).map(escape);
  return safeText(parts.join(typeof between === 'string' ? between : ', '));
};

export const documentation: HelperDocumentation = {
  name: 'join',
  summary: 'The parts of a list with commas, or what you give, between them; each is escaped by itself.',
  examples: [
    { template: '{{join names}}', data: { names: ['Ada', 'Grace'] }, output: 'Ada, Grace' },
    { template: '{{join names " and "}}', data: { names: ['Ada', 'Grace'] }, output: 'Ada and Grace' },
  ],
};
