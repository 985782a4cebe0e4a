import type { Component } from 'obsidian';
import { distance, type Point } from '../camera';

export interface GestureHandlers {
  pan(dx: number, dy: number): void;
  zoom(factor: number, at: Point): void;
  /** The mouse moved without a button; null when it left. */
  hover(at: Point | null, event: PointerEvent): void;
  /** A click or a tap that was not a drag. */
  tap(at: Point, event: PointerEvent): void;
  menu(at: Point, event: MouseEvent): void;
}

/** Beyond this many pixels a press is a drag; a finger is never quite still. */
const STILL = 5;
const FINGER_STILL = 10;
/** For how long a finger is held, in milliseconds, to ask for the menu; Android says so itself, mostly earlier, WebKit never does. */
const HELD = 600;

/** Turns what mouse, pen and fingers do on an element into pan, zoom, hover, tap and menu; ends with the component. */
export function followPointers(component: Component, element: HTMLElement, handlers: GestureHandlers): void {
  const pressed = new Map<number, Point>();
  let start: Point | null = null;
  let timer = 0;
  /** Whether the finger that was lifted last had opened the menu. */
  let done = false;
  const pointOf = (event: MouseEvent): Point => pointOn(element, event);
  /** What is pressed is neither a tap any more nor held. */
  const stop = (): void => {
    window.clearTimeout(timer);
    start = null;
  };
  const openMenu = (event: MouseEvent): void => {
    pressed.clear();
    stop();
    handlers.menu(pointOf(event), event);
  };
  component.register(() => window.clearTimeout(timer));
  component.registerDomEvent(element, 'pointerdown', (event) => {
    window.clearTimeout(timer);
    if (event.button !== 0) return;
    element.setPointerCapture(event.pointerId);
    pressed.set(event.pointerId, pointOf(event));
    start = pressed.size === 1 ? pointOf(event) : null;
    if (start && isFinger(event)) timer = window.setTimeout(() => openMenu(event), HELD);
  });
  component.registerDomEvent(element, 'pointermove', (event) => {
    const at = pointOf(event);
    const before = pressed.get(event.pointerId);
    if (!before) {
      if (event.pointerType === 'mouse') handlers.hover(at, event);
      return;
    }
    if (start && distance(start, at) <= (isFinger(event) ? FINGER_STILL : STILL)) return;
    stop();
    const others = [...pressed].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
    pressed.set(event.pointerId, at);
    const other = others[0];
    if (!other) return handlers.pan(at.x - before.x, at.y - before.y);
    handlers.pan((at.x - before.x) / 2, (at.y - before.y) / 2);
    const centre = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
    handlers.zoom(Math.max(distance(at, other), 1) / Math.max(distance(before, other), 1), centre);
  });
  component.registerDomEvent(element, 'pointerup', (event) => {
    done = !pressed.delete(event.pointerId);
    if (!done && start) handlers.tap(pointOf(event), event);
    stop();
  });
  // Else what is under the finger now, which may be the menu, would be clicked.
  component.registerDomEvent(element, 'touchend', (event) => done && event.cancelable && event.preventDefault());
  component.registerDomEvent(element, 'pointercancel', (event) => {
    pressed.delete(event.pointerId);
    stop();
  });
  component.registerDomEvent(element, 'pointerleave', (event) => handlers.hover(null, event));
  component.registerDomEvent(element, 'contextmenu', (event) => {
    event.preventDefault();
    // Not if this finger has opened it already.
    if (pressed.size > 0 || !isFinger(event)) openMenu(event);
  });
  followWheel(component, element, handlers);
}

const IN_NOTE = '.reference-desk-graph-embed, .markdown-rendered, .markdown-source-view';

function followWheel(component: Component, element: HTMLElement, handlers: GestureHandlers): void {
  component.registerDomEvent(
    element,
    'wheel',
    (event) => {
      // In a note the wheel scrolls the note, as over a map; a pinch on a touchpad comes with Ctrl.
      if (!event.ctrlKey && !event.metaKey && element.closest(IN_NOTE)) return;
      event.preventDefault();
      if (!event.deltaY) return;
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      handlers.zoom(Math.exp(Math.max(-60, Math.min(60, -event.deltaY * lines)) * 0.006), pointOn(element, event));
    },
    { passive: false },
  );
}

function pointOn(element: HTMLElement, event: MouseEvent): Point {
  const box = element.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}

export function isFinger(event: MouseEvent): boolean {
  return 'pointerType' in event && event.pointerType === 'touch';
}
