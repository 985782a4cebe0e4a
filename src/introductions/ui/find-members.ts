import type { Forest } from '../forest';
import { recencyOf } from '../shapes';
import type { Day } from '../../model/day';
import type { PersonKey } from '../../model/person';
import { foldName } from '../../notes/fold';
import { say } from '../../i18n/words';

/**
 * Those with a tag (`#mentor`), those who have gone quiet (`stale`), else those of a name, alias or organisation; nobody for nothing.
 * @param then as it was on the day that is asked for, where it is to be known who had gone quiet
 */
export function findMembers(forest: Forest, then: Forest, typed: string, today: Day): readonly PersonKey[] {
  const query = foldName(typed);
  if (query === '') return [];
  const isQuiet = (key: PersonKey): boolean => {
    const member = then.members.get(key) ?? forest.members.get(key);
    return member !== undefined && ['distant', 'never'].includes(recencyOf(member.lastContact, today));
  };
  const tag = /^#(.+?)\/?$/.exec(typed.trim().toLowerCase())?.[1];
  return [...forest.members.values(), ...forest.unplaced].flatMap(({ person }) => {
    if (!person || person.me) return [];
    const { key, name, aliases, organisation, tags } = person;
    const found = tag
      ? tags.some((own) => `${own.toLowerCase()}/`.startsWith(`${tag}/`))
      : say.followUps.searchWords().stale.includes(query)
        ? isQuiet(key)
        : [name, ...aliases, organisation ?? ''].some((word) => foldName(word).includes(query));
    return found ? [key] : [];
  });
}
