import type { Component } from 'obsidian';

/** Calls back whenever a pixel of the page is another number of pixels of the screen; ends with the component. */
export function followPixelRatio(component: Component, win: Window, changed: () => void): void {
  let media: MediaQueryList;
  const follow = (): void => {
    media = win.matchMedia(`(resolution: ${win.devicePixelRatio}dppx)`);
    media.onchange = () => {
      // Else it would tell of every later change as well.
      media.onchange = null;
      changed();
      follow();
    };
  };
  follow();
  component.register(() => (media.onchange = null));
}
