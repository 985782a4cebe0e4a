/** Obsidian's additions for events: delegation with `on`, insertion, migration between windows. */

type Handler = (event: Event, target: HTMLElement) => unknown;
type Options = boolean | AddEventListenerOptions | undefined;
interface Delegation {
  type: string;
  selector: string;
  listener: Handler;
  callback: (event: Event) => void;
}

const delegations = new WeakMap<EventTarget, Delegation[]>();

const targetOf = (event: Event): Element | null => {
  const target = event.target as Node | null;
  return target !== null && target.nodeType === 1 ? (target as Element) : (target?.parentElement ?? null);
};

export const delegationMembers = {
  on(this: EventTarget, type: string, selector: string, listener: Handler, options?: Options): void {
    const callback = (event: Event): void => {
      const found = targetOf(event)?.closest(selector) as HTMLElement | null | undefined;
      if (found && (this as unknown as Node).contains(found)) listener.call(this, event, found);
    };
    delegations.set(this, [...(delegations.get(this) ?? []), { type, selector, listener, callback }]);
    this.addEventListener(type, callback, options);
  },
  off(this: EventTarget, type: string, selector: string, listener: Handler, options?: Options): void {
    const kept: Delegation[] = [];
    for (const one of delegations.get(this) ?? []) {
      if (one.type === type && one.selector === selector && one.listener === listener) {
        this.removeEventListener(type, one.callback, options);
      } else kept.push(one);
    }
    delegations.set(this, kept);
  },
};

/** Every window that has Obsidian's DOM. */
export const windows = new Set<Window>();

const observers = new Map<Document, MutationObserver>();
/** What is to be looked after whenever an element came, went or moved in one of the windows. */
const checks = new Set<() => void>();

/** From now on nodes are seen to come into this document. */
export function watchDocument(doc: Document): void {
  const observer = new MutationObserver(() => {
    for (const check of [...checks]) check();
  });
  observer.observe(doc, { childList: true, subtree: true });
  observers.set(doc, observer);
}

/** Its window closes. */
export function forgetDocument(doc: Document): void {
  observers.get(doc)?.disconnect();
  observers.delete(doc);
}

/** Calls back when the node comes into a document, or comes into the document of another window. */
function watchNode(node: HTMLElement, onMove: (now: Document) => void): () => void {
  let seen: Document | null = node.isConnected ? node.ownerDocument : null;
  const check = (): void => {
    const now = node.isConnected ? node.ownerDocument : null;
    if (now === seen) return;
    seen = now;
    if (now !== null) onMove(now);
  };
  checks.add(check);
  return () => checks.delete(check);
}

export const htmlEventMembers = {
  ...delegationMembers,
  onClickEvent(this: HTMLElement, listener: (event: MouseEvent) => unknown, options?: Options): void {
    this.addEventListener('click', listener, options);
    this.addEventListener('auxclick', listener, options);
  },
  onNodeInserted(this: HTMLElement, listener: () => unknown, once?: boolean): () => void {
    const stop = watchNode(this, () => {
      if (once === true) stop();
      listener();
    });
    return stop;
  },
  onWindowMigrated(this: HTMLElement, listener: (win: Window) => unknown): () => void {
    let last = this.isConnected ? this.ownerDocument : null;
    return watchNode(this, (now) => {
      const moved = last !== null && last !== now;
      last = now;
      if (moved && now.defaultView !== null) listener(now.defaultView);
    });
  },
  trigger(this: HTMLElement, type: string): void {
    this.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
  },
};
