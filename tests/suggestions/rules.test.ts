import { describe, expect, it } from 'vitest';
import { german } from '../../src/suggestions/rules-de';
import { english } from '../../src/suggestions/rules-en';
import { SentenceReader } from '../../src/suggestions/suggest';

const readers = { en: new SentenceReader(english), de: new SentenceReader(german) };
const situation = { isKnown: () => false, hasSole: true, isDiary: false };
const kindsIn = (text: string, language: 'en' | 'de'): string[] =>
  readers[language]

    .read({ line: 1, text, column: 0, task: null, isItem: true, heading: '', block: 1 }, [], situation)
    .map(({ kind }) => kind);

describe.each([english, german].flatMap(({ code, rules }) => rules.map((rule) => ({ ...rule, code }))))(
  '$id',
  ({ kind, fits, not, code }) => {
    it.each(fits)('finds it in “%s”', (text) => {
      expect(kindsIn(text, code)).toContain(kind);
    });

    it.each(not)('does not find it in “%s”', (text) => {
      expect(kindsIn(text, code)).not.toContain(kind);
    });
  },
);
