import { DateTime } from 'luxon';
import { dayText, unitOfDistance, type DayOfLanguage, type Days, type DayShift } from './days';

/** Days by luxon. */
export const luxonDays: Days = {
  read(text, locale, zone) {
    const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    const at = day
      ? DateTime.utc(Number(day[1]), Number(day[2]), Number(day[3]), { locale })
      : DateTime.fromISO(text, { zone, locale });
    // Less than a date, such as `10:30` or `2026`, would be filled up from the clock.
    return at.isValid && dayText.test(text) ? new LuxonDay(at) : null;
  },
};

class LuxonDay implements DayOfLanguage {
  constructor(private readonly at: DateTime) {}

  get year(): number {
    return this.at.year;
  }

  get month(): number {
    return this.at.month;
  }

  get day(): number {
    return this.at.day;
  }

  get weekday(): number {
    return this.at.weekday;
  }

  inWords(): string {
    return this.at.toLocaleString(DateTime.DATE_MED);
  }

  format(tokens: string): string {
    return this.at.toFormat(tokens);
  }

  ago({ year, month, day }: DayOfLanguage): string {
    const base = DateTime.utc(year, month, day);
    const to = DateTime.utc(this.year, this.month, this.day).setLocale(this.at.locale ?? 'en');
    const unit = unitOfDistance(Math.abs(Math.round(to.diff(base, 'days').days)));
    if (unit === 'days') return to.toRelativeCalendar({ base, unit }) ?? '';
    return to.toRelative({ base, unit, round: true }) ?? '';
  }

  shifted(by: DayShift): string {
    const moved = DateTime.utc(this.year, this.month, this.day).plus(by);
    return moved.isValid && moved.year >= 0 && moved.year <= 9999 ? (moved.toISODate() ?? '') : '';
  }
}
