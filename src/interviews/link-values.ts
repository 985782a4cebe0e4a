import type { NoteLinkValue } from '../templating/interview-context';
import type { Person } from '../model/person';

/** The text of a link to a note as the vault would write it, without brackets: the shortest that leads there. */
export type LinkText = (path: string) => string;

/** A link to somebody's note; for somebody without one, to the note they would have. */
export function linkToPerson({ path, name }: Pick<Person, 'path' | 'name'>, linkText: LinkText): NoteLinkValue {
  return path === null ? { type: 'link', target: name, display: null } : linkToNote(path, name, linkText);
}

/** A link to a note, shown as `title` where the link's own text would read otherwise. */
export function linkToNote(path: string, title: string, linkText: LinkText): NoteLinkValue {
  const target = linkText(path);
  return { type: 'link', target, display: target === title ? null : title };
}
