import { lazily } from '../model/lazily';
import { unicodePattern } from '../model/unicode-pattern';
import { notSpelledOut } from './contractions';

/** Words that may stand between `not` and what is not to be done. */
const between =
  '(?:\\s+(?:to|please|ever|be|being|want|wants|wish|wishes|like|likes|me|you|us|i|we|he|she|they|him|her|them|should|would|must|may|can|have|has|allowed|supposed|even|anyone|anybody|really))*';
/** `(?=…)`: nothing more is said. */
const end = '(?=\\s*(?:[).,;!]|$))';
const whose = '(?:me|my|his|her|their|our|the|any|a)';

/** Whoever told me of somebody is not to be named to them. */
const refusal = lazily(() =>
  unicodePattern(
    `(?:^|[^\\p{L}])(?:${[
      // `do not say who sent me`, `I may not tell him that she sent me`
      `(?:not|never|without)${between}\\s+(?:say|saying|tell|telling|reveal|revealing|disclose|know|learn|hear|find\\s+out)(?:\\s+(?:it|so|him|her|them|anyone|anybody|\\p{L}+))?\\s+(?:who|whom|where|from\\s+whom|(?:that\\s+)?(?:it\\s+was|(?:[sh]he|they|i|we|\\p{L}+|\\p{L}+\\s\\p{L}+)\\s+(?:sent|gave|named|told|mentioned|suggested|recommended)))(?!\\p{L})`,
      `(?:not|never|without)${between}\\s+(?:say|saying)(?:\\s+(?:so|it))?${end}`,
      // `don’t tell anyone`; `did not tell her` only says what was.
      `(?:(?:do|may|must|should|shall|can|please|better|to)\\s+not|never|without)\\s+(?:tell|telling)(?:\\s+(?:it|this|so|him|her|them|others|anyone|anybody|\\p{Lu}\\p{L}+)){0,2}${end}`,
      // `don’t mention me`, `would rather not be named`
      `(?:not|never|without)${between}\\s+(?:mention|mentioning|name|naming|quote|quoting|cite|citing)(?:\\s+(?:me|him|her|them|it|this|that|who|where|${whose}\\s+names?|\\p{L}+|\\p{L}+\\s\\p{L}+)${end}|${end})`,
      `(?:not|never|without)${between}\\s+(?:use|using|give|giving|drop|dropping|mention|mentioning|say|saying)\\s+(?:${whose}\\s+)?names?(?!\\p{L})`,
      `(?:not|never|without)\\s+(?:want(?:s|ing)?\\s+to\\s+|to\\s+|like\\s+to\\s+|wish\\s+to\\s+)?be(?:ing)?\\s+(?:mentioned|named|quoted|cited|identified)(?!\\p{L})`,
      `(?:keep|leave)\\s+(?:me|him|her|them|us|it|this|${whose}\\s+names?|\\p{L}+(?:\\s\\p{L}+)?)\\s+(?:out(?!\\p{L})|quiet|secret|to\\s+(?:yourself|myself)|between)`,
      `(?:without|no)\\s+(?:${whose}\\s+)?names?(?=\\s*(?:[).,;!]|please|$))`,
      `(?:remain|stay|be|keep|rather)\\s+(?:anonymous|nameless|unnamed)|anonymously|(?:anonymous|unnamed)${end}`,
      `not\\s+(?:hear|get|have|heard|got)\\s+(?:it|this|that|${whose}\\s+name)\\s+from|not\\s+from\\s+(?:me|him|her|them)${end}`,
      `confidential(?:ly)?|in\\s+(?:strict\\s+)?confidence|off\\s+the\\s+record|between\\s+(?:us|ourselves|you\\s+and\\s+me)${end}`,
      // `nicht sagen, dass er mich schickt`, `darf ihn nicht erwähnen`
      `(?:nicht|niemals|niemandem)(?:\\s+\\p{L}+){0,2}\\s+(?:sagen|verraten|erwähnen|nennen|erfahren|weitersagen|preisgeben|(?:erwähnt|genannt)\\s+(?:werden|sein))(?!\\p{L})`,
      `niemandem\\s+(?:\\p{L}+\\s+){0,2}(?:weiter)?erzählen|(?:nicht|nichts)\\s+weiter(?:zu)?(?:erzählen|sagen)`,
      `(?:auf\\s+)?(?:ihn|sie|mich|uns|\\p{L}+)\\s+nicht\\s+(?:berufen|beziehen)(?!\\p{L})|nicht\\s+auf\\s+(?:\\p{L}+\\s+){1,2}(?:berufen|beziehen)(?!\\p{L})`,
      `(?:sag|verrate?|erwähne?|nenne?)(?:\\s+(?!dass)\\p{L}+){0,3}\\s+nicht(?!\\p{L})`,
      `ohne\\s+(?:(?:seinen?|ihren?|meinen?|den|einen|jede|die)\\s+)?(?:namen?|namensnennung|nennung|erwähnung)(?!\\p{L})`,
      `ohne\\s+(?:(?:\\p{L}+\\s+){0,2}zu\\s+(?:erwähnen|nennen|sagen|verraten))(?!\\p{L})`,
      `(?:namen?|mich|ihn|sie)\\s+(?:bitte\\s+)?(?:da\\s+)?(?:raus|heraus|weg|außen\\s+vor|draußen|für\\s+(?:mich|dich))\\s*(?:zu\\s+)?(?:halten|lassen|behalten)(?!\\p{L})`,
      `namen?\\s+(?:bitte\\s+)?nicht(?!\\p{L})|ungenannt|anonym|vertraulich|im\\s+vertrauen|unter\\s+uns${end}|nicht\\s+von\\s+(?:mir|ihr|ihm)${end}`,
      'sans\\s+(?:dire|mentionner|citer|nommer|(?:son|mon|ton|le)\\s+nom)|ne\\s+(?:pas|doit\\s+pas|veut\\s+pas)\\s+(?:dire|mentionner|citer|nommer|être\\s+nommée?)|confidentiel(?:le)?|anonyme',
      'sin\\s+(?:decir|mencionar|nombrar|(?:su|mi|tu)\\s+nombre)|no\\s+(?:decir|mencionar|nombrar|digas|menciones|nombres)|confidencial|anónim[oa]',
    ].join('|')})`,
    'iu',
  ),
);

/** Behind a name, in answer to whether I may say who sent me: `: no`, `– lieber nicht`. */
const bareNo = lazily(
  () =>
    /[:,;(–—-]\s*(?:no|nope|better\s+not|rather\s+not|please\s+(?:do\s+not|not)|not|nein|lieber\s+nicht|besser\s+nicht|eher\s+nicht|bitte\s+nicht|non|mejor\s+no)\s*(?:[).,;!]|$)/iu,
);

/** `I may not say she sent me` is a refusal; `do not hesitate to say I sent you` is none. */
function folded(text: string): string {
  return notSpelledOut(text).replace(/\*\*|__/g, '');
}

/** Whether a text asks that whoever told me of somebody is not named to them. */
export function mayNotSayWho(text: string): boolean {
  return /\p{L}/u.test(text) && refusal().test(folded(text));
}

/** The same of what was answered where names are noted, which asks whether I may say who sent me. */
export function answersMayNotSay(text: string): boolean {
  return mayNotSayWho(text) || bareNo().test(text);
}

/** To be done before the first is asked about. */
export const patternsOfRefusals = [refusal, bareNo];
