import { isoOrNull } from '../model/day';
import type { Source } from '../model/source';
import type { NetworkView } from '../network/network-view';
import type { FollowUp, FollowUpKind } from '../follow-ups/follow-up';
import { whoRow, type WhoRow } from './rows';

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
export function followUpRows(network: NetworkView, followUps: readonly FollowUp[]): FollowUpRow[] {
  return followUps.map(({ person, reasons }) => ({
    person: whoRow(network, person.key),
    reasons: reasons.map(({ kind, why, due, source }) => ({ kind, why, due: isoOrNull(due), source })),
  }));
}
