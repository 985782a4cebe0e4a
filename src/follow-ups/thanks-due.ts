import type { Day } from '../model/day';
import type { Meeting } from '../model/meeting';
import type { Person } from '../model/person';
import type { NetworkView } from '../network/network-view';
import { ago } from '../i18n/days';
import { foldTag, tagParts, type FollowUpRules } from './follow-up-rules';
import { earliestFirst, ranked, type RankedReason } from './ranking';
import { liesAhead } from '../network/scheduled';
import { say } from '../i18n/words';

/**
 * Met lately in a meeting of a kind that asks for thanks, and neither that meeting, nor a later one, nor any line since says that
 * they were thanked. One reason a person: thanks for the latest such meeting do for all before it.
 */
export function thanksDue(network: NetworkView, person: Person, today: Day, rules: FollowUpRules): RankedReason[] {
  for (const meeting of network.meetingsOf(person.key)) {
    const { day, thanked, path, kind } = meeting;
    // Newest first, undated last.
    if (day === null || day < today - rules.thanksDays) break;
    if (day > today || liesAhead(meeting, today) || !(thanked || asksForThanks(meeting, rules))) continue;
    if (thanked || wereThanked(network, person, day, today)) break;
    const why = say.followUps.noThanksNotedYet({ kind: kind, ago: ago(day, today) });
    const reason = { kind: 'thanks due', why, due: day + 1, source: { path, line: null } } as const;
    return [ranked(reason, 'thanks', earliestFirst(day))];
  }
  return [];
}

function wereThanked(network: NetworkView, { key }: Person, since: Day, today: Day): boolean {
  return network.thanksOf(key).some(({ day }) => day >= since && day <= today);
}

function asksForThanks({ kind, tags }: Meeting, { thanksKinds }: FollowUpRules): boolean {
  return thanksKinds.has(foldTag(kind)) || tags.some((tag) => tagParts(tag).some((part) => thanksKinds.has(part)));
}
