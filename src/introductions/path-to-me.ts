import type { Introduction } from '../model/introduction';
import type { PersonKey } from '../model/person';
import type { NetworkView } from '../network/network-view';
import { compareText } from '../notes/fold';

/**
 * The chain of introductions from me to somebody, both left out: who introduced us, who introduced me to them, and so on back to
 * somebody whom I know first-hand. Empty for those whom nobody introduced.
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

/** Who introduced somebody to me, the earliest of several; null where nobody did. */
export function introducerOf(network: NetworkView, key: PersonKey): PersonKey | null {
  return introductionsToMe(network, key)[0]?.by ?? null;
}

/** Introductions of somebody to me, earliest first, undated last, then by name of the introducer. */
export function introductionsToMe(network: NetworkView, key: PersonKey): readonly Introduction[] {
  const nameOf = (person: PersonKey): string => network.person(person)?.name ?? '';
  return network
    .introductionsOf(key)
    .filter(({ by, people, state }) => state === 'made' && by !== key && people.includes(network.meKey))
    .sort(
      (a, b) =>
        (a.day ?? Infinity) - (b.day ?? Infinity) || compareText(nameOf(a.by), nameOf(b.by)) || compareText(a.by, b.by),
    );
}
