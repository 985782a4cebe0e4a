import { dayInWords } from '../day-format';
import type { HelperDocumentation, HelperRun } from '../helper-definition';

export const date: HelperRun = ([day, form], { hash, settings }) => dayInWords(day, form, hash['format'], settings);

export const documentation: HelperDocumentation = {
  name: 'date',
  summary: 'A day in words: luxon tokens, or moment tokens with format=. Without a form as the language writes it.',
  examples: [
    { template: '{{date "2026-10-02" "d LLLL yyyy"}}', output: '2 October 2026' },
    { template: '{{date day format="MMMM Do"}}', data: { day: '2026-10-02' }, output: 'October 2nd' },
    { template: '{{date nothing "d LLLL"}}', output: '' },
  ],
};
