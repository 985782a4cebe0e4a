import type { Day } from '../model/day';
import type { FollowUpReason } from './follow-up';

/** The headings of the side view, in the order shown. */
export const followUpGroups = ['Today', 'Favours', 'Promises', 'Stale', 'Later'] as const;
export type FollowUpGroup = (typeof followUpGroups)[number];

/** A meeting this near belongs on today's list: tomorrow morning is too late to prepare. */
const daysToPrepareAhead = 1;

/** The first of the groups in which one of somebody's reasons belongs: who waits for a favour now is not put off until later. */
export function groupOf(reasons: readonly FollowUpReason[], today: Day): FollowUpGroup {
  const groups = new Set(reasons.map((reason) => groupOfOne(reason, today)));
  return followUpGroups.find((group) => groups.has(group)) ?? 'Later';
}

/** Where one reason belongs. */
function groupOfOne(reason: FollowUpReason, today: Day): FollowUpGroup {
  switch (reason.kind) {
    case 'prepare':
      return reason.due !== null && reason.due > today + daysToPrepareAhead ? 'Later' : 'Today';
    case 'promise':
      if (reason.due === null) return 'Promises';
      return reason.due > today ? 'Later' : 'Today';
    case 'thanks due':
    case 'close the loop':
      return 'Today';
    case 'favour to return':
    case 'favour outstanding':
      return 'Favours';
    case 'stale':
    case 'drifting':
      return 'Stale';
  }
}
