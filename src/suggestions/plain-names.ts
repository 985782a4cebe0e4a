import { guessIntroducer } from '../notes/name-forms';
import { foldName, nameOfPath } from '../notes/fold';
import { givenNameOf, titleOf } from './tokens';

/**
 * Notes with the whole name of a person that nobody reads as theirs yet, by the given name: `Priya` in a sentence may be who
 * `Priya Nair.md` is about, and `Hartley` who `Prof Hartley.md` is. Kept in step with a vault by telling which notes came, changed and went.
 */
export class PlainNames {
  private readonly given = new Map<string, Set<string>>();
  private readonly known = new Map<string, string>();

  /** A note that may become somebody's, or may no longer. True where a name came that was not there. */
  take(path: string, mayBecomeSomebodys: boolean): boolean {
    const name = mayBecomeSomebodys ? givenOf(nameOfPath(path)) : '';
    if ((this.known.get(path) ?? '') === name) return false;
    this.leave(path);
    if (name === '') return false;
    this.known.set(path, name);
    const paths = this.given.get(name);
    if (paths) paths.add(path);
    else this.given.set(name, new Set([path]));
    return true;
  }

  leave(path: string): void {
    const name = this.known.get(path);
    if (name === undefined) return;
    this.known.delete(path);
    this.given.get(name)?.delete(path);
  }

  /** The notes of people called so by their given name. */
  of(given: string): readonly string[] {
    return [...(this.given.get(foldName(given)) ?? [])];
  }
}

/** Folded; empty where it is no whole name of a person. Of `Prof Hartley` it is the name behind the title. */
function givenOf(title: string): string {
  if (!/^\p{Lu}\S* /u.test(title) || guessIntroducer({ kind: 'name', name: title }) !== 'person') {
    const words = foldName(title).split(' ');
    return words.length === 2 && givenNameOf(words) === words[1] ? words[1] : '';
  }
  return givenNameOf(foldName(title.slice(titleOf(title).length)).split(' '));
}
