import { Window } from 'happy-dom';

/** Globals of Node that a browser has, too, and that work better as they are. */
const ownToNode = new Set([
  'console',
  'performance',
  'process',
  'crypto',
  'fetch',
  'queueMicrotask',
  'structuredClone',
  'URL',
]);

/** Gives Node a window and a document, enough for what a plugin touches when it is loaded. They are never shown. */
export function installWindow(): void {
  const window = new Window({ url: 'http://localhost/' });
  const scope = globalThis as unknown as Record<string, unknown>;
  for (const name of Object.getOwnPropertyNames(window)) {
    if (name in scope || ownToNode.has(name)) continue;
    const value = (window as unknown as Record<string, unknown>)[name];
    Object.defineProperty(scope, name, { value, configurable: true, writable: true });
  }
  // One global scope, as in a browser: timers and the clock are Node's own.
  for (const name of ['window', 'self', 'top', 'parent']) {
    Object.defineProperty(scope, name, { value: globalThis, configurable: true, writable: true });
  }
  // Nobody waits for a frame here: idle at once.
  const idle = (callback: () => void): unknown => setImmediate(callback);
  Object.defineProperty(scope, 'requestIdleCallback', { value: idle, configurable: true, writable: true });
  Object.defineProperty(scope, 'document', { value: window.document, configurable: true, writable: true });
}
