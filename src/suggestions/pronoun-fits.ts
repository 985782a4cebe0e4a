import { isMansName, isWomansName } from '../notes/gender-of-names';
import { foldName } from '../notes/fold';

const hers = new Set(['she', 'her', 'hers', 'herself']);
const his = new Set(['he', 'him', 'his', 'himself', 'er', 'ihn', 'ihm']);

/** Whether a pronoun may mean somebody of this name: not `he` for Sarah. German `sie` and `ihr` may mean several people, and fit all. */
export function pronounFits(pronoun: string, name: string): boolean {
  const [given = ''] = foldName(name).split(' ');
  return !(hers.has(pronoun) && isMansName(given)) && !(his.has(pronoun) && isWomansName(given));
}
