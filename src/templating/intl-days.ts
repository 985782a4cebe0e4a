import { dateOf, dayNumber, daysInMonth, monthsBetween, weekdayOf } from './civil-day';
import { unitOfDistance, type DayOfLanguage, type Days, type DayShift } from './days';
import { distanceInWords, knownLanguage } from './intl-language';
import { dateInWords, printToken, type SpokenMoment } from './intl-tokens';
import { dayLength, instantOf, offsetAt } from './intl-zone';

/** Days by `Intl` alone, in luxon's words, for a plugin that phones load at each start: luxon is 15 KB of gzip. */
export const intlDays: Days = {
  read(text, locale, zone) {
    const found = instant.exec(text);
    if (!found) return null;
    const [year = 0, month = 0, date = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map(numberOf);
    if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
    const ms = Math.floor(numberOf(`.${found[7] ?? '0'}`) * 1000);
    const isNextDay = hour === 24 && minute + second + ms === 0;
    if ((hour > 23 && !isNextDay) || minute > 59 || second > 59) return null;
    const local = dayNumber(year, month, date) * dayLength + ((hour * 60 + minute) * 60 + second) * 1000 + ms;
    if (found[4] === undefined) return new IntlDay(local, 'UTC', locale);
    const timeZone = /^(?:local|system|default)$/i.test(zone) ? undefined : /^utc$/i.test(zone) ? 'UTC' : zone;
    const at = found[8] === undefined ? instantOf(local, timeZone) : local - minutesOf(found[8]) * 60_000;
    return new IntlDay(at, timeZone, locale);
  },
};

const instant =
  /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d{1,30}))?)?)?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

function numberOf(digits: string | undefined): number {
  return Number(digits ?? 0);
}

/** Of `Z`, `+05`, `-0330`, `+05:45`. */
function minutesOf(offset: string): number {
  if (/^z$/i.test(offset)) return 0;
  const minutes = numberOf(offset.slice(1, 3)) * 60 + numberOf(offset.replace(':', '').slice(3));
  return offset.startsWith('-') ? -minutes : minutes;
}

class IntlDay implements DayOfLanguage, SpokenMoment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  /** Days since 1970-01-01. */
  readonly number: number;
  /** Milliseconds since midnight. */
  readonly time: number;
  /** Minutes that clocks are ahead of UTC. */
  readonly offset: number;
  readonly locale: string;

  constructor(
    readonly instant: number,
    readonly timeZone: string | undefined,
    locale: string,
  ) {
    this.locale = knownLanguage(locale);
    this.offset = offsetAt(instant, timeZone);
    const local = instant + this.offset * 60_000;
    this.number = Math.floor(local / dayLength);
    this.time = local - this.number * dayLength;
    this.weekday = weekdayOf(this.number);
    ({ year: this.year, month: this.month, date: this.day } = dateOf(this.number));
  }

  inWords(): string {
    return dateInWords(this, 2);
  }

  /** Tokens are runs of one character; what stands between single quotes, and what is no token, prints as it is. */
  format(tokens: string): string {
    return tokens.replace(/'([^']*)(?:'|$)|(.)\2*/gs, (found: string, quoted: string | undefined) =>
      quoted === undefined ? printToken(this, found) : quoted || "'",
    );
  }

  get iso(): string {
    return isoOf(this.number);
  }

  ago({ iso }: DayOfLanguage): string {
    const [year = 0, month = 1, date = 1] = iso.split('-').map(Number);
    const days = this.number - dayNumber(year, month, date);
    const unit = unitOfDistance(Math.abs(days));
    if (unit === 'days') return distanceInWords(this.locale, days, unit, 'auto');
    const base = { year, month, date };
    const own = { year: this.year, month: this.month, date: this.day };
    const months = days < 0 ? -monthsBetween(own, base) : monthsBetween(base, own);
    const count = unit === 'weeks' ? days / 7 : unit === 'months' ? months : months / 12;
    return distanceInWords(this.locale, Math.trunc(count), unit, 'always');
  }

  shifted({ years, months, weeks, days }: DayShift): string {
    const inMonths = (this.year + years) * 12 + this.month - 1 + months;
    const year = Math.floor(inMonths / 12);
    const month = inMonths - year * 12 + 1;
    const date = Math.min(this.day, daysInMonth(year, month));
    return isoOf(dayNumber(year, month, date) + weeks * 7 + days);
  }
}

/** Empty for years that four digits do not hold. */
function isoOf(day: number): string {
  const { year, month, date } = dateOf(day);
  const padded = (value: number, width: number): string => String(value).padStart(width, '0');
  return year >= 0 && year <= 9999 ? `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}` : '';
}
