import { isoOf, isoOrNull, type Day } from '../model/day';
import type { Person, PersonKey } from '../model/person';
import type { Source } from '../model/source';
import type { NetworkView } from '../network/network-view';
import { effectiveCadence } from '../follow-ups/cadence';
import { contactDue } from '../follow-ups/due';
import type { FollowUpRules } from '../follow-ups/follow-up-rules';
import { lastContact } from '../network/last-contact';
import { introductionsToMe } from '../introductions/path-to-me';

/** Somebody as other programs see them: `path` is null for those without a note; the owner is called `me`. */
export interface WhoRow {
  readonly name: string;
  readonly path: string | null;
}

export interface PersonRow extends WhoRow {
  readonly aliases: readonly string[];
  readonly organisation: string | null;
  readonly role: string | null;
  readonly tags: readonly string[];
  readonly needs: readonly string[];
  readonly offers: readonly string[];
  readonly introducedBy: readonly WhoRow[];
  readonly lastContact: { readonly day: string; readonly source: Source } | null;
  /** Days on which you were in touch, up to today. */
  readonly contacts: number;
  /** Days; null where nothing asks for a rhythm, or for silence. */
  readonly cadenceDays: number | null;
  readonly due: string | null;
  readonly ghost: boolean;
  readonly me: boolean;
}

/** Everybody, the owner first where a note says who that is. */
export function personRows(network: NetworkView, today: Day, rules: FollowUpRules): PersonRow[] {
  const { me } = network;
  return [...(me ? [me] : []), ...network.people()].map((person) => rowOf(network, person, today, rules));
}

export function whoRow(network: NetworkView, key: PersonKey): WhoRow {
  const person = network.person(key);
  if (key === network.meKey) return { name: 'me', path: person?.path ?? null };
  return { name: person?.name ?? key, path: person?.path ?? null };
}

function rowOf(network: NetworkView, person: Person, today: Day, rules: FollowUpRules): PersonRow {
  const { key, path, name, aliases, organisation, role, tags, ghost, me } = person;
  const last = lastContact(network, key, today);
  const days = new Set(network.contactsOf(key).flatMap(({ day }) => (day <= today ? [day] : [])));
  const cadence = me ? null : (effectiveCadence(person, rules)?.cadence ?? null);
  return {
    path,
    name,
    aliases,
    organisation,
    role,
    tags,
    needs: person.needs.map(({ text }) => text),
    offers: person.offers.map(({ text }) => text),
    introducedBy: introductionsToMe(network, key).map(({ by }) => whoRow(network, by)),
    lastContact: last && { day: isoOf(last.day), source: last.source },
    contacts: days.size,
    cadenceDays: cadence === null || cadence === 'never' ? null : cadence.days,
    due: me ? null : isoOrNull(contactDue(person, last, today, rules)?.day ?? null),
    ghost,
    me,
  };
}
