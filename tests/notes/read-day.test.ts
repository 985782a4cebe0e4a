import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFromIso, dayOf, isoOf } from '../../src/model/day';
import { dayFormat, leadingDay, readBirthday, readDay, readDayText } from '../../src/notes/read-day';
import { readDailyName } from '../support/a-note';

const iso = (value: unknown, formats: readonly string[] = []): string => {
  const reading = readDay(
    value,
    formats.map((format) => dayFormat(format, readDailyName)),
  );
  return reading.kind === 'day' ? isoOf(reading.day) : reading.kind;
};

describe('a day as people write it', () => {
  test.each([
    ['2026-10-02', '2026-10-02'],
    [' 2026-10-02 ', '2026-10-02'],
    ['2026-1-5', '2026-01-05'],
    ['2024-02-29', '2024-02-29'],
    ['2026-10-02T23:59', '2026-10-02'],
    ['2026-10-02T23:59:59Z', '2026-10-02'],
    ['2026-10-02T00:30:00+13:00', '2026-10-02'],
    ['2026-10-02T00:30:00.000-09:00', '2026-10-02'],
    ['2026-10-02 14:00', '2026-10-02'],
    ['2026-10-02 Friday', '2026-10-02'],
    ['2026-10-02, at the library', '2026-10-02'],
    ['20261002', '2026-10-02'],
    [20261002, '2026-10-02'],
    ['2026/10/02', '2026-10-02'],
    ['2026/1/2', '2026-01-02'],
    ['2026.10.02', '2026-10-02'],
    ['2 Oct 2026', '2026-10-02'],
    ['02 Oct 2026', '2026-10-02'],
    ['2nd October 2026', '2026-10-02'],
    ['2 October, 2026', '2026-10-02'],
    ['2nd of October 2026', '2026-10-02'],
    ['Oct 2, 2026', '2026-10-02'],
    ['October 2nd, 2026', '2026-10-02'],
    ['Oct. 2, 2026', '2026-10-02'],
    ['Friday, October 2, 2026', '2026-10-02'],
    ['Fri 2 Oct 2026', '2026-10-02'],
    ['2-Oct-2026', '2026-10-02'],
    ['2026 Oct 2', '2026-10-02'],
    ['Sept 3, 2026', '2026-09-03'],
    ['2. Oktober 2026', '2026-10-02'],
    ['Freitag, 2. Oktober 2026', '2026-10-02'],
    ['2 octobre 2026', '2026-10-02'],
    ['1er août 2026', '2026-08-01'],
    ['2 de octubre de 2026', '2026-10-02'],
    ['25/12/2026', '2026-12-25'],
    ['12/25/2026', '2026-12-25'],
    ['25.12.2026', '2026-12-25'],
    ['2.10.2026', '2026-10-02'],
    ['12.10.2026', '2026-10-12'],
    ['12.31.2026', '2026-12-31'],
    ['25-12-2026', '2026-12-25'],
    ['25/12/2026 10:00', '2026-12-25'],
    ['05/05/2026', '2026-05-05'],
    ['[[2026-10-02]]', '2026-10-02'],
    ['[[2026-10-02|Friday]]', '2026-10-02'],
    ['[[Daily/2026/2026-10-02]]', '2026-10-02'],
    ['[[Daily/2026-10-02 Friday]]', '2026-10-02'],
    ['[that Friday](Daily/2026-10-02.md)', '2026-10-02'],
    [[['2026-10-02']], '2026-10-02'],
    [['2026-10-02', '2026-10-09'], '2026-10-02'],
    [[null, '2026-10-02'], '2026-10-02'],
    [new Date(Date.UTC(2026, 9, 2)), '2026-10-02'],
  ])('%j is %s', (value, expected) => {
    expect(iso(value)).toBe(expected);
  });

  test.each([[null], [undefined], [''], ['  '], [[]], [[[]]], ['[[]]'], ['[[null]]'], [[[null]]], ['null']])(
    '%j is not filled in',
    (value) => {
      expect(iso(value)).toBe('empty');
    },
  );

  test.each([
    ['02/10/2026', '2026-10-02', '2026-02-10'],
    ['12-11-2026', '2026-11-12', '2026-12-11'],
  ])('%s may be two days, and neither is taken', (text, either, or) => {
    expect(readDay(text)).toEqual({ kind: 'ambiguous', text, either: dayFromIso(either), or: dayFromIso(or) });
  });

  test.each([
    ['Mar 1, 2054', '2054-03-01'],
    ['mar 2 oct 2026', '2026-10-02'],
    ['Tues 2 octubre 2026', '2026-10-02'],
    ['segunda-feira, 5 de outubro de 2026', '2026-10-05'],
    ['2. Mrz. 2026', '2026-03-02'],
    ['3 jui 2026', 'unreadable'],
  ])('a month that may be a weekday, and short names in other languages: %j is %s', (text, day) => {
    expect(iso(text)).toBe(day);
  });

  test.each([
    ['2026-13-01'],
    ['2026-02-30'],
    ['2025-02-29'],
    ['31/31/2026'],
    ['2026-10'],
    ['2026'],
    ['10/26'],
    ['yesterday'],
    ['next week'],
    ['Oct 2'],
    ['2 Oct 26'],
    ['32 Oct 2026'],
    ['2026-10-021'],
    ['2026-10-02x'],
    [true],
    [3.5],
    [1696204800000],
    [{ day: 2 }],
    ['1'.repeat(100_000)],
  ])('%j is no day', (value) => {
    expect(iso(value)).toBe('unreadable');
  });

  test('the user’s own format decides what would be ambiguous', () => {
    expect(iso('02/10/2026', ['DD/MM/YYYY'])).toBe('2026-10-02');
    expect(iso('02/10/2026', ['MM/DD/YYYY'])).toBe('2026-02-10');
    expect(iso('[[Journal/02.10.2026]]', ['DD.MM.YYYY'])).toBe('2026-10-02');
    expect(iso('2 October', ['YYYY'])).toBe('unreadable');
  });

  test('every day is read from each of its forms, whatever the day', () => {
    const days = fc.integer({ min: dayOf(1900, 1, 1) ?? 0, max: dayOf(2199, 12, 31) ?? 0 });
    const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    fc.assert(
      fc.property(days, (day) => {
        const text = isoOf(day);
        const [year = '', month = '', date = ''] = text.split('-');
        const name = names[Number(month) - 1] ?? '';
        const forms = [text, `${text}T23:59:59-12:00`, `${year}/${month}/${date}`, `${Number(date)} ${name} ${year}`];
        for (const form of [...forms, `${name} ${Number(date)}, ${year}`, `[[${text}]]`]) expect(iso(form)).toBe(text);
        expect(readDailyName(`${date}.${month}.${year}`, 'DD.MM.YYYY')).toBe(day);
      }),
    );
  });

  test('any text is read without a throw', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof readDayText(text).kind === 'string'));
    fc.assert(fc.property(fc.anything(), (value) => typeof readDay(value).kind === 'string'));
  });
});

describe('a day in a Moment format', () => {
  test.each([
    ['2026-10-02', 'YYYY-MM-DD', '2026-10-02'],
    ['2026/10/2026-10-02', 'YYYY/MM/YYYY-MM-DD', '2026-10-02'],
    ['2026-10-02 Friday', 'YYYY-MM-DD dddd', '2026-10-02'],
    ['02.10.2026', 'DD.MM.YYYY', '2026-10-02'],
    ['October 2nd, 2026', 'MMMM Do, YYYY', '2026-10-02'],
    ['2 Oct 26', 'D MMM YY', '2026-10-02'],
    ['20261002', 'YYYYMMDD', '2026-10-02'],
    ['Day 2026-10-02', '[Day] YYYY-MM-DD', '2026-10-02'],
    ['2026-W40-10-02', 'YYYY-[W]WW-MM-DD', '2026-10-02'],
    ['vendredi 2 octobre 2026', 'dddd D MMMM YYYY', '2026-10-02'],
    ['2026-W40-5', 'GGGG-[W]WW-E', '2026-10-02'],
    ['2026-275', 'YYYY-DDDD', '2026-10-02'],
    ['2. Oktober 2026', 'Do MMMM YYYY', '2026-10-02'],
    ['2026-W40', 'gggg-[W]ww', null],
    ['2026-W40-5', 'YYYY-[W]WW-E', null],
    ['Friday 2', 'dddd D', null],
    ['2026-10', 'YYYY-MM', null],
    ['2026-10-02x', 'YYYY-MM-DD', null],
    ['x2026-10-02', 'YYYY-MM-DD', null],
    ['2026-10-2', 'YYYY-MM-DD', null],
    ['2026-13-02', 'YYYY-MM-DD', null],
    ['', 'YYYY-MM-DD', null],
    ['2026-10-02', '', null],
    ['2026-10-02', '[unclosed', null],
  ])('%s in %s is %s', (text, format, expected) => {
    const day = readDailyName(text, format);
    expect(day === null ? null : isoOf(day)).toBe(expected);
  });
});

describe('a day at the beginning of a text', () => {
  test.each([
    ['2026-10-02 Coffee', '2026-10-02'],
    ['2026-10-02', '2026-10-02'],
    ['20261002 Coffee', '2026-10-02'],
    ['Coffee 2026-10-02', null],
    ['2026-10-021', null],
    ['12345678', null],
    ['', null],
  ])('%s begins with %s', (text, expected) => {
    const found = leadingDay(text);
    expect(found && isoOf(found.day)).toBe(expected);
  });
});

describe('a birthday', () => {
  test.each([
    ['1906-12-09', { year: 1906, month: 12, date: 9 }],
    ['9 Dec 1906', { year: 1906, month: 12, date: 9 }],
    ['--12-09', { year: null, month: 12, date: 9 }],
    ['--0229', { year: null, month: 2, date: 29 }],
    ['9 Dec', { year: null, month: 12, date: 9 }],
    ['December 9', { year: null, month: 12, date: 9 }],
    ['29 February', { year: null, month: 2, date: 29 }],
    ['25/12', { year: null, month: 12, date: 25 }],
    ['12/25', { year: null, month: 12, date: 25 }],
    ['09/12', null],
    ['some time in spring', null],
    ['', null],
    [null, null],
  ])('%j', (value, expected) => {
    expect(readBirthday(value)).toEqual(expected);
  });
});
