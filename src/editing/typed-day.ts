import type { Chrono, ParsedResult } from 'chrono-node';
import { casual as german } from 'chrono-node/de';
import { casual as english } from 'chrono-node/en';
import { dayOf, lastOfMonth, mondayOf, partsOf, weekdayOf, type Day } from '../model/day';
import { monthOf, readDayText, type DayReading } from '../notes/read-day';

/** A day that somebody typed; null where the words name no day. */
export type TypedDay = Extract<DayReading, { kind: 'day' | 'ambiguous' }> | null;

/** Which side of today a weekday, a distance or a date without a year is on where the words leave it open. */
export type Lean = 'past' | 'future';

export type TypedLanguage = 'en' | 'de';

interface Grammar {
  readonly parser: Chrono;
  /** Words that chrono does not read in this language, and what it reads instead. */
  readonly rewrites: readonly (readonly [RegExp, string])[];
  readonly ago: (distance: string) => string;
  /** `last`, `next`, `coming` or neither, before a weekday. */
  readonly modifiers: readonly (readonly [RegExp, 'last' | 'next' | 'coming' | 'open'])[];
  /** A weekday of last week or the next: the weekday is the first group that matched. */
  readonly inNextWeek: RegExp;
  readonly inLastWeek: RegExp;
  readonly endOfMonth: RegExp;
  /** What chrono reads as one day though it is several, or a guess. */
  readonly tooVague: RegExp;
}

const grammars: Readonly<Record<TypedLanguage, Grammar>> = {
  en: {
    parser: english,
    rewrites: [
      [/^day (after|before) /, 'the day $1 '],
      [/\b(an?|one) fortnight\b/, '2 weeks'],
      [/\btwo fortnights\b/, '4 weeks'],
      [/(\d) ?m\b/, '$1 months'],
      [/^(this (morning|afternoon|evening)|later today)$/, 'today'],
    ],
    ago: (distance) => `${distance} ago`,
    modifiers: [
      [/^last /, 'last'],
      [/^next /, 'next'],
      [/^coming /, 'coming'],
      [/^(on|this) /, 'open'],
    ],
    inNextWeek: /^(?:next week (?:on )?(\S+)|(?:on )?(\S+) (?:of )?next week)$/,
    inLastWeek: /^(?:last week (?:on )?(\S+)|(?:on )?(\S+) (?:of )?last week)$/,
    endOfMonth: /^(?:the )?end of (?:the |this )?month$/,
    tooVague: /^this (week|month|year)\b|^(last|next) day\b|weekend|several/,
  },
  de: {
    parser: german,
    rewrites: [
      [/^(ü|ue)bern(ä|ae)chste[mnrs]? (woche|monat|jahr)$/, 'in 2 $3'],
      [/^(in 2 (monat|jahr))$/, '$1en'],
      [/\b(ein )?paar\b/, 'zwei'],
      [/^heute (fr(ü|ue)h|morgen|vormittag|mittag|nachmittag|abend|nacht)$/, 'heute'],
      [/^morgen (fr(ü|ue)h|vormittag|mittag|nachmittag|abend|nacht)$/, 'morgen'],
      [/^gestern (fr(ü|ue)h|morgen|vormittag|mittag|nachmittag|abend|nacht)$/, 'gestern'],
      [/\bsonnabend\b/, 'samstag'],
    ],
    ago: (distance) => `vor ${distance}`,
    modifiers: [
      [/^(letzt|vorig)e[mnrs]? /, 'last'],
      [/^n(ä|ae)chste[mnrs]? /, 'next'],
      [/^kommende[mnrs]? /, 'coming'],
      [/^(am|diese[mnrs]?) /, 'open'],
    ],
    inNextWeek: /^(?:n(?:ä|ae)chste woche (?:am )?(\S+)|(?:am )?(\S+) n(?:ä|ae)chste[rn]? woche)$/,
    inLastWeek: /^(?:(?:letzte|vorige) woche (?:am )?(\S+)|(?:am )?(\S+) (?:letzte|vorige)[rn]? woche)$/,
    endOfMonth: /^(?:am )?(?:ende (?:des |dieses )?monats?|monatsende)$/,
    tooVague: /^diese[ns]? (woche|monat|jahr)\b|wochenende|mehrere|einige/,
  },
};

const longest = 80;
const timeOfDay = /[,\s]+(?:(?:at|um|@) ?)?(?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|uhr)|\d{1,2}:\d\d)$/;

/**
 * The day that somebody typed: `today`, `in ten days`, `last Tue`, `23 Nov`, `vor zwei Wochen`, or any date that a note may hold. The
 * words are read in `language` first and then in the other one. Words that may mean either of two days are ambiguous: neither is taken.
 */
export function readTypedDay(words: string, today: Day, lean: Lean, language: TypedLanguage): TypedDay {
  const typed = words.trim().replace(/\s+/g, ' ');
  if (typed === '' || typed.length > longest) return null;
  const text = typed.toLowerCase().replace(timeOfDay, '');
  const numbers = readNumbers(text, today, lean, language);
  if (numbers) return numbers;
  for (const date of [typed, text]) {
    const written = readDayText(date);
    if (written.kind === 'day' || written.kind === 'ambiguous') return written;
  }
  const other = language === 'en' ? 'de' : 'en';
  // In the other language `mo` and `so` are weekdays, too; nobody means them here.
  return (
    dateWithoutYear(text, today, lean) ??
    readWords(text, today, lean, grammars[language]) ??
    (/^\p{L}{1,2}$/u.test(text) ? null : readWords(text, today, lean, grammars[other]))
  );
}

function found(day: Day | null): TypedDay {
  return day === null ? null : { kind: 'day', day };
}

function eitherOf(text: string, either: Day | null, or: Day | null): TypedDay {
  return either === null || or === null || either === or
    ? found(either ?? or)
    : { kind: 'ambiguous', text, either, or };
}

/** `11/3` may be the third of November; with dots, Germans write the day first. */
function readNumbers(text: string, today: Day, lean: Lean, language: TypedLanguage): TypedDay {
  const match = /^(?:(?:on|am) )?(\d{1,2})([/.]) ?(\d{1,2})(?:\2 ?(\d{4}|\d\d)?)?$/.exec(text);
  if (!match) return null;
  const [a, b] = [Number(match[1]), Number(match[3])];
  const dayIn = (month: number, date: number): Day | null =>
    match[4] === undefined ? nearest(month, date, today, lean) : dayOf(Number(match[4].padStart(4, '20')), month, date);
  if (match[2] === '.' && (language === 'de' || match[4]?.length === 4)) return found(dayIn(b, a));
  // Two digits for a year are no date outside German: they may be a day as well.
  if (match[4]?.length === 2) return null;
  return eitherOf(text, dayIn(a, b), dayIn(b, a));
}

/** The nearest such date on the side that is meant, today included; 29 February may be some years off. */
function nearest(month: number, date: number, today: Day, lean: Lean): Day | null {
  const { year } = partsOf(today);
  const side = lean === 'past' ? -1 : 1;
  for (let more = 0; more <= 8; more++) {
    const day = dayOf(year + side * more, month, date);
    if (day !== null && (day - today) * side >= 0) return day;
  }
  return null;
}

/** `23 Nov` or `November 23`, with the month in any language that notes may use. */
function dateWithoutYear(text: string, today: Day, lean: Lean): TypedDay {
  const match =
    /^(?:(?:on|am) )?(?:(\d{1,2})(?:st|nd|rd|th)?\.? (\p{L}+)|(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?)\.?$/u.exec(text);
  const month = match && monthOf(String(match[2] ?? match[3]));
  return match && month ? found(nearest(month, Number(match[1] ?? match[4]), today, lean)) : null;
}

function readWords(typed: string, today: Day, lean: Lean, grammar: Grammar): TypedDay {
  let text = typed.replace(/\.$/, '');
  for (const [words, understood] of grammar.rewrites) text = text.replace(words, understood);
  if (grammar.tooVague.test(text) || /\d{5}|(^|\s)0+ ?\p{L}/u.test(text)) return null;
  if (grammar.endOfMonth.test(text)) return found(lastOfMonth(today));
  return (
    readWeekday(text, today, lean, grammar) ??
    readDate(text, today, lean, grammar) ??
    readDate(lean === 'past' ? grammar.ago(text) : `in ${text}`, today, lean, grammar)
  );
}

function readWeekday(text: string, today: Day, lean: Lean, grammar: Grammar): TypedDay {
  const inWeek = (words: RegExpExecArray | null, monday: Day): TypedDay => {
    const weekday = words && weekdayIn(String(words[1] ?? words[2]), today, grammar);
    return weekday === null ? null : found(monday + weekday);
  };
  const ofWeek =
    inWeek(grammar.inNextWeek.exec(text), mondayOf(today) + 7) ??
    inWeek(grammar.inLastWeek.exec(text), mondayOf(today) - 7);
  if (ofWeek) return ofWeek;
  const modifier = grammar.modifiers.find(([words]) => words.test(text));
  const weekday = weekdayIn(modifier ? text.replace(modifier[0], '') : text, today, grammar);
  if (weekday === null) return null;
  const now = weekdayOf(today);
  const coming = today + ((weekday - now + 6) % 7) + 1;
  const side = modifier?.[1] ?? 'open';
  if (side === 'next') return eitherOf(text, coming, mondayOf(today) + 7 + weekday);
  if (side === 'last' || (side === 'open' && lean === 'past')) return found(today - ((now - weekday + 6) % 7) - 1);
  return found(coming);
}

/** 0 for Monday; null where the words are more or less than a weekday. */
function weekdayIn(words: string, today: Day, grammar: Grammar): number | null {
  const start = parse(words, today, grammar)?.start;
  const weekday = start?.isCertain('weekday') && !start.isCertain('day') ? start.get('weekday') : null;
  return weekday === null || weekday === undefined ? null : (weekday + 6) % 7;
}

function readDate(text: string, today: Day, lean: Lean, grammar: Grammar): TypedDay {
  const result = parse(text, today, grammar);
  const tags = result?.tags();
  // The hour is not known here, so neither is the day of `20 hours ago`. Dates in numbers were read before.
  if (!result || tags?.has('result/relativeDateAndTime') || tags?.has('parser/SlashDateFormatParser')) return null;
  const { start } = result;
  const [year, month, date] = [Number(start.get('year')), Number(start.get('month')), Number(start.get('day'))];
  if (tags?.has('result/relativeDate')) {
    const day = dayOf(year, month, date);
    // A month later than 31 January is 3 March to chrono: the last day of February is meant.
    const overflows = !start.isCertain('day') && date !== partsOf(today).date;
    return found(day !== null && overflows ? day - date : day);
  }
  if (!start.isCertain('month') || !start.isCertain('day')) return null;
  return found(start.isCertain('year') ? dayOf(year, month, date) : nearest(month, date, today, lean));
}

/** What chrono makes of the whole text. It is told noon in UTC, so that no zone and no summer time moves a day. */
function parse(text: string, today: Day, { parser }: Grammar): ParsedResult | null {
  const { year, month, date } = partsOf(today);
  const instant = new Date(Date.UTC(year, month - 1, date, 12));
  const [result, ...others] = parser.parse(text, { instant, timezone: 0 });
  return result && others.length === 0 && !result.end && result.text.length === text.length ? result : null;
}
