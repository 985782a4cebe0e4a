import type { CDPSession, Page } from 'playwright-core';

type Place = readonly [x: number, y: number];

/** When the system says that a finger is held, in milliseconds. On Android people may choose to be given longer; iOS never says. */
const told = { android: 500, 'patient Android': 1000, ios: null } as const;

export type TouchSystem = keyof typeof told;

/** Fingers on the page: touches as the browser gets them from a screen. */
export class Fingers {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(page, await page.context().newCDPSession(page));
  }

  async touch(type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', ...places: readonly Place[]) {
    const touchPoints = places.map(([x, y], id) => ({ x, y, id }));
    await this.session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }

  async tap(place: Place): Promise<void> {
    await this.touch('touchStart', place);
    await this.touch('touchEnd');
  }

  /**
   * A finger stays where it is. On Android the browser then tells of a `contextmenu`, with the finger still down, and of no click
   * when it is lifted; if nobody takes the event, a menu of its own takes the touch away. WebKit on iOS tells of nothing, and of a
   * click at the end. A browser without a screen does neither: what Android does more is done here.
   * @param then what the finger does before it is lifted
   */
  async hold(place: Place, system: TouchSystem, then?: () => Promise<void>): Promise<void> {
    const touched = await this.page.evaluateHandle(([x, y]) => document.elementFromPoint(x, y), place);
    const after = told[system];
    await this.touch('touchStart', place);
    // How long the system takes is part of what is tried; on iOS it is the app that waits.
    if (after === null) await this.settled();
    else await this.page.waitForTimeout(after);
    if (after !== null && !(await touched.evaluate(tellOfLongPress, place))) {
      await this.touch('touchCancel');
      return;
    }
    await this.settled();
    await then?.();
    await this.touch('touchEnd');
  }

  private async settled(): Promise<void> {
    await this.page.evaluate(() => window.host.settled());
  }
}

/** Runs in the page. Whether somebody took the event. */
function tellOfLongPress(touched: Element | null, [clientX, clientY]: Place): boolean {
  const all = { bubbles: true, cancelable: true, composed: true };
  const event = new PointerEvent('contextmenu', { ...all, view: window, clientX, clientY, pointerType: 'touch' });
  const taken = touched?.dispatchEvent(event) === false;
  if (taken) {
    const options = { capture: true, once: true, passive: false };
    window.addEventListener('touchend', (end) => end.cancelable && end.preventDefault(), options);
  }
  return taken;
}
