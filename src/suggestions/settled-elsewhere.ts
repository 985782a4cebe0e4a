import type { Day } from '../model/day';
import { foldName, nameOfPath } from '../notes/fold';
import { readDayText } from '../notes/read-day';
import type { SuggestionKind } from './rules';
import type { Suggestion } from './propose';

/** A sentence that tells of something as done: `Sent Dan the price list`, `Rosie gave the lightbox back`. */
export interface Settlement {
  readonly path: string;
  readonly line: number;
  readonly day: Day | null;
  /** Words of the sentence as one compares them, names among them. */
  readonly words: ReadonlySet<string>;
  /** What its words of the past are the past of. */
  readonly verbs: ReadonlySet<string>;
  readonly isTicked: boolean;
  /** Whether something was handed over. */
  readonly isHandedOver: boolean;
  readonly isReturn: boolean;
  readonly isThanks: boolean;
}

/** Verbs as one says what is to be done and what was done, in both languages. */
const verbs = verbForms(
  `send sent|email emailed|mail mailed|post posted|forward forwarded|share shared|give gave given|pass passed|hand handed|bring brought|
  return returned|lend lent|pay paid|repay repaid|transfer transferred|write wrote written|text texted|message messaged|call called|
  ring rang rung|phone phoned|ask asked|tell told|show showed shown|buy bought|order ordered|book booked|find found|get got|make made|
  fix fixed|mend mended|check checked|read read|review reviewed|sign signed|print printed|drop dropped|deliver delivered|invite invited|
  introduce introduced|recommend recommended|finish finished|draft drafted|upload uploaded|prepare prepared|translate translated|
  schicken schick geschickt|senden gesendet gesandt|mailen gemailt|weiterleiten weitergeleitet|geben gegeben|bringen gebracht mitgebracht vorbeigebracht|
  leihen geliehen|zahlen gezahlt|bezahlen bezahlt|überweisen überwiesen|schreiben geschrieben|anrufen angerufen|fragen gefragt|
  zeigen gezeigt|kaufen gekauft|besorgen besorgt|bestellen bestellt|finden gefunden|machen gemacht|reparieren repariert|prüfen geprüft|
  lesen gelesen|unterschreiben unterschrieben|ausdrucken ausgedruckt|einladen eingeladen|vorstellen vorgestellt|empfehlen empfohlen|
  übersetzen übersetzt|liefern geliefert|vorbereiten vorbereitet|raussuchen rausgesucht|heraussuchen herausgesucht|zurückgeben zurückgegeben`,
);

const done = new Set([
  ...verbs.keys(),
  'done',
  'received',
  'arrived',
  'erledigt',
  'bekommen',
  'erhalten',
  'angekommen',
]);
/** What was promised is there then. `Dan asked for the list` is not. */
const handsOver = new Set(
  `sent emailed mailed posted forwarded shared gave given passed handed brought returned paid repaid transferred dropped delivered uploaded
  got done received arrived finished fixed geschickt gesendet gemailt weitergeleitet gegeben gebracht mitgebracht vorbeigebracht gezahlt
  bezahlt uberwiesen geliefert zuruckgegeben erledigt bekommen erhalten angekommen`.split(/\s+/),
);
// Of words without accents, in small letters, with one blank between them.
const returns =
  / (?:(?:gave|brought|got|sent|handed|passed|dropped|paid|has|have|took) (?:\S+ ){0,5}back|returned|repaid|paid (?:me|her|him|them|us|up)|settled up|zuruck(?:gegeben|gebracht|bekommen|gezahlt|geschickt|erhalten|uberwiesen)?|(?:hat|habe) (?:\S+ ){0,5}(?:gezahlt|bezahlt|uberwiesen)) /;
const thanks =
  / (?:thanked|(?:sent|wrote|posted|emailed|gave) (?:\S+ ){0,5}(?:thanks|thank you)|said thank(?:s| you)|bedankt|gedankt|dankeskarte (?:geschickt|geschrieben)|danke gesagt) /;
/** Not, not yet, or only to come. */
const open = new Set(
  `not never nobody no yet still will would should must need needs if when unless going want wants forgot tomorrow nicht nie kein keine keinen
  noch wird werde wurde soll sollte muss wenn falls vergessen morgen`.split(/\s+/),
);
const isOpen = /n['’]t(?![a-z])|['’]ll(?![a-z])|\?/i;

/** Words that say nothing of what it was. */
const vague = new Set(
  `about again also back from have into just last next over soon some something stuff that their them then there these thing things this
  time today tomorrow until with yesterday your yours when what which week month year later here finally already
  auch dann dass dies diese dieser dieses etwas gestern haben heute ihnen ihre ihrem ihren jetzt mein meine meinen meiner meinem morgen nach noch
  schon seine seinen über unser unsere vom wieder woche monat zurück sache sachen`
    .split(/\s+/)
    .map(foldName),
);

const money = /[€$£]|(?:^|[^\p{L}])(?:euros?|pounds?|quid|dollars?|bucks|franken)(?!\p{L})/iu;

/** Kinds that something said later can settle. */
const canBeSettled: ReadonlySet<SuggestionKind> = new Set([
  ...(['promise', 'waiting', 'favour-given', 'favour-received', 'thanks-due'] as const),
]);

/** Pairs of a form of the past and what one says of it before. */
function verbForms(table: string): ReadonlyMap<string, string> {
  return new Map(
    table.split('|').flatMap((row) => {
      const [base = '', ...forms] = row.trim().split(/\s+/).map(foldName);
      return forms.map((form): readonly [string, string] => [form, base]);
    }),
  );
}

/** Whether a word may tell of something done. */
function isPast(word: string): boolean {
  return done.has(word) || word === 'back' || /^.{3,}ed$|^.{0,4}ge.{3,}t$|^(?:zuruck|thank)/.test(word);
}

const item = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[(.)\]\s+)?/;
const fence = /^\s*(?:```|~~~)/;

/** What the text of a note tells as done, but for what it quotes and what is still in an open box. */
export function settlementsIn(path: string, text: string, day: Day | null): readonly Settlement[] {
  // Whose note it is, or whom the talk was with, need not be named again.
  const named = wordsOf(nameOfPath(path));
  const found: Settlement[] = [];
  const lines = text.split(/\r?\n/);
  let isInside = lines[0] === '---';
  for (const [index, raw] of lines.entries()) {
    if (isInside ? index > 0 && (raw === '---' || fence.test(raw)) : fence.test(raw)) {
      isInside = !isInside;
      continue;
    }
    const [mark = '', box = 'x'] = item.exec(raw) ?? [];
    if (isInside || box === ' ' || box === '/' || /^\s*[>#|]/.test(raw)) continue;
    const said = raw.slice(mark.length);
    // The box that is ticked tells it of words that say what was to be done.
    const isTicked = /\[[xX]\]/.test(mark);
    if (!isTicked && !wordsOf(said).some(isPast)) continue;
    for (const sentence of said.match(/[^.!?;]+[.!?;]*/g) ?? []) {
      const own = wordsOf(sentence);
      if (isOpen.test(sentence) || own.some((word) => open.has(word)) || !(isTicked || own.some(isPast))) continue;
      const plain = ` ${own.join(' ')} `;
      found.push({
        ...{ path, line: index + 1, day: isoDay(raw) ?? day, words: new Set([...own, ...named]) },
        ...{ verbs: new Set(own.flatMap(basesOf)), isTicked, isHandedOver: own.some((word) => handsOver.has(word)) },
        ...{ isReturn: returns.test(plain), isThanks: thanks.test(plain) },
      });
    }
  }
  return found;
}

function isoDay(text: string): Day | null {
  const [date] = /\d{4}-\d{2}-\d{2}/.exec(text) ?? [];
  const read = date === undefined ? null : readDayText(date);
  return read?.kind === 'day' ? read.day : null;
}

/** What a word of the past may be the past of: `printed` of `print`, `gedruckt` of `drucken`. */
function basesOf(word: string): readonly string[] {
  const known = verbs.get(word);
  if (known !== undefined) return [known];
  const [, stem = ''] = /^(.{3,})ed$/.exec(word) ?? [];
  const [, german = ''] = /^(?:.{2,4})?ge(.{3,})t$/.exec(word) ?? [];
  return [...(stem === '' ? [] : [stem, `${stem}e`]), ...(german === '' ? [] : [`${german}en`])];
}

function spelledWordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function wordsOf(text: string): readonly string[] {
  return spelledWordsOf(text).map(foldName);
}

/** What of the words of a suggestion would be told again by whoever tells that it is done: neither names nor what says nothing. */
function thingsIn({ what, who }: Suggestion): readonly string[] {
  const names = new Set(wordsOf(who.name));
  return spelledWordsOf(what ?? '').flatMap((spelled, index) => {
    const word = foldName(spelled);
    // `CV` and `57s` are things, `it` and `him` are none; what it begins with is what is to be done.
    const isThing = spelled.length > 3 || /\p{Lu}{2}|\d\p{L}/u.test(spelled);
    return index > 0 && isThing && !vague.has(word) && !names.has(word) && !done.has(word) && !bases.has(word)
      ? [word]
      : [];
  });
}

/** Settlements by each of their words. */
export type SettledWords = ReadonlyMap<string, readonly Settlement[]>;

export function settledWords(settled: Iterable<readonly Settlement[]>): SettledWords {
  const byWord = new Map<string, Settlement[]>();
  for (const ofNote of settled)
    for (const one of ofNote)
      for (const word of one.words) {
        const known = byWord.get(word);
        if (known) known.push(one);
        else byWord.set(word, [one]);
      }
  return byWord;
}

/** Suggestions without those that a later sentence of the vault settles: of the same person, and of the same thing. */
export function withoutSettled(found: readonly Suggestion[], byWord: SettledWords): readonly Suggestion[] {
  return found.filter((suggestion) => {
    if (!canBeSettled.has(suggestion.kind)) return true;
    const told = byWord.get(nameIn(suggestion.who.name)) ?? [];
    return !told.some((one) => isLater(one, suggestion) && settles(one, suggestion));
  });
}

/** By which name a sentence calls somebody: the given one, behind a title the last. */
function nameIn(name: string): string {
  const [first = '', ...more] = wordsOf(name);
  return titles.has(first) ? (more.at(-1) ?? '') : first;
}

function isLater({ path, line, day }: Settlement, { source, day: before }: Suggestion): boolean {
  if (path === source.path && (day === before || day === null || before === null)) return line > (source.line ?? line);
  return day !== null && before !== null && day > before;
}

function settles(
  { words, verbs: told, isTicked, isHandedOver, isReturn, isThanks }: Settlement,
  suggestion: Suggestion,
): boolean {
  const { kind, what } = suggestion;
  if (kind === 'thanks-due') return isThanks;
  const things = thingsIn(suggestion);
  const isSameThing = things.some((thing) => words.has(thing));
  if (kind === 'favour-given' || kind === 'favour-received')
    return isReturn && (isSameThing || (money.test(what ?? '') && paid.some((verb) => told.has(verb))));
  const promised = wordsOf(what ?? '');
  const isSameVerb = promised.some((word) => told.has(word));
  if (things.length === 0) return isSameVerb;
  const isToHandOver =
    articles.has(promised[0] ?? '') ||
    [promised[0], promised.at(-1)].some((verb) => verb !== undefined && handed.has(verb));
  return isSameThing && (isSameVerb || isTicked || (isHandedOver && isToHandOver));
}

const bases = new Set(verbs.values());
const handed = new Set([...handsOver].flatMap(basesOf));
const articles = new Set('a an the my some his her two den die das dem ein eine einen mein meine meinen'.split(' '));
const titles = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'herr', 'herrn', 'frau']);
const paid = ['pay', 'repay', 'zahlen', 'bezahlen', 'uberweisen'];
