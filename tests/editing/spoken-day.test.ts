/** A day as one says it: what is understood, on which side of today, and what is not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromIso, isoOf } from '../../src/model/day';
import { spokenDay } from '../../src/editing/typed-day';

/** A Monday. */
const monday = '2026-11-23';

function say(words: string, lean: 'past' | 'future', today = monday): string | null {
  const day = spokenDay(words, dayFromIso(today) ?? 0, lean);
  return day === null ? null : isoOf(day);
}

describe('a day as one says it', () => {
  it.each([
    ['today', '2026-11-23', '2026-11-23'],
    ['now', '2026-11-23', '2026-11-23'],
    ['Yesterday', '2026-11-22', '2026-11-22'],
    ['tomorrow', '2026-11-24', '2026-11-24'],
    ['  Last   Tue ', '2026-11-17', '2026-11-17'],
    ['tuesday', '2026-11-17', '2026-11-24'],
    ['tue.', '2026-11-17', '2026-11-24'],
    ['on Tuesday', '2026-11-17', '2026-11-24'],
    ['this sunday', '2026-11-22', '2026-11-29'],
    ['next Monday', '2026-11-30', '2026-11-30'],
    ['last Monday', '2026-11-16', '2026-11-16'],
    ['mon', '2026-11-16', '2026-11-30'],
    ['wed', '2026-11-18', '2026-11-25'],
    ['thurs', '2026-11-19', '2026-11-26'],
    ['friday', '2026-11-20', '2026-11-27'],
    ['saturday', '2026-11-21', '2026-11-28'],
    ['2 weeks ago', '2026-11-09', '2026-11-09'],
    ['2 weeks from now', '2026-12-07', '2026-12-07'],
    ['in 3 days', '2026-11-26', '2026-11-26'],
    ['3 days', '2026-11-20', '2026-11-26'],
    ['in 1000 days', '2029-08-19', '2029-08-19'],
    ['a fortnight ago', '2026-11-09', '2026-11-09'],
    ['an day', '2026-11-22', '2026-11-24'],
    ['one week', '2026-11-16', '2026-11-30'],
    ['two days', '2026-11-21', '2026-11-25'],
    ['three days', '2026-11-20', '2026-11-26'],
    ['four days', '2026-11-19', '2026-11-27'],
    ['five days', '2026-11-18', '2026-11-28'],
    ['six days', '2026-11-17', '2026-11-29'],
    ['a month ago', '2026-10-23', '2026-10-23'],
    ['in 2 months', '2027-01-23', '2027-01-23'],
    ['last week', '2026-11-16', '2026-11-16'],
    ['next week', '2026-11-30', '2026-11-30'],
    ['last month', '2026-10-23', '2026-10-23'],
    ['next year', '2027-11-23', '2027-11-23'],
    ['2 years ago', '2024-11-23', '2024-11-23'],
    ['1d', '2026-11-22', '2026-11-24'],
    ['1w', '2026-11-16', '2026-11-30'],
    ['1 m', '2026-10-23', '2026-12-23'],
    ['1y', '2025-11-23', '2027-11-23'],
    ['23 Nov', '2026-11-23', '2026-11-23'],
    ['2 Jan', '2026-01-02', '2027-01-02'],
    ['2nd Jan.', '2026-01-02', '2027-01-02'],
    ['3. März', '2026-03-03', '2027-03-03'],
    ['December 5th', '2025-12-05', '2026-12-05'],
    ['Dec. 31', '2025-12-31', '2026-12-31'],
    ['2026-10-02', '2026-10-02', '2026-10-02'],
    ['2 October 2026', '2026-10-02', '2026-10-02'],
  ])('%s', (words, past, future) => {
    expect([say(words, 'past'), say(words, 'future')]).toEqual([past, future]);
  });

  it.each([
    ...[
      '02/10/2026',
      'soon',
      '30 February',
      '',
      'mo',
      'm',
      'mondays',
      'last',
      'last mon x',
      'x last mon',
      'then Monday',
    ],
    ...[
      '0 days',
      '3',
      'in days',
      'seven days',
      '3 moons',
      'in 3 days x',
      'so in 3 days',
      '10000 days',
      'last day',
      'next',
    ],
    ...['so last week', 'last weekend', 'next week too', 'Foo 3', '3 Foo', 'on 2 Jan', '2 Jan x', '200 Jan', 'Jan 200'],
    // What every object of JavaScript has is no word.
    ...['constructor', '__proto__', 'constructor days', '3 constructor'],
  ])('is not: %s', (words) => {
    expect([say(words, 'past'), say(words, 'future')]).toEqual([null, null]);
  });

  it.each([
    ['in 6 months', '2026-08-31', '2027-02-28'],
    ['in 18 months', '2026-08-30', '2028-02-29'],
    ['in 1 month', '2026-01-29', '2026-02-28'],
    ['in 1 month', '2026-05-31', '2026-06-30'],
    ['in 1 month', '2026-11-30', '2026-12-30'],
    ['12 months ago', '2026-12-15', '2025-12-15'],
  ])('ends in a shorter month on its last day: %s from %s', (words, today, expected) => {
    expect(say(words, 'future', today)).toBe(expected);
  });

  it('is the date of this year where that is today or on the side that is meant, else of the year beside it', () => {
    expect(say('29 Feb', 'past', '2024-02-29')).toBe('2024-02-29');
    expect(say('29 Feb', 'future', '2027-06-01')).toBe('2028-02-29');
    expect(say('31 Dec', 'past', '2026-12-30')).toBe('2025-12-31');
    expect(say('1 Jan', 'future', '2026-01-02')).toBe('2027-01-01');
  });

  it('is a weekday within seven days, and never today', () => {
    const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
    const start = dayFromIso(monday) ?? 0;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 6 }), (today, weekday) => {
        const next = spokenDay(names[weekday] ?? '', today, 'future') ?? 0;
        const last = spokenDay(names[weekday] ?? '', today, 'past') ?? 0;
        expect([next > today && next <= today + 7, last < today && last >= today - 7]).toEqual([true, true]);
        expect([Math.abs(next - start) % 7, Math.abs(last - start) % 7]).toEqual(
          [next, last].map((day) => (day >= start ? weekday : (7 - weekday) % 7)),
        );
      }),
    );
  });
});
