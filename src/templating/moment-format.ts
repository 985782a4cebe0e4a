import type { DayOfLanguage } from './days';

/** Moment tokens, which people know from daily notes, by the luxon tokens that print the same; the others are luxon's, too. */
const luxonTokens: Readonly<Record<string, string>> = {
  YYYY: 'yyyy',
  YY: 'yy',
  Y: 'y',
  gggg: 'kkkk',
  GGGG: 'kkkk',
  Q: 'q',
  MMMM: 'LLLL',
  MMM: 'LLL',
  MM: 'LL',
  M: 'L',
  DDDD: 'ooo',
  DDD: 'o',
  DD: 'dd',
  D: 'd',
  dddd: 'cccc',
  ddd: 'ccc',
  dd: 'ccc',
  d: 'c',
  E: 'c',
  ww: 'WW',
  w: 'W',
  A: 'a',
  ZZ: 'ZZZ',
  Z: 'ZZ',
  L: 'D',
  LL: 'DDD',
  LLL: 'fff',
  LT: 't',
};

const token =
  /\[[^\]]*\]|Do|YYYY|YY?|gggg|GGGG|Q|M{1,4}|D{1,4}|d{1,4}|E|ww?|WW?|HH?|hh?|mm?|ss?|SSS|A|a|ZZ?|X|x|LT|L{1,3}/g;

/** A day by moment tokens; text in square brackets prints as it is. */
export function formatAsMoment(at: DayOfLanguage, format: string): string {
  return format.replace(token, (found) => {
    if (found.startsWith('[')) return found.slice(1, -1);
    if (found === 'Do') return ordinal(at.day);
    const printed = at.format(luxonTokens[found] ?? found);
    if (found === 'd') return String(at.weekday % 7);
    return found === 'a' ? printed.toLowerCase() : printed;
  });
}

function ordinal(day: number): string {
  const teens = day % 100 >= 11 && day % 100 <= 13;
  return String(day) + (teens ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'));
}
