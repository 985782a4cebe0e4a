import type { HelperDocumentation, HelperRun } from '../helper-definition';
import { safeText } from '../lookup';

/** Stands for the cursor until the template is done. Data never holds it: escaping takes control characters out. */
export const cursorMark = '\u0000cursor\u0000';

export const cursor: HelperRun = () => safeText(cursorMark);

export const documentation: HelperDocumentation = {
  name: 'cursor',
  summary: 'Where the cursor goes; prints nothing.',
  examples: [{ template: 'Dear {{name}}, {{cursor}}', data: { name: 'Ada' }, output: 'Dear Ada, ' }],
};
