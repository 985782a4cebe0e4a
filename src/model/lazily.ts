/** A value that is made when it is first asked for. */
export type Made<T> = () => T;

/** Makes a value when it is first needed, and once: patterns of long lists of words would slow down every start. */
export function lazily<T>(make: () => T): Made<T> {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** The same function, which keeps what it made of the last few texts: readers of a line ask for it one after the other. */
export function remembered<T>(make: (text: string) => T, most = 32): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    let made = kept.get(text);
    if (made === undefined) {
      made = make(text);
      if (kept.size >= most) kept.clear();
      kept.set(text, made);
    }
    return made;
  };
}
