import { describe, expect, test } from 'vitest';
import { foldKey } from '../../src/notes/fold';
import { readNote } from '../../src/notes/read-note';
import { extendVocabulary, standardRows } from '../../src/notes/vocabulary';
import { aNote, rulesOf } from '../support/a-note';

const standardVocabulary = extendVocabulary([]).vocabulary;

describe('the standard vocabulary', () => {
  test.each(['person', 'meeting', 'line'] as const)('gives no spelling two meanings for a %s', (group) => {
    const spellings = standardRows
      .filter((row) => row.group === group)
      .flatMap((row) => [...new Set(row.spellings.map(foldKey))]);
    const twice = spellings.filter((spelling, at) => spellings.indexOf(spelling) !== at);
    expect(twice).toEqual([]);
  });

  test('gives no word both to people and to meetings', () => {
    const of = (meaning: string): readonly string[] =>
      standardRows.filter((row) => row.meaning === meaning).flatMap((row) => row.spellings.map(foldKey));
    const meetings = new Set([...of('meeting tag'), ...of('meeting type')]);
    expect([...of('person tag'), ...of('person type')].filter((word) => meetings.has(word))).toEqual([]);
  });

  test('knows what a word means, and where', () => {
    expect(standardVocabulary.meaningOf('person', 'introducedby')).toBe('introduced by');
    expect(standardVocabulary.meaningOf('meeting', 'contact')).toBe('attendees');
    expect(standardVocabulary.meaningOf('person', 'contact')).toBeNull();
  });
});

describe('the user’s own spellings', () => {
  test('are understood as if they had been there', () => {
    const { vocabulary, problems } = extendVocabulary([
      'introduced by: recommended by, Vermittelt_von',
      'referrer: brought by',
      'person tag: mensch',
      'meeting type: treffen',
      'attendees: teilnehmer',
      '',
    ]);
    expect(problems).toEqual([]);
    const rules = rulesOf({ vocabulary });
    const note = '---\ntags: [Mensch]\nrecommended-by: Ada\nbrought by: Alan\nvermittelt von: Cy\nreferral: Dee\n---\n';
    const { person, introductions } = readNote(aNote(note), rules);
    expect(person).not.toBeNull();
    expect(introductions).toHaveLength(4);
    expect(readNote(aNote('---\ntype: Treffen\nTeilnehmer: Ada\n---\n'), rules).meeting?.attendees).toHaveLength(1);
  });

  test('that already mean something else are refused and told', () => {
    const { vocabulary, problems } = extendVocabulary(['introduced by: source', 'person tag: meeting']);
    expect(problems.map(({ line, what }) => [line, what])).toEqual([
      [1, 'Your own spellings: “source” cannot mean “introduced by”, because it already means “how met”.'],
      [2, 'Your own spellings: “meeting” cannot mean “person tag”, because it already means “meeting tag”.'],
    ]);
    expect(vocabulary.meaningOf('person', 'source')).toBe('how met');
  });

  test('may use in a meeting what means another thing for a person', () => {
    expect(extendVocabulary(['attendees: source']).problems).toEqual([]);
  });

  test.each([['nonsense'], ['nothing known: a, b'], [': a']])('%j is told', (line) => {
    const { vocabulary, problems } = extendVocabulary([line]);
    expect(problems).toMatchObject([{ line: 1, path: '' }]);
    expect(vocabulary.rows).toEqual(standardVocabulary.rows);
  });

  test('said again change nothing', () => {
    const { vocabulary, problems } = extendVocabulary(['introduced by: Intro By, intro-by,, ']);
    expect([vocabulary.rows, problems]).toEqual([standardVocabulary.rows, []]);
  });
});
