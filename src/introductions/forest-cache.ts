import type { Day } from '../model/day';
import type { Introduction } from '../model/introduction';
import type { PersonKey } from '../model/person';
import type { Network } from '../network/network';
import type { Steps } from '../model/steps';
import {
  draftOf,
  type Forest,
  growForest,
  introducedToMe,
  type Member,
  type SortedIntroductions,
  sortIntroductions,
  whyUnplaced,
} from './forest';

interface Edition {
  readonly today: Day;
  readonly introductions: readonly Introduction[];
  readonly sorted: SortedIntroductions;
  readonly forest: Forest;
}

/**
 * The forest of `introductionForest` kept in step with the network. After a change that leaves everybody in their place only those
 * whom it concerns are looked at again; who introduced whom being another, or somebody new, all of it is made anew.
 */
export class ForestCache {
  private edition: Edition | null = null;
  private readonly moved = new Set<PersonKey>();
  private work: { readonly revision: number; readonly today: Day; readonly steps: Steps<Edition> } | null = null;

  constructor(private readonly network: Network) {
    network.onMoved((key) => this.moved.add(key));
  }

  get(today: Day): Forest {
    this.prepare(today, Infinity);
    return (this.edition as Edition).forest;
  }

  /** Does so many steps of what `get` would have to do; false where nothing is left. */
  prepare(today: Day, most: number): boolean {
    const { network } = this;
    network.settle();
    if (!this.work && this.edition?.today === today) {
      if (this.moved.size > 0) this.edition = this.amended(this.edition);
      if (this.edition) return false;
    }
    // What was begun on another network or another day is of no use.
    const { revision } = network;
    if (this.work?.revision !== revision || this.work.today !== today) {
      this.work = { revision, today, steps: this.renew(today) };
    }
    for (let left = most; left > 0; left--) {
      const step = this.work.steps.next();
      if (step.done !== true) continue;
      this.edition = step.value;
      this.work = null;
      return false;
    }
    return true;
  }

  private *renew(today: Day): Steps<Edition> {
    const { network } = this;
    this.moved.clear();
    const introductions = network.introductions();
    const sorted = yield* sortIntroductions(network);
    return { today, introductions, sorted, forest: yield* growForest(network, sorted, today) };
  }

  /** Null where somebody is not where they were. */
  private amended(old: Edition): Edition | null {
    const { network, moved } = this;
    const { today, sorted, forest } = old;
    const members = new Map(forest.members);
    const introductions = network.introductions();
    const retold = retellings(old.introductions, introductions);
    if (!retold || moved.size > MANY) return null;
    for (const [before, now] of retold) {
      const to = introducedToMe(now, network.meKey);
      if (to !== null && sorted.primary.get(to) === before) sorted.primary.set(to, now);
    }
    const unplaced = [...forest.unplaced];
    for (const key of moved) {
      const person = network.person(key);
      const member = forest.members.get(key);
      const at = member ? -1 : unplaced.findIndex((one) => one.person.key === key);
      const draft = person && draftOf(person, network, sorted, today);
      if (member && key === network.meKey) members.set(key, { ...member, person });
      else if (member && draft && isSamePlace(draft, member)) {
        const { depth, children, led } = member;
        members.set(key, { ...draft, depth, children, led });
      } else if (person && !draft && unplaced[at]?.person.name === person.name)
        unplaced[at] = { person, why: whyUnplaced(person, sorted, network, today) };
      else if (person || member || at >= 0) return null;
    }
    moved.clear();
    const arcs = forest.arcs.map((arc) => ({ ...arc, introduction: retold.get(arc.introduction) ?? arc.introduction }));
    return { today, introductions, sorted, forest: { ...forest, members, arcs, unplaced } };
  }
}

/** With more people changed than this, all is made anew. */
const MANY = 500;

/** The introductions of which other lines tell now, each with what it was; null where who introduced whom, or when, is another. */
function retellings(
  old: readonly Introduction[],
  now: readonly Introduction[],
): ReadonlyMap<Introduction, Introduction> | null {
  const retold = new Map<Introduction, Introduction>();
  if (old.length !== now.length) return null;
  for (const [i, before] of old.entries()) {
    const after = now[i] as Introduction;
    if (before === after) continue;
    const { by, people, day, state } = after;
    if (before.by !== by || before.day !== day || before.state !== state || !isSamePair(before.people, people))
      return null;
    retold.set(before, after);
  }
  return retold;
}

function isSamePair(a: Introduction['people'], b: Introduction['people']): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function isSamePlace(a: Member, b: Member): boolean {
  return a.name === b.name && a.parent === b.parent && a.day === b.day;
}
