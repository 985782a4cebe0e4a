import { type Day, partsOf } from '../../model/day';

/**
 * What a note of a meeting is called after the meeting has moved: the name with the new day in the place of the old one, written as it was:
 * `2026-11-24 Ada`, `20261124 Ada`, `Ada 24.11.2026`. Null where the name does not say the old day, says it twice, or says nothing else:
 * a note that is called as a day alone is that of the day.
 */
export function movedName(name: string, from: Day, to: Day): string | null {
  const [old, now] = [numbersOf(from), numbersOf(to)];
  for (const order of orders) {
    const digits = '(^|[^0-9])';
    const wanted = new RegExp(`${digits}${order.map((part) => old[part]).join('([-._ ]?)')}(?![0-9])`, 'g');
    const found = [...name.matchAll(wanted)].filter(([, , one, other]) => one === other);
    const [only, ...others] = found;
    if (!only) continue;
    const [whole, before = '', separator = ''] = only;
    const rest = name.slice(0, only.index) + before + name.slice(only.index + whole.length);
    if (others.length > 0 || !/\p{L}/u.test(rest)) return null;
    const day = order.map((part) => now[part]).join(separator);
    return name.slice(0, only.index) + before + day + name.slice(only.index + whole.length);
  }
  return null;
}

const orders = [
  ['year', 'month', 'date'],
  ['date', 'month', 'year'],
] as const;

function numbersOf(day: Day): Readonly<Record<'year' | 'month' | 'date', string>> {
  const { year, month, date } = partsOf(day);
  const two = (part: number): string => String(part).padStart(2, '0');
  return { year: String(year).padStart(4, '0'), month: two(month), date: two(date) };
}
