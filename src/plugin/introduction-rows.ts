import { isoOrNull } from '../model/day';
import type { Source } from '../model/source';
import type { NetworkView } from '../network/network-view';
import { whoRow, type WhoRow } from './rows';

export interface IntroductionRow {
  readonly by: WhoRow;
  /** The two made known to each other. */
  readonly people: readonly WhoRow[];
  readonly day: string | null;
  readonly state: 'made' | 'promised';
  readonly sources: readonly Source[];
}

export function introductionRows(network: NetworkView): IntroductionRow[] {
  return network.introductions().map(({ by, people, day, state, sources }) => ({
    by: whoRow(network, by),
    people: people.map((key) => whoRow(network, key)),
    day: isoOrNull(day),
    state,
    sources,
  }));
}
