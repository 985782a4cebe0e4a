import type { Day } from '../model/day';
import type { PersonKey } from '../model/person';
import { each, finish, type Steps } from '../model/steps';
import type { NetworkView } from '../network/network-view';
import { type Forest, keepMembers, type Member, stageOf } from './forest';

/** How the network grew, person by person. */
export interface TimeLine {
  /** The first and the last day on which somebody came; null where no note has a date. */
  readonly first: Day | null;
  readonly last: Day | null;
  /**
   * The day on which each member of the forest became known to me: of the first introduction, the first contact or `met`, whichever is
   * earliest. Null for those who are there from the start: me, and first-hand acquaintances without any date. Nobody comes before their
   * introducer: who introduced somebody was known by then, and who has no date comes with their introducer.
   */
  readonly days: ReadonlyMap<PersonKey, Day | null>;
  /** The people known on a day, in the order of the forest, each with their path back to me. */
  peopleUntil(day: Day): ReadonlySet<PersonKey>;
}

/** @param today later days are ignored */
export function timeLine(forest: Forest, network: NetworkView, today: Day): TimeLine {
  return finish(drawTimeLine(forest, network, today));
}

/** The same in steps. If the network changes meanwhile, discard the result. */
export function* drawTimeLine(forest: Forest, network: NetworkView, today: Day): Steps<TimeLine> {
  const days = new Map<PersonKey, Day | null>();
  const members = [...forest.members.values()];
  const known = new Map<PersonKey, Day>();
  const note = (key: PersonKey | null, day: Day | null | undefined): void => {
    const at = day ?? Infinity;
    if (key !== null && at <= today) known.set(key, Math.min(at, known.get(key) ?? at));
  };
  yield* each(members, ({ key, person, introduction }) => {
    note(key, introduction?.day);
    note(key, person?.met);
    const contacts = key === forest.meKey ? [] : network.contactsOf(key);
    note(key, contacts[contacts.length - 1]?.day);
  });
  yield* each([...members].reverse(), ({ key, parent }) => note(parent, known.get(key)));
  let [first, last] = [Infinity, -Infinity];
  yield* each(members, ({ key, parent }) => {
    const day = parent === null ? null : (known.get(key) ?? days.get(parent) ?? null);
    days.set(key, day);
    first = Math.min(first, day ?? Infinity);
    last = Math.max(last, day ?? -Infinity);
  });
  return {
    first: first > last ? null : first,
    last: first > last ? null : last,
    days,
    peopleUntil: (until) => new Set([...days].flatMap(([key, day]) => (day === null || day <= until ? [key] : []))),
  };
}

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
      stage: stageOf(member.person, member.introduction, network, until),
      lastContact: key === forest.meKey ? null : (network.contactsOf(key).find(({ day }) => upTo(day))?.day ?? null),
    });
  }
  return { ...known, members, arcs: known.arcs.filter(({ introduction }) => upTo(introduction.day)) };
}
