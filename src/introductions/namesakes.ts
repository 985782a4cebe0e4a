import { say } from '../i18n/words';
import type { PersonKey } from '../model/person';
import { foldName } from '../notes/fold';
import type { Forest, Member } from './forest';

/** A name, and what tells its person from others of that name. */
export function labelFor({ name, apart }: Pick<Member, 'name' | 'apart'>): string {
  return apart === undefined ? name : `${name} (${apart})`;
}

/** What may tell people of one name apart, the most telling first. */
const hints: readonly ((member: Member, forest: Forest) => string)[] = [
  ({ person }) => person?.organisation ?? '',
  ({ parent }, forest) => {
    const by = parent === forest.meKey ? undefined : forest.members.get(parent ?? '')?.name;
    return by === undefined ? '' : say.introductions.via(by);
  },
  ({ key }) => key.split('/').at(-2) ?? '',
  ({ key }) => key,
];

/** The forest, with what tells people of one name apart; the same one where nobody shares a name. */
export function tellApart(forest: Forest): Forest {
  const byName = new Map<string, Member[]>();
  for (const member of forest.members.values()) {
    const folded = foldName(member.name);
    const others = byName.get(folded);
    if (others) others.push(member);
    else byName.set(folded, [member]);
  }
  const apart = new Map<PersonKey, string>();
  for (const namesakes of byName.values()) {
    if (namesakes.length < 2) continue;
    const ways = hints
      .map((hint) => namesakes.map((member) => hint(member, forest)))
      .filter((values) => new Set(values).size === values.length);
    // One that says something of each of them, if there is one.
    const told = ways.find((values) => !values.includes('')) ?? ways[0];
    for (const [i, { key, parent }] of namesakes.entries()) {
      const words = told?.[i] ?? '';
      if (words !== '' && parent !== null) apart.set(key, words);
    }
  }
  if (apart.size === 0) return forest;
  const members = new Map<PersonKey, Member>();
  for (const [key, member] of forest.members) {
    const words = apart.get(key);
    members.set(key, words === undefined ? member : { ...member, apart: words });
  }
  return { ...forest, members };
}
