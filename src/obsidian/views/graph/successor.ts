import type { Person, PersonKey } from '../../../core/model/person';
import type { NetworkView } from '../../../core/network/network-view';

/**
 * Who somebody is now, of whose key there is nobody any more: whoever was known by name only may have a note, or have lost theirs.
 * Null where they are still there, or where it is not certain who they are.
 */
export function successorOf(network: NetworkView, { key, name }: Person): PersonKey | null {
  const found = network.person(key) ? [] : network.findPeople(name);
  return found.length === 1 ? (found[0]?.key ?? null) : null;
}
