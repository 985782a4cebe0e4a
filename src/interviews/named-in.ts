import { givenNameOf } from '../model/given-name';
import { lazily } from '../model/lazily';
import type { Person, PersonKey } from '../model/person';
import type { NetworkView } from '../network/network-view';
import { foldName } from '../notes/fold';

/** Whom a text names, as far as a page about one person goes. */
export interface NamedIn {
  /** Whether it names them: by a whole name, the first or the last one, or what they are called. */
  own(text: string): boolean;
  /** Whether it names anybody else whom the notes know, myself apart. */
  other(text: string): boolean;
}

/** A word with a capital, as names have: the small words `will` and `klein` are nobody. */
const capitalised = /(?:^|[^\p{L}\p{M}])((?:\p{Lu}|\p{Lo})[\p{L}\p{M}]*(?:[-’'](?!s(?!\p{L}))\p{L}+)*)/gu;

/** The words that somebody is known by, each for itself. */
function wordsFor({ name, aliases, callName }: Pick<Person, 'name' | 'aliases' | 'callName'>): readonly string[] {
  const alone = [...aliases, ...(callName === null ? [] : [callName])].filter((one) => !one.trim().includes(' '));
  const last = name.trim().split(/\s+/).at(-1) ?? '';
  return [givenNameOf(name), last, ...alone].map(foldName).filter((word) => word.length > 1);
}

export function namedIn(network: NetworkView, key: PersonKey): NamedIn {
  const person = network.person(key);
  const own = new Set(person ? wordsFor(person) : []);
  const others = lazily((): ReadonlySet<string> => {
    const known = network.people().filter((one) => one.key !== key && !one.me);
    return new Set(known.flatMap(wordsFor).filter((word) => !own.has(word)));
  });
  const holds = (text: string, words: () => ReadonlySet<string>): boolean =>
    // `Otto’s` ends before the apostrophe, the German `Ottos` does not.
    [...text.matchAll(capitalised)].some(([, word = '']) =>
      [word, word.replace(/s$/, '')].some((one) => words().has(foldName(one))),
    );
  return { own: (text) => holds(text, () => own), other: (text) => holds(text, others) };
}
