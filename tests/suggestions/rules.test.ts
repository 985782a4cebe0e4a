import { describe, expect, it } from 'vitest';
import { english } from '../../src/suggestions/rules-en';
import { SentenceReader } from '../../src/suggestions/suggest';

const reader = new SentenceReader(english);
const situation = { isKnown: () => false, hasSole: true, isDiary: false };
const kindsIn = (text: string): string[] =>
  reader
    .read({ line: 1, text, column: 0, task: null, isItem: true, heading: '', block: 1 }, [], situation)
    .map(({ kind }) => kind);

describe.each(english.rules)('$id', ({ kind, fits, not }) => {
  it.each(fits)('finds it in “%s”', (text) => {
    expect(kindsIn(text)).toContain(kind);
  });

  it.each(not)('does not find it in “%s”', (text) => {
    expect(kindsIn(text)).not.toContain(kind);
  });
});
