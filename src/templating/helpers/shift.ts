import { dayOf, shiftDay } from '../day-format';
import type { HelperDocumentation, HelperRun } from '../helper-definition';

export const shift: HelperRun = ([day], { hash, settings }) => {
  const at = dayOf(day ?? settings.today, settings);
  return at === null ? '' : shiftDay(at, hash);
};

export const documentation: HelperDocumentation = {
  name: 'shift',
  summary: 'A day moved by days, weeks, months or years, as YYYY-MM-DD.',
  examples: [
    { template: '{{shift "2026-10-02" days=14}}', output: '2026-10-16' },
    { template: '{{shift "2026-01-31" months=1}}', output: '2026-02-28' },
    { template: '{{shift "2026-10-02" weeks=-1}}', output: '2026-09-25' },
  ],
};
