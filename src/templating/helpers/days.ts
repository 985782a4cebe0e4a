import { formatDate } from '../date-format';
import { dayInWords, distanceInWords, present, readableDay, shiftDay } from '../dates';
import type { RenderSettings } from '../frame';
import type { HelperDefinition } from '../helper-definition';
import { Fault } from '../problem';
import { isEmpty, textOf } from '../values';
import { say } from '../../i18n/words';

/** Helpers that put days into words and count from them. */
export const dayHelpers: readonly HelperDefinition[] = [
  {
    name: 'date',
    summary:
      'A day in words, by luxon or moment tokens, whichever its format is written in; without a format as the language writes it. Alone: today.',
    examples: [
      { template: '{{date "2026-10-02" "d LLLL yyyy"}}', output: '2 October 2026' },
      { template: '{{date "2026-10-02" "DD.MM.YYYY"}}', output: '02.10.2026' },
      { template: '{{date day format="MMMM Do"}}', data: { day: '2026-10-02' }, output: 'October 2nd' },
      { template: '{{date nothing "d LLLL"}}', output: '' },
      { template: '{{date}}', output: '2026-11-23' },
      { template: '{{date:dddd D MMMM}}', output: 'Monday 23 November' },
    ],
    run: (params, { hash, settings }) => {
      const [day, positional] = params;
      if (params.length > 0) return dayInWords(day, { positional, named: hash['format'] }, settings);
      return presentInWords(hash['format'], settings.today, settings.dateFormat ?? 'YYYY-MM-DD', settings);
    },
  },
  {
    name: 'time',
    summary: 'The time now, or of an instant, as HH:mm or by a format.',
    examples: [
      { template: '{{time "2026-10-02T14:05"}}', output: '14:05' },
      { template: '{{time "2026-10-02T14:05" "h:mm a"}}', output: '2:05 PM' },
    ],
    run: (params, { hash, settings }) => {
      const [instant, positional] = params;
      if (params.length === 0)
        return presentInWords(hash['format'], settings.time, settings.timeFormat ?? 'HH:mm', settings);
      const text = textOf(instant).trim();
      if (/^\d{4}-\d\d-\d\d$/.test(text) && readableDay(text, settings))
        throw new Fault(say.templating.noTimeOfDay(text), say.templating.writeInstant());
      return dayInWords(instant, { positional, named: hash['format'] ?? 'HH:mm' }, settings);
    },
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
      const at = readableDay(day, settings);
      return at === null ? '' : distanceInWords(at, readableDay(hash['today'], settings) ?? present(settings, false));
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
      const at = readableDay(day ?? settings.today, settings);
      return at === null ? '' : shiftDay(at, hash);
    },
  },
];

/** Today or the time now. Without a format it is a value like any other, which may be missing: `known` is null then. */
function presentInWords(format: unknown, known: string | null, standard: string, settings: RenderSettings): string {
  if (isEmpty(format) && known === null) return '';
  const own = isEmpty(format) ? standard : textOf(format);
  const hasTime = /[HhkmsSaA]|LT/.test(own.replace(/\[[^\]]*\]/g, '').replace(/M+/g, ''));
  return formatDate(present(settings, hasTime), own, 'moment');
}
