import type { Steps } from '../model/steps';

/** Half a frame: what begins just before its end still fits in. */
const millisecondsASlice = 8;
const longestWait = 200;

/**
 * Lets long work go on in slices, so that typing and scrolling are never held up: `if (slices.used()) await slices.rest()`.
 * iOS has no requestIdleCallback; there a timer leaves the page as much room.
 */
export class IdleSlices {
  /** Milliseconds: all slices that have ended, and the longest of them. */
  worked = 0;
  longestSlice = 0;
  private began = performance.now();

  used(): boolean {
    return performance.now() - this.began >= millisecondsASlice;
  }

  /** Does all of some work; null where nobody wants it any more after a rest. */
  async finish<T>(steps: Steps<T>, isWanted = (): boolean => true): Promise<T | null> {
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      if (!this.used()) continue;
      await this.rest();
      if (!isWanted()) return null;
    }
  }

  /** Ends a slice without a rest after it. */
  end(): void {
    const slice = performance.now() - this.began;
    this.worked += slice;
    this.longestSlice = Math.max(this.longestSlice, slice);
  }

  /** @param isAwaited somebody waits for the whole: whatever came in meanwhile goes first, but nothing is waited for */
  async rest(isAwaited = false): Promise<void> {
    this.end();
    await new Promise<void>((resolve) => {
      if (isAwaited) (window as Window).setTimeout(resolve);
      else if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: longestWait });
      else (window as Window).setTimeout(resolve, millisecondsASlice);
    });
    this.began = performance.now();
  }
}
