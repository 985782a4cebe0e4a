import { count, dayWords } from '../graph/caption';
import type { Forest, Member } from '../graph/forest';
import { wayBack } from '../graph/forest';
import type { Day } from '../model/day';
import type { PersonKey } from '../model/person';
import type { Source } from '../model/source';
import type { NetworkView } from '../network/network-view';
import { ago, counted } from './ago';

/** Something the network shows, in a sentence. */
export interface Insight {
  readonly text: string;
  /** Whom it is about, to be brought out in the picture. */
  readonly people: readonly PersonKey[];
  readonly source: Source | null;
}
