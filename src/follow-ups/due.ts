import type { Day } from '../model/day';
import type { Contact } from '../model/meeting';
import type { Person } from '../model/person';
import { effectiveCadence, type EffectiveCadence } from './cadence';
import type { FollowUpRules } from './follow-up-rules';

/** When to be in touch again, and from what that follows. */
export interface ContactDue {
  /** The day asked for, or the last day within the cadence; null where nobody noted a contact to count from. */
  readonly day: Day | null;
  readonly because:
    { readonly kind: 'date asked for' } | { readonly kind: 'cadence'; readonly cadence: EffectiveCadence };
}

/**
 * The date that the person's note asks for, where they have not been in touch since; else last contact (or the day they met) plus
 * cadence. `latest` is the last contact up to today. Null for those whom nothing asks to keep up with: no cadence, or never met and none but the default.
 */
export function contactDue(
  person: Person,
  latest: Contact | null,
  today: Day,
  rules: FollowUpRules,
): ContactDue | null {
  const last = latest?.day ?? metBy(person, today);
  const asked = person.nextContact?.day ?? null;
  if (asked !== null && (last === null || asked > last)) return { day: asked, because: { kind: 'date asked for' } };
  const cadence = effectiveCadence(person, rules);
  if (cadence === null || cadence.cadence === 'never') return null;
  if (last === null && cadence.from === 'default') return null;
  return { day: last === null ? null : last + cadence.cadence.days, because: { kind: 'cadence', cadence } };
}

function metBy(person: Person, today: Day): Day | null {
  return person.met !== null && person.met <= today ? person.met : null;
}

/** Whether they asked, or the owner asked, for silence for now: snoozed, paused, cadence `never`. */
export function isSilent(person: Person, today: Day, rules: FollowUpRules): boolean {
  if (person.paused || (person.snoozedUntil !== null && person.snoozedUntil > today)) return true;
  return effectiveCadence(person, rules)?.cadence === 'never';
}
