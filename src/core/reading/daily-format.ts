import { dayOf, type Day } from '../model/day';
import { monthOf } from './month-names';

interface Found {
  year: number | null;
  month: number | null;
  date: number | null;
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
  const found: Found = { year: null, month: null, date: null };
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
  if (at !== text.length || found.year === null || found.month === null || found.date === null) return null;
  return dayOf(found.year, found.month, found.date);
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
  const ordinal = token.endsWith('o') ? run(text, at + digits.length, 2, /[a-zº°]/i).length : 0;
  return digits.length + ordinal;
}

function run(text: string, at: number, most: number, kind: RegExp): string {
  let end = at;
  while (end < text.length && end - at < most && kind.test(text.charAt(end))) end++;
  return text.slice(at, end);
}
