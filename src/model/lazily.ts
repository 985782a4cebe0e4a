/** A value that is made when it is first asked for. */
export type Made<T> = () => T;

/** Makes a value when it is first needed, and once: patterns of long lists of words would slow down every start. */
export function lazily<T>(make: () => T): Made<T> {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
