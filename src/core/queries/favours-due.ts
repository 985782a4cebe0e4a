import type { Day } from '../model/day';
import type { Favour } from '../model/favour';
import type { Person } from '../model/person';
import type { NetworkView } from '../network/network-view';
import { ago } from './ago';
import type { FollowUpRules } from './follow-up-rules';
import { earliestFirst, type RankedReason } from './ranking';

/**
 * Open favours that have waited long enough: received ones past the cooling time (thanks come first, no instant repayment), given ones
 * past a longer time. One whose own due day has come is shown whatever its age; one without any day always.
 */
export function favoursDue(
  network: NetworkView,
  person: Person,
  today: Day,
  rules: FollowUpRules,
): readonly RankedReason[] {
  return network.favoursOf(person.key).flatMap((favour) => {
    if (favour.state !== 'open' || (favour.snoozedUntil !== null && favour.snoozedUntil > today)) return [];
    const wait = favour.direction === 'received' ? rules.favourCoolingDays : rules.favourOutstandingDays;
    const due = favour.due ?? (favour.day === null ? null : favour.day + wait);
    const waited = favour.day === null || today - favour.day > wait;
    if (!waited && !(favour.due !== null && favour.due <= today)) return [];
    const kind = favour.direction === 'received' ? 'favour to return' : 'favour outstanding';
    const reason = { kind, why: wordsOf(favour, today), due, source: favour.source } as const;
    return [{ reason, rank: kind, order: earliestFirst(favour.day) }];
  });
}

function wordsOf({ direction, day, what }: Favour, today: Day): string {
  const done = direction === 'received' ? 'they did you a favour' : 'you did them a favour';
  return [day === null ? done : `${done} ${ago(day, today)}`, ...(what === '' ? [] : [what])].join(': ');
}
