import { lazily } from '../model/lazily';
import type { Cadence } from '../model/person';
import { foldSlug } from './fold';
import { isUnfilled } from './plain-text';
import { readText } from './read-value';

export type CadenceReading =
  | { readonly kind: 'cadence'; readonly cadence: Cadence }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable'; readonly text: string };

const adverbs: Readonly<Record<string, number>> = {
  daily: 1,
  weekly: 7,
  biweekly: 14,
  fortnightly: 14,
  monthly: 30,
  bimonthly: 60,
  quarterly: 90,
  halfyearly: 180,
  semiannually: 180,
  semiannual: 180,
  biannually: 180,
  biannual: 180,
  twiceayear: 180,
  yearly: 365,
  annually: 365,
  annual: 365,
};

/** What people write who want no reminders: now and then, or never, in English, German, French and Spanish. */
const silent = lazily(
  () =>
    new Set(
      [
        ...[
          'never',
          'none',
          'no',
          'off',
          'false',
          '0',
          'n a',
          'no cadence',
          'no reminders',
          'as needed',
          'when needed',
          'if needed',
          'when necessary',
          'if necessary',
          'as necessary',
          'when required',
        ],
        ...[
          'as required',
          'on demand',
          'as and when',
          'ad hoc',
          'adhoc',
          'rarely',
          'seldom',
          'occasionally',
          'sometimes',
        ],
        ...['irregular', 'irregularly', 'whenever', 'anytime'],
        ...[
          'nie',
          'niemals',
          'nein',
          'keine',
          'nach bedarf',
          'bei bedarf',
          'selten',
          'gelegentlich',
          'unregelmaßig',
          'manchmal',
        ],
        ...[
          'ab und zu',
          'jamais',
          'aucun',
          'aucune',
          'non',
          'au besoin',
          'si besoin',
          'selon les besoins',
          'a la demande',
          'rarement',
        ],
        ...['occasionnellement', 'parfois', 'de temps en temps'],
        ...[
          'nunca',
          'ninguna',
          'ninguno',
          'segun necesidad',
          'segun sea necesario',
          'cuando haga falta',
          'si hace falta',
          'rara vez',
        ],
        ...['raramente', 'ocasionalmente', 'a veces', 'de vez en cuando'],
      ].map(foldSlug),
    ),
);

/** Days in a unit; a month is taken as 30 days, as people count them. */
const units: Readonly<Record<string, number>> = {
  d: 1,
  day: 1,
  w: 7,
  wk: 7,
  week: 7,
  fortnight: 14,
  m: 30,
  mo: 30,
  month: 30,
  quarter: 90,
  y: 365,
  yr: 365,
  year: 365,
};

const numbers: Readonly<Record<string, number>> = {
  ...{
    a: 1,
    an: 1,
    one: 1,
    other: 2,
    second: 2,
    two: 2,
    couple: 2,
    third: 3,
    three: 3,
    few: 3,
    four: 4,
    five: 5,
    six: 6,
  },
  ...{ seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12 },
};

const germanCadences: readonly (readonly [RegExp, string])[] = [
  [/^einmal (die|in der|pro) woche$/, 'weekly'],
  [/^einmal (im|pro) monat$/, 'monthly'],
  [/^einmal (im|pro) jahr$/, 'yearly'],
  [/^jede[nrs]? zweite[nrs]? woche$/, 'every 2 weeks'],
  [/^jede[nrs]? zweite[nrs]? monat$/, 'every 2 months'],
  [/^täglich$/, 'daily'],
  [/^wöchentlich$/, 'weekly'],
  [/^monatlich$/, 'monthly'],
  [/^(vierteljährlich|quartalsweise)$/, 'quarterly'],
  [/^halbjährlich$/, 'every 6 months'],
  [/^jährlich$/, 'yearly'],
  [/^nie$/, 'never'],
  [/^jede[nrs]? tag$/, 'every day'],
  [/^jede[nrs]? woche$/, 'every week'],
  [/^jede[nrs]? monat$/, 'every month'],
  [/^jede[nrs]? jahr$/, 'every year'],
  [/^alle (\d+) tage$/, 'every $1 days'],
  [/^alle (\d+) wochen$/, 'every $1 weeks'],
  [/^alle (\d+) monate$/, 'every $1 months'],
  [/^alle (\d+) jahre$/, 'every $1 years'],
];

const germanNumbers = ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'];

const longest = 60;

/** A cadence typed in German as notes hold it: `alle 6 Wochen` is `every 6 weeks`. Any other text is returned as it is. */
export function cadenceInEnglish(typed: string): string {
  const small = typed
    .toLowerCase()
    .split(' ')
    .map((word) => (germanNumbers.includes(word) ? String(germanNumbers.indexOf(word) + 2) : word))
    .join(' ');
  const found = germanCadences.find(([german]) => german.test(small));
  return found ? small.replace(...found) : typed;
}

/** A cadence that was typed, as notes hold it: days as a number, else English words. */
export function cadenceAsWritten(typed: string): string | number {
  const words = typed.trim();
  return /^\d+$/.test(words) ? Number(words) : cadenceInEnglish(words);
}

/** How often to be in touch: days as a number, `weekly` to `yearly`, `2 weeks`, `every 3 months`, `alle 6 Wochen`, `P30D`, `never`. */
export function readCadence(value: unknown): CadenceReading {
  const text = readText(value);
  if (text === null) return { kind: 'empty' };
  const cadence = text.length > longest ? null : cadenceOf(cadenceInEnglish(text).toLowerCase());
  if (cadence === null && isUnfilled(text)) return { kind: 'empty' };
  return cadence === null ? { kind: 'unreadable', text: text.slice(0, longest) } : { kind: 'cadence', cadence };
}

function cadenceOf(text: string): Cadence | null {
  const slug = foldSlug(text);
  // `only when needed`, `nur bei Bedarf`.
  if (silent().has(slug) || silent().has(slug.replace(/^(?:only|just|nur|uniquement|seulement|solo)-/, '')))
    return 'never';
  const days = adverbs[text.replace(/[\s_-]/g, '')] ?? daysOfPeriod(text) ?? daysOfTimes(text) ?? daysOfWords(text);
  return days !== null && days > 0 && days <= 36_500 ? { days } : null;
}

/** ISO 8601: `P30D`, `P2W`, `P1Y6M`. */
function daysOfPeriod(text: string): number | null {
  const match = /^p(?:(\d{1,3})y)?(?:(\d{1,3})m)?(?:(\d{1,4})w)?(?:(\d{1,5})d)?$/.exec(text);
  if (!match || text === 'p') return null;
  const [years, months, weeks, days] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  return years * 365 + months * 30 + weeks * 7 + days;
}

/** `1x/month`, `2 times a year`, `twice a month`, `zweimal im Monat`. */
function daysOfTimes(text: string): number | null {
  const match =
    /^(?:(\d{1,2}|once|twice|ein|zwei|drei|vier)[\s-]*(?:x|×|times?|mal)?)\s*(?:\/|per|a|an|each|every|pro|im|in der|die)\s*(\p{L}+)$/u.exec(
      text,
    );
  const unit = unitOf(match?.[2] ?? '') ?? germanUnits[match?.[2] ?? ''] ?? null;
  const [, said = ''] = match ?? [];
  const times = timesInWords[said] ?? Number(said);
  return unit === null || times < 1 ? null : Math.max(1, Math.round(unit / times));
}

const timesInWords: Readonly<Record<string, number>> = { once: 1, twice: 2, ein: 1, zwei: 2, drei: 3, vier: 4 };
const germanUnits: Readonly<Record<string, number>> = { woche: 7, monat: 30, quartal: 90, jahr: 365 };

/** `30`, `2 weeks`, `6w`, `every 3 months`, `every other week`, `once a month`. */
function daysOfWords(text: string): number | null {
  const words = text.replace(/(\d)([a-z])/, '$1 $2').split(/[\s_-]+/);
  const rest = words.filter((word) => !/^(?:every|each|once|per|about|of|approx|~)$/.test(word));
  const [first = '', second] = rest[0] === 'a' && rest[1] === 'couple' ? rest.slice(1) : rest;
  if (rest.length > 3) return null;
  const count = /^\d{1,5}(?:\.\d)?$/.test(first) ? Number(first) : (numbers[first] ?? null);
  if (count === null) return second === undefined ? unitOf(first) : null;
  const unit = second === undefined ? (/^\d/.test(first) ? 1 : null) : unitOf(second);
  return unit === null ? null : Math.round(count * unit);
}

function unitOf(word: string): number | null {
  return units[word] ?? units[word.replace(/s$/, '')] ?? null;
}
