import { DateTime } from 'luxon';
import type { RenderSettings } from './frame';
import { textOf } from './values';

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
function knownLocale(locale: string): string {
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

/** A day by luxon tokens, else by moment tokens, else as the language writes a day of medium length; empty where it is no day. */
export function dayInWords(
  day: unknown,
  luxonTokens: unknown,
  momentTokens: unknown,
  settings: RenderSettings,
): string {
  let known = formatted.get(settings);
  if (!known || known.size > mostFormatted) {
    known = new Map<string, string>();
    formatted.set(settings, known);
  }
  const key = `${textOf(day)}\n${textOf(luxonTokens)}\n${textOf(momentTokens)}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const at = dayOf(day, settings);
  const words = at === null ? '' : formatDay(at, luxonTokens, momentTokens);
  known.set(key, words);
  return words;
}

function formatDay(at: DateTime, luxonTokens: unknown, momentTokens: unknown): string {
  if (typeof luxonTokens === 'string') return at.toFormat(luxonTokens);
  if (typeof momentTokens === 'string') return formatAsMoment(at, momentTokens);
  return at.toLocaleString(DateTime.DATE_MED);
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

/** Moment tokens, which people know from daily notes, by the luxon tokens that print the same; the others are luxon's, too. */
const luxonTokensOf: Readonly<Record<string, string>> = {
  YYYY: 'yyyy',
  YY: 'yy',
  Y: 'y',
  gggg: 'kkkk',
  GGGG: 'kkkk',
  Q: 'q',
  MMMM: 'LLLL',
  MMM: 'LLL',
  MM: 'LL',
  M: 'L',
  DDDD: 'ooo',
  DDD: 'o',
  DD: 'dd',
  D: 'd',
  dddd: 'cccc',
  ddd: 'ccc',
  dd: 'ccc',
  d: 'c',
  E: 'c',
  ww: 'WW',
  w: 'W',
  A: 'a',
  ZZ: 'ZZZ',
  Z: 'ZZ',
  L: 'D',
  LL: 'DDD',
  LLL: 'fff',
  LT: 't',
};

const momentToken =
  /\[[^\]]*\]|Do|YYYY|YY?|gggg|GGGG|Q|M{1,4}|D{1,4}|d{1,4}|E|ww?|WW?|HH?|hh?|mm?|ss?|SSS|A|a|ZZ?|X|x|LT|L{1,3}/g;

/** A day by moment tokens; text in square brackets prints as it is. */
function formatAsMoment(at: DateTime, format: string): string {
  return format.replace(momentToken, (found) => {
    if (found.startsWith('[')) return found.slice(1, -1);
    if (found === 'Do') return ordinal(at.day);
    const printed = at.toFormat(luxonTokensOf[found] ?? found);
    // Moment counts weekdays from Sunday, which is 0; luxon from Monday, which is 1.
    if (found === 'd') return String(at.weekday % 7);
    return found === 'a' ? printed.toLowerCase() : printed;
  });
}

function ordinal(day: number): string {
  const teens = day % 100 >= 11 && day % 100 <= 13;
  return String(day) + (teens ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'));
}
