import { dayOf, type Day } from '../model/day';
import { monthOf } from './read-day';

interface Found {
  year: number | null;
  month: number | null;
  date: number | null;
  dayOfYear: number | null;
  weekYear: number | null;
  week: number | null;
  /** 1 for Monday, as in ISO 8601. */
  weekday: number | null;
}

/** The tokens of Moment's formats; longest first, so that `MMMM` is not read as `MM` twice. */
const tokens = [
  ...['YYYY', 'YY', 'MMMM', 'MMM', 'MM', 'Mo', 'M', 'DDDD', 'DDD', 'Do', 'DD', 'D', 'dddd', 'ddd', 'dd', 'd', 'E', 'e'],
  ...[
    'GGGG',
    'gggg',
    'WW',
    'Wo',
    'W',
    'ww',
    'wo',
    'w',
    'Qo',
    'Q',
    'HH',
    'H',
    'hh',
    'h',
    'mm',
    'm',
    'ss',
    's',
    'A',
    'a',
  ],
];

/**
 * The day that a text written in a Moment format means; null where it was not written in it, or where the format leaves the day open
 * (a week or a month). Text in square brackets stands for itself.
 */
export function dayInFormat(text: string, format: string): Day | null {
  const found: Found = { ...nothing };
  let at = 0;
  for (let index = 0; index < format.length;) {
    const close = format[index] === '[' ? format.indexOf(']', index) : -1;
    const token = close < 0 ? tokens.find((name) => format.startsWith(name, index)) : undefined;
    const literal = close >= 0 ? format.slice(index + 1, close) : token === undefined ? format.charAt(index) : null;
    if (literal !== null) {
      if (!text.startsWith(literal, at)) return null;
      at += literal.length;
      index = close >= 0 ? close + 1 : index + 1;
    } else if (token !== undefined) {
      const length = readToken(token, text, at, found);
      if (length === 0) return null;
      at += length;
      index += token.length;
    }
  }
  return at === text.length ? dayFound(found) : null;
}

const nothing: Found = {
  year: null,
  month: null,
  date: null,
  dayOfYear: null,
  weekYear: null,
  week: null,
  weekday: null,
};

function dayFound({ year, month, date, dayOfYear, weekYear, week, weekday }: Found): Day | null {
  if (year !== null && month !== null && date !== null) return dayOf(year, month, date);
  if (year !== null && dayOfYear !== null) {
    const day = (dayOf(year, 1, 1) ?? NaN) + dayOfYear - 1;
    return day < (dayOf(year + 1, 1, 1) ?? NaN) && dayOfYear > 0 ? day : null;
  }
  if (weekYear === null || week === null || weekday === null || week > 53 || weekday < 1 || weekday > 7) return null;
  // The fourth of January is always in the first week. Day 0, the first of January 1970, was a Thursday.
  const fourth = dayOf(weekYear, 1, 4);
  return fourth === null ? null : fourth - ((((fourth + 3) % 7) + 7) % 7) + (week - 1) * 7 + weekday - 1;
}

/** How many characters at `at` belong to the token; 0 where they do not fit. Tokens of no use for a day are only skipped. */
function readToken(token: string, text: string, at: number, found: Found): number {
  if (token === 'MMMM' || token === 'MMM') {
    const word = run(text, at, 20, /[\p{L}\p{M}.]/u);
    found.month = monthOf(word.replace(/\.$/, ''));
    return found.month === null ? 0 : word.length;
  }
  if (token === 'A' || token === 'a' || /^d{2,4}$/.test(token)) return run(text, at, 20, /[\p{L}\p{M}.-]/u).length;
  const width = token === 'YYYY' || /^g{4}$/i.test(token) ? 4 : token.startsWith('DDD') ? 3 : 2;
  const exact = token.length === width && !token.endsWith('o');
  const digits = run(text, at, width, /\d/);
  if (digits === '' || (exact && digits.length !== width)) return 0;
  const value = Number(digits);
  if (token === 'YYYY') found.year = value;
  else if (token === 'YY') found.year = value + (value < 70 ? 2000 : 1900);
  else if (token === 'MM' || token === 'M' || token === 'Mo') found.month = value;
  else if (token === 'DD' || token === 'D' || token === 'Do') found.date = value;
  else if (token === 'DDDD' || token === 'DDD') found.dayOfYear = value;
  else if (token === 'GGGG') found.weekYear = value;
  else if (/^WW?$/.test(token)) found.week = value;
  else if (token === 'E') found.weekday = value;
  const ordinal = token.endsWith('o') ? run(text, at + digits.length, 2, /[a-zº°]/i).length : 0;
  return digits.length + ordinal;
}

function run(text: string, at: number, most: number, kind: RegExp): string {
  let end = at;
  while (end < text.length && end - at < most && kind.test(text.charAt(end))) end++;
  return text.slice(at, end);
}
