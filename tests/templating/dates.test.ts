/** Days and instants in words: a day is the same in every zone and language, and what is no day is a problem. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLibrary, type LibraryOptions } from '../../src/library';
import { runs } from '../support/property-runs';

const zones = [
  'local',
  'utc',
  'America/New_York',
  'Asia/Kathmandu',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
];
const locales = [
  'en',
  'en-GB',
  'de',
  'fr',
  'es',
  'pl',
  'ru',
  'ja',
  'zh-CN',
  'ar',
  'ar-EG',
  'fa',
  'th',
  'hi',
  'tr',
  'pt-BR',
];

const aDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function print(template: string, data: Record<string, unknown>, options: LibraryOptions = {}): string {
  const result = createLibrary({ escape: 'none', ...options }).render(template, data);
  if (!result.ok) throw new Error(result.problems.map(({ what }) => what).join());
  return result.text;
}

/** Languages put no-break spaces of several widths between the parts of a date. */
const spaced = (text: string): string => text.replace(/\s/g, ' ');

describe('a day', () => {
  it('is the same day in every zone, in words, moved and counted from', () => {
    const template =
      '{{date d "yyyy-MM-dd"}} {{date d format="YYYY-MM-DD"}} {{shift d days=0}} {{ago d today=d}} {{date d "cccc d LLLL"}}';
    fc.assert(
      fc.property(aDay, fc.constantFrom(...zones), (d, zone) => {
        const words = new Intl.DateTimeFormat('en', { timeZone: 'UTC', weekday: 'long' }).format(new Date(d));
        const month = new Intl.DateTimeFormat('en', { timeZone: 'UTC', month: 'long' }).format(new Date(d));
        expect(print(template, { d }, { zone })).toBe(
          `${d} ${d} ${d} today ${words} ${String(Number(d.slice(8)))} ${month}`,
        );
      }),
      { numRuns: runs(500) },
    );
  });

  it('without a form is written as each language writes it', () => {
    fc.assert(
      fc.property(aDay, fc.constantFrom(...locales), (d, locale) => {
        const wanted = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'medium' });
        const { year, month, day } = { year: 'numeric', month: 'short', day: 'numeric' } as const;
        const byParts = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year, month, day });
        expect([wanted, byParts].map((format) => spaced(format.format(new Date(d))))).toContain(
          spaced(print('{{date d}}', { d }, { locale })),
        );
      }),
      { numRuns: runs(500) },
    );
  });

  it('moves by days as the calendar counts them', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -9000, max: 9000 }), fc.constantFrom(...zones), (d, days, zone) => {
        const wanted = new Date(Date.parse(d) + days * 86_400_000).toISOString().slice(0, 10);
        expect(print('{{shift d days=days}}', { d, days }, { zone })).toBe(wanted);
      }),
      { numRuns: runs(500) },
    );
  });

  it.each([
    ['de', 'cccc, d. LLLL yyyy', 'Freitag, 2. Oktober 2026'],
    ['fr', 'cccc d LLLL yyyy', 'vendredi 2 octobre 2026'],
    ['ja', 'DDDD', '2026年10月2日金曜日'],
    ['ar-EG', 'DDD', '٢ أكتوبر ٢٠٢٦'],
    ['fa', 'd LLLL yyyy', '۲ مهر ۲۰۲۶'],
    ['hi', 'ccc d LLL', 'शुक्र 2 अक्टू॰'],
    ['th', 'd LLLL yyyy', '2 ตุลาคม 2026'],
    ['en-GB', 'DD', '2 Oct 2026'],
    ['pl', 'd MMMM', '2 października'],
    ['ru', 'd MMMM', '2 октября'],
    ['zh-CN', 'DDD', '2026年10月2日'],
    ['tr', 'cccc', 'Cuma'],
    ['pt-BR', 'DDD', '2 de outubro de 2026'],
    ['es', 'cccc d', 'viernes 2'],
    ['en', 'kkkk-WW q ooo', '2026-40 4 275'],
  ])('in %s as %s is %s', (locale, form, words) => {
    expect(print('{{date "2026-10-02" form}}', { form }, { locale })).toBe(words);
  });

  it.each([
    ['2026-11-22', 'en', 'yesterday'],
    ['2026-11-23', 'en', 'today'],
    ['2026-11-24', 'de', 'morgen'],
    ['2026-11-09', 'en', '2 weeks ago'],
    ['2026-11-10', 'en', '13 days ago'],
    ['2026-09-25', 'en', '8 weeks ago'],
    ['2026-09-24', 'en', '1 month ago'],
    ['2024-11-24', 'en', '23 months ago'],
    ['2024-11-23', 'en', '2 years ago'],
    ['2027-05-01', 'de', 'in 5 Monaten'],
    ['2028-12-01', 'fr', 'dans 2 ans'],
    ['2026-11-23T23:59', 'en', 'today'],
  ])('%s is, in %s, %s', (d, locale, words) => {
    expect(print('{{ago d}}', { d }, { locale, today: '2026-11-23' })).toBe(words);
  });

  it('is in English where the machine does not know the language', () => {
    expect(print('{{date "2026-10-02" "d LLLL"}}', {}, { locale: 'not a language' })).toBe('2 October');
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '10:30',
    '2026',
    '2026-W40',
    '2026-10',
    'soon',
    'today',
    '20261002',
    '2026-10-02T25:00',
    '2026-10-02T24:01',
    '2026-10-02T10:60',
    '2026-10-02 10:30',
    '2026-10-02Z',
    '2026-10-021',
    '2026-275',
    12,
    true,
  ])('that cannot be read is a problem with line and column: %j', (d) => {
    for (const call of ['date d "yyyy"', 'date d', 'ago d', 'shift d days=1', 'time d']) {
      const result = createLibrary({ today: '2026-11-23' }).render(`one\n {{${call}}}`, { d });
      expect(result).toMatchObject({
        ok: false,
        problems: [{ line: 2, column: 2, what: `“${String(d)}” is not a day.` }],
      });
    }
  });

  it.each([undefined, null, '', ' '])('that nobody knows prints nothing: %j', (d) => {
    expect(print('{{date d "yyyy"}}{{date d}}{{ago d}}{{time d}}|', { d }, { today: '2026-11-23' })).toBe('|');
  });

  it.each([
    ['2026-10-02T24:00', '2026-10-03 00:00:00.000'],
    ['2026-10-02T10', '2026-10-02 10:00:00.000'],
    ['2026-10-02T1030', '2026-10-02 10:30:00.000'],
    ['2026-10-02T10:30:15,5Z', '2026-10-02 10:30:15.500'],
    ['0000-01-01', '0000-01-01 00:00:00.000'],
    ['9999-12-31', '9999-12-31 00:00:00.000'],
  ])('from %j is %j', (d, words) => {
    expect(print('{{date d form}}', { d, form: 'yyyy-MM-dd HH:mm:ss.SSS' }, { zone: 'utc' })).toBe(words);
  });

  it('without a day to count from is a problem', () => {
    expect(createLibrary().render('{{ago "2026-10-02"}}', {})).toMatchObject({ ok: false, problems: [{ column: 1 }] });
  });
});

/** Read the same after the day, with `format=` and after `date:`. */
const moments = [
  ['YYYY-MM-DD', '2026-10-02'],
  ['DD.MM.YYYY', '02.10.2026'],
  ['DD/MM/YY', '02/10/26'],
  ['D/M', '2/10'],
  ['DD.MM.', '02.10.'],
  ['MMM D', 'Oct 2'],
  ['MMMM Do', 'October 2nd'],
  ['dddd', 'Friday'],
  ['ddd, MMM D', 'Fri, Oct 2'],
  ['dddd Do MMMM YY', 'Friday 2nd October 26'],
  ['dd, D. MMMM YYYY', 'Fr, 2. October 2026'],
  ['[on] D/M', 'on 2/10'],
  ['gggg-[W]ww', '2026-W40'],
  ['GGGG-[W]WW', '2026-W40'],
  ['YYYY-[Q]Q', '2026-Q4'],
  ['YYYYMMDD', '20261002'],
  ['YYYY-MM-DDTHH:mm', '2026-10-02T00:00'],
  ['h:mm A', '12:00 AM'],
  ['[d] d', 'd 5'],
  ['YYYY/MM/YYYY-MM-DD', '2026/10/2026-10-02'],
] as const;

const luxons = [
  ['yyyy-MM-dd', '2026-10-02'],
  ['dd.MM.yyyy', '02.10.2026'],
  ['d LLLL yyyy', '2 October 2026'],
  ['d LLLL', '2 October'],
  ['cccc d LLLL', 'Friday 2 October'],
  ['ccc', 'Fri'],
  ['LLL yy', 'Oct 26'],
  ['d. LLLL', '2. October'],
  ["d 'of' LLLL", '2 of October'],
  ["'D' yyyy", 'D 2026'],
  ['EEEE', 'Friday'],
  ["kkkk-'W'WW", '2026-W40'],
  ['ooo', '275'],
  ['q', '4'],
  ['DDDD t', 'Friday, October 2, 2026 12:00 AM'],
  ['yyyyMMdd', '20261002'],
  ['y', '2026'],
] as const;

describe('a format', () => {
  const ways = ['{{date d form}}', '{{date d format=form}}'];

  it.each([...moments, ...luxons])('%s prints %s, wherever it stands', (form, words) => {
    const data = { d: '2026-10-02', form };
    expect(ways.map((way) => spaced(print(way, data)))).toEqual([words, words]);
  });

  it.each([...moments, ...luxons])('date:%s prints %s', (form, words) => {
    const result = createLibrary({ escape: 'none', today: '2026-10-02' }).render(
      `{{date:${form}}}`,
      {},
      { time: '00:00' },
    );
    expect(result.ok && spaced(result.text)).toBe(words);
  });

  it.each([
    ['d MMMM', '2 October', '5 October'],
    ['LL', '10', 'October 2, 2026'],
    ['LLLL', 'October', 'Friday, October 2, 2026 12:00 AM'],
    ['D', '10/2/2026', '2'],
    ['DD', 'Oct 2, 2026', '02'],
    ['DDDD', 'Friday, October 2, 2026', '275'],
    ['d', '2', '5'],
    ['dd.MM.', '02.10.', 'Fr.10.'],
    ['MMMM', 'October', 'October'],
    ['HH:mm', '00:00', '00:00'],
  ])('%s, which both know, is luxon’s after the day (%s) and moment’s with format= (%s)', (form, luxon, moment) => {
    const data = { d: '2026-10-02', form };
    expect(ways.map((way) => spaced(print(way, data)))).toEqual([luxon, moment]);
  });

  it.each([
    ['d de LLLL', 'e'],
    ['YYYY-MM-DD at HH:mm', 't'],
    ['yyyy jj', 'jj'],
    ['DD.MM.JJJJ', 'JJJJ'],
    ['TT.MM.YYYY', 'TT'],
    ['HH:mm Uhr', 'U'],
  ])('%s has letters that stand for nothing: found with and without data', (form, letters) => {
    const what = `“${letters}” stands for nothing in the date format “${form}”.`;
    const library = createLibrary({ today: '2026-10-02' });
    const template = `one\n{{date today "${form}"}}`;
    expect(library.lint(template)).toMatchObject([{ line: 2, column: 1, what }]);
    expect(library.render(template, { today: '2026-10-02' })).toMatchObject({
      ok: false,
      problems: [{ line: 2, what }],
    });
    expect(library.lint(`{{date:${form}}}`)).toMatchObject([{ line: 1, what }]);
  });

  it('has ordinals as the language writes them', () => {
    const words = (locale: string, day: string): string => print('{{date day "Do MMMM"}}', { day }, { locale });
    expect(['en-GB', 'de', 'fr', 'es'].map((locale) => words(locale, '2026-10-01'))).toEqual([
      '1st October',
      '1. Oktober',
      '1er octobre',
      '1º octubre',
    ]);
  });

  it('and a day that the template itself writes are held against each other without data', () => {
    const { lint } = createLibrary();
    expect(lint('{{date "soon"}}{{ago 12}}{{shift "never" days=1}}')).toHaveLength(3);
    expect(
      lint('{{date "2026-10-02" "d LLLL"}}{{date day}}{{date day form}}{{ago "2026-10-02"}}{{link person}}'),
    ).toEqual([]);
  });
});

describe('an instant', () => {
  it.each([
    ['2026-10-02T23:30Z', 'Asia/Kathmandu', '2026-10-03 05:15 +05:45'],
    ['2026-10-02T23:30-03:30', 'utc', '2026-10-03 03:00 +00:00'],
    ['2026-03-08T12:00', 'America/New_York', '2026-03-08 12:00 -04:00'],
  ])('%s is put into %s', (instant, zone, words) => {
    expect(print('{{date instant "yyyy-MM-dd HH:mm ZZ"}}', { instant }, { zone })).toBe(words);
  });
});
