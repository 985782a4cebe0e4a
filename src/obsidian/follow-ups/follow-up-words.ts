import type { FollowUpKind, FollowUpReason } from '../../core/queries/follow-up';

export interface KindWords {
  readonly label: string;
  /** A Lucide icon: the kind shows by shape and words, never by colour alone. */
  readonly icon: string;
  /** Words that narrow a search to this kind when it begins with one of them. */
  readonly prefixes: readonly string[];
}

/** How each kind of follow-up is shown and searched for. */
export const kindWords: Readonly<Record<FollowUpKind, KindWords>> = {
  prepare: { label: 'Prepare', icon: 'calendar-clock', prefixes: ['prepare'] },
  'thanks due': { label: 'Thanks due', icon: 'mail', prefixes: ['thanks'] },
  promise: { label: 'Promise', icon: 'square-check', prefixes: ['promises', 'promise'] },
  'favour to return': { label: 'Favour to return', icon: 'gift', prefixes: favourPrefixes() },
  'favour outstanding': { label: 'Favour outstanding', icon: 'hourglass', prefixes: favourPrefixes() },
  'close the loop': { label: 'Close the loop', icon: 'repeat', prefixes: ['loops', 'loop'] },
  stale: { label: 'Gone quiet', icon: 'moon', prefixes: ['stale'] },
  drifting: { label: 'Drifting', icon: 'wind', prefixes: ['stale', 'drifting'] },
};

/** The reasons behind the first, counted: `and 2 more`; empty where there is only one. */
export function moreReasons(reasons: readonly FollowUpReason[]): string {
  return reasons.length > 1 ? `and ${reasons.length - 1} more` : '';
}

function favourPrefixes(): readonly string[] {
  return ['favours', 'favour', 'favors', 'favor'];
}
