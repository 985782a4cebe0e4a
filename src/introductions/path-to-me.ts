import type { Introduction } from '../model/introduction';
import type { PersonKey } from '../model/person';
import type { NetworkView } from '../network/network-view';
import { compareText } from '../notes/fold';

/**
 * The chain of introductions from me to a person, both left out: who introduced us, who introduced me to them, and so on back to a
 * person I know first-hand. Empty if nobody introduced them.
 */
export function introductionChain(network: NetworkView, key: PersonKey): readonly PersonKey[] {
  const chain: PersonKey[] = [];
  const seen = new Set([key]);
  for (let by = introducerOf(network, key); by !== null && !seen.has(by); by = introducerOf(network, by)) {
    seen.add(by);
    chain.push(by);
  }
  return chain.reverse();
}

/** The introducer of a person to me, the earliest of several; null if there is none. */
export function introducerOf(network: NetworkView, key: PersonKey): PersonKey | null {
  return introductionsToMe(network, key)[0]?.by ?? null;
}

/** Introductions of a person to me, earliest first, undated last, then by name of the introducer; none of mine to myself. */
export function introductionsToMe(network: NetworkView, key: PersonKey): readonly Introduction[] {
  if (key === network.meKey) return [];
  const nameOf = (person: PersonKey): string => network.person(person)?.name ?? '';
  return network
    .introductionsOf(key)
    .filter(({ by, people, state }) => state === 'made' && by !== key && people.includes(network.meKey))
    .sort(
      (a, b) =>
        (a.day ?? Infinity) - (b.day ?? Infinity) || compareText(nameOf(a.by), nameOf(b.by)) || compareText(a.by, b.by),
    );
}
