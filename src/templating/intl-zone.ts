import { dayNumber } from './civil-day';
import { dateFormat } from './intl-language';

export const dayLength = 86_400_000;

/** How far clocks of a zone are ahead of UTC at an instant, in minutes; `undefined` is the machine's own zone. */
export function offsetAt(instant: number, timeZone: string | undefined): number {
  if (timeZone === 'UTC') return 0;
  const format = dateFormat('en-US-u-ca-iso8601', {
    ...(timeZone === undefined ? {} : { timeZone }),
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of format.formatToParts(instant)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const local = dayNumber(year, month, day) * dayLength + ((hour * 60 + minute) * 60 + second) * 1000;
  return (local - Math.floor(instant / 1000) * 1000) / 60_000;
}

/** The instant at which the clocks of a zone show this; where they leap over it, as many minutes later as they leap. */
export function instantOf(local: number, timeZone: string | undefined): number {
  const guess = offsetAt(local, timeZone);
  const instant = local - guess * 60_000;
  const offset = offsetAt(instant, timeZone);
  if (offset === guess) return instant;
  const again = offsetAt(local - offset * 60_000, timeZone);
  return local - (again === offset ? offset : Math.min(offset, again)) * 60_000;
}

/** `+5:45`, `+05:45` and `+0545`, by how many of luxon's letters ask for it. */
export function offsetInWords(offset: number, letters: number): string {
  const sign = offset < 0 ? '-' : '+';
  const hours = String(Math.trunc(Math.abs(offset) / 60));
  const minutes = String(Math.trunc(Math.abs(offset) % 60));
  if (letters === 1) return `${sign}${hours}${minutes === '0' ? '' : `:${minutes}`}`;
  return `${sign}${hours.padStart(2, '0')}${letters === 2 ? ':' : ''}${minutes.padStart(2, '0')}`;
}
