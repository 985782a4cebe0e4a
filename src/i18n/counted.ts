/** The units that spans of time are counted in. */
export type Unit = 'day' | 'week' | 'month' | 'year';

/** Counts in one language: `1 person`, `12 people`. Where no plural is given, an `s` is added to the singular. */
export function counter(language: string): (count: number, one: string, other?: string) => string {
  const form = pluralForm(language);
  return (count, one, other = `${one}s`) => `${count} ${form(count, one, other)}`;
}

/** The form of a word that goes with a count: `looks` for 1, `look` for 12. */
export function pluralForm(language: string): (count: number, one: string, other: string) => string {
  let rules: Intl.PluralRules | undefined;
  return (count, one, other) => ((rules ??= new Intl.PluralRules(language)).select(count) === 'one' ? one : other);
}

/** How far off a day is in one language, negative for the past: `yesterday`, `3 weeks ago`, `in 5 days`. */
export function relativeTime(language: string): (count: number, unit: Unit) => string {
  let named: Intl.RelativeTimeFormat | undefined;
  let numbered: Intl.RelativeTimeFormat | undefined;
  return (count, unit) => {
    // Only days may have names: "last week" is any day of that week, not seven days ago.
    if (unit === 'day')
      return (named ??= new Intl.RelativeTimeFormat(language, { numeric: 'auto' })).format(count, unit);
    return (numbered ??= new Intl.RelativeTimeFormat(language)).format(count, unit);
  };
}

/** Lists in one language: `a, b and c`, or for a `disjunction` `a, b or c`. */
export function lister(language: string, type: 'conjunction' | 'disjunction'): (items: readonly string[]) => string {
  let format: Intl.ListFormat | undefined;
  return (items) => (format ??= new Intl.ListFormat(language, { type })).format(items);
}

/** With a capital: the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
