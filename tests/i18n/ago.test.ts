import { describe, expect, it } from 'vitest';
import { ago, cadenceWords } from '../../src/i18n/days';

describe('ago', () => {
  it.each([
    [0, 'today'],
    [1, 'yesterday'],
    [-1, 'tomorrow'],
    [2, '2 days ago'],
    [13, '13 days ago'],
    [14, '2 weeks ago'],
    [59, '8 weeks ago'],
    [60, '2 months ago'],
    [152, '5 months ago'],
    [729, '24 months ago'],
    [730, '2 years ago'],
    [-5, 'in 5 days'],
    [-30, 'in 4 weeks'],
  ])('%i days: %s', (days, words) => {
    expect(ago(20_000 - days, 20_000)).toBe(words);
  });
});

describe('cadenceWords', () => {
  it.each([
    [1, 'every day'],
    [7, 'every week'],
    [42, 'every 6 weeks'],
    [30, 'every month'],
    [90, 'every 3 months'],
    [365, 'every year'],
    [45, 'every 45 days'],
  ])('%i days: %s', (days, words) => {
    expect(cadenceWords({ days })).toBe(words);
  });
});
