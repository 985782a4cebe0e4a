import { lazily } from '../model/lazily';
import { foldName } from '../notes/fold';
import { shortForms } from './short-forms';

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

const titles = /^(?:(?:prof|dr|mr|mrs|ms|herr|frau|sir|dame)\.? )+/i;
/** `Dr. Ada King` is Ada King. */
export function withoutTitle(name: string): string {
  return name.replace(titles, '');
}

const titleWords = new Set('prof professor dr doktor doctor mr mrs ms miss herr frau sir'.split(' '));
const letter = lazily(() => /\p{L}/u);
const numberWithExtension = /^\+?[\d\s()./-]+(?:ext|x|dw|durchwahl)[.:\s]*\d+$/i;
/** What LinkedIn says of somebody who hides their name. */
const hiddenName = /^linkedin[\s-](?:member|user|mitglied|nutzer)$/i;

/** Whether what stands in the place of a name says nobody's: a telephone number, a title alone, or that the name is hidden. */
export function saysNobody(name: string): boolean {
  if (!letter().test(name) || numberWithExtension.test(name) || hiddenName.test(name)) return true;
  return foldName(name)
    .split(/[\s.,]+/)
    .every((part) => part === '' || titleWords.has(part));
}

/** Letters of Chinese, Japanese and Korean, in which a whole name may be one word. */
const eastAsian = lazily(
  () => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30fc\u30fb ]+$/u,
);

export function isEastAsian(name: string): boolean {
  return eastAsian().test(name);
}

/** Whether a name is more than one that many people bear: of two words, or of three East Asian letters, `山田太郎`. */
export function isWholeName(name: string): boolean {
  return name.includes(' ') || (name.length > 2 && isEastAsian(name));
}

const decoration = lazily(() => /[^\p{L}\p{N}\p{M}\s.,'’-]|\ufe0f/gu);
/** Father and son may have everything else in common. */
const generation = /,?\s+(jr|sr|jun|sen|junior|senior|ii|iii|iv)\.?$/i;

/** Whether what stands behind a name says of which generation somebody is. */
export function isOfGeneration(suffix: string): boolean {
  return generation.test(` ${suffix}`);
}

/** Whether two names are those of father and son: one says of which generation somebody is, the other not or another one. */
export function areTwoGenerations(one: string, other: string): boolean {
  return generationOf(one) !== generationOf(other);
}

/** `jr`, `sr`, `ii`; '' for none. */
function generationOf(name: string): string {
  const word = generation.exec(` ${name}`)?.[1]?.toLowerCase() ?? '';
  return word.startsWith('ju') ? 'jr' : word.startsWith('se') ? 'sr' : word;
}

/** What somebody is called in a note as well: without a title, without what follows a comma or stands in brackets, without initials in the middle. */
export function sameNames(name: string): string[] {
  const bare = bareName(name);
  const words = bare.split(' ');
  const middle = words.slice(1, -1);
  const isInitials = middle.length > 0 && middle.every((word) => word.replace(/\./g, '').length === 1);
  const ends = isInitials ? [`${words[0] ?? ''} ${words.at(-1) ?? ''}`] : [];
  return [bare, ...ends].filter((one) => one !== name && one.includes(' '));
}

function bareName(name: string): string {
  return name
    .replace(/\([^)]*\)/g, ' ')
    .replace(decoration(), ' ')
    .replace(/,.*$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(titles, '');
}

/**
 * The words of a name however it is written, in their order: without title, apostrophe, accent and letters behind it; `ü` is `ue`, a
 * hyphen is a space, and the given name comes first where a comma says which it is. Who is called junior stays so.
 */
function wordsOfName(name: string): string[] {
  const suffix = generationOf(name);
  const bare = bareName(turnedName(name) ?? name.replace(generation, ''));
  return foldedWord(`${bare} ${suffix}`)
    .split(/[\s.-]+/)
    .filter((word) => word !== '');
}

/** Without accent and apostrophe; `ü` is `ue`. */
function foldedWord(text: string): string {
  return foldName(text)
    .replace(/'/g, '')
    .replace(/([aou])e/g, '$1');
}

/** A key that is the same for all spellings of a name: in any order of its words. A single word is a name of its own. */
export function nameKey(name: string): string {
  return wordsOfName(name).sort().join(' ') || foldName(name);
}

/** What names are compared by. */
export interface Spellings {
  /** The words in any order, together, and without what stands between the first and last. */
  readonly keys: readonly string[];
  /** The same without `junior` and the like; none of a name that says nothing of the kind. */
  readonly bareKeys: readonly string[];
  /** Null for a name of one word, with an initial or a number, of East Asian letters, or of somebody who is called junior. */
  readonly ends: NameEnds | null;
  /** The key of a name of two words. */
  readonly two: string | null;
  /** Two words each of a longer name, by which somebody may be known: `Peter Möller` of Hans-Peter Möller. */
  readonly pairs: readonly string[];
  /** Keys of the names by which somebody of the same family may be called: `Bob Brown`, of Robert Brown. */
  readonly forms: readonly string[];
  /** What a name is that is not whole: `grace`, `g hopper` or `alan t`. */
  readonly short: string | null;
  /** What a whole name may be shortened to. */
  readonly shorter: readonly string[];
}

const mostWordsOfPairs = 5;

export function spellingsOf(name: string): Spellings {
  const all = wordsOfName(name);
  const generations = all.length > 1 && isOfGeneration(all.at(-1) ?? '') ? all.slice(-1) : [];
  const words = generations.length > 0 ? all.slice(0, -1) : all;
  const [given = '', family = ''] = [words[0], words.at(-1)];
  const isOneName = words.length < 2 || isEastAsian(name);
  const keysWith = (more: readonly string[]): readonly string[] => [
    ...new Set([
      [...words, ...more].sort().join(' '),
      [...words, ...more].join(''),
      [given, family, ...more].sort().join(' '),
    ]),
  ];
  // What a number tells apart differs by no slip.
  const isPlain = given.length > 1 && family.length > 1 && generations.length === 0 && !isOneName && !/\d/.test(name);
  const isShort =
    words.length > 1 && (given.length > 1 || family.length > 1) && (given.length === 1 || family.length === 1);
  return {
    keys: words.length > 1 ? keysWith(generations) : isWholeName(name) ? words : [],
    bareKeys: words.length > 1 && generations.length > 0 ? keysWith([]) : [],
    ends: isPlain ? { given, family, givenSound: soundOf(given), familySound: soundOf(family) } : null,
    two: isPlain && words.length === 2 ? [given, family].sort().join(' ') : null,
    pairs: isPlain && words.length > 2 ? pairsOf(words) : [],
    forms: isPlain ? formsOf(given).map((form) => `${String(form)} ${family}`) : [],
    short: words.length === 1 && !isWholeName(name) ? given : isShort ? `${given} ${family}` : null,
    shorter: isPlain ? [given, family, `${given.slice(0, 1)} ${family}`, `${given} ${family.slice(0, 1)}`] : [],
  };
}

/** Numbers that are the same for names by which one person may be called: `bob` and `robert`. */
function formsOf(given: string): readonly number[] {
  return formsByName().get(given) ?? noForms;
}

/** What else somebody of this given name may be called: `daniel` and `dan` for `danny`. */
export function otherFormsOf(given: string): readonly string[] {
  const all = formsOf(given).flatMap((form) => (shortForms()[form] ?? []).map(foldedWord));
  return [...new Set(all)].filter((other) => other !== given);
}

const noForms: readonly number[] = [];
const formsByName = lazily(() => {
  const byName = new Map<string, number[]>();
  for (const [form, names] of shortForms().entries())
    for (const name of new Set(names.map(foldedWord))) byName.set(name, [...(byName.get(name) ?? []), form]);
  return byName;
});

function pairsOf(words: readonly string[]): readonly string[] {
  const whole = words.filter((one) => one.length > 1).slice(0, mostWordsOfPairs);
  return whole.flatMap((one, at) => whole.slice(at + 1).map((other) => [one, other].sort().join(' ')));
}

/** The first and the last word of a name without accents, and the same as they sound: `smyth` is `smit`. */
export interface NameEnds {
  readonly given: string;
  readonly family: string;
  readonly givenSound: string;
  readonly familySound: string;
}

/** The family's name first. */
export function endsTurned({ given, family, givenSound, familySound }: NameEnds): NameEnds {
  return { given: family, family: given, givenSound: familySound, familySound: givenSound };
}

/** Where names are kept that may differ by a slip: those alike share one of their two words, and how the other begins. */
export function slipKeys({ given, family, givenSound, familySound }: NameEnds): string[] {
  return [`${givenSound} ${family.slice(0, 1)}`, `${given.slice(0, 1)} ${familySound}`];
}

/** One spelling for what is said alike: `Jon` and `John`, `Mathias` and `Matthias`, `Meyer` and `Maier`, `Schmidt` and `Schmitt`. */
function soundOf(word: string): string {
  if (!severalSpellings.test(word)) return word;
  return word
    .replace(/ph/g, 'f')
    .replace(/th|dt|d$/g, 't')
    .replace(/[zß]/g, 's')
    .replace(/^c(?=h[rl])|c(?![ehiy])/g, 'k')
    .replace(/^kh/, 'k')
    .replace(/(.)y/g, '$1i')
    .replace(/ei/g, 'ai')
    .replace(/ie/g, 'i')
    .replace(/([aeiou])h(?![aeiou])/g, '$1')
    .replace(/(.)\1+/g, '$1');
}

const severalSpellings = /[cyzß]|[aeiou]h|[pt]h|dt|d$|ei|ie|(.)\1/;

/** Whether two names differ by how the same is written, or by a slip in one of their two words. */
export function differBySlip(one: NameEnds, other: NameEnds): boolean {
  const isGiven = one.givenSound === other.givenSound;
  const isFamily = one.familySound === other.familySound;
  if (isGiven && isFamily) return true;
  if (isGiven) return isSlip(one.family, other.family, 6);
  // A letter may be all that is between two given names.
  return isFamily && isSlip(one.given, other.given, 8);
}

/**
 * Whether a letter of a longer word is missing, another one, or two are in the wrong order. Neither the first nor the last: `Julian` and
 * `Juliane`, or `Hansen` and `Jansen`, are names of their own.
 * @param shortest letters that a word has at least that may have another letter
 */
function isSlip(one: string, other: string, shortest: number): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length < 5 || long.length - short.length > 1) return false;
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return long.length >= shortest;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}

/**
 * Whether two names may be those of one person who has an address: one holds the other, or the given name is the same, or its first
 * letter or another form of it before the same family name. The family name alone may be that of husband and wife.
 */
export function mayBeOne(one: string, other: string): boolean {
  const [a, b] = [wordsOfName(one), wordsOfName(other)];
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const [first = '', otherFirst = ''] = [a[0], b[0]];
  if (few.length === 0) return false;
  if (few.every((word) => many.includes(word)) || a.join('') === b.join('')) return true;
  if (first === otherFirst && first.length > 1) return true;
  if (a.at(-1) === b.at(-1) && formsOf(first).some((form) => formsOf(otherFirst).includes(form))) return true;
  const isInitial = first.length === 1 || otherFirst.length === 1;
  return isInitial && first[0] === otherFirst[0] && a.at(-1) === b.at(-1);
}
