import type { Day } from '../model/day';
import type { Source } from '../model/source';
import { smallThingsAStep, type Steps } from '../model/steps';
import { compareText } from '../notes/fold';

const none: ReadonlySet<never> = new Set<never>();

/** A map from a key to a set of values; keys without values are forgotten. */
export class MultiMap<K, V> {
  private readonly sets = new Map<K, Set<V>>();

  add(key: K, value: V): void {
    const set = this.sets.get(key);
    if (set) set.add(value);
    else this.sets.set(key, new Set([value]));
  }

  delete(key: K, value: V): void {
    const set = this.sets.get(key);
    if (set?.delete(value) && set.size === 0) this.sets.delete(key);
  }

  get(key: K): ReadonlySet<V> {
    return this.sets.get(key) ?? none;
  }

  entries(): IterableIterator<[K, ReadonlySet<V>]> {
    return this.sets.entries();
  }
}

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

/** Above this many changes at once sorting anew is cheaper than putting each in its place. */
const few = 64;

/**
 * A list kept in order while values come and go. Changes are gathered until `settle` makes them; an array once given out never
 * changes. The order must be total: two values may compare equal only where it does not matter which comes first.
 */
export class SortedList<T> {
  private list: readonly T[] = [];
  private added = new Set<T>();
  private removed = new Set<T>();

  constructor(private readonly compare: (a: T, b: T) => number) {}

  add(value: T): void {
    if (!this.removed.delete(value)) this.added.add(value);
  }

  remove(value: T): void {
    if (!this.added.delete(value)) this.removed.add(value);
  }

  /** As it was when it was last settled. */
  get(): readonly T[] {
    return this.list;
  }

  get isSettled(): boolean {
    return this.added.size === 0 && this.removed.size === 0;
  }

  /** What comes and goes between two steps is left for the next time. Must be done to the end, or changes are lost. */
  *settle(): Steps<void> {
    if (this.isSettled) return;
    const { added, removed } = this;
    this.added = new Set();
    this.removed = new Set();
    if (added.size + removed.size <= few) this.list = this.adjust(added, removed);
    else {
      const kept = removed.size > 0 ? this.list.filter((value) => !removed.has(value)) : this.list;
      this.list = yield* merge(kept, yield* sort([...added], this.compare), this.compare);
    }
  }

  private adjust(added: ReadonlySet<T>, removed: ReadonlySet<T>): readonly T[] {
    const next = this.list.slice();
    for (const value of removed) {
      // Equals stand side by side before the place where the next of them would go.
      let at = this.placeAfter(next, value) - 1;
      while (at >= 0 && next[at] !== value) at--;
      if (at >= 0) next.splice(at, 1);
    }
    for (const value of added) next.splice(this.placeAfter(next, value), 0, value);
    return next;
  }

  private placeAfter(list: readonly T[], value: T): number {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.compare(list[middle] as T, value) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

type Compare<T> = (a: T, b: T) => number;

/** The same values in order; equal ones stay as they were. */
export function* sort<T>(values: readonly T[], compare: Compare<T>): Steps<readonly T[]> {
  let runs: (readonly T[])[] = [];
  for (let at = 0; at < values.length; at += smallThingsAStep) {
    runs.push(values.slice(at, at + smallThingsAStep).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly T[])[] = [];
    for (let at = 0; at < runs.length; at += 2) merged.push(yield* merge(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merge<T>(first: readonly T[], second: readonly T[], compare: Compare<T>): Steps<readonly T[]> {
  if (first.length === 0 || second.length === 0) return first.length === 0 ? second : first;
  const merged: T[] = [];
  let [a, b] = [0, 0];
  while (a < first.length && b < second.length) {
    const [one, other] = [first[a] as T, second[b] as T];
    if (compare(one, other) <= 0) {
      merged.push(one);
      a++;
    } else {
      merged.push(other);
      b++;
    }
    if (merged.length % smallThingsAStep === 0) yield;
  }
  return merged.concat(first.slice(a), second.slice(b));
}
