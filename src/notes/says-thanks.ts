import { lazily } from '../model/lazily';
import { unicodePattern } from '../model/unicode-pattern';
import type { LineWords } from './line-words';

/** No thanks of mine, though the word is there: luck, cause, refusal, a feast, and thanks that somebody gave me. */
const noThanks = lazily(
  () =>
    [
      /(?:^|[^\p{L}])(?:thank(?:ful|less|sgiving)|dankbar|dankenswert)/u,
      /thank(?:s|\s+you)?[,\s]+(?:be\s+to\s+)?(?:god|goodness|heavens?|christ|fuck)(?!\p{L})/u,
      /(?:gott\s+sei\s+dank|dieu\s+merci|gracias\s+a\s+dios|grazie\s+a\s+dio)/u,
      /thanks\s+to\s+(?:the|a|an|this|that|these|those|my|our|your|his|its|their|all|some|no)(?!\p{L})/u,
      /(?:^|[^\p{L}])dank\s+(?:de[mrsn]|eine[mrs]|meine[mrs]|unsere[mrs]|diese[mrs])(?!\p{L})/u,
      /gracias\s+(?:al|a\s+l[ao]s?|a\s+un|a\s+una)(?!\p{L})/u,
      /(?:^|[^\p{L}])(?:no|nein|non|nee)[,\s]+(?:but\s+)?(?:thanks|thank\s+you|danke|merci|gracias|grazie)\s*(?:$|[,.;!?])/u,
      /thank(?:s|ed)\s+(?:me|us)(?!\p{L})|(?:thanks|thank[-\s]you)(?:\s+\p{L}+)?\s+from(?!\p{L})/u,
      /(?:^|[^\p{L}])(?:got|received)\s+(?!to\s)(?:(?:a|her|his|their|many)\s+)?(?:\p{L}+\s+)?thank/u,
      /(?:bedankte?n?\s+sich|(?:hat|haben)\s+sich[^,.;]{0,40}bedankt|(?:dankte?n?|bedankte)\s+(?:mir|uns)|dank\s+von)(?!\p{L})/u,
      /(?:m[’']a(?:vait)?|nous\s+a)\s+remerci|me\s+(?:dio|dieron|ha\s+dado|han\s+dado)\s+las\s+gracias|me\s+(?:ha\s+)?agradec/u,
    ] as const,
);

const together = String.raw`(?:team|group|panel|committee|board|class|table|audience|interviewers?|speakers?|hosts?|two|three|four|both|others|rest|gruppe|runde|kollegen|beiden|anderen|zwei|drei)`;
const relative = String.raw`(?:mum|mom|mother|dad|father|sister|brother|wife|husband|partner|son|daughter|boss|assistant|team|colleagues?|parents|pa|secretary)`;
/** Thanks that nobody says, others should say, or that are for somebody else, with no name: `somebody should thank the landlord`. */
const thanksOfOthers = lazily(() =>
  [
    String.raw`^[^\p{L}]*(?:who|who[’']s|some(?:one|body)|any(?:one|body)|no(?:body|\s+one)|every(?:one|body)|wer|jemand|niemand|keiner|man)\s(?!else)[^.;]*(?:thank|dank)`,
    String.raw`thank(?:ed|ing|s)?\s+(?:the|a|an|my|our|their|his)\s+(?!${together}(?!\p{L}))\p{L}`,
    String.raw`thank(?:ed|ing|s)?\s+(?:her|his|their)\s+${relative}(?!\p{L})`,
    String.raw`(?:be)?danke?n?t?e?\s+(?:(?:eigentlich|noch|auch|mal|an|bei)\s+){0,3}(?:de[rmn]|die|das|meine[mrn]?|unsere[mrn]?|ihre[mrn]?|seine[mrn]?)\s+(?!${together}(?!\p{L}))\p{L}`,
    String.raw`(?:^|\s)(?:de[rm]|meine[mr]|unsere[mr]|ihre[mr]|seine[mr])\s+(?!${together}(?!\p{L}))\p{L}+\s+(?:noch\s+|mal\s+|auch\s+)?(?:be)?danken(?!\p{L})`,
  ].map((pattern) => new RegExp(pattern, 'u')),
);

const gap = '(?:[^,.;!?]{0,40}?[^\\p{L},.;!?])?';
/** Thanks still to be said. No mark that ends a clause stands between the words that say so and the thanks. */
const owed = lazily(() =>
  [
    // A line that begins with a bare verb asks for it: `Send Ben a thank-you card`, `Remercier Ben`.
    `^[^\\p{L}]*(?:(?:todo|next|then|also|later|maybe|remember|reminder|action|and)[:,]?\\s+(?:to\\s+)?)?(?:send|write|say|give|get|buy|make|drop|post|text|email|e-mail|mail|message|call|ring|dm|bring)\\s${gap}thank`,
    '^[^\\p{L}]*(?:(?:todo|next|then|also|later|maybe|remember|reminder|action|and)[:,]?\\s+(?:to\\s+)?)?thank(?=\\s)(?!\\s*(?:you|u)(?!\\p{L}))',
    '^[^\\p{L}]*(?:todo|to\\s+do)[:,]?\\s+(?:\\p{L}+\\s+)?thank',
    '^[^\\p{L}]*(?:remercier|agradecer)(?!\\p{L})',
    `^[^\\p{L}]*(?:envoyer|écrire|dire|offrir|dar|enviar|mandar|escribir|decir)\\s${gap}(?:remerci|merci|gracias|agradec)`,
    `(?:^|[^\\p{L}])(?:need(?:s|ed)?|ha(?:ve|s|d)\\s+(?:yet\\s+|still\\s+)?to|must|should|ought|want(?:ed)?|would\\s+like|meant?\\s+to|plan(?:ning|ned)?|going\\s+to|will|shall|i[’']ll|we[’']ll|let[’']?s|remember|forgot|forgotten|forget|(?:yet|still|about|time|intend|next)\\s+to|todo:?|to\\s+do:?|owe[ds]?|tomorrow:?)\\s${gap}(?:thank(?!ed)|(?:have|be|get)\\s+thanked)`,
    `(?:^|[^\\p{L}])(?:haven[’']?t|hasn[’']?t|hadn[’']?t|didn[’']?t|not|never|without|forgot\\s+to)\\s${gap}thank`,
    '^[^\\p{L}]*to\\s+thank(?!\\p{L})',
    '(?:^|[^\\p{L}])no\\s+(?:\\p{L}+\\s+)?thank(?:s|[-\\s]you)(?:\\s+(?:notes?|cards?|letters?|mails?|emails?))?\\s+(?:yet|so\\s+far|sent|given|noted|said|written)',
    'thank(?:s|[-\\s]you)?(?:\\s+(?:note|card|letter|mail|email|message))?(?:\\s+▪)?\\s+(?:(?:is|are|was|were|still|for\\s+\\p{L}+|to\\s+▪)\\s+){0,3}(?:due|owed|outstanding|pending|overdue|missing|unsent|not\\s+(?:yet\\s+)?(?:sent|said|given|noted)|to\\s+be\\s|to\\s+(?:send|write|do)(?!\\p{L})|later|tomorrow)(?!\\p{L})',
    // `Thank-you card for Ben still to write`, `Thank-you note for Ben not sent yet`: whatever stands between, if no clause ends there.
    "thank(?!ed)[^,.;!?]{0,60}?\\s(?:(?:still|yet|not)\\s+to\\s+(?:be\\s+)?\\p{L}+|to\\s+be\\s+(?:sent|written|said|posted|given|bought)|(?:not|never)\\s+(?:yet\\s+)?(?:been\\s+)?(?:sent|written|said|posted|given|done|bought|made|out)|(?:hasn|haven|isn|wasn|aren)[’']?t|unsent|unwritten|pending|outstanding|overdue|still\\s+(?:open|missing|due|owed))(?!\\p{L})",
    // `Thank-you cards: Ben?`, `Did I thank Ben?`
    '(?:be)?dank[^.;!]{0,80}\\?\\s*$|(?:thank|remerci|merci|gracias|agradec)[^.;!]{0,80}\\?\\s*$',
    '(?:^|[^\\p{L}])dank\\p{L}*[^,.;!?]{0,60}?\\s(?:noch\\s+(?:zu\\s+\\p{L}+|nicht|offen|ausstehend)|nicht\\s+(?:geschickt|geschrieben|verschickt|gesendet))(?!\\p{L})',
    '(?:remerciements?|merci)[^,.;!?]{0,60}?\\s(?:(?:encore\\s+)?à\\s+(?:écrire|envoyer|faire|poster)|pas\\s+(?:encore\\s+)?\\p{L}+|reste\\s+à\\s|en\\s+attente)(?!\\p{L})',
    '(?:agradecimiento|gracias)[^,.;!?]{0,60}?\\s(?:por\\s+(?:escribir|enviar|mandar|hacer)|sin\\s+(?:enviar|escribir|mandar)|(?:aún|todavía)\\s+no|no\\s+(?:enviad|escrit)\\p{L}*|pendientes?)(?!\\p{L})',
    `(?:^|[^\\p{L}])(?:muss|müsste|sollte?|sollten|will|wollte|möchte|hätte|werde|schulde|noch\\s+zu)\\s${gap}(?:be)?dank(?!te|t(?!\\p{L}))`,
    `(?:^|[^\\p{L}])(?:nicht|nie|kein(?:e|en)?|vergessen)\\s${gap}(?:be)?dank`,
    `(?:^|[^\\p{L}])noch\\s+(?!mal|einmal)${gap}(?:be)?danken(?!\\p{L})`,
    // Not `hingegangen, um mich zu bedanken`.
    '^(?!.*(?:^|[^\\p{L}])um\\s).*\\szu\\s+(?:be)?danken(?!\\p{L})',
    // An infinitive at the end, without a verb that says it was done: `Dankesmail an Ben schreiben`.
    '^(?!.*(?:^|[^\\p{L}])(?:habe|hab|hatte|haben|um|beim|ließ|lassen)(?!\\p{L})).*(?:^|[^\\p{L}])dank(?:e|es|eschön|eschon)?\\p{L}*(?!\\p{L})[^.;!?]{0,40}?\\s(?:schicken|senden|schreiben|sagen|besorgen|kaufen|vorbeibringen|mitbringen|geben|überreichen|mailen)(?!\\p{L})',
    '^[^\\p{L}]*(?:(?:bei|mich|uns|noch|▪)\\s+){1,4}bedanken(?!\\p{L})',
    '(?:^|[^\\p{L}])dank\\p{L}*[^.;!?]{0,25}?\\s(?:muss|müssen|soll|sollte|fehlt|fehlen)(?!\\p{L})',
    '(?:^|[^\\p{L}])(?:be)?dank\\p{L}*[^,.;!?]{0,25}?\\s(?:fällig|offen|steht\\s+(?:noch\\s+)?aus|ausstehend|vergessen|noch\\s+nicht)(?!\\p{L})',
    `(?:^|[^\\p{L}])(?:dois|devrais|doit|faut|faudrait|reste\\s+à|penser\\s+à|pense\\s+à|veux|voudrais|vais|compte|sans)\\s${gap}(?:remercier|merci)`,
    `(?:^|[^\\p{L}])(?:pas|jamais|oublié|oublier|oublie)\\s${gap}(?:remerci|merci)|(?:^|\\s)à\\s+remercier`,
    `(?:^|[^\\p{L}])(?:tengo|tenemos|debo|debería|hay|falta|faltan|pendiente|no|nunca|todavía|aún|sin|olvid\\p{L}*|quiero|quisiera|voy|recordar)\\s${gap}(?:agradec|gracias)|(?:^|\\s)por\\s+agradecer`,
    '(?:gracias|merci|remerciements?)\\s[^,.;!?]{0,25}?(?:pendientes?|à\\s+(?:faire|envoyer))(?!\\p{L})',
  ].map((pattern) => unicodePattern(pattern, 'u')),
);

/** Whether a line says that I thanked somebody, or that I still have to. `stems`: how words of thanks begin. */
export function readThanks({ words }: LineWords, stems: readonly string[]): 'said' | 'owed' | null {
  const text = plain(words);
  if (!stems.some((stem) => text.includes(stem))) return null;
  if (!text.split(/[^\p{L}]+/u).some((word) => stems.some((stem) => word.startsWith(stem)))) return null;
  if (noThanks().some((pattern) => pattern.test(text))) return null;
  if (!text.includes('▪') && thanksOfOthers().some((pattern) => pattern.test(text))) return null;
  return owed().some((pattern) => pattern.test(text)) ? 'owed' : 'said';
}

/** `thanked her`, `sent him a thank-you note`: to whoever is named before, and by me. */
const toThem = lazily(() => {
  const them = '(?:her|him|them|ihr|ihm|ihnen|sie|ihn)(?!\\p{L})';
  return unicodePattern(
    `(?:thank(?:ed|s|ing)?|thank[-\\s]you|danke?|dankte|gedankt|bedankte?)\\s+(?:to\\s+|an\\s+|bei\\s+)?${them}|` +
      `(?:^|[^\\p{L}])${them}\\s+(?:[^\\s,.;]+\\s+){0,3}?(?:thank|dank|bedank|gedank)`,
    'u',
  );
});
/** `thanked`, `thanks for the card`, and nobody is named. */
const toNobody =
  /(?:thank(?:ed|s|ing)?|thank[-\s]you|danke?|dankte|gedankt|bedankte?)(?:\s+(?:mich|gesagt))?\s*(?:$|[,.;!(]|(?:you|for|by|via|again|in|at|on|für|per|im|am)(?!\p{L}))/u;
const toSomebody = /▪|(?:^|[^\p{L}])(?:bei|an)\s+\p{L}/u;

/** Whether what stands behind `Anna:`, or below it, is Anna's thanks to somebody else. */
export function isThanksOfSpeaker(words: LineWords['words'], hasLabel: boolean): boolean {
  const text = plain(words);
  const said = hasLabel ? text.slice(text.indexOf(':') + 1) : text;
  return !toThem().test(said) && (toSomebody.test(said) || !toNobody.test(said));
}

/** `[[Ben]] danken`, `bei [[Ben]] bedanken`: what a task asks for, though no verb says so. */
const toThank = lazily(
  () =>
    /^(?!.*(?:^|[^\p{L}])(?:habe|hab|hatte|um|beim)(?!\p{L})).*(?:^|[^\p{L}])(?:be)?danken(?:\s+(?:für|wegen)(?!\p{L})[^.;]*)?[.!\s]*$/u,
);
/** What else is to be done besides. */
const andMore = /,|;|(?:^|[^\p{L}])(?:and|und|then|dann|et|y)(?!\p{L})(?!\s*▪)/u;

/** Whether a task asks to thank somebody, and for nothing else: that is thanks due, no promise. */
export function isTaskOfThanks(line: LineWords, stems: readonly string[]): boolean {
  const said = readThanks(line, stems);
  if (said === null) return false;
  const text = plain(line.words);
  return !andMore.test(text) && (said === 'owed' || toThank().test(text));
}

function plain(words: LineWords['words']): string {
  return words
    .map((word) => (typeof word === 'string' ? word : ' ▪ '))
    .join('')
    .toLowerCase();
}
