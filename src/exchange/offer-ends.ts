import { unicodePattern } from '../model/unicode-pattern';
import { type Day, dayOf } from '../model/day';
import { readDayText } from '../notes/read-day';

/** A part of what somebody offers or is, by its offsets, and the last day of it: `treasurer until 2019`, `Chorleiterin (2005–2019)`. */
export interface OfferEnd {
  readonly from: number;
  readonly to: number;
  readonly day: Day;
}

const year = '(?:19|20)\\d\\d';
const month = '\\p{L}{3,9}\\.?';
const date = `(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|${month})\\s?${year}|\\d{1,2}\\s${month}\\s${year}|${month}\\s${year}|${year})`;
const end = unicodePattern(
  `(?:^|[^\\p{L}\\p{N}])(?:(?:(?:from|von)\\s)?${year}\\s?(?:–|—|-|to|until|till|bis)\\s?(${year})(?!-?\\d)|(?:until|till|up\\sto|bis|hasta)\\s(?:the\\s)?(?:(?:end\\sof|late|early|ende|anfang|mitte|zum|fin\\sde)\\s)?(${date}))`,
  'giu',
);
/** What parts a text into pieces of which one alone may have ended. */
const breaks = /[,;!?()]|\.(?=\s|$)/gu;

/** What of a text ends some day. */
export function endsOf(text: string): readonly OfferEnd[] {
  if (!/(?:19|20)\d\d/.test(text)) return [];
  return [...text.matchAll(end)].flatMap(({ 0: said, 1: last, 2: told, index }) => {
    const day = lastDayOf(last ?? told ?? '');
    return day === null ? [] : [{ ...pieceAt(text, index + 1, said), day }];
  });
}

/** Periods that ended long ago are what somebody knows of: `newspapers 1933 to 1945`. */
const longAgo = 30 * 365;

/** Whether what ends on a day has ended. */
export function isOver(day: Day, today: Day): boolean {
  return day < today && day > today - longAgo;
}

function lastDayOf(written: string): Day | null {
  if (/^\d{4}$/.test(written)) return dayOf(Number(written), 12, 31);
  const whole = readDayText(written);
  if (whole.kind === 'day') return whole.day;
  const first = readDayText(`1 ${written}`);
  return first.kind === 'day' ? first.day + 30 : null;
}

/** The piece in which an end is told; the one before it where it holds nothing else: `Chorleiterin (bis 2019)`. */
function pieceAt(text: string, at: number, said: string): { readonly from: number; readonly to: number } {
  const starts = [0, ...[...text.matchAll(breaks)].map(({ index }) => index + 1)];
  const pieces = starts.map((from, i) => ({ from, to: starts[i + 1] ?? text.length }));
  const own = pieces.findIndex(({ from, to }) => at >= from && at < to);
  const { from, to } = pieces[own] ?? { from: 0, to: text.length };
  const rest = text
    .slice(from, to)
    .replace(said.replace(/^[^\p{L}\p{N}]/u, ''), '')
    .replace(/\d+/g, '');
  if (/\p{L}{2}/u.test(rest) || own <= 0) return { from, to };
  const before = pieces.slice(0, own).reverse();
  return before.find((piece) => /\p{L}{2}/u.test(text.slice(piece.from, piece.to))) ?? { from, to };
}
