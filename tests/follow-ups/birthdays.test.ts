/** When a birthday is shown, first and last, and what settles it for this year. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { birthdayNear, daysAhead, daysLate } from '../../src/follow-ups/birthdays';
import { followUpRules } from '../../src/follow-ups/follow-up-rules';
import { followUps } from '../../src/follow-ups/follow-up-index';
import { anniversaryIn, nextAnniversary } from '../../src/model/birthday';
import { type Day, dayFromIso, dayOf, isoOf, partsOf } from '../../src/model/day';
import { unknownPerson } from '../../src/model/person';
import type { NoteSource } from '../../src/notes/note-source';
import { defaultSettings, type Settings } from '../../src/vault/settings';
import { aMeeting, aPerson, type PropertyValue } from '../support/a-note';
import { networkOf } from '../support/network-of';
import { runs } from '../support/property-runs';

const on = (iso: string): Day => dayFromIso(iso) ?? 0;

/** What is said of Grace’s birthday, or of the day we met, on a day. */
function saidOn(
  day: string,
  properties: Readonly<Record<string, PropertyValue>>,
  { settings = {}, body = '', notes = [] }: { settings?: Partial<Settings>; body?: string; notes?: NoteSource[] } = {},
): readonly string[] {
  const network = networkOf([aPerson('Grace Hopper', properties, body), ...notes]);
  const rows = followUps(network, on(day), followUpRules({ ...defaultSettings(), ...settings }));
  return rows.flatMap(({ reasons }) => reasons.flatMap(({ kind, why }) => (kind === 'birthday' ? [why] : [])));
}

describe('a birthday', () => {
  it.each<[birthday: string, day: string, said: string | null]>([
    ['--12-09', '2026-12-01', null],
    ['--12-09', '2026-12-02', 'Birthday on Wednesday, 9 December'],
    ['--12-09', '2026-12-03', 'Birthday on Wednesday'],
    ['--12-09', '2026-12-07', 'Birthday on Wednesday'],
    ['--12-09', '2026-12-08', 'Birthday tomorrow'],
    ['--12-09', '2026-12-09', 'Birthday today'],
    ['--12-09', '2026-12-10', 'Birthday yesterday'],
    ['--12-09', '2026-12-11', null],
    // Over the turn of the year.
    ['--01-03', '2026-12-27', 'Birthday on Sunday, 3 January'],
    ['--12-31', '2027-01-01', 'Birthday yesterday'],
    ['--12-31', '2027-01-02', null],
    // Of round ages only, where the year is known.
    ['1966-12-11', '2026-12-07', 'Turns 60 on Friday'],
    ['1966-12-11', '2026-12-11', 'Turns 60 today'],
    ['1966-12-11', '2026-12-12', 'Turned 60 yesterday'],
    ['1965-12-11', '2026-12-07', 'Birthday on Friday'],
    ['1801-12-11', '2026-12-07', 'Birthday on Friday'],
    // Nobody has a birthday before they are one.
    ['2026-12-04', '2026-12-07', null],
    // Nobody is born on a day to come: it is the next birthday.
    ['2026-12-11', '2026-12-07', 'Birthday on Friday'],
    ['2026-12-11', '2027-12-07', 'Birthday on Saturday'],
    // 29 February is on the 28th where there is none.
    ['2004-02-29', '2027-02-20', null],
    ['2004-02-29', '2027-02-21', 'Birthday on Sunday, 28 February'],
    ['2004-02-29', '2027-02-28', 'Birthday today'],
    ['2004-02-29', '2027-03-01', 'Birthday yesterday'],
    ['2004-02-29', '2027-03-02', null],
    ['2008-02-29', '2028-02-21', null],
    ['2008-02-29', '2028-02-22', 'Turns 20 on Tuesday, 29 February'],
    ['2008-02-29', '2028-02-28', 'Turns 20 tomorrow'],
    ['2008-02-29', '2028-03-01', 'Turned 20 yesterday'],
    ['--02-29', '2100-02-28', 'Birthday today'],
  ])('%s, seen on %s: %s', (birthday, day, said) => {
    expect(saidOn(day, { birthday })).toEqual(said === null ? [] : [said]);
  });

  it('is shown on exactly nine days in a row of every year, whatever its day, and says the right one', () => {
    const anyYearly = fc.record({
      month: fc.integer({ min: 1, max: 12 }),
      date: fc.integer({ min: 1, max: 31 }),
      year: fc.option(fc.integer({ min: 1900, max: 2000 }), { nil: null }),
    });
    fc.assert(
      fc.property(anyYearly, fc.integer({ min: 2005, max: 2115 }), (yearly, year) => {
        fc.pre(dayOf(2000, yearly.month, yearly.date) !== null);
        const { day } = anniversaryIn(year, yearly) ?? { day: 0 };
        const person = { ...unknownPerson('Ann'), birthday: yearly };
        const shown = [];
        for (let today = day - 182; today < day + 182; today++)
          if (birthdayNear(person, today)?.day === day) shown.push(today - day);
        expect(shown).toEqual(Array.from({ length: daysAhead + daysLate + 1 }, (_, index) => index - daysAhead));
        const { month, date } = partsOf(day);
        const isReal = dayOf(year, yearly.month, yearly.date) !== null;
        expect([month, date]).toEqual(isReal ? [yearly.month, yearly.date] : [2, 28]);
      }),
      { numRuns: runs(300) },
    );
  });

  it('is the first of its days from any day on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 0, max: 364 }), (from, ahead) => {
        const { month, date } = partsOf(from + ahead);
        fc.pre(!(month === 2 && date === 29));
        expect(nextAnniversary({ month, date, year: null }, from)?.day).toBe(from + ahead);
      }),
      { numRuns: runs(500) },
    );
  });

  it('is on the calendar day of wherever one is, also where clocks change', () => {
    const zones = [
      ...['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York', 'Europe/Berlin', 'Asia/Kathmandu'],
      ...['Australia/Lord_Howe', 'America/Sao_Paulo', 'Africa/Cairo', 'UTC'],
    ];
    const anyMoment = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2032, 0, 1) });
    fc.assert(
      fc.property(fc.constantFrom(...zones), anyMoment, fc.integer({ min: -2, max: 8 }), (timeZone, moment, away) => {
        const today = on(new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(moment));
        const { month, date } = partsOf(today + away);
        fc.pre(!(month === 2 && date === 29));
        const near = birthdayNear({ ...unknownPerson('Ann'), birthday: { month, date, year: null } }, today);
        const isShown = away <= daysAhead && away >= -daysLate;
        expect(near === null ? null : isoOf(near.day)).toBe(isShown ? isoOf(today + away) : null);
      }),
      { numRuns: runs(500) },
    );
  });

  it('is silent with whoever is snoozed, paused, never to be contacted, or dead, and where it is switched off', () => {
    const birthday = '--12-09';
    expect(saidOn('2026-12-09', { birthday, 'snoozed until': '2026-12-10' })).toEqual([]);
    expect(saidOn('2026-12-10', { birthday, 'snoozed until': '2026-12-10' })).toEqual(['Birthday yesterday']);
    const silences: readonly Record<string, PropertyValue>[] = [
      ...[{ paused: true }, { cadence: 'never' }, { died: '2020-01-01' }, { status: 'archived' }],
    ];
    for (const silent of silences) expect(saidOn('2026-12-09', { birthday, ...silent })).toEqual([]);
    expect(saidOn('2026-12-09', { birthday }, { settings: { hiddenKinds: ['birthday'] } })).toEqual([]);
  });

  it('is near with a year that is still to come, which is not when they were born', () => {
    const birthday = '2026-12-24';
    expect(saidOn('2026-11-23', { birthday })).toEqual([]);
    expect(saidOn('2026-12-17', { birthday })).toEqual(['Birthday on Thursday, 24 December']);
    expect(saidOn('2026-12-24', { birthday })).toEqual(['Birthday today']);
    expect(saidOn('2026-12-25', { birthday })).toEqual(['Birthday yesterday']);
    expect(saidOn('2026-12-26', { birthday })).toEqual([]);
    expect(saidOn('2026-12-30', { birthday: '2027-01-02' })).toEqual(['Birthday on Saturday']);
    // Born in the spring: the first birthday is in the next year.
    expect(saidOn('2026-11-23', { birthday: '2026-03-01' })).toEqual([]);
    expect(saidOn('2027-02-28', { birthday: '2026-03-01' })).toEqual(['Birthday tomorrow']);
    // The day on which you will meet is no day on which you met.
    const settings = { ...defaultSettings(), anniversaries: true };
    expect(saidOn('2026-12-20', { met: '2026-12-24' }, { settings })).toEqual([]);
  });

  it('is done for this year by a line in their log from its first day on, and by any contact from the day itself on', () => {
    const birthday = '--12-09';
    const log = (day: string): { body: string } => ({ body: `\n## Log\n\n- ${day} sent a card\n` });
    const tea = (day: string): { notes: NoteSource[] } => ({ notes: [aMeeting(day, ['Grace Hopper'])] });
    expect(saidOn('2026-12-09', { birthday }, log('2026-12-01'))).toEqual(['Birthday today']);
    expect(saidOn('2026-12-09', { birthday }, log('2026-12-02'))).toEqual([]);
    expect(saidOn('2026-12-09', { birthday }, tea('2026-12-08'))).toEqual(['Birthday today']);
    expect(saidOn('2026-12-09', { birthday }, tea('2026-12-09'))).toEqual([]);
    expect(saidOn('2027-12-09', { birthday }, log('2026-12-09'))).toEqual(['Birthday today']);
  });
});

describe('the day on which you met', () => {
  const settings = { anniversaries: true };
  it('is shown only where that is wanted, from the first year on', () => {
    const met = '2021-12-09';
    expect(saidOn('2026-12-09', { met })).toEqual([]);
    expect(saidOn('2026-12-09', { met }, { settings })).toEqual(['Today it is 5 years since you met']);
    expect(saidOn('2026-12-10', { met }, { settings })).toEqual(['Yesterday it was 5 years since you met']);
    expect(saidOn('2022-12-05', { met }, { settings })).toEqual(['On Friday it is 1 year since you met']);
    expect(saidOn('2021-12-09', { met }, { settings })).toEqual([]);
  });
});
