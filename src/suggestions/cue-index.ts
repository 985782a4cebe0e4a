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

  /** Of each list the last word of a sentence that stands in it; made once, since sentences are many. */
  private readonly last: Int16Array;

  constructor(patterns: readonly T[]) {
    const lists = new Map<string, number>();
    const listOf = (cues: readonly string[]): number => {
      const key = cues.join(' ');
      const known = lists.get(key);
      if (known !== undefined) return known;
      for (const cue of new Set(cues)) {
        const others = this.listsWith.get(cue);
        if (others) others.push(lists.size);
        else this.listsWith.set(cue, [lists.size]);
      }
      lists.set(key, lists.size);
      return lists.size - 1;
    };
    for (const [place, pattern] of patterns.entries()) {
      const [first, ...more] = rarestFirst(pattern.cues);
      const rarest = first && listOf(first);
      const others = more.filter((cues) => costOf(cues) < costly).map(listOf);
      if (rarest === undefined) this.cueless.push({ pattern, place, others });
      else (this.byList[rarest] ??= []).push({ pattern, place, others });
    }
    this.last = new Int16Array(lists.size);
  }

  /** The patterns that a sentence of these words may fit, in their order. */
  with(words: readonly string[]): readonly Candidate<T>[] {
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

function costOf(cues: readonly string[]): number {
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
