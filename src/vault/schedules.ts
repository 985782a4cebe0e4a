import { say } from '../i18n/words';
import { dayOf, type Day } from '../model/day';
import type { Steps } from '../model/steps';

/** The calendar day on the user's device: this file alone asks what time it is. */
export function deviceDay(): Day {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new Error(say.vault.clockOutside);
  return day;
}

/** The time of day on the user's device, `HH:mm`. */
export function deviceClock(): string {
  const now = new Date();
  return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Milliseconds since 1970, for saying when something was done. */
export function deviceTime(): number {
  return Date.now();
}

/** The calendar day of a time stamp in milliseconds, as the user's device sees it; day 0 for one out of range. */
export function dayOfTimestamp(milliseconds: number): Day {
  const time = new Date(milliseconds);
  return dayOf(time.getFullYear(), time.getMonth() + 1, time.getDate()) ?? 0;
}

/** A callback that runs once however often it is asked for before the next frame. */
export interface OncePerFrame {
  request(): void;
  cancel(): void;
}

/** No frame is later than this, in milliseconds, unless its window has closed or went out of sight. */
const LATEST = 100;

/**
 * Frames come from the window in front. A window in the background has none, nor has one that was closed meanwhile: a timer of the
 * first window, which outlives the others, takes their place.
 */
export function oncePerFrame(callback: () => void): OncePerFrame {
  let stop: (() => void) | null = null;
  const cancel = (): void => {
    stop?.();
    stop = null;
  };
  const run = (): void => {
    cancel();
    callback();
  };
  return {
    request() {
      if (stop) return;
      const win = activeWindow;
      const { hidden } = win.document;
      const timer = window.setTimeout(run, hidden ? 16 : LATEST);
      const frame = hidden ? null : win.requestAnimationFrame(run);
      stop = () => {
        window.clearTimeout(timer);
        if (frame !== null) win.cancelAnimationFrame(frame);
      };
    },
    cancel,
  };
}

/** Half a frame: what begins just before its end still fits in. */
const millisecondsASlice = 8;
const longestWait = 200;

/** What not every system has. */
interface TaskWindow {
  readonly scheduler?: {
    postTask(task: () => void, options: { priority: 'background' | 'user-visible' }): Promise<void>;
  };
  readonly navigator?: { readonly scheduling?: { isInputPending(): boolean } };
}

const page = (): TaskWindow => window as unknown as TaskWindow;

/**
 * Lets long work go on in slices, so that typing and scrolling are never held up: `if (slices.used()) await slices.rest()`.
 * A background task comes after whatever else the page has to do, and at once where there is nothing; an idle callback would wait
 * for the next idle period. iOS has neither; there a timer leaves the page room.
 */
export class IdleSlices {
  /** Milliseconds: all slices that have ended, and the longest of them. */
  worked = 0;
  longestSlice = 0;
  private began = performance.now();

  /** Whether the slice is over: its time is up, or somebody types or points. */
  used(): boolean {
    return (
      performance.now() - this.began >= millisecondsASlice || page().navigator?.scheduling?.isInputPending() === true
    );
  }

  /** Does all of some work; null if it is no longer wanted after a rest. */
  async finish<T>(steps: Steps<T>, isWanted = (): boolean => true): Promise<T | null> {
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      if (!this.used()) continue;
      await this.rest();
      if (!isWanted()) return null;
    }
  }

  /** Waits for something that is no work of the page, such as a file: the slice ends before it, and another begins after it. */
  async without<T>(wait: Promise<T>): Promise<T> {
    this.end();
    const found = await wait;
    this.began = performance.now();
    return found;
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
    const { scheduler } = page();
    await new Promise<void>((resolve) => {
      if (scheduler) void scheduler.postTask(resolve, { priority: isAwaited ? 'user-visible' : 'background' });
      else if ('requestIdleCallback' in window && !isAwaited)
        window.requestIdleCallback(() => resolve(), { timeout: longestWait });
      else (window as Window).setTimeout(resolve);
    });
    this.began = performance.now();
  }
}
