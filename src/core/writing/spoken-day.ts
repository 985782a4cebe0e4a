import { dayOf, partsOf, type Day } from '../model/day';
import { monthOf } from '../reading/month-names';
import { readDayText } from '../reading/read-day';

const units: Readonly<Record<string, number>> = { d: 1, day: 1, w: 7, week: 7, fortnight: 14 };
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const counts: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 };

/**
 * A day as one says it: `today`, `yesterday`, `last Tue`, `next friday`, `2 weeks ago`, `in 3 days`, `1w`, `23 Nov`, or any date that
 * a note may hold. `lean` says which way a weekday or a month alone is meant. Null where it is no day, or may be two.
 */
export function spokenDay(words: string, today: Day, lean: 'past' | 'future'): Day | null {
  const text = words.trim().toLowerCase().replace(/\s+/g, ' ');
  const near = { today: 0, now: 0, yesterday: -1, tomorrow: 1 }[text];
  if (near !== undefined) return today + near;
  return weekday(text, today, lean) ?? distance(text, today, lean) ?? withoutYear(text, today, lean) ?? written(words);
}

function weekday(text: string, today: Day, lean: 'past' | 'future'): Day | null {
  const match = /^(?:(last|next|this|on) )?([\p{L}.]+)$/u.exec(text);
  const wanted = weekdays.findIndex(
    (name) => (match?.[2] ?? '').replace(/\.$/, '') === name.slice(0, match?.[2]?.replace(/\.$/, '').length),
  );
  if (!match || wanted < 0 || (match[2] ?? '').length < 3) return null;
  const forward = match[1] === 'next' || (match[1] !== 'last' && lean === 'future');
  // 1970-01-01 was a Thursday.
  const now = (((today + 3) % 7) + 7) % 7;
  return forward ? today + ((wanted - now + 6) % 7) + 1 : today - ((now - wanted + 6) % 7) - 1;
}

function distance(text: string, today: Day, lean: 'past' | 'future'): Day | null {
  const match = /^(in )?(\d{1,4}|[a-z]+) ?([a-z]+?)s?( ago| from now)?$/.exec(text);
  const asked = /^(last|next) (week|month|year)$/.exec(text);
  const count = asked ? 1 : Number(match?.[2]) || counts[match?.[2] ?? ''];
  const unit = asked?.[2] ?? match?.[3] ?? '';
  if (count === undefined) return null;
  const back = asked ? asked[1] === 'last' : match?.[4] === ' ago' || (!match?.[1] && !match?.[4] && lean === 'past');
  const signed = back ? -count : count;
  const days = units[unit];
  if (days !== undefined) return today + signed * days;
  if (unit === 'month' || unit === 'm') return plusMonths(today, signed);
  return unit === 'year' || unit === 'y' ? plusMonths(today, signed * 12) : null;
}

/** The same date so many months on, or the last of a month that is shorter. */
function plusMonths(day: Day, months: number): Day | null {
  const { year, month, date } = partsOf(day);
  const at = year * 12 + month - 1 + months;
  for (let last = date; last > 27; last--) {
    const found = dayOf(Math.floor(at / 12), (at % 12) + 1, last);
    if (found !== null) return found;
  }
  return dayOf(Math.floor(at / 12), (at % 12) + 1, date);
}

/** `23 Nov` or `November 23`: the nearest such day on the side that is meant. */
function withoutYear(text: string, today: Day, lean: 'past' | 'future'): Day | null {
  const match = /^(?:(\d{1,2})(?:st|nd|rd|th)?\.? ([\p{L}.]+)|([\p{L}.]+) (\d{1,2})(?:st|nd|rd|th)?)$/u.exec(text);
  const month = match ? monthOf((match[2] ?? match[3] ?? '').replace(/\.$/, '')) : null;
  if (!match || month === null) return null;
  const date = Number(match[1] ?? match[4]);
  const { year } = partsOf(today);
  const days = [year - 1, year, year + 1].flatMap((of) => dayOf(of, month, date) ?? []);
  return (lean === 'past' ? days.reverse().find((day) => day <= today) : days.find((day) => day >= today)) ?? null;
}

function written(words: string): Day | null {
  const reading = readDayText(words);
  return reading.kind === 'day' ? reading.day : null;
}
