import { lazily, type Made } from '../model/lazily';
import { isDayName } from './read-day';
import { nameOfPath } from './fold';
import {
  dayBeforeHeads,
  type FrameKind,
  letter,
  listOfPeople,
  notHappened,
  otherDayHeads,
  people,
  type SentenceLanguage,
  peoplePattern,
  sentenceLanguages,
  titles,
} from './contact-sentences';
import { deniedAfter, isTakenBack } from './no-contact';
import { splitLinks } from './read-value';

/** Somebody linked in a line, and the sentence that says that the writer was in touch with them, or null. */
export interface LinkInLine {
  readonly target: string;
  readonly sentence: string | null;
  /** Whether the sentence is about the day before. */
  readonly dayBefore: boolean;
}

type ByKind = Readonly<Record<FrameKind | 'all', Made<RegExp | null>>>;

interface Frame {
  readonly kind: FrameKind;
  /** Whether a clause has words without which the pattern cannot match. */
  readonly mayMatch: (clause: string, words: readonly string[]) => boolean;
  readonly pattern: Made<RegExp>;
}

/** The first use of a long pattern takes milliseconds, and of all of them a tenth of a second: each is made when it is needed. */
interface Language {
  readonly frames: readonly Frame[];
  /** Those of the frames that need a word, and whether a clause has one of all these words. */
  readonly ofWords: ReadonlySet<Frame>;
  readonly hasWord: (words: readonly string[]) => boolean;
  readonly undone: ByKind;
  readonly undoneNext: ByKind;
  readonly dayBefore: Made<RegExp | null>;
  readonly doubtful: Made<RegExp | null>;
  /** Words of time and order that a clause may open with. */
  readonly opening: Made<RegExp>;
  readonly own: Made<RegExp>;
  readonly had: Made<RegExp>;
}

const link = people;
const clock =
  '(?:(?:at |um )?\\d{1,2}(?:[:.h]\\d{2}|(?= ?(?:am|pm|uhr|h)\\b))(?: ?(?:am|pm|uhr|h)\\b)?(?: ?(?:-|–|—|to|bis) ?\\d{1,2}(?:[:.h]\\d{2})?(?: ?(?:am|pm|uhr|h)\\b)?)?[,:]?(?: [-–—])? )';
/** Longer sentences, and later ones in a line, are not looked at. */
const longest = 400;
const mostSentences = 40;

let languages: readonly Language[] | null = null;

/** What stands after a line and may take back what its last sentence says: the text that goes on, and the items below it. */
export interface AfterLine {
  readonly next: string;
  readonly below: readonly string[];
}

/** For each link of a line, in the order written, whether a sentence says that the writer was in touch. */
export function linksInLine(line: string, after: AfterLine = { next: '', below: [] }): readonly LinkInLine[] {
  const found: LinkInLine[] = [];
  let text = '';
  const shown: { readonly target: string; readonly name: string }[] = [];
  for (const part of splitLinks(line)) {
    const isPerson = part.target !== null && part.target !== '' && !isDayName(nameOfPath(part.target));
    if (!isPerson) text += part.text.replaceAll(link, '');
    else {
      text += link;
      shown.push({ target: part.target ?? '', name: part.text });
    }
  }
  if (shown.length === 0) return found;
  let next = 0;
  const sentences = sentencesOf(text);
  const last = sentences.reduce((at, sentence, index) => (sentence.includes(link) ? index : at), 0);
  for (const [at, sentence] of sentences.entries()) {
    const count = sentence.split(link).length - 1;
    if (count === 0) continue;
    const here = shown.slice(next, next + count);
    next += count;
    const nextLink = next;
    const touched = new Map(touchedIn(sentence));
    if (touched.size > 0) {
      const names = here.map(({ name }) => name);
      let following = 0;
      const named = (words: string): string => words.replaceAll(link, () => shown[nextLink + following++]?.name ?? '');
      const next = named(sentences[at + 1] ?? after.next);
      const below = at === last ? after.below : [];
      const other = sentences.findIndex((each, index) => index > at + 1 && each.includes(link));
      const rest = sentences.slice(at + 2, other < 0 ? undefined : other);
      const whole = [next, ...rest, ...(other < 0 ? [after.next, ...below] : [])].join(' ');
      for (const denial of [next, ...below])
        for (const denied of deniedAfter(denial, whole, names, plainWords(sentence))) touched.delete(denied);
    }
    let index = 0;
    const words = touched.size === 0 ? '' : tidy(sentence).replaceAll(link, () => here[index++]?.name ?? '');
    here.forEach(({ target }, at) =>
      found.push({ target, sentence: touched.has(at) ? words : null, dayBefore: touched.get(at) === true }),
    );
  }
  for (const { target } of shown.slice(next)) found.push({ target, sentence: null, dayBefore: false });
  return found;
}

/** Whether the text of a heading, or of the item above, says that what follows has not happened: a plan, a list of tasks, a dream. */
export function saysNotHappened(text: string): boolean {
  const plain = plainWords(text).replace(/^[^\p{L}]+/u, '');
  return opens(plain);
}

/** How many days before its note the text of a heading, or of the item above, puts what follows; null where nobody can tell. */
export function daysBefore(text: string): number | null {
  const plain = plainWords(text);
  headPatterns ??= [dayBeforeHeads[1], dayBeforeHeads[2], otherDayHeads].map(
    (heads) => new RegExp(`^(?:${alternatives(heads)})(?:'s (?:notes|log))?\\s*(?:$|[:(,–—-])`),
  );
  const found = headPatterns.findIndex((pattern) => pattern.test(plain));
  return found === 2 ? null : found + 1;
}
let headPatterns: readonly RegExp[] | null = null;

const opens = (plain: string): boolean => {
  notHappenedPattern ??= new RegExp(`^(?:${alternatives(notHappened)})(?![${letter}])`);
  return notHappenedPattern.test(plain);
};
let notHappenedPattern: RegExp | null = null;

/** Which of a sentence's links it tells of being in touch with, and whether on the day before. */
function touchedIn(sentence: string): ReadonlyMap<number, boolean> {
  const touched = new Map<number, boolean>();
  if (sentence.length > longest || /[?¿]|~~/.test(sentence)) return touched;
  const counts: number[] = [];
  const plain = inFull(plainWords(sentence)).replace(listOfPeople, (list) => {
    counts.push(list.split(link).length - 1);
    return link;
  });
  const before = (group: number): number => counts.slice(0, group).reduce((sum, count) => sum + count, 0);
  languages ??= Object.values(sentenceLanguages).map(compile);
  for (const start of clauseStarts(plain)) {
    const earlier = plain.slice(0, start.at);
    const clause = plain.slice(start.at);
    if (!clause.includes(link)) continue;
    const words = clause.match(eachWord) ?? [];
    for (const language of languages) {
      const hasWord = language.hasWord(words);
      const frames = language.frames.filter(
        (frame) => (hasWord || !language.ofWords.has(frame)) && frame.mayMatch(clause, words),
      );
      if (frames.length === 0) continue;
      const follows = start.at === 0 || mayFollow(earlier, start.mark, language);
      if (!follows && (start.mark === 'label' || !mayStandBeside(earlier, clause, language))) continue;
      const opening = language.opening().exec(clause)?.[0].length ?? 0;
      for (const { kind, pattern } of frames) {
        if ((!follows && kind !== 'shared') || (start.mark === 'and' && kind === 'theirs')) continue;
        for (const from of opening > 0 ? [0, opening] : [0]) {
          const match = pattern().exec(clause.slice(from));
          if (!match) continue;
          const rest = clause.slice(from + match[0].length);
          if (isUndone(rest, kind, language) || isTakenBack(rest, { words: clause, kind })) continue;
          const first = earlier.split(link).length - 1;
          const among = match[0].split(link).length - 1;
          const dayBefore = language.dayBefore()?.test(plain) === true;
          for (let index = before(first); index < before(first + among); index++) touched.set(index, dayBefore);
        }
      }
    }
  }
  return touched;
}

interface ClauseStart {
  readonly at: number;
  readonly mark: 'start' | 'comma' | 'label' | 'and';
}

function clauseStarts(plain: string): readonly ClauseStart[] {
  const starts: ClauseStart[] = [{ at: 0, mark: 'start' }];
  for (const found of plain.matchAll(
    /([,;]| [-–—]|:) | (?:and then|and|then|und dann|und|dann|et puis|et|puis|y luego|y) /g,
  )) {
    const at = found.index + found[0].length;
    const mark = found[1] === ':' ? 'label' : found[1] === undefined ? 'and' : 'comma';
    if (starts.length < 12) starts.push({ at, mark });
  }
  return starts;
}

/** A clause in the middle of a sentence is the writer's own only if what stands before it is. */
function mayFollow(before: string, mark: ClauseStart['mark'], { doubtful, own }: Language): boolean {
  if (doubtful()?.test(before)) return false;
  if (mark === 'label') return ownLabel(before);
  return own().test(before);
}

/** A meal or a call in a list of what the day held, after words that are about nobody: `Dentist, then coffee with [[Ida]]`. */
function mayStandBeside(before: string, clause: string, { doubtful, had }: Language): boolean {
  return !before.includes(link) && doubtful()?.test(before) !== true && !had().test(clause);
}

/** `Evening:`, `Lunchtime:`; any other label may be somebody's name or a list of things to do. */
function ownLabel(before: string): boolean {
  labelPattern ??= new RegExp(
    `^(?:${Object.values(sentenceLanguages)
      .map(({ words }) => alternatives(words['opener'] ?? ''))
      .join('|')}|${clock}): $`,
  );
  return labelPattern.test(before);
}
let labelPattern: RegExp | null = null;

const otherYear = new RegExp(`(?:^|[^${letter}'])(?:19|20)\\d\\d(?![-${letter}])`);
/** `Met Ida, she retires in 2027`: the year is theirs. */
const clauseOfTheirs = /[,;:] (?:she|he|they|sie|er|elle|il|ella|él)(?:'s|'ll)? .*$/;

/** What follows the people may say that nothing came of it, or that it is still to come. */
/** Signs that say no. */
const crossedOut = /[❌✗✘👎🚫⛔]/u;

function isUndone(rest: string, kind: FrameKind, { undone, undoneNext }: Language): boolean {
  if (/^(?:'|-\S| \S+'s )/.test(rest) || crossedOut.test(rest)) return true;
  if (undone.all()?.test(rest) === true || otherYear.test(rest.replace(clauseOfTheirs, ''))) return true;
  const segment = /^[^,;(]*/.exec(rest)?.[0] ?? '';
  if (undone[kind]()?.test(segment) === true) return true;
  return undoneNext.all()?.test(rest) === true || undoneNext[kind]()?.test(rest) === true;
}

function sentencesOf(text: string): readonly string[] {
  return text.replace(/([.!?…])\s+/g, '$1\uE001').split('\uE001', mostSentences);
}

/** As frames see it: small letters, plain apostrophes, single spaces, no marks of Markdown, nothing before the first word. */
function plainWords(sentence: string): string {
  return tidy(sentence)
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/^[^\p{L}\p{N}\uE000"“„«'(]+/u, '');
}

/** Without the abbreviations of people in a hurry. */
function inFull(plain: string): string {
  if (!/w\/|\babt\b/.test(plain)) return plain;
  return plain
    .replace(/(^| )w\/o(?= )/g, '$1without')
    .replace(/(^| )w\/ ?/g, '$1with ')
    .replace(/(^| )abt(?= )/g, '$1about');
}

const isTidy = /^[A-Za-z0-9 ,.;:!?()'\uE000-]*$/;

function tidy(sentence: string): string {
  if (isTidy.test(sentence) && !sentence.includes('  ')) return sentence.trim();
  return sentence
    .normalize('NFC')
    .replace(/\*+|__|~~|==/g, '')
    .replace(/(^|\s)#[^\s#]+/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

function alternatives(words: string): string {
  const each = words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  return each.sort((a, b) => b.length - a.length).join('|');
}

/** Words as a pattern; null where there are none. */
function anyOf(words: string, where: 'anywhere' | 'next'): RegExp | null {
  const some = alternatives(words);
  if (some === '') return null;
  const before = where === 'next' ? '^ ' : `(?:^|[^${letter}'])`;
  return new RegExp(`${before}(?:${some})(?![${letter}])`);
}

function compile(language: SentenceLanguage): Language {
  const { words, doubtful } = language;
  const slot = (name: string): string => {
    if (name === 'clock') return `^${clock}`;
    if (name === 'start') return '^';
    if (name === 'who') return peoplePattern(alternatives(words['and'] ?? ''));
    if (name === 'mid') return middle(words['mid'] ?? '');
    const own = words[name] ?? '';
    return name === 'place' || (name === 'came' && own.includes('(?:')) ? own : `(?:${alternatives(own)})`;
  };
  const fill = (pattern: string): string => pattern.replace(/\{([a-z]+)\}/gi, (_, name: string) => slot(name));
  const by = (make: (kind: FrameKind | 'all') => RegExp | null): ByKind => ({
    all: lazily(() => make('all')),
    did: lazily(() => make('did')),
    shared: lazily(() => make('shared')),
    theirs: lazily(() => make('theirs')),
  });
  const cues: Cues = { words: new Set(), endings: new Set() };
  const ofWords = new Set<Frame>();
  const frames = language.frames.map(({ kind, pattern }): Frame => {
    const needs = neededBy(pattern, words);
    const frame = {
      kind,
      mayMatch: needs.mayMatch,
      pattern: lazily(() => new RegExp(`${fill(pattern)}(?![${letter}])`)),
    };
    if (needs.cues) {
      ofWords.add(frame);
      for (const word of needs.cues.words) cues.words.add(word);
      for (const ending of needs.cues.endings) cues.endings.add(ending);
    }
    return frame;
  });
  return {
    frames,
    ofWords,
    hasWord: (said) => hasCue(said, cues),
    undone: by((kind) => anyOf(language.undone[kind], 'anywhere')),
    undoneNext: by((kind) => anyOf(language.undoneNext[kind], 'next')),
    dayBefore: lazily(() => anyOf(words['dayBefore'] ?? '', 'anywhere')),
    doubtful: lazily(() => anyOf(doubtful, 'anywhere')),
    opening: lazily(() => new RegExp(`^(?:${clock}|(?:${alternatives(words['opener'] ?? '')})(?: [-–—])?[,:]? )*`)),
    had: lazily(
      () => new RegExp(`^(?:${alternatives(`${words['had'] ?? ''}, ${words['subject'] ?? ''}`)})(?![${letter}])`),
    ),
    own: lazily(() => new RegExp(`^(?:${fill(language.own)})(?![${letter}])`)),
  };
}

const eachWord = new RegExp(`[${letter}\\d]+`, 'g');
const opensWithPeople = new RegExp(`^(?:${link}|${titles}\\.? |\\S+ (?:\\S+ )?(?:and|&|\\+|plus|und|sowie|et|y|e) )`);
/** They are in most sentences; no frame has only these. */
const smallWords = new Set(
  'with w to for at the in on a an and of me us my i mit bei von und de con avec y et à s'.split(' '),
);
/** Lists of which a frame that has one needs a word. */
const needed = ['did', 'activity', 'staged', 'seen', 'doneTo', 'doneWith', 'doneAt'];

/** What a clause must have for a frame to match: the longest word of a phrase of its list, else a word of the frame itself. */
function neededBy(pattern: string, words: Readonly<Record<string, string>>): Needs {
  if (pattern.startsWith('{clock}')) return { mayMatch: (clause) => /^[a-z]{0,2} ?\d/.test(clause), cues: null };
  if (pattern.startsWith('{start}{who}')) return { mayMatch: (clause) => opensWithPeople.test(clause), cues: null };
  const cues = cuesOf(pattern, words);
  const needsColon = pattern.includes('{seen}');
  return { mayMatch: (clause, said) => (!needsColon || clause.includes(':')) && hasCue(said, cues), cues };
}

interface Needs extends Pick<Frame, 'mayMatch'> {
  /** Null where it is no word that is needed. */
  readonly cues: Cues | null;
}

/** Words, and the ends of words that vary at their beginning. */
interface Cues {
  readonly words: Set<string>;
  readonly endings: Set<string>;
}

function hasCue(said: readonly string[], { words, endings }: Cues): boolean {
  for (const word of said) {
    if (words.has(word)) return true;
    for (const ending of endings) if (word.endsWith(ending)) return true;
  }
  return false;
}

function cuesOf(pattern: string, words: Readonly<Record<string, string>>): Cues {
  const slot = needed.find((name) => pattern.includes(`{${name}}`));
  const phrases =
    slot === undefined
      ? (pattern.replace(/\{\w+\}/g, '').match(eachWord) ?? []).filter((word) => !smallWords.has(word))
      : (words[slot] ?? '').split(',');
  const cues = new Set<string>();
  const endings = new Set<string>();
  for (const phrase of phrases) {
    const longest = (phrase.replace('\\S+', '').match(eachWord) ?? []).reduce(
      (a, b) => (b.length > a.length ? b : a),
      '',
    );
    if (phrase.includes('\\S+')) endings.add(longest);
    else if (longest !== '') cues.add(longest);
  }
  return { words: cues, endings };
}

/** A few words, none of which is one of these. */
function middle(none: string): string {
  return `(?:(?!(?:${alternatives(none)}) )[^\\s,.;:${link}]+ ){0,6}?`;
}
