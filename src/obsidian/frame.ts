/** A callback that runs once however often it is asked for before the next frame. */
export interface OncePerFrame {
  request(): void;
  cancel(): void;
}

/** Frames come from the window in front; a window in the background has none, and a timer takes their place. */
export function oncePerFrame(callback: () => void): OncePerFrame {
  let stop: (() => void) | null = null;
  const run = (): void => {
    stop = null;
    callback();
  };
  return {
    request() {
      if (stop) return;
      const win = activeWindow;
      if (win.document.hidden) {
        const timer = win.setTimeout(run, 16);
        stop = () => win.clearTimeout(timer);
      } else {
        const frame = win.requestAnimationFrame(run);
        stop = () => win.cancelAnimationFrame(frame);
      }
    },
    cancel() {
      stop?.();
      stop = null;
    },
  };
}
