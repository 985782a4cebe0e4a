/** What a German types for a day, or for how often: the same as the English beside it, and English as it is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../src/model/day';
import { cadenceInEnglish, readCadence } from '../../src/notes/read-cadence';
import { readTypedDay } from '../../src/editing/typed-day';

/** A Monday. */
const monday = dayFromIso('2026-11-23') ?? 0;

/** A reading without the words it quotes. */
const without = (typed: ReturnType<typeof readTypedDay>): object | null => typed && { ...typed, text: '' };

describe('a day typed in German', () => {
  it.each([
    ['heute', 'today'],
    ['gestern', 'yesterday'],
    ['vorgestern', '2 days ago'],
    ['morgen', 'tomorrow'],
    ['übermorgen', 'in 2 days'],
    ['letzten dienstag', 'last tuesday'],
    ['vorigen mi', 'last wednesday'],
    ['nächsten freitag', 'next friday'],
    ['kommenden sonntag', 'coming sunday'],
    ['am donnerstag', 'thursday'],
    ['diesen samstag', 'this saturday'],
    ['sonnabend', 'saturday'],
    ['vor 2 wochen', '2 weeks ago'],
    ['vor einem monat', 'a month ago'],
    ['vor drei jahren', '3 years ago'],
    ['in 3 tagen', 'in 3 days'],
    ['in einer woche', 'in a week'],
    ['letzte woche', 'last week'],
    ['nächsten monat', 'next month'],
    ['nächstes jahr', 'next year'],
    ['3. märz', '3 march'],
    ['am 2. januar', '2 january'],
    ['2.1.2027', '2027-01-02'],
    ['02.01.27', '2027-01-02'],
    ['am 24.12.', '24 december'],
    ['vor sieben tagen', '7 days ago'],
    ['in acht wochen', 'in 8 weeks'],
    ['übernächste woche', 'in 2 weeks'],
    ['2026-10-02', '2026-10-02'],
  ])('%s', (german, english) => {
    for (const lean of ['past', 'future'] as const) {
      const day = readTypedDay(english, monday, lean, 'en');
      expect(day).not.toBeNull();
      expect(without(readTypedDay(german, monday, lean, 'de'))).toEqual(without(day));
    }
  });

  it.each(['last tue', 'in 2 weeks', '2 jan', 'next friday', 'soon', '', 'vor', 'in', 'di di', 'am'])(
    'reads “%s” as in English',
    (typed) => {
      for (const lean of ['past', 'future'] as const) {
        expect(readTypedDay(typed, monday, lean, 'de')).toEqual(readTypedDay(typed, monday, lean, 'en'));
      }
    },
  );

  it('never fails, and reads no day where a word is unknown', () => {
    const pieces = fc.constantFrom(
      'vor',
      'in',
      'am',
      'ein',
      'x',
      '3',
      'wochen',
      'letzten',
      'di',
      '[',
      '$1',
      'constructor',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 5 }), (words) => {
        const typed = words.join(' ');
        const read = readTypedDay(typed, monday, 'past', 'de');
        if (words.some((word) => ['x', '[', '$1', 'constructor'].includes(word))) expect(read).toBeNull();
      }),
      { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 200) },
    );
  });
});

describe('how often to be in touch, as a German says it', () => {
  it.each([
    ['täglich', 'daily'],
    ['Wöchentlich', 'weekly'],
    ['monatlich', 'monthly'],
    ['vierteljährlich', 'quarterly'],
    ['halbjährlich', 'every 6 months'],
    ['jährlich', 'yearly'],
    ['nie', 'never'],
    ['jeden Tag', 'every day'],
    ['jede Woche', 'every week'],
    ['alle 6 Wochen', 'every 6 weeks'],
    ['alle 10 Tage', 'every 10 days'],
    ['alle 3 Monate', 'every 3 months'],
    ['alle 2 Jahre', 'every 2 years'],
    ['alle zwei Wochen', 'every 2 weeks'],
    ['jede zweite Woche', 'every 2 weeks'],
    ['quartalsweise', 'quarterly'],
    ['einmal im Monat', 'monthly'],
    ['weekly', 'weekly'],
    ['30', '30'],
  ])('%s', (german, english) => {
    expect(readCadence(german)).toEqual(readCadence(english));
    expect(readCadence(cadenceInEnglish(german))).toEqual(readCadence(english));
    expect(readCadence(english).kind).toBe('cadence');
  });
});
