import { type Day, partsOf, weekdayOf } from '../model/day';
import type { Cadence } from '../model/person';
import type { Unit } from './counted';
import { say } from './words';

/** `2 Oct 2026` */
export function dayWords(day: Day): string {
  const { year, month, date } = partsOf(day);
  return say.days.fullDay({ date, month: say.days.months[month - 1] ?? '', year });
}

/** `Fri 2 Oct 2026`, for days that one looks for in a calendar */
export function weekdayWords(day: Day): string {
  return say.days.dayOfWeek({ weekday: say.days.shortWeekdays[weekdayOf(day)] ?? '', day: dayWords(day) });
}

/** `Oct 2026` */
export function monthWords(day: Day): string {
  const { year, month } = partsOf(day);
  return `${say.days.months[month - 1] ?? ''} ${year}`;
}

/** When something was, to write to somebody who was there: `today`, `on Tuesday`, `on 3 October`, with the year where it is long ago. */
export function whenWords(day: Day, today: Day): string {
  const { year, month, date } = partsOf(day);
  const weekday = today - day < 7 && day <= today ? (say.days.weekdays[weekdayOf(day)] ?? null) : null;
  const recent = day === today ? 'today' : day === today - 1 ? 'yesterday' : null;
  const isOld = Math.abs(today - day) > 300;
  return say.days.when({
    recent,
    weekday,
    date,
    month: say.days.longMonths[month - 1] ?? '',
    year: isOld ? year : null,
  });
}

/** A day within about a week, as people say it: `today`, `yesterday`, `on Friday`, with its date where that may be another Friday. */
export function nearWords(day: Day, today: Day): string {
  const { month, date } = partsOf(day);
  const away = day - today;
  return say.days.near({
    word: away === 0 ? 'today' : away === 1 ? 'tomorrow' : away === -1 ? 'yesterday' : null,
    weekday: say.days.weekdays[weekdayOf(day)] ?? '',
    dated: away < 0 || away > 6 ? { date, month: say.days.longMonths[month - 1] ?? '' } : null,
  });
}

/** How long ago a day was, or how far off it is, as people say it: `yesterday`, `3 weeks ago`, `in 5 days`. */
export function ago(day: Day, today: Day): string {
  const { count, unit } = inUnits(Math.abs(day - today));
  return say.days.relative({ count: day < today ? -count : count, unit });
}

/** A number of days in the largest unit that fits: days up to two weeks, weeks up to two months, months up to two years. */
export function span(days: number): string {
  return say.days.span(inUnits(days));
}

/** `every 6 weeks`, `every month`: the unit in which the cadence is a whole number. */
export function cadenceWords(cadence: Cadence): string {
  if (cadence === 'never') return say.days.never();
  const { days } = cadence;
  const [size, unit] =
    (
      [
        [365, 'year'],
        [30, 'month'],
        [7, 'week'],
      ] as const
    ).find(([length]) => days % length === 0) ?? ([1, 'day'] as const);
  return say.days.every({ count: days / size, unit });
}

function inUnits(days: number): { count: number; unit: Unit } {
  if (days < 14) return { count: days, unit: 'day' };
  if (days < 60) return { count: Math.round(days / 7), unit: 'week' };
  if (days < 730) return { count: Math.round(days / 30.44), unit: 'month' };
  return { count: Math.round(days / 365.25), unit: 'year' };
}
