/** The units that spans of time are counted in. */
export type Unit = 'day' | 'week' | 'month' | 'year';

/** Counts in one language: `1 person`, `12 people`. Where no plural is given, an `s` is added to the singular. */
export function counter(language: string): (count: number, one: string, other?: string) => string {
  const rules = new Intl.PluralRules(language);
  return (count, one, other = `${one}s`) => `${count} ${rules.select(count) === 'one' ? one : other}`;
}
