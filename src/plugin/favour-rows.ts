import { isoOrNull } from '../model/day';
import type { FavourDirection, FavourState } from '../model/favour';
import type { Source } from '../model/source';
import type { NetworkView } from '../network/network-view';
import { whoRow, type WhoRow } from './rows';

export interface FavourRow {
  readonly direction: FavourDirection;
  readonly person: WhoRow;
  readonly what: string;
  readonly day: string | null;
  readonly due: string | null;
  readonly state: FavourState;
  readonly source: Source;
}

export function favourRows(network: NetworkView): FavourRow[] {
  return network.favours().map(({ direction, person, what, day, due, state, source }) => ({
    direction,
    person: whoRow(network, person),
    what,
    day: isoOrNull(day),
    due: isoOrNull(due),
    state,
    source,
  }));
}
