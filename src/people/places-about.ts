import type { Person } from '../model/person';
import type { Source } from '../model/source';
import { foldName, nameOfPath } from '../notes/fold';
import { splitLinks } from '../notes/read-value';
import type { Fact } from './about-person';

/** A place in a note that says something of somebody, in its own words. */
export interface PlaceAbout {
  readonly words: string;
  readonly source: Source;
}

/**
 * The places of one note that say something of a person: all of their own, else lines that name them or link to them, those from which
 * one of the `facts` was read though they name nobody, and the note's name. `leadsTo` answers whether a link leads to them, or (false)
 * to somebody else, whatever it shows; null leaves it to the words. No clever guesses: a first name alone is nobody's.
 */
export function placesAbout(
  person: Person,
  facts: readonly Fact[],
  path: string,
  text: string,
  leadsTo: (target: string) => boolean | null,
): readonly PlaceAbout[] {
  const names = [person.name, nameOfPath(person.path ?? ''), ...person.aliases, ...person.emails].map(foldName);
  // Who else is told of by a fact is not always in its line.
  const told = facts.flatMap(({ source, person: other }) => (source?.path === path && !other ? [source.line] : []));
  const isNamed = (line: string): boolean =>
    splitLinks(line).some(
      ({ target, text: words }) =>
        // An address on the web has an empty target.
        (target ? leadsTo(target) : null) ?? names.some((name) => saysName(foldName(`${target ?? ''} ${words}`), name)),
    );
  return [nameOfPath(path), ...text.split('\n')].flatMap((line, index) => {
    // The name of the note comes first, so that lines count from 1.
    const source = { path, line: index || null };
    // A fact read from a list below a property has the line of its key.
    const tells = told.includes(source.line) && !line.trimEnd().endsWith(':');
    const counts = tells || path === person.path || isNamed(line);
    return counts && /[\p{L}\p{N}]/u.test(line) ? [{ words: line.trim(), source }] : [];
  });
}

/** Letters with case end a name: `Ann` is not in `Annie`. Scripts without add to names what others put beside them. */
const wordSign = /[\p{Ll}\p{N}]/u;

function saysName(words: string, name: string): boolean {
  if (name === '') return false;
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
    if (!wordSign.test(words[at - 1] ?? '') && !wordSign.test(words[at + name.length] ?? '')) return true;
  }
  return false;
}
