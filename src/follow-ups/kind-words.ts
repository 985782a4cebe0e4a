import { say } from '../i18n/words';
import type { Day } from '../model/day';
import type { FollowUpKind, FollowUpReason } from './follow-up';

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

export interface KindWords {
  readonly label: string;
  /** A Lucide icon: the kind shows by shape and words, never by colour alone. */
  readonly icon: string;
  /** Words that narrow a search to this kind when it begins with one of them. */
  readonly prefixes: readonly string[];
}

/** How each kind of follow-up is shown and searched for. */
export const kindWords = (): Readonly<Record<FollowUpKind, KindWords>> => {
  const words = say.followUps.searchWords();
  return {
    prepare: { label: say.followUps.prepare, icon: 'calendar-clock', prefixes: words.prepare },
    'thanks due': { label: say.followUps.thanksDue, icon: 'mail', prefixes: words.thanks },
    promise: { label: say.followUps.promise, icon: 'square-check', prefixes: words.promise },
    'favour to return': { label: say.followUps.favourToReturn, icon: 'gift', prefixes: words.favour },
    'favour outstanding': {
      label: say.followUps.favourOutstanding,
      icon: 'hourglass',
      prefixes: words.favour,
    },
    'close the loop': { label: say.followUps.closeLoop, icon: 'repeat', prefixes: words.loop },
    stale: { label: say.followUps.goneQuiet, icon: 'moon', prefixes: words.stale },
    drifting: { label: say.followUps.drifting, icon: 'wind', prefixes: words.drifting },
  };
};

/** The reasons behind the first, counted: `and 2 more`; empty where there is only one. */
export function moreReasons(reasons: readonly FollowUpReason[]): string {
  return reasons.length > 1 ? say.followUps.andMore(reasons.length - 1) : '';
}
