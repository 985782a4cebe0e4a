import type { Day } from '../model/day';
import type { Person } from '../model/person';
import type { NetworkView } from '../network/network-view';
import { compareText } from '../reading/fold';
import { drifting } from './drifting';
import { isSilent } from './due';
import { favoursDue } from './favours-due';
import type { FollowUp } from './follow-up';
import type { FollowUpRules } from './follow-up-rules';
import { loopsToClose } from './loops-to-close';
import { meetingsToPrepare } from './meetings-to-prepare';
import { promisesDue } from './promises-due';
import { compareRanked, type RankedReason } from './ranking';
import { staleContact } from './stale-contacts';
import { thanksDue } from './thanks-due';

/**
 * Whom to be in touch with on a day and why: one block a person with all their reasons, in the order of `ranking`. People who are
 * snoozed, paused or to be contacted `never` are left out. Ghosts count like everybody: a favour from somebody without a note is
 * a favour.
 */
export function followUps(network: NetworkView, today: Day, rules: FollowUpRules): FollowUp[] {
  const blocks: { person: Person; ranked: RankedReason[] }[] = [];
  for (const person of network.people()) {
    if (isSilent(person, today, rules)) continue;
    const ranked = reasonsFor(network, person, today, rules);
    if (ranked.length > 0) blocks.push({ person, ranked: ranked.sort(compareRanked) });
  }
  return blocks
    .sort(compareBlocks)
    .map(({ person, ranked }) => ({ person, reasons: ranked.map(({ reason }) => reason) }));
}

function reasonsFor(network: NetworkView, person: Person, today: Day, rules: FollowUpRules): RankedReason[] {
  const stale = staleContact(network, person, today, rules);
  return [
    ...meetingsToPrepare(network, person, today, rules),
    ...promisesDue(network, person, today),
    ...thanksDue(network, person, today, rules),
    ...favoursDue(network, person, today, rules),
    ...loopsToClose(network, person, today),
    ...(stale.length > 0 ? stale : drifting(network, person, today)),
  ];
}

function compareBlocks(
  a: { person: Person; ranked: readonly RankedReason[] },
  b: { person: Person; ranked: readonly RankedReason[] },
): number {
  const [first, second] = [a.ranked[0], b.ranked[0]];
  const byReason = first && second ? compareRanked(first, second) : 0;
  return byReason || compareText(a.person.name, b.person.name) || compareText(a.person.key, b.person.key);
}
