import type { Component } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { followPixelRatio } from '../../../src/introductions/ui/graph-painter';

/** A window whose pixels change, and tells so as browsers do: a query tells whenever it begins or ceases to be true. */
function aWindow(): { win: Window; become(ratio: number): void; listening(): number } {
  let ratio = 1;
  const queries: { wanted: string; onchange: (() => void) | null }[] = [];
  const win = {
    get devicePixelRatio() {
      return ratio;
    },
    matchMedia(wanted: string) {
      queries.push({ wanted, onchange: null });
      return queries[queries.length - 1];
    },
  };
  return {
    win: win as unknown as Window,
    become(next) {
      const words = [ratio, next].map((one) => `(resolution: ${one}dppx)`);
      ratio = next;
      for (const query of [...queries]) if (words.includes(query.wanted)) query.onchange?.();
    },
    listening: () => queries.filter(({ onchange }) => onchange !== null).length,
  };
}

describe('the pixels of the screen', () => {
  it('are told of once a change, however often they change, and no more once the view has closed', () => {
    const { win, become, listening } = aWindow();
    let told = 0;
    const ends: (() => unknown)[] = [];
    followPixelRatio({ register: (end: () => unknown) => void ends.push(end) } as Component, win, () => told++);
    for (let turn = 1; turn <= 20; turn++) {
      become(turn % 2 === 0 ? 1 : 2);
      expect([told, listening()]).toEqual([turn, 1]);
    }
    for (const end of ends) end();
    become(3);
    expect([told, listening()]).toEqual([20, 0]);
  });
});
