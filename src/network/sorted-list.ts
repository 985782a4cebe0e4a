import type { Day } from '../model/day';
import type { Source } from '../model/source';
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
 * A list kept in order while values come and go. Changes are gathered and made when the list is asked for; an array once given out
 * never changes. The order must be total: two values may compare equal only where it does not matter which comes first.
 */
export class SortedList<T> {
  private list: readonly T[] = [];
  private readonly added = new Set<T>();
  private readonly removed = new Set<T>();

  constructor(private readonly compare: (a: T, b: T) => number) {}

  add(value: T): void {
    if (!this.removed.delete(value)) this.added.add(value);
  }

  remove(value: T): void {
    if (!this.added.delete(value)) this.removed.add(value);
  }

  get(): readonly T[] {
    if (this.added.size === 0 && this.removed.size === 0) return this.list;
    const next = this.added.size + this.removed.size > few ? this.sortAnew() : this.adjust();
    this.added.clear();
    this.removed.clear();
    this.list = next;
    return next;
  }

  private sortAnew(): readonly T[] {
    const next = this.removed.size > 0 ? this.list.filter((value) => !this.removed.has(value)) : this.list.slice();
    for (const value of this.added) next.push(value);
    return next.sort(this.compare);
  }

  private adjust(): readonly T[] {
    const next = this.list.slice();
    for (const value of this.removed) {
      // Equals stand side by side before the place where the next of them would go.
      let at = this.placeAfter(next, value) - 1;
      while (at >= 0 && next[at] !== value) at--;
      if (at >= 0) next.splice(at, 1);
    }
    for (const value of this.added) next.splice(this.placeAfter(next, value), 0, value);
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
