import type { Day } from '../model/day';
import type { FollowUpReason } from './follow-up';

/**
 * What comes first among follow-ups, and why:
 * 1. `next meeting`: today or tomorrow; a meeting does not wait. The nearest first.
 * 2. `birthday`: today, or yesterday; tomorrow is too late. The oldest first.
 * 3. `overdue promise`: your word, and its day has come; the longest overdue first.
 * 4. `thanks`: they count most while fresh, and soon it is too late; the oldest first.
 * 5. `loop`: somebody did something for you and wonders how it went; the oldest first.
 * 6. `meeting`: later this week; the nearest first.
 * 7. `birthday soon`: within the week; the nearest first.
 * 8. `promise soon`: due within the week; the nearest first.
 * 9. `favour to return`: the oldest first.
 * 10. `own cadence`: stale by a rhythm or date that you chose for them; the longest overdue first.
 * 11. `named`: somebody told you about them; the oldest first.
 * 12. `promise`: due later, or without a date; by date, undated last.
 * 13. `waiting`: they do something for you, and it is their turn; the oldest first.
 * 14. `drifting`: quiet against their own habit; the most recent first.
 * 15. `default cadence`: stale by the default alone; the most recent first, since they are the easiest to write to.
 * 16. `favour outstanding`: nothing is urgent on either side; the oldest first.
 * Equal ones by name. A person stands where their first reason stands.
 */
const ranks = [
  'next meeting',
  'birthday',
  'overdue promise',
  'thanks',
  'loop',
  'meeting',
  'birthday soon',
  'promise soon',
  'favour to return',
  'own cadence',
  'named',
  'promise',
  'waiting',
  'drifting',
  'default cadence',
  'favour outstanding',
] as const;

export type Rank = (typeof ranks)[number];

/** A reason to be in touch and where it stands. */
export interface RankedReason {
  readonly reason: FollowUpReason;
  readonly place: number;
  /** Within a place the lower comes first. */
  readonly order: number;
}

const places = new Map<Rank, number>(ranks.map((rank, place) => [rank, place]));

export function ranked(reason: FollowUpReason, rank: Rank, order: number): RankedReason {
  return { reason, place: places.get(rank) ?? ranks.length, order };
}

/** Order for the earliest day first, undated last. */
export function earliestFirst(day: Day | null): number {
  return day ?? Number.MAX_SAFE_INTEGER;
}

/** Order for the most recent day first, undated last. */
export function latestFirst(day: Day | null): number {
  return day === null ? Number.MAX_SAFE_INTEGER : -day;
}

export function compareRanked(a: RankedReason, b: RankedReason): number {
  return a.place - b.place || a.order - b.order;
}
