/** What a suggestion says to somebody who reads it: links are words there. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { say, setLanguage } from '../../src/i18n/words';
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
    ['Taught me to look *through* a page.', 'Taught me', 'Taught me to look through a page.', 'Taught me'],
    ['Sent __both__ files, see my_cv_final and 2 * 3.', 'Sent', 'Sent both files, see my_cv_final and 2 * 3.', 'Sent'],
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

describe('what a suggestion says in German', () => {
  afterEach(() => setLanguage('en'));

  it('is a sentence, whoever is still to be chosen and however the words begin', () => {
    setLanguage('de');
    const { suggestions } = say;
    const [who, whom] = ['Petra Lang', suggestions.askedName('ihrer Chefin')];
    const said = [
      suggestions.claimWaiting({ who, what: 'schickt mir die Pläne' }),
      suggestions.claimWaiting({ who, what: 'will mir die Pläne schicken' }),
      suggestions.claimWaiting({ who, what: 'mir die Pläne zu schicken' }),
      suggestions.claimWaiting({ who, what: 'mit der Post die Pläne' }),
      suggestions.claimFavourReceived({ who, what: 'hat mich dem Intendanten empfohlen' }),
      suggestions.claimWillIntroduce({ who, whom }),
      suggestions.claimIntroduced({ who, whom }),
      suggestions.claimNamed({ who, whom }),
      suggestions.claimWillIntroduce({ who, whom: 'Jonas Weber' }),
    ];
    expect(said).toEqual([
      'Du wartest darauf: Petra Lang schickt mir die Pläne',
      'Du wartest darauf: Petra Lang will mir die Pläne schicken',
      'Du wartest auf Petra Lang: mir die Pläne zu schicken',
      'Du wartest auf Petra Lang: mit der Post die Pläne',
      'Gefallen von Petra Lang: hat mich dem Intendanten empfohlen',
      'Petra Lang will dir jemanden vorstellen: „ihrer Chefin?“',
      'Petra Lang hat dir jemanden vorgestellt: „ihrer Chefin?“',
      'Petra Lang hat dir jemanden empfohlen: „ihrer Chefin?“',
      'Petra Lang will dir Jonas Weber vorstellen',
    ]);
  });
});
