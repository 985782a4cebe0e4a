/** Words are found where a pattern of the same words would find them. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordFinder } from '../../src/notes/word-finder';

const alternatives =
  "wife|(?:step|half-?)?(?:brother|sister)s?(?:-in-law)?|(?:ihr|sein)em? mann|[ée]poux|famil(?:y|ies)|verlobt\\p{L}*|put (?:\\p{L}+ )*in touch|e?x|over (?:\\p{L}+ ){1,3}with|größe|m[’']a dit";
const byPattern = new RegExp(`(?:^|[^\\p{L}])(?:${alternatives})(?!\\p{L})`, 'u');
const finds = wordFinder(alternatives);

describe('a finder of words', () => {
  it.each([
    ['her half-sister came', true],
    ['stepbrothers-in-law', true],
    ['the housewife', false],
    ['wife.', true],
    ['wifely', false],
    ['(époux)', true],
    ['mit ihrem mann', true],
    ['ihrem mann, sagt sie', true],
    ['ihrem', false],
    ['sie kam mit ihrem alten mann', false],
    ['ihrem mannheim', false],
    ['frisch verlobte leute', true],
    ['put them all in touch', true],
    ['an ex of his', true],
    ['x', true],
    ['über größe', true],
    ['übergröße', false],
    ['𐐨wife', false],
    ['😀wife', true],
    ['42wife', true],
    ['', false],
  ])('says of “%s”: %s', (text, expected) => {
    expect(byPattern.test(text)).toBe(expected);
    expect(finds(text)).toBe(expected);
  });

  it('finds what the pattern finds, in any text made of such pieces', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...[
          'wife',
          'step',
          'half-',
          'brother',
          'sister',
          's',
          '-in-law',
          'ihr',
          'em',
          ' mann',
          'é',
          'e',
          'poux',
          'family',
        ],
        ...[
          'verlobt',
          'en',
          'put ',
          'them ',
          'in touch',
          'ex',
          'x',
          'over ',
          'a ',
          'with',
          'größe',
          'm’a dit',
          "m'a dit",
        ],
        ...[' ', '.', ',', '-', '\n', 'ß', '𐐨', '😀', '7', '_', '\u0301'],
      ),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('').toLowerCase();
        expect(finds(text)).toBe(byPattern.test(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('refuses words of which it cannot say how they begin', () => {
    expect(() => wordFinder('wife|\\d+ people')('no')).toThrow(/\\d\+ people/);
    expect(() => wordFinder('(?:step')('no')).toThrow('(?:step');
  });
});
