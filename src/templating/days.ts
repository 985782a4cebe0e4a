/** Whoever knows how a language writes days: luxon in the library, `Intl` alone where luxon would weigh too much. */
export interface Days {
  /** A day, or an instant put into the zone; null where the text is neither, or is less than a date. A day has no zone. */
  read(text: string, locale: string, zone: string): DayOfLanguage | null;
}

/** A day that can be put into words of its language. */
export interface DayOfLanguage {
  /** Year, month 1 to 12, date 1 to 31. */
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Monday is 1, Sunday 7. */
  readonly weekday: number;
  /** As the language writes a day of medium length: `2 Oct 2026`. */
  inWords(): string;
  /** By luxon's tokens. */
  format(tokens: string): string;
  /** `yesterday`, `3 weeks ago`, `in 5 days`. */
  ago(base: DayOfLanguage): string;
  /** Moved by whole units, a day past the end of its month becoming its last; `YYYY-MM-DD`, or empty where that is no day. */
  shifted(by: DayShift): string;
}

export interface DayShift {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
}

/** In which unit a distance of so many days is said. */
export function unitOfDistance(days: number): 'days' | 'weeks' | 'months' | 'years' {
  return days < 14 ? 'days' : days < 60 ? 'weeks' : days < 730 ? 'months' : 'years';
}

/** What every reader of days takes: a date of four digits, two and two, with a time or without. */
export const dayText = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/;
