import { dayInWords, dayOf, distanceInWords, shiftDay } from '../dates';
import type { HelperDefinition } from '../helper-definition';

/** Helpers that put days into words and count from them. */
export const dayHelpers: readonly HelperDefinition[] = [
  {
    name: 'date',
    summary: 'A day in words: luxon tokens, or moment tokens with format=. Without a form as the language writes it.',
    examples: [
      { template: '{{date "2026-10-02" "d LLLL yyyy"}}', output: '2 October 2026' },
      { template: '{{date day format="MMMM Do"}}', data: { day: '2026-10-02' }, output: 'October 2nd' },
      { template: '{{date nothing "d LLLL"}}', output: '' },
    ],
    run: ([day, form], { hash, settings }) => dayInWords(day, form, hash['format'], settings),
  },
  {
    name: 'ago',
    summary: 'How long ago a day was, or how far off it is, in words.',
    examples: [
      { template: '{{ago "2026-11-22" today="2026-11-23"}}', output: 'yesterday' },
      { template: '{{ago "2026-06-23" today="2026-11-23"}}', output: '5 months ago' },
      { template: '{{ago "2026-11-30" today="2026-11-23"}}', output: 'in 7 days' },
    ],
    run: ([day], { hash, settings }) => {
      const at = dayOf(day, settings);
      const base = dayOf(hash['today'] ?? settings.today, settings);
      return at === null || base === null ? '' : distanceInWords(at, base);
    },
  },
  {
    name: 'shift',
    summary: 'A day moved by days, weeks, months or years, as YYYY-MM-DD.',
    examples: [
      { template: '{{shift "2026-10-02" days=14}}', output: '2026-10-16' },
      { template: '{{shift "2026-01-31" months=1}}', output: '2026-02-28' },
      { template: '{{shift "2026-10-02" weeks=-1}}', output: '2026-09-25' },
    ],
    run: ([day], { hash, settings }) => {
      const at = dayOf(day ?? settings.today, settings);
      return at === null ? '' : shiftDay(at, hash);
    },
  },
];
