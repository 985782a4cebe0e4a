import { describe, expect, it } from 'vitest';
import { finish } from '../../src/model/steps';
import { german } from '../../src/suggestions/rules-de';
import { english } from '../../src/suggestions/rules-en';
import { SentenceReader } from '../../src/suggestions/suggest';
import { examples } from './examples';

const readers = { en: finish(SentenceReader.of(english())), de: finish(SentenceReader.of(german())) };
const situation = { isKnown: () => false, hasSole: true, isDated: false, mayAsk: true };
const kindsIn = (text: string, language: 'en' | 'de', isDated = false): string[] =>
  readers[language]
    .read({ line: 1, text, task: null, heading: '', under: [] }, [], { ...situation, isDated })
    .map(({ kind }) => kind);

const rules = [english(), german()].flatMap(({ code, rules }) => rules.map((rule) => ({ ...rule, code })));

it('every rule has examples, and all examples are of a rule', () => {
  expect(Object.keys(examples)).toEqual(rules.map(({ id }) => id));
});

describe.each(rules)('$id', ({ id, kind, code, dated }) => {
  const { fits, not } = examples[id] ?? { fits: [], not: [] };

  it('has at least three examples of either sort', () => {
    expect(Math.min(fits.length, not.length)).toBeGreaterThanOrEqual(3);
  });

  it.each(fits)('finds it in “%s”', (text) => {
    expect(kindsIn(text, code, dated)).toContain(kind);
  });

  it.each(not)('does not find it in “%s”', (text) => {
    expect(kindsIn(text, code, dated)).not.toContain(kind);
  });
});
