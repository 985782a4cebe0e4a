/** Work that can be left off between any two steps, so that whoever does it may let others go first. */
export type Steps<T> = Generator<void, T, void>;

/** Does all of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** One after the other, a few in a step: so many, or as many small things as a step has time for. */
export function* each<T>(list: Iterable<T>, run: (one: T) => void, many = smallThingsAStep): Steps<void> {
  let done = 0;
  for (const one of list) {
    if (++done % many === 0) yield;
    run(one);
  }
}

/** How many small things are done in a step: a fraction of a millisecond. */
export const smallThingsAStep = 64;
