import { DateTime } from 'luxon';
import type { RenderSettings } from './frame';
import { textOf } from './lookup';
import { formatAsMoment } from './moment-format';

/** A day, or an instant put into the zone; null where the text is neither. A day has no zone, so none can move it. */
export function dayOf(value: unknown, { locale, zone }: RenderSettings): DateTime | null {
  const text = textOf(value).trim();
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const at = day
    ? DateTime.utc(Number(day[1]), Number(day[2]), Number(day[3]), { locale })
    : DateTime.fromISO(text, { zone, locale });
  // Less than a date, such as `10:30` or `2026`, would be filled up from the clock.
  return at.isValid && /^\d{4}-\d{2}-\d{2}/.test(text) ? at : null;
}

/** Days that were put into words already: pages name the same few days again and again, and luxon takes its time. */
const spoken = new WeakMap<RenderSettings, Map<string, string>>();
const mostSpoken = 1_000;

/** A day in words, as `dayOf` and `formatDay` have it; empty where it is no day. */
export function dayInWords(
  day: unknown,
  luxonTokens: unknown,
  momentTokens: unknown,
  settings: RenderSettings,
): string {
  let known = spoken.get(settings);
  if (!known || known.size > mostSpoken) {
    known = new Map<string, string>();
    spoken.set(settings, known);
  }
  const key = `${textOf(day)}\n${textOf(luxonTokens)}\n${textOf(momentTokens)}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const at = dayOf(day, settings);
  const words = at === null ? '' : formatDay(at, luxonTokens, momentTokens);
  known.set(key, words);
  return words;
}

/** By luxon tokens, else by moment tokens, else as the language writes a day. */
function formatDay(at: DateTime, luxonTokens: unknown, momentTokens: unknown): string {
  if (typeof luxonTokens === 'string') return at.toFormat(luxonTokens);
  if (typeof momentTokens === 'string') return formatAsMoment(at, momentTokens);
  return at.toLocaleString(DateTime.DATE_MED);
}

/** `yesterday`, `3 weeks ago`, `in 5 days`, in the language of the day. */
export function relativeDay(at: DateTime, base: DateTime): string {
  const from = DateTime.utc(base.year, base.month, base.day);
  const to = DateTime.utc(at.year, at.month, at.day).setLocale(at.locale ?? 'en');
  const days = Math.abs(Math.round(to.diff(from, 'days').days));
  const unit = days < 14 ? 'days' : days < 60 ? 'weeks' : days < 730 ? 'months' : 'years';
  if (unit === 'days') return to.toRelativeCalendar({ base: from, unit }) ?? '';
  return to.toRelative({ base: from, unit, round: true }) ?? '';
}

/** A day moved by whole units; what is no number moves nothing. */
export function shiftDay(at: DateTime, by: Readonly<Record<string, unknown>>): string {
  const amount = (unit: string): number => {
    const value = Number(by[unit] ?? 0);
    return Number.isFinite(value) ? Math.trunc(value) : 0;
  };
  const moved = at.plus({
    years: amount('years'),
    months: amount('months'),
    weeks: amount('weeks'),
    days: amount('days'),
  });
  return moved.isValid ? moved.toFormat('yyyy-MM-dd') : '';
}
