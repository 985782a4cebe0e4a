import type * as Api from 'obsidian';

/**
 * Calls back once, some time after it was called: after the first call, or with `resetTimer` after the last. `run` does it at once if
 * it is due.
 */
export function debounce<T extends unknown[], V>(
  callback: (...args: [...T]) => V,
  timeout = 0,
  resetTimer = false,
): Api.Debouncer<T, V> {
  let timer: number | null = null;
  let args: [...T] | null = null;
  const run = (): V | void => {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
    const due = args;
    args = null;
    if (due !== null) return callback(...due);
  };
  const debouncer = ((...given: [...T]) => {
    args = given;
    if (timer !== null && resetTimer) window.clearTimeout(timer);
    if (timer === null || resetTimer) timer = window.setTimeout(run, timeout);
    return debouncer;
  }) as Api.Debouncer<T, V>;
  debouncer.run = run;
  debouncer.cancel = () => {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
    args = null;
    return debouncer;
  };
  return debouncer;
}
