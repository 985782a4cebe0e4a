import type { Person, Statement } from '../model/person';
import type { NetworkView } from '../network/network-view';
import { compareText, foldName } from '../notes/fold';

/** A need that a note tells of, and whose it is. */
export interface OpenNeed {
  readonly person: Person;
  readonly need: Statement;
}

/** Before all days. */
const undated = -1e9;

/** All needs that are still open: mine first, then the newest; nobody’s whom the notes ask to leave alone for good. */
export function openNeeds(network: NetworkView): readonly OpenNeed[] {
  const { me } = network;
  const of = (person: Person): OpenNeed[] =>
    person.silentBecause === null ? person.needs.map((need) => ({ person, need })) : [];
  const others = network.people().flatMap(of);
  others.sort((a, b) => (b.need.day ?? undated) - (a.need.day ?? undated) || compareText(a.person.key, b.person.key));
  return [...(me ? of(me) : []), ...others];
}

/** Those needs whose words, or whose person’s name, hold all that is typed; where one says just that, it alone. */
export function needsNamed(needs: readonly OpenNeed[], typed: string): readonly OpenNeed[] {
  const words = foldName(typed).split(' ').filter(Boolean);
  if (words.length === 0) return needs;
  const whole = needs.filter(({ need }) => foldName(need.text) === foldName(typed));
  if (whole.length > 0) return whole;
  return needs.filter(({ person, need }) => {
    const said = foldName(`${need.text} ${person.name}`);
    return words.every((word) => said.includes(word));
  });
}
