import type { FollowUpKind, FollowUpReason } from '../../core/queries/follow-up';
import * as say from '../../words/en/pickers';

export interface KindWords {
  readonly label: string;
  /** A Lucide icon: the kind shows by shape and words, never by colour alone. */
  readonly icon: string;
  /** Words that narrow a search to this kind when it begins with one of them. */
  readonly prefixes: readonly string[];
}

/** How each kind of follow-up is shown and searched for. */
export const kindWords: Readonly<Record<FollowUpKind, KindWords>> = {
  prepare: { label: say.prepare, icon: 'calendar-clock', prefixes: say.searchPrepare },
  'thanks due': { label: say.thanksDue, icon: 'mail', prefixes: say.searchThanks },
  promise: { label: say.promise, icon: 'square-check', prefixes: say.searchPromises },
  'favour to return': { label: say.favourToReturn, icon: 'gift', prefixes: say.searchFavours },
  'favour outstanding': { label: say.favourOutstanding, icon: 'hourglass', prefixes: say.searchFavours },
  'close the loop': { label: say.closeLoop, icon: 'repeat', prefixes: say.searchLoops },
  stale: { label: say.goneQuiet, icon: 'moon', prefixes: say.searchStale },
  drifting: { label: say.drifting, icon: 'wind', prefixes: say.searchDrifting },
};

/** The reasons behind the first, counted: `and 2 more`; empty where there is only one. */
export function moreReasons(reasons: readonly FollowUpReason[]): string {
  return reasons.length > 1 ? say.andMore(reasons.length - 1) : '';
}
