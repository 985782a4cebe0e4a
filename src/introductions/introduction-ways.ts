import type { Day } from '../model/day';
import type { Introduction } from '../model/introduction';
import type { PersonKey } from '../model/person';
import type { NetworkView } from '../network/network-view';
import { each, type Steps } from '../model/steps';

/**
 * An introduction that the tree itself does not carry, drawn as an arc:
 * `second` another way to somebody who has an earlier one; `loop` one that would close a circle; `mine` I introduced two people;
 * `told` others introduced each other, and I know of it.
 */
export interface Arc {
  readonly kind: 'second' | 'loop' | 'mine' | 'told';
  /** `second` and `loop`: from the introducer to the introduced. Else the two people, in the order of their names. */
  readonly from: PersonKey;
  readonly to: PersonKey;
  readonly introduction: Introduction;
}

/** Everybody with a part in what an arc stands for. */
export function peopleOf({ from, to, introduction }: Arc): PersonKey[] {
  return [from, to, introduction.by];
}

export interface Ways {
  /** The introduction that each introduced person came by. */
  readonly primary: Map<PersonKey, Introduction>;
  readonly arcs: readonly Arc[];
  /** Everybody with a part in an introduction that I had a part in, too: them I know. */
  readonly known: ReadonlySet<PersonKey>;
  /** Those of whom I was told, as one of two people that others introduced. */
  readonly toldOf: ReadonlySet<PersonKey>;
}

interface Way {
  readonly from: PersonKey;
  readonly to: PersonKey;
  readonly introduction: Introduction;
}

/**
 * Sorts the introductions into the one way by which each person came and the arcs that remain.
 * Ways are taken from the earliest to the latest, made ones before promised ones, so that a circle is cut where the latest
 * introduction would close it; the person then keeps their next way, if there is one.
 */
export function* findWays(network: NetworkView): Steps<Ways> {
  const rank = new Map(network.people().map((person, index) => [person.key, index]));
  const ways: Way[] = [];
  const arcs: Arc[] = [];
  const known = new Set<PersonKey>();
  const toldOf = new Set<PersonKey>();
  yield* each(network.introductions(), (introduction) => {
    const to = introducedToMe(introduction, network.meKey);
    if (to !== null) {
      if (!rank.has(to)) return;
      known.add(to);
      const from = introduction.by;
      if (from === to || !rank.has(from)) return;
      known.add(from);
      ways.push({ from, to, introduction });
    } else {
      const arc = arcBetween(introduction, network.meKey, rank);
      if (!arc) return;
      arcs.push(arc);
      for (const key of [arc.from, arc.to]) (arc.kind === 'mine' ? known : toldOf).add(key);
    }
  });
  ways.sort((a, b) => compareArcs(a, b, rank));
  const chosen = yield* chooseWays(ways);
  return {
    primary: chosen.primary,
    arcs: [...chosen.arcs, ...arcs.sort((a, b) => compareArcs(a, b, rank))],
    known,
    toldOf,
  };
}

/** The other person where I am one of the two; null where I am neither, or both. */
export function introducedToMe(introduction: Introduction, meKey: PersonKey): PersonKey | null {
  const [a, b] = introduction.people;
  if (a === b || (a !== meKey && b !== meKey)) return null;
  return a === meKey ? b : a;
}

type Rank = ReadonlyMap<PersonKey, number>;

function arcBetween(introduction: Introduction, meKey: PersonKey, rank: Rank): Arc | null {
  const [a, b] = introduction.people;
  const rankA = rank.get(a);
  const rankB = rank.get(b);
  if (a === b || rankA === undefined || rankB === undefined) return null;
  const kind = introduction.by === meKey ? 'mine' : 'told';
  return rankA < rankB ? { kind, from: a, to: b, introduction } : { kind, from: b, to: a, introduction };
}

function compareArcs(a: Way, b: Way, rank: Rank): number {
  return (
    compareIntroductions(a.introduction, b.introduction, rank) ||
    (rank.get(a.from) ?? 0) - (rank.get(b.from) ?? 0) ||
    (rank.get(a.to) ?? 0) - (rank.get(b.to) ?? 0)
  );
}

/** Made before promised, then earliest first with the undated last, then by the introducer's place in the order of names. */
function compareIntroductions(a: Introduction, b: Introduction, rank: Rank): number {
  if (a.state !== b.state) return a.state === 'made' ? -1 : 1;
  return compareDays(a.day, b.day) || (rank.get(a.by) ?? -1) - (rank.get(b.by) ?? -1);
}

/** Earliest first, none last. */
export function compareDays(a: Day | null, b: Day | null): number {
  // Of two without there is no difference, and that is no number.
  return (a ?? Infinity) - (b ?? Infinity) || 0;
}

/** Grows the trees way by way; `top` leads towards the root of the tree that somebody is in, and is shortened as it is walked. */
function* chooseWays(ways: readonly Way[]): Steps<{ primary: Map<PersonKey, Introduction>; arcs: Arc[] }> {
  const primary = new Map<PersonKey, Introduction>();
  const arcs: Arc[] = [];
  const top = new Map<PersonKey, PersonKey>();
  const rootOf = (start: PersonKey): PersonKey => {
    let key = start;
    for (let up = top.get(key); up !== undefined; up = top.get(key)) {
      const further = top.get(up);
      if (further === undefined) return up;
      top.set(key, further);
      key = further;
    }
    return key;
  };
  yield* each(ways, (way) => {
    const { from, to, introduction } = way;
    const taken = primary.get(to);
    if (taken) {
      if (taken.by !== from) arcs.push({ kind: 'second', ...way });
    } else if (rootOf(from) === to) {
      arcs.push({ kind: 'loop', ...way });
    } else {
      primary.set(to, introduction);
      top.set(to, from);
    }
  });
  return { primary, arcs };
}
