import { describe, expect, it } from 'vitest';
import { page } from '../support/docs-pages';
import { measure, ours, plainSearch, tableOf } from './measure-matches';
import { pairsOf } from './labelled-pairs';

describe('labelled pairs of needs and evidence', () => {
  it('are at least 200, in two halves', () => {
    for (const half of ['dev', 'test'] as const) expect(pairsOf(half).length).toBeGreaterThanOrEqual(100);
  });

  it.each(['dev', 'test'] as const)(
    '%s: at least 85 of 100 matches are true, and 80 of 100 true pairs are found',
    (half) => {
      const { precision, recall } = measure(half, ours);
      expect(precision).toBeGreaterThanOrEqual(0.85);
      expect(recall).toBeGreaterThanOrEqual(0.8);
    },
  );

  it.each(['dev, by others', 'test, by others'] as const)(
    '%s: ours finds more than a plain search does, and is wrong less often',
    (half) => {
      const [mine, plain] = [measure(half, ours), measure(half, plainSearch)];
      expect(mine.precision).toBeGreaterThan(plain.precision + 0.1);
      expect(mine.found - mine.wrong).toBeGreaterThan(plain.found - plain.wrong);
    },
  );

  it.each(['dev', 'test', 'dev, by others', 'test, by others'] as const)(
    'the page on who can help has the table of the %s half',
    (half) => {
      expect(page('docs/who-can-help.md').text).toContain(tableOf(half));
    },
  );
});
