import type { Day } from '../model/day';
import type { Person } from '../model/person';
import type { NetworkView } from '../network/network-view';
import { compareText, foldName } from '../notes/fold';
import { isSilent } from './cadence';
import { favoursDue } from './favours-due';
import type { FollowUp } from './follow-up';
import type { FollowUpRules } from './follow-up-rules';
import { loopsToClose, meetingsToPrepare, thanksDue } from './after-meetings';
import { promisesDue } from './promises-due';
import { quietContact } from './quiet-contacts';
import { compareRanked, type RankedReason } from './ranking';

const queries: readonly ((network: NetworkView, person: Person, today: Day, rules: FollowUpRules) => RankedReason[])[] =
  [meetingsToPrepare, promisesDue, thanksDue, favoursDue, loopsToClose, quietContact];

/** One person's follow-up with what decides where it stands in the list. */
export interface RankedFollowUp {
  readonly followUp: FollowUp;
  readonly first: RankedReason;
  readonly sortName: string;
}

/**
 * Why to be in touch with one person on a day, the most urgent reason first; null where nothing asks for it, and for people who are
 * snoozed, paused or to be contacted `never`. Ghosts count too: a favour from somebody without a note is a favour.
 */
export function followUpOf(
  network: NetworkView,
  person: Person,
  today: Day,
  rules: FollowUpRules,
): RankedFollowUp | null {
  if (isSilent(person, today, rules)) return null;
  const reasons = queries
    .flatMap((query) => query(network, person, today, rules))
    .filter(({ reason }) => !rules.hidden.has(reason.kind))
    .sort(compareRanked);
  const first = reasons[0];
  if (!first) return null;
  return {
    followUp: { person, reasons: reasons.map(({ reason }) => reason) },
    first,
    sortName: foldName(person.name),
  };
}

/** In the order of `ranking`; equal ones by name. */
export function compareFollowUps(a: RankedFollowUp, b: RankedFollowUp): number {
  return (
    compareRanked(a.first, b.first) ||
    compareText(a.sortName, b.sortName) ||
    compareText(a.followUp.person.key, b.followUp.person.key)
  );
}

/** Whom to be in touch with on a day and why: one block a person with all their reasons, in the order of `ranking`. */
export function followUps(network: NetworkView, today: Day, rules: FollowUpRules): FollowUp[] {
  return network
    .people()
    .flatMap((person) => followUpOf(network, person, today, rules) ?? [])
    .sort(compareFollowUps)
    .map(({ followUp }) => followUp);
}
