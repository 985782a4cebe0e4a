import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intlDays } from '../../src/templating/intl-days';
import { luxonDays } from '../../src/templating/luxon-days';
import { runs } from '../support/property-runs';

/** Luxon's table of tokens, whole. */
const tokens =
  'S u SSS s ss uu uuu m mm h hh H HH Z ZZ ZZZ ZZZZ ZZZZZ z a d dd c ccc cccc ccccc E EEE EEEE EEEEE L LL LLL LLLL LLLLL M MM MMM MMMM MMMMM y yy yyyy yyyyyy G GG GGGGG kk kkkk W WW n nn ii iiii o ooo q qq X x D DD DDD DDDD t tt ttt tttt T TT TTT TTTT f ff fff ffff F FF FFF FFFF'.split(
    ' ',
  );
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
const zones = [
  'local',
  'utc',
  'America/New_York',
  'Asia/Kathmandu',
  'Pacific/Chatham',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
];

const two = (value: number): string => String(value).padStart(2, '0');
const aDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const aTime = fc
  .tuple(fc.nat(23), fc.nat(59), fc.nat(59), fc.nat(999))
  .map(([hour, minute, second, ms]) => `${two(hour)}:${two(minute)}:${two(second)}.${String(ms).padStart(3, '0')}`);
const anInstant = fc
  .tuple(aDay, aTime, fc.constantFrom('Z', '+02:00', '-0330', '+05'))
  .map(([day, time, offset]) => `${day}T${time}${offset}`);
const format = fc
  .array(fc.oneof(fc.constantFrom(...tokens), fc.constantFrom(' ', '-', '/', ", 'of' ", "''", ' xyz ', '. ')), {
    maxLength: 6,
  })
  .map((parts) => parts.join(' '));

describe('days by Intl, as the plugin has them, and by luxon, as the library has them', () => {
  it.each(locales)('are put into the same words by every token in %s', (locale) => {
    for (const zone of zones) {
      for (const text of [
        '2026-10-02',
        '2026-12-31',
        '2027-01-03',
        '2024-02-29T23:59:59.987Z',
        '2026-07-05T06:07:08-03:30',
      ]) {
        const words = (days: typeof intlDays): readonly string[] =>
          tokens.map((token) => `${token}: ${days.read(text, locale, zone)?.format(token) ?? 'none'}`);
        expect(words(intlDays)).toEqual(words(luxonDays));
        expect(intlDays.read(text, locale, zone)?.inWords()).toBe(luxonDays.read(text, locale, zone)?.inWords());
      }
    }
  });

  it('are the same for any day, form, language and zone', () => {
    fc.assert(
      fc.property(
        fc.oneof(aDay, anInstant),
        format,
        fc.constantFrom(...locales),
        fc.constantFrom(...zones),
        (text, form, locale, zone) => {
          expect(intlDays.read(text, locale, zone)?.format(form)).toBe(
            luxonDays.read(text, locale, zone)?.format(form),
          );
        },
      ),
      { numRuns: runs(2_000) },
    );
  });

  it('are the same at the wall clock of a zone, but for the hours that clocks leap over or show twice', () => {
    fc.assert(
      fc.property(aDay, aTime, fc.constantFrom(...zones), (day, time, zone) => {
        const text = `${day}T${time}`;
        const [ours, theirs] = [intlDays, luxonDays].map((days) => days.read(text, 'en', zone)?.format('X HH:mm:ss'));
        if (ours === theirs) return;
        const instants = [ours, theirs].map((words) => Number(words?.split(' ')[0]));
        expect(Math.abs((instants[0] ?? NaN) - (instants[1] ?? NaN))).toBeLessThanOrEqual(7200);
        expect(luxonDays.read(`${day}T12:00`, 'en', zone)?.format('ZZ')).not.toBe(
          luxonDays.read(`${day}T00:00`, 'en', zone)?.format('ZZ'),
        );
      }),
      { numRuns: runs(2_000) },
    );
  });

  it('are as long ago, and move as far', () => {
    const by = fc.record({
      years: fc.integer({ min: -30, max: 30 }),
      months: fc.integer({ min: -40, max: 40 }),
      weeks: fc.integer({ min: -90, max: 90 }),
      days: fc.integer({ min: -900, max: 900 }),
    });
    fc.assert(
      fc.property(aDay, by, fc.constantFrom(...locales), fc.nat(2), (text, shift, locale, scale) => {
        const told = [intlDays, luxonDays].map((days) => {
          const day = days.read(text, locale, 'local');
          const shifted = day?.shifted(
            scale === 2 ? shift : { years: 0, months: 0, weeks: 0, days: shift.days % (scale === 0 ? 20 : 900) },
          );
          const base = shifted === undefined ? null : days.read(shifted, locale, 'local');
          return { shifted, ago: base === null ? null : day?.ago(base) };
        });
        expect(told[0]).toEqual(told[1]);
      }),
      { numRuns: runs(2_000) },
    );
  });

  it('are no days where luxon sees none', () => {
    const doubtful = [
      ...[
        '2026-02-29',
        '2026-13-01',
        '2026-00-10',
        '2026-1-1',
        '10:30',
        '2026',
        '2026-W40',
        '2026-10',
        '',
        'today',
        '20261002',
      ],
      ...[
        '2026-10-02T25:00',
        '2026-10-02T24:00',
        '2026-10-02T24:01',
        '2026-10-02T10:60',
        '2026-10-02T10',
        '2026-10-02T1030',
      ],
      ...[
        '2026-10-02 10:30',
        '2026-10-02T10:30:15,5Z',
        '2026-10-02Z',
        '2026-10-021',
        '2026-275',
        '0000-01-01',
        '9999-12-31',
      ],
    ];
    for (const text of doubtful) {
      const read = (days: typeof intlDays): string | undefined =>
        days.read(text, 'en', 'utc')?.format('yyyy-MM-dd HH:mm:ss.SSS');
      expect([text, read(intlDays)]).toEqual([text, read(luxonDays)]);
    }
  });
});
