/**
 * A day of the calendar, as the number of days since 1970-01-01. No clock, no zone: `2026-10-02` is day 20728 everywhere.
 * Days are compared, subtracted and stored as numbers; they become text only where somebody reads them.
 */
export type Day = number;

/** The day of a calendar date, or null where there is no such date (30 February, month 13). Months count from 1. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(date)) return null;
  if (year < 1 || year > 9999 || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Year, month (1 to 12) and date (1 to 31) of a day. */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

/** `2026-10-02` */
export function isoOf(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

export function isoOrNull(day: Day | null): string | null {
  return day === null ? null : isoOf(day);
}

/** The day of exactly `YYYY-MM-DD`, or null. For all that people write, see `notes/read-day`. */
export function dayFromIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  // 1970-01-01 was a Thursday.
  return (((day + 3) % 7) + 7) % 7;
}

/** The day that is so many business days (Monday to Friday, at least 1) after a day; one after a Friday, Saturday or Sunday is Monday. */
export function plusBusinessDays(day: Day, count: number): Day {
  // A weekend counts as its Friday.
  const from = day - Math.max(0, weekdayOf(day) - 4);
  const weekday = weekdayOf(from) + count;
  return from + count + 2 * Math.floor(weekday / 5);
}

/** The Monday of the week that a day is in. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day);
}

/** The same date so many months later or (below 0) earlier; in a shorter month its last day. Null before year 1 and after 9999. */
export function plusMonths(day: Day, months: number): Day | null {
  const { year, month, date } = partsOf(day);
  const at = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(at / 12), (((at % 12) + 12) % 12) + 1];
  return dayOf(inYear, inMonth, Math.min(date, daysInMonth(inYear, inMonth)));
}

/** The last day of the month that a day is in. */
export function lastOfMonth(day: Day): Day {
  const { year, month, date } = partsOf(day);
  return day + daysInMonth(year, month) - date;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
