import { isoOrNull, type Day } from '../model/day';
import type { Source } from '../model/source';
import type { NetworkView } from '../network/network-view';
import type { FollowUpKind } from '../queries/follow-up';
import type { FollowUpRules } from '../queries/follow-up-rules';
import { followUps } from '../queries/follow-ups';
import { whoRow, type WhoRow } from './person-rows';

export interface FollowUpRow {
  readonly person: WhoRow;
  readonly reasons: readonly {
    readonly kind: FollowUpKind;
    readonly why: string;
    readonly due: string | null;
    readonly source: Source | null;
  }[];
}

/** In the order shown. */
export function followUpRows(network: NetworkView, today: Day, rules: FollowUpRules): FollowUpRow[] {
  return followUps(network, today, rules).map(({ person, reasons }) => ({
    person: whoRow(network, person.key),
    reasons: reasons.map(({ kind, why, due, source }) => ({ kind, why, due: isoOrNull(due), source })),
  }));
}
