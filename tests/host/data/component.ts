import type * as Api from 'obsidian';
import { detachListener } from './events';

type DomCallback = (this: HTMLElement, event: never) => unknown;

/** Something with a life: what it registers while loaded is taken back when it is unloaded. */
export class Component implements Api.Component {
  private loaded = false;
  private children: Component[] = [];
  private cleanups: (() => unknown)[] = [];

  /** Gives what `onload` gives: a plugin's may be a promise, and whoever starts the plugin waits for it. */
  load(): void | Promise<void> {
    if (this.loaded) return;
    this.loaded = true;
    const loading = this.onload();
    for (const child of [...this.children]) void child.load();
    return loading;
  }

  onload(): void | Promise<void> {
    // for heirs
  }

  unload(): void {
    if (!this.loaded) return;
    this.loaded = false;
    for (let child = this.children.pop(); child; child = this.children.pop()) child.unload();
    for (let cleanup = this.cleanups.pop(); cleanup; cleanup = this.cleanups.pop()) cleanup();
    this.onunload();
  }

  onunload(): void {
    // for heirs
  }

  addChild<T extends Api.Component>(component: T): T {
    const child = component as unknown as Component;
    this.children.push(child);
    if (this.loaded) void child.load();
    return component;
  }

  removeChild<T extends Api.Component>(component: T): T {
    const child = component as unknown as Component;
    const at = this.children.indexOf(child);
    if (at >= 0) {
      this.children.splice(at, 1);
      child.unload();
    }
    return component;
  }

  register(cb: () => unknown): void {
    this.cleanups.push(cb);
  }

  registerEvent(eventRef: Api.EventRef): void {
    this.register(() => detachListener(eventRef));
  }

  registerDomEvent(
    el: Window | Document | HTMLElement,
    type: string,
    callback: DomCallback,
    options?: boolean | AddEventListenerOptions,
  ): void {
    const listener = callback as unknown as EventListener;
    el.addEventListener(type, listener, options);
    this.register(() => el.removeEventListener(type, listener, options));
  }

  registerInterval(id: number): number {
    this.register(() => globalThis.clearInterval(id));
    return id;
  }
}
