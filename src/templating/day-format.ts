import type { DayOfLanguage } from './days';
import type { RenderSettings } from './frame';
import { textOf } from './lookup';
import { formatAsMoment } from './moment-format';

/** A day, or an instant put into the zone; null where the text is neither. A day has no zone, so none can move it. */
export function dayOf(value: unknown, { days, locale, zone }: RenderSettings): DayOfLanguage | null {
  return days.read(textOf(value).trim(), locale, zone);
}

/** Days that were put into words already: pages name the same few days again and again, and languages take their time. */
const spoken = new WeakMap<RenderSettings, Map<string, string>>();
const mostSpoken = 1_000;

/** A day in words, by luxon tokens, else by moment tokens, else as the language writes a day; empty where it is no day. */
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

function formatDay(at: DayOfLanguage, luxonTokens: unknown, momentTokens: unknown): string {
  if (typeof luxonTokens === 'string') return at.format(luxonTokens);
  if (typeof momentTokens === 'string') return formatAsMoment(at, momentTokens);
  return at.inWords();
}

/** A day moved by whole units; what is no number moves nothing. */
export function shiftDay(at: DayOfLanguage, by: Readonly<Record<string, unknown>>): string {
  const amount = (unit: string): number => Math.trunc(Number(by[unit])) || 0;
  return at.shifted({
    years: amount('years'),
    months: amount('months'),
    weeks: amount('weeks'),
    days: amount('days'),
  });
}
