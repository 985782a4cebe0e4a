import { describe, expect, it } from 'vitest';
import { type Half, keywordOutcomeOf, labelledNotes, outcomeOf, precision, recall, scoresOf, tableOf } from './measure';

/** What has been reached, rounded down: no change may fall below it. */
const reached: readonly { half: Half; precision: number; recall: number }[] = [
  { half: 'seen', precision: 0.97, recall: 0.76 },
  { half: 'held-out', precision: 0.88, recall: 0.47 },
];

describe.each(reached)('suggestions for the labelled notes: $half', ({ half, ...least }) => {
  const notes = labelledNotes(half);
  const [all] = scoresOf(notes.map(outcomeOf));

  it('are mostly true, and find most facts', () => {
    if (!all) throw new Error('There are no labelled notes.');
    expect(precision(all)).toBeGreaterThanOrEqual(least.precision);
    expect(recall(all)).toBeGreaterThanOrEqual(least.recall);
  });

  it('are more often true than what plain keyword search finds', () => {
    const [keywords] = scoresOf(notes.map(keywordOutcomeOf));
    expect(all && precision(all)).toBeGreaterThan(keywords ? precision(keywords) : 1);
  });

  it.runIf(process.env['SUGGESTIONS_TABLE'] !== undefined)('prints its table', () => {
    console.log(tableOf(half));
  });
});
