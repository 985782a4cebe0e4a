import { stemmer } from 'stemmer';
import { lazily } from '../model/lazily';
import { compareText, foldName } from '../notes/fold';
import {
  broadWords,
  commonWords,
  fixedPhrases,
  institutionWords,
  notDoers,
  peopleWords,
  smallWords,
  stopWords,
} from './word-lists';
import { things, trades } from './same-words';

/** How much a word says: `name` of something (`Koha`, `SQL`), `plain`, `broad` (`library`), `common` (`read`), or `nothing` (`the`). */
export type Worth = 'name' | 'plain' | 'broad' | 'common' | 'nothing';

/** One word of a text, or a phrase that stands for the same as others (`text recognition`). */
export interface Word {
  /** Where it stands in the text: offsets, the end excluded. */
  readonly start: number;
  readonly end: number;
  /** What it is compared by: two words are alike where they share one of these. */
  readonly terms: readonly string[];
  /** By its beginning or end it may be part of a German compound; empty where it may not. */
  readonly root: string;
  readonly worth: Worth;
  /** The name of an institution that it is part of, counted from 0; null for others. Such a name is alike as a whole. */
  readonly institution: number | null;
  /** Which part of the sentence it stands in: parts end at a preposition, a comma, `who`. */
  readonly part: number;
  /** What the part begins with, folded: `at`, `in`; empty where it is the first. */
  readonly lead: string;
  /** Whether it stands behind words that say what is asked for: `who can`, `looking for`, `braucht`. */
  readonly isAsked: boolean;
  /** Whether it is what a house or a body is called: `gallery`, `museum`. */
  readonly isBody?: true;
}

/** Groups of words and phrases that mean the same. */
export interface Synonyms {
  /** Of the first folded word of a phrase: the folded words of the whole phrase, and its group. */
  readonly phrases: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly group: string }[]>;
}

export const noSynonyms: Synonyms = { phrases: new Map() };

/** From lines such as `OCR, text recognition, Texterkennung`; a line with fewer than two phrases says nothing. */
export function readSynonyms(lines: readonly string[], sign = '='): Synonyms {
  const phrases = new Map<string, { words: readonly string[]; group: string }[]>();
  lines.forEach((line, at) => {
    const all = line
      .split(',')
      .map((phrase) => piecesOf(phrase).map(({ folded }) => folded))
      .filter((words) => words.length > 0);
    if (all.length < 2) return;
    for (const words of all) {
      const [first = ''] = words;
      const known = phrases.get(synonymKey(first)) ?? [];
      known.push({ words: words.map(synonymKey), group: `${sign}${String(at)}` });
      // The longest first.
      known.sort((a, b) => b.words.length - a.words.length || compareText(a.group, b.group));
      phrases.set(synonymKey(first), known);
    }
  });
  return { phrases };
}

/** `text recognition` and `Text-Recognition`, `vacancies` and `vacancy`. */
const synonymKey = (folded: string): string => stemOf(folded);

/** All words of a need that say something, in their order. */
export function wordsOf(text: string, synonyms: Synonyms = noSynonyms): readonly Word[] {
  return wordsSaid(text, synonyms, exceptedIn);
}

/** What a need says that it is not: `bookbinder` of “anybody but a bookbinder”. */
export function wordsExcepted(text: string, synonyms: Synonyms = noSynonyms): readonly Word[] {
  return wordsSaid(text, synonyms, (pieces) => {
    const excepted = exceptedIn(pieces);
    return pieces.map((_, at) => excepted[at] !== true);
  });
}

const exceptions = lazily(
  () =>
    /(?:^| )(?:(?:any ?(?:body|one|thing)|every ?(?:body|one|thing)|no ?(?:body|one|thing)|all|some ?(?:body|one|thing)) but|except(?: for)?|excepting|excluding|other than|rather than|instead of|apart from|aside from|(?:but|and) no[tn]?|not (?:an?|another|any|the|some ?(?:body|one) (?:who|from))|außer|ausser|ausgenommen|anstatt|statt|(?:aber|und|bitte|nur) (?:nicht|keine?[nmrs]?)|nicht (?:noch )?eine?[nmrs]?|sauf|hormis|mais pas|excepto|salvo|menos|pero no)$/u,
);
const exceptionEnds = lazily(
  () =>
    new Set(
      'in at near from who that with for sondern but however aber mit für aus bei der die das nahe en qui que con'.split(
        ' ',
      ),
    ),
);

/** Of each word of a need, whether it stands behind words such as `anybody but`, up to the end of the clause. */
function exceptedIn(pieces: readonly Piece[]): readonly boolean[] {
  const excepted: boolean[] = [];
  let isOn = false;
  for (const [at, { folded, before }] of pieces.entries()) {
    if (/[,;:.()!?–—]/.test(before) || (isOn && excepted[at - 1] === true && exceptionEnds().has(folded))) isOn = false;
    excepted.push(isOn);
    const said = pieces
      .slice(Math.max(0, at - 3), at + 1)
      .map((one) => one.folded)
      .join(' ');
    const isOpening = at === 0 || /[,;:.(–—]/.test(before);
    const next = pieces[at + 1];
    // `no-code tools`, `not only`
    if (next === undefined || next.before.trim() !== '' || noDenial.test(next.folded)) continue;
    if (exceptions().test(said) || (isOpening && /^(?:not?|keine?[nmrs]?|nicht|pas|sin)$/.test(folded))) isOn = true;
  }
  return excepted;
}

/** The same of what somebody offers, without what a clause denies or only looks for. */
export function wordsOffered(text: string, synonyms: Synonyms = noSynonyms): readonly Word[] {
  return wordsSaid(text, synonyms, deniedOf, true);
}

function wordsSaid(
  text: string,
  synonyms: Synonyms,
  deniedIn: (pieces: readonly Piece[], text: string) => readonly boolean[],
  isOffer = false,
): readonly Word[] {
  const pieces = piecesOf(text);
  const language = languageOf(pieces);
  const denied = deniedIn(pieces, text);
  const count = pieces.filter(({ written }) => isCapital(written)).length;
  const capitals: Capitals = { isShouted: count > pieces.length / 2 + 0.5, hasNoCapital: count === 0 };
  const joined = joinedTerms(pieces, language);
  // What is asked for is a matter of needs; of what people offer there is much more.
  const asked = isOffer ? [] : askedIn(pieces);
  const words: Word[] = [];
  let institution = -1;
  let part = 0;
  let lead = '';
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    const { folded, written, start, before } = piece;
    // `bei der Bahn`: the article goes with the preposition.
    const isArticle =
      /^(?:der|die|das|dem|den)$/.test(folded) && before.trim() === '' && wasPreposition(pieces[at - 1]);
    const isLead = !isArticle && (partWords().has(folded) || written === 'à');
    if (isLead || /[,;:()–—]/.test(before)) {
      part++;
      lead = isLead ? folded : '';
    }
    if (denied[at] === true) continue;
    const phrase = phraseAt(pieces, at, synonyms);
    if (phrase) {
      const last = pieces[at + phrase.length - 1] ?? piece;
      // What a phrase is made of counts for what it is made of, too; a single word is the group and itself.
      // Whoever needs `web` is met by a `web developer`, not the other way round.
      const isPart = phrase.length === 1 || (isOffer && broadWords().has(folded));
      const own = isPart ? termsOf(folded, language) : [];
      const worth = { ...{ terms: [phrase.group, ...own], root: '' }, worth: 'name' as const };
      words.push({ start, end: last.end, ...worth, institution: null, part, lead, isAsked: asked[at] === true });
      at += phrase.length - 1;
      continue;
    }
    const run = institutionAt(pieces, at);
    if (run > 0) {
      institution++;
      for (const one of pieces.slice(at, at + run)) {
        if (stopWords().has(one.folded)) continue;
        const worth = institutionWords().has(one.folded) ? 'broad' : 'name';
        const { start: from, end } = one;
        words.push({
          start: from,
          end,
          terms: termsOf(one.folded, language),
          root: '',
          worth,
          institution,
          part,
          lead,
          isAsked: asked[at] === true,
        });
      }
      at += run - 1;
      continue;
    }
    const worth = worthOf(piece, at, language, capitals);
    if (worth === 'nothing') continue;
    const root = mayBeCompound(piece, at, language, capitals) ? lightStemOf(folded, 5) : '';
    // Whoever needs help with a will is helped by a lawyer, too.
    const others = folded === will && !isOffer ? termsOf('lawyer', language) : [];
    const terms = [...termsOf(folded, language), ...others, ...(joined.get(at) ?? [])];
    words.push({
      start,
      end: piece.end,
      terms,
      root,
      worth,
      institution: null,
      part,
      lead,
      isAsked: asked[at] === true,
      ...(worth === 'broad' && institutionWords().has(folded) && { isBody: true as const }),
    });
  }
  return words;
}

/** Words behind which stands what is asked for, with up to four words together. */
const askings = lazily(
  () =>
    /(?:^| )(?:who (?:can|could|might|knows how to|would)|any(?:one|body) (?:who )?(?:can|could|to)|(?:want|need|seek)(?:s|ing|ed)?(?: to)?|looking (?:for|to)|look(?:s|ed)? for|ask(?:s|ed|ing) for|hop(?:es|ing) (?:for|to)|would (?:like|love)(?: to)?|where to|how to|wer (?:kann|konnte|hilft|macht|weiss|kennt)|such(?:t|e|en)|brauch(?:t|e|en)|wunsch(?:t|en) sich|mochte(?:n)?|cherche|busca|necesita)$/u,
);

/** Of each word, whether it stands behind such words, up to the end of the clause; nothing where the text begins with them. */
function askedIn(pieces: readonly Piece[]): readonly boolean[] {
  let isOn = false;
  return pieces.map(({ before }, at) => {
    if (/[,;:.()!?–—]/.test(before)) isOn = false;
    const was = isOn;
    const said = pieces
      .slice(Math.max(0, at - 3), at + 1)
      .map(({ folded }) => folded)
      .join(' ');
    if (askings().test(said)) isOn = true;
    return was && isOn;
  });
}

/** `hedge laying`, `hedge-laying` and `hedgelaying`: two English words side by side are also the one that they may be written as. */
function joinedTerms(pieces: readonly Piece[], language: Language): ReadonlyMap<number, readonly string[]> {
  const terms = new Map<number, readonly string[]>();
  if (language !== 'en' && language !== null) return terms;
  const mayBeJoined = ({ folded }: Piece): boolean =>
    folded.length >= 3 && /^[a-z]+$/.test(folded) && !stopWords().has(folded);
  for (let at = 1; at < pieces.length; at++) {
    const [first, second] = [pieces[at - 1] as Piece, pieces[at] as Piece];
    if (!/^[ -]$/.test(second.before) || !mayBeJoined(first) || !mayBeJoined(second)) continue;
    const both = termsOf(first.folded + second.folded, language);
    for (const place of [at - 1, at]) terms.set(place, [...(terms.get(place) ?? []), ...both]);
  }
  return terms;
}

/** A word as it is written, before it is known what it says. */
interface Piece {
  readonly written: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the word before. */
  readonly before: string;
}

const piecePattern = lazily(
  () => /\.NET(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’&][\p{L}\p{M}]+)?(?:\+\+|#(?![\p{L}\p{N}]))?/gu,
);
const contraction = /^(?:[ldjsnmct]|qu|quelqu|jusqu|lorsqu)['’](?=[^'’]{2})/i;

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let last = 0;
  for (const match of text.matchAll(piecePattern())) {
    let [written] = match;
    let start = match.index;
    // `l’exposition` is the word behind it; `Ann’s` the word before.
    const elided = contraction.exec(written)?.[0] ?? '';
    written = written.slice(elided.length);
    start += elided.length;
    const end = start + written.length;
    const folded = foldName(written).replace(/['’]s$/, '');
    const before = text.slice(last, match.index);
    last = end;
    const previous = pieces[pieces.length - 1];
    // `e-book`, `x-ray`: one letter is no word of its own.
    if (previous && before === '-' && previous.folded.length === 1 && /\p{L}/u.test(previous.folded)) {
      pieces[pieces.length - 1] = {
        ...previous,
        ...{ written: previous.written + written, folded: previous.folded + folded, end },
      };
    } else pieces.push({ written, folded, start, end, before });
  }
  return withoutOtherSenses(pieces);
}

/** Two letters that are one word: `R and D`, `Q&A`. Other letters side by side may be two languages, as in `R and C`. */
const lettersJoined = new Set('rd qa pl bb ae ma rb'.split(' '));
const joinsLetters = new Set(['and', 'und']);
/** Before `will`, these say that it is a thing; before `Testament`, that it is somebody's own. */
const beforeWill = new Set(
  'a the my her his our their your last ein mein meinem ihr ihrem sein seinem unser unserem einem eigenes'.split(' '),
);
/** What one does to a book is a craft, and to a wreath another. */
const binding: ReadonlyMap<string, string> = new Map([
  ...['bind', 'binds', 'binding', 'rebind', 'rebinds', 'rebinding', 'bound', 'rebound'].map(
    (word) => [word, 'bookbinding'] as const,
  ),
  ...['binden', 'binde', 'bindet', 'einbinden', 'gebunden', 'eingebunden'].map(
    (word) => [word, 'Buchbinderei'] as const,
  ),
]);
const bound = lazily(
  () =>
    new Set(
      'book books atlas atlases thesis theses dissertation dissertations album albums hymnal hymnals bible bibles ledger ledgers buch bucher atlanten masterarbeit bachelorarbeit doktorarbeit abschlussarbeit alben bibel bibeln gesangbuch gesangbucher'.split(
        ' ',
      ),
    ),
);
/** As which a will is read. */
const will = 'probate';
const behindWill = new Set(['of', 'to', 'und', 'and']);

/** `R and D` is no `R`, and `a will` is a matter for a lawyer. */
function withoutOtherSenses(pieces: Piece[]): Piece[] {
  const found: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    const [next, behind] = pieces.slice(at + 1, at + 3);
    const other = next && joinsLetters.has(next.folded) ? behind : next?.before.trim() === '&' ? next : undefined;
    if (other && lettersJoined.has(piece.folded + other.folded)) {
      found.push({ ...piece, folded: piece.folded + other.folded, end: other.end });
      at += other === next ? 1 : 2;
      continue;
    }
    const isWill = piece.written === 'will' || piece.folded === 'testament';
    const isThing =
      isWill &&
      beforeWill.has(pieces[at - 1]?.folded ?? '') &&
      !(next?.before.trim() === '' && behindWill.has(next.folded));
    const craft = binding.get(piece.folded);
    if (craft !== undefined && pieces.some((one) => bound().has(one.folded)))
      found.push({ ...piece, written: craft, folded: foldName(craft) });
    else found.push(isThing ? { ...piece, written: will, folded: will } : piece);
  }
  return found;
}

/** What capitals tell of a text: nothing where all words have one, or none. */
interface Capitals {
  readonly isShouted: boolean;
  readonly hasNoCapital: boolean;
}

type Language = 'en' | 'de' | 'fr' | 'es' | null;

/** Null where too little is said. */
function languageOf(pieces: readonly Piece[]): Language {
  let best: Language = null;
  let most = 0;
  for (const language of ['en', 'de', 'fr', 'es'] as const) {
    const small = smallWords[language]();
    const count = pieces.filter(({ folded }) => small.has(folded)).length;
    if (count > most) [best, most] = [language, count];
  }
  if (best !== null) return best;
  return pieces.some(({ written }) => /[äöüß]/i.test(written)) ? 'de' : null;
}

function isCapital(written: string): boolean {
  return /^\p{Lu}/u.test(written);
}

/** `OCR`, `C++`, `R`, `WordPress`, `MP3`; not `I` and not the initial of a name. */
function isSign(written: string): boolean {
  if (/^\p{L}(?:\+\+|#)$/u.test(written) || written === '.NET') return true;
  if (written.length === 1) return /[B-DF-HJ-NP-TV-XZ]/.test(written);
  return /\p{Lu}.*\p{Lu}/u.test(written) || (/\p{Lu}/u.test(written) && /\p{N}/u.test(written));
}

function worthOf(
  { written, folded, before }: Piece,
  at: number,
  language: Language,
  { isShouted, hasNoCapital }: Capitals,
): Worth {
  if (isSign(written) && !(isShouted && written.length > 5)) return 'name';
  if (folded.length < 2 || stopWords().has(folded) || /^\p{N}+$/u.test(folded)) return 'nothing';
  if (commonWords().has(folded)) return 'common';
  if (broadWords().has(folded)) return 'broad';
  // In German every noun has a capital, and what has none is a verb or an adjective.
  if (language === 'de') return isCapital(written) || hasNoCapital ? 'plain' : 'broad';
  const isName = isCapital(written) && at > 0 && !isShouted && !/[.!?:]\s*$/.test(before);
  return isName && !peopleWords().has(folded) ? 'name' : 'plain';
}

function wasPreposition(piece: Piece | undefined): boolean {
  return piece !== undefined && partWords().has(piece.folded) && !/^(?:der|die|das|und)$/.test(piece.folded);
}

/** What begins a new part of a sentence. */
const partWords = lazily(() => new Set(beginsPart.split(' ')));
const beginsPart =
  'about across after against among around as at before behind between by during for from in into near of on onto over through to towards under until while who whom whose which that with without where when and but or ' +
  'an ans auf aufs aus bei beim der die das durch durchs fur furs gegen im ins mit nach neben ohne seit uber ubers um ums und unter vom von vor wegen zu zum zur ' +
  'au aux avec chez dans de des du par pour qui que sans sur con del desde en para por sin sobre';

const fixed = lazily(() => readSynonyms(fixedPhrases, '+'));

/** The longest group of synonyms that begins here. */
function phraseAt(
  pieces: readonly Piece[],
  at: number,
  { phrases }: Synonyms,
): { readonly group: string; readonly length: number } | null {
  const first = pieces[at];
  if (!first) return null;
  const key = synonymKey(first.folded);
  if (!phrases.has(key) && !fixed().phrases.has(key)) return null;
  const found = [...(phrases.get(key) ?? []), ...(fixed().phrases.get(key) ?? [])].find(({ words }) =>
    words.every((word, i) => synonymKey(pieces[at + i]?.folded ?? '') === word),
  );
  return found ? { group: found.group, length: found.words.length } : null;
}

const connectors = new Set(['of', 'the', 'for', 'and', 'zu', 'fur', 'der', 'und', 'de', 'del', 'la', 'du', 'des']);

/** How many words the name of an institution has that begins here: `University of Leeds`; 0 where none does. */
function institutionAt(pieces: readonly Piece[], at: number): number {
  const isPart = ({ written, folded }: Piece): boolean => isCapital(written) && !stopWords().has(folded);
  const first = pieces[at];
  if (!first || !isPart(first)) return 0;
  let end = at + 1;
  for (let next = end; next < pieces.length; next++) {
    const piece = pieces[next] as Piece;
    if (!/^\s+$/.test(piece.before)) break;
    if (isPart(piece)) end = next + 1;
    else if (!connectors.has(piece.folded)) break;
  }
  const run = pieces.slice(at, end);
  return run.length > 1 && run.some(({ folded }) => institutionWords().has(folded)) ? run.length : 0;
}

const denials = lazily(
  () =>
    new Set(
      "no not never nor cannot can't don't doesn't didn't isn't aren't won't wouldn't hasn't haven't hadn't wasn't weren't couldn't stopped formerly former ehemals ehemalige ehemaliger ehemalig fruher quit hates kein keine keinen keinem keiner nicht nie niemals jamais pas nunca".split(
        ' ',
      ),
    ),
);
/** What denies nothing, behind a word that denies: `no charge`, `not only`. */
const noDenial =
  /^(?:only|just|charge|cost|costs|fee|fees|problem|problems|need|matter|far|too|nur|weit|solo|seulement)$/;
const clauseWords = new Set(['but', 'aber', 'mais', 'pero', 'sondern']);
/** Before somebody who does something, these begin a clause: `and she bakes bread`. */
const joinsClauses = /^(?:and|und|while|whereas|wahrend)$/;
const subjects = /^(?:i|we|she|he|they|ich|wir|sie|er|je|elle|il|yo|ella)$/;

/** A clause that says no more than that it is over. */
const stopped =
  /^(?:but |and |now |has |have |he |she |they |i |has since |since )*(?:stopped(?: (?:for good|now|since|in \d+|last (?:year|summer|winter)|years ago|it|that|doing (?:it|that|this|so)))?|gave (?:it|that|them|this) up(?: .*)?|given (?:it|that|them) up(?: .*)?|no longer(?: does(?: (?:it|that|so))?)?|not any ?more|never again|quit(?: (?:it|that|now))?|aufgehort|hat aufgehort|macht (?:er|sie) nicht mehr|nicht mehr|nie wieder)$/;

/** A clause that says no more than that they said no to what was said before. */
const refused =
  /^(?:but |and |then |she |he |they |i |sie |er |has |have |hat |es |das |dann |leider |sadly )*(?:refused|declined|said no|turned (?:it|that|them|me|us|this) down|(?:es |das )?abgelehnt|lehnte (?:es |das |dann )?ab|lehnt (?:es |das )?ab|nein gesagt|sagte nein|wollte (?:sie |er )?nicht|would (?:rather )?not|wouldn't|rather not|did not want to|didn't want to)$/;

/** `macht er nicht mehr` */
const shortClause = 5;

/** The clauses of a text, by a number for each word, and those that deny what they say. */
interface Clauses {
  readonly of: readonly number[];
  readonly denied: ReadonlySet<number>;
}

function clausesOf(pieces: readonly Piece[]): Clauses {
  let clause = 0;
  const clauses = pieces.map(({ before, folded }, at) => {
    const isJoined = joinsClauses.test(folded) && subjects.test(pieces[at + 1]?.folded ?? '');
    if (/[,;:.!?()–—]/.test(before) || clauseWords.has(folded) || isJoined) clause++;
    return clause;
  });
  const denied = new Set(clauses.filter((_, at) => denierAt(pieces, at) !== null));
  // `Fotos von Hochzeiten, macht er nicht mehr`: what is denied stands before.
  const noMore = clauses.filter(
    (_, at) => denials().has(pieces[at]?.folded ?? '') && /^(?:mehr|anymore)$/.test(pieces[at + 1]?.folded ?? ''),
  );
  // `war Uhrmacher, hat die Werkstatt aufgegeben`
  const givenUp = clauses.filter((_, at) => /^(?:aufgegeben|aufgehort)$/.test(pieces[at]?.folded ?? ''));
  for (const clause of [...noMore, ...givenUp])
    if (clauses.filter((one) => one === clause).length <= shortClause) denied.add(clause - 1);
  // `gave lessons years ago, bad shoulder, stopped for good`: all that was said before.
  for (const clause of denied) {
    const own = pieces.filter((_, at) => clauses[at] === clause).map(({ folded }) => folded);
    if (stopped.test(own.join(' '))) for (let earlier = 0; earlier < clause; earlier++) denied.add(earlier);
  }
  for (let at = 1; at <= clause; at++) {
    const own = pieces.filter((_, place) => clauses[place] === at).map(({ folded }) => folded);
    if (refused.test(own.join(' '))) denied.add(at).add(at - 1);
  }
  return { of: clauses, denied };
}

/** Words at a place that make their clause deny what it says: how many, and whether a verb may follow. */
function denierAt(
  pieces: readonly Piece[],
  at: number,
): { readonly length: number; readonly next: 'verb' | 'deed' | 'thing' } | null {
  const [word, next] = [pieces[at]?.folded ?? '', pieces[at + 1]?.folded ?? ''];
  if (word === 'no' && next === 'longer') return { length: 2, next: 'verb' };
  if (/^(?:gave|given|gives)$/.test(word) && next === 'up') return { length: 2, next: 'deed' };
  if (word === 'used' && next === 'to') return { length: 2, next: 'verb' };
  if (/^(?:looking|looks|hunting|searching|searches)$/.test(word) && next === 'for')
    return { length: 2, next: 'thing' };
  if (/^(?:sucht|suche|suchen|seeks|seeking|braucht|aufgegeben|aufgehort)$/.test(word))
    return { length: 1, next: 'thing' };
  const learning = learningAt(pieces, at);
  if (learning > 0) return { length: learning, next: 'thing' };
  if (isOfKin(pieces, at)) return { length: 1, next: 'thing' };
  if (!denials().has(word) || noDenial.test(next)) return null;
  const before = pieces[at - 1];
  const isOpening = before === undefined || /[,;:.!?()–—]/.test(pieces[at]?.before ?? '');
  if (/^(?:never|cannot|can't|don't|doesn't|didn't|won't|wouldn't|hasn't|haven't|hadn't|couldn't)$/.test(word))
    return { length: 1, next: 'verb' };
  if (word === 'not' && !isOpening)
    return { length: 1, next: /^(?:is|are|was|were|am)$/.test(before?.folded ?? '') ? 'deed' : 'verb' };
  return { length: 1, next: /^(?:stopped|formerly|quit|isn't|aren't|wasn't|weren't)$/.test(word) ? 'deed' : 'thing' };
}

/** `learning difficulties`, `learning designer` */
const notLearning =
  /^(?:difficult|disabilit|disabled|support|cent(?:re|er)|design|resource|technolog|analytic|outcome|need|environment|material|platform|management|experience|disorder|theor|and$)/;

/** How many words say here that somebody does not know it yet: `is learning`, `wants to learn`, `lernt`; 0 where none do. */
function learningAt(pieces: readonly Piece[], at: number): number {
  const word = (step: number): string => pieces[at + step]?.folded ?? '';
  const isOpening = at === 0 || /[,;:.!?()–—]/.test(pieces[at]?.before ?? '');
  switch (word(0)) {
    case 'learning':
      return (isOpening ||
        /^(?:is|am|are|was|just|now|still|currently|busy|started|begun|began|he's|she's|i'm)$/.test(word(-1))) &&
        !notLearning.test(word(1))
        ? 1
        : 0;
    case 'learns':
    case 'lernt':
    case 'lerne':
      return 1;
    case 'beginner':
    case 'novice':
    case 'anfanger':
    case 'anfangerin':
      return isOpening ||
        /^(?:complete|total|absolute|still|blutige|blutiger|noch)$/.test(word(-1)) ||
        /^(?:in|at|on|bei|mit)$/.test(word(1))
        ? 1
        : 0;
    case 'angefangen':
      return pieces.slice(0, at).some(({ folded }) => folded === 'mit') ? 1 : 0;
    case 'wants':
    case 'want':
    case 'hopes':
    case 'wishes':
    case 'wish':
    case 'wishing':
    case 'dreams':
      if (/^(?:some|any)(?:one|body)$/.test(word(1))) return 2;
      return (word(1) === 'to' || word(1) === 'of') && /^(?:learn|learning|find|get|understand|know|try)$/.test(word(2))
        ? 3
        : 0;
    case 'like':
    case 'love':
      return word(-1) === 'would' && word(1) === 'to' && /^(?:learn|find|get|understand|know|try)$/.test(word(2))
        ? 3
        : 0;
    case 'lernen':
      return pieces.slice(0, at).some(({ folded }) => /^(?:mochte|will|wurde)$/.test(folded)) ? 1 : 0;
    default:
      return 0;
  }
}

const kin =
  /^(?:father|mother|dad|mum|mom|grandfather|grandmother|granddad|grandad|grandma|uncle|aunt|husband|wife|ex|vater|mutter|opa|oma|grossvater|grossmutter|onkel|tante|mann|frau)$/;

/** `his late father was a barrister`: what somebody else was is not theirs to offer. */
function isOfKin(pieces: readonly Piece[], at: number): boolean {
  if (!kin.test(pieces[at]?.folded ?? '')) return false;
  const before = pieces.slice(Math.max(0, at - 2), at).map(({ folded }) => folded);
  const isLate = before.some((word) => /^(?:late|verstorben(?:e|er|en))$/.test(word));
  const isTheirs = before.some((word) => /^(?:his|her|their|sein|seine|ihr|ihre)$/.test(word));
  return isTheirs && (isLate || /^(?:was|were|used|war|waren)$/.test(pieces[at + 1]?.folded ?? ''));
}

/** Of each word, whether its clause denies it: `gave up on OCR, does not use it`; or does not offer it: `her brother repairs bikes`. */
function deniedOf(pieces: readonly Piece[], text: string): readonly boolean[] {
  const { of, denied } = clausesOf(pieces);
  const notOffered = clausesNotOffered(pieces, of, text);
  return of.map((one) => denied.has(one) || notOffered.has(one));
}

/**
 * Clauses that offer nothing, though they deny nothing either: what is over, wished for, planned, heard of or asked, and what others can
 * do. By their numbers.
 */
function clausesNotOffered(pieces: readonly Piece[], clauses: readonly number[], text: string): ReadonlySet<number> {
  const found = new Set<number>();
  const placesOf: number[][] = [];
  for (const [at, clause] of clauses.entries()) (placesOf[clause] ??= []).push(at);
  const saidIn = placesOf.map((places) => places.map((at) => pieces[at]?.folded ?? '').join(' '));
  const lastPassedOn = saidIn.map((said) => passesOn.test(said)).lastIndexOf(true);
  const lastUnavailable = saidIn.map((said) => unavailable().test(said)).lastIndexOf(true);
  placesOf.forEach((places, clause) => {
    const said = saidIn[clause] ?? '';
    const end = places[places.length - 1] ?? 0;
    const behind = pieces[end + 1]?.before ?? text.slice(pieces[end]?.end ?? text.length);
    const isAsked = /^\s*\?/.test(behind) && (end === pieces.length - 1 || question.test(said));
    const isPast = was().test(said) && lastPassedOn <= clause;
    // `piano lessons, no time this year`: what was said before.
    const isOver = clause <= lastUnavailable;
    const isNone = notOffering().some((pattern) => pattern.test(said)) || isOfOthers(pieces, places);
    const isOfNobody = relative.test(said) && nobodyKnown.test(saidIn[clause - 1] ?? '');
    if (isOver || isAsked || isPast || isNone || isOfNobody) found.add(clause);
  });
  // `I gave her a lift; she bakes bread`: what I do stands beside what they do.
  if (saidIn.some((said) => theyDo.test(said)))
    saidIn.forEach((said, clause) => {
      if (iDo.test(said) && !theyDo.test(said) && !/ (?:she|he|they|sie|er) /.test(said)) found.add(clause);
    });
  return found;
}

const clauseLead =
  '^(?:(?:and|und|but|aber|then|dann|while|whereas|wahrend|so|also|now|today|heute|coffee|lunch|call) )*';
const iDo = new RegExp(`${clauseLead}(?:i|we|ich|wir) `);
const theyDo = new RegExp(`${clauseLead}(?:she|he|they|sie|er) `);
/** `kennt niemanden, der Uhren repariert` */
const nobodyKnown = /(?:^| )(?:knows?|knew|kennt|kannte)(?: of| leider| auch)? (?:nobody|niemanden?|keinen?)(?: |$)/;
const relative = /^(?:who|whom|that|der|die|das|den|dem) /;

const question =
  /^(?:do|does|did|can|could|is|are|would|will|has|have|kann|konnte|hat|ist|ob|whether)(?: |$)|(?:^| )(?:she|he|they|sie|er)(?: |$)/;

const whoSays =
  '(?:(?:and|und|but|aber|she|he|they|i|sie|er|ich|also|auch|now|jetzt|has|have|hat|habe|had|hatte|is|ist) )*';

/** All that a clause says, folded, where it says that somebody has no time for it now. */
const unavailable = lazily(
  () =>
    new RegExp(
      `^(?:(?:but|and|though|sadly|unfortunately|currently|now|just|only|aber|und|leider|doch|derzeit|gerade|momentan|aktuell|zurzeit|this year|im moment|zur zeit|dieses jahr|diesen \\S+|she|he|they|i|sie|er|ich|has|have|hat|habe|is|ist) )*(?:${[
        'no (?:time|capacity|room|space|energy)|too busy|very busy|(?:fully |all )?booked(?: up| out)?|overbooked|unavailable|not available|not taking (?:any|on|new) \\S+|not (?:this|next) (?:year|month|week|term|season|summer|winter|spring|autumn)|not (?:at the moment|right now|now|any ?more)|on hold|over|is over|long ago|long over|(?:many )?years ago|ages ago',
        'keine (?:zeit|kapazitat|kapazitaten|luft|kraft)|ausgebucht|ausgelastet|uberlastet|nicht verfugbar|nicht mehr|(?:gerade|derzeit|momentan|zurzeit|dieses jahr|im moment) nicht|nicht dieses jahr|geht (?:gerade |derzeit )?nicht|pausiert|macht pause|vorbei|(?:schon )?lange? (?:her|vorbei)|ist lange her|vor jahren|(?:wenn|falls) (?:\\S+ )*(?:hatte|ware|konnte|durfte)',
      ].join(
        '|',
      )})(?: (?:this|next|the|until|till|before|for|at|in|since|bis|vor|seit|dieses|diesen|diese|im|am|zum|fur|zur|now|jetzt|mehr)(?: \\S+){0,3})?$`,
    ),
);

/** `had a van`, `was a tax adviser` */
const was = lazily(
  () =>
    new RegExp(
      `^${whoSays}(?:was|were|war|waren|hatte|hatten|had)(?: mal| once| einmal| fruher)? (?!asked|told|invited|taught|trained|raised|born|gefragt|gebeten|happy|glad|willing|able)`,
    ),
);
/** What somebody was, they can pass on: `was a nurse for ten years, now mentors people`. */
const passesOn =
  /^(?:(?:now|still|also|and|today|jetzt|heute|noch|auch|und) )*(?:helps?|mentors?|advises?|coach(?:es)?|teach(?:es)?|supports?|explains?|hilft|berat|unterstutzt|begleitet|erklart|coacht|unterrichtet)(?: |$)/;

const notOffering = lazily(() =>
  [
    // Over: `taught piano until 2019`.
    '(?:^| )(?:[a-z]{3,}ed|taught|gave|ran|did|kept|made|led|held|sold|lent|sang|taught|spoke|wrote|built|drove|was|were|had) (?:\\S+ )*?(?:until|till) ',
    '(?:^| )(?:gab|war|hatte|machte|half|bot|hielt|sang|lieh|fuhr|betrieb|[a-z]{3,}te) (?:\\S+ )*?bis (?!uber|hin|zu |heute|jetzt|spat)',
    '^(?:(?:has|have|is|was|are) )?(?:\\S+ ){0,4}?(?:sold|given away|gave away)(?: |$)',
    '(?:^| )(?:until|till|up to) (?:recently|(?:about |early |late )?last (?:year|month|week|spring|summer|autumn|fall|winter|term)|(?:an?|some|two|three|four|five|several|\\d+) (?:few |couple of )?(?:weeks?|months?|years?) ago|(?:she|he|they) (?:retired|moved|left|sold|gave|got|fell|stopped|had|was|were|died|closed))(?: |$)',
    '(?:^| )bis (?:(?:zum |zur |zu )?(?:letzten?|letztem|letztes|letzter|vergangenen?|vergangenes) \\S+|vor (?:kurzem|\\S+ (?:wochen|monaten|jahren)|einem jahr|einer woche|einem monat)|(?:sie|er) )',
    '(?:^| )(?:hat|haben|ist|sind|wurde|wurden) (?:\\S+ )*?(?:verkauft|verschenkt|geschlossen|aufgelost|abgegeben)(?: |$)',
    '(?:^| )(?:is|are) (?:long )?over(?: since| now|$)',
    // Wished for and planned.
    `^${whoSays}(?:dream(?:s|ing)? of|plan(?:s|ning)? (?:to|on)|think(?:s|ing)? (?:of|about)|consider(?:s|ing)|hope(?:s|ing)? to|would like(?: \\S+){0,8} (?:one|some) day|traumt|uberlegt|hofft|denkt (?:daran|uber))(?: |$)`,
    '(?:^| )(?:one day|some day|someday|irgendwann|eines tages)$',
    '(?:^| )would (?:\\S+ )+if (?:he|she|they|i|there|only) ',
    `^${whoSays}(?:(?:would )?(?:want|need|require)s?) (?!to |others |people |you |everybody )`,
    nobodyKnown.source,
    // Heard of and doubted.
    '(?:^| )(?:supposedly|apparently|allegedly|reportedly|reputedly|maybe|perhaps|possibly|is said to|are said to|rumou?r|angeblich|anscheinend|vermutlich|vielleicht|womoglich|gerüchteweise|eventuell|evtl)(?: |$)',
    '^(?:people|they|some|everybody|man|leute) (?:say|says|sagt|sagen) (?!yes|ja)',
    '^(?!(?:she|he|they|i|sie|er|ich) )\\S+ (?:says|said|thinks|sagt|sagte|meint|glaubt) (?:that |dass )?(?:he|she|they|er|sie) ',
    `^${whoSays}soll(?:en)? (?!heissen)`,
    '(?:^| )(?:fully booked|booked up|too (?:old|ill|busy|frail)|ausgebucht|uberlastet|zu (?:alt|krank)) (?:with|for|mit|fur) ',
    // What they only like to know.
    `^${whoSays}(?:very |sehr |really )?(?:interested in|curious about|keen to learn|asked (?:me |us )?(?:about|for)|asks (?:about|for)|wonders about|avoids|dislikes|interessiert sich|interessiert an|fragt nach|fragte nach|meidet)(?: |$)`,
  ].map((pattern) => new RegExp(pattern)),
);

const others =
  /^(?:(?:step|half|schwieger|enkel)?(?:father|mother|dad|mum|mom|parents|brother|sister|siblings|son|daughter|uncle|aunt|cousin|niece|nephew|grandfather|grandmother|husband|wife|spouse|girlfriend|boyfriend|fiance|fiancee|partner|kids|children|vater|mutter|eltern|bruder|schwester|geschwister|sohn|tochter|onkel|tante|cousine|nichte|neffe|grossvater|grossmutter|opa|oma|mann|frau|ehemann|ehefrau|partnerin|kinder|schwager|schwagerin)|friend|friends|colleague|colleagues|neighbour|neighbor|neighbours|boss|flatmate|housemate|landlord|assistant|student|freund|freundin|freunde|kollege|kollegin|kollegen|nachbar|nachbarin|nachbarn|chef|chefin|mitbewohner|mitbewohnerin|vermieter)$/;

/** `her brother repairs bikes`, `eine Freundin von ihr näht`: what somebody else can do. Not `her brother and she`, `her aunt’s flat`. */
function isOfOthers(pieces: readonly Piece[], places: readonly number[]): boolean {
  const word = (step: number): string => pieces[places[step] ?? -1]?.folded ?? '';
  const isOwned = /^(?:her|his|their|ihr|ihre|ihren|ihrem|ihrer|sein|seine|seinem|seiner|deren|dessen)$/.test(word(0));
  const isSome = /^(?:a|an|the|one|ein|eine|einer)$/.test(word(0));
  if (!isOwned && !isSome) return false;
  for (let step = 1; step <= 3 && step < places.length - 1; step++) {
    if (!others.test(word(step))) continue;
    if (/['’]s?$/i.test(pieces[places[step] ?? -1]?.written ?? '')) return false;
    const next = word(step + 1);
    if (isSome) return /^(?:of|von)$/.test(next) && /^(?:hers|his|theirs|her|ihr|ihm|ihnen)$/.test(word(step + 2));
    return !/^(?:and|or|und|oder|for|at|in|on|with|fur|bei|im|mit|von|of|to|zu)$/.test(next);
  }
  return false;
}

/** Words of time, and of a clause that denies, which are no part of what it denies: `this summer`, `any more`. */
const besidesDenied = lazily(
  () =>
    new Set(
      (
        'anymore longer again ever moment present currently now today time times day days week weeks month months year years season summer autumn winter spring ' +
        'more since because due until thing things zeit jahr jahre monat monate woche wochen sommer herbst winter moment derzeit aktuell'
      ).split(' '),
    ),
);
/** What begins the reason or the time of a denial, up to the end of the clause. */
const circumstances = new Set(
  'since because until unless during while when after before seit seitdem weil wegen bis wahrend nachdem depuis desde'.split(
    ' ',
  ),
);

/**
 * What a text says that somebody does not do or only looks for, a list of words for each clause: `tenancy`, `disputes` of “does not do
 * tenancy disputes any more”. The verb, the time and the reason are left out, and what another clause of the text offers after all.
 */
export function wordsDenied(text: string, synonyms: Synonyms = noSynonyms): readonly (readonly Word[])[] {
  const pieces = piecesOf(text);
  const { of, denied } = clausesOf(pieces);
  if (denied.size === 0) return [];
  const offered = wordsOffered(text, synonyms);
  return [...denied].flatMap((clause) => {
    const own = pieces.flatMap((_, at) => (of[at] === clause ? [at] : []));
    const words = wordsAt(text, synonyms, deniedAmong(pieces, own));
    const isOffered = words.every(({ terms }) => offered.some((one) => one.terms.some((term) => terms.includes(term))));
    return words.length === 0 || isOffered ? [] : [words];
  });
}

function wordsAt(text: string, synonyms: Synonyms, places: ReadonlySet<number>): readonly Word[] {
  return wordsSaid(text, synonyms, (pieces) => pieces.map((_, at) => !places.has(at)));
}

/** Of the words of a clause, by their places, those that say what it denies: behind the words that deny, else before them. */
function deniedAmong(pieces: readonly Piece[], clause: readonly number[]): ReadonlySet<number> {
  const isThing = (at: number): boolean => {
    const { folded = '' } = pieces[at] ?? {};
    return !besidesDenied().has(folded) && !denials().has(folded) && !stopWords().has(folded);
  };
  let until = clause.findIndex((at, i) => i > 0 && circumstances.has(pieces[at]?.folded ?? ''));
  if (until < 0) until = clause.length;
  const said = clause.slice(0, until);
  const first = said.find((at) => denierAt(pieces, at) !== null);
  const denier = first === undefined ? null : denierAt(pieces, first);
  if (first === undefined || denier === null) return nounsAmong(pieces, said.filter(isThing));
  const start = first + denier.length;
  const behind = said.filter((at) => at >= start && isThing(at));
  const before = said.filter((at) => at < first && isThing(at));
  if (behind.length === 0) return nounsAmong(pieces, before);
  const { folded = '' } = pieces[start] ?? {};
  const isVerb =
    behind[0] === start && (denier.next === 'verb' || (denier.next === 'deed' && commonWords().has(folded)));
  if (!isVerb) return nounsAmong(pieces, behind);
  const objects = behind.slice(1);
  if (objects.length > 0) return nounsAmong(pieces, objects);
  return new Set(before.length > 0 ? [...before, start] : [start]);
}

/** In German what has no capital is a verb or an adjective: `übernimmt keine Mietsachen`. */
function nounsAmong(pieces: readonly Piece[], places: readonly number[]): ReadonlySet<number> {
  const nouns = languageOf(pieces) === 'de' ? places.filter((at) => isCapital(pieces[at]?.written ?? '')) : [];
  return new Set(nouns.length > 0 ? nouns : places);
}

const termsKept = new Map<string, readonly string[]>();
const mostKept = 5_000;

/** In English a stem; in any other language a light stem too, because no text says for certain which language it is in. */
function termsOf(folded: string, language: Language): readonly string[] {
  const key = `${language === 'en' ? 'en' : language === null ? '?' : '~'} ${folded}`;
  let terms = termsKept.get(key);
  if (!terms) {
    const stem = stemOf(folded);
    const deeds = language === 'en' || language === null ? deedOf(folded) : [];
    // A word alone is of no certain language: what is known to be German also has the stem that it would have then.
    const light = [language === null ? 5 : 4, 5].map((least) => `~${lightStemOf(folded, least)}`);
    const own = language === 'en' ? [stem, ...deeds] : [stem, ...light, ...deeds];
    terms = [...new Set([...own, ...own.flatMap((term) => same().get(term) ?? [])])];
    if (termsKept.size >= mostKept) termsKept.clear();
    termsKept.set(key, terms);
  }
  return terms;
}

/** Begins the names of trades, so that none is taken for a phrase or a thing. */
const tradeSign = '&';

/** Whether two words are of the same trade: `tuner` and `pianos` are not alike, `boiler` and `heating` are. */
export function areOfOneTrade(a: Word, b: Word): boolean {
  return a.terms.some((term) => term.startsWith(tradeSign) && b.terms.includes(term));
}

/** Of each form of a word that means the same as others: a name for all of them. */
const same = lazily(() => {
  const groups = new Map<string, string>();
  for (const [sign, lines] of [
    [tradeSign, trades],
    ['*', things],
  ] as const) {
    for (const [at, line] of lines.entries()) {
      for (const folded of line.split(' ').map(foldName))
        for (const form of [stemOf(folded), `~${lightStemOf(folded, 4)}`, `~${lightStemOf(folded, 5)}`])
          groups.set(form, sign + String(at));
    }
  }
  return groups;
});

const spellings: readonly (readonly [RegExp, string])[] = [
  [/iz(e|ed|es|er|ers|ing|ation|ations)$/, 'is$1'],
  [/(catal|dial|anal)og(?!u|i)/, '$1ogu'],
  [/(col|fav|lab|neighb|behavi|harb)or/, '$1our'],
  [/^center/, 'centre'],
  [/^program(s?)$/, 'programme$1'],
  [/^licens(e|es)$/, 'licenc$1'],
  [/^editors?$/, 'edit'],
  [/^archivists?$/, 'archive'],
  [/^pianists?$/, 'piano'],
  [/ologists?$/, 'ology'],
  [/^(\w{3,})ists?$/, '$1'],
  [/^(\w{5,})ships?$/, '$1'],
  [/^architectur(?:e|al)$/, 'architect'],
  [/(statist|techn|mus|opt)icians?$/, '$1ic'],
  [/scriptions?$/, 'scribe'],
  [/graph(?:ers?|y)$/, 'graph'],
];

/** What somebody does is another word, too: `tuner`, who tunes; `drummer`, who drums. */
function deedOf(folded: string): readonly string[] {
  const match = /^([a-z]{3,}?)([b-df-hj-np-tv-z]?)(?:e|o)rs?$/.exec(folded);
  if (!match || notDoers().has(folded.replace(/s$/, ''))) return [];
  const [, start = '', last = ''] = match;
  // `singer` sings, `baker` bakes, `drummer` drums.
  const bare = start + last;
  const single = start.endsWith(last) && last !== '' ? start : null;
  return [...new Set([bare, `${bare}e`, ...(single === null ? [] : [single])].map(stemOf))];
}

/** British and American spellings, and who does it, are the same word as what is done. */
function stemOf(folded: string): string {
  if (!/^[a-z]+$/.test(folded)) return folded;
  const word = spellings.reduce((now, [pattern, other]) => now.replace(pattern, other), folded);
  // The stemmer takes an accountant for an account.
  if (/ants?$/.test(word)) return word.replace(/s$/, '');
  const stem = stemmer(word);
  // `atlases` is `atlas`, and that `atla`.
  return stem.endsWith('s') ? stemmer(stem) : stem;
}

/** Endings of German, French and Spanish, the longest first. */
const endingWords =
  'iererinnen ierungen iererin ierern ierer aturen atorinnen ierung atorin atoren ierten ierter ieren ierte iert iere atur ator aciones ciones erinnen acion acions ations ation ution trices trice teurs teur tions tion ' +
  'cion dores doras dora dor euses euse eurs eur ungen erei eien erin innen ung ern eln ei in ie er el en em es os as aux e n s t o a';
const endings = lazily(() => endingWords.split(' '));

function lightStemOf(folded: string, least: number): string {
  // Who works there is named after it: `Archivar`, `Bibliothekarin`.
  const one = folded
    .replace(/(ung|heit|keit|schaft)en$/, '$1')
    .replace(/(archiv|bibliothek)ar(?:in|innen|e|en|s)?$/, '$1')
    .replace(/^(.{5,}[^aeiou])in(?:nen)?$/, '$1');
  const ending = endings().find((end) => one.length - end.length >= least && one.endsWith(end));
  // Where that leaves too little, `Kindern` is still `Kinder`.
  const stem = ending === undefined ? one.replace(/ern$/, 'er') : one.slice(0, -ending.length);
  return stem.length > least ? stem.replace(/ipt$/, 'ib') : stem;
}

/** A noun of German, or what may be one. */
function mayBeCompound(
  { folded, written }: Piece,
  at: number,
  language: Language,
  { hasNoCapital }: Capitals,
): boolean {
  if (folded.length < 5 || (language !== 'de' && language !== null)) return false;
  return isCapital(written) || (language === 'de' ? hasNoCapital : at === 0);
}

/** Whether one German word is the beginning or end of the other: `Fraktur` and `Frakturschrift`. */
export function isPartOf(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length < 3) return false;
  return (
    (short.length >= leastBeginning && long.startsWith(short)) || (short.length >= leastEnd && long.endsWith(short))
  );
}

/** Those for whom something is: `Kinder` of `Kinderbuch`. */
const forWhom = lazily(
  () =>
    new Set(
      'Kinder Kindern Jugendliche Jugend Senioren Familie Familien Schüler Schülerinnen Eltern Studenten Mädchen Männer Erwachsene Patienten'
        .split(' ')
        .map((word) => lightStemOf(foldName(word), 5)),
    ),
);

/** Whether two German words share no more than for whom something is: a `Kinderbuch` is no lesson for `Kinder`. */
export function shareOnlyForWhom(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short !== long && forWhom().has(short) && long.startsWith(short);
}

/** What a compound ends with says what it is: there fewer letters are enough. */
export const leastBeginning = 6;
export const leastEnd = 5;
