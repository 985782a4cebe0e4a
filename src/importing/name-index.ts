import type { Person } from '../model/person';
import type { Steps } from '../model/steps';
import type { NetworkView } from '../network/network-view';
import {
  differBySlip,
  endsTurned,
  isOfGeneration,
  type NameEnds,
  slipKeys,
  type Spellings,
  spellingsOf,
} from './names';

/** Those of a list who may be meant by a name that none of them bears. */
export interface Likely<T> {
  /** Whose name is the same in another spelling, in another order, or without names in the middle. */
  readonly spelled: readonly T[];
  /** Whose name differs by a slip, or by a name more or less. */
  readonly nearly: readonly T[];
  /** Whose name is the whole of one that is short: a word alone, or an initial. */
  readonly whole: readonly T[];
  /** Whose name is an initial before or behind one of the names. */
  readonly initial: readonly T[];
  /** Whose name is one word of it. */
  readonly word: readonly T[];
}

/** People, or cards of a file, by how their names may be written otherwise. */
export class NameIndex<T> {
  private readonly spelled = new Map<string, T[]>();
  private readonly withoutGeneration = new Map<string, T[]>();
  private readonly slips = new Map<string, { readonly one: T; readonly ends: NameEnds }[]>();
  private readonly two = new Map<string, T[]>();
  private readonly pairs = new Map<string, T[]>();
  private readonly short = new Map<string, T[]>();
  private readonly shorter = new Map<string, T[]>();

  /** @param namesOf all names of one; the first is the one that they are mostly called by */
  static *of<T>(all: Iterable<T>, namesOf: (one: T) => readonly Spellings[]): Steps<NameIndex<T>> {
    const index = new NameIndex<T>();
    let done = 0;
    for (const one of all) {
      if (done++ % 32 === 0) yield;
      for (const spellings of namesOf(one)) index.add(one, spellings);
    }
    return index;
  }

  likelyFor(names: readonly Spellings[]): Likely<T> {
    const at = (map: ReadonlyMap<string, readonly T[]>, keys: readonly string[]): T[] =>
      keys.flatMap((key) => map.get(key) ?? []);
    const all = (found: (name: Spellings) => readonly T[]): readonly T[] => [...new Set(names.flatMap(found))];
    return {
      spelled: all(({ keys, bareKeys }) => [
        ...at(this.spelled, keys),
        ...at(bareKeys.length > 0 ? this.spelled : this.withoutGeneration, bareKeys.length > 0 ? bareKeys : keys),
      ]),
      nearly: all(({ ends, two, pairs }) => [
        ...(ends ? this.slipsOf(ends) : []),
        ...(two === null ? [] : at(this.pairs, [two])),
        ...at(this.two, pairs),
      ]),
      whole: all(({ short }) => (short === null ? [] : at(this.shorter, [short]))),
      initial: all(({ shorter }) => at(this.short, shorter.slice(2))),
      word: all(({ shorter }) => at(this.short, shorter.slice(0, 1))),
    };
  }

  private add(one: T, { keys, bareKeys, ends, two, pairs, short, shorter }: Spellings): void {
    for (const key of keys) put(this.spelled, key, one);
    for (const key of bareKeys) put(this.withoutGeneration, key, one);
    if (ends) for (const key of new Set(slipKeys(ends))) put(this.slips, key, { one, ends });
    if (two !== null) put(this.two, two, one);
    for (const key of pairs) put(this.pairs, key, one);
    if (short !== null) put(this.short, short, one);
    for (const key of shorter) put(this.shorter, key, one);
  }

  /** Also with the family's name first. */
  private slipsOf(ends: NameEnds): T[] {
    return [ends, endsTurned(ends)].flatMap((one) =>
      slipKeys(one)
        .flatMap((key) => this.slips.get(key) ?? [])
        .filter((other) => differBySlip(one, other.ends))
        .map((other) => other.one),
    );
  }
}

function put<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}

/** A name and its other names; of one word with the family's name behind it, too: Lizzie, of Elizabeth King, may be Lizzie King. */
export function spellingsOfAll(name: string, others: readonly string[]): readonly Spellings[] {
  if (others.length === 0) return [spellingsOf(name)];
  const words = name.split(' ');
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  const family = isOfGeneration(last) ? '' : last;
  const called = family === '' ? [] : others.filter((other) => !other.includes(' ') && !words.includes(other));
  return [name, ...others, ...called.map((other) => `${other} ${family}`)].map(spellingsOf);
}

/** Everybody who has a note, me too, by their names. */
export function* namesOfPeople(network: Pick<NetworkView, 'me' | 'people'>): Steps<NameIndex<Person>> {
  const { me } = network;
  const all = [...(me === null ? [] : [me]), ...network.people()].filter(({ path }) => path !== null);
  return yield* NameIndex.of(all, ({ name, aliases }) => spellingsOfAll(name, aliases));
}
