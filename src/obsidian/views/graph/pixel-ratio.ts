import type { Component } from 'obsidian';

/** Calls back whenever a pixel of the page is another number of pixels of the screen; ends with the component. */
export function followPixelRatio(component: Component, win: Window, changed: () => void): void {
  let stop = (): void => undefined;
  const follow = (): void => {
    stop();
    const media = win.matchMedia(`(resolution: ${win.devicePixelRatio}dppx)`);
    const listener = (): void => {
      changed();
      follow();
    };
    media.addEventListener('change', listener);
    stop = () => media.removeEventListener('change', listener);
  };
  follow();
  component.register(() => stop());
}
