import { partsOf, type Day } from '../model/day';
import { say } from './words';

/** `2 Oct 2026` */
export function dayWords(day: Day): string {
  const { year, month, date } = partsOf(day);
  return say.days.fullDay({ date: date, month: say.days.months[month - 1] ?? '', year: year });
}

/** `Oct 2026` */
export function monthWords(day: Day): string {
  const { year, month } = partsOf(day);
  return `${say.days.months[month - 1] ?? ''} ${year}`;
}
