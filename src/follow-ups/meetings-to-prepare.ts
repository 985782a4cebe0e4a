import type { Day } from '../model/day';
import type { Person } from '../model/person';
import type { NetworkView } from '../network/network-view';
import { ago } from '../i18n/days';
import type { FollowUpRules } from './follow-up-rules';
import { earliestFirst, ranked, type RankedReason } from './ranking';
import { liesAhead } from '../network/scheduled';
import { say } from '../i18n/words';

/** Meetings with them that lie ahead, up to the end of the time to prepare. */
export function meetingsToPrepare(
  network: NetworkView,
  person: Person,
  today: Day,
  rules: FollowUpRules,
): RankedReason[] {
  const found: RankedReason[] = [];
  for (const meeting of network.meetingsOf(person.key)) {
    const { day, title, path } = meeting;
    // Newest first, undated last: all that follow have been.
    if (day === null || day < today) break;
    if (day > today + rules.prepareDays || !liesAhead(meeting, today)) continue;
    const why = say.followUps.youMeet({ ago: ago(day, today), title: title });
    const reason = { kind: 'prepare', why, due: day, source: { path, line: null } } as const;
    found.push(ranked(reason, day <= today + 1 ? 'next meeting' : 'meeting', earliestFirst(day)));
  }
  return found;
}
