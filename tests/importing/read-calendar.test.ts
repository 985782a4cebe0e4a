/** Calendar files, one for each trap, beside what is read of them for somebody in Berlin and somebody in Los Angeles. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { IANAZone } from 'luxon';
import { describe, expect, it } from 'vitest';
import type { CalendarEvent, CalendarRead } from '../../src/importing/calendar/calendar-event';
import { mostMeetings, readCalendarFile } from '../../src/importing/calendar/read-calendar';
import { problemWords } from '../../src/importing/imported-person';
import { largestFile } from '../../src/importing/read-file';
import { decodeBytes } from '../../src/importing/ui/file-bytes';
import { dayFromIso, isoOf } from '../../src/model/day';
import { finish } from '../../src/model/steps';
import { root } from '../host/root';
import { secondReading } from './calendar-second-reader';

const folder = join(root, 'tests/importing/calendars');
const names = readdirSync(folder).filter((name) => name.endsWith('.ics'));
const day = (iso: string): number => dayFromIso(iso) ?? 0;
const window = { from: day('2026-10-24'), to: day('2026-12-07') };

function read(name: string, bytes: Uint8Array, zone: string, days = window): CalendarRead {
  return finish(readCalendarFile({ name, bytes }, decodeBytes, days, IANAZone.create(zone)));
}
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const when = ({ day: on, time, lastDay }: CalendarEvent): string =>
  `${isoOf(on)} ${time ?? 'all day'}${lastDay === on ? '' : ` to ${isoOf(lastDay)}`}`;
const calendar = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:u', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');

function linesOf(event: CalendarEvent): string[] {
  const who = ({ email, name, answer, kind, role }: CalendarEvent['attendees'][number]): string =>
    [name || '-', email || '-', answer, kind, role].filter((part) => part !== '').join(' ');
  const status = event.status === 'confirmed' ? '' : `, ${event.status}`;
  return [
    `${when(event)}${status}: ${JSON.stringify(event.summary)}`,
    `  id: ${JSON.stringify(event.id)}`,
    ...event.attendees.map((one) => `  with ${who(one)}`),
    ...(event.organiser ? [`  by ${who(event.organiser)}`] : []),
    ...(event.location === null ? [] : [`  at ${JSON.stringify(event.location)}`]),
    ...(event.description === null ? [] : [`  says ${JSON.stringify(event.description)}`]),
  ];
}

describe('a calendar file', () => {
  it('has a file for each trap', () => {
    expect(names.length).toBeGreaterThanOrEqual(40);
  });

  it('that is an archive is read, each calendar in it once, without what macOS puts beside them', () => {
    const event = (summary: string, uid: string): Uint8Array =>
      bytesOf(
        calendar(`SUMMARY:${summary}`, 'DTSTART:20261123T100000Z', 'ATTENDEE:mailto:ida@x.example').replace(
          'UID:u',
          `UID:${uid}`,
        ),
      );
    const archive = zipSync({
      'Work.ics': event('Maps', 'a'),
      'Home/Home.ICS': event('Tea', 'b'),
      'Home/Copy.ics': event('Maps', 'a'),
      '__MACOSX/._Work.ics': event('Nothing', 'c'),
      'Home/people.vcf': bytesOf('BEGIN:VCARD\nFN:Ida Noor\nEND:VCARD\n'),
    });
    const { events, problems } = read('calendars.zip', archive, 'Europe/Berlin');
    expect([events.map(({ summary }) => summary).sort(), problems]).toEqual([['Maps', 'Tea'], []]);
  });

  it.each([
    [
      'another day',
      ['SUMMARY:First', 'DTSTART:20261119T100000Z'],
      ['x.ics, line 2: “First” has the same UID as another event of the file. It was left out.'],
    ],
    [
      'another title',
      ['SUMMARY:First', 'DTSTART:20261120T100000Z'],
      ['x.ics, line 2: “First” has the same UID as another event of the file. It was left out.'],
    ],
    ['nothing else', ['SUMMARY:Second', 'DTSTART:20261120T100000Z'], []],
  ])('tells of an event that is left out for its UID, with %s', (_, first, expected) => {
    const text = calendar(...first) + calendar('SUMMARY:Second', 'DTSTART:20261120T100000Z');
    const { events, problems } = read('x.ics', bytesOf(text), 'Europe/Berlin');
    expect(events.map(({ summary }) => summary)).toEqual(['Second']);
    expect(problems.map(problemWords)).toEqual(expected);
  });

  it('says nothing of an older version', () => {
    const text = calendar('DTSTART:20261119T100000Z') + calendar('SEQUENCE:1', 'DTSTART:20261120T100000Z');
    expect(read('x.ics', bytesOf(text), 'Europe/Berlin').problems).toEqual([]);
  });

  it('that is an archive without a calendar is refused', () => {
    const { events, problems } = read(
      'x.zip',
      zipSync({ 'a.vcf': bytesOf('BEGIN:VCARD\nEND:VCARD\n') }),
      'Europe/Berlin',
    );
    expect(events).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  it.each(names)('is read: %s', async (name) => {
    const bytes = readFileSync(join(folder, name));
    const { events, problems, owners } = read(name, bytes, 'Europe/Berlin');
    const far = read(name, bytes, 'America/Los_Angeles').events;
    const text = [
      ...events.flatMap(linesOf),
      ...owners.map((email) => `of ${email}`),
      ...problems.map((one) => `! ${problemWords(one)}`),
      `Los Angeles: ${far.map(when).join(', ')}`,
      '',
    ].join('\n');
    await expect(text).toMatchFileSnapshot(join(folder, `${name}.txt`));
  });

  const zones = ['Europe/Berlin', 'America/Los_Angeles', 'Pacific/Auckland', 'Asia/Kolkata', 'UTC'];
  // Not those that are read beyond what the standard says.
  it.each(names.filter((name) => !/^c(08|09|25|26|29|37|40|41|42|43|44|45|46|48|50|51)/.test(name)))(
    'means the same days and people to a second reader: %s',
    (name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      for (const zone of zones) {
        const { events } = read(name, bytesOf(text), zone);
        const own = events.map((one) => [
          `${isoOf(one.day)} ${one.time ?? 'all day'}`,
          one.attendees.map(({ email }) => email),
        ]);
        expect(own, zone).toEqual(secondReading(text, zone, window.from, window.to));
      }
    },
  );

  it('of any bytes is read or refused, and never fails', () => {
    const piece = fc.constantFrom(
      ...['BEGIN:VCALENDAR\r\n', 'BEGIN:VEVENT\r\n', 'END:VEVENT\r\n', 'END:VCALENDAR', 'UID:a\n', ' folded\r\n'],
      ...['DTSTART:20261124T090000Z\r\n', 'DTSTART;VALUE=DATE:20261124\n', 'DTSTART;TZID="X:20261124T0900\r'],
      ...[
        'RRULE:FREQ=WEEKLY;BYDAY=MO\n',
        'RRULE:FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1\n',
        'RRULE:FREQ=MONTHLY;BYDAY=9MO\n',
      ],
      ...['EXDATE:20261124\n', 'RDATE:x,20261125T10\n', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20261124T090000Z\n'],
      ...[
        'ATTENDEE;CN=\n',
        'ATTENDEE;CN="A:mailto:a@b\n',
        'BEGIN:VTIMEZONE\nTZID:Q\n',
        'END:VTIMEZONE\n',
        'SUMMARY:\u0000\n',
      ],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 6, arbitrary: piece }, fc.string({ maxLength: 12 }))), (pieces) => {
        const text = `BEGIN:VCALENDAR\r\n${pieces.join('')}`;
        const { events } = read('any.ics', bytesOf(text), 'Europe/Berlin');
        for (const one of events) expect(one.day).toBeGreaterThanOrEqual(window.from);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a series', () => {
  const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
  const rules = fc.oneof(
    fc.record({ freq: fc.constant('DAILY'), by: fc.constant('') }),
    fc.record({
      freq: fc.constant('WEEKLY'),
      by: fc.subarray(weekdays).map((days) => (days.length === 0 ? '' : `;BYDAY=${days.join(',')}`)),
    }),
    fc.record({
      freq: fc.constant('MONTHLY'),
      by: fc.oneof(
        fc.constant(''),
        fc
          .constantFrom(...weekdays)
          .chain((name) => fc.constantFrom(1, 2, 3, 4, 5, -1, -2).map((nth) => `;BYDAY=${String(nth)}${name}`)),
        fc.constantFrom(1, 15, 29, 30, 31, -1).map((date) => `;BYMONTHDAY=${String(date)}`),
      ),
    }),
  );
  const iso = (on: number): string => isoOf(on).replaceAll('-', '');

  // Both changes of clocks, in zones that make them on other days.
  it.each(['Europe/Berlin', 'America/New_York'])(
    'has the times that a second reader finds, over the changes of clocks of %s',
    (zone) => {
      fc.assert(
        fc.property(
          rules,
          fc.record({
            start: fc.integer({ min: day('2024-01-01'), max: day('2026-03-20') }),
            hour: fc.constantFrom(0, 1, 2, 3, 9, 23),
            minute: fc.constantFrom(0, 30),
            interval: fc.integer({ min: 1, max: 4 }),
            end: fc.oneof(
              fc.constant(''),
              fc.integer({ min: 1, max: 300 }).map((count) => `;COUNT=${String(count)}`),
              fc.integer({ min: day('2026-03-01'), max: day('2026-11-20') }).map((on) => `;UNTIL=${iso(on)}T013000Z`),
            ),
            out: fc.array(fc.integer({ min: day('2026-03-01'), max: day('2026-04-10') }), { maxLength: 20 }),
            isAutumn: fc.boolean(),
            wkst: fc.constantFrom('', ';WKST=SU', ';WKST=MO'),
          }),
          ({ freq, by }, { start, hour, minute, interval, end, out, isAutumn, wkst }) => {
            const clock = `T${String(hour).padStart(2, '0')}${String(minute).padStart(2, '0')}00`;
            const at = (on: number): string => `${iso(on)}${clock}`;
            const text = calendar(
              `DTSTART;TZID=${zone}:${at(start)}`,
              `RRULE:FREQ=${freq};INTERVAL=${String(interval)}${by}${end}${wkst}`,
              ...(out.length === 0 ? [] : [`EXDATE;TZID=${zone}:${out.map(at).join(',')}`]),
              'ATTENDEE:mailto:ada@x.example',
            );
            const days = isAutumn
              ? { from: day('2026-10-20'), to: day('2026-11-10') }
              : { from: day('2026-03-01'), to: day('2026-04-10') };
            for (const user of [zone, 'Asia/Kolkata']) {
              const { events, problems } = read('s.ics', bytesOf(text), user, days);
              expect(problems).toEqual([]);
              const own = events.map((one) => [`${isoOf(one.day)} ${one.time ?? ''}`, ['ada@x.example']]);
              expect(own, text).toEqual(secondReading(text, user, days.from, days.to));
            }
          },
        ),
        { numRuns: 150 },
      );
    },
  );

  it('of all days has the days that the file names in every zone', () => {
    const text = calendar('DTSTART;VALUE=DATE:20260327', 'DTEND;VALUE=DATE:20260328', 'RRULE:FREQ=DAILY;COUNT=4');
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin', 'America/New_York']) {
      const { events } = read('a.ics', bytesOf(text), zone, { from: day('2026-03-01'), to: day('2026-04-10') });
      expect(events.map(when)).toEqual(['27', '28', '29', '30'].map((date) => `2026-03-${date} all day`));
    }
  });

  it('has names for its times that do not depend on the days that are read', () => {
    const text = calendar('DTSTART;TZID=Europe/Berlin:20240101T090000', 'RRULE:FREQ=WEEKLY');
    const wide = read('a.ics', bytesOf(text), 'Europe/Berlin').events.map(({ id }) => id);
    const one = read('a.ics', bytesOf(text), 'Asia/Tokyo', { from: day('2026-11-23'), to: day('2026-11-23') }).events;
    expect(one.map(({ id }) => id)).toEqual(['u 2026-11-23']);
    expect(wide).toContain('u 2026-11-23');
  });
});

describe('bounds', () => {
  it('a file over the bound is refused with the bound', () => {
    const { problems, eventsInFile } = read('big.ics', new Uint8Array(largestFile + 1), 'UTC');
    expect(problems.map(problemWords)).toEqual([
      '“big.ics” is larger than 64 MB, so it was not read. Split it into smaller files.',
    ]);
    expect(eventsInFile).toBeNull();
  });

  it('endless and impossible rules end; a series of every day has no more than the days asked for', () => {
    const text = calendar('DTSTART:19700101T090000Z', 'RRULE:FREQ=DAILY');
    expect(read('a.ics', bytesOf(text), 'UTC').events).toHaveLength(window.to - window.from + 1);
    for (const rule of [
      'FREQ=DAILY;INTERVAL=7;BYDAY=MO',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=MONTHLY;INTERVAL=12;BYMONTH=3',
    ]) {
      const never = calendar('DTSTART:20251125T090000Z', `RRULE:${rule}`);
      expect(read('a.ics', bytesOf(never), 'UTC').events, rule).toEqual([]);
    }
  });

  it('of too many meetings the oldest are left out, wherever they stand, and it says so', () => {
    const event = (index: number): string => {
      const date = index < 10 ? '24' : '25';
      return `BEGIN:VEVENT\r\nUID:${String(index)}\r\nDTSTART:202611${date}T090000Z\r\nEND:VEVENT\r\n`;
    };
    const many = Array.from({ length: mostMeetings + 10 }, (_, index) => event(index))
      .reverse()
      .join('');
    const { events, problems, isWhole } = read('m.ics', bytesOf(`BEGIN:VCALENDAR\r\n${many}END:VCALENDAR\r\n`), 'UTC');
    expect(events).toHaveLength(mostMeetings);
    expect(events[0]?.day).toBe(day('2026-11-25'));
    expect(isWhole).toBe(false);
    expect(problems.map(problemWords)).toEqual([
      'There are more than 5000 meetings in these days: the oldest 10, up to 25 Nov 2026, are not listed. Split it into smaller files.',
    ]);
  });

  describe('no event is counted for ever', () => {
    /** How many steps reading takes, and what came of it. */
    const counted = (...lines: readonly string[]): { steps: number; read: CalendarRead } => {
      const text = calendar('SUMMARY:Bomb', ...lines);
      const steps = readCalendarFile(
        { name: 'b.ics', bytes: bytesOf(text) },
        decodeBytes,
        window,
        IANAZone.create('UTC'),
      );
      for (let count = 1; ; count++) {
        const step = steps.next();
        if (step.done === true) return { steps: count, read: step.value };
      }
    };
    const from1900 = 'DTSTART:19000101T090000Z';
    const tooOften = 'b.ics, line 2: “Bomb” repeats too often: its times cannot all be counted.';

    it.each([
      ['a rule', [from1900, 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;COUNT=100000000']],
      ['many times a year', [from1900, 'RRULE:FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;COUNT=100000000']],
      ['many rules', [from1900, ...Array.from({ length: 2_000 }, () => 'RRULE:FREQ=DAILY;COUNT=100000000')]],
      [
        'many rules of what is left out',
        [from1900, 'RRULE:FREQ=DAILY', ...Array.from({ length: 2_000 }, () => 'EXRULE:FREQ=DAILY')],
      ],
    ])('%s', (_, lines) => {
      const { steps, read: found } = counted(...lines);
      expect(steps).toBeLessThan(1_000);
      const [problem, ...others] = found.problems.map(problemWords);
      expect(problem).toContain(tooOften);
      expect(others).toEqual([]);
    });

    it('one by the second has its first time only', () => {
      const { read: found } = counted('DTSTART:20261101T090000Z', 'RRULE:FREQ=SECONDLY;COUNT=100000000');
      expect(found.events.map(when)).toEqual(['2026-11-01 09:00']);
      expect(found.problems.map(problemWords)).toEqual([
        'b.ics, line 2: “Bomb” repeats several times a day or in a way that cannot be worked out. Only its first time was read.',
      ]);
    });

    it('many events share what may be counted', () => {
      const events = Array.from(
        { length: 400 },
        (_, index) =>
          `BEGIN:VEVENT\r\nUID:${String(index)}\r\n${from1900}\r\nRRULE:FREQ=DAILY;BYDAY=MO;COUNT=100000000\r\nEND:VEVENT\r\n`,
      );
      const steps = readCalendarFile(
        { name: 'b.ics', bytes: bytesOf(`BEGIN:VCALENDAR\r\n${events.join('')}END:VCALENDAR\r\n`) },
        decodeBytes,
        window,
        IANAZone.create('UTC'),
      );
      let count = 0;
      while (steps.next().done !== true) count++;
      expect(count).toBeLessThan(8_000);
    });

    it.each(['RDATE', 'EXDATE'])('%s', (name) => {
      const dates = Array.from(
        { length: 20_100 },
        (_, index) => `${isoOf(day('1970-01-01') + index).replaceAll('-', '')}T090000Z`,
      );
      const lines = Array.from(
        { length: 201 },
        (_, index) => `${name}:${dates.slice(index * 100, index * 100 + 100).join(',')}`,
      );
      const { steps, read: found } = counted('DTSTART:20261101T090000Z', 'RRULE:FREQ=DAILY', ...lines);
      expect(steps).toBeGreaterThan(100);
      expect(found.problems.map(problemWords)).toEqual([
        'b.ics, line 2: “Bomb” names more than 20000 days one by one; the others were not read. Check its days.',
      ]);
    });

    it('a series that is counted has the same times, however long ago it began', () => {
      fc.assert(
        fc.property(
          fc.constantFrom('FREQ=DAILY', 'FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TU,TH', 'FREQ=WEEKLY;BYDAY=WE;WKST=SU'),
          fc.integer({ min: 1, max: 3 }),
          fc.integer({ min: day('2019-01-01'), max: day('2026-11-20') }),
          fc.integer({ min: 1, max: 3_000 }),
          (rule, interval, start, count) => {
            const lines = (by: string): string =>
              calendar(
                `DTSTART:${isoOf(start).replaceAll('-', '')}T090000Z`,
                `RRULE:${rule};INTERVAL=${String(interval)};COUNT=${String(count)}${by}`,
              );
            const times = (text: string): string[] => read('a.ics', bytesOf(text), 'UTC').events.map(when);
            // With all months named nothing of it is left out, and it is counted from its first time.
            expect(times(lines(''))).toEqual(times(lines(';BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12')));
          },
        ),
        { numRuns: 100 },
      );
    });
  });

  it('is read in small steps', () => {
    const event = calendar('DTSTART:20261124T090000Z', 'RRULE:FREQ=DAILY;COUNT=1000').slice(17, -15);
    const steps = readCalendarFile(
      ...([{ name: 'm.ics', bytes: bytesOf(`BEGIN:VCALENDAR\r\n${event.repeat(500)}`) }, decodeBytes, window] as const),
      IANAZone.create('UTC'),
    );
    let count = 0;
    while (steps.next().done !== true) count++;
    expect(count).toBeGreaterThan(50);
  });
});
