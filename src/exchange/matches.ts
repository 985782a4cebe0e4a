import { familyNamesOf } from '../model/given-name';
import type { Person, PersonKey, Statement } from '../model/person';
import type { NetworkView } from '../network/network-view';
import type { Evidence } from './evidence';
import type { Help, HelpIndex } from './help-index';

/** A need, and a line of the notes by which somebody may meet it, with the words of both. */
export interface Match {
  readonly whose: PersonKey;
  readonly need: Statement;
  readonly offeredBy: PersonKey;
  readonly help: Help;
}

/**
 * Why two people of a match could meet, in words that both may read: what one of them offers in their own words, else nothing. What the other
 * needs was not said to be passed on: it is shown to me, and in no letter before they agree.
 */
export function whyOfMatch({ evidence }: Help): string {
  if (evidence.kind !== 'offer') return '';
  return evidence.text
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:]+$/, '')
    .trim();
}

/** With whom somebody is not to be introduced: one of the two declined, or I said that they do not fit. */
export function notToMeet(network: NetworkView, key: PersonKey): ReadonlySet<PersonKey> {
  return new Set(network.declinedOf(key).flatMap(({ people }) => (people.includes(key) ? people : [])));
}

/** Of each person, because one is compared with many. */
const families = new WeakMap<Person, readonly string[]>();

function familyOf(person: Person): readonly string[] {
  let names = families.get(person);
  if (!names) families.set(person, (names = familyNamesOf(person.name)));
  return names;
}

/** Whether two are of one family, or can be reached in the same way: then they need nobody to introduce them. */
export function areOfOneHouse(a: Person, b: Person): boolean {
  const share = (some: readonly string[], others: readonly string[]): boolean =>
    some.some((one) => others.some((other) => one.toLowerCase() === other.toLowerCase()));
  return share(familyOf(a), familyOf(b)) || share(a.emails, b.emails) || share(a.phones, b.phones);
}

/** Whether nobody need tell two that the other can help: kin, colleagues and friends know. Who only met may not. */
function knowWell(network: NetworkView, a: Person, key: PersonKey): boolean {
  const b = network.person(key);
  return (
    network.acquaintedWith(a.key).some(({ person, well }) => well && person === key) ||
    (b !== null && areOfOneHouse(a, b))
  );
}

/** How many matches a page shows. */
export const mostMatches = 5;

/**
 * Who could help with what somebody needs, and what they could help me with, the best first. Whom the notes ask to leave alone for good
 * helps nobody, and nobody helps whom they are not to be introduced to: one of the two declined, or I did. Nor is somebody named to whom they
 * know well. `mayTell` leaves out lines, such as those told in confidence.
 */
export function matchesFor(
  helpers: HelpIndex,
  network: NetworkView,
  person: Person,
  most = mostMatches,
  mayTell: (evidence: Evidence) => boolean = () => true,
): readonly Match[] {
  const { me } = network;
  const refused = notToMeet(network, person.key);
  const accepts = (evidence: Evidence): boolean =>
    mayTell(evidence) && network.person(evidence.person)?.silentBecause === null;
  // Whoever is not to be contacted is not named as somebody to ask.
  const mayBeAsked = (evidence: Evidence): boolean => network.person(evidence.person)?.paused !== true;
  const theirs = person.needs.flatMap((need) =>
    helpers
      .helpersWith(
        need.text,
        (one) =>
          one.person !== person.key &&
          !refused.has(one.person) &&
          !knowWell(network, person, one.person) &&
          mayBeAsked(one) &&
          accepts(one),
      )
      .map((help) => ({ whose: person.key, need, offeredBy: help.evidence.person, help })),
  );
  const mine =
    me && me.key !== person.key
      ? me.needs.flatMap((need) =>
          helpers
            .helpersWith(need.text, (one) => one.person === person.key && accepts(one))
            .map((help) => ({ whose: me.key, need, offeredBy: person.key, help })),
        )
      : [];
  return [...theirs, ...mine].sort((a, b) => b.help.score - a.help.score).slice(0, most);
}

/** Whose needs somebody meets, each need once, the best first; mine are none of them. */
export function needsMetBy(helpers: HelpIndex, network: NetworkView, person: Person): readonly Match[] {
  const refused = notToMeet(network, person.key);
  return helpers
    .helpedBy(person)
    .filter(
      ({ whose }) =>
        !refused.has(whose) &&
        whose !== network.meKey &&
        !knowWell(network, person, whose) &&
        network.person(whose)?.silentBecause === null,
    )
    .map(({ whose, need, help }) => ({ whose, need, offeredBy: person.key, help }));
}
