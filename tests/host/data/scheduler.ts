/** When asynchronous work of the host goes on. Obsidian promises little here, so a test may ask for the worst. */
export interface Scheduler {
  /** Passes before and after a file is read or written. */
  pause(): Promise<void>;
  /** Passes before a batch of notes is indexed, and before their links are resolved. At least one turn of the event loop. */
  later(): Promise<void>;
  /** Which `take` of `count` waiting pieces go next: their places, each once. */
  pick(count: number, take: number): number[];
}

const immediate = (globalThis as { setImmediate?: (callback: () => void) => unknown }).setImmediate;
const timeout = globalThis.setTimeout;

/** One turn of the event loop, without the 4 ms that browsers add to nested timers. Not moved by fake timers. */
export function nextTurn(): Promise<void> {
  if (immediate) return new Promise((resolve) => void immediate(() => resolve()));
  if (typeof MessageChannel === 'undefined') return new Promise((resolve) => void timeout(resolve, 0));
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** First come, first served, as soon as may be. */
export const promptScheduler: Scheduler = {
  pause: () => Promise.resolve(),
  later: nextTurn,
  pick: (count, take) => Array.from({ length: Math.min(count, take) }, (_, index) => index),
};

/** Numbers in [0, 1) from a seed, the same ones each time (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** Delays everything by a seeded number of turns and takes waiting work in any order, in batches of any size. */
export function adversarialScheduler(seed: number): Scheduler {
  const random = randomFrom(seed);
  const turns = async (least: number, most: number): Promise<void> => {
    const count = least + Math.floor(random() * (most - least + 1));
    for (let turn = 0; turn < count; turn++) await nextTurn();
  };
  return {
    pause: () => turns(0, 3),
    later: () => turns(1, 5),
    pick(count, take) {
      const waiting = Array.from({ length: count }, (_, index) => index);
      const wanted = 1 + Math.floor(random() * Math.min(count, take));
      return Array.from(
        { length: Math.min(wanted, count) },
        () => waiting.splice(Math.floor(random() * waiting.length), 1)[0] as number,
      );
    },
  };
}
