import type { PersonKey } from '../model/person';
import { type Forest, type Member, pathBack } from './forest';

/** One row of the folded tree: a person, or the rest of somebody's children behind "+N more". */
export interface FoldedNode {
  /** The person's key; for the rest of somebody's children, `restKey` of that person. */
  readonly key: string;
  /** Null where the node stands for the rest of its parent's children. */
  readonly member: Member | null;
  readonly parent: string | null;
  readonly depth: number;
  readonly children: readonly string[];
  /** How many people are folded behind this node; 0 where all it leads to is in sight. */
  readonly hidden: number;
}

/** By key; me first, everybody after the one they hang from, branch by branch. */
export type FoldedTree = ReadonlyMap<string, FoldedNode>;

export interface FoldRules {
  /** Branches deeper than this many steps from me are folded. */
  readonly depth: number;
  /** How many rows the view has room for; wider branches are folded, those nearest to me last. */
  readonly rows: number;
  /** What the user unfolded, whatever the room: keys of people, who are not left out for want of it, and of rests. */
  readonly opened: ReadonlySet<string>;
  /** Who else is not left out for want of room. */
  readonly kept: ReadonlySet<PersonKey>;
  /** What the user folded. */
  readonly closed: ReadonlySet<string>;
}

/** Everything in sight, nothing folded. */
export const unfolded: FoldRules = {
  depth: Infinity,
  rows: Infinity,
  opened: new Set(),
  kept: new Set(),
  closed: new Set(),
};

/** The key of the node that stands for the children of somebody for whom there is no room. */
export function restKey(parent: PersonKey): string {
  return `rest:${parent}`;
}

/** Somebody, or whoever they are folded behind, among those in sight; null for somebody who is not in the tree. */
export function inSight(forest: Forest, shown: { has(key: string): boolean }, key: PersonKey): string | null {
  for (let member = forest.members.get(key); member; member = forest.members.get(member.parent ?? '')) {
    const stands = [member.key, restKey(member.parent ?? '')].find((one) => shown.has(one));
    if (stands !== undefined) return stands;
  }
  return null;
}

/** Whose branches must be unfolded for somebody to be in sight, who must also be kept: all on their way to me. */
export function keysToReveal(forest: Forest, key: PersonKey): string[] {
  return pathBack(forest, key)
    .slice(1)
    .map((member) => member.key);
}

/** The part of a forest that the view shows. What the user unfolded stays so, whatever the room. */
export function foldForest(forest: Forest, rules: FoldRules): FoldedTree {
  const shown = chooseShown(forest, rules);
  const folded = new Map<string, FoldedNode>();
  const waiting: FoldedNode[] = [];
  const me = forest.members.get(forest.meKey);
  if (me) waiting.push(nodeOf(me, shown));
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    folded.set(node.key, node);
    if (!node.member) continue;
    const children = node.children.map((key) => {
      const member = forest.members.get(key);
      return member ? nodeOf(member, shown) : restOf(forest, node.member as Member, shown);
    });
    waiting.push(...children.reverse());
  }
  return folded;
}

type Shown = ReadonlyMap<PersonKey, readonly PersonKey[]>;

function nodeOf(member: Member, shown: Shown): FoldedNode {
  const children = shown.get(member.key) ?? [];
  const { key, parent, depth } = member;
  if (children.length === 0) return { key, member, parent, depth, children, hidden: member.led };
  const complete = children.length === member.children.length;
  return { key, member, parent, depth, children: complete ? children : [...children, restKey(key)], hidden: 0 };
}

function restOf(forest: Forest, parent: Member, shown: Shown): FoldedNode {
  const children = shown.get(parent.key) ?? [];
  const hidden = children.reduce((left, key) => left - 1 - (forest.members.get(key)?.led ?? 0), parent.led);
  return { key: restKey(parent.key), member: null, parent: parent.key, depth: parent.depth + 1, children: [], hidden };
}

/** Who shows which children: step by step away from me, those who led to most people first, for as long as there is room. */
function chooseShown(forest: Forest, rules: FoldRules): Shown {
  const shown = new Map<PersonKey, readonly PersonKey[]>();
  const room = fits(forest, rules) ? Infinity : rules.rows;
  let rows = 1;
  const me = forest.members.get(forest.meKey);
  let step: Member[] = me ? [me] : [];
  while (step.length > 0) {
    const next: Member[] = [];
    for (const member of [...step].sort((a, b) => b.led - a.led)) {
      const children = childrenInSight(forest, member, rules, room - rows + 1);
      if (children.length === 0) continue;
      shown.set(member.key, children);
      rows += children.length - (children.length === member.children.length ? 1 : 0);
      for (const key of children) {
        const child = forest.members.get(key);
        if (child) next.push(child);
      }
    }
    step = next;
  }
  return shown;
}

/** Whether there are rows enough for the tree with nothing but its depth folded. */
function fits({ members }: Forest, { depth, rows }: FoldRules): boolean {
  let needed = 0;
  for (const member of members.values()) {
    if (member.depth === depth || (member.depth < depth && member.children.length === 0)) needed++;
    if (needed > rows) return false;
  }
  return true;
}

/** The children that somebody shows given room for so many rows, in the forest's order; none where the branch is folded. */
function childrenInSight(forest: Forest, member: Member, rules: FoldRules, room: number): readonly PersonKey[] {
  const { children } = member;
  if (children.length === 0 || rules.closed.has(member.key)) return [];
  if (rules.opened.has(restKey(member.key))) return children;
  const opened = member.depth === 0 || rules.opened.has(member.key);
  if (!opened && (member.depth >= rules.depth || children.length > room)) return [];
  // Half of the room at most, or acquaintances who led to nobody would leave none for those who did.
  const places = Math.max(Math.floor(room / 2), FEWEST);
  // One left over takes the row that "+1 more" would.
  if (children.length <= places + 1) return children;
  // As numbers, which are quickly sorted: there may be thousands. The latest contact counts among those who led to equally many.
  const weights = new Float64Array(children.length);
  for (const [i, key] of children.entries()) {
    const { led = 0, lastContact = null } = forest.members.get(key) ?? {};
    weights[i] =
      rules.opened.has(key) || rules.kept.has(key) ? Infinity : led * ANY_DAY + (lastContact ?? -ANY_DAY / 2);
  }
  const least = weights.slice().sort()[children.length - places] as number;
  let left = places - weights.filter((weight) => weight > least).length;
  return children.filter(
    (_, i) => (weights[i] as number) > least || weights[i] === Infinity || (weights[i] === least && left-- > 0),
  );
}

/** More than the days of all calendars. */
const ANY_DAY = 1e7;

/** However small the view, a branch that is unfolded shows this many people. */
const FEWEST = 8;
