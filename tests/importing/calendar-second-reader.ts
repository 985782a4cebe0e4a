/**
 * A second reader of calendars, to check the first by: it shares nothing with it but the definition of a day, and asks of each day in turn
 * whether a rule has it, where `ical.js` goes from one time to the next.
 */
import { DateTime } from 'luxon';
import { type Day, dayOf, isoOf, partsOf, weekdayOf } from '../../src/model/day';

type Line = { readonly name: string; readonly params: Readonly<Record<string, string>>; readonly value: string };
/** [when in the user's zone, addresses of attendees] */
type Row = readonly [string, readonly string[]];

const names: Readonly<Record<string, string>> = {
  'W. Europe Standard Time': 'Europe/Berlin',
  'Eastern Standard Time': 'America/New_York',
  'Pacific Standard Time': 'America/Los_Angeles',
  'New Zealand Standard Time': 'Pacific/Auckland',
};
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Day and seconds in the zone of a time, and the moment; of whole days the moment is that of UTC. */
interface Time {
  readonly day: Day;
  readonly seconds: number;
  readonly isDate: boolean;
  readonly zone: string;
}

const momentOf = ({ day, seconds, isDate, zone }: Time): number => {
  const { year, month, date } = partsOf(day);
  const parts = { year, month, day: date, hour: Math.floor(seconds / 3600), minute: Math.floor(seconds / 60) % 60 };
  const time = DateTime.fromObject({ ...parts, second: seconds % 60 }, { zone: isDate ? 'UTC' : zone });
  // The first of two times that a clock shows.
  const earlier = time.getPossibleOffsets().map((one) => one.toMillis());
  return Math.min(...earlier);
};

export function secondReading(text: string, user: string, from: Day, to: Day): readonly Row[] {
  const lines = text
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .map((line): Line => {
      const match = /^([^;:]+)((?:;[^=;:]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/.exec(line);
      const params = [...(match?.[2] ?? '').matchAll(/;([^=]+)=(?:"([^"]*)"|([^;:]*))/g)];
      return {
        name: match?.[1] ?? '',
        params: Object.fromEntries(params.map(([, key = '', quoted, bare]) => [key, quoted ?? bare ?? ''])),
        value: match?.[3] ?? '',
      };
    });
  const events: Line[][] = [];
  let depth = 0;
  for (const line of lines) {
    if (line.name === 'BEGIN' && line.value === 'VEVENT') events.push([]);
    else if (line.name === 'BEGIN' && line.value === 'VALARM') depth++;
    else if (line.name === 'END' && line.value === 'VALARM') depth--;
    else if (depth === 0) events.at(-1)?.push(line);
  }
  const times = (event: readonly Line[], name: string): Time[] =>
    event
      .filter((line) => line.name === name)
      .flatMap(({ params, value }) =>
        value.split(',').map((one): Time => {
          const [, y, m, d, hh, mm, ss, z] = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?/.exec(one) ?? [];
          const tzid = (params['TZID'] ?? '').replace(/^.*\/(\w+\/\w+)$/, '$1');
          return {
            day: dayOf(Number(y), Number(m), Number(d)) ?? NaN,
            seconds: Number(hh ?? 0) * 3600 + Number(mm ?? 0) * 60 + Number(ss ?? 0),
            isDate: hh === undefined,
            zone: z === 'Z' ? 'UTC' : tzid === '' ? user : (names[tzid] ?? tzid),
          };
        }),
      );
  const first = (event: readonly Line[], name: string): string => event.find((line) => line.name === name)?.value ?? '';
  const rows: (readonly [...Row, number])[] = [];
  const add = (event: readonly Line[], time: Time): void => {
    const isAllDay = time.isDate || first(event, 'X-MICROSOFT-CDO-ALLDAYEVENT') === 'TRUE';
    const shown = DateTime.fromMillis(momentOf(time), { zone: user });
    const when = isAllDay ? `${isoOf(time.day)} all day` : shown.toFormat('yyyy-MM-dd HH:mm');
    if (when.slice(0, 10) < isoOf(from) || when.slice(0, 10) > isoOf(to)) return;
    const emails = event
      .filter(({ name }) => name === 'ATTENDEE')
      .map(({ params, value }) => (/mailto:(.*)$/i.exec(value)?.[1] ?? params['EMAIL'] ?? '').toLowerCase());
    rows.push([when, emails, isAllDay ? 0 : shown.toMillis()]);
  };
  const masters = events.filter((event) => first(event, 'RECURRENCE-ID') === '');
  const latest = masters.filter(
    (event) =>
      first(event, 'UID') === '' ||
      !masters.some(
        (other) => first(other, 'UID') === first(event, 'UID') && +first(other, 'SEQUENCE') > +first(event, 'SEQUENCE'),
      ),
  );
  const overrides = events.filter((event) => first(event, 'RECURRENCE-ID') !== '');
  for (const event of overrides) for (const start of times(event, 'DTSTART')) add(event, start);
  for (const event of latest) {
    const [start] = times(event, 'DTSTART');
    if (!start) continue;
    const own = overrides.filter((other) => first(other, 'UID') === first(event, 'UID'));
    const rule = first(event, 'RRULE');
    const series = [...(rule === '' ? [start] : expanded(rule, start, to + 10)), ...times(event, 'RDATE')];
    const out = new Set(
      [...times(event, 'EXDATE'), ...own.flatMap((one) => times(one, 'RECURRENCE-ID'))].map(momentOf),
    );
    const moments = new Set<number>();
    for (const time of series.filter((one) => one.day >= from - 10).sort((a, b) => momentOf(a) - momentOf(b))) {
      const moment = momentOf(time);
      if (out.has(moment) || moments.has(moment)) continue;
      moments.add(moment);
      const moved = own
        .filter((one) =>
          one.some(({ name, params }) => name === 'RECURRENCE-ID' && params['RANGE'] === 'THISANDFUTURE'),
        )
        .find((one) => times(one, 'RECURRENCE-ID').some((from) => momentOf(from) < moment));
      const [there] = moved ? times(moved, 'DTSTART') : [];
      const [here] = moved ? times(moved, 'RECURRENCE-ID') : [];
      if (moved && there && here) add(moved, { ...there, day: there.day + time.day - here.day });
      else add(event, time);
    }
  }
  return rows
    .sort((a, b) =>
      a[0].slice(0, 10) < b[0].slice(0, 10) ? -1 : a[0].slice(0, 10) > b[0].slice(0, 10) ? 1 : a[2] - b[2],
    )
    .map(([when, emails]) => [when, emails]);
}

/** Asks every day from the start on. */
function expanded(rule: string, start: Time, last: Day): Time[] {
  const parts = Object.fromEntries(rule.split(';').map((part) => part.split('=') as [string, string]));
  const interval = Number(parts['INTERVAL'] ?? 1);
  const count = Number(parts['COUNT'] ?? Infinity);
  const list = (name: string): string[] => parts[name]?.split(',') ?? [];
  const { year, month, date } = partsOf(start.day);
  const monthsFrom = (day: Day): number => (partsOf(day).year - year) * 12 + partsOf(day).month - month;
  const weekStart = weekdays.indexOf(parts['WKST'] ?? 'MO');
  const weekOf = (day: Day): number => Math.floor((day + 3 - weekStart) / 7);
  const daysIn = (day: Day): number => {
    const { year: y, month: m, date: d } = partsOf(day);
    return (dayOf(m === 12 ? y + 1 : y, (m % 12) + 1, 1) ?? 0) - (day - d + 1);
  };
  const isNamed = (day: Day): boolean =>
    list('BYDAY').some((text) => {
      const [, nth = '', name = ''] = /^([-+]?\d*)([A-Z]{2})$/.exec(text) ?? [];
      if (weekdays[weekdayOf(day)] !== name) return false;
      const d = partsOf(day).date;
      if (nth === '') return true;
      return Number(nth) > 0 ? Math.ceil(d / 7) === Number(nth) : Math.ceil((daysIn(day) - d + 1) / 7) === -Number(nth);
    });
  const isDated = (day: Day): boolean =>
    list('BYMONTHDAY').some((text) => {
      const nth = Number(text);
      return partsOf(day).date === (nth > 0 ? nth : daysIn(day) + 1 + nth);
    });
  const fits = (day: Day): boolean => {
    const freq = parts['FREQ'];
    const byDay = list('BYDAY').length > 0;
    if (list('BYMONTH').length > 0 && !list('BYMONTH').includes(String(partsOf(day).month))) return false;
    if (freq === 'DAILY') return (day - start.day) % interval === 0;
    if (freq === 'WEEKLY')
      return (
        (weekOf(day) - weekOf(start.day)) % interval === 0 &&
        (byDay ? isNamed(day) : weekdayOf(day) === weekdayOf(start.day))
      );
    const months = freq === 'YEARLY' ? 12 * interval : interval;
    if (freq === 'YEARLY' ? (partsOf(day).year - year) % interval !== 0 : monthsFrom(day) % months !== 0) return false;
    if (list('BYMONTHDAY').length > 0) return isDated(day);
    if (byDay) {
      if (!isNamed(day)) return false;
      const setpos = Number(parts['BYSETPOS'] ?? 0);
      if (setpos === 0) return true;
      const first = day - partsOf(day).date + 1;
      const all = Array.from({ length: daysIn(day) }, (_, index) => first + index).filter(isNamed);
      return all.at(setpos > 0 ? setpos - 1 : setpos) === day;
    }
    return partsOf(day).date === date;
  };
  const [, y, m, d, clock = ''] = /^(\d{4})(\d\d)(\d\d)(?:T(\d{6})Z)?$/.exec(parts['UNTIL'] ?? '') ?? [];
  const untilDay = y === undefined ? Infinity : (dayOf(Number(y), Number(m), Number(d)) ?? 0);
  const seconds = Number(clock.slice(0, 2)) * 3600 + Number(clock.slice(2, 4)) * 60 + Number(clock.slice(4));
  const untilMoment = clock === '' ? Infinity : momentOf({ day: untilDay, seconds, isDate: false, zone: 'UTC' });
  const found: Time[] = [];
  for (let day = start.day; day <= last && found.length < count; day++) {
    const time = { ...start, day };
    if (day > untilDay + 2 || (clock === '' ? day > untilDay : day >= untilDay - 2 && momentOf(time) > untilMoment))
      break;
    if (day === start.day || fits(day)) found.push(time);
  }
  return found;
}
