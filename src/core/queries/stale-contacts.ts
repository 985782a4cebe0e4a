import type { Day } from '../model/day';
import type { Person } from '../model/person';
import type { NetworkView } from '../network/network-view';
import { ago, cadenceWords } from './ago';
import type { EffectiveCadence } from './cadence';
import { contactDue } from './due';
import type { FollowUpRules } from './follow-up-rules';
import { lastContact } from './last-contact';
import { earliestFirst, latestFirst, type RankedReason } from './ranking';

/** Quiet for longer than was meant: today is past the day of `contactDue`. At most one reason. */
export function staleContact(
  network: NetworkView,
  person: Person,
  today: Day,
  rules: FollowUpRules,
): readonly RankedReason[] {
  const due = contactDue(network, person, today, rules);
  if (due === null) return [];
  if (due.because.kind === 'date asked for') {
    if (due.day === null || today < due.day) return [];
    const why = `you wanted to be in touch ${ago(due.day, today)}`;
    const source = person.nextContact?.source ?? null;
    return [
      { reason: { kind: 'stale', why, due: due.day, source }, rank: 'own cadence', order: earliestFirst(due.day) },
    ];
  }
  if (due.day !== null && today <= due.day) return [];
  const { cadence } = due.because;
  const contact = lastContact(network, person.key, today);
  const why = `${quietSince(person, contact?.day ?? null, today)}, ${meant(cadence)}`;
  const source = contact?.source ?? (person.path === null ? null : { path: person.path, line: null });
  const reason = { kind: 'stale', why, due: due.day, source } as const;
  return cadence.from === 'default'
    ? [{ reason, rank: 'default cadence', order: latestFirst(due.day) }]
    : [{ reason, rank: 'own cadence', order: earliestFirst(due.day) }];
}

function quietSince(person: Person, last: Day | null, today: Day): string {
  if (last !== null) return `last spoke ${ago(last, today)}`;
  return person.met === null ? 'no contact noted yet' : `met ${ago(person.met, today)} and nothing noted since`;
}

function meant({ cadence, from }: EffectiveCadence): string {
  return from === 'default' ? `past your default of ${cadenceWords(cadence)}` : `you meant ${cadenceWords(cadence)}`;
}
