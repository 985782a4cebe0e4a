/** What is found out by key, beginning with what was used of it the last time. What is not used again is forgotten. */
export class Recall<T> {
  private readonly found = new Map<string, T>();

  constructor(private before: Recall<T> | null = null) {}

  /** Finds out at most once. What is known from the last time counts only if it still holds. */
  of(key: string, find: () => T, holds: (known: T) => boolean = always): T {
    const known = this.found.get(key);
    if (known !== undefined) return known;
    const last = this.before?.found.get(key);
    const value = last !== undefined && holds(last) ? last : find();
    this.found.set(key, value);
    return value;
  }

  get size(): number {
    return this.found.size;
  }

  /** Forgets what was used the last time only. */
  rest(): void {
    this.before = null;
  }
}

const always = (): boolean => true;
