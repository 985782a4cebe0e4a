import { DateTime } from 'luxon';
import type { RenderSettings } from './frame';
import { formatDate } from './date-format';
import { Fault } from './problem';
import { textOf } from './values';
import { say } from '../i18n/words';

/**
 * A day (`YYYY-MM-DD`) or an instant (`YYYY-MM-DDTHH:mm…`); null where the text is neither. A day has no zone: it is kept in UTC, so that
 * no zone can move it. An instant is put into the zone of the settings.
 */
export function dayOf(value: unknown, { locale, zone }: RenderSettings): DateTime | null {
  const text = textOf(value).trim();
  // Luxon fills up from the clock what is less than a date, such as `10:30` or `2026`.
  if (!/^\d{4}-\d\d-\d/.test(text)) return null;
  const at = DateTime.fromISO(text, { zone: text.length === 10 ? 'utc' : zone, locale: knownLocale(locale) });
  return at.isValid ? at : null;
}

/** What this machine can speak: the locale asked for, else English. `Intl` throws at what is no BCP 47 tag. */
export function knownLocale(locale: string): string {
  const known = locales.get(locale);
  if (known !== undefined) return known;
  let supported: readonly string[];
  try {
    supported = Intl.DateTimeFormat.supportedLocalesOf(locale);
  } catch {
    supported = [];
  }
  const spoken = supported.length > 0 ? locale : 'en';
  locales.set(locale, spoken);
  return spoken;
}

const locales = new Map<string, string>();

/** Days already put into words: a page names the same few days again and again, and `Intl` is slow. */
const formatted = new WeakMap<RenderSettings, Map<string, string>>();
const mostFormatted = 1_000;

/** How a day is to be written: what a helper was given after the day, and by name. */
export interface DayFormat {
  readonly positional: unknown;
  readonly named: unknown;
}

/** A day by its format, else as the language writes a day of medium length; empty where nothing is known, refused where it is no day. */
export function dayInWords(day: unknown, { positional, named }: DayFormat, settings: RenderSettings): string {
  let known = formatted.get(settings);
  if (!known || known.size > mostFormatted) {
    known = new Map<string, string>();
    formatted.set(settings, known);
  }
  const key = `${textOf(day)}\n${textOf(positional)}\n${textOf(named)}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const at = readableDay(day, settings);
  const words = at === null ? '' : formatDay(at, { positional, named });
  known.set(key, words);
  return words;
}

function formatDay(at: DateTime, { positional, named }: DayFormat): string {
  if (typeof positional === 'string' && positional !== '') return formatDate(at, positional, 'luxon');
  if (typeof named === 'string' && named !== '') return formatDate(at, named, 'moment');
  return at.toLocaleString(DateTime.DATE_MED);
}

/** The day that a helper is given; null where nothing is known. Refuses what is no day, since an empty space would hide the mistake. */
export function readableDay(value: unknown, settings: RenderSettings): DateTime | null {
  const text = textOf(value).trim();
  if (text === '') return null;
  const at = dayOf(text, settings);
  if (at === null) throw new Fault(say.templating.noDay(text), say.templating.writeDay());
  return at;
}

/** The present day and time; refuses what the program that fills in the template has not said. */
export function present(settings: RenderSettings, withTime: boolean): DateTime {
  const { today, time, locale } = settings;
  if (today === null) throw new Fault(say.templating.noToday, say.templating.giveToday());
  if (time === null && withTime) throw new Fault(say.templating.noTime, say.templating.giveTime());
  const day = readableDay(today, settings);
  const at = DateTime.fromISO(`${day?.toISODate() ?? today}T${time ?? '00:00'}`, {
    zone: 'utc',
    locale: knownLocale(locale),
  });
  if (!at.isValid) throw new Fault(say.templating.noTimeOfDay(time ?? ''), say.templating.giveTime());
  return at;
}

/** `yesterday`, `3 weeks ago`, `in 5 days`: by calendar days, whatever the time of day. */
export function distanceInWords(at: DateTime, from: DateTime): string {
  const day = calendarDay(at);
  const base = calendarDay(from);
  const days = Math.abs(day.diff(base).as('days'));
  const unit = days < 14 ? 'days' : days < 60 ? 'weeks' : days < 730 ? 'months' : 'years';
  return (unit === 'days' ? day.toRelativeCalendar({ base, unit }) : day.toRelative({ base, unit })) ?? '';
}

/**
 * A day moved by whole `years`, `months`, `weeks` and `days`, as `YYYY-MM-DD`; a day past the end of its month becoming its last. What is
 * no number moves nothing. Empty where the result needs more than four digits for its year.
 */
export function shiftDay(at: DateTime, by: Readonly<Record<string, unknown>>): string {
  const amount = (unit: string): number => Math.trunc(Number(by[unit])) || 0;
  const shifted = calendarDay(at).plus({
    years: amount('years'),
    months: amount('months'),
    weeks: amount('weeks'),
    days: amount('days'),
  });
  const iso = shifted.toISODate() ?? '';
  return iso.length === 10 ? iso : '';
}

/** The day on which an instant falls in its zone, without a zone. */
function calendarDay(at: DateTime): DateTime {
  return at.setZone('utc', { keepLocalTime: true }).startOf('day');
}
