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
