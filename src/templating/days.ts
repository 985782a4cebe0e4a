/** Whoever knows how a language writes days: luxon in the library, `Intl` alone where luxon would weigh too much. */
export interface Days {
  /** A day, or an instant put into the zone; null where the text is neither, or is less than a date. A day has no zone. */
  read(text: string, locale: string, zone: string): DayOfLanguage | null;
}

/** A day that can be put into words of its language. */
export interface DayOfLanguage {
  /** `YYYY-MM-DD` */
  readonly iso: string;
  /** Of the month, from 1. */
  readonly day: number;
  /** Monday is 1, Sunday 7. */
  readonly weekday: number;
  /** As the language writes a day of medium length: `2 Oct 2026`. */
  inWords(): string;
  /** By luxon's tokens. */
  format(tokens: string): string;
  /** `yesterday`, `3 weeks ago`, `in 5 days`. */
  ago(from: DayOfLanguage): string;
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
