import type { NoteLinkValue } from '../../templating/interview-context';
import type { PersonKey } from '../model/person';
import type { NetworkView } from '../network/network-view';

/** The text of a link to a note as the vault would write it, without brackets: the shortest that leads there. */
export type LinkText = (path: string) => string;

/** A link to somebody's note; for somebody without one, to the note they would have. */
export function linkTo(network: NetworkView, key: PersonKey, linkText: LinkText): NoteLinkValue {
  const person = network.person(key);
  const name = person?.name ?? key;
  return person?.path ? linkToNote(person.path, name, linkText) : { type: 'link', target: name, display: null };
}

/** A link to a note, shown as `title` where the link's own text would read otherwise. */
export function linkToNote(path: string, title: string, linkText: LinkText): NoteLinkValue {
  const target = linkText(path);
  return { type: 'link', target, display: target === title ? null : title };
}
