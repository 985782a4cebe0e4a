import { foldName } from '../notes/fold';
import { lazily } from '../model/lazily';
import { unicodePattern } from '../model/unicode-pattern';

const determiner =
  'a|an|the|this|that|his|her|their|my|our|some|those|these|all|die|der|das|den|dem|ein|eine|einen|ihre?n?|seine?n?|meine?n?|unsere?n?';
/** The thing that a promise is about: what stands behind an article, up to the next small word. */
const thing = lazily(() =>
  unicodePattern(`(?:^|[^\\p{L}])(?:${determiner})\\s+((?:\\p{L}[\\p{L}-]*\\s+){0,2}\\p{L}[\\p{L}-]{2,})`, 'iu'),
);
const small =
  /^(?:zu|bis|für|von|mit|an|by|for|to|on|of|about|from|with|and|und|in|at|tomorrow|today|next|morgen|heute|me|mir)$/;
/** What takes back that it has come. */
const notYet =
  /(?:^|[^\p{L}])(?:other|another|wrong|for (?!me|us)|not|no|never|yet|until|if|when|once|should|will|\p{L}+n['’]t|nicht|nie|noch|kein\p{L}*|wenn|sobald|falls|bis|soll|wird)(?!\p{L})/iu;
const behind =
  '(?:(?:have|has|is|are|finally|just|already|now|ist|sind|endlich|jetzt|schon|heute|gestern)\\s+){0,3}(?:here|came|come|arrived|turned up|da|angekommen|gekommen|eingetroffen|bekommen|erhalten|kam|kamen)';
const before = '(?:got|received|bekam|erhielt)\\s+(?:\\p{L}+\\s+){0,2}';

/** Whether some words say that what was to come is there: `Vorlage ist da`, `got the plan from her`. */
export function hasCome(what: string, texts: readonly string[]): boolean {
  const words = (thing().exec(what)?.[1] ?? '').split(/\s+/);
  const end = words.findIndex((word) => small.test(word.toLowerCase()));
  const noun = foldName((end < 0 ? words : words.slice(0, end)).at(-1) ?? '');
  if (noun.length < 3) return false;
  const says = unicodePattern(`(?:^|[^\\p{L}])(?:${noun}\\s+${behind}|${before}${noun})(?!\\p{L})`, 'iu');
  return texts
    .flatMap((text) => text.split(/[.!?;,–—]\s|\s[–—-]\s/))
    .some((part) => says.test(foldName(part)) && !notYet.test(part));
}
