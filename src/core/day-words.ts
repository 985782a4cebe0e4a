import { partsOf, type Day } from './model/day';
import * as say from '../words/en/days';

/** `2 Oct 2026` */
export function dayWords(day: Day): string {
  const { year, month, date } = partsOf(day);
  return say.fullDay(date, say.months[month - 1] ?? '', year);
}

/** `Oct 2026` */
export function monthWords(day: Day): string {
  const { year, month } = partsOf(day);
  return `${say.months[month - 1] ?? ''} ${year}`;
}
