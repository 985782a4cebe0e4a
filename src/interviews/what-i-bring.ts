import { inWordsOf, type Match } from '../exchange/matches';
import type { Person, PersonKey } from '../model/person';
import type { NetworkView } from '../network/network-view';

/** A note of mine that may help somebody. */
export interface OwnNote {
  readonly path: string;
  readonly title: string;
}

/** A need of somebody's, and what I could bring. */
export interface Bring {
  readonly need: string;
  /** People who may help, with the words that say so. */
  readonly contacts: readonly { readonly key: PersonKey; readonly evidence: string }[];
  /** Notes of mine about it. */
  readonly notes: readonly OwnNote[];
  /** Of what I offer. */
  readonly skills: readonly string[];
}

const mostNeeds = 4;
const mostOfEach = 2;

/**
 * What somebody needs, each with the contacts, the information and the skills that I bring; needs that I can do nothing about last.
 * `matches` are all of theirs.
 */
export function whatIBring(
  network: NetworkView,
  person: Person,
  matches: readonly Match[],
  notes: readonly OwnNote[],
): readonly Bring[] {
  const { me } = network;
  const mine = me?.offers.map(({ text }) => text) ?? [];
  const found = person.needs.map((need) => {
    const helpers = matches.filter(
      (match) =>
        match.whose === person.key &&
        match.need === need &&
        match.offeredBy !== me?.key &&
        // What one person told in confidence is not passed on to another.
        !network.isPrivate(match.offer.source),
    );
    return {
      need: need.text,
      contacts: helpers.slice(0, mostOfEach).map(({ offeredBy, offer }) => ({ key: offeredBy, evidence: offer.text })),
      notes: inWordsOf(need.text, notes, ({ title }) => title).slice(0, mostOfEach),
      skills: inWordsOf(need.text, mine, (offer) => offer).slice(0, mostOfEach),
    };
  });
  const isEmpty = (one: Bring): boolean => one.contacts.length + one.notes.length + one.skills.length === 0;
  return [...found.filter((one) => !isEmpty(one)), ...found.filter(isEmpty)].slice(0, mostNeeds);
}

/** What I look for, each with the words of theirs that may help; what they cannot help with last. */
export function whatICouldAsk(
  network: NetworkView,
  person: Person,
): readonly { readonly need: string; readonly offer: string | null }[] {
  const found = (network.me?.needs ?? []).map(({ text }) => {
    const [best] = inWordsOf(text, person.offers, (offer) => offer.text);
    return { need: text, offer: best?.text ?? null };
  });
  return [...found.filter(({ offer }) => offer !== null), ...found.filter(({ offer }) => offer === null)].slice(
    0,
    mostNeeds,
  );
}
