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
