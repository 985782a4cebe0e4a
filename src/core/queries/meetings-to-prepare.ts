import type { Day } from '../model/day';
import type { Person } from '../model/person';
import type { NetworkView } from '../network/network-view';
import { ago } from './ago';
import type { FollowUpRules } from './follow-up-rules';
import { earliestFirst, type RankedReason } from './ranking';

/**
 * Meetings with them from tomorrow to the end of the time to prepare; also one of today about which nothing has been written yet,
 * since it may still lie ahead.
 */
export function meetingsToPrepare(
  network: NetworkView,
  person: Person,
  today: Day,
  rules: FollowUpRules,
): readonly RankedReason[] {
  return network.meetingsOf(person.key).flatMap(({ day, title, path, summary }) => {
    if (day === null || day > today + rules.prepareDays || day < today || (day === today && summary !== null))
      return [];
    const reason = {
      kind: 'prepare',
      why: `you meet ${ago(day, today)}: ${title}`,
      due: day,
      source: { path, line: null },
    } as const;
    return [{ reason, rank: 'prepare', order: earliestFirst(day) }];
  });
}
