import type { HelpIndex } from '../exchange/help-index';
import type { Match } from '../exchange/matches';
import type { Person, PersonKey } from '../model/person';
import type { NetworkView } from '../network/network-view';
import { foldName } from '../notes/fold';
import { asTold } from './last-time';
import { neededIn } from './said-words';

/** A note of mine that may help somebody. */
export interface OwnNote {
  readonly path: string;
  readonly title: string;
}

/** A need of somebody's, and what I could bring. */
export interface Bring {
  /** Marked where it was told in confidence. */
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
  helpers: HelpIndex,
  person: Person,
  names: readonly string[],
  matches: readonly Match[],
  notes: readonly OwnNote[],
): readonly Bring[] {
  const { me } = network;
  const skillsFor = helpers.among(me?.offers ?? [], ({ text }) => text);
  // A note about them tells them nothing new.
  const others = notes.filter(({ title }) => !foldName(title).includes(foldName(person.name)));
  const notesFor = helpers.among(others, ({ title }) => title);
  const found = person.needs.map((need) => {
    const words = neededIn(need.text, names);
    const contacts = matches.filter(
      (match) =>
        match.whose === person.key &&
        match.need === need &&
        match.offeredBy !== me?.key &&
        // What one person told in confidence is not passed on to another.
        !network.isPrivate(match.help.evidence.source),
    );
    return {
      need: asTold(network, { ...need, text: words }),
      contacts: contacts
        .slice(0, mostOfEach)
        .map(({ offeredBy, help }) => ({ key: offeredBy, evidence: help.evidence.text })),
      notes: notesFor(words).slice(0, mostOfEach),
      skills: skillsFor(words)
        .slice(0, mostOfEach)
        .map((skill) => asTold(network, skill)),
    };
  });
  const isEmpty = (one: Bring): boolean => one.contacts.length + one.notes.length + one.skills.length === 0;
  return [...found.filter((one) => !isEmpty(one)), ...found.filter(isEmpty)].slice(0, mostNeeds);
}

/** What I look for, each with the words of theirs that may help; what they cannot help with last. */
export function whatICouldAsk(
  network: NetworkView,
  helpers: HelpIndex,
  person: Person,
): readonly { readonly need: string; readonly offer: string | null }[] {
  const offersFor = helpers.among(person.offers, ({ text }) => text);
  const found = (network.me?.needs ?? []).map((need) => {
    const [best] = offersFor(need.text);
    return { need: asTold(network, need), offer: best ? asTold(network, best) : null };
  });
  return [...found.filter(({ offer }) => offer !== null), ...found.filter(({ offer }) => offer === null)].slice(
    0,
    mostNeeds,
  );
}
