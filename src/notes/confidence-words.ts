import { lazily } from '../model/lazily';
import { unicodePattern } from '../model/unicode-pattern';
import { notSpelledOut } from './contractions';

/**
 * Pieces of such words, without first letters that may be capitals, each with pieces of which one stands beside it; `|` parts these. They
 * are looked for first, because most texts hold none of them.
 */
const cues: readonly (readonly [string, string])[] = [
  ['etween ', 'us|you and|oursel|two of us'],
  ['onfiden', ''],
  ['ff the record', ''],
  ['secre', ''],
  ['not ', 'shar|pass|repeat|spread|forward|mention|discuss|tell|breathe|talk about|for |public|official'],
  ['n’t ', 'shar|pass|repeat|spread|forward|mention|discuss|tell|breathe|talk about|public|official'],
  ["n't ", 'shar|pass|repeat|spread|forward|mention|discuss|tell|breathe|talk about|public|official'],
  ['ont ', 'share|pass|repeat|spread|forward|tell'],
  ['Not ', 'for |to be|public|official'],
  ['ep', 'quiet|secret|private|to your|to my|to our|hat'],
  ['o', 'body else|body is|body may|body must|body should|one else|one is|one may|one must|one should'],
  ['s only', 'ears|eyes'],
  ['um', "’s the word|'s the word"],
  ['ush', 'hush'],
  ['nder', 'NDA|embargo'],
  ['on the ', 'quiet|QT'],
  ['rivat', ':|(|[|,|;|–|—'],
  ['nter ', 'uns|Augen|iegel'],
  ['ertrau', 'lich|en'],
  ['iemand', 'sag|Sag|rzähl|errat|errät|wissen|erfahren|weiß'],
  ['eiter', 'sag|geb|erzähl|leit|trag'],
  ['um', 'erzählen'],
  ['usplaudern', ''],
  ['behalte', 'für'],
  ['Behalte', 'für'],
  ['eheim', ''],
  ['tillschweigen', ''],
  ['icht für', ''],
  ['och nicht', 'öffentlich|offiziell|spruchreif'],
  ['ntre n', 'ous|os'],
];
const companions = cues.map(([cue, beside]) => ({ cue, beside: beside === '' ? [''] : beside.split('|') }));

const end = '(?=\\s*(?:[.!?,;:()\\]–—]|\\s-|$))';
const start = '(?:^|[.!?;:,(–—]\\s*|\\s-\\s+)';
const gently = '(?:(?:please|so|but|and|pls|just)\\s+)*';
const it =
  '(?:it|this|that|these|those|any(?:thing)?\\s+of\\s+(?:it|this|that)|all\\s+of\\s+(?:it|this|that)|a\\s+word)';
const anybody =
  '(?:any\\s?one|anybody|others|people|a\\s+soul|him|her|them|[Tt]he\\s+\\p{L}+|my\\s+\\p{L}+|\\p{Lu}\\p{L}+)';
const passing =
  `(?:pass(?:ed)?\\s+(?:${it}\\s+)?(?:on|along|around)|(?:share|shared|repeat|repeated|spread|forward|forwarded|mention|discuss)(?:\\s+${it})?(?:\\s+(?:with|to)\\s+${anybody}(?:\\s+else)?)?(?:\\s+(?:yet|please|further|again))?${end}` +
  `|(?:tell|telling)\\s+${anybody}(?!\\p{L})|breathe\\s+a\\s+word|talk\\s+about\\s+(?:it|this|that)${end})`;

const english = lazily(() =>
  unicodePattern(
    [
      `(?:${start}|(?:is|was|['’]s|stays?|remains?|just|only|strictly|purely|please)\\s+)between\\s+(?:us|ourselves|you\\s+and\\s+(?:me|I)|the\\s+two\\s+of\\s+us)${end}`,
      `(?:${start}|(?:told|tells?|said|says|shared|mentioned|me|us|this|that|it|is|was|['’]s|all|strictly)\\s+)in\\s+(?:(?:strict(?:est)?|total|complete|the\\s+strictest)\\s+)?confidence(?!\\p{L})`,
      `(?:${start}|(?:is|was|['’]s|are|stays?|remains?|all|strictly|keep|kept|as|and)\\s+)confidential${end}|(?:told|said|says|tells?|shared|mentioned|asked)(?:\\s+\\p{L}+){0,3}\\s+confidentially|confidentially${end}`,
      'off\\s+the\\s+record(?!\\p{L})',
      `(?:${start}${gently}(?:do\\s+)?|(?:must|may|should|better|me|us|please)\\s+)not\\s+(?:to\\s+)?(?:be\\s+)?${passing}`,
      `(?:is|are|was|${start})\\s*not\\s+(?:to\\s+be\\s+(?:shared|passed\\s+on|repeated|forwarded|mentioned|told)|for\\s+(?:sharing|others|anyone\\s+else|anybody\\s+else|the\\s+public|distribution))(?!\\p{L})`,
      `not\\s+(?:yet\\s+)?(?:public|official)(?:\\s+yet)?${end}`,
      `ke(?:ep|pt|eping|eps)\\s+${it}\\s+(?:(?:very|strictly|just)\\s+)?(?:quiet|secret|private|confidential|in\\s+confidence|to\\s+(?:yourself|myself|ourselves)|under\\s+(?:your|my|our)\\s+hats?|between\\s+(?:us|ourselves|you\\s+and\\s+me))(?!\\p{L})`,
      `(?:is|['’]s|still|top|stays?|remains?)\\s+(?:(?:still|a|our|my|her|his|their|little|big)\\s+)*secret${end}`,
      'no(?:body|\\s?one)\\s+(?:else\\s+)?(?:is\\s+(?:supposed\\s+)?to|may|must|should)\\s+(?:know|hear|learn|find\\s+out)(?!\\p{L})',
      `no(?:body|\\s?one)\\s+else\\s+knows(?:\\s+(?:about\\s+)?(?:it|this|that))?(?:\\s+yet)?${end}`,
      `for\\s+(?:your|my|our)\\s+(?:ears|eyes)\\s+only|mum['’]s\\s+the\\s+word|hush[-\\s]hush|sworn\\s+to\\s+secrecy|on\\s+the\\s+(?:quiet|QT)${end}|under\\s+(?:an?\\s+)?(?:NDA|embargo)(?!\\p{L})`,
      `^(?:strictly\\s+)?(?:private|confidential|secret)\\s*[:–—]|[([](?:strictly\\s+)?(?:private|confidential|secret)[)\\]]|[,;–—]\\s*(?:strictly\\s+)?private\\s*[.!]?$`,
    ].join('|'),
    'iu',
  ),
);

const weiter =
  'weiter(?:zu)?(?:sagen|geben|erzählen|leiten|tragen)|weiterge(?:sagt|geben|leitet|tragen)|weitererzählt|(?:he)?rum(?:zu)?erzählen|aus(?:zu)?plaudern';

const german = lazily(() =>
  unicodePattern(
    [
      `(?:${start}|(?:bleib(?:t|en|e)?|bitte|nur|ganz|ist|streng)\\s+)unter\\s+uns(?:\\s+(?:beiden|zweien))?${end}|unter\\s+uns\\s+(?:gesagt|gesprochen|bleib(?:t|en|e))(?!\\p{L})`,
      'unter\\s+vier\\s+augen\\s+(?:\\p{L}+\\s+){0,2}(?:gesagt|erzählt|anvertraut|verraten)',
      'vertraulich(?!\\p{L})|im\\s+(?:strengsten\\s+)?vertrauen(?!\\s+(?:auf|darauf|dass)|\\p{L}|,\\s+dass)',
      `(?:nicht|nichts|niemand\\p{L}*|keine[mnr])\\s+(?:\\p{L}+\\s+){0,3}(?:${weiter})(?!\\p{L})`,
      'niemand(?:em|en)?\\s+(?:\\p{L}+\\s+){0,2}(?:zu\\s+)?(?:sagen|erzählen|verraten)(?!\\p{L})',
      `(?:${start}|bitte\\s+)(?:sage?|sagt|erzähle?|erzählt|verrate?|verrät)\\s+(?:\\p{L}+\\s+){0,3}(?:niemand\\p{L}*|nicht\\s+weiter|keinem|keiner)(?!\\p{L})`,
      `für\\s+(?:dich|mich|uns)\\s+(?:zu\\s+)?behalten|behalte?\\s+(?:\\p{L}+\\s+){0,3}für\\s+(?:dich|mich)`,
      `geheim\\s*(?:(?:zu\\s+)?halten|bleiben|zuhalten|gehalten)(?!\\p{L})|(?:ist|bleibt|noch|streng)\\s+(?:(?:noch|ein|unser|streng)\\s+)*geheim(?:nis)?${end}`,
      '(?:soll|darf|sollte|braucht)\\s+(?:\\p{L}+\\s+){0,2}niemand\\s+(?:\\p{L}+\\s+){0,2}(?:wissen|erfahren)|niemand\\s+(?:\\p{L}+\\s+){0,2}(?:darf|soll|sollte)\\s+(?:\\p{L}+\\s+){0,2}(?:wissen|erfahren)|niemand\\s+(?:\\p{L}+\\s+){0,2}(?:wissen|erfahren)\\s+(?:darf|soll|sollte)',
      '(?:weiß|wissen)\\s+(?:\\p{L}+\\s+){0,2}sonst\\s+(?:noch\\s+)?niemand|sonst\\s+weiß\\s+(?:\\p{L}+\\s+){0,2}niemand',
      `stillschweigen|unter\\s+dem\\s+siegel|nicht\\s+für\\s+(?:andere|dritte|fremde)(?:\\s+(?:ohren|augen))?(?:\\s+bestimmt)?${end}|noch\\s+nicht\\s+(?:öffentlich|offiziell|spruchreif)(?!\\p{L})`,
      `^(?:streng\\s+)?(?:privat|geheim)\\s*[:–—]|[([](?:streng\\s+)?(?:privat|geheim)[)\\]]|[,;–—]\\s*(?:streng\\s+)?privat\\s*[.!]?$`,
      `(?:${start}|reste|que(?:de|da))\\s*entre\\s+(?:nous|nosotr[oa]s)${end}|confidentielle?${end}|confidencial${end}`,
    ].join('|'),
    'iu',
  ),
);

/** Long enough for a sentence or two; a longer line is a text, and is marked by its own tag. */
const longestLine = 2_000;

/** Whether a text may hold such words at all. */
export function mayBeInConfidence(text: string): boolean {
  return companions.some(({ cue, beside }) => text.includes(cue) && beside.some((one) => text.includes(one)));
}

const listMarks = /^\s*(?:[-*+>]\s+|\d{1,9}[.)]\s+)*(?:\[.\]\s+)?/;

/** Whether a line says that it was told in confidence: `that stays between us`, `bitte nicht weitersagen`. */
export function saysInConfidence(line: string): boolean {
  if (line.length > longestLine || !mayBeInConfidence(line)) return false;
  const bare = line.replace(listMarks, '').replace(/\*\*|__|==|[*_"“”„«»]/g, '');
  const said = notSpelledOut(bare).replace(
    /(?:\bnot|\bnicht)\s+(?:strictly\s+|streng\s+)?(?:confidential|vertraulich)/giu,
    '',
  );
  return english().test(said) || german().test(said);
}

const aboutBefore = lazily(
  () =>
    /^(?:please|bitte|that|this|it|all|everything|keep|keeping|do|not|strictly|between|in|off|confidential|for|das|dies|es|alles|behalte?|nicht|streng|unter|vertraulich|im|nichts|sage?|erzähle?|soll|darf|niemand|private|privat|mum)(?!\p{L})/iu,
);
const ofAll = lazily(() => /^(?:all|everything|alles)(?!\p{L})/iu);
const fewWords = 9;

/** What else a line that says so is about: what stands before it, where it says nothing else; all so far; or only itself. */
export function confidenceReach(line: string): 'line' | 'before' | 'all before' {
  const said = line.replace(listMarks, '').replace(/[*_("“„]/g, '');
  if (!aboutBefore().test(said) || /\[\[|[:–—]\s*\S/.test(said) || said.trim().split(/\s+/).length > fewWords)
    return 'line';
  return ofAll().test(said) ? 'all before' : 'before';
}
