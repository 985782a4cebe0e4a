import { lazily } from '../model/lazily';
import { unicodePattern } from '../model/unicode-pattern';
import type { Exchange } from '../model/meeting';
import { splitLinks } from './read-value';

/** Who did it: I wrote, they answered, or we talked. */
export type Way = Exchange['way'];

/**
 * What an entry of a log, or a line about somebody who is linked in it, says of how we were in touch, in English and German. Narrow on
 * purpose: a letter that nobody wrote or an answer that never came must not be claimed, so what begins otherwise says nothing here.
 */

/** Longer lines are not looked at. */
const longest = 400;
/** Whom the line is about, and other people linked in it. */
const one = '\uE000';
const other = '\uE001';
/** The one, perhaps after others: `Emailed Ann and Sam`. */
const who = `(?:${other}(?:,? (?:and|&|und) |, ))*${one}`;

/** What may stand before the verb of a sentence of mine. */
const lead =
  "^(?:(?:i|i've|we|ich|wir|have|habe|hab|then|also|just|finally|again|first|second|today|dann|auch|heute|gestern|wieder|endlich|nochmal|erneut|kurz|\\d{1,2}[:.]\\d{2}(?: ?(?:am|pm|uhr))?),? )*";
const letters =
  '(?:short |quick |second |first |long |kind |polite |kurze |zweite |erste |lange )?(?:linkedin[- ])?(?:e-?mail|mail|message|letter|note|text|dm|card|reminder|request|invitation|invite|nachricht|brief|karte|anfrage|einladung|erinnerung|sms)';
const article = '(?:an? |the |my |another |one |this |eine?n? |die |den |meine?n? |noch eine?n? )?';
const wrote = '(?:e-?mailed|texted|messaged|dmed|dm’?ed|pinged|nudged|chased|reached out|followed up|mailte|simste)';
const whom = '(?:her|him|them|ihr|ihm|ihnen|sie|ihn)';
const saidInGerman =
  '(?:geschrieben|angeschrieben|gemailt|angemailt|geschickt|verschickt|gesendet|abgeschickt|hingeschrieben|nachgehakt)';
const few = '(?:[^\\s,.;:!?]+ ){0,5}?';

/** In an entry that names nobody, because it stands in their own note. */
const iWrote = lazily(() =>
  [
    `${lead}${wrote}(?![\\p{L}])(?! by)`,
    `${lead}(?:wrote|schrieb)(?= ?(?:$|[.,;:–—(-]|(?:to )?${whom}(?![\\p{L}])(?! (?:first|own|new|cv|phd|book|thesis))|again|today|to |about|for |über|wegen|an ))(?! (?:to )?(?:me|us|mir|uns)(?![\\p{L}]))`,
    `${lead}(?:wrote|sent|dropped|schrieb|schickte|sandte) (?:${whom} )?${article}${letters}(?![\\p{L}])`,
    `${lead}(?:sent|schickte|sandte) ${whom} `,
    `^(?:${letters})(?: to (?:\\S+ ){1,3}?)?(?: )?(?:sent|written|geschrieben|geschickt|verschickt|gesendet|raus|abgeschickt)(?![\\p{L}])`,
    `^(?:${letters}) (?:to|an) `,
    `^(?!(?:sie|er|\\S+) (?:hat|haben) )${few}${saidInGerman}(?![\\p{L}])`,
  ].map((pattern) => unicodePattern(pattern, 'u')),
);

const theirVerb =
  '(?:replied|answered|responded|wrote back|got back to me|came back to me|emailed (?:me|back)|texted (?:me|back)|messaged (?:me|back)|wrote to me|wrote me|antwortete|schrieb (?:mir|zurück)|meldete sich|mailte (?:mir|zurück))';
const theirVerbInGerman =
  '(?:hat|haben) (?:(?:mir|uns|sich|schon|gleich|heute|gestern|sofort|endlich|bereits) ){0,3}(?:geantwortet|geschrieben|zurückgeschrieben|gemeldet|zurückgemeldet)';
const answer = '(?:reply|answer|response|antwort|rückmeldung)';
const clause = '(?:^|[.,;:!–—-] ?|(?:^| )(?:and|but|then|und|dann|aber) )';
const notYet = `(?:(?:no|not|without|never|still no|keine?|nicht|ohne) [^.;!?]{0,25}?(?:repl|answer|respon|antwort|gemeldet|rückmeldung|reaktion)|(?:hasn't|haven't|didn't|has not|did not|doesn't) [^.;!?]{0,20}(?:repl|answer|respon|written|writ|got back)|unanswered|unbeantwortet|(?:waiting|wait|hoping|warte|hoffe) (?:for|on|auf)|(?:if|when|until|ob|falls|wenn|bis) [^.;!?]{0,25}(?:repl|answer|antwort|respon))`;

const theyAnswered = lazily(() =>
  [
    `${clause}(?:(?:${one}|[^\\s,.;:]+) ){0,3}?${theirVerb}(?![\\p{L}])`,
    `${clause}(?:(?:${one}|[^\\s,.;:]+) ){0,2}?${theirVerbInGerman}(?![\\p{L}])`,
    `${clause}(?:(?:got|had|received|bekam|erhielt|today|heute) )?(?:an? |the |her |his |their |eine |die |ihre |seine |kind |quick )?(?:${answer}|e-?mail|mail|message|letter|nachricht|brief) (?:from|von) `,
    `${clause}(?:got|had|received|bekam|erhielt) (?:an? |her |his |their |eine |ihre |seine )?(?:kind |quick |nette |kurze )?${answer}(?![\\p{L}])`,
    `${clause}(?:heard (?:back )?from (?:${one}|her|him|them)|(?:her|his|their|ihre|seine) ${answer}(?=:| came| arrived| kam| ist da))`,
    `${clause}${answer}(?:: | bekommen| erhalten| gekommen| received)`,
  ].map((pattern) => unicodePattern(pattern, 'u')),
);

const talk =
  '(?:met|saw|spoke|talked|chatted|called|phoned|rang|zoomed|visited|interviewed|coffee|lunch|dinner|breakfast|tea|drinks|walk|phone call|video call|zoom|call|chat|talk|conversation|catch-?up|interview|meeting|traf|trafen|sprach|sprachen|telefonierte|telefonierten|telefoniert|telefonat|getroffen|gesprochen|angerufen|besucht|kaffee|mittagessen|abendessen|frühstück|gespräch|treffen|anruf|spaziergang|videoanruf)';
const weTalked = lazily(() =>
  unicodePattern(
    `${lead}(?:(?:had|hatte|hatten|long|short|quick|good|great|lovely|first|second|an?|the|eine?n?|langes|kurzes|gutes|erstes|zweites|langer|kurzer|erster|mit ihr|mit ihm|sie|ihn|ihr|ihm) ){0,4}${talk}(?![\\p{L}?])(?! (?:request|invitation|invite|anfrage|einladung|proposal|sent|geschickt))`,
    'u',
  ),
);
/** A talk that is only arranged. */
const arranged =
  /(?:^|[^\p{L}])(?:booked|planned|scheduled|arranged|invited|invitation|proposed|suggested|asked for|next|tomorrow|will|vereinbart|verabredet|geplant|ausgemacht|vorgeschlagen|eingeladen|morgen|nächste\p{L}*)(?!\p{L})/u;

const neverArrived =
  /bounced|undeliverable|unzustellbar|zurückgekommen|not sent|unsent|nicht (?:abge|ver|ge)?(?:schickt|sendet|schrieben)|^(?:draft|entwurf)/;

const hasNoMarks = /^[A-Za-z0-9\uE000\uE001][A-Za-z0-9 ,.;:!?()'\uE000\uE001-]*$/;

/** The words of a line as they are compared: small letters, plain apostrophes, single spaces, no marks of Markdown. */
function plain(written: string): string {
  const text = written.slice(0, longest);
  if (hasNoMarks.test(text) && !text.includes('  ')) return text.toLowerCase().trim();
  return text
    .replace(/\*+|__|==|✅ ?\d{4}-\d{2}-\d{2}/g, '')
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}\uE000\uE001]+/u, '')
    .trim();
}

const some = (patterns: readonly RegExp[], text: string): boolean => patterns.some((pattern) => pattern.test(text));
const notYetAnswered = lazily(() => unicodePattern(`(?:^|[^\\p{L}])${notYet}`, 'u'));

/** What an entry of the log in somebody's own note says, without its day; null where it does not say who did what. */
export function wayInLog(entry: string): Way | null {
  const text = plain(entry);
  if (text === '') return null;
  if (weTalked().test(text) && !notYetAnswered().test(text) && !arranged.test(text)) return 'talked';
  if (some(theyAnswered(), text) && !notYetAnswered().test(text)) return 'answered';
  return some(iWrote(), text) && !neverArrived.test(text) ? 'wrote' : null;
}

const iWroteTo = lazily(() =>
  [
    `${lead}(?:${wrote}|wrote|schrieb)(?: (?:to|with|an))? ${who}`,
    `${lead}(?:sent|schickte|sandte) ${who} `,
    `${lead}(?:sent|wrote|dropped|schrieb|schickte|sandte) ${few}(?:to|an) ${who}`,
    `${lead}(?:dropped) ${who} a `,
    `^${article}${letters} (?:sent |written )?(?:to|an) ${who}(?: (?:sent|geschickt|geschrieben|verschickt|gesendet|raus))?(?= ?(?:$|[.,;:!–—(-]))`,
    `${lead}(?:an )?${who} (?!(?:hat|haben) )(?:(?!nicht|nie )[^\\s,.;:!?]+ ){0,5}?${saidInGerman}(?!\\p{L})`,
    `${lead}(?:an )?${article}${letters} an ${who} ${saidInGerman}(?!\\p{L})`,
  ].map((pattern) => unicodePattern(pattern, 'u')),
);
const theyAnsweredMe = lazily(() =>
  [
    `^(?:(?:today|heute|gestern|then|dann) )?${one} (?:(?:has|just|already|finally|kindly|then) ){0,2}(?:${theirVerb}|${theirVerbInGerman})(?!\\p{L})`,
    `^(?:(?:got|had|received|bekam|erhielt|today|heute) )?(?:an? |the |eine |die |nette |kind |quick )?(?:${answer}|e-?mail|mail|message|letter|nachricht|brief) (?:from|von) ${one}`,
    `${lead}heard (?:back )?from ${one}`,
    `${lead}(?:${wrote}|wrote(?: to)?|schrieb) ${one}[^.;!?]{0,60}?(?:and|und|;|,) (?:she|he|they|sie|er) ${theirVerb}(?!\\p{L})`,
  ].map((pattern) => unicodePattern(pattern, 'u')),
);

/** The line with the one who is linked as `target` marked, and everybody else linked marked as another. */
function marked(line: string, target: string): string {
  return splitLinks(line.slice(0, 2 * longest))
    .map((part) => (part.target === null ? part.text : part.target === target ? one : other))
    .join('');
}

/** What a line of a diary says of somebody linked in it; null where it says neither that I wrote nor that they answered. */
export function wayInLine(line: string, target: string): Way | null {
  const text = plain(marked(line, target));
  if (some(theyAnsweredMe(), text) && !notYetAnswered().test(text)) return 'answered';
  return some(iWroteTo(), text) && !neverArrived.test(text) ? 'wrote' : null;
}

const taskOfWriting =
  /^(?:e-?mail|mail|message|text|dm|ping|write|send|drop|remind|nudge|ask|invite|contact|reach out|follow up|thank|forward)(?!\p{L})|(?:^|[^\p{L}])(?:schreiben|anschreiben|mailen|anmailen|schicken|senden|erinnern|fragen|anfragen|einladen|danken|bedanken|nachhaken|kontaktieren)(?!\p{L})/u;
const taskOfTalking =
  /^(?:call|phone|ring|meet|see|visit|talk|speak|chat|coffee|lunch|dinner|breakfast|tea|zoom|interview|catch up|walk)(?!\p{L})|^(?:kaffee|mittagessen|gespräch|treffen)(?!\p{L})|(?:^|[^\p{L}])(?:anrufen|telefonieren|treffen|besuchen|sprechen|reden)(?!\p{L})/u;

/** What a ticked task for somebody says that I did; null where it does not say whether I wrote or we talked. */
export function wayInTask(task: string): Way | null {
  const text = plain(
    splitLinks(task.slice(0, longest))
      .map((part) => (part.target === null ? part.text : one))
      .join(''),
  );
  if (taskOfWriting.test(text) || some(iWroteTo(), text)) return 'wrote';
  return taskOfTalking.test(text) ? 'talked' : null;
}
