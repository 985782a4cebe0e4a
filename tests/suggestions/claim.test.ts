/** What a suggestion says to somebody who reads it: links are words there. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSentence } from '../../src/suggestions/ui/claim';

const marked = (sentence: string, part: string): string | null => {
  const from = sentence.indexOf(part);
  const read = readSentence({ sentence, evidence: [from, from + part.length] });
  return read.marked && read.text.slice(...read.marked);
};

describe('the sentence of a suggestion', () => {
  it.each([
    [
      'Helped [[Tomasz Wilk]] with the mole.',
      'Helped [[Tomasz Wilk]]',
      'Helped Tomasz Wilk with the mole.',
      'Helped Tomasz Wilk',
    ],
    [
      'Read the zine for [[@Femi Clark|Femi]] at home.',
      'for [[@Femi Clark|Femi]]',
      'Read the zine for Femi at home.',
      'for Femi',
    ],
    ['I promised Ada a book.', 'promised Ada', 'I promised Ada a book.', 'promised Ada'],
  ])('shows links as their words, and what is marked in place: %s', (sentence, part, text, mark) => {
    expect(readSentence({ sentence, evidence: [0, 0] })).toEqual({ text, marked: null });
    expect(marked(sentence, part)).toBe(mark);
  });

  it('marks nothing where what is marked ends within a link', () => {
    expect(marked('Helped [[Tomasz Wilk|Tom]] today.', 'Helped [[Tomasz')).toBeNull();
  });

  it('marks what stands in the sentence, wherever it begins and ends', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Met ', '[[Ada]]', ' [[B|Bea]]', 'and ', ' gave', '.', ' '), { maxLength: 8 }),
        fc.nat(60),
        fc.nat(60),
        (parts, from, length) => {
          const sentence = parts.join('');
          const read = readSentence({ sentence, evidence: [from, from + length] });
          expect(read.text).not.toContain('[[');
          if (!read.marked) return;
          expect(read.marked[0]).toBeLessThanOrEqual(read.marked[1]);
          expect(read.marked[1]).toBeLessThanOrEqual(read.text.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});
