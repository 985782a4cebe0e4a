import type { Day } from '../model/day';
import type { Person, PersonKey, Statement } from '../model/person';
import { each, finish, smallThingsAStep, type Steps } from '../model/steps';
import type { Network } from '../network/network';
import { compareText } from '../notes/fold';
import { type Evidence, evidenceOf } from './evidence';
import {
  areAlike,
  besidesWhere,
  type EvidenceKind,
  type Fit,
  fitOf,
  isDeniedBy,
  isWhereNeeded,
  namesOnlyWhere,
} from './fit';
import { endsOf, isOver, type OfferEnd } from './offer-ends';
import {
  leastBeginning,
  leastEnd,
  noSynonyms,
  readSynonyms,
  type Synonyms,
  type Word,
  wordsDenied,
  wordsExcepted,
  wordsOf,
  wordsOffered,
} from './words';

/** A line of the notes that meets a need: both, and the words of both that say so, by their offsets. */
export interface Help {
  readonly evidence: Evidence;
  readonly score: number;
  readonly inNeed: readonly Range[];
  readonly inLine: readonly Range[];
}

/** A line that meets a need, or that meets it for some alone. */
interface FoundLine {
  readonly saying: Saying<Evidence>;
  readonly fit: Fit;
  readonly among: ReadonlySet<PersonKey> | null;
}

/** From an offset up to another. */
export type Range = readonly [from: number, to: number];

/** A need that a line of evidence meets, and whose it is. */
export interface Helped {
  readonly whose: PersonKey;
  readonly need: Statement;
  readonly help: Help;
}

/** So many people are enough for any list. */
const mostHelpers = 200;

/** The same words as they stand in one line or several: roles, places and many needs are those of many people. */
interface Saying<T> {
  readonly text: string;
  readonly words: readonly Word[];
  readonly terms: readonly string[];
  readonly lines: Map<PersonKey, T>;
}

/** With fewer people no word counts as one that most of them have. */
const leastForEverywhere = 8;

/** Lines of people, found by their words. */
class LineIndex<T extends { readonly text: string }> {
  private readonly byTerm = new Map<string, Set<Saying<T>>>();
  /** By beginnings and ends of German compounds. */
  private readonly byRoot = new Map<string, Set<Saying<T>>>();
  private readonly byPart = new Map<string, Set<Saying<T>>>();
  private readonly sayings = new Map<string, Saying<T>>();
  private readonly byPerson = new Map<PersonKey, readonly Saying<T>[]>();
  /** In how many lines a word is. */
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly wordsOf: (text: string) => readonly Word[],
    /** Lines of the same words that count apart. */
    private readonly sortOf: (line: T) => string,
  ) {}

  /** Takes in somebody's lines in place of those known. */
  put(key: PersonKey, all: readonly T[]): void {
    const before = this.byPerson.get(key) ?? [];
    if (all.length === 0 && before.length === 0) return;
    const now = all.map((line) => this.sayingOf(line));
    const kept = new Set(now);
    now.forEach((saying, at) => {
      if (!saying.lines.has(key)) this.count(saying, 1);
      saying.lines.set(key, all[at] as T);
    });
    for (const saying of new Set(before)) if (!kept.has(saying)) this.drop(saying, key);
    if (now.length > 0) this.byPerson.set(key, now);
    else this.byPerson.delete(key);
  }

  /**
   * What may share a word with a need, with those whose lines it is. Words of the trade count only where the need says nothing else, unless
   * the words are those of an offer: then it is not known yet what the need says.
   */
  near(words: readonly Word[], areOfNeed: boolean): Iterable<Saying<T>> {
    const worths = words.map((word) => (this.isEverywhere(word) ? 'common' : word.worth));
    const isSaid = areOfNeed && worths.some((worth) => worth === 'name' || worth === 'plain');
    const found = new Set<Saying<T>>();
    const add = (all: Iterable<Saying<T>> = []): void => {
      for (const saying of all) found.add(saying);
    };
    words.forEach(({ terms, root }, at) => {
      if (worths[at] === 'common' || (worths[at] === 'broad' && isSaid)) return;
      for (const term of terms) add(this.byTerm.get(term));
      if (root.length < leastEnd) return;
      for (const whole of [`^${root}`, `$${backwards(root)}`]) {
        add(this.byRoot.get(whole));
        add(this.byPart.get(whole));
      }
      for (const part of partsOf(root)) add(this.byRoot.get(part));
    });
    return found;
  }

  /** All that is known of somebody. */
  of(key: PersonKey): readonly Saying<T>[] {
    return this.byPerson.get(key) ?? [];
  }

  /** Whether most people have a word. */
  isEverywhere(word: Word): boolean {
    const all = this.byPerson.size;
    return all >= leastForEverywhere && word.terms.some((term) => 2 * (this.counts.get(term) ?? 0) > all);
  }

  /** Whether somebody lives at a place of this name. */
  isPlace(word: Word): boolean {
    for (const term of word.terms)
      for (const { lines } of this.byTerm.get(term) ?? [])
        for (const line of lines.values()) {
          if (this.sortOf(line) === 'place') return true;
          break;
        }
    return false;
  }

  private sayingOf(line: T): Saying<T> {
    const key = `${this.sortOf(line)} ${line.text}`;
    const known = this.sayings.get(key);
    if (known) return known;
    const words = this.wordsOf(line.text);
    const terms = [...new Set(words.flatMap((word) => word.terms))];
    const saying = { text: line.text, words, terms, lines: new Map<PersonKey, T>() };
    this.sayings.set(key, saying);
    for (const term of terms) addTo(this.byTerm, term, saying);
    for (const whole of rootsOf(words)) addTo(this.byRoot, whole, saying);
    for (const part of partsIn(words)) addTo(this.byPart, part, saying);
    return saying;
  }

  private drop(saying: Saying<T>, key: PersonKey): void {
    const line = saying.lines.get(key);
    if (!line || !saying.lines.delete(key)) return;
    this.count(saying, -1);
    if (saying.lines.size > 0) return;
    for (const term of saying.terms) takeFrom(this.byTerm, term, saying);
    for (const whole of rootsOf(saying.words)) takeFrom(this.byRoot, whole, saying);
    for (const part of partsIn(saying.words)) takeFrom(this.byPart, part, saying);
    this.sayings.delete(`${this.sortOf(line)} ${saying.text}`);
  }

  private count({ terms }: Saying<T>, by: number): void {
    for (const term of terms) this.counts.set(term, (this.counts.get(term) ?? 0) + by);
  }
}

/** Parts of compounds are found by their beginning (`^`) or, backwards, by their end (`$`). */
function rootsOf(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.flatMap(({ root }) => (root.length < leastEnd ? [] : [`^${root}`, `$${backwards(root)}`])));
}

/** All shorter beginnings and ends of theirs that may be a word. */
function partsIn(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.flatMap(({ root }) => beginningsOf(root, 1)));
}

/** The words that may be a beginning or an end of a compound, as they are found. */
function partsOf(root: string): readonly string[] {
  return beginningsOf(root, 3);
}

/** Beginnings and ends of a word that are so many letters shorter, or more. */
function beginningsOf(root: string, shorter: number): readonly string[] {
  const parts: string[] = [];
  for (let length = leastEnd; length <= root.length - shorter; length++) {
    if (length >= leastBeginning) parts.push(`^${root.slice(0, length)}`);
    parts.push(`$${backwards(root.slice(-length))}`);
  }
  return parts;
}

function addTo<T>(shelf: Map<string, Set<T>>, key: string, one: T): void {
  const known = shelf.get(key);
  if (known) known.add(one);
  else shelf.set(key, new Set([one]));
}

function takeFrom<T>(shelf: Map<string, Set<T>>, key: string, one: T): void {
  const known = shelf.get(key);
  known?.delete(one);
  if (known?.size === 0) shelf.delete(key);
}

function backwards(word: string): string {
  return [...word].reverse().join('');
}

/**
 * Who can help with what, and whom somebody can help: what people need and what the notes say of them, found by their words. Kept in step
 * with the network: after a change only those are looked at again whom it concerns. Made when it is first asked.
 */
export class HelpIndex {
  private offers: LineIndex<Evidence>;
  private needs: LineIndex<Statement>;
  private synonyms: Synonyms = noSynonyms;
  private synonymLines = '';
  /** What lines deny, worked out when it is first asked. */
  private readonly denied = new WeakMap<Saying<Evidence>, readonly (readonly Word[])[]>();
  private readonly moved = new Set<PersonKey>();
  private work: Steps<void> | null = null;
  private isBegun = false;

  /** What was offered until some day, worked out when it is first asked. */
  private readonly ends = new WeakMap<Saying<Evidence>, readonly OfferEnd[]>();

  /** @param today for offers and roles that ended: `treasurer until 2019` */
  constructor(
    private readonly network: Network,
    private readonly today: () => Day = () => -Infinity,
  ) {
    [this.offers, this.needs] = this.empty();
    network.onMoved((key) => {
      if (this.isBegun) this.moved.add(key);
    });
  }

  /** Takes these for the words that mean the same, a group a line. Other lines mean that all is made anew. */
  useSynonyms(lines: readonly string[]): void {
    const now = lines.join('\n');
    if (now === this.synonymLines) return;
    this.synonymLines = now;
    this.synonyms = readSynonyms(lines);
    [this.offers, this.needs] = this.empty();
    this.isBegun = false;
    this.work = null;
  }

  /** Does so many steps of what an answer would have to do first, each a fraction of a millisecond; false where nothing is left. */
  prepare(most: number): boolean {
    this.network.settle();
    if (!this.isBegun) {
      this.isBegun = true;
      this.moved.clear();
      this.work = this.renew(keysOf({ meKey: this.network.meKey, people: this.network.people() }));
    }
    if (this.moved.size > 0) this.work ??= this.renew(this.moved);
    for (let left = most; left > 0 && this.work !== null; left--) {
      if (this.work.next().done !== true) continue;
      this.work = null;
      if (this.moved.size > 0) this.work = this.renew(this.moved);
    }
    return this.work !== null;
  }

  /** All of it, in steps. */
  *preparing(): Steps<void> {
    while (this.prepare(1)) yield;
  }

  private empty(): [LineIndex<Evidence>, LineIndex<Statement>] {
    const { synonyms } = this;
    return [
      new LineIndex(
        (text) => wordsOffered(text, synonyms),
        ({ kind }) => kind,
      ),
      new LineIndex(
        (text) => wordsOf(text, synonyms),
        () => '',
      ),
    ];
  }

  /**
   * Who can help with a need, the best first, each with their best line of those that are accepted; at most so many.
   */
  helpersWith(
    need: string,
    accepts: (evidence: Evidence) => boolean = () => true,
    most = mostHelpers,
  ): readonly Help[] {
    return finish(this.helping(need, accepts, most));
  }

  /** The same in steps, each a fraction of a millisecond. */
  *helping(need: string, accepts: (evidence: Evidence) => boolean, most: number): Steps<readonly Help[]> {
    this.prepare(Infinity);
    const words = wordsOf(need, this.synonyms);
    const seekers = yield* this.seekersOf(words);
    const excepted = yield* this.fitsOf(wordsExcepted(need, this.synonyms), null);
    const barred = new Set(excepted.flatMap(({ saying }) => [...saying.lines.keys()]));
    const fits = [...(yield* this.fitsOf(words, null)), ...(yield* this.fitsWhere(words))];
    yield;
    fits.sort((a, b) => b.fit.score - a.fit.score || compareText(a.saying.text, b.saying.text));
    const helps: Help[] = [];
    const seen = new Set<PersonKey>();
    let looked = 0;
    for (let from = 0, to = 0; from < fits.length && helps.length < most; from = to) {
      while (to < fits.length && fits[to]?.fit.score === fits[from]?.fit.score) to++;
      const equal = new FirstOf<{ readonly line: Evidence; readonly fit: Fit }>(most - helps.length, compareLines);
      for (const { saying, fit, among } of fits.slice(from, to)) {
        for (const line of saying.lines.values()) {
          if (++looked % smallThingsAStep === 0) yield;
          const one = { line, fit };
          // What would not be taken need not be asked about.
          if (
            !equal.takes(one) ||
            seen.has(line.person) ||
            barred.has(line.person) ||
            (among && !among.has(line.person))
          )
            continue;
          if (mayHelp(line, seekers) && accepts(line) && !this.isDenied(line, words)) equal.add(one);
        }
      }
      for (const { line, fit } of equal.list) {
        if (seen.has(line.person)) continue;
        seen.add(line.person);
        helps.push(helpOf(line, fit));
      }
    }
    return helps;
  }

  private *fitsOf(words: readonly Word[], among: ReadonlySet<PersonKey> | null): Steps<readonly FoundLine[]> {
    const found: FoundLine[] = [];
    yield* each(this.offers.near(words, true), (saying) => {
      const kind = saying.lines.values().next().value?.kind ?? 'offer';
      const fit = this.fit(words, this.wordsNow(saying), kind);
      if (fit) found.push({ saying, fit, among });
    });
    return found;
  }

  /** Of those who are where a need says, what meets the rest of it. */
  private *fitsWhere(words: readonly Word[]): Steps<readonly FoundLine[]> {
    const found: FoundLine[] = [];
    let looked = 0;
    for (const { words: where, lines } of this.offers.near(words, false)) {
      if (++looked % smallThingsAStep === 0) yield;
      const rest = besidesWhere(words, where, lines.values().next().value?.kind ?? 'offer');
      if (rest) found.push(...(yield* this.fitsOf(rest, new Set(lines.keys()))));
    }
    return found;
  }

  /** Whose needs somebody meets, each need once with their best line for it, the best first. */
  helpedBy(person: Person): readonly Helped[] {
    this.prepare(Infinity);
    const best = new Map<Statement, Helped>();
    const own = person.needs.map(({ text }) => wordsOf(text, this.synonyms));
    const all = evidenceOf(person);
    const wheres = all
      .filter(({ kind }) => isWhere(kind))
      .map(({ kind, text }) => ({ kind, words: wordsOffered(text, this.synonyms) }));
    for (const evidence of all) {
      const words = this.stillOffered(wordsOffered(evidence.text, this.synonyms), endsOf(evidence.text));
      for (const { words: wanted, lines } of this.needs.near(words, false)) {
        let fit = this.fit(wanted, words, evidence.kind);
        for (const where of fit === null ? wheres : []) {
          const rest = besidesWhere(wanted, where.words, where.kind);
          fit ??= rest && this.fit(rest, words, evidence.kind);
        }
        if (!fit || (evidence.kind !== 'offer' && own.some((words) => this.seeks(wanted, words, wheres)))) continue;
        if (this.isDenied(evidence, wanted)) continue;
        for (const [whose, need] of lines) {
          const known = best.get(need);
          if (whose !== person.key && (known === undefined || known.help.score < fit.score))
            best.set(need, { whose, need, help: helpOf(evidence, fit) });
        }
      }
    }
    return [...best.values()].sort((a, b) => b.help.score - a.help.score || compareText(a.whose, b.whose));
  }

  /** Looks for what meets a need among things that are not the network's, such as notes of mine: the best first. */
  among<T>(all: readonly T[], textOf: (one: T) => string): (need: string) => readonly T[] {
    const lines = all.map((one) => ({ one, words: wordsOffered(textOf(one), this.synonyms) }));
    return (need) => {
      const words = wordsOf(need, this.synonyms);
      const found = lines.flatMap(({ one, words: line }) => {
        const fit = fitOf(words, line, 'offer');
        return fit ? [{ one, score: fit.score }] : [];
      });
      return found.sort((a, b) => b.score - a.score).map(({ one }) => one);
    };
  }

  /** The words of a line without what has ended. */
  private wordsNow(saying: Saying<Evidence>): readonly Word[] {
    let ends = this.ends.get(saying);
    if (!ends) this.ends.set(saying, (ends = endsOf(saying.text)));
    return this.stillOffered(saying.words, ends);
  }

  private stillOffered(words: readonly Word[], ends: readonly OfferEnd[]): readonly Word[] {
    if (ends.length === 0) return words;
    const over = ends.filter(({ day }) => isOver(day, this.today()));
    return words.filter(({ start }) => !over.some(({ from, to }) => start >= from && start < to));
  }

  /** Whether a need asks for somebody at a place and for nothing else: `someone in Lisbon`, not `a flat in Lisbon`. */
  asksOnlyWhere(need: string): boolean {
    return namesOnlyWhere(wordsOf(need, this.synonyms));
  }

  /** Whether somebody says themselves that they do not do what is needed, and has not offered it since. */
  private isDenied({ person, kind, day }: Evidence, need: readonly Word[]): boolean {
    return this.offers.of(person).some((saying) => {
      const denied = this.deniedIn(saying);
      if (!denied.some((words) => isDeniedBy(need, words))) return false;
      const since = saying.lines.get(person)?.day ?? null;
      return !(kind === 'offer' && day !== null && since !== null && day > since);
    });
  }

  private deniedIn(saying: Saying<Evidence>): readonly (readonly Word[])[] {
    let denied = this.denied.get(saying);
    if (!denied) this.denied.set(saying, (denied = wordsDenied(saying.text, this.synonyms)));
    return denied;
  }

  /** Those who need the same. */
  private *seekersOf(need: readonly Word[]): Steps<ReadonlySet<PersonKey>> {
    const seekers = new Set<PersonKey>();
    let looked = 0;
    const named: Saying<Evidence>[] = [];
    for (const saying of this.offers.near(need, false)) {
      if (++looked % smallThingsAStep === 0) yield;
      if (!isWhere(saying.lines.values().next().value?.kind)) continue;
      if (saying.words.some((one) => need.some((word) => areAlike(word, one)))) named.push(saying);
    }
    for (const { words, lines } of this.needs.near(need, true)) {
      if (++looked % smallThingsAStep === 0) yield;
      if (!this.fit(need, words, 'offer')) continue;
      // Those at one place seek it all, or none of them.
      const found = new Map<Saying<Evidence> | undefined, boolean>([[undefined, true]]);
      for (const key of lines.keys()) {
        if (++looked % smallThingsAStep === 0) yield;
        const where = named.find((saying) => saying.lines.has(key));
        let seeks = found.get(where);
        if (seeks === undefined && where) found.set(where, (seeks = this.seeks(need, words, [where])));
        if (seeks === true) seekers.add(key);
      }
    }
    return seekers;
  }

  /**
   * Whether somebody who says what they need seeks what is asked for, besides being where they are: who needs a flat in Lisbon and lives
   * there is still somebody in Lisbon, and may be a photographer there.
   */
  private seeks(
    asked: readonly Word[],
    own: readonly Word[],
    wheres: readonly { readonly words: readonly Word[] }[],
  ): boolean {
    const rest = asked.filter((word) => !wheres.some(({ words }) => words.some((one) => areAlike(word, one))));
    if (rest.length === asked.length) return this.fit(asked, own, 'offer') !== null;
    return rest.some(({ worth }) => worth !== 'common') && this.fit(rest, own, 'offer') !== null;
  }

  private fit(need: readonly Word[], line: readonly Word[], kind: EvidenceKind): Fit | null {
    const fit = fitOf(need, line, kind, (word) => this.offers.isEverywhere(word));
    return fit && kind === 'offer' && this.isOnlyWhere(need, fit) ? null : fit;
  }

  /** `a room in Leith` is no plumber in Leith: where somebody lives, and nothing of what is needed there. */
  private isOnlyWhere(need: readonly Word[], { inNeed }: Fit): boolean {
    return (
      inNeed.every((word) => isWhereNeeded(word) && this.offers.isPlace(word)) &&
      need.some((word) => word.worth !== 'common' && !isWhereNeeded(word))
    );
  }

  private *renew(keys: Iterable<PersonKey>): Steps<void> {
    let done = 0;
    for (const key of keys) {
      if (++done % peopleAStep === 0) yield;
      this.moved.delete(key);
      const person = this.network.person(key);
      this.offers.put(key, person ? evidenceOf(person) : []);
      this.needs.put(key, person?.needs ?? []);
    }
  }
}

function* keysOf({
  meKey,
  people,
}: {
  readonly meKey: PersonKey;
  readonly people: readonly Person[];
}): Iterable<PersonKey> {
  yield meKey;
  for (const { key } of people) yield key;
}

/** Whoever lives in Lisbon and looks for a flat there has none to offer, unless they say so: a need is no offer. */
function mayHelp({ kind, person }: Evidence, seekers: ReadonlySet<PersonKey>): boolean {
  return kind === 'offer' || !seekers.has(person);
}

function isWhere(kind: EvidenceKind | undefined): boolean {
  return kind === 'place' || kind === 'organisation';
}

/** A fraction of a millisecond. */
const peopleAStep = 4;

function helpOf(evidence: Evidence, { score, inNeed, inLine }: Fit): Help {
  const rangeOf = ({ start, end }: Word): Range => [start, end];
  return { evidence, score, inNeed: inNeed.map(rangeOf), inLine: inLine.map(rangeOf) };
}

/** Of lines that are equally good, the newest first. */
function compareLines({ line: a }: { readonly line: Evidence }, { line: b }: { readonly line: Evidence }): number {
  return newerFirst(a.day, b.day) || compareText(a.person, b.person) || compareText(a.text, b.text);
}

/** The first of many things, in order, without putting all the others in order. */
class FirstOf<T> {
  readonly list: T[] = [];

  constructor(
    private readonly most: number,
    private readonly compare: (a: T, b: T) => number,
  ) {}

  takes(one: T): boolean {
    const last = this.list[this.list.length - 1];
    return this.list.length < this.most || last === undefined || this.compare(one, last) < 0;
  }

  add(one: T): void {
    const { list, most, compare } = this;
    if (!this.takes(one)) return;
    let [from, to] = [0, list.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (compare(one, list[middle] as T) < 0) to = middle;
      else from = middle + 1;
    }
    list.splice(from, 0, one);
    if (list.length > most) list.pop();
  }
}

function newerFirst(a: Day | null, b: Day | null): number {
  return a === b ? 0 : a === null ? 1 : b === null ? -1 : b - a;
}
