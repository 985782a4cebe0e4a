import type { Person } from '../model/person';
import type { NetworkView } from '../network/network-view';
import { foldName } from '../notes/fold';
import { nearest } from '../templating/did-you-mean';
import { say } from '../i18n/words';

/** The one person meant by a path, a name, an alias or an email; throws an error that helps where it is nobody or several. */
export function findPerson(network: NetworkView, words: string): Person {
  const at = network.personAt(words) ?? network.personAt(`${words}.md`);
  if (at) return at;
  const found = network.findPeople(words);
  const only = found[0];
  if (only && found.length === 1) return only;
  if (found.length > 1) {
    const paths = found.map((person) => person.path ?? person.name);
    throw new Error(say.people.mayBe({ words: words, paths: paths }));
  }
  const near = nearestNames(network.people(), words);
  const hint = near.length > 0 ? say.people.didYouMean(near) : say.people.writePathOfTheirNote;
  throw new Error(say.people.thereIsNobodyCalled({ words: words, hint: hint }));
}

const mostSuggestions = 3;

/** The name a slip or two away; else names with a word that begins as one of these does. */
function nearestNames(people: readonly Person[], words: string): string[] {
  const names = people.map(({ name }) => name);
  const slip = nearest(words, names);
  if (slip !== null) return [slip];
  const parts = foldName(words)
    .split(' ')
    .filter((part) => part.length > 1);
  const begins = (name: string): boolean =>
    foldName(name)
      .split(' ')
      .some((own) => parts.some((part) => own.startsWith(part)));
  return names.filter(begins).slice(0, mostSuggestions);
}
