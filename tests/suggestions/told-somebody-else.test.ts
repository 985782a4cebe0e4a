import { describe, expect, it } from 'vitest';
import { suggestionsFor } from './measure';

/** What is suggested for the sentences of a diary. */
const suggested = (text: string) =>
  suggestionsFor({
    ...{ file: '999.md', language: 'en', kind: 'daily', labels: [], text },
    ...{ path: '2026-11-20.md', people: ['Priya Shah', 'Jonas Weil'], attendees: [], about: null, day: '2026-11-20' },
  }).suggestions;

/** Sentences that are said to name somebody to me. */
const namedIn = (text: string): readonly string[] =>
  suggested(text)
    .filter(({ kind }) => kind === 'named')
    .map(({ sentence }) => sentence);

describe('whom somebody named to me', () => {
  it.each([
    'Priya Shah told Jonas Weil about the flat.',
    'Priya Shah emailed Jonas Weil about the flat.',
    'Priya Shah texted Jonas Weil, who was late.',
    'Priya Shah promised Jonas Weil on Monday.',
    'Priya Shah wrote Jonas Weil for advice.',
    'Priya Shah has a new job.\nTexted Jonas Weil about the flat.',
    'Priya Shah has a new job.\nTold Jonas Weil about it, he was pleased.',
  ])('is nobody who was only told something: %s', (text) => {
    expect(namedIn(text)).toEqual([]);
  });

  it.each([
    'Priya Shah says Jonas Weil for boilers.',
    'Priya Shah mentioned Jonas Weil, who fixes boats.',
    'Priya Shah told me Jonas Weil for boilers.',
    'Priya Shah told me to see Jonas Weil about the gutters.',
    'Priya Shah said see Jonas Weil about the gutters.',
  ])('is told by “%s”', (text) => {
    expect(namedIn(text)).toHaveLength(1);
  });
});

describe('how to reach somebody', () => {
  const kinds = (text: string): readonly string[] => suggested(text).map(({ kind }) => kind);

  it.each([
    'Jonas Weil is deaf, text him.',
    'Jonas Weil hates email, so ring him on Sundays.',
    'Jonas Weil: Doesn’t do email, ring him on Sundays',
    'Jonas Weil never picks up; text him instead.',
  ])('is no promise: %s', (text) => {
    expect(kinds(text)).not.toContain('promise');
  });

  it.each(['Text Jonas Weil about the flat.', 'Got the tickets, text Jonas Weil.'])('but “%s” is', (text) => {
    expect(kinds(text)).toContain('promise');
  });
});
