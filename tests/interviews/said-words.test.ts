/** What a page says behind its own labels, of lines that are sentences. */
import { afterEach, describe, expect, it } from 'vitest';
import { askedIn, awaitedIn, doneIn, neededIn } from '../../src/interviews/said-words';
import { setLanguage } from '../../src/i18n/words';
import { aMeeting, aNote, aPerson } from '../support/a-note';
import { kitPage } from '../support/kit-page';

const names = ['Ann Marlow', 'Ann'];

describe('the words behind a label', () => {
  it.each([
    ['Ann is looking for somebody who knows WARC.', 'somebody who knows WARC'],
    ['Ann Marlow needs a speaker for May', 'a speaker for May'],
    ['She is still looking for a flat', 'a flat'],
    ['Ann sucht gerade jemanden, der WARC kennt.', 'jemanden, der WARC kennt'],
    ['Sie braucht noch einen Scanner', 'einen Scanner'],
    ['somebody who knows WARC', 'somebody who knows WARC'],
    ['Ann no longer needs a scanner', 'Ann no longer needs a scanner'],
    ['Annabel needs a scanner', 'Annabel needs a scanner'],
    ['needs a scanner', 'needs a scanner'],
    ['Ann needs', 'Ann needs'],
    ['ein Scanner, 2. Hand', 'ein Scanner, 2. Hand'],
  ])('tell a need: %s', (text, words) => {
    expect(neededIn(text, names)).toBe(words);
  });

  it.each([
    ['Ann read my CV.', 'read my CV'],
    ['Sie hat meinen Lebenslauf gelesen.', 'hat meinen Lebenslauf gelesen'],
    ['I helped her move house', 'helped her move house'],
    ['Ann Lund read my CV', 'Ann Lund read my CV'],
    ['read my CV', 'read my CV'],
  ])('tell a favour: %s', (text, words) => {
    expect(doneIn(text, names)).toBe(words);
  });

  it.each([
    ['Next time ask Ann how the funding went.', 'how the funding went'],
    ['ask her about the rota', 'about the rota'],
    ['Nächstes Mal Ann fragen, wie es ausging.', 'wie es ausging'],
    ['Ann nächstes Mal fragen, wie es ausging', 'wie es ausging'],
    ['sie fragen, ob sie kommt', 'ob sie kommt'],
    ['how the interviews went', 'how the interviews went'],
    ['fragen', 'fragen'],
    ['What are you working on?', 'What are you working on?'],
  ])('tell what to ask: %s', (text, words) => {
    expect(askedIn(text, names)).toBe(words);
  });

  it.each([
    ['waiting for Ann: send me her slides', 'send me her slides'],
    ['waiting: send me her slides', 'send me her slides'],
    ['waiting for: Ann Marlow to read my draft', 'read my draft'],
    ['warte auf Ann Marlow: wollte mir ihre Folien schicken', 'mir ihre Folien schicken'],
    ['Ann will send me her slides.', 'send me her slides'],
    ['sends me her slides', 'sends me her slides'],
    ['waiting', 'waiting'],
  ])('tell what I wait for: %s', (text, words) => {
    expect(awaitedIn(text, names)).toBe(words);
  });
});

describe('a page of sentences that were accepted', () => {
  afterEach(() => setLanguage('en'));
  const page = (language: 'en' | 'de', ...lines: string[]): string => {
    setLanguage(language);
    const notes = [
      aPerson('Ann Marlow'),
      aMeeting('2026-11-20', ['Ann Marlow'], {}, `${lines.join('\n')}\n`),
      aNote('x\n', 'Reading/Ann Marlow, notes on WARC.md'),
    ];
    return kitPage({ template: 'Prep', language, notes, people: ['Ann Marlow'] });
  };

  it('says each thing once, in English', () => {
    const text = page(
      'en',
      '- #need Ann is looking for somebody who knows WARC.',
      '- #favour/received Ann read my CV.',
      '- #ask Next time ask Ann how the funding went.',
      '- [ ] waiting for [[Ann Marlow]]: send me her slides',
    );
    expect(text).toContain('> - They need: somebody who knows WARC\n');
    expect(text).toContain('They did for me: read my CV (');
    expect(text).toContain('Ask this time: how the funding went\n');
    expect(text).toContain('They promised: send me her slides (');
    expect(text).toContain('“somebody who knows WARC”');
  });

  it('says each thing once, in German', () => {
    const text = page(
      'de',
      '- #need Ann sucht jemanden, der WARC kennt.',
      '- #ask Nächstes Mal Ann fragen, wie es ausging.',
      '- [ ] warte auf [[Ann Marlow]]: wollte mir ihre Folien schicken',
    );
    expect(text).toContain('> - Sucht: jemanden, der WARC kennt\n');
    expect(text).toContain('Diesmal fragen: wie es ausging\n');
    expect(text).toContain('Mir wurde zugesagt: mir ihre Folien schicken (');
  });
});
