import { say } from '../i18n/words';
import type { Day } from '../model/day';
import type { Introduction } from '../model/introduction';
import type { Person, PersonKey } from '../model/person';
import { each, finish, type Steps } from '../model/steps';
import type { NetworkView } from '../network/network-view';
import { type ChainLink, chainTo, furthestLink } from './chain';

/** Somebody with a place in the tree of introductions; the root is me. */
export interface Member {
  readonly key: PersonKey;
  /** Null only for me without a note. */
  readonly person: Person | null;
  /** `You` for me. */
  readonly name: string;
  /** What tells them from others of the same name: see `tellApart`. */
  readonly apart?: string;
  readonly ghost: boolean;
  /** The introducer, or me for those I know first-hand; null for me. */
  readonly parent: PersonKey | null;
  /** Steps from me. */
  readonly depth: number;
  /** The introduction they came by; null for me and those I know first-hand. */
  readonly introduction: Introduction | null;
  /** Of the introduction; for those I know first-hand, when we met. */
  readonly day: Day | null;
  /** The latest day in touch, today included; null where no note says so. */
  readonly lastContact: Day | null;
  /** How far I have come with somebody I was only told about and have not met; null for everybody else. */
  readonly stage: Pick<ChainLink, 'stage' | 'since' | 'saidNo'> | null;
  /** Those they introduced, in the order in which they did. */
  readonly children: readonly PersonKey[];
  /** How many people they led to, directly and through others. */
  readonly led: number;
}

/** A person without a place in the tree, and why. */
export interface Unplaced {
  readonly person: Person;
  readonly why: string;
}

/** Who introduced whom, from me outward. Each person in the network is either a member or unplaced, exactly once. */
export interface Forest {
  readonly meKey: PersonKey;
  /** In depth-first order from me. */
  readonly members: ReadonlyMap<PersonKey, Member>;
  readonly arcs: readonly Arc[];
  /** By name. */
  readonly unplaced: readonly Unplaced[];
}

type Draft = { -readonly [K in keyof Member]: Member[K] } & { children: PersonKey[] };

/**
 * The introduction tree of a network. First-hand acquaintances (somebody I met, did a favour, was introduced by, or keep a note
 * on without an introducer, unless all it says is that an introduction was declined) hang from me, each other person from the introducer of their earliest introduction.
 * @param today contacts after this day have not happened and do not count
 */
export function introductionForest(network: NetworkView, today: Day): Forest {
  return finish(growForest(network, finish(sortIntroductions(network)), today));
}

/** The same in steps. The network must not change meanwhile. */
export function* growForest(network: NetworkView, sorted: SortedIntroductions, today: Day): Steps<Forest> {
  const { meKey } = network;
  const drafts = new Map<PersonKey, Draft>([[meKey, draftOfMe(network)]]);
  const unplaced: Unplaced[] = [];
  yield* each(network.people(), (person) => {
    const draft = draftOf(person, network, sorted, today);
    if (draft) drafts.set(person.key, draft);
    else unplaced.push({ person, why: whyUnplaced(person, sorted, network, today) });
  });
  yield* each(drafts.values(), ({ key, parent }) => {
    if (parent !== null) drafts.get(parent)?.children.push(key);
  });
  return { meKey, members: yield* walk(drafts), arcs: sorted.arcs, unplaced };
}

/** The path from a person back to me: them first, me last. Empty if they are not in the tree. */
export function pathBack(forest: Forest, key: PersonKey): Member[] {
  const path: Member[] = [];
  for (let member = forest.members.get(key); member;) {
    path.push(member);
    member = member.parent === null ? undefined : forest.members.get(member.parent);
  }
  return path;
}

function draftOfMe(network: NetworkView): Draft {
  return {
    key: network.meKey,
    person: network.me,
    name: say.shared.you,
    ghost: false,
    parent: null,
    depth: 0,
    introduction: null,
    day: null,
    lastContact: null,
    stage: null,
    children: [],
    led: 0,
  };
}

/** A person as a member, without their children. Null for a person without a place. */
export function draftOf(person: Person, network: NetworkView, sorted: SortedIntroductions, today: Day): Draft | null {
  const introduction = sorted.primary.get(person.key) ?? null;
  const contacts = network.contactsOf(person.key).filter((contact) => contact.day <= today);
  const known = !person.ghost || introduction !== null || contacts.length > 0 || sorted.known.has(person.key);
  if (!known && network.meetingsOf(person.key).length === 0 && network.favoursOf(person.key).length === 0) return null;
  if (introduction === null && !sorted.known.has(person.key) && isOnlyDeclined(person, network, today)) return null;
  return {
    key: person.key,
    person,
    name: person.name,
    ghost: person.ghost,
    parent: introduction ? introduction.by : network.meKey,
    depth: 0,
    introduction,
    day: introduction ? introduction.day : (person.met ?? contacts[contacts.length - 1]?.day ?? null),
    lastContact: contacts[0]?.day ?? null,
    stage: stageOf(person, introduction, network, today),
    children: [],
    led: 0,
  };
}

/** How far I have come with somebody on a day; null where they were introduced to me, or met. */
export function stageOf(
  person: Person | null,
  introduction: Introduction | null,
  network: NetworkView,
  today: Day,
): Member['stage'] {
  if (person === null || !isUnmade(introduction)) return null;
  const link = furthestLink(chainTo(network, person, today));
  if (link === null || link.stage === 'met' || link.stage === 'told') return null;
  return { stage: link.stage, since: link.since, saidNo: link.saidNo };
}

/** Whether all that is known of how I might know somebody is that an introduction to them was declined. */
function isOnlyDeclined({ key, met, howMet }: Person, network: NetworkView, today: Day): boolean {
  const wasDeclined = network.declinedOf(key).some(({ by, people }) => by !== key && people.includes(network.meKey));
  if (!wasDeclined || howMet !== null || (met !== null && met <= today)) return false;
  const isPast = ({ day }: { readonly day: Day | null }): boolean => day === null || day <= today;
  return (
    !network.contactsOf(key).some(isPast) &&
    !network.exchangesOf(key).some(isPast) &&
    network.meetingsOf(key).length === 0 &&
    network.favoursOf(key).length === 0 &&
    network.promisesOf(key).length === 0
  );
}

export function whyUnplaced(person: Person, sorted: SortedIntroductions, network: NetworkView, today: Day): string {
  if (isOnlyDeclined(person, network, today)) return say.introductions.declinedOnly;
  return sorted.toldOf.has(person.key) ? say.introductions.toldOfOnly : say.introductions.knownByNameOnly;
}

/** Orders children, then counts depth on the way down and the people led to on the way up, with no recursion. */
function* walk(drafts: ReadonlyMap<PersonKey, Draft>): Steps<Map<PersonKey, Member>> {
  const members = new Map<PersonKey, Draft>();
  const waiting = [...drafts.values()].slice(0, 1);
  function* down(): Iterable<Draft> {
    for (let draft = waiting.pop(); draft; draft = waiting.pop()) yield draft;
  }
  yield* each(down(), (draft) => {
    members.set(draft.key, draft);
    const children = draft.children.flatMap((key) => drafts.get(key) ?? []);
    // A stable sort: those of one day keep the order of their names.
    children.sort((a, b) => compareDays(a.day, b.day));
    draft.children = children.map(({ key }) => key);
    for (const child of children.reverse()) {
      child.depth = draft.depth + 1;
      waiting.push(child);
    }
  });
  yield* each([...members.values()].reverse(), ({ parent, led }) => {
    const above = members.get(parent ?? '');
    if (above) above.led += led + 1;
  });
  return members;
}

/**
 * A forest of some of its people, with each of whom their way back to me must be kept, too; of those without a place all, unless some are
 * named. An arc stays with all who have a part in it.
 */
export function keepMembers(
  forest: Forest,
  kept: ReadonlySet<PersonKey>,
  unplaced: readonly Unplaced[] = forest.unplaced,
): Forest {
  const members = new Map<PersonKey, Member>();
  const led = new Map<PersonKey, number>();
  const all = [...forest.members.values()].filter(({ key }) => kept.has(key));
  for (const { key, parent } of [...all].reverse()) {
    if (parent !== null) led.set(parent, (led.get(parent) ?? 0) + 1 + (led.get(key) ?? 0));
  }
  for (const member of all) {
    const children = member.children.filter((key) => kept.has(key));
    members.set(member.key, { ...member, children, led: led.get(member.key) ?? 0 });
  }
  const others = new Set(unplaced.map(({ person }) => person.key));
  const arcs = forest.arcs.filter((arc) => peopleOf(arc).every((key) => kept.has(key) || others.has(key)));
  return { ...forest, members, arcs, unplaced };
}

/**
 * An introduction that the tree itself does not carry, drawn as an arc:
 * `second` another way to somebody who has an earlier one; `loop` one that would close a circle; `mine` I introduced two people;
 * `told` an introduction between others that my notes mention.
 */
export interface Arc {
  readonly kind: 'second' | 'loop' | 'mine' | 'told';
  /** `second` and `loop`: from the introducer to the introduced. Else the two people, in the order of their names. */
  readonly from: PersonKey;
  readonly to: PersonKey;
  readonly introduction: Introduction;
}

/** The people in the introduction of an arc. */
export function peopleOf({ from, to, introduction }: Arc): PersonKey[] {
  return [from, to, introduction.by];
}

export interface SortedIntroductions {
  /** The introduction by which each person joined the tree. */
  readonly primary: Map<PersonKey, Introduction>;
  readonly arcs: readonly Arc[];
  /** The people in introductions that I was part of: I know them. */
  readonly known: ReadonlySet<PersonKey>;
  /** People only mentioned in introductions between others. */
  readonly toldOf: ReadonlySet<PersonKey>;
}

interface Introduced {
  readonly from: PersonKey;
  readonly to: PersonKey;
  readonly introduction: Introduction;
}

/**
 * Sorts the introductions into the one way by which each person came and the arcs that remain.
 * Introductions are taken from the earliest to the latest, made ones before promised ones, so that a circle is cut where the latest
 * introduction would close it; the person then keeps their next way, if there is one.
 */
export function* sortIntroductions(network: NetworkView): Steps<SortedIntroductions> {
  const rank = new Map(network.people().map((person, index) => [person.key, index]));
  const introduced: Introduced[] = [];
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
      introduced.push({ from, to, introduction });
    } else {
      const arc = arcBetween(introduction, network.meKey, rank);
      if (!arc) return;
      arcs.push(arc);
      for (const key of [arc.from, arc.to]) (arc.kind === 'mine' ? known : toldOf).add(key);
    }
  });
  introduced.sort((a, b) => compareArcs(a, b, rank));
  const chosen = yield* choosePrimary(introduced);
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

function compareArcs(a: Introduced, b: Introduced, rank: Rank): number {
  return (
    compareIntroductions(a.introduction, b.introduction, rank) ||
    (rank.get(a.from) ?? 0) - (rank.get(b.from) ?? 0) ||
    (rank.get(a.to) ?? 0) - (rank.get(b.to) ?? 0)
  );
}

/** Whether somebody only promised to introduce them, or told me of them. */
export function isUnmade(introduction: Introduction | null): boolean {
  return introduction !== null && introduction.state !== 'made';
}

const stateRank = { made: 0, promised: 1, asked: 2, named: 2, declined: 2 };

/** Made before promised and named, then earliest first with the undated last, then by the introducer's place in the order of names. */
function compareIntroductions(a: Introduction, b: Introduction, rank: Rank): number {
  if (a.state !== b.state) return stateRank[a.state] - stateRank[b.state];
  return compareDays(a.day, b.day) || (rank.get(a.by) ?? -1) - (rank.get(b.by) ?? -1);
}

/** Earliest first, none last. */
export function compareDays(a: Day | null, b: Day | null): number {
  // Both are missing: treat them as equal.
  return (a ?? Infinity) - (b ?? Infinity) || 0;
}

/** Joins trees (union-find): `top` leads towards the root of the tree of a person and is shortened on the way. */
function* choosePrimary(
  introduced: readonly Introduced[],
): Steps<{ primary: Map<PersonKey, Introduction>; arcs: Arc[] }> {
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
  yield* each(introduced, (one) => {
    const { from, to, introduction } = one;
    const taken = primary.get(to);
    if (taken) {
      if (taken.by !== from) arcs.push({ kind: 'second', ...one });
    } else if (rootOf(from) === to) {
      arcs.push({ kind: 'loop', ...one });
    } else {
      primary.set(to, introduction);
      top.set(to, from);
    }
  });
  return { primary, arcs };
}
