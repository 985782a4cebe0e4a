const formats = new Map<string, Intl.DateTimeFormat>();

/** A format of dates, made once: making one takes longer than a thousand uses. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, made);
  return made;
}

/** A language that this machine knows: the one asked for, else English. */
export function knownLanguage(locale: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0 ? locale : 'en';
  } catch {
    return 'en';
  }
}

/** A number in the language's own digits, with noughts up to a width. */
export function numberInWords(locale: string, value: number, width: number): string {
  const plain = String(value).padStart(width, '0');
  if (dateFormat(locale, {}).resolvedOptions().numberingSystem === 'latn') return plain;
  return new Intl.NumberFormat(locale, { useGrouping: false, minimumIntegerDigits: width }).format(value);
}

export function distanceInWords(
  locale: string,
  count: number,
  unit: Intl.RelativeTimeFormatUnit,
  numeric: 'always' | 'auto',
): string {
  return new Intl.RelativeTimeFormat(locale, { numeric }).format(count, unit);
}

interface WeekInfo {
  readonly firstDay: number;
  readonly minimalDays?: number;
}

/** With which weekday weeks begin in a language, and how many of its days make a week the first of a year. */
export function weekInfo(locale: string): { readonly firstDay: number; readonly minimalDays: number } {
  const known = new Intl.Locale(locale) as Intl.Locale & {
    readonly weekInfo?: WeekInfo;
    readonly getWeekInfo?: () => WeekInfo;
  };
  return { minimalDays: 4, ...(known.getWeekInfo?.() ?? known.weekInfo ?? { firstDay: 1 }) };
}
