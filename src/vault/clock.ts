import { dayOf, type Day } from '../model/day';
import { say } from '../i18n/words';

/** The calendar day on the user's device: this file alone asks what time it is. */
export function deviceDay(): Day {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new Error(say.vault.clockOutside);
  return day;
}

/** Milliseconds since 1970, for saying when something was done. */
export function deviceTime(): number {
  return Date.now();
}

/** The calendar day of a time stamp in milliseconds, as the user's device sees it; day 0 for one out of range. */
export function dayOfTimestamp(milliseconds: number): Day {
  const time = new Date(milliseconds);
  return dayOf(time.getFullYear(), time.getMonth() + 1, time.getDate()) ?? 0;
}
