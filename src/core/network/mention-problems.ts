import { nameOfMention, type Mention } from '../reading/mention';
import type { Resolved } from './resolve-mention';
import * as say from '../../words/en/network';

/** What is wrong with somebody named where a person must be, and what to do; null where nothing is. A plain name may be a ghost. */
export function problemOfMention(mention: Mention, resolved: Resolved): [what: string, remedy: string] | null {
  if (resolved.kind === 'ambiguous') {
    return [say.mayBe(resolved.name, resolved.paths), say.linkNoteThatIsMeant];
  }
  if (resolved.kind === 'note') {
    return [say.namedButNoPerson(resolved.name, resolved.path), say.giveTagOrCorrectLink];
  }
  if (resolved.kind === 'ghost' && resolved.dangling) {
    const target = mention.kind === 'link' ? mention.target : nameOfMention(mention);
    return [say.leadsToNoNoteYet(target), say.createNoteOrCorrectLink(resolved.name)];
  }
  return null;
}
