import { isMansName, isWomansName } from '../notes/gender-of-names';
import { foldName } from '../notes/fold';
import { titleOf } from './tokens';

const hers = new Set(['she', 'her', 'hers', 'herself']);
const his = new Set(['he', 'him', 'his', 'himself', 'er', 'ihn', 'ihm']);
const sie = new Set(['sie', 'ihr']);
const menTitles = /^(?:mr|herrn?|sir|father|uncle|onkel|opa)\b/i;
const womenTitles = /^(?:mrs|ms|miss|frau|dame|aunt|auntie|tante|oma)\b/i;

/** Whether a pronoun may mean somebody of this name: not `he` for Sarah. German `sie` and `ihr` may mean several people, and fit all names. */
export function pronounFits(pronoun: string, name: string): boolean {
  const [given = ''] = foldName(name).split(' ');
  return !(hers.has(pronoun) && isMansName(given)) && !(his.has(pronoun) && isWomansName(given));
}

/** Whether it may mean somebody who is called so with a title: not `she` for Mr Lyle, nor `ihr` for Herr Quandt. */
export function titleFits(pronoun: string, shown: string): boolean {
  const title = titleOf(shown);
  if (hers.has(pronoun) || sie.has(pronoun)) return !menTitles.test(title);
  return !(his.has(pronoun) && womenTitles.test(title));
}
