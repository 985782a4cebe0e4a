import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCadence } from '../../src/notes/read-cadence';

test.each<[unknown, number | 'never']>([
  [30, 30],
  ['30', 30],
  ['30 days', 30],
  ['30d', 30],
  ['daily', 1],
  ['weekly', 7],
  ['Weekly', 7],
  ['fortnightly', 14],
  ['biweekly', 14],
  ['bi-weekly', 14],
  ['monthly', 30],
  ['quarterly', 90],
  ['half-yearly', 180],
  ['yearly', 365],
  ['annually', 365],
  ['2 weeks', 14],
  ['6 weeks', 42],
  ['6w', 42],
  ['every week', 7],
  ['every 6 weeks', 42],
  ['every six weeks', 42],
  ['every 3 months', 90],
  ['every other week', 14],
  ['every second month', 60],
  ['every year', 365],
  ['once a month', 30],
  ['1x/month', 30],
  ['1x / month', 30],
  ['2x per month', 15],
  ['twice a month', 15],
  ['twice per week', 4],
  ['3 times a year', 122],
  ['2 x im Monat', 15],
  ['zweimal im Monat', 15],
  ['einmal pro Quartal', 90],
  ['once every 2 years', 730],
  ['a couple of weeks', 14],
  ['month', 30],
  ['P30D', 30],
  ['p2w', 14],
  ['P1Y6M', 545],
  [['weekly'], 7],
  ['[[weekly]]', 7],
  ['never', 'never'],
  ['Never', 'never'],
  [0, 'never'],
  [false, 'never'],
])('%j', (value, expected) => {
  expect(readCadence(value)).toEqual({
    kind: 'cadence',
    cadence: expected === 'never' ? 'never' : { days: expected },
  });
});

test.each([
  ['often'],
  ['every now and then'],
  ['P'],
  ['-3'],
  ['3 moons'],
  ['999999'],
  ['every'],
  [true],
  ['2-3 weeks'],
])('%j cannot be read', (value) => {
  expect(readCadence(value).kind).toBe('unreadable');
});

test.each([[null], [undefined], [''], [[]], ['[[]]']])('%j is not filled in', (value) => {
  expect(readCadence(value)).toEqual({ kind: 'empty' });
});

test('any value is read without a throw, and days are never less than one', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const reading = readCadence(value);
      if (reading.kind === 'cadence' && reading.cadence !== 'never') expect(reading.cadence.days).toBeGreaterThan(0);
    }),
  );
});
