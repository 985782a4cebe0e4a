import type { moment } from 'obsidian';
import { dayOf, type Day } from '../model/day';
import type { ReadDailyName } from '../notes/read-day';

/** Locales tried after Obsidian's own where a format writes names or ordinals: notes may be older than the setting. */
const locales = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'];
const longestName = 200;
const mostRemembered = 5_000;

/** Digits that Moment writes for a token, where the number is fixed. */
const widths: Readonly<Record<string, number>> = {
  ...{ YYYY: 4, YY: 2, MM: 2, DD: 2, DDDD: 3, GGGG: 4, GG: 2, gggg: 4, gg: 2, WW: 2, ww: 2, E: 1, e: 1, d: 1, Q: 1 },
  ...{ HH: 2, hh: 2, kk: 2, mm: 2, ss: 2 },
};

interface Format {
  /** Whether it tells one day: Moment itself reads `2026-10` as the first of the month and `Friday` as this week's. */
  readonly tellsDay: boolean;
  readonly tellsWeek: boolean;
  /** Length of every name in it; null where that varies. */
  readonly length: number | null;
  readonly hasWords: boolean;
  readonly days: Map<string, Day | null>;
}

/**
 * Reads names of daily notes by Moment's strict parsing, with the `moment` that Obsidian writes them with. Parsing is slow and most
 * texts are no such names: Moment is asked only where the length fits, and once for each name.
 */
export function dailyNameReader(parse: Pick<typeof moment, 'utc'>): ReadDailyName {
  const formats = new Map<string, Format>();
  return (text, format, span) => {
    if (text.length > longestName || !/\d/.test(text)) return null;
    let known = formats.get(format);
    if (!known) formats.set(format, (known = examine(format)));
    if (
      !(span === 'week' ? known.tellsWeek : known.tellsDay) ||
      (known.length !== null && known.length !== text.length)
    )
      return null;
    const remembered = known.days.get(text);
    if (remembered !== undefined) return remembered;
    const day = readStrictly(parse, text, format, known.hasWords);
    if (known.days.size >= mostRemembered) known.days.clear();
    known.days.set(text, day);
    return day;
  };
}

function readStrictly(parse: Pick<typeof moment, 'utc'>, text: string, format: string, hasWords: boolean): Day | null {
  const own = parse.utc(text, format, true);
  if (own.isValid()) return dayOf(own.year(), own.month() + 1, own.date());
  if (!hasWords) return null;
  for (const locale of locales) {
    const read = parse.utc(text, format, locale, true);
    if (read.isValid()) return dayOf(read.year(), read.month() + 1, read.date());
  }
  return null;
}

/** A format's tokens are runs of one letter, `o` after them for an ordinal; what stands in brackets stands for itself. */
function examine(format: string): Format {
  const bare = format.replace(/\[[^[\]]*\]|\\./g, (literal) =>
    ' '.repeat(literal.length - (literal[0] === '[' ? 2 : 1)),
  );
  const tokens: readonly string[] = bare.match(/([A-Za-z])\1*o?/g) ?? [];
  const has = (pattern: RegExp): boolean => tokens.some((token) => pattern.test(token));
  const literals = bare.length - tokens.join('').length;
  const length = tokens.reduce((sum, token) => sum + (widths[token] ?? NaN), literals);
  const inMonth = has(/^M/) && has(/^(?:DD?|Do)$/);
  return {
    tellsWeek: has(/^[YG]/i) && has(/^W/i) && !has(/^[dEeD]/),
    tellsDay: (has(/^Y/) && (inMonth || has(/^D{3}/))) || (has(/^G/i) && has(/^W/i) && has(/^[dEe]/)),
    length: Number.isNaN(length) ? null : length,
    hasWords: has(/^(?:MMM|dd)|o$/),
    days: new Map(),
  };
}
