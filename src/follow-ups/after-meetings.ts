import { ago } from '../i18n/days';
import { say } from '../i18n/words';
import type { Day } from '../model/day';
import type { Meeting } from '../model/meeting';
import type { Person, PersonKey } from '../model/person';
import { firstContactSince, lastContact, liesAhead } from '../network/last-contact';
import type { NetworkView } from '../network/network-view';
import { foldTag, type FollowUpRules, tagParts } from './follow-up-rules';
import { earliestFirst, ranked, type RankedReason } from './ranking';

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

/**
 * They introduced you to somebody, you have met that somebody since, and they have not heard from you after that. On the same day is
 * soon enough: they may have sat at the table.
 */
export function loopsToClose(network: NetworkView, person: Person, today: Day): RankedReason[] {
  const found: RankedReason[] = [];
  for (const { by, people, day, state, sources } of network.introductionsOf(person.key)) {
    const other = introducedToMe(people, network.meKey);
    if (by !== person.key || state !== 'made' || other === null || by === other) continue;
    const met = firstContactSince(network, other, day, today);
    if (met === null) continue;
    const told = lastContact(network, by, today);
    if (told !== null && told.day >= met.day) continue;
    const name = network.person(other)?.name ?? say.shared.someone();
    const why = say.followUps.tellThemHowItWent({ name: name, ago: ago(met.day, today) });
    const reason = { kind: 'close the loop', why, due: met.day + 1, source: sources[0] ?? null } as const;
    found.push(ranked(reason, 'loop', earliestFirst(met.day)));
  }
  return found;
}

function introducedToMe([a, b]: readonly [PersonKey, PersonKey], meKey: PersonKey): PersonKey | null {
  if (a === meKey) return b;
  return b === meKey ? a : null;
}
