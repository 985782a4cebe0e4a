import type { Forest } from '../../../core/graph/forest';
import { recencyOf } from '../../../core/graph/recency';
import type { Day } from '../../../core/model/day';
import type { PersonKey } from '../../../core/model/person';
import { foldName } from '../../../core/reading/fold';
import * as pickers from '../../../words/en/pickers';

/** Those with a tag (`#mentor`), those who have gone quiet (`stale`), else those of a name, alias or organisation; nobody for nothing. */
export function findMembers(forest: Forest, typed: string, today: Day): readonly PersonKey[] {
  const query = foldName(typed);
  if (query === '') return [];
  const tag = /^#(.+?)\/?$/.exec(typed.trim().toLowerCase())?.[1];
  return [...forest.members.values()].flatMap(({ key, person, lastContact }) => {
    if (!person || person.me) return [];
    const { name, aliases, organisation, tags } = person;
    const found = tag
      ? tags.some((own) => `${own.toLowerCase()}/`.startsWith(`${tag}/`))
      : pickers.searchStale.includes(query)
        ? ['distant', 'never'].includes(recencyOf(lastContact, today))
        : [name, ...aliases, organisation ?? ''].some((word) => foldName(word).includes(query));
    return found ? [key] : [];
  });
}
