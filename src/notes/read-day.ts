import { say } from '../i18n/words';
import { type Day, dayOf, isoOf } from '../model/day';
import { foldKey, nameOfPath } from './fold';
import { isUnfilled } from './plain-text';
import { readTexts } from './read-value';

/** Languages whose names of months and weekdays are understood, besides shortened ones. */
const languages = ['en', 'fr', 'de', 'es', 'it', 'nl', 'pt'];
/** Fewer letters of a name than this say nothing. */
const LEAST = 3;

let months: ReadonlyMap<string, readonly number[]> | null = null;
let weekdays: ReadonlyMap<string, readonly number[]> | null = null;

/** 1 to 12 for the name of a month, written out or shortened, in one of the languages known; else null. */
export function monthOf(word: string): number | null {
  months ??= namesOf('month', 12, (month) => Date.UTC(2023, month, 15));
  const known = plain(word);
  const [month, ...others] = months.get(known === 'mrz' ? 'marz' : known) ?? [];
  return month === undefined || others.length > 0 ? null : month + 1;
}

export function isWeekday(word: string): boolean {
  weekdays ??= namesOf('weekday', 7, (day) => Date.UTC(2023, 0, day + 1));
  return weekdays.has(plain(word));
}

/** What each name, its usual short form and each beginning of it can stand for. Made when first asked for: few notes have such days. */
function namesOf(
  what: 'month' | 'weekday',
  count: number,
  instant: (index: number) => number,
): ReadonlyMap<string, readonly number[]> {
  const meanings = new Map<string, number[]>();
  const mean = (name: string, index: number): void => {
    const known = meanings.get(name);
    if (!known) meanings.set(name, [index]);
    else if (!known.includes(index)) known.push(index);
  };
  for (const language of languages) {
    for (const length of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { [what]: length, timeZone: 'UTC' });
      for (let index = 0; index < count; index++) {
        // `sept.`, `segunda-feira`
        const name = /^\p{L}*/u.exec(plain(format.format(instant(index))))?.[0] ?? '';
        mean(name, index);
        for (let end = LEAST; end < name.length; end++) mean(name.slice(0, end), index);
      }
    }
  }
  return meanings;
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}

/**
 * The day that a daily note's name means in a Moment format; null where it is no name in it, or the format tells no single day. Of a
 * weekly note it is the first day of the week.
 */
export type ReadDailyName = (name: string, format: string, span?: 'week') => Day | null;

/** One of the user's own ways to write a day. */
export type DayFormat = (text: string) => Day | null;

/** A format with folders reads both the whole path of a daily note and its name alone. */
export function dayFormat(format: string, readDailyName: ReadDailyName): DayFormat {
  const nameFormat = format.slice(format.lastIndexOf('/') + 1);
  return (text) => readDailyName(text, format) ?? readDailyName(nameOfPath(text), nameFormat);
}

/** What became of a date as somebody wrote it. */
export type DayReading =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'empty' }
  | { readonly kind: 'ambiguous'; readonly text: string; readonly either: Day; readonly or: Day }
  | { readonly kind: 'unreadable'; readonly text: string };

/** Longer texts are no dates; nothing is searched in them. */
const longest = 80;

/**
 * The day of a value as it stands in a property: ISO, with a time, with slashes, with the month's name, as a link to a daily note, or
 * in one of the user's own Moment formats. The calendar day is taken as written, whatever zone follows it. Of a list the first counts.
 */
export function readDay(value: unknown, formats: readonly DayFormat[] = []): DayReading {
  if (value instanceof Date)
    return fromParts(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate(), 'date');
  const inner = dayOfMapping(value);
  const text = readTexts(inner)[0];
  if (text !== undefined) return readDayText(text, formats);
  return isMapping(inner) && Object.keys(inner).length > 0
    ? { kind: 'unreadable', text: Object.keys(inner).join(', ').slice(0, longest) }
    : { kind: 'empty' };
}

const mappingKeys = ['datetime', 'date', 'day', 'start', 'startdate', 'from', 'begin', 'on'];

/** `{ dateTime: 2026-10-02T10:00, timeZone: … }`, as calendars write it; of a list the first. */
function dayOfMapping(value: unknown): unknown {
  let inner = value;
  for (let depth = 0; depth < 3; depth++) {
    if (Array.isArray(inner) && isMapping(inner[0])) inner = inner[0];
    if (!isMapping(inner)) break;
    const mapping = inner;
    const key = mappingKeys.flatMap((known) => Object.keys(mapping).find((own) => foldKey(own) === known) ?? [])[0];
    if (key === undefined) break;
    inner = mapping[key];
  }
  return inner;
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function readDayText(written: string, formats: readonly DayFormat[] = []): DayReading {
  // An interval is its first day; formats of the user's own would read its end.
  const text = written.trim().replace(/^(\d{4}-\d\d-\d\d)\/(?=[\dP]).*$/, '$1');
  if (text === '') return { kind: 'empty' };
  if (text.length > longest) return { kind: 'unreadable', text: `${text.slice(0, longest)}…` };
  for (const read of formats) {
    const day = read(text);
    if (day !== null) return { kind: 'day', day };
  }
  const name = nameOfPath(text);
  const reading = readNumbers(text) ?? readWords(text);
  if (reading) return reading;
  if (isUnfilled(text)) return { kind: 'empty' };
  return name === text
    ? { kind: 'unreadable', text }
    : (readNumbers(name) ?? readWords(name) ?? { kind: 'unreadable', text });
}

/** Whether the name of a note is a day, so that a link to it means no person. */
export function isDayName(name: string, formats: readonly DayFormat[] = []): boolean {
  return /\d/.test(name) && readDayText(name, formats).kind === 'day';
}

/** The day a text starts with (`2026-10-02 Coffee`), and how much of the text says so. Only forms that cannot be mistaken. */
export function leadingDay(text: string): { readonly day: Day; readonly length: number } | null {
  const match =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d])/.exec(text) ?? /^((?:19|20)\d\d)()(\d\d)(\d\d)(?!\d)/.exec(text);
  const day = match ? dayOf(Number(match[1]), Number(match[3]), Number(match[4])) : null;
  return match && day !== null ? { day, length: match[0].length } : null;
}

/** Words that a day is written in, at most: `Thursday 2 October 2026`. */
const mostWords = 5;

/** The day that a text begins with, in any form that can be read and with more after it; null where it begins with none. */
export function dayAtStart(text: string, formats: readonly DayFormat[]): DayReading | null {
  return dayOfSome(text, formats, (words, count) => words.slice(0, count));
}

/** The same at the end of a text. */
export function dayAtEnd(text: string, formats: readonly DayFormat[]): DayReading | null {
  return dayOfSome(text, formats, (words, count) => words.slice(-count));
}

function dayOfSome(
  text: string,
  formats: readonly DayFormat[],
  pick: (words: readonly string[], count: number) => readonly string[],
): DayReading | null {
  const words = text.trim().slice(0, 200).split(/\s+/);
  let doubt: DayReading | null = null;
  for (let count = Math.min(mostWords, words.length); count > 0; count--) {
    const some = pick(words, count)
      .join(' ')
      .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '');
    const reading = /\d/.test(some) ? readDayText(some, formats) : null;
    if (reading?.kind === 'day') return reading;
    if (reading?.kind === 'ambiguous') doubt = reading;
  }
  return doubt;
}

/** In words, for a problem: what is wrong with a date, or null where it could be read or was left empty. */
export function dayComplaint(reading: DayReading): { readonly what: string; readonly remedy: string } | null {
  if (reading.kind === 'ambiguous') {
    const { text, either, or } = reading;
    return {
      what: say.notes.mayBeEither({ text, either: isoOf(either), or: isoOf(or) }),
      remedy: say.notes.writeDate,
    };
  }
  if (reading.kind === 'unreadable') {
    return {
      what: say.notes.noDate(reading.text),
      remedy: say.notes.writeDateForExample,
    };
  }
  return null;
}

function readNumbers(text: string): DayReading | null {
  const iso = leadingDay(text);
  if (iso) return endsDate(text.slice(iso.length)) ? { kind: 'day', day: iso.day } : null;
  const match = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
  if (!match || !endsDate(text.slice(match[0].length))) return null;
  const [a, b, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const dayFirst = dayOf(year, b, a);
  // No language of CLDR that parts dates by dots puts the month first.
  const monthFirst = match[2] === '.' && dayFirst !== null ? null : dayOf(year, a, b);
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) {
    return { kind: 'ambiguous', text, either: dayFirst, or: monthFirst };
  }
  const day = dayFirst ?? monthFirst;
  return day === null ? { kind: 'unreadable', text } : { kind: 'day', day };
}

/** After the numbers of a date a time, a weekday or a remark may follow, but no further digits or letters glued to it. */
function endsDate(rest: string): boolean {
  return rest === '' || /^(?:[\s,;:()_–—]|T\d|-\D| -|\.\.)/.test(rest);
}

/** `2 Oct 2026`, `Friday, October 2nd, 2026`, `2026 Oct 2`. */
function readWords(text: string): DayReading | null {
  if (!/\d{4}/.test(text)) return null;
  const words = text
    .split(/[\s,./-]+/)
    .filter((word) => word !== '' && !/^(?:the|of|de|den|der|le|el|del|o|feira)$/i.test(word));
  // `Mar` is a month to most, and a Tuesday to some.
  const day = dayOfWords(words) ?? (isWeekday(words[0] ?? '') ? dayOfWords(words.slice(1)) : null);
  return day === null ? null : { kind: 'day', day };
}

function dayOfWords([a, b, c]: readonly string[]): Day | null {
  if (a === undefined || b === undefined || c === undefined) return null;
  const year = (word: string): number => (/^\d{4}$/.test(word) ? Number(word) : NaN);
  const date = (word: string): number => (/^\d{1,2}(?:st|nd|rd|th|er|º|°|\.)?$/i.test(word) ? parseInt(word, 10) : NaN);
  return (
    dayOf(year(c), monthOf(b) ?? NaN, date(a)) ??
    dayOf(year(c), monthOf(a) ?? NaN, date(b)) ??
    dayOf(year(a), monthOf(b) ?? NaN, date(c))
  );
}

function fromParts(year: number, month: number, date: number, text: string): DayReading {
  const day = dayOf(year, month, date);
  return day === null ? { kind: 'unreadable', text } : { kind: 'day', day };
}

export interface Birthday {
  readonly month: number;
  readonly date: number;
  readonly year: number | null;
}

/** A birthday, with or without its year (`--10-02`, `2 Oct`, `Oct 2`); null where it is neither. */
export function readBirthday(value: unknown, formats: readonly DayFormat[] = []): Birthday | null {
  const text = readTexts(value)[0]?.trim();
  if (text === undefined || text === '' || text.length > longest) return null;
  // A leap year lets 29 February through.
  const short = /^--(\d\d)-?(\d\d)$/.exec(text);
  const yearless = short ? readDayText(`2000-${short[1] ?? ''}-${short[2] ?? ''}`) : readDayText(`${text} 2000`, []);
  const whole = readDay(value, formats);
  const reading = whole.kind === 'day' ? whole : yearless;
  if (reading.kind !== 'day') return readDayAndMonth(text);
  const iso = isoOf(reading.day);
  const year = whole.kind === 'day' ? Number(iso.slice(0, 4)) : null;
  return { month: Number(iso.slice(5, 7)), date: Number(iso.slice(8)), year };
}

/** `25/12` or `12/25`, only where one number cannot be a month; `3.4.` is the third of April. */
function readDayAndMonth(text: string): Birthday | null {
  const match = /^(\d{1,2})([-/.])(\d{1,2})\.?$/.exec(text);
  if (!match) return null;
  const [, a = '', mark = '', b = ''] = match;
  const reading = readDayText([a, b, '2000'].join(mark === '-' ? '/' : mark));
  if (reading.kind !== 'day') return null;
  const iso = isoOf(reading.day);
  return { month: Number(iso.slice(5, 7)), date: Number(iso.slice(8)), year: null };
}
