import { lazily } from '../model/lazily';
import { foldName } from '../notes/fold';

/** What stands after a comma and is no given name: `Katherine Johnson, PhD`, `Acme, Inc.`, `Ken Thompson, Jr.`. */
const notGiven = new Set(
  (
    'phd dphil md mba ma msc ba bsc meng mphil llm llb jd esq cpa cfa pmp pe rn dds dvm mbe obe cbe frs jr sr ii iii iv ' +
    'inc ltd llc llp plc corp co gmbh ag se kg ev'
  ).split(' '),
);
const brackets = lazily(() => /\s*[([{][^)\]}]*[)\]}]\s*/gu);
const word = lazily(() => /^\p{L}[\p{L}\p{M}.'’-]*(?: \p{L}[\p{L}\p{M}.'’-]*){0,2}$/u);

/**
 * `Lovelace, Ada` as it is said: Ada Lovelace, with what stands in brackets after it. Null for a name that is not the family's first,
 * such as `Katherine Johnson, PhD` or `Acme, Inc.`.
 */
export function turnedName(name: string): string | null {
  const [family = '', given = '', ...more] = name
    .replace(brackets(), ' ')
    .split(',')
    .map((part) => part.trim());
  if (more.length > 0 || !word().test(family) || !word().test(given)) return null;
  const words = foldName(given).replace(/\./g, '').split(' ');
  if (words.some((one) => notGiven.has(one))) return null;
  return [given, family, ...(name.match(brackets()) ?? []).map((one) => one.trim())].join(' ');
}
