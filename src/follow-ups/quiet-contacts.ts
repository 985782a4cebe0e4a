import type { Day } from '../model/day';
import type { Contact } from '../model/meeting';
import type { Person } from '../model/person';
import { ago, cadenceWords } from '../i18n/days';
import type { EffectiveCadence } from './cadence';
import { contactDue } from './due';
import type { FollowUpRules } from './follow-up-rules';
import { latestOf } from '../network/last-contact';
import { earliestFirst, latestFirst, ranked, type RankedReason } from './ranking';
import { say } from '../i18n/words';

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
  const why = `${quietSince(person, last?.day ?? null, today)}, ${meant(cadence)}`;
  const source = last?.source ?? (person.path === null ? null : { path: person.path, line: null });
  const reason = { kind: 'stale', why, due: day, source } as const;
  return cadence.from === 'default'
    ? ranked(reason, 'default cadence', latestFirst(day))
    : ranked(reason, 'own cadence', earliestFirst(day));
}

function quietSince(person: Person, last: Day | null, today: Day): string {
  if (last !== null) return say.followUps.lastSpoke(ago(last, today));
  return person.met === null
    ? say.followUps.noContactNotedYet
    : say.followUps.metAndNothingNotedSince(ago(person.met, today));
}

function meant({ cadence, from }: EffectiveCadence): string {
  return from === 'default'
    ? say.followUps.pastYourDefault(cadenceWords(cadence))
    : say.followUps.youMeantCadence(cadenceWords(cadence));
}
