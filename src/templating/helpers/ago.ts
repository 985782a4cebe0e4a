import { dayOf } from '../day-format';
import type { HelperDocumentation, HelperRun } from '../helper-definition';

export const ago: HelperRun = ([day], { hash, settings }) => {
  const at = dayOf(day, settings);
  const base = dayOf(hash['today'] ?? settings.today, settings);
  return at === null || base === null ? '' : at.ago(base);
};

export const documentation: HelperDocumentation = {
  name: 'ago',
  summary: 'How long ago a day was, or how far off it is, in words.',
  examples: [
    { template: '{{ago "2026-11-22" today="2026-11-23"}}', output: 'yesterday' },
    { template: '{{ago "2026-06-23" today="2026-11-23"}}', output: '5 months ago' },
    { template: '{{ago "2026-11-30" today="2026-11-23"}}', output: 'in 7 days' },
  ],
};
