import { type Day, dayOf, partsOf } from './day';

/** A day of every year: a birthday, or the day on which you met. The year is the one it began in, null where it is not known. */
export interface YearlyDay {
  readonly month: number;
  readonly date: number;
  readonly year: number | null;
}

/** One of its days: how many years it has been then, null where the year is not known. */
export interface Anniversary {
  readonly day: Day;
  readonly years: number | null;
}

/** Nobody is older; who would be has a year that is wrong, or is not alive. */
const mostYears = 120;

/**
 * The day in a year. That of 29 February is on the 28th where there is none: a day early is never late, and whoever keeps it on 1 March
 * is reached by the reminder of the day after. Null where there is no such day, and in the years before it began.
 */
export function anniversaryIn(year: number, { month, date, year: first }: YearlyDay): Anniversary | null {
  const isLeapDay = month === 2 && date === 29;
  const day = dayOf(year, month, date) ?? (isLeapDay ? dayOf(year, 2, 28) : null);
  const years = first === null ? null : year - first;
  if (day === null || (years !== null && years < 1)) return null;
  return { day, years: years !== null && years > mostYears ? null : years };
}

/**
 * The first of its days from a day on. A year that is still to come, as of `birthday: 2026-12-24` in November 2026, is when somebody has
 * the next birthday, not when they were born: then the year is not known.
 */
export function nextAnniversary(yearly: YearlyDay, from: Day): Anniversary | null {
  const { year } = partsOf(from);
  const begins = yearly.year === null ? null : dayOf(yearly.year, yearly.month, yearly.date);
  const known = begins !== null && begins >= from ? { ...yearly, year: null } : yearly;
  // Whoever was born this year has the first birthday in the next.
  const all = [year, year + 1, year + 2].map((one) => anniversaryIn(one, known));
  return all.find((one) => one !== null && one.day >= from) ?? null;
}

/** An age that people make something of: 10, 20, 30 and so on. */
export function isRound(years: number | null): years is number {
  return years !== null && years % 10 === 0;
}
