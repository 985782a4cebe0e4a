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
    const next = this.removed.size > 0 ? this.list.filter((value) => !this.removed.has(value)) : this.list.slice();
    if (this.added.size > few) {
      for (const value of this.added) next.push(value);
      next.sort(this.compare);
    } else for (const value of this.added) next.splice(this.placeOf(next, value), 0, value);
    this.added.clear();
    this.removed.clear();
    this.list = next;
    return next;
  }

  private placeOf(list: readonly T[], value: T): number {
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
