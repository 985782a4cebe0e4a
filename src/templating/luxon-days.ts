import { DateTime } from 'luxon';
import { unitOfDistance, type DayOfLanguage, type Days } from './days';

/** Days by luxon. */
export const luxonDays: Days = {
  read(text, locale, zone) {
    // A day alone has no zone. Less than a date, such as `10:30` or `2026`, would be filled up from the clock.
    const at = DateTime.fromISO(text, { zone: text.length === 10 ? 'utc' : zone, locale });
    return at.isValid && /^\d{4}-\d\d-\d/.test(text) ? dayOf(at) : null;
  },
};

function dayOf(at: DateTime): DayOfLanguage {
  const plain = at.setZone('utc', { keepLocalTime: true }).startOf('day');
  return {
    iso: plain.toISODate() ?? '',
    day: at.day,
    weekday: at.weekday,
    inWords: () => at.toLocaleString(DateTime.DATE_MED),
    format: (tokens) => at.toFormat(tokens),
    ago(from) {
      const base = DateTime.fromISO(from.iso, { zone: 'utc' });
      const unit = unitOfDistance(Math.abs(plain.diff(base).as('days')));
      return (unit === 'days' ? plain.toRelativeCalendar({ base, unit }) : plain.toRelative({ base, unit })) ?? '';
    },
    shifted(by) {
      const iso = plain.plus(by).toISODate() ?? '';
      // Years that four digits do not hold have a sign, too.
      return iso.length === 10 ? iso : '';
    },
  };
}
