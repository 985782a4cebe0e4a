import { lazily } from '../model/lazily';
import { unicodePattern } from '../model/unicode-pattern';
import { foldName } from '../notes/fold';
import { saysDu } from '../notes/form-of-address';
import { deedOf, promisedWords, withoutDay } from './deed';

/** Whom a letter is for, and how it speaks to them. */
export interface Reader {
  /** What they are called, in every way. */
  readonly names: readonly string[];
  readonly isFormal: boolean;
  /** Whether a pronoun in the line can only mean them. */
  readonly isOnlyOne: boolean;
}

/**
 * A promise as one says it to whom it was made: `send you the list` of `send her the list by Friday`, where the day is known besides. Null
 * where the line does not say that it was promised to them, where it is a thought or a question, and where it cannot be turned for certain.
 */
export function promiseInLetter(what: string, hasDue: boolean, reader: Reader): string | null {
  const line = what.trim().replace(/\.$/, '');
  if (/[?"“”„«»]/.test(line)) return null;
  const named = markReader(line, reader.names);
  if (!reader.isOnlyOne && !named.includes(mark)) return null;
  const bare = (text: string): string => (hasDue ? withoutDay(text) : text);
  return inEnglish(named, bare) ?? inGerman(named, reader.isFormal, bare);
}

/** Stands for a name of the reader's. */
const mark = '\uE000';

function markReader(line: string, names: readonly string[]): string {
  const known = new Set(names.map(foldName).filter((name) => name !== ''));
  const isName = (words: string): boolean => known.has(foldName(words));
  // The longest name first: `Yusuf Demir` before `Yusuf`.
  return line.replace(/\p{Lu}[\p{L}\p{M}.-]*(?:\s\p{Lu}[\p{L}\p{M}.-]*){0,3}/gu, (words) => {
    const parts = words.split(/\s/);
    for (let count = parts.length; count > 0; count--)
      for (let from = 0; from + count <= parts.length; from++)
        if (isName(parts.slice(from, from + count).join(' ')))
          return [...parts.slice(0, from), mark, ...parts.slice(from + count)].join(' ');
    return words;
  });
}

const giving = 'send|show|lend|bring|give|forward|pass|post|mail|email|e-mail|write|introduce|return';
const towards = `${giving}|help|call|ring|phone|visit|meet|invite|share|let|tell|put|pay|cook|make|book|lend`;
const withName = `(?:him|her|them|${mark})`;

const promised = lazily(() => unicodePattern(`^(?:${promisedWords(withName)})(?=\\S)`, 'u'));
const will = lazily(() => /^I(?:[’']ll| will) (?=\S)/);
const firstIs = (verbs: string): RegExp => new RegExp(`^(?:${verbs})(?=\\s|$)`, 'i');
const isGiving = lazily(() => firstIs(giving));
const isTowards = lazily(() => firstIs(towards));
const isThought = lazily(() =>
  firstIs(
    'think|consider|decide|wonder|reflect|find|figure|work|look|google|search|research|check|ask|see|remember|learn|worry|forget|avoid|keep|watch|stop|be',
  ),
);
/** Directly behind the verb, or behind `to`: whoever gets it. */
const getsIt = lazily(() => unicodePattern(`^\\S+ ${withName}(?=\\s|$)|\\sto ${withName}(?:\\s|$)`, 'u'));
const refersToThem = lazily(() =>
  unicodePattern(`${mark}|(?:^|[^\\p{L}])(?:him|her|hers|his|them|their|he|she|they)(?!\\p{L})`, 'iu'),
);
/** What may stand behind a dative, and is no noun of theirs. */
const noNoun = 'the|a|an|my|our|some|this|that|these|those|about|when|if|how|back|on|to|with|in|at|for|up|over|out';

function inEnglish(line: string, bare: (text: string) => string): string | null {
  const lead = promised().exec(line)?.[0] ?? will().exec(line)?.[0] ?? '';
  const isPromised = promised().test(line);
  const deed = line.slice(lead.length);
  const text = lead === '' ? deed.replace(/^to /, '') : deed;
  if (!isPromised && !(lead === '' ? isGiving() : isTowards()).test(text)) return null;
  if (lead === '' && !getsIt().test(text)) return null;
  if (isNegative(text) || (isThought().test(text) && (!isPromised || refersToThem().test(text)))) return null;
  if (/(?:whether|if|what|that) I(?!\p{L})/u.test(text)) return null;
  if (isUnclear(text, / (?:his|him)(?!\p{L})/u, / hers?(?!\p{L})/u) || isIdiom().test(text)) return null;
  // Behind somebody else's name a pronoun may mean that one; right behind the verb that one is who gets it.
  const other = nameOfOther(text);
  if (other >= 0 && refersToThem().test(text.slice(other))) return null;
  if (other >= 0 && !isPromised && /^\S+ $/.test(text.slice(0, other))) return null;
  const turned = text
    .replace(unicodePattern(`${mark}[’']s(?=\\s)`, 'gu'), 'your')
    .replace(unicodePattern(`(^\\S+|\\s(?:to|with|for|about|by|from|help)) ${mark}(?=\\s|$)`, 'giu'), '$1 you')
    .replace(/(\s|^)him(?!\p{L})/gu, '$1you')
    .replace(/(\s)his(?= \p{L})/gu, '$1your')
    .replace(
      /(\s(?:with|about|at|on|in|for|to|of|from)) her(?= (?!(?:the|a|an|my|our|about|when|if|how|on|to|with|in|at|for)\s)\p{Ll})/gu,
      '$1 your',
    )
    .replace(unicodePattern(`(\\s)her(?= (?:${noNoun})(?!\\p{L})|$|[,;])`, 'gu'), '$1you')
    .replace(unicodePattern(`^(\\S+ )them(?= (?:${noNoun})(?!\\p{L})|$)`, 'u'), '$1you');
  return isLeftOver(turned, refersToThem()) ? null : lowered(bare(turned));
}

/** Words for people: a pronoun behind one may mean that one. */
const somebody = lazily(
  () =>
    /(?:^|[^\p{L}])(?:brother|sister|son|daughter|mother|father|mum|mom|dad|wife|husband|partner|friend|colleague|boss|manager|director|uncle|aunt|cousin|neighbour|neighbor|student|client|child|children|kid|man|woman|girl|boy|team|family|Bruder|Schwester|Sohn|Tochter|Mutter|Vater|Frau|Mann|Partner(?:in)?|Freund(?:in)?|Kolleg(?:en|in)|Chef(?:in)?|Onkel|Tante|Cousin|Cousine|Nachbar(?:n|in)|Kund(?:en|in)|Kind(?:ern)?|Eltern|Familie)s?(?!\p{L})/u,
);
/** What sounds like a gift and is none: `give him a miss`, `write him off`. */
const isIdiom = lazily(
  () =>
    /\s(?:off|up|down|away|out)$|\s(?:chance|miss|berth|break|sack|door|boot|push|benefit of the doubt|shoulder|slip|lesson|warning)$/i,
);

/** Whether the pronouns may mean several people. */
function isUnclear(text: string, his: RegExp, hers: RegExp): boolean {
  const from = somebody().exec(text)?.index ?? -1;
  const behind = from < 0 ? '' : text.slice(from);
  return his.test(behind) || hers.test(behind) || (his.test(` ${text}`) && hers.test(` ${text}`));
}

function isNegative(text: string): boolean {
  return /(?:^|[^\p{L}])(?:not|never|nothing|nobody|no|[\p{L}]+n[’']t|nicht|nie|niemals|nichts|niemand\p{L}*|kein\p{L}*)(?!\p{L})/iu.test(
    text,
  );
}

function isLeftOver(text: string, refers: RegExp): boolean {
  return text.includes(mark) || refers.test(text);
}

function lowered(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) && isTowards().test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

const noPerson = lazily(
  () =>
    /^(?:I|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|English|German|French|Spanish)$/,
);

/** Where a word begins that may be the name of somebody else; -1 where there is none. A capital is one but for the first word. */
function nameOfOther(text: string): number {
  for (const match of text.matchAll(/(\s)(\p{Lu}[\p{L}-]*)/gu))
    if (!noPerson().test(match[2] ?? '') && !/^\p{Lu}+$/u.test(match[2] ?? '')) return match.index + 1;
  return -1;
}

/** First persons of verbs, by the infinitive they belong to. */
const verbs: ReadonlyMap<string, string> = new Map(
  'schicken senden zeigen leihen bringen geben schreiben mailen helfen besorgen erklären stellen leiten rufen reichen suchen kochen backen'
    .split(' ')
    .map((infinitive) => [infinitive.slice(0, -1), infinitive]),
);
const parts = 'mit|vor|weiter|an|zurück|nach|raus|heraus|zu|aus|vorbei';
const givingDe = new RegExp(
  `(?:^|\\s)(?:(?:${parts})?(?:zu )?(?:schicken|senden|zeigen|leihen|bringen|geben|schreiben|mailen|helfen|besorgen|leiten|stellen)|(?:${parts})zu(?:schicken|senden|bringen|geben|leiten|stellen|suchen))$`,
);

const promisedDe = lazily(() =>
  unicodePattern(
    `^(?:(?:[Ii]ch )?habe? (?:(?:ihm|ihr|${mark}) )?(?:versprochen|zugesagt), |(?:(?:[Ii]hm|[Ii]hr|${mark}) )?(?:[Vv]ersprochen|[Zz]ugesagt), )(?=\\S)`,
    'u',
  ),
);
const willDe = lazily(() => /^[Ii]ch werde (?=\S)/);
const firstPerson = lazily(() => unicodePattern(`^[Ii]ch (\\p{Ll}+) (.+?)(?: (${parts}))?$`, 'u'));
const refersInGerman = lazily(
  () => /(?:^|[^\p{L}])(?:ih[mnr]|ihnen|ihre[mnrs]?|sein(?:e[mnrs]?)?|er|sie|sich|de(?:ren|ssen|nen)|man)(?!\p{L})/iu,
);

function inGerman(line: string, isFormal: boolean, bare: (text: string) => string): string | null {
  const lead = promisedDe().exec(line)?.[0] ?? willDe().exec(line)?.[0] ?? '';
  const isPromised = promisedDe().test(line);
  const text = lead === '' ? asInfinitive(line) : line.slice(lead.length);
  if (/^[Ii]ch\s/.test(text) || isNegative(text) || /,/.test(text)) return null;
  if (!(isPromised ? / zu \p{Ll}+n$|zu\p{Ll}+n$/u : givingDe).test(text)) return null;
  if (isUnclear(text, / (?:ih[mn]|sein\p{L}*)(?!\p{L})/u, / ihr\p{L}*/u)) return null;
  // Behind `mit meinem Bruder` or a name, `ihm` may be that one.
  const other = refersInGerman().exec(text);
  const dative = unicodePattern(`^(?:${mark}|[Ii]h[mr](?= (?:\\p{Ll}|\\d)))(?=\\s)`, 'u');
  if (!isPromised && !dative.test(text)) return null;
  if (other && !dative.test(text) && /\p{Lu}/u.test(text.slice(0, other.index))) return null;
  // Words for somebody I say du to have no place beside Sie.
  if (isFormal && saysDu(text)) return null;
  const [you, youAccusative, your] = isFormal ? ['Ihnen', 'Sie', 'Ihr'] : ['dir', 'dich', 'dein'];
  const turned = text
    .replace(dative, you)
    .replace(unicodePattern(`(\\s(?:mit|von|zu|bei)) ${mark}(?=\\s)`, 'gu'), `$1 ${you}`)
    .replace(unicodePattern(`(\\s(?:für|an|über|um)) ${mark}(?=\\s)`, 'gu'), `$1 ${youAccusative}`)
    .replace(/(^|\s)ihm(?= )/gu, `$1${you}`)
    .replace(/(^|\s)ihr(?= (?:\p{Ll}|\d))/gu, `$1${you}`)
    .replace(/(^|\s)ihn(?= )/gu, `$1${youAccusative}`)
    .replace(/(^|\s)(?:sein|ihr)(e[mnrs]?)(?= )/gu, `$1${your}$2`)
    .replace(/(^|\s)sein(?= \p{Lu})/gu, `$1${your}`);
  const rest = turned.replace(/(?:^|\s)(?:Ihnen|Sie|Ihr(?:e[mnrs]?)?)(?!\p{L})/gu, ' ');
  return isLeftOver(isFormal ? rest : turned, refersInGerman()) ? null : bare(turned);
}

/** `ihm mein Portfolio schicken` of `Ich schicke ihm mein Portfolio`. */
export function asInfinitive(line: string): string {
  const found = firstPerson().exec(line);
  const infinitive = verbs.get(found?.[1] ?? '');
  return found && infinitive !== undefined ? `${found[2] ?? ''} ${found[3] ?? ''}${infinitive}` : line;
}

/** What was promised, for my own pages, which say before it that I promised: nothing of that is said again. */
export function promiseOnPage(what: string, hasDue: boolean): string {
  const deed = asInfinitive(deedOf(what).replace(/\.$/, ''));
  return hasDue ? withoutDay(deed) : deed;
}
