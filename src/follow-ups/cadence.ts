import type { Cadence, Person } from '../model/person';
import { tagParts, type FollowUpRules } from './follow-up-rules';

/** How often one means to be in touch with somebody, and what says so. */
export interface EffectiveCadence {
  readonly cadence: Cadence;
  readonly from: 'person' | 'tag' | 'default';
}

/** The person's own cadence, else the shortest among their tags, else the default; null where nothing asks for contact. */
export function effectiveCadence(person: Person, rules: FollowUpRules): EffectiveCadence | null {
  if (person.cadence !== null) return { cadence: person.cadence, from: 'person' };
  const byTag = rules.cadenceByTag.size === 0 ? null : shortest(person, rules);
  if (byTag !== null) return { cadence: byTag, from: 'tag' };
  return rules.defaultCadence === null ? null : { cadence: rules.defaultCadence, from: 'default' };
}

function shortest(person: Person, { cadenceByTag }: FollowUpRules): Cadence | null {
  let found: Cadence | null = null;
  for (const part of person.tags.flatMap(tagParts)) {
    const cadence = cadenceByTag.get(part);
    if (cadence === undefined) continue;
    if (found === null || daysOf(cadence) < daysOf(found)) found = cadence;
  }
  return found;
}

function daysOf(cadence: Cadence): number {
  return cadence === 'never' ? Infinity : cadence.days;
}
