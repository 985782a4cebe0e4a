import type { Day } from '../model/day';
import type { Meeting } from '../model/meeting';
import type { Person } from '../model/person';
import type { NetworkView } from '../network/network-view';
import { ago } from './ago';
import { foldTag, tagParts, type FollowUpRules } from './follow-up-rules';
import { earliestFirst, type RankedReason } from './ranking';

/**
 * Met lately in a meeting of a kind that asks for thanks, and neither the meeting nor any line since says that they were thanked.
 * One reason at most: thanks for the latest such meeting do for all before it.
 */
export function thanksDue(
  network: NetworkView,
  person: Person,
  today: Day,
  rules: FollowUpRules,
): readonly RankedReason[] {
  const first = today - rules.thanksDays;
  const meeting = network
    .meetingsOf(person.key)
    .find(({ day, ...rest }) => day !== null && day <= today && day >= first && asksForThanks(rest, rules));
  if (meeting === undefined || meeting.day === null || meeting.thanked) return [];
  const { day, path, kind } = meeting;
  if (network.thanksOf(person.key).some((thanks) => thanks.day >= day)) return [];
  const why = `${kind === 'meeting' ? 'you met' : `your ${kind} was`} ${ago(day, today)}, no thanks noted yet`;
  const reason = { kind: 'thanks due', why, due: day + 1, source: { path, line: null } } as const;
  return [{ reason, rank: 'thanks', order: earliestFirst(day) }];
}

function asksForThanks({ kind, tags }: Pick<Meeting, 'kind' | 'tags'>, { thanksKinds }: FollowUpRules): boolean {
  return thanksKinds.has(foldTag(kind)) || tags.some((tag) => tagParts(tag).some((part) => thanksKinds.has(part)));
}
