import type { NetworkView } from '../../src/network/network-view';

/** All that a network answers, as plain data: two networks are equal when their reports are. */
export function reportOf(network: NetworkView): unknown {
  const keys = [network.meKey, ...network.people().map(({ key }) => key)];
  return {
    me: network.me,
    people: network.people(),
    meetings: network.meetings(),
    introductions: network.introductions(),
    favours: network.favours(),
    problems: network.problems(),
    each: keys.map((key) => ({
      key,
      person: network.person(key),
      found: network.findPeople(network.person(key)?.name ?? '').map((found) => found.key),
      meetings: network.meetingsOf(key),
      contacts: network.contactsOf(key),
      introductions: network.introductionsOf(key),
      favours: network.favoursOf(key),
      promises: network.promisesOf(key),
      asks: network.asksOf(key),
      acquainted: network.acquaintedWith(key),
      awaited: network.awaitedFrom(key),
      thanks: network.thanksOf(key),
      thanksOwed: network.thanksOwedTo(key),
    })),
  };
}
