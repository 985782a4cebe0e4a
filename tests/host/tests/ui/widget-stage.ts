import { installDom } from '../../ui/dom/install-dom';
import type { App } from '../../ui/app';
import { Keymap } from '../../ui/widgets/scope';

installDom(window);

/** As much of an application as widgets ask for. */
export const stage = { keymap: new Keymap() } as unknown as App;

/** Presses a key where the focus is. Whether somebody took it. */
export function press(key: string, modifiers: Partial<KeyboardEventInit> = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers });
  return !(document.activeElement ?? document.body).dispatchEvent(event);
}

export function type(el: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  el.value = text;
  el.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Resolves when every promise that was waiting has been told. */
export async function promisesTold(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}
