import type * as Api from 'obsidian';

type Callback = (...data: never[]) => unknown;

interface Listener extends Api.EventRef {
  readonly name: string;
  readonly callback: Callback;
  readonly context: unknown;
  readonly owner: Events;
}

/** Runs later, so that one listener's error reaches the window (or the process) and the other listeners still run. */
export function throwLater(error: unknown): void {
  setTimeout(() => {
    throw error;
  }, 0);
}

/** Obsidian's emitter. `on` is typed loosely enough that each heir fits its own overloads in obsidian.d.ts. */
export class Events implements Api.Events {
  private listeners = new Map<string, Listener[]>();

  on(name: string, callback: Callback, ctx?: unknown): Api.EventRef {
    const listener: Listener = { name, callback, context: ctx, owner: this };
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener]);
    return listener;
  }

  off(name: string, callback: Callback): void {
    this.keep(name, (listener) => listener.callback !== callback);
  }

  offref(ref: Api.EventRef): void {
    this.keep((ref as Listener).name, (listener) => listener !== ref);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const listener of this.listeners.get(name) ?? []) this.tryTrigger(listener, data);
  }

  tryTrigger(evt: Api.EventRef, args: unknown[]): void {
    const { callback, context } = evt as Listener;
    try {
      callback.apply(context, args as never[]);
    } catch (error) {
      throwLater(error);
    }
  }

  /** How many listeners there are, of one event or of all: what must be 0 again after a plugin is unloaded. Not in Obsidian. */
  listenerCount(name?: string): number {
    if (name !== undefined) return this.listeners.get(name)?.length ?? 0;
    return [...this.listeners.values()].reduce((sum, list) => sum + list.length, 0);
  }

  private keep(name: string, wanted: (listener: Listener) => boolean): void {
    const kept = (this.listeners.get(name) ?? []).filter(wanted);
    if (kept.length > 0) this.listeners.set(name, kept);
    else this.listeners.delete(name);
  }
}

/** Detaches a listener from whatever it listens to. */
export function detachListener(ref: Api.EventRef): void {
  const { owner } = ref as Listener;
  owner.offref(ref);
}
