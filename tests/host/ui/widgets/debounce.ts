import type { Debouncer } from 'obsidian';

/** Runs at most once in a while, with what it was given last. */
export function debounce<T extends unknown[], V>(
  callback: (...args: [...T]) => V,
  timeout = 0,
  resetTimer = false,
): Debouncer<T, V> {
  let timer: number | null = null;
  let last: [...T] | null = null;
  const run = (): V | void => {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
    const args = last;
    last = null;
    return args ? callback(...args) : undefined;
  };
  const debounced = (...args: [...T]): Debouncer<T, V> => {
    last = args;
    if (timer !== null && resetTimer) {
      window.clearTimeout(timer);
      timer = null;
    }
    timer ??= window.setTimeout(run, timeout);
    return debounced as Debouncer<T, V>;
  };
  return Object.assign(debounced, {
    run,
    cancel(): Debouncer<T, V> {
      if (timer !== null) window.clearTimeout(timer);
      timer = null;
      last = null;
      return debounced as Debouncer<T, V>;
    },
  }) as Debouncer<T, V>;
}
