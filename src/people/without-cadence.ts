import { effectiveCadence, type FollowUpRules } from '../follow-ups/follow-up-rules';
import type { Day } from '../model/day';
import type { Person } from '../model/person';
import type { NetworkView } from '../network/network-view';
import { compareText, foldName } from '../notes/fold';
import { contactDays } from './about-person';

/** Somebody without a cadence, and how well one knows them. */
export interface WithoutCadence {
  readonly person: Person;
  /** Days on which you were in touch, up to today. */
  readonly contacts: number;
  readonly last: Day | null;
}

/** The cadences with a key of their own, as notes hold them. */
export const cadenceChoices = [
  ['1', 'weekly'],
  ['2', 'fortnightly'],
  ['3', 'monthly'],
  ['4', 'quarterly'],
  ['5', 'half-yearly'],
  ['6', 'yearly'],
  ['0', 'never'],
] as const;

export type CadenceChoice = (typeof cadenceChoices)[number][1];

/** Whether neither the note nor a tag of theirs says how often; the default is nobody's own. */
export function lacksCadence(person: Person, rules: FollowUpRules): boolean {
  const effective = effectiveCadence(person, rules);
  return effective === null || effective.from === 'default';
}

/** Everybody without a cadence: first who was met most often, then whom one saw last, then by name. */
export function peopleWithoutCadence(network: NetworkView, today: Day, rules: FollowUpRules): WithoutCadence[] {
  return network
    .people()
    .filter((person) => lacksCadence(person, rules))
    .map((person) => howWellKnown(network, person, today))
    .sort(
      (a, b) =>
        b.contacts - a.contacts ||
        (b.last ?? 0) - (a.last ?? 0) ||
        compareText(foldName(a.person.name), foldName(b.person.name)) ||
        compareText(a.person.key, b.person.key),
    );
}

export function howWellKnown(network: NetworkView, person: Person, today: Day): WithoutCadence {
  const days = contactDays(network, person.key, today);
  return { person, contacts: days.length, last: days.length === 0 ? null : Math.max(...days) };
}
