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
  /** Whose name differs by a slip, by a name more or less, or by another form of the given name. */
  readonly nearly: readonly T[];
  /** Whose name is the whole of one that is short: a word alone, or an initial. */
  readonly whole: readonly T[];
  /** Whose name is an initial before or behind one of the names. */
  readonly initial: readonly T[];
  /** Whose name is one word of it. */
  readonly word: readonly T[];
}

/** Lists by key, of which nearly all hold one thing: a thousand arrays of one would be slow. */
class Lists<T> {
  private readonly things: T[] = [];
  /** Of each thing, which one of its list is before it. */
  private readonly before: number[] = [];
  private readonly last = new Map<string, number>();

  add(key: string, thing: T): void {
    const last = this.last.get(key) ?? -1;
    if (last >= 0 && this.things[last] === thing) return;
    this.last.set(key, this.things.length);
    this.things.push(thing);
    this.before.push(last);
  }

  at(key: string): readonly T[] {
    const found: T[] = [];
    for (let at = this.last.get(key) ?? -1; at >= 0; at = this.before[at] ?? -1) found.push(this.things[at] as T);
    return found.reverse();
  }
}

/** People, or cards of a file, by how their names may be written otherwise. */
export class NameIndex<T> {
  private readonly spelled = new Lists<T>();
  private readonly withoutGeneration = new Lists<T>();
  private readonly slips = new Lists<{ readonly one: T; readonly ends: NameEnds }>();
  private readonly two = new Lists<T>();
  private readonly pairs = new Lists<T>();
  private readonly forms = new Lists<T>();
  private readonly short = new Lists<T>();
  private readonly shorter = new Lists<T>();

  /** @param namesOf all names of one; the first is the one that they are mostly called by */
  static *of<T>(all: Iterable<T>, namesOf: (one: T) => readonly Spellings[]): Steps<NameIndex<T>> {
    const index = new NameIndex<T>();
    let done = 0;
    for (const one of all) {
      if (done++ % 16 === 0) yield;
      for (const spellings of namesOf(one)) index.add(one, spellings);
    }
    return index;
  }

  likelyFor(names: readonly Spellings[]): Likely<T> {
    const at = (lists: Lists<T>, keys: readonly string[]): T[] => keys.flatMap((key) => lists.at(key));
    const all = (found: (name: Spellings) => readonly T[]): readonly T[] => [...new Set(names.flatMap(found))];
    return {
      spelled: all(({ keys, bareKeys }) => [
        ...at(this.spelled, keys),
        ...at(bareKeys.length > 0 ? this.spelled : this.withoutGeneration, bareKeys.length > 0 ? bareKeys : keys),
      ]),
      nearly: all(({ ends, two, pairs, forms }) => [
        ...(ends ? this.slipsOf(ends) : []),
        ...(two === null ? [] : at(this.pairs, [two])),
        ...at(this.two, pairs),
        ...at(this.forms, forms),
      ]),
      whole: all(({ short }) => (short === null ? [] : at(this.shorter, [short]))),
      initial: all(({ shorter }) => at(this.short, shorter.slice(2))),
      word: all(({ shorter }) => at(this.short, shorter.slice(0, 1))),
    };
  }

  private add(one: T, { keys, bareKeys, ends, two, pairs, forms, short, shorter }: Spellings): void {
    for (const key of keys) this.spelled.add(key, one);
    for (const key of bareKeys) this.withoutGeneration.add(key, one);
    if (ends) for (const key of new Set(slipKeys(ends))) this.slips.add(key, { one, ends });
    if (two !== null) this.two.add(two, one);
    for (const key of pairs) this.pairs.add(key, one);
    for (const key of forms) this.forms.add(key, one);
    if (short !== null) this.short.add(short, one);
    for (const key of shorter) this.shorter.add(key, one);
  }

  /** Also with the family's name first. */
  private slipsOf(ends: NameEnds): T[] {
    return [ends, endsTurned(ends)].flatMap((one) =>
      slipKeys(one)
        .flatMap((key) => this.slips.at(key))
        .filter((other) => differBySlip(one, other.ends))
        .map((other) => other.one),
    );
  }
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
