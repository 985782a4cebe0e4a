/** Work that the page has begun and that is still to come: what `settled()` of the driver waits for. */

type Scope = typeof globalThis & Window;

/**
 * Timers from here on, in milliseconds, wait for a person (a notice goes, a minute passes) or are a limit that is never to be met; what
 * they do is not awaited. CodeMirror looks after a second, once for each note that is opened, whether something else scrolls the note.
 */
const tooLong = 1_000;

interface Piece {
  readonly win: Window;
  readonly what: string;
}

class PendingWork {
  /** How many pieces were ever begun: the same number before and after means that nothing new came. */
  begun = 0;
  private readonly pieces = new Set<Piece>();
  private waiting: (() => void)[] = [];
  /** Frames as the browser gives them, also where a test or a window that is out of sight gives none. */
  private readonly frames = new WeakMap<Window, typeof requestAnimationFrame>();

  /** From now on, what code in this window leaves for later is known. The window's own functions are wrapped, in place. */
  watch(win: Window): void {
    const scope = win as Scope;
    this.frames.set(win, scope.requestAnimationFrame.bind(scope));
    this.wrap(scope, 'setTimeout', 'clearTimeout', (args) => {
      const delay = Number(args[1] ?? 0);
      return delay < tooLong ? `a timer of ${String(delay)} ms` : null;
    });
    this.wrap(scope, 'requestAnimationFrame', 'cancelAnimationFrame', () => 'an animation frame');
    if ('requestIdleCallback' in scope)
      this.wrap(scope, 'requestIdleCallback', 'cancelIdleCallback', () => 'an idle callback');
    if ('scheduler' in scope) this.watchTasks(scope.scheduler);
    this.watchRequests(scope);
    this.watchPictures(scope);
    this.watchWorkers(scope);
    // A window that closes does nothing of what it had left for later.
    scope.addEventListener('pagehide', () => {
      for (const piece of this.pieces) if (piece.win === win) this.end(piece);
    });
  }

  /** Resolves when nothing is left, nor what came of it. */
  async done(): Promise<void> {
    while (this.pieces.size > 0) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
      // What comes of it may lie some promises away: a turn of the page comes after all of them.
      await nextTurn();
    }
  }

  /** Resolves after a frame of the window, when whoever watches sizes has been told; at once for a window without frames. */
  async frame(win: Window): Promise<void> {
    const next = this.frames.get(win);
    if (!next || win.closed || win.document.hidden) return;
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      const finish = (): void => {
        win.removeEventListener('pagehide', finish);
        port1.close();
        resolve();
      };
      // Observers are told after the callbacks of a frame; a message comes after both.
      port1.onmessage = finish;
      win.addEventListener('pagehide', finish);
      next(() => port2.postMessage(null));
    });
  }

  /** What is left, in words. */
  toString(): string {
    return [...this.pieces].map(({ what }) => what).join(', ');
  }

  private begin(win: Window, what: string): Piece {
    const piece = { win, what };
    this.begun++;
    this.pieces.add(piece);
    return piece;
  }

  private end(piece: Piece): void {
    this.pieces.delete(piece);
    if (this.pieces.size > 0) return;
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  /** @param nameOf what to call a piece of work; null where nobody is to wait for it */
  private wrap(scope: Scope, start: string, stop: string, nameOf: (args: unknown[]) => string | null): void {
    const functions = scope as unknown as Record<string, (...args: unknown[]) => unknown>;
    const began = functions[start]?.bind(scope);
    const stopped = functions[stop]?.bind(scope);
    if (!began || !stopped) return;
    const pieces = new Map<unknown, Piece>();
    const end = (id: unknown): void => {
      const piece = pieces.get(id);
      pieces.delete(id);
      if (piece) this.end(piece);
    };
    functions[start] = (callback, ...args) => {
      const name = typeof callback === 'function' ? nameOf([callback, ...args]) : null;
      if (name === null) return began(callback, ...args);
      const piece = this.begin(scope, name);
      const id = began(
        (...given: unknown[]): void => {
          try {
            (callback as (...them: unknown[]) => unknown)(...given);
          } finally {
            end(id);
          }
        },
        ...args,
      );
      pieces.set(id, piece);
      return id;
    };
    functions[stop] = (id) => {
      end(id);
      return stopped(id);
    };
  }

  private watchTasks(scheduler: Scheduler): void {
    const post = scheduler.postTask.bind(scheduler);
    scheduler.postTask = (task, options) => {
      const piece = this.begin(window, 'a task');
      return post(async () => {
        try {
          return (await (task as () => unknown)()) as unknown;
        } finally {
          this.end(piece);
        }
      }, options);
    };
  }

  private watchRequests(scope: Scope): void {
    const fetch = scope.fetch.bind(scope);
    scope.fetch = async (...args) => {
      const piece = this.begin(scope, 'a request');
      try {
        return await fetch(...args);
      } finally {
        this.end(piece);
      }
    };
  }

  private watchPictures(scope: Scope): void {
    const begin = (): Piece => this.begin(scope, 'a picture');
    const end = (piece: Piece): void => this.end(piece);
    const canvas = scope.HTMLCanvasElement.prototype;
    const toBlob = canvas.toBlob;
    canvas.toBlob = function (callback, ...how) {
      const piece = begin();
      toBlob.call(
        this,
        (blob) => {
          try {
            callback(blob);
          } finally {
            end(piece);
          }
        },
        ...how,
      );
    };
  }

  /** A worker works from when it is asked until it answers, fails or is ended. */
  private watchWorkers(scope: Scope): void {
    const begin = (): Piece => this.begin(scope, 'a worker');
    const end = (piece: Piece): void => this.end(piece);
    scope.Worker = class extends scope.Worker {
      private asked: Piece[] = [];
      private ended = false;

      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args);
        for (const type of ['message', 'messageerror', 'error']) this.addEventListener(type, () => this.answered());
      }

      override postMessage(...args: unknown[]): void {
        if (!this.ended) this.asked.push(begin());
        super.postMessage(...(args as Parameters<Worker['postMessage']>));
      }

      override terminate(): void {
        this.ended = true;
        this.answered();
        super.terminate();
      }

      private answered(): void {
        // Once whoever listens has been told.
        const { asked } = this;
        this.asked = [];
        queueMicrotask(() => asked.forEach(end));
      }
    };
  }
}

/** A message to oneself, which nobody waits for. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

export const pendingWork = new PendingWork();
