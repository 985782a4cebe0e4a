import type { PersonKey } from '../model/person';
import { type Forest, type Member, pathBack } from './forest';

/** One row of the folded tree: a person, or the "+N more" row for children without room. */
export interface FoldedNode {
  /** The person's key; for a "+N more" row, `restKey` of the parent. */
  readonly key: string;
  /** Null for a "+N more" row. */
  readonly member: Member | null;
  readonly parent: string | null;
  readonly depth: number;
  readonly children: readonly string[];
  /** How many people are hidden behind this node. */
  readonly hidden: number;
}

/** By key, in depth-first order from me. */
export type FoldedTree = ReadonlyMap<string, FoldedNode>;

export interface FoldRules {
  /** Branches deeper than this many steps from me are folded. */
  readonly depth: number;
  /** How many rows the view has room for. Branches without room are folded, those farthest from me first. */
  readonly rows: number;
  /** Keys of people and "+N more" rows that the user unfolded; they are shown even if there is no room. */
  readonly opened: ReadonlySet<string>;
  /** Other people to show even if there is no room. */
  readonly kept: ReadonlySet<PersonKey>;
  /** What the user folded. */
  readonly closed: ReadonlySet<string>;
}

/** Shows everything, nothing folded. */
export const unfolded: FoldRules = {
  depth: Infinity,
  rows: Infinity,
  opened: new Set(),
  kept: new Set(),
  closed: new Set(),
};

/** The key of the "+N more" row under a person. */
export function restKey(parent: PersonKey): string {
  return `rest:${parent}`;
}

/** The visible node of a person: their own or the one they are folded behind. Null if they are not in the tree. */
export function inSight(forest: Forest, shown: { has(key: string): boolean }, key: PersonKey): string | null {
  for (let member = forest.members.get(key); member; member = forest.members.get(member.parent ?? '')) {
    const stands = [member.key, restKey(member.parent ?? '')].find((one) => shown.has(one));
    if (stands !== undefined) return stands;
  }
  return null;
}

/** The ancestors to unfold so that a person becomes visible. */
export function keysToReveal(forest: Forest, key: PersonKey): string[] {
  return pathBack(forest, key)
    .slice(1)
    .map((member) => member.key);
}

/** The part of a forest that the view shows. What the user unfolded stays unfolded. */
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

/** Chooses which children are shown, level by level from me, those who led to most people first, while there is room. */
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

/** Whether the tree fits the rows when only deep branches are folded. */
function fits({ members }: Forest, { depth, rows }: FoldRules): boolean {
  let needed = 0;
  for (const member of members.values()) {
    if (member.depth === depth || (member.depth < depth && member.children.length === 0)) needed++;
    if (needed > rows) return false;
  }
  return true;
}

/** The children of a person that fit into so many rows, in the forest's order; none if the branch is folded. */
function childrenInSight(forest: Forest, member: Member, rules: FoldRules, room: number): readonly PersonKey[] {
  const { children } = member;
  if (children.length === 0 || rules.closed.has(member.key)) return [];
  if (rules.opened.has(restKey(member.key))) return children;
  const opened = member.depth === 0 || rules.opened.has(member.key);
  if (!opened && (member.depth >= rules.depth || children.length > room)) return [];
  // At most half of the room, so that people who led to nobody do not crowd out those who did.
  const places = Math.max(Math.floor(room / 2), FEWEST);
  // A single remaining child takes the row of its "+1 more".
  if (children.length <= places + 1) return children;
  // Encoded as numbers because there may be thousands to sort. Ties go to the latest contact.
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

/** More than any day number. */
const ANY_DAY = 1e7;

/** An unfolded branch shows at least this many people, even in a small view. */
const FEWEST = 8;
