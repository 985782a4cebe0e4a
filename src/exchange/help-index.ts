import MiniSearch from 'minisearch';
import type { Person, PersonKey, Statement } from '../model/person';
import { smallThingsAStep, type Steps } from '../model/steps';
import type { Network } from '../network/network';
import { compareText } from '../notes/fold';
import { type Evidence, evidenceOf } from './evidence';
import { type Fit, fitOf } from './fit';
import { noSynonyms, readSynonyms, type Synonyms, type Word, wordsOf } from './words';

/** A line of the notes that meets a need: both, and the words of both that say so, by their offsets. */
export interface Help {
  readonly evidence: Evidence;
  readonly score: number;
  readonly inNeed: readonly Range[];
  readonly inLine: readonly Range[];
}

/** From an offset up to another. */
export type Range = readonly [from: number, to: number];

/** A need that a line of evidence meets, and whose it is. */
export interface Helped {
  readonly whose: PersonKey;
  readonly need: Statement;
  readonly help: Help;
}

/** A line as it is looked for. */
interface Line<T> {
  readonly of: PersonKey;
  readonly text: string;
  readonly words: readonly Word[];
  what: T;
}

/** With fewer people no word counts as one that most of them have. */
const leastForEverywhere = 8;

/** Lines of people, found by their words. */
class LineIndex<T extends { readonly text: string }> {
  private readonly search = new MiniSearch<{ id: number; terms: string }>({
    fields: ['terms'],
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
    // It would work in the background, by the clock.
    autoVacuum: false,
  });
  private readonly lines = new Map<number, Line<T>>();
  private readonly byPerson = new Map<PersonKey, readonly number[]>();
  /** In how many people's lines a word is. */
  private readonly people = new Map<string, number>();
  private last = 0;

  constructor(private readonly synonyms: Synonyms) {}

  /** Takes in somebody's lines in place of those known; where the words are the same, only where they stand is noted. */
  put(key: PersonKey, all: readonly T[]): void {
    const ids = this.byPerson.get(key) ?? [];
    const known = ids.flatMap((id) => this.lines.get(id) ?? []);
    if (known.length === all.length && known.every(({ text }, at) => text === all[at]?.text)) {
      known.forEach((line, at) => (line.what = all[at] as T));
      return;
    }
    this.remove(key);
    if (all.length === 0) return;
    const added = all.map((what) => {
      const id = ++this.last;
      const words = wordsOf(what.text, this.synonyms);
      this.lines.set(id, { of: key, text: what.text, words, what });
      this.search.add({ id, terms: indexed(words) });
      return id;
    });
    this.byPerson.set(key, added);
    for (const term of this.termsOf(added)) this.people.set(term, (this.people.get(term) ?? 0) + 1);
  }

  remove(key: PersonKey): void {
    const ids = this.byPerson.get(key);
    if (!ids) return;
    for (const term of this.termsOf(ids)) {
      const left = (this.people.get(term) ?? 0) - 1;
      if (left > 0) this.people.set(term, left);
      else this.people.delete(term);
    }
    for (const id of ids) {
      const words = this.lines.get(id)?.words ?? [];
      this.search.remove({ id, terms: indexed(words) });
      this.lines.delete(id);
    }
    this.byPerson.delete(key);
  }

  /** Lines that share a word with these. */
  *near(words: readonly Word[]): Iterable<Line<T>> {
    const asked = new Set<string>();
    for (const word of words) {
      // What stands beside anything makes no match.
      if (word.worth === 'common' || this.isEverywhere(word)) continue;
      for (const term of word.terms) asked.add(term);
      for (const term of partsOf(word.root)) asked.add(term);
    }
    if (asked.size === 0) return;
    const found = this.search.search([...asked].join(' '), {
      prefix: (term) => (term.startsWith('^') || term.startsWith('$')) && term.length > leastPart,
    });
    for (const { id } of found) {
      const line = this.lines.get(id as number);
      if (line) yield line;
    }
  }

  /** Whether most people have a word. */
  isEverywhere(word: Word): boolean {
    const all = this.byPerson.size;
    return all >= leastForEverywhere && word.terms.some((term) => 2 * (this.people.get(term) ?? 0) > all);
  }

  private termsOf(ids: readonly number[]): ReadonlySet<string> {
    return new Set(ids.flatMap((id) => this.lines.get(id)?.words.flatMap(({ terms }) => terms) ?? []));
  }
}

const leastPart = 6;

/** Parts of compounds are found by their beginning (`^`) or, backwards, by their end (`$`). */
function indexed(words: readonly Word[]): string {
  return words.flatMap(({ terms, root }) => [...terms, ...(root === '' ? [] : [`^${root}`, `$${backwards(root)}`])]).join(' ');
}

function partsOf(root: string): readonly string[] {
  if (root.length < leastPart) return root === '' ? [] : [`^${root}`];
  const parts = [`^${root}`, `$${backwards(root)}`];
  for (let length = leastPart; length <= root.length - 3; length++) {
    parts.push(`^${root.slice(0, length)}`, `$${backwards(root.slice(-length))}`);
  }
  return parts;
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
  private readonly moved = new Set<PersonKey>();
  private work: Steps<void> | null = null;
  private isBegun = false;

  constructor(private readonly network: Network) {
    this.offers = new LineIndex(this.synonyms);
    this.needs = new LineIndex(this.synonyms);
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
    this.offers = new LineIndex(this.synonyms);
    this.needs = new LineIndex(this.synonyms);
    this.isBegun = false;
    this.work = null;
  }

  /** Does so many steps of what an answer would have to do first, each a fraction of a millisecond; false where nothing is left. */
  prepare(most: number): boolean {
    this.network.settle();
    if (!this.isBegun) {
      this.isBegun = true;
      this.moved.clear();
      this.moved.add(this.network.meKey);
      for (const { key } of this.network.people()) this.moved.add(key);
    }
    if (this.moved.size > 0) this.work ??= this.renew();
    for (let left = most; left > 0 && this.work !== null; left--) {
      if (this.work.next().done !== true) continue;
      this.work = null;
      if (this.moved.size > 0) this.work = this.renew();
    }
    return this.work !== null;
  }

  /** Lines that meet a need, the best first, of those that are accepted. */
  helpWith(need: string, accepts: (evidence: Evidence) => boolean = () => true): readonly Help[] {
    this.prepare(Infinity);
    const words = wordsOf(need, this.synonyms);
    const found: Help[] = [];
    for (const line of this.offers.near(words)) {
      if (!accepts(line.what)) continue;
      const fit = this.fit(words, line.words, line.what);
      if (fit) found.push(helpOf(line.what, fit));
    }
    return found.sort(compareHelp);
  }

  /** The best line of each of those who can help, the best first. */
  helpersWith(need: string, accepts?: (evidence: Evidence) => boolean): readonly Help[] {
    const seen = new Set<PersonKey>();
    return this.helpWith(need, accepts).filter(({ evidence }) => {
      if (seen.has(evidence.person)) return false;
      seen.add(evidence.person);
      return true;
    });
  }

  /** Whose needs somebody meets, each need once with their best line for it, the best first. */
  helpedBy(person: Person): readonly Helped[] {
    this.prepare(Infinity);
    const best = new Map<Statement, Helped>();
    for (const evidence of evidenceOf(person)) {
      const words = wordsOf(evidence.text, this.synonyms);
      for (const { of: whose, what: need, words: wanted } of this.needs.near(words)) {
        if (whose === person.key) continue;
        const fit = this.fit(wanted, words, evidence);
        if (!fit) continue;
        const known = best.get(need);
        if (known === undefined || known.help.score < fit.score)
          best.set(need, { whose, need, help: helpOf(evidence, fit) });
      }
    }
    return [...best.values()].sort((a, b) => b.help.score - a.help.score || compareText(a.whose, b.whose));
  }

  /** Looks for what meets a need among things that are not the network's, such as notes of mine: the best first. */
  among<T>(all: readonly T[], textOf: (one: T) => string): (need: string) => readonly T[] {
    const lines = all.map((one) => ({ one, words: wordsOf(textOf(one), this.synonyms) }));
    return (need) => {
      const words = wordsOf(need, this.synonyms);
      const found = lines.flatMap(({ one, words: line }) => {
        const fit = fitOf(words, line, 'offer');
        return fit ? [{ one, score: fit.score }] : [];
      });
      return found.sort((a, b) => b.score - a.score).map(({ one }) => one);
    };
  }

  private fit(need: readonly Word[], line: readonly Word[], { kind }: Evidence): Fit | null {
    return fitOf(need, line, kind, (word) => this.offers.isEverywhere(word));
  }

  private *renew(): Steps<void> {
    let done = 0;
    for (const key of this.moved) {
      if (++done % (smallThingsAStep / 16) === 0) yield;
      this.moved.delete(key);
      const person = this.network.person(key);
      this.offers.put(key, person ? evidenceOf(person) : []);
      this.needs.put(key, person?.needs ?? []);
    }
  }
}

function helpOf(evidence: Evidence, { score, inNeed, inLine }: Fit): Help {
  const rangeOf = ({ start, end }: Word): Range => [start, end];
  return { evidence, score, inNeed: inNeed.map(rangeOf), inLine: inLine.map(rangeOf) };
}

function compareHelp(a: Help, b: Help): number {
  return (
    b.score - a.score ||
    (b.evidence.day ?? -Infinity) - (a.evidence.day ?? -Infinity) ||
    compareText(a.evidence.person, b.evidence.person) ||
    compareText(a.evidence.text, b.evidence.text)
  );
}
