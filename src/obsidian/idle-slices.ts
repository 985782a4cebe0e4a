/** Half a frame: what begins just before its end still fits in. */
const millisecondsASlice = 8;
const longestWait = 200;

/**
 * Lets long work go on in slices, so that typing and scrolling are never held up: `if (slices.used()) await slices.rest()`.
 * iOS has no requestIdleCallback; there a timer leaves the page as much room.
 */
export class IdleSlices {
  private began = performance.now();

  used(): boolean {
    return performance.now() - this.began >= millisecondsASlice;
  }

  async rest(): Promise<void> {
    await new Promise<void>((resolve) => {
      if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: longestWait });
      else (window as Window).setTimeout(resolve, millisecondsASlice);
    });
    this.began = performance.now();
  }
}
