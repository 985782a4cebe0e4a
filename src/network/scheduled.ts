import type { Day } from '../model/day';
import type { Meeting } from '../model/meeting';

/**
 * Whether a meeting still lies ahead: on a later day, or today while nothing has been written about it. A day has no hours here, and
 * in the morning of a coffee one wants to prepare for it, in the evening to say thanks.
 */
export function liesAhead({ day, summary, thanked }: Meeting, today: Day): boolean {
  return day !== null && (day > today || (day === today && summary === null && !thanked));
}
