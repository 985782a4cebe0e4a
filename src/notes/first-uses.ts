import type { Made } from '../model/lazily';
import type { Steps } from '../model/steps';

/**
 * An engine makes a pattern ready at its first use, for speed once more at its next, and once more for texts with signs that take two
 * bytes, as an emoji anywhere in a note makes of all its lines.
 */
const samples = ['x', 'x', '…'];

/**
 * Uses patterns for the first time, one in a step, and later not again. That takes milliseconds for the longest of them: without it
 * the first note that needs them would hold up the page for all of them together.
 */
export function firstUses(patterns: () => readonly Made<RegExp>[]): () => Steps<void> {
  let isDone = false;
  return function* () {
    if (isDone) return;
    isDone = true;
    for (const pattern of patterns()) {
      for (const sample of samples) {
        pattern().test(sample);
        yield;
      }
    }
  };
}
