import type { Day } from '../model/day';
import type { FollowUpReason } from './follow-up';

/**
 * What comes first among follow-ups, and why:
 * 1. `prepare`: a meeting does not wait; the nearest first.
 * 2. `overdue promise`: your word, and its day has passed; the longest overdue first.
 * 3. `thanks`: they count most while fresh; the oldest first.
 * 4. `promise soon`: due within the week; the nearest first.
 * 5. `favour to return`: the oldest first.
 * 6. `loop`: somebody wonders how it went; the oldest first.
 * 7. `own cadence`: stale by a rhythm or date that you chose for them; the longest overdue first.
 * 8. `promise`: not due yet, or of no date; by date, undated last.
 * 9. `drifting`: quiet against their own habit; the most recent first.
 * 10. `default cadence`: stale by the default alone; the most recent first, since they are the easiest to write to.
 * 11. `favour outstanding`: nobody hurries you, and you hurry nobody; the oldest first.
 * Equal ones by name. A person stands where their first reason stands.
 */
const ranks = [
  'prepare',
  'overdue promise',
  'thanks',
  'promise soon',
  'favour to return',
  'loop',
  'own cadence',
  'promise',
  'drifting',
  'default cadence',
  'favour outstanding',
] as const;

export type Rank = (typeof ranks)[number];

/** A reason and where it stands; within a rank the lower `order` comes first. */
export interface RankedReason {
  readonly reason: FollowUpReason;
  readonly rank: Rank;
  readonly order: number;
}

const places = new Map<Rank, number>(ranks.map((rank, place) => [rank, place]));

/** Order for the earliest day first, undated last. */
export function earliestFirst(day: Day | null): number {
  return day ?? Number.MAX_SAFE_INTEGER;
}

/** Order for the most recent day first, undated last. */
export function latestFirst(day: Day | null): number {
  return day === null ? Number.MAX_SAFE_INTEGER : -day;
}

export function compareRanked(a: RankedReason, b: RankedReason): number {
  return (places.get(a.rank) ?? 0) - (places.get(b.rank) ?? 0) || a.order - b.order;
}
