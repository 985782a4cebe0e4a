import type { PersonKey } from '../model/person';
import { peopleOf } from './introduction-ways';
import type { Forest, Member, Unplaced } from './forest';

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
