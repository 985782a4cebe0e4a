/** Milliseconds: a little longer than Android takes to say so itself. */
const holdTime = 550;
/** Pixels by which a finger at rest still moves. */
const wobble = 10;

/** A right click, or a finger held: Android says so, iOS does not, and clicks when the finger is lifted. */
export function onLongPress(el: HTMLElement, run: () => void): void {
  let timer: number | null = null;
  let isHeld = false;
  let from = { x: 0, y: 0 };
  const wait = (): void => {
    if (timer !== null) el.win.clearTimeout(timer);
    timer = null;
  };
  const hold = (): void => {
    wait();
    if (!isHeld) run();
    isHeld = true;
  };
  el.addEventListener(
    'touchstart',
    ({ touches }) => {
      const [touch] = Array.from(touches);
      wait();
      isHeld = false;
      if (!touch || touches.length > 1) return;
      from = { x: touch.clientX, y: touch.clientY };
      timer = el.win.setTimeout(hold, holdTime);
    },
    { passive: true },
  );
  el.addEventListener(
    'touchmove',
    ({ touches }) => {
      const [touch] = Array.from(touches);
      if (touch && Math.hypot(touch.clientX - from.x, touch.clientY - from.y) > wobble) wait();
    },
    { passive: true },
  );
  el.addEventListener('touchcancel', wait);
  el.addEventListener('touchend', (event) => {
    wait();
    // No click of the finger that was held.
    if (isHeld && event.cancelable) event.preventDefault();
  });
  el.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    // A mouse touches nothing before.
    if (timer === null && !isHeld) {
      run();
      return;
    }
    hold();
  });
}
