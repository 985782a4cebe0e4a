import { knownLocale } from './dates';

const formats = new Map<string, Intl.ListFormat>();

/** The parts of a list as one says them: `A, B and C`, in German `A, B und C`; without a comma before the last in any English. */
export function listInWords(parts: readonly string[], locale: string): string {
  const [first = ''] = parts;
  if (parts.length < 2) return first;
  let format = formats.get(locale);
  if (!format) {
    const known = knownLocale(locale);
    format = new Intl.ListFormat(/^en(?![^-])/i.test(known) ? 'en-GB' : known, { type: 'conjunction' });
    formats.set(locale, format);
  }
  return format.format(parts);
}
