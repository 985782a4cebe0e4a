import type { Day } from '../model/day';
import type { Favour } from '../model/favour';
import type { Person } from '../model/person';
import type { NetworkView } from '../network/network-view';
import { ago } from '../i18n/days';
import type { FollowUpRules } from './follow-up-rules';
import { earliestFirst, ranked, type RankedReason } from './ranking';
import { say } from '../i18n/words';

/**
 * Open favours that have waited long enough: received ones past the cooling time (thanks come first, no instant repayment), given ones
 * past a longer time. One whose own due day has come is shown whatever its age; one without any day always.
 */
export function favoursDue(network: NetworkView, person: Person, today: Day, rules: FollowUpRules): RankedReason[] {
  const found: RankedReason[] = [];
  for (const favour of network.favoursOf(person.key)) {
    const { direction, day, state, snoozedUntil, source } = favour;
    if (state !== 'open' || (snoozedUntil !== null && snoozedUntil > today)) continue;
    const wait = direction === 'received' ? rules.favourCoolingDays : rules.favourOutstandingDays;
    const waited = day === null || today - day > wait;
    if (!waited && !(favour.due !== null && favour.due <= today)) continue;
    const kind = direction === 'received' ? 'favour to return' : 'favour outstanding';
    const due = favour.due ?? (day === null ? null : day + wait);
    const reason = { kind, why: wordsOf(favour, today), due, source } as const;
    found.push(ranked(reason, kind, earliestFirst(day)));
  }
  return found;
}

function wordsOf({ direction, day, what }: Favour, today: Day): string {
  return say.followUps.favourDone({
    received: direction === 'received',
    ago: day === null ? null : ago(day, today),
    what,
  });
}
