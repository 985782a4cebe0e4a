import type { PersonKey } from '../model/person';
import type { NetworkView } from '../network/network-view';
import { nameOfPath } from '../notes/fold';

/** How links may call somebody: by name, by alias, by the name of their note. */
export function namesOf(network: NetworkView, key: PersonKey): readonly string[] {
  const person = network.person(key);
  if (!person) return [];
  return [person.name, ...person.aliases, ...(person.path === null ? [] : [nameOfPath(person.path)])];
}
