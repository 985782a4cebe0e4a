import { ago, cadenceWords, span } from '../i18n/days';
import { say } from '../i18n/words';
import type { Day } from '../model/day';
import type { Contact } from '../model/meeting';
import type { Person } from '../model/person';
import { latestOf } from '../network/last-contact';
import type { NetworkView } from '../network/network-view';
import { contactDue } from './cadence';
import type { FollowUpRules } from './follow-up-rules';
import { earliestFirst, latestFirst, ranked, type RankedReason } from './ranking';

/** How many of the last gaps make a habit, and how many are needed to speak of one. */
const recentGaps = 6;
const fewestGaps = 3;
/** Days: who meets every other day is not drifting after a week. */
const shortestHabit = 14;

/**
 * Quiet for more than twice their own usual gap (the median of recent gaps, at least a fortnight) and less than twelve times it,
 * after which the habit is over and nobody drifts any more. Else null.
 */
export function drifting(contacts: readonly Contact[], today: Day): RankedReason | null {
  if (contacts.length <= fewestGaps) return null;
  const days = recentDays(contacts, today);
  const last = days[0];
  if (last === undefined || days.length <= fewestGaps) return null;
  const usual = Math.max(shortestHabit, Math.round(medianGap(days)));
  const quiet = today - last.day;
  if (quiet <= 2 * usual || quiet >= 12 * usual) return null;
  const why = say.followUps.lastSpokeUsuallyEvery({ ago: ago(last.day, today), span: span(usual) });
  const reason = { kind: 'drifting', why, due: last.day + 2 * usual, source: last.source } as const;
  return ranked(reason, 'drifting', latestFirst(reason.due));
}

/** The latest days of contact, each once, newest first. */
function recentDays(contacts: readonly Contact[], today: Day): readonly Contact[] {
  const days: Contact[] = [];
  for (const contact of contacts) {
    if (contact.day > today || contact.day === days[days.length - 1]?.day) continue;
    days.push(contact);
    if (days.length > recentGaps) break;
  }
  return days;
}

function medianGap(days: readonly { readonly day: Day }[]): number {
  const gaps = days.slice(1).map(({ day }, index) => (days[index]?.day ?? day) - day);
  gaps.sort((a, b) => a - b);
  const middle = gaps.length >> 1;
  const upper = gaps[middle] ?? 0;
  return gaps.length % 2 === 1 ? upper : ((gaps[middle - 1] ?? upper) + upper) / 2;
}

/** Quiet for longer than was meant: the day asked for has come, or today is past last contact and cadence. Else null. */
export function staleContact(
  person: Person,
  contacts: readonly Contact[],
  today: Day,
  rules: FollowUpRules,
): RankedReason | null {
  const last = latestOf(contacts, today);
  const due = contactDue(person, last, today, rules);
  if (due === null) return null;
  const { day } = due;
  if (due.because.kind === 'date asked for') {
    if (day === null || today < day) return null;
    const source = person.nextContact?.source ?? null;
    const reason = {
      kind: 'stale',
      why: say.followUps.youWantedToBeInTouch(ago(day, today)),
      due: day,
      source,
    } as const;
    return ranked(reason, 'own cadence', earliestFirst(day));
  }
  if (day !== null && today <= day) return null;
  const { cadence } = due.because;
  const why = say.followUps.goneQuietSince({
    lastContact: last === null ? null : ago(last.day, today),
    met: person.met === null ? null : ago(person.met, today),
    cadence: cadenceWords(cadence.cadence),
    isDefault: cadence.from === 'default',
  });
  const source = last?.source ?? (person.path === null ? null : { path: person.path, line: null });
  const reason = { kind: 'stale', why, due: day, source } as const;
  return cadence.from === 'default'
    ? ranked(reason, 'default cadence', latestFirst(day))
    : ranked(reason, 'own cadence', earliestFirst(day));
}

/**
 * They have gone quiet: stale, or else drifting. Somebody without a note is tracked only once they came to a meeting: a name
 * in passing is nobody to keep up with.
 */
export function quietContact(network: NetworkView, person: Person, today: Day, rules: FollowUpRules): RankedReason[] {
  const contacts = network.contactsOf(person.key);
  if (person.ghost && !contacts.some(({ by, day }) => by === 'meeting' && day <= today)) return [];
  const reason = staleContact(person, contacts, today, rules) ?? drifting(contacts, today);
  return reason ? [reason] : [];
}
