import type { Day } from '../model/day';
import type { Source } from '../model/source';
import { compareText } from '../notes/fold';

/** Earliest first, undated last. */
export function daysUpwards(a: Day | null, b: Day | null): number {
  return a === b ? 0 : a === null ? 1 : b === null ? -1 : a - b;
}

/** Newest first, undated last. */
export function daysDownwards(a: Day | null, b: Day | null): number {
  return a === b ? 0 : a === null ? 1 : b === null ? -1 : b - a;
}

export function compareSources(a: Source, b: Source): number {
  return compareText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0);
}

/** For all that has a day and a place in a note: newest first, then by place. */
export function newestFirst(
  a: { readonly day: Day | null; readonly source: Source },
  b: { readonly day: Day | null; readonly source: Source },
): number {
  return daysDownwards(a.day, b.day) || compareSources(a.source, b.source);
}
