import { dayOf, partsOf, type Day } from '../model/day';
import { monthOf, readDayText } from '../notes/read-day';
import { say } from '../i18n/words';

const daysIn: Readonly<Record<string, number>> = { d: 1, day: 1, w: 7, week: 7, fortnight: 14 };
const monthsIn: Readonly<Record<string, number>> = { m: 1, month: 1, y: 12, year: 12 };
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const counts: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 };

/**
 * A day as one says it: `today`, `yesterday`, `last Tue`, `next friday`, `2 weeks ago`, `in 3 days`, `1w`, `23 Nov`, or any date that
 * a note may hold. `lean` says which way a weekday or a month alone is meant. Null where it is no day, or may be two.
 */
export function spokenDay(words: string, today: Day, lean: 'past' | 'future'): Day | null {
  const text = say.editing.inEnglish(words.trim().toLowerCase().replace(/\s+/g, ' '));
  const near = { today: 0, now: 0, yesterday: -1, tomorrow: 1 }[text];
  const day =
    near === undefined
      ? (weekday(text, today, lean) ?? distance(text, today, lean) ?? withoutYear(text, today, lean) ?? written(words))
      : today + near;
  // `constructor` is in every table, and no number.
  return Number.isInteger(day) ? day : null;
}

function weekday(text: string, today: Day, lean: 'past' | 'future'): Day | null {
  const match = /^(?:(last|next|this|on) )?(\p{L}{3,})\.?$/u.exec(text);
  if (!match) return null;
  const wanted = weekdays.findIndex((name) => name.startsWith(String(match[2])));
  if (wanted < 0) return null;
  const forward = match[1] === 'next' || (match[1] !== 'last' && lean === 'future');
  // 1970-01-01 was a Thursday.
  const now = (today + 3) % 7;
  return forward ? today + ((wanted - now + 6) % 7) + 1 : today - ((now - wanted + 6) % 7) - 1;
}

function distance(text: string, today: Day, lean: 'past' | 'future'): Day | null {
  const asked = /^(last|next) (week|month|year)$/.exec(text);
  if (asked) return later(today, asked[1] === 'last' ? -1 : 1, asked[2]);
  const match = /^(in )?(\d{1,4}|[a-z]+) ?([a-z]+?)s?( ago| from now)?$/.exec(text);
  if (!match) return null;
  const [, into, many, unit, side] = match;
  const count = Number(many) || (counts[String(many)] ?? NaN);
  const back = side === ' ago' || (!into && !side && lean === 'past');
  return later(today, back ? -count : count, unit);
}

function later(day: Day, count: number, unit: string | undefined): Day | null {
  const days = daysIn[String(unit)];
  return days ? day + count * days : plusMonths(day, count * (monthsIn[String(unit)] ?? NaN));
}

/** The same date so many months on, or the last of a month that is shorter. */
function plusMonths(day: Day, months: number): Day | null {
  const { year, month, date } = partsOf(day);
  const at = year * 12 + month - 1 + months;
  const days = [date, 30, 29, 28].map((last) => dayOf(Math.floor(at / 12), (at % 12) + 1, last));
  return days.find((found) => found !== null) ?? null;
}

/** `23 Nov` or `November 23`: the nearest such day on the side that is meant. */
function withoutYear(text: string, today: Day, lean: 'past' | 'future'): Day | null {
  const match = /^(?:(\d{1,2})(?:st|nd|rd|th)?\.? (\p{L}+)|(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?)\.?$/u.exec(text);
  if (!match) return null;
  const month = monthOf(String(match[2] ?? match[3])) ?? 0;
  const { year } = partsOf(today);
  const days = [year - 1, year, year + 1].map((of) => dayOf(of, month, Number(match[1] ?? match[4])) ?? NaN);
  return (lean === 'past' ? days.reverse().find((day) => day <= today) : days.find((day) => day >= today)) ?? null;
}

function written(words: string): Day | null {
  const reading = readDayText(words);
  return reading.kind === 'day' ? reading.day : null;
}
