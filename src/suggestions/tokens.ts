import { lazily } from '../model/lazily';
import { unicodePattern } from '../model/unicode-pattern';
import { dottedDate } from '../notes/dotted-dates';
import { foldName, nameOfPath } from '../notes/fold';
import type { Mention } from '../notes/mention';
import { guessIntroducer } from '../notes/name-forms';
import { givenNames, givenNamesElsewhere, placesAndThings } from '../notes/name-words';
import { splitLinks } from '../notes/read-value';

/** A word, a mark or a person of a line, with its place there. */
export interface Token {
  /** In lower case; for a person `‹n›`, where n is the index in `people`. */
  readonly norm: string;
  readonly start: number;
  readonly end: number;
}

/** Somebody named in a line: linked, known by a name, or called by what looks like a first and a last name. */
export interface Named {
  readonly mention: Mention;
  /** As it stands in the line. */
  readonly shown: string;
  readonly by: 'link' | 'known' | 'full';
}

export interface Tokens {
  readonly tokens: readonly Token[];
  readonly people: readonly Named[];
}

/** Whether somebody is called so: a name or an alias, or the given name of a person of the note. */
export type KnownName = (name: string) => boolean;

/** Two marks or letters that are one sign. */
const signs: ReadonlyMap<string, string> = new Map(
  Object.entries({ '->': '→', '=>': '→', '<>': '→', 'w/': 'with', 'W/': 'with' }),
);

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly mention: Mention | null;
}

const word = lazily(() =>
  unicodePattern(
    String.raw`['’]s(?![\p{L}\p{N}])|${dottedDate}(?![\p{L}\p{N}])|\d+(?:[.,]\d+)+(?![\p{L}\p{N}])|\d{1,2}\.(?= \p{L})|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*['’]?|[^\s]`,
    'gu',
  ),
);
const ofSomebody = /['’]s?$/;

/** `Ann` of `Ann’s`. */
function withoutPossessive(text: string): string {
  return text.replace(ofSomebody, '');
}

const capital = lazily(() => /^\p{Lu}[\p{L}\p{M}'’-]*$/u);
const particle = /^(?:van|von|de|der|den|da|di|du|la|le|al|bin|ibn|zu|zum|y|ten|ter)$/;

/** `Sam Osei von der Uni`: after a whole name it says where somebody is. `Ursula von der Leyen` has it after the given name. */
function isPlaceOf(word: string, next: string | undefined): boolean {
  return word === 'von' && /^(?:de[rmn]|uns|hier|dort)$/.test(next ?? '');
}

const title =
  /^(?:dr|prof|professor|mr|mrs|ms|mx|miss|herr|herrn|frau|sir|dame|father|sister|uncle|aunt|auntie|councillor|canon|pastor|pfarrer|onkel|tante|oma|opa|captain|colonel|brigadier|admiral|lieutenant|sergeant|judge|rabbi|imam|rev|revd|reverend|fr|sr|adv|sgt|capt|cllr)$/i;

const firstWord = lazily(() => /^(\p{L}+)\.?\s/u);

/** The title that a name begins with, with the blank after it; empty where there is none. */
export function titleOf(name: string): string {
  const [, word = ''] = firstWord().exec(name) ?? [];
  return title.test(word) ? (/^\S+\s+/.exec(name)?.[0] ?? '') : '';
}

/** Never part of a name, though often capitalised. */
const noNames = lazily(
  () =>
    new Set(
      `the a an i i'm i'll i'd i've we he she they it you my our his her their this that these those and but or so if when then also
  met saw called had got went sent asked told said spoke talked chat coffee lunch dinner breakfast drinks call meeting interview thanks
  thank ask tell give owe owes still lent gave took brought paid promised borrowed returned show bring invite remind write phone text help visit lend email mail ping message find see try check congratulate
  follow return pay need must should will would could can no not yes next last today tomorrow yesterday monday tuesday wednesday thursday friday
  saturday sunday january february march april may june july august september october november december with from for at in on to of by
  via through intro introduced great good nice very lovely new old dear hi hello re fwd ps todo who what where why how looking waiting
  remember university college library libraries museum institute council street road school hospital society group team department office
  project centre center der die das ein eine ich wir er sie es und oder aber mit von bei für am im an auf zu nach über durch morgen heute
  gestern nächste nächstes montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember
  tue tues wed weds thu thur thurs fri dank danke dankeschön kaffee mittagessen treffen gmbh ag inc ltd llc plc`.split(
        /\s+/,
      ),
    ),
);

/** Of those the verbs. */
const verbs: ReadonlySet<string> = new Set('met saw called had got went sent asked told said spoke talked'.split(' '));

/** A full stop after these ends no sentence. */
export const abbreviation =
  /^(?:dr|prof|mr|mrs|ms|st|e\.g|i\.e|etc|retd|adv|esp|approx|dept|incl|fr|ch|pp|vol|z\.b|ca|nr|no|wg|bzw|bzgl|lt|zw|tel|evtl|ggf|inkl|tel|okt|nov|dez|jan|feb|\d{1,2}|\p{L})$/u;

/** How a language writes. */
export interface Spelling {
  /** Nouns have capitals, too, so that a capital is no sign of a name. */
  readonly nounsHaveCapitals: boolean;
  /** Whether a person before this word is its subject. */
  readonly isVerb?: (next: string) => boolean;
  /** What a short form stands for. */
  readonly shortForms: ReadonlyMap<string, string>;
  /** Words that say nothing before a name, with what is left of them: `der Jonas`, `vom Jonas`. */
  readonly beforeNames?: ReadonlyMap<string, string>;
  /** A word as books write it: `gschickt` is `geschickt`. */
  readonly inBooks?: (word: string) => string;
}

const never = (): boolean => false;

/** Takes one line apart. */
export function tokensOf(line: string, isKnown: KnownName, spelling: Spelling): Tokens {
  const { nounsHaveCapitals, shortForms, beforeNames, inBooks, isVerb = never } = spelling;
  const pieces = piecesOf(line);
  const tokens: Token[] = [];
  const people: Named[] = [];
  const addPerson = (named: Named, start: number, end: number): void => {
    const article = tokens.at(-1);
    const left = article && beforeNames?.get(article.norm);
    // `Eva, die Jonas kennt`: after a comma it is no article.
    if (article && left !== undefined && (left !== '' || tokens.at(-2)?.norm !== ',')) {
      tokens.pop();
      if (left !== '') tokens.push({ ...article, norm: left });
    }
    tokens.push({ norm: `‹${String(people.length)}›`, start, end });
    people.push(named);
  };
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at];
    if (!piece) break;
    if (piece.mention) {
      addPerson({ mention: piece.mention, shown: piece.text, by: 'link' }, piece.start, piece.end);
      at++;
      continue;
    }
    const tag = tokens.every(({ norm }) => norm.startsWith('#')) ? tagAt(pieces, at, isKnown) : null;
    if (tag) {
      tokens.push({ norm: tag.norm, start: piece.start, end: tag.end });
      at += tag.pieces;
      continue;
    }
    // `St. Ansgar`: what follows is the same clause.
    if (
      nounsHaveCapitals &&
      piece.text === '.' &&
      at + 1 < pieces.length &&
      (abbreviation.test(tokens.at(-1)?.norm ?? '') || abbreviation.test(pieces[at - 1]?.text.toLowerCase() ?? ''))
    ) {
      at++;
      continue;
    }
    const name = capital().test(piece.text)
      ? nameAt(pieces, at, isKnown, { nounsHaveCapitals, isVerb })
      : smallNameAt(pieces, at, isKnown);
    if (!name) {
      const next = pieces[at + 1];
      const sign = piece.text.length === 1 && next?.start === piece.end ? signs.get(piece.text + next.text) : undefined;
      const last = sign === undefined ? undefined : next;
      const lower = piece.text.toLowerCase();
      const word = lower.includes('’') ? lower.replace(/’/g, "'") : lower;
      const norm = sign ?? shortForms.get(word) ?? inBooks?.(word) ?? word;
      // `havent` is two words that stand in the same place.
      for (const one of norm.split(' ')) tokens.push({ norm: one, start: piece.start, end: (last ?? piece).end });
      at += last ? 2 : 1;
      continue;
    }
    const end = pieces[at + name.pieces - 1]?.end ?? piece.end;
    const shown = withoutPossessive(line.slice(piece.start, end));
    addPerson({ mention: { kind: 'name', name: name.name }, shown, by: name.by }, piece.start, end);
    if (name.possessive) tokens.push({ norm: "'s", start: end, end });
    at += name.pieces;
  }
  return { tokens, people };
}

/** A tag before the words of a line, which is none of them: `#gesuch`, `#job/search`. A name is somebody, `#` or not. */
function tagAt(
  pieces: readonly Piece[],
  at: number,
  isKnown: KnownName,
): { readonly norm: string; readonly pieces: number; readonly end: number } | null {
  const first = pieces[at + 1];
  if (pieces[at]?.text !== '#' || !first || first.mention || !/^[\p{Ll}\p{N}]/u.test(first.text)) return null;
  if (first.start !== pieces[at]?.end || smallNameAt(pieces, at + 1, isKnown)) return null;
  let next = at + 1;
  let norm = '#';
  let { start: end } = first;
  for (let piece: Piece | undefined = first; piece?.start === end; piece = pieces[++next]) {
    if (piece.mention || !/^[\p{L}\p{M}\p{N}/_-]/u.test(piece.text)) break;
    norm += piece.text.toLowerCase();
    ({ end } = piece);
  }
  return { norm, pieces: next - at, end };
}

/** Words and marks of a line, each link as one piece. */
function piecesOf(line: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { target, text } of splitLinks(line)) {
    const isPlain = target === null;
    const end = isPlain ? from + text.length : closeOf(line, from);
    const isPerson = target !== null && target !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(nameOfPath(target));
    if (isPerson) {
      const display = text === nameOfPath(target) ? null : text;
      pieces.push({ text, start: from, end, mention: { kind: 'link', target, display } });
    } else {
      for (const { 0: found, index } of text.matchAll(word())) {
        const start = isPlain ? from + index : from;
        if (/^[*_~]$/.test(found)) continue;
        const at = isPlain ? contractionAt(found) : found.length;
        const cut = isPlain ? start + at : end;
        pieces.push({ text: found.slice(0, at), start, end: cut, mention: null });
        if (at < found.length)
          pieces.push({ text: found.slice(at), start: cut, end: start + found.length, mention: null });
      }
    }
    from = end;
  }
  return pieces;
}

const contraction = /['’](?:ll|d|ve|re|m)$|n['’]t$/iu;
const withIs = /^(?:s?he|it|that|there|who|what|here|how|let)['’]s$/iu;

/** Where the second word of `he'll` begins; the length of a word that is but one. */
function contractionAt(text: string): number {
  if (!/['’]/.test(text)) return text.length;
  if (withIs.test(text)) return text.length - "'s".length;
  const at = text.search(contraction);
  return at > 0 ? at : text.length;
}

/** Where the link that begins at an offset is closed. */
function closeOf(line: string, from: number): number {
  const close = line.startsWith('[[', from)
    ? line.indexOf(']]', from) + 2
    : line.indexOf(')', line.indexOf('](', from)) + 1;
  return close <= from ? line.length : close;
}

const smallStart = lazily(() => /^(?:[a-z]|\p{Ll})/u);

/** A known name in small letters: `lunch with sarah chen`. */
function smallNameAt(pieces: readonly Piece[], at: number, isKnown: KnownName): FoundName | null {
  const first = pieces[at]?.text ?? '';
  if (first.length === 2 || noNames().has(first) || !smallStart().test(first)) return null;
  const second = pieces[at + 1];
  const both = `${first} ${withoutPossessive(second?.text ?? '')}`;
  if (second && !second.mention && isKnown(both))
    return { name: both, pieces: 2, by: 'known', possessive: ofSomebody.test(second.text) };
  const name = withoutPossessive(first);
  if (isKnown(name)) return { name, pieces: 1, by: 'known', possessive: ofSomebody.test(first) };
  return null;
}

interface FoundName {
  readonly name: string;
  readonly pieces: number;
  readonly by: 'known' | 'full';
  readonly possessive: boolean;
}

/** `Nadia`, whom no note is about: somebody, but nobody known. */
export function isGivenName(text: string): boolean {
  const name = foldName(withoutPossessive(text));
  return (givenNames().has(name) || givenNamesElsewhere().has(name)) && !placesAndThings().has(name) && name.length > 2;
}

const epithets = /^(?:big|little|old|lil|tall|fat)$/;

/** The given name among the folded words of a name: `Steve` of `Big Steve`. */
export function givenNameOf([first = '', second = '']: readonly string[]): string {
  return epithets.test(first) && isGivenName(second) ? second : first;
}

function mayPrecedeName(text: string): boolean {
  return !/^(?:d(?:er|ie|as|es|en|em)|(?:[mds]?ein|ihr|unser|kein|jed|dies)(?:e[rsnm]?)?|im|am|zum|zur|in|aus|nach|vom|ins|beim|[.!?])$/i.test(
    text,
  );
}

function beginsSentence(pieces: readonly Piece[], at: number): boolean {
  return at === 0 || /^[.!?:;–—-]$/.test(pieces[at - 1]?.text ?? '');
}

/** A given name and another, or a surname behind a title. */
function isWholeName(run: readonly { readonly text: string }[], isTitled: boolean): boolean {
  return run.length > 1 || (isTitled && run.length === 1 && !isGivenName(run[0]?.text ?? ''));
}

const saint = /^(?:st|saint|sankt)$/i;

/** `St Oswald's`, `Sankt Marien`: a church, a school or a hospital. */
export function isSaintsPlace(name: string): boolean {
  return /^(?:St|Saint|Sankt)\.?(?:\s+\p{Lu}|$)/u.test(name);
}

/** `St. Oswald's`: the name stands behind the full stop. */
function followsSaint(pieces: readonly Piece[], at: number): boolean {
  const [before, stop] = [pieces[at - 2]?.text ?? '', pieces[at - 1]?.text ?? ''];
  return saint.test(stop) || (stop === '.' && saint.test(before));
}

/** Whether a word is never part of a name, though it has a capital: a day, a month, the first word of a sentence. */
export function isNoName(word: string): boolean {
  return noNames().has(word.toLowerCase());
}

const mostWords = 5;

/** A word that may be part of a name, and the place after its last piece. */
interface NameWord {
  readonly text: string;
  readonly upTo: number;
}

/** Capitalised, and no surname behind a given name: an abbreviation, a feast, what comes from a country. */
const isNoSurname =
  /^(?:\p{Lu}{2,}|Christmas|Xmas|Easter|Halloween|Thanksgiving|Diwali|Ramadan|Eid|Hanukkah|Passover|(?:Engl|Span|Turk|Swed|Dan|Pol|Ir|Scott|Brit|Finn|Jew)ish|(?:Germ|Ital|Russi|Kore|Indi|Americ|Europ)(?:e?an|ian)|Chinese|Japanese|Portuguese|French|Dutch|Greek|Arabic)$/u;

/** `Mit Nils Mensa`, `Anke Wein vorbeigebracht`: what people eat, drink, play and go to. */
const nounBehindName = lazily(
  () =>
    new Set(
      `mensa kantine kneipe kaffee tee bier wein sekt essen mittag abend frühstück brunch kuchen eis pizza döner sushi suppe kino theater
  oper konzert ausstellung spaziergang wandern schwimmen klettern laufen joggen fußball tennis schach skat karten boule sport training yoga
  chor probe pause besprechung termin telefonat anruf video geld blumen bücher buch schlüssel fotos unterlagen bilder karte brief
  post geschenk schokolade pralinen brot obst gemüse werkzeug fahrrad auto zelt stühle tische umzug garten werkstatt flohmarkt markt messe
  seminar vorlesung uni schule bibliothek archiv büro bahnhof park see strand zoo urlaub ferien geburtstag hochzeit`.split(
        /\s+/,
      ),
    ),
);
/** `gedankt`, `vorbeigebracht`: no finite verb. */
const participle = /ge\p{Ll}{2,}(?:t|en)$/u;

function nameOf(words: readonly NameWord[]): string {
  return words.map(({ text }) => withoutPossessive(text)).join(' ');
}

/** Whether two words may be a whole name where the first is known as a given one. */
export function mayBeWholeName(name: string): boolean {
  return guessIntroducer({ kind: 'name', name }, true) === 'person';
}

/** Where a whole name is more likely than a given name and a noun: `Kaffee mit Jonas Weber.`, not `Jonas Geld gegeben`. */
const takesName = /^(?:mit|bei|von|an|durch|über|für|und|&|,)$/;
const endsName = /^(?:[.,;:!?)]|und|&|am|im|um|vom|beim|in|aus|bei|hat|ist|war)$/;

/**
 * Somebody with a surname of their own whose given name is that of somebody known: with Sarah Chen known, `Sarah Bell` is another.
 * A letter is the beginning of one: `Sarah B.`. Null where the words behind the given name are no surname.
 */
function namesakeAt(
  pieces: readonly Piece[],
  at: number,
  run: readonly NameWord[],
  { nounsHaveCapitals, isVerb }: Required<Pick<Spelling, 'nounsHaveCapitals' | 'isVerb'>>,
): FoundName | null {
  const [given, ...behind] = run;
  if (!given || behind.length === 0 || ofSomebody.test(given.text)) return null;
  const small = behind.findIndex(({ text }) => !particle.test(text));
  const surname = behind[small];
  if (!surname || (small > 0 && behind.slice(0, small).some(({ text }) => /^(?:y|zum?)$/.test(text)))) return null;
  const family = withoutPossessive(surname.text);
  const next = pieces[surname.upTo];
  const isInitial = /^\p{Lu}$/u.test(family);
  const hasStop = isInitial && next?.text === '.' && next.start === pieces[surname.upTo - 1]?.end;
  if (isInitial ? family === 'I' : isNoName(family) || isNoSurname.test(family)) return null;
  const name = nameOf(run.slice(0, small + 2));
  if (!isInitial && !mayBeWholeName(name)) return null;
  if (nounsHaveCapitals && !isInitial) {
    const after = (next?.text ?? '.').toLowerCase();
    if (nounBehindName().has(family.toLowerCase())) return null;
    const isSubject = beginsSentence(pieces, at) && isVerb(after) && !participle.test(after);
    const isNamed = takesName.test((pieces[at - 1]?.text ?? '').toLowerCase()) && endsName.test(after);
    if (!isSubject && !isNamed) return null;
  }
  const upTo = surname.upTo + (hasStop ? 1 : 0);
  return {
    name: hasStop ? `${name}.` : name,
    pieces: upTo - at,
    by: 'full',
    possessive: ofSomebody.test(surname.text),
  };
}

/** The longest name that begins at a piece: one that somebody has, else a first and a last name. */
function nameAt(
  pieces: readonly Piece[],
  at: number,
  isKnown: KnownName,
  { nounsHaveCapitals, isVerb }: Required<Pick<Spelling, 'nounsHaveCapitals' | 'isVerb'>>,
): FoundName | null {
  const run: NameWord[] = [];
  let isTitled = false;
  for (let index = at; index < pieces.length && run.length < mostWords; index++) {
    const piece = pieces[index];
    const before = pieces[index - 1];
    if (!piece || piece.mention || (index > at && before && piece.start > before.end + 1)) break;
    if (piece.text === '.' && isTitled && run.length === 0) continue;
    if (title.test(piece.text) && run.length === 0) isTitled = true;
    else if (isWholeName(run, isTitled) && isPlaceOf(piece.text, pieces[index + 1]?.text)) break;
    // `Mia zum Essen da`: of a given name alone it is no part.
    else if (piece.text === 'zum' && run.length === 1 && isGivenName(run[0]?.text ?? '')) break;
    else if (capital().test(piece.text) || (run.length > 0 && particle.test(piece.text)))
      run.push({ text: piece.text, upTo: index + 1 });
    else break;
    if (ofSomebody.test(piece.text)) break;
  }
  for (let count = run.length; count > 0; count--) {
    const last = run[count - 1];
    const name = nameOf(run.slice(0, count));
    if (!last || noNames().has(name.toLowerCase())) continue;
    if (isKnown(name)) {
      const whole = count === 1 ? namesakeAt(pieces, at, run, { nounsHaveCapitals, isVerb }) : null;
      return whole ?? { name, pieces: last.upTo - at, by: 'known', possessive: ofSomebody.test(last.text) };
    }
    const owner = nounsHaveCapitals && /[^s]s$/.test(name) ? name.slice(0, -1) : '';
    if (owner !== '' && isKnown(owner)) return { name: owner, pieces: last.upTo - at, by: 'known', possessive: true };
  }
  // `Thanked Ben`: a word with a capital before somebody's name is no part of it.
  for (let from = 1; from < run.length; from++) if (isKnown(nameOf(run.slice(from)))) return null;
  if (beginsSentence(pieces, at) && /(?:ed|ing)$/.test(pieces[at]?.text ?? '')) return null;
  while (run.length > 0 && particle.test(run.at(-1)?.text ?? '')) run.pop();
  const last = run.at(-1);
  const isGivenAlone = run.length === 1 && isGivenName(run[0]?.text ?? '');
  if (!last || run.length > 4 || (run.length < 2 && !isTitled && !isGivenAlone)) return null;
  const isNoName = ({ text }: { readonly text: string }, index: number): boolean => {
    const word = withoutPossessive(text).toLowerCase();
    // `Omar Said`: within a sentence a verb has no capital.
    const isSurname = index > 0 && index === run.length - 1 && verbs.has(word) && isGivenName(run[0]?.text ?? '');
    return (noNames().has(word) && !isSurname) || /^\p{Lu}{2,}$/u.test(text);
  };
  if (run.some(isNoName) || isSaintsPlace(nameOf(run)) || followsSaint(pieces, at)) return null;
  // `Enno Harms` in a German line: two capitals that do not begin the sentence, after no article; or before its verb.
  const isSubject = (): boolean =>
    isGivenName(run[0]?.text ?? '') && isVerb((pieces[last.upTo]?.text ?? '').toLowerCase());
  const mayBegin = at > 0 ? mayPrecedeName(pieces[at - 1]?.text ?? '') || isSubject() : isSubject();
  if (nounsHaveCapitals && !isTitled && !isGivenAlone && (run.length !== 2 || !mayBegin)) return null;
  return { name: nameOf(run), pieces: last.upTo - at, by: 'full', possessive: ofSomebody.test(last.text) };
}

export function personOf(token: Token, people: readonly Named[]): Named | null {
  const index = /^‹(\d+)›$/.exec(token.norm)?.[1];
  return index === undefined ? null : (people[Number(index)] ?? null);
}
