import type { Meeting } from '../model/meeting';
import type { Person, PersonKey } from '../model/person';
import type { Source } from '../model/source';
import type { NetworkView } from './network-view';

/**
 * The same network without what was told in confidence, and without what follows from that alone. `readers`: whom a letter is for. A
 * meeting told in confidence is there where all of them were at it, and the note of a sole reader is there as it is.
 */
export function withoutConfidences(network: NetworkView, readers: readonly PersonKey[]): NetworkView {
  const isOpen = ({ source }: { readonly source: Source }): boolean => !network.isPrivate(source);
  const isSeen = ({ path, attendees }: Meeting): boolean =>
    isOpen({ source: { path, line: null } }) ||
    (readers.length > 0 && readers.every((reader) => attendees.includes(reader)));
  const isKnown = (one: { readonly source: Source }): boolean => {
    if (isOpen(one)) return true;
    const meeting = one.source.line === null ? network.meetingAt(one.source.path) : null;
    return meeting !== null && isSeen(meeting);
  };
  const open = (person: Person): Person => {
    const { path, key, me, needs, offers, howMet } = person;
    const isTheirs = readers.length === 1 && readers[0] === key;
    const fact = (name: 'organisation' | 'role' | 'location'): string | null => {
      const line = person.factLines?.[name] ?? null;
      return path !== null && !isTheirs && line !== null && !isOpen({ source: { path, line } }) ? null : person[name];
    };
    const told = {
      ...person,
      organisation: fact('organisation'),
      role: fact('role'),
      location: fact('location'),
      needs: needs.filter(isOpen),
      offers: offers.filter(isOpen),
      howMet: howMet !== null && isOpen(howMet) ? howMet : null,
    };
    if (path === null || me || isTheirs || isOpen({ source: { path, line: null } })) return told;
    return { ...told, ...withoutDetails };
  };
  const openOrNull = (person: Person | null): Person | null => person && open(person);
  return {
    revision: network.revision,
    me: openOrNull(network.me),
    meKey: network.meKey,
    people: () => network.people().map(open),
    person: (key) => openOrNull(network.person(key)),
    personAt: (path) => openOrNull(network.personAt(path)),
    findPeople: (name) => network.findPeople(name).map(open),
    meetings: () => network.meetings().filter(isSeen),
    meetingAt: (path) => {
      const meeting = network.meetingAt(path);
      return meeting && isSeen(meeting) ? meeting : null;
    },
    meetingsOf: (key) => network.meetingsOf(key).filter(isSeen),
    contactsOf: (key) => network.contactsOf(key).filter(isKnown),
    mentionsOf: (key) => network.mentionsOf(key).filter(isOpen),
    exchangesOf: (key) => network.exchangesOf(key).filter(isOpen),
    introductions: () =>
      network.introductions().flatMap(({ by, people }) => {
        const told = network.openIntroductionsOf(by);
        return told.filter((one) => one.by === by && one.people[0] === people[0] && one.people[1] === people[1]);
      }),
    introductionsOf: (key) => network.openIntroductionsOf(key),
    openIntroductionsOf: (key) => network.openIntroductionsOf(key),
    declined: () => [],
    declinedOf: () => [],
    favours: () => network.favours().filter(isOpen),
    favoursOf: (key) => network.favoursOf(key).filter(isOpen),
    thanksOf: (key) => network.thanksOf(key).filter(isOpen),
    thanksOwedTo: (key) => network.thanksOwedTo(key).filter(isOpen),
    promisesOf: (key) => network.promisesOf(key).filter(isOpen),
    awaitedFrom: (key) => network.awaitedFrom(key).filter(isOpen),
    // What I mean to ask somebody is no part of a letter to anybody.
    asksOf: () => [],
    // It only leaves people out, so that it repeats nothing.
    acquaintedWith: (key) => network.acquaintedWith(key),
    isPrivate: (source) => network.isPrivate(source),
    problems: () => network.problems(),
  };
}

/** What a note tells of a person besides how to name and greet them. */
const withoutDetails: Partial<Person> = {
  ...{ aliases: [], organisation: null, role: null, location: null, emails: [], phones: [], tags: [] },
  ...{ met: null, birthday: null, nextContact: null },
};
