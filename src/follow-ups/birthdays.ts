import type { FollowUpReason } from './follow-up';
import type { FollowUpRules } from './follow-up-rules';
import { earliestFirst, ranked, type RankedReason } from './ranking';
import { nearWords } from '../i18n/days';
import { say } from '../i18n/words';
import { type Anniversary, isRound, nextAnniversary } from '../model/birthday';
import { type Day, partsOf } from '../model/day';
import type { Person } from '../model/person';
import type { NetworkView } from '../network/network-view';

/** Days before a birthday from which it is shown, and after it until which it is. */
export const daysAhead = 7;
export const daysLate = 1;

/** Whether it was a birthday, or the day on which you met, and what is said of it. */
interface Occurrence extends Anniversary {
  readonly why: string;
}

/** The birthday that is near, or was just now; null where there is none within so many days. */
export function birthdayNear({ birthday }: Person, today: Day, ahead = daysAhead): Occurrence | null {
  const next = birthday && nextAnniversary(birthday, today - daysLate);
  if (!next || next.day > today + ahead) return null;
  const { day, years } = next;
  const turns = isRound(years) ? years : null;
  return { ...next, why: say.followUps.birthdayOn({ turns, when: nearWords(day, today), isPast: day < today }) };
}

/** The same of the day on which you met, from the first year on. */
function meetingNear({ met }: Person, today: Day): Occurrence | null {
  const next = met === null ? null : nextAnniversary(partsOf(met), today - daysLate);
  if (!next || next.years === null || next.day > today + daysAhead) return null;
  const { day, years } = next;
  return { ...next, why: say.followUps.metOn({ years, when: nearWords(day, today), isPast: day < today }) };
}

/** A birthday as a reason to be in touch, whatever has been since. */
export function birthdayReason(person: Person, { day, why }: Occurrence): FollowUpReason {
  return { kind: 'birthday', why, due: day, source: person.path === null ? null : { path: person.path, line: null } };
}

/**
 * A birthday from a week before until the day after, and, if the user wants it, the day on which you met. It is done for this year by
 * whatever is noted of them from the day itself on, and by a line in their log, or a letter, from the first day on which it is shown.
 */
export function birthdaysNear(
  network: NetworkView,
  person: Person,
  today: Day,
  { anniversaries }: FollowUpRules,
): RankedReason[] {
  const near = [birthdayNear(person, today), anniversaries ? meetingNear(person, today) : null];
  return near.flatMap((one) => {
    if (one === null || wasDone(network, person, one.day, today)) return [];
    const rank = one.day <= today ? 'birthday' : 'birthday soon';
    return [ranked(birthdayReason(person, one), rank, earliestFirst(one.day))];
  });
}

function wasDone(network: NetworkView, { key }: Person, day: Day, today: Day): boolean {
  const isSince = (from: Day) => (one: { readonly day: Day }) => one.day >= from && one.day <= today;
  const shownFrom = isSince(day - daysAhead);
  return (
    network.contactsOf(key).some((contact) => (contact.by === 'log' ? shownFrom : isSince(day))(contact)) ||
    network.exchangesOf(key).some(shownFrom)
  );
}
