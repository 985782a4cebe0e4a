import type { Person, PersonKey } from '../../model/person';
import type { NetworkView } from '../../network/network-view';

/**
 * Who somebody is now, should there be nobody of their key any more: whoever was known by name only may have a note, or have lost theirs.
 * The same key where they are still there, or where it is not certain who they are.
 */
export function successorOf(network: NetworkView, { key, name }: Person): PersonKey {
  const [now, other] = network.person(key) ? [] : network.findPeople(name);
  return now && !other ? now.key : key;
}
