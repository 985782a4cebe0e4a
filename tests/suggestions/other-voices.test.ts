/** In transcripts and chats whoever says “I” need not be me. */
import { describe, expect, it } from 'vitest';
import { suggestionsFor } from './measure';

function kindsIn(text: string, language: 'en' | 'de'): readonly string[] {
  const { suggestions } = suggestionsFor({
    ...{ file: '999.md', language, kind: 'meeting', labels: [], text: `${text}\n` },
    path: '2026-11-20 Interview.md',
    people: ['Jana Weber', 'Herbert Lange'],
    attendees: ['Jana Weber'],
    about: null,
    day: '2026-11-20',
  });
  return suggestions.map(({ kind }) => kind);
}

const german =
  'Jana Weber hat mir beim Antrag geholfen.\nIch suche eine Wohnung in Leipzig.\nIch muss mich noch bei Jana Weber bedanken.';
const english = 'Jana Weber helped me with the form.\nI am looking for a flat in Leeds.\nI must thank Jana Weber.';
const labelled = (text: string, ...labels: readonly string[]): string =>
  text
    .split('\n')
    .map((line, at) => `${labels[at % labels.length] ?? ''} ${line}`)
    .join('\n\n');

describe('what somebody says in a transcript', () => {
  it.each([
    ['B:', 'I:'],
    ['**B:**', '**I:**'],
    ['B1:', 'B2:'],
    ['Befragte:', 'Interviewer:'],
  ])('is nothing that I say: %s, %s', (...labels) => {
    expect(kindsIn(labelled(german, ...labels), 'de')).toEqual([]);
  });
  it.each([
    ['Q:', 'A:'],
    ['Interviewer:', 'Respondent:'],
    ['[02.11.26, 18:03:11] Jana Weber:'],
    ['11/2/26, 6:03 PM - Herbert:'],
    ['2026-11-02 18:03 - Jana:'],
  ])('nor in English, nor in a chat: %s', (...labels) => {
    expect(kindsIn(labelled(english, ...labels), 'en')).toEqual([]);
  });
  it('and is mine without the labels', () => {
    expect(kindsIn(german.replaceAll('\n', '\n\n'), 'de').length).toBeGreaterThan(1);
    expect(kindsIn(english.replaceAll('\n', '\n\n'), 'en').length).toBeGreaterThan(1);
  });
  it('and a single label is no transcript', () => {
    expect(kindsIn('A: Jana Weber helped me with the form.\n\nI am looking for a flat in Leeds.', 'en')).toContain(
      'my-need',
    );
  });
});
