import { knownLocale } from './dates';

/** Writes the parts of a list of two or more. */
type ListWriter = (parts: readonly string[]) => string;

const writers = new Map<string, ListWriter>();

/** The parts of a list as one says them: `A, B and C`, in German `A, B und C`; without a comma before the last in any English. */
export function listInWords(parts: readonly string[], locale: string): string {
  const [first = ''] = parts;
  if (parts.length < 2) return first;
  let write = writers.get(locale);
  if (!write) writers.set(locale, (write = writerFor(knownLocale(locale))));
  return write(parts);
}

/** In English and German the words between the parts are the same whatever the parts are, so that they are asked for once. */
function writerFor(locale: string): ListWriter {
  const format = new Intl.ListFormat(/^en(?![^-])/i.test(locale) ? 'en-GB' : locale, { type: 'conjunction' });
  if (!/^(?:en|de)(?![^-])/i.test(locale)) return (parts) => format.format(parts);
  const between = (parts: readonly string[]): readonly string[] =>
    format.formatToParts(parts).flatMap(({ type, value }) => (type === 'literal' ? value : []));
  const [pair = ''] = between(['A', 'B']);
  const [start = '', middle = '', last = ''] = between(['A', 'B', 'C', 'D']);
  return (parts) => {
    const [first = '', second = ''] = parts;
    if (parts.length === 2) return first + pair + second;
    const end = parts.length - 1;
    return parts.reduce((text, part, at) => text + (at === 1 ? start : at === end ? last : middle) + part);
  };
}
