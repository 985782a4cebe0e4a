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

/** How many matches a page shows. */
export const mostMatches = 5;

/**
 * Who could help with what somebody needs, and what they could help me with, the best first. Whom the notes ask to leave alone for good
 * helps nobody, and nobody helps whom they are not to be introduced to: one of the two declined, or I did. `mayTell` leaves out lines, such as those told in confidence.
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
        (one) => one.person !== person.key && !refused.has(one.person) && mayBeAsked(one) && accepts(one),
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
      ({ whose }) => !refused.has(whose) && whose !== network.meKey && network.person(whose)?.silentBecause === null,
    )
    .map(({ whose, need, help }) => ({ whose, need, offeredBy: person.key, help }));
}
