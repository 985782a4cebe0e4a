import { isoOrNull, type Day } from '../model/day';
import type { PersonKey } from '../model/person';
import type { Source } from '../model/source';
import type { NetworkView } from '../network/network-view';
import { warmPaths } from '../introductions/warm-paths';
import { whoRow, type WhoRow } from './rows';

export interface PathRow {
  /** Null where no introduction and no meeting leads there. */
  readonly steps:
    | readonly {
        readonly from: WhoRow;
        readonly to: WhoRow;
        readonly by: 'introduction' | 'meeting';
        readonly day: string | null;
        readonly source: Source;
      }[]
    | null;
}

export function pathRow(network: NetworkView, to: PersonKey, from: PersonKey, today: Day): PathRow {
  const steps = from === to ? [] : warmPaths(network, from, to, today, 1)[0]?.steps;
  if (!steps) return { steps: null };
  return {
    steps: steps.map((step) => ({
      from: whoRow(network, step.from),
      to: whoRow(network, step.to),
      by: step.by,
      day: isoOrNull(step.day),
      source: step.source,
    })),
  };
}
