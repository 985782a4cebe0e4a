/** Days that people type, in English: which day is read, on which side of today, and what is refused. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromIso, isoOf } from '../../src/model/day';
import { readTypedDay, type TypedLanguage } from '../../src/editing/typed-day';

/** A Monday. */
const monday = '2026-11-23';

function say(words: string, lean: 'past' | 'future', today = monday, language: TypedLanguage = 'en'): string | null {
  const typed = readTypedDay(words, dayFromIso(today) ?? 0, lean, language);
  if (typed?.kind === 'ambiguous') return `${isoOf(typed.either)} or ${isoOf(typed.or)}`;
  return typed && isoOf(typed.day);
}

const dayIn = (words: string, today: number, lean: 'past' | 'future'): number => {
  const typed = readTypedDay(words, today, lean, 'en');
  return typed?.kind === 'day' ? typed.day : NaN;
};

describe('a typed day', () => {
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
    ...['soon', '30 February', '', 'mo', 'm', 'mondays', 'last', 'last mon x', 'x last mon', 'then Monday'],
    ...['0 days', '3', 'in days', '3 moons', 'in 3 days x', 'so in 3 days', '10000 days', 'last day', 'next'],
    ...['so last week', 'last weekend', 'next week too', 'Foo 3', '3 Foo', '2 Jan x', '200 Jan', 'Jan 200'],
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
        const next = dayIn(names[weekday] ?? '', today, 'future');
        const last = dayIn(names[weekday] ?? '', today, 'past');
        expect([next > today && next <= today + 7, last < today && last >= today - 7]).toEqual([true, true]);
        expect([Math.abs(next - start) % 7, Math.abs(last - start) % 7]).toEqual(
          [next, last].map((day) => (day >= start ? weekday : (7 - weekday) % 7)),
        );
      }),
    );
  });

  const both = (day: string): [string, string] => [day, day];
  it.each<[string, string, ...[past: string | null, future: string | null]]>([
    ['today', 'heute', ...both('2026-11-23')],
    ['tonight', 'heute Abend', ...both('2026-11-23')],
    ['this morning', 'heute früh', ...both('2026-11-23')],
    ['yesterday', 'gestern', ...both('2026-11-22')],
    ['tomorrow at 5pm', 'morgen um 17 Uhr', ...both('2026-11-24')],
    ['day after tomorrow', 'übermorgen', ...both('2026-11-25')],
    ['the day after tomorrow', 'Übermorgen', ...both('2026-11-25')],
    ['the day before yesterday', 'vorgestern', ...both('2026-11-21')],
    ['in ten days', 'in zehn Tagen', ...both('2026-12-03')],
    ['seven days ago', 'vor sieben Tagen', ...both('2026-11-16')],
    ['a couple of weeks ago', 'vor ein paar Wochen', ...both('2026-11-09')],
    ['2 weeks ago', 'vor 2 Wochen', ...both('2026-11-09')],
    ['in 3 weeks', 'in 3 Wochen', ...both('2026-12-14')],
    ['seven days', 'sieben Tagen', '2026-11-16', '2026-11-30'],
    ['1w', '1w', '2026-11-16', '2026-11-30'],
    ['end of month', 'Ende des Monats', ...both('2026-11-30')],
    ['end of the month', 'Monatsende', ...both('2026-11-30')],
    ['last Tue', 'letzten Di', ...both('2026-11-17')],
    ['friday 3pm', 'Freitag 15:00', '2026-11-20', '2026-11-27'],
    ['next Friday', 'nächsten Freitag', ...both('2026-11-27 or 2026-12-04')],
    ['next Monday', 'nächsten Montag', ...both('2026-11-30')],
    ['coming Friday', 'kommenden Freitag', ...both('2026-11-27')],
    ['Friday next week', 'Freitag nächster Woche', ...both('2026-12-04')],
    ['23 Nov', '23. Nov', ...both('2026-11-23')],
    ['December 24', 'am 24.12.', '2025-12-24', '2026-12-24'],
    ['11/3', '11/3', '2026-11-03 or 2026-03-11', '2027-11-03 or 2027-03-11'],
    ['25/12', '25/12', '2025-12-25', '2026-12-25'],
    ['02/10/2026', '02/10/2026', ...both('2026-02-10 or 2026-10-02')],
    ['2026-10-02', '2026-10-02', ...both('2026-10-02')],
    ['2026-10-02 17:00', '2026-10-02 um 17:00', ...both('2026-10-02')],
    ['Marnie', 'Marnie', null, null],
    ['constructor', 'constructor', null, null],
    ['5 apples', '5 Äpfel', null, null],
    ['maybe', 'vielleicht', null, null],
    ['may', 'Mai', null, null],
    ['5pm', '17 Uhr', null, null],
    ['20 hours ago', 'vor 20 Stunden', null, null],
    ['this week', 'diese Woche', null, null],
    ['last weekend', 'letztes Wochenende', null, null],
  ])('%s, %s', (english, german, past, future) => {
    for (const [words, language] of [
      [english, 'en'],
      [german, 'de'],
      [english, 'de'],
      [german, 'en'],
    ] as const) {
      if (language === 'en' && words === 'am 24.12.') continue;
      expect([words, language, say(words, 'past', monday, language), say(words, 'future', monday, language)]).toEqual([
        words,
        language,
        past,
        future,
      ]);
    }
  });

  it('reads distances the same on every day of the year, with and without summer time', () => {
    const start = dayFromIso('2026-01-01') ?? 0;
    for (let today = start; today < start + 366; today++) {
      expect([dayIn('tomorrow', today, 'past'), dayIn('in ten days', today, 'past')]).toEqual([today + 1, today + 10]);
      expect(dayIn('seven days ago', today, 'future')).toBe(today - 7);
    }
  });
});
