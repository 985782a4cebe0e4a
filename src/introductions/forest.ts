import { say } from '../i18n/words';
import type { Day } from '../model/day';
import type { Introduction } from '../model/introduction';
import type { Person, PersonKey } from '../model/person';
import { each, finish, type Steps } from '../model/steps';
import type { NetworkView } from '../network/network-view';
import { type Arc, compareDays, findWays, peopleOf, type Ways } from './introduction-ways';

/** Somebody with a place in the tree of introductions; the root is me. */
export interface Member {
  readonly key: PersonKey;
  /** Null only for me without a note. */
  readonly person: Person | null;
  /** `You` for me. */
  readonly name: string;
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
  /** Those they introduced, in the order in which they did. */
  readonly children: readonly PersonKey[];
  /** How many people they led to, directly and through others. */
  readonly led: number;
}

/** Somebody without a place in the tree, and why. */
export interface Unplaced {
  readonly person: Person;
  readonly why: string;
}

/** Who introduced whom, from me outward. Everybody in the network is a member or unplaced, exactly once. */
export interface Forest {
  readonly meKey: PersonKey;
  /** Me first, then everybody after the one they hang from, branch by branch. */
  readonly members: ReadonlyMap<PersonKey, Member>;
  readonly arcs: readonly Arc[];
  /** By name. */
  readonly unplaced: readonly Unplaced[];
}

type Draft = { -readonly [K in keyof Member]: Member[K] } & { children: PersonKey[] };

/**
 * The introduction tree of a network. First-hand acquaintances (somebody I met, did a favour, was introduced by, or keep a note
 * on without an introducer) hang from me, each other person from the introducer of their earliest introduction.
 * @param today contacts after this day have not happened and do not count
 */
export function introductionForest(network: NetworkView, today: Day): Forest {
  return finish(growForest(network, finish(findWays(network)), today));
}

/** The same in steps. The network must not change meanwhile. */
export function* growForest(network: NetworkView, ways: Ways, today: Day): Steps<Forest> {
  const { meKey } = network;
  const drafts = new Map<PersonKey, Draft>([[meKey, draftOfMe(network)]]);
  const unplaced: Unplaced[] = [];
  yield* each(network.people(), (person) => {
    const draft = draftOf(person, network, ways, today);
    if (draft) drafts.set(person.key, draft);
    else unplaced.push({ person, why: whyUnplaced(person, ways) });
  });
  yield* each(drafts.values(), ({ key, parent }) => {
    if (parent !== null) drafts.get(parent)?.children.push(key);
  });
  return { meKey, members: yield* walk(drafts), arcs: ways.arcs, unplaced };
}

/** The way back from somebody to me: them first, me last; empty for somebody who is not in the tree. */
export function wayBack(forest: Forest, key: PersonKey): Member[] {
  const way: Member[] = [];
  for (let member = forest.members.get(key); member;) {
    way.push(member);
    member = member.parent === null ? undefined : forest.members.get(member.parent);
  }
  return way;
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
    children: [],
    led: 0,
  };
}

/** Somebody as a member, without what hangs from them; null for somebody without a place. */
export function draftOf(person: Person, network: NetworkView, ways: Ways, today: Day): Draft | null {
  const introduction = ways.primary.get(person.key) ?? null;
  const contacts = network.contactsOf(person.key).filter((contact) => contact.day <= today);
  const known = !person.ghost || introduction !== null || contacts.length > 0 || ways.known.has(person.key);
  if (!known && network.meetingsOf(person.key).length === 0 && network.favoursOf(person.key).length === 0) return null;
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
    children: [],
    led: 0,
  };
}

function whyUnplaced(person: Person, ways: Ways): string {
  return ways.toldOf.has(person.key) ? say.introductions.toldOfOnly : say.introductions.knownByNameOnly;
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
