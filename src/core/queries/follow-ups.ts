import type { Day } from '../model/day';
import type { Person, PersonKey } from '../model/person';
import type { NetworkView } from '../network/network-view';
import { isSilent } from './due';
import { favoursDue } from './favours-due';
import type { FollowUp } from './follow-up';
import type { FollowUpRules } from './follow-up-rules';
import { loopsToClose } from './loops-to-close';
import { meetingsToPrepare } from './meetings-to-prepare';
import { promisesDue } from './promises-due';
import { quietContacts } from './quiet-contacts';
import { compareRanked, type RankedReason } from './ranking';
import { thanksDue } from './thanks-due';

/** Each goes once through what it asks of the whole network, so that the time grows with the facts, not with people times facts. */
const queries: readonly ((network: NetworkView, today: Day, rules: FollowUpRules) => readonly RankedReason[])[] = [
  meetingsToPrepare,
  promisesDue,
  thanksDue,
  favoursDue,
  loopsToClose,
  quietContacts,
];

/**
 * Whom to be in touch with on a day and why: one block a person with all their reasons, in the order of `ranking`. People who are
 * snoozed, paused or to be contacted `never` are left out. Ghosts count too: a favour from somebody without a note is a favour.
 */
export function followUps(network: NetworkView, today: Day, rules: FollowUpRules): FollowUp[] {
  const byPerson = new Map<PersonKey, RankedReason[]>();
  for (const query of queries) {
    for (const reason of query(network, today, rules)) {
      const reasons = byPerson.get(reason.person);
      if (reasons) reasons.push(reason);
      else byPerson.set(reason.person, [reason]);
    }
  }
  // In the order of names, which a stable sort keeps among equals.
  const blocks: { readonly person: Person; readonly reasons: readonly RankedReason[]; readonly first: RankedReason }[] =
    [];
  for (const person of network.people()) {
    const reasons = byPerson.get(person.key)?.sort(compareRanked);
    const first = reasons?.[0];
    if (reasons && first && !isSilent(person, today, rules)) blocks.push({ person, reasons, first });
  }
  return blocks
    .sort((a, b) => compareRanked(a.first, b.first))
    .map(({ person, reasons }) => ({ person, reasons: reasons.map(({ reason }) => reason) }));
}
