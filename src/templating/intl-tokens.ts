import { dayNumber, weekOf } from './civil-day';
import { dateFormat, numberInWords, weekInfo } from './intl-language';
import { offsetInWords } from './intl-zone';

/** What tokens need to know of a moment. */
export interface SpokenMoment {
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
  readonly instant: number;
  /** `undefined` is the machine's own. */
  readonly timeZone: string | undefined;
  readonly locale: string;
}

const numeric = 'numeric';
const long = 'long';
type Length = 'short' | 'long' | 'narrow';
/** How many letters ask for how long a word. */
const lengthOf = (width: number): Length => (width === 5 ? 'narrow' : width % 2 === 0 ? long : 'short');

const year = { year: numeric, day: numeric } as const;
/** From `D` to `DDDD`. */
const dates: readonly Intl.DateTimeFormatOptions[] = [
  { ...year, month: numeric },
  { ...year, month: 'short' },
  { ...year, month: long },
  { ...year, month: long, weekday: long },
];

type Printer = (moment: SpokenMoment, width: number) => string;

const number =
  (valueOf: (moment: SpokenMoment) => number): Printer =>
  (moment, width) =>
    numberInWords(moment.locale, valueOf(moment), width);

/** A number in one letter or two, a word from three on. */
const numberOrWord =
  (
    valueOf: (moment: SpokenMoment) => number,
    wordOf: (length: Length) => Intl.DateTimeFormatOptions,
    type: Intl.DateTimeFormatPartTypes,
  ): Printer =>
  (moment, width) =>
    width < 3 ? numberInWords(moment.locale, valueOf(moment), width) : part(moment, wordOf(lengthOf(width)), type);

/** The last two digits in two letters, the whole in four or six. */
const yearNumber =
  (valueOf: (moment: SpokenMoment) => number): Printer =>
  (moment, width) =>
    numberInWords(moment.locale, width === 2 ? valueOf(moment) % 100 : valueOf(moment), width);

const hourOfTwelve = (hour: number): number => (hour % 12 === 0 ? 12 : hour % 12);
const hourOf = ({ time }: SpokenMoment): number => Math.floor(time / 3_600_000);
const isoWeek = (moment: SpokenMoment): ReturnType<typeof weekOf> => weekOf(moment.number, 1, 4);
const localWeek = (moment: SpokenMoment): ReturnType<typeof weekOf> => {
  const { firstDay, minimalDays } = weekInfo(moment.locale);
  return weekOf(moment.number, firstDay, minimalDays);
};

/** Luxon's tokens: by letter, the widths that mean something, and what they print. */
const printers: Readonly<Record<string, readonly [string, Printer]>> = {
  y: ['1246', yearNumber((moment) => moment.year)],
  k: ['24', yearNumber((moment) => isoWeek(moment).year)],
  i: ['24', yearNumber((moment) => localWeek(moment).year)],
  W: ['12', number((moment) => isoWeek(moment).week)],
  n: ['12', number((moment) => localWeek(moment).week)],
  q: ['12', number(({ month }) => Math.ceil(month / 3))],
  d: ['12', number(({ day }) => day)],
  o: ['13', number((moment) => moment.number - dayNumber(moment.year, 1, 1) + 1)],
  h: ['12', number((moment) => hourOfTwelve(hourOf(moment)))],
  H: ['12', number(hourOf)],
  m: ['12', number(({ time }) => Math.floor(time / 60_000) % 60)],
  s: ['12', number(({ time }) => Math.floor(time / 1000) % 60)],
  S: ['13', number(({ time }) => time % 1000)],
  u: [
    '123',
    ({ time, locale }, width) => numberInWords(locale, Math.floor((time % 1000) / 10 ** (width - 1)), 4 - width),
  ],
  X: ['1', number(({ instant }) => Math.floor(instant / 1000))],
  x: ['1', number(({ instant }) => instant)],
  L: [
    '12345',
    numberOrWord(
      ({ month }) => month,
      (month) => ({ month }),
      'month',
    ),
  ],
  M: [
    '12345',
    numberOrWord(
      ({ month }) => month,
      (month) => ({ month, day: numeric }),
      'month',
    ),
  ],
  c: [
    '1345',
    numberOrWord(
      ({ weekday }) => weekday,
      (weekday) => ({ weekday }),
      'weekday',
    ),
  ],
  E: [
    '1345',
    numberOrWord(
      ({ weekday }) => weekday,
      (weekday) => ({ weekday, month: long, day: numeric }),
      'weekday',
    ),
  ],
  a: ['1', (moment) => part(moment, { hour: numeric, hourCycle: 'h12' }, 'dayPeriod')],
  G: ['125', (moment, width) => part(moment, { era: lengthOf(width) }, 'era')],
  z: ['1', ({ timeZone }) => timeZone ?? dateFormat('en', {}).resolvedOptions().timeZone],
  Z: ['123', ({ offset }, width) => offsetInWords(offset, width)],
  D: ['1234', (moment, width) => dateInWords(moment, width)],
  t: ['1234', (moment, width) => said(moment, clock(width > 1, width))],
  T: ['1234', (moment, width) => said(moment, { ...clock(width > 1, width), hourCycle: 'h23' })],
  f: ['1234', (moment, width) => said(moment, { ...dates[width - 1], ...clock(false, width) })],
  F: ['1234', (moment, width) => said(moment, { ...dates[width - 1], ...clock(true, width) })],
};

/** One of luxon's tokens put into words; what is none comes back as it is. */
export function printToken(moment: SpokenMoment, token: string): string {
  if (token === 'ZZZZ' || token === 'ZZZZZ')
    return part(moment, { ...dates[0], timeZoneName: token === 'ZZZZ' ? 'short' : long }, 'timeZoneName');
  const [widths, print] = printers[token.charAt(0)] ?? ['', null];
  return print !== null && widths.includes(String(token.length)) ? print(moment, token.length) : token;
}

/** A date of one of four lengths, from numbers alone to one with its weekday. */
export function dateInWords(moment: SpokenMoment, width: number): string {
  return said(moment, dates[width - 1] ?? {});
}

/** A time; from the third width on with its zone. */
function clock(withSeconds: boolean, width: number): Intl.DateTimeFormatOptions {
  return {
    hour: numeric,
    minute: numeric,
    ...(withSeconds ? { second: numeric } : {}),
    ...(width > 2 ? { timeZoneName: width === 3 ? 'short' : long } : {}),
  };
}

function said({ instant, timeZone, locale }: SpokenMoment, options: Intl.DateTimeFormatOptions): string {
  if (timeZone !== 'UTC') return dateFormat(locale, { ...options, timeZone }).format(instant);
  const parts = dateFormat(locale, { ...options, timeZone }).formatToParts(instant);
  return parts.map(({ type, value }) => (type === 'timeZoneName' ? 'UTC' : value)).join('');
}

function part(moment: SpokenMoment, options: Intl.DateTimeFormatOptions, type: Intl.DateTimeFormatPartTypes): string {
  const { instant, timeZone, locale } = moment;
  if (type === 'timeZoneName' && timeZone === 'UTC') return 'UTC';
  const parts = dateFormat(locale, { ...options, timeZone }).formatToParts(instant);
  return parts.find((found) => found.type === type)?.value ?? '';
}
