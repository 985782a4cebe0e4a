import type { Day } from '../model/day';
import type { PersonKey } from '../model/person';
import type { NetworkView } from '../network/network-view';
import type { Forest, Member } from './forest';
import { keepMembers } from './keep-members';
import type { TimeLine } from './time-line';

/**
 * A forest as it was on a day: those known by then, and of them and their introductions what had happened by then. Everybody hangs
 * from whom they hang from today, so that they come where they will stay.
 */
export function forestOnDay(forest: Forest, network: NetworkView, timeLine: TimeLine, until: Day): Forest {
  const known = keepMembers(forest, timeLine.peopleUntil(until));
  const upTo = (day: Day | null | undefined): boolean => (day ?? until) <= until;
  const members = new Map<PersonKey, Member>();
  for (const [key, member] of known.members) {
    members.set(key, {
      ...member,
      introduction: upTo(member.introduction?.day) ? member.introduction : null,
      day: upTo(member.day) ? member.day : null,
      lastContact: key === forest.meKey ? null : (network.contactsOf(key).find(({ day }) => upTo(day))?.day ?? null),
    });
  }
  return { ...known, members, arcs: known.arcs.filter(({ introduction }) => upTo(introduction.day)) };
}
