import { describe, expect, it } from 'vitest';
import { suggestionsFor } from './measure';

describe('what somebody did, in the words of the note', () => {
  it.each([
    ['Jonas Weil lent me *Solaris*.', 'lent me *Solaris*'],
    ['Jonas Weil lent me **The Waves**.', 'lent me **The Waves**'],
    ['Jonas Weil lent me the drill (the big one).', 'lent me the drill (the big one)'],
    ['Jonas Weil lent me “The Waves”.', 'lent me “The Waves”'],
    ['*Jonas Weil lent me the drill*', 'lent me the drill'],
    ['Jonas Weil lent me the drill.', 'lent me the drill'],
  ])('keeps the mark that closes what it opens: %s', (text, what) => {
    const { suggestions } = suggestionsFor({
      ...{ file: '999.md', language: 'en', kind: 'daily', labels: [], text },
      ...{ path: '2026-11-20.md', people: ['Jonas Weil'], attendees: [], about: null, day: '2026-11-20' },
    });
    expect(suggestions.find(({ kind }) => kind === 'favour-received')?.what).toBe(what);
  });
});
