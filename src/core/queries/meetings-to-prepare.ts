import type { Day } from '../model/day';
import type { NetworkView } from '../network/network-view';
import { ago } from './ago';
import type { FollowUpRules } from './follow-up-rules';
import { earliestFirst, ranked, type RankedReason } from './ranking';
import { liesAhead } from './scheduled';

/** Meetings that lie ahead, up to the end of the time to prepare, for everybody who will be there. */
export function meetingsToPrepare(network: NetworkView, today: Day, rules: FollowUpRules): readonly RankedReason[] {
  const found: RankedReason[] = [];
  for (const meeting of network.meetings()) {
    const { day, title, path, attendees } = meeting;
    // Newest first, undated last: all that follow have been.
    if (day === null || day < today) break;
    if (day > today + rules.prepareDays || !liesAhead(meeting, today)) continue;
    const why = `you meet ${ago(day, today)}: ${title}`;
    const reason = { kind: 'prepare', why, due: day, source: { path, line: null } } as const;
    const rank = day <= today + 1 ? 'next meeting' : 'meeting';
    for (const person of attendees) found.push(ranked(person, reason, rank, earliestFirst(day)));
  }
  return found;
}
