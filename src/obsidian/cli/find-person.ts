import type { Person } from '../../core/model/person';
import type { NetworkView } from '../../core/network/network-view';
import { foldName } from '../../core/reading/fold';

/** The one person meant by a path, a name, an alias or an email; throws an error that helps where it is nobody or several. */
export function findPerson(network: NetworkView, words: string): Person {
  const at = network.personAt(words) ?? network.personAt(`${words}.md`);
  if (at) return at;
  const found = network.findPeople(words);
  const only = found[0];
  if (only && found.length === 1) return only;
  if (found.length > 1) {
    const paths = found.map((person) => person.path ?? person.name).join(' and ');
    throw new Error(`“${words}” may be ${paths}. Say which by its path.`);
  }
  const near = nearestNames(network.people(), words);
  const hint = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'See “people” for everybody there is.';
  throw new Error(`There is nobody called “${words}”. ${hint}`);
}

const mostSuggestions = 3;

/** Names that hold one of the words, or differ by a slip of the fingers. */
function nearestNames(people: readonly Person[], words: string): string[] {
  const wanted = foldName(words);
  const parts = wanted.split(' ').filter((part) => part.length > 1);
  const scored = people.map(({ name }) => {
    const folded = foldName(name);
    const shared = parts.some((part) =>
      folded.split(' ').some((own) => own.startsWith(part) || differsLittle(own, part)),
    );
    return { name, rank: differsLittle(folded, wanted) ? 0 : shared ? 1 : 2 };
  });
  return scored
    .filter(({ rank }) => rank < 2)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostSuggestions)
    .map(({ name }) => name);
}

/** At most two letters wrong, missing, added or exchanged; words of three letters or fewer must agree. */
function differsLittle(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 2) return a === b;
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      const left = current[column - 1] ?? 0;
      const above = before[column] ?? 0;
      const diagonal = before[column - 1] ?? 0;
      current.push(Math.min(left + 1, above + 1, diagonal + change));
    }
    before = current;
  }
  return (before[b.length] ?? 0) <= 2;
}
