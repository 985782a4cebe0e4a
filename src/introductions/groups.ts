import type { PersonKey } from '../model/person';
import { compareText } from '../notes/fold';
import type { Forest } from './forest';

/** What the colours of discs stand for. */
export type ColourBy = 'recency' | 'tag' | 'organisation';

/** The people of a tag or an organisation have one colour. */
export interface Groups {
  /** The largest first, at most one for each colour. */
  readonly names: readonly string[];
  /** The index of their name; `OTHERS` for those of a smaller group. Who has neither tag nor organisation is missing. */
  readonly of: ReadonlyMap<PersonKey, number>;
}

/** So many colours can be told from each other. */
export const HUES = 7;
export const OTHERS = HUES;

/** A tag that more of the people have than this says nothing of any of them. */
const MOST = 0.8;

/** Puts everybody into one group: of their tags, the one that most people have counts. */
export function groupsOf({ members }: Forest, by: ColourBy): Groups | null {
  if (by === 'recency') return null;
  const own = new Map<PersonKey, readonly string[]>();
  const sizes = new Map<string, number>();
  for (const { key, person } of members.values()) {
    if (!person || person.me) continue;
    const words = by === 'tag' ? [...new Set(person.tags)] : person.organisation ? [person.organisation] : [];
    own.set(key, words);
    for (const word of words) sizes.set(word, (sizes.get(word) ?? 0) + 1);
  }
  for (const [word, size] of sizes) if (by === 'tag' && size > MOST * own.size) sizes.delete(word);
  const sorted = [...sizes.keys()].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || compareText(a, b));
  const ranks = new Map(sorted.map((word, rank) => [word, rank]));
  const of = new Map<PersonKey, number>();
  for (const [key, words] of own) {
    const rank = Math.min(...words.map((word) => ranks.get(word) ?? Infinity));
    if (rank < Infinity) of.set(key, Math.min(rank, OTHERS));
  }
  return { names: sorted.slice(0, HUES), of };
}
