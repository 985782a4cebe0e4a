import type { Day } from '../model/day';
import type { Contact } from '../model/meeting';
import { ago, span } from '../i18n/days';
import { latestFirst, ranked, type RankedReason } from './ranking';
import { say } from '../i18n/words';

/** How many of the last gaps make a habit, and how many are needed to speak of one. */
const recentGaps = 6;
const fewestGaps = 3;
/** Days: who meets every other day is not drifting after a week. */
const shortestHabit = 14;

/**
 * Quiet for more than twice their own usual gap (the median of recent gaps, at least a fortnight) and less than twelve times it,
 * after which the habit is over and nobody drifts any more. Else null.
 */
export function drifting(contacts: readonly Contact[], today: Day): RankedReason | null {
  if (contacts.length <= fewestGaps) return null;
  const days = recentDays(contacts, today);
  const last = days[0];
  if (last === undefined || days.length <= fewestGaps) return null;
  const usual = Math.max(shortestHabit, Math.round(medianGap(days)));
  const quiet = today - last.day;
  if (quiet <= 2 * usual || quiet >= 12 * usual) return null;
  const why = say.followUps.lastSpokeUsuallyEvery({ ago: ago(last.day, today), span: span(usual) });
  const reason = { kind: 'drifting', why, due: last.day + 2 * usual, source: last.source } as const;
  return ranked(reason, 'drifting', latestFirst(reason.due));
}

/** The latest days of contact, each once, newest first. */
function recentDays(contacts: readonly Contact[], today: Day): readonly Contact[] {
  const days: Contact[] = [];
  for (const contact of contacts) {
    if (contact.day > today || contact.day === days[days.length - 1]?.day) continue;
    days.push(contact);
    if (days.length > recentGaps) break;
  }
  return days;
}

function medianGap(days: readonly { readonly day: Day }[]): number {
  const gaps = days.slice(1).map(({ day }, index) => (days[index]?.day ?? day) - day);
  gaps.sort((a, b) => a - b);
  const middle = gaps.length >> 1;
  const upper = gaps[middle] ?? 0;
  return gaps.length % 2 === 1 ? upper : ((gaps[middle - 1] ?? upper) + upper) / 2;
}
