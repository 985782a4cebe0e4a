/** Stands for all people in lists of words. */
export const somebody = '‹›';

/** A word as it stands in lists. */
export function listed(word: string): string {
  return word.startsWith('‹') && word !== '‹' ? somebody : word;
}

/** Of each list of cues a sentence must hold a word. */
interface Cued {
  readonly cues: readonly (readonly string[])[];
}

interface Placed<T> {
  readonly pattern: T;
  /** Its place among all patterns. */
  readonly place: number;
  readonly others: readonly number[];
}

interface Candidate<T> {
  readonly pattern: T;
  readonly place: number;
  /** The last word at which it can begin: one of its lists has no word after it. */
  readonly last: number;
}

/** Finds those of many patterns that a sentence may fit: by its words, instead of one pattern after the other. */
export class CueIndex<T extends Cued> {
  /** The lists in which a word stands; the same list serves all patterns that hold it. */
  private readonly listsWith = new Map<string, number[]>();
  /** By its rarest list, each pattern with its other lists. */
  private readonly byList: (Placed<T>[] | undefined)[] = [];
  /** Patterns that any sentence may fit. */
  private readonly cueless: Placed<T>[] = [];

  /** Lists by themselves, since patterns share them, and by their words. */
  private readonly placeOf = new Map<readonly string[], number>();
  private readonly placeOfWords = new Map<string, number>();
  private size = 0;
  /** Of each list the last word of a sentence that stands in it; made once, since sentences are many. */
  private last = new Int16Array();

  constructor(patterns: Iterable<T> = []) {
    for (const pattern of patterns) this.add(pattern);
  }

  add(pattern: T): void {
    const place = this.size++;
    const [first, ...more] = rarestFirst(pattern.cues);
    const rarest = first && this.placeOfList(first);
    const others = more.filter((cues) => costOf(cues) < costly).map((cues) => this.placeOfList(cues));
    if (rarest === undefined) this.cueless.push({ pattern, place, others });
    else (this.byList[rarest] ??= []).push({ pattern, place, others });
  }

  private placeOfList(cues: readonly string[]): number {
    let place = this.placeOf.get(cues);
    if (place !== undefined) return place;
    const key = cues.join(' ');
    place = this.placeOfWords.get(key);
    if (place === undefined) {
      place = this.placeOfWords.size;
      this.placeOfWords.set(key, place);
      for (const cue of new Set(cues)) {
        const others = this.listsWith.get(cue);
        if (others) others.push(place);
        else this.listsWith.set(cue, [place]);
      }
    }
    this.placeOf.set(cues, place);
    return place;
  }

  /** The patterns that a sentence of these words may fit, in their order. */
  with(words: readonly string[]): readonly Candidate<T>[] {
    if (this.last.length < this.placeOfWords.size) this.last = new Int16Array(this.placeOfWords.size);
    const last = this.last.fill(none);
    const found: number[] = [];
    for (let at = 0; at < words.length; at++) {
      const lists = this.listsWith.get(listed(words[at] ?? ''));
      if (lists === undefined) continue;
      for (const list of lists) {
        if (last[list] === none && this.byList[list] !== undefined) found.push(list);
        last[list] = at;
      }
    }
    const candidates: Candidate<T>[] = this.cueless.map(({ pattern, place }) => ({
      ...{ pattern, place },
      last: words.length,
    }));
    for (const list of found) {
      for (const { pattern, place, others } of this.byList[list] ?? []) {
        let least = last[list] ?? none;
        for (const other of others) {
          least = Math.min(least, last[other] ?? none);
          if (least === none) break;
        }
        if (least !== none) candidates.push({ pattern, place, last: least });
      }
    }
    return candidates.sort((one, other) => one.place - other.place);
  }
}

const none = -1;

/** Words that stand in most sentences. */
const common: ReadonlySet<string> = new Set(
  `a the to and of in for with on my me i his her him it is at ‹› : - , ich und der die das ihr ihm mir zu von mit für`.split(
    ' ',
  ),
);

const costs = new WeakMap<readonly string[], number>();

function costOf(cues: readonly string[]): number {
  let cost = costs.get(cues);
  if (cost === undefined) costs.set(cues, (cost = sumOfCosts(cues)));
  return cost;
}

function sumOfCosts(cues: readonly string[]): number {
  return cues.reduce((sum, cue) => sum + (common.has(cue) ? 40 : cue.length < 4 ? 12 : cue.length < 5 ? 3 : 1), 0);
}

/** A list that nearly every sentence meets says little. */
const costly = 100;

/** Few and long words are seldom met. */
export function rarestFirst(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  if (lists.length < 2) return lists;
  return lists
    .map((list) => ({ list, cost: costOf(list) }))
    .sort((one, other) => one.cost - other.cost)
    .map(({ list }) => list);
}
