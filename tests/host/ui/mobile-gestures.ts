import type { App } from './app';
import { CommandPalette } from './command-palette';
import { onTop } from './widgets/on-top';

/** Pixels that a finger must go, in one direction more than in the other. */
const far = 60;

/**
 * What a finger does on a phone or a tablet: from side to side it opens the side pane that lies there, or closes the one that is open; down
 * from the top of what scrolls it opens the command palette. Heard on the document, before whatever is below the finger; given up where
 * that, or anything around it, has the attribute `data-ignore-swipe`, and where a second finger comes.
 */
export function followSwipes(app: App, doc: Document): void {
  let start: { readonly x: number; readonly y: number; readonly atTop: boolean } | null = null;
  const listen = (type: string, hear: (event: TouchEvent) => void): void =>
    doc.addEventListener(type, hear as (event: Event) => void, { capture: true, passive: true });
  listen('touchstart', ({ touches, target }) => {
    const [finger] = touches;
    const on = target as Element;
    start =
      touches.length > 1 || !finger || on.closest('[data-ignore-swipe], .modal, .prompt, .menu')
        ? null
        : { x: finger.clientX, y: finger.clientY, atTop: isAtTop(on) };
  });
  listen('touchcancel', () => (start = null));
  listen('touchend', ({ changedTouches }) => {
    const [finger] = changedTouches;
    if (!start || !finger) return;
    const [dx, dy] = [finger.clientX - start.x, finger.clientY - start.y];
    const { atTop } = start;
    start = null;
    if (Math.abs(dx) > far && Math.abs(dx) > 2 * Math.abs(dy)) swipe(app, dx > 0);
    else if (dy > 2 * far && dy > 2 * Math.abs(dx) && atTop) new CommandPalette(app).open();
  });
}

function swipe({ workspace: { leftSplit, rightSplit } }: App, toRight: boolean): void {
  const [ahead, behind] = toRight ? [leftSplit, rightSplit] : [rightSplit, leftSplit];
  if (!behind.collapsed) behind.collapse();
  else ahead.expand();
}

/** Whether nothing around it is scrolled down. */
function isAtTop(element: Element | null): boolean {
  for (let at = element; at; at = at.parentElement) if (at.scrollTop > 0) return false;
  return true;
}

/** Android's back button: closes what lies on top, else a side pane that is open. Whether there was either. */
export function goBack({ workspace: { leftSplit, rightSplit } }: App): boolean {
  if (onTop.closeLast()) return true;
  const open = [leftSplit, rightSplit].find(({ collapsed }) => !collapsed);
  open?.collapse();
  return open !== undefined;
}
