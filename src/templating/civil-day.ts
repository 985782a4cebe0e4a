/** A day of the proleptic Gregorian calendar as a number: 0 is 1970-01-01. */
export function dayNumber(year: number, month: number, date: number): number {
  const yearOfMarch = month > 2 ? year : year - 1;
  const leapDays = Math.floor(yearOfMarch / 4) - Math.floor(yearOfMarch / 100) + Math.floor(yearOfMarch / 400);
  return yearOfMarch * 365 + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 719_469;
}

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

export function dateOf(day: number): CivilDate {
  const guess = Math.floor((day - dayNumber(0, 1, 1)) / 365.2425);
  const year = dayNumber(guess + 1, 1, 1) <= day ? guess + 1 : dayNumber(guess, 1, 1) > day ? guess - 1 : guess;
  let month = 12;
  while (dayNumber(year, month, 1) > day) month--;
  return { year, month, date: day - dayNumber(year, month, 1) + 1 };
}

export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  return next - dayNumber(year, month, 1);
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The week of a day: weeks start at a weekday, and the first of a year is the first with so many days in it. */
export function weekOf(
  day: number,
  firstDay: number,
  minimalDays: number,
): { readonly year: number; readonly week: number } {
  const start = day - ((weekdayOf(day) - firstDay + 7) % 7);
  // The day of the week that says to which year it belongs.
  const telling = start + 7 - minimalDays;
  const { year } = dateOf(telling);
  return { year, week: Math.floor((telling - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** Whole months from a date to one that is not before it. */
export function monthsBetween(from: CivilDate, to: CivilDate): number {
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return to.date < Math.min(from.date, daysInMonth(to.year, to.month)) ? months - 1 : months;
}
