import type { Day } from '../model/day';
import { say } from '../i18n/words';

/** How recent the last contact is: the fill and the colour of a person in the graph. */
export type Recency = 'recent' | 'quiet' | 'distant' | 'never';

const QUARTER = 92;
const YEAR = 365;

/** `recent` within three months, `quiet` within a year, `distant` before that, `never` where no note tells of a contact. */
export function recencyOf(lastContact: Day | null, today: Day): Recency {
  if (lastContact === null) return 'never';
  const days = today - lastContact;
  if (days <= QUARTER) return 'recent';
  return days <= YEAR ? 'quiet' : 'distant';
}

export const recencyWords = (): Readonly<Record<Recency, string>> => ({
  recent: say.introductions.inTouchWithinThreeMonths,
  quiet: say.introductions.withinYear,
  distant: say.introductions.longerAgo,
  never: say.introductions.noContactNoted,
});
