import { nameOfMention, type Mention } from '../notes/mention';
import type { Resolved } from './resolve-mention';
import { say } from '../i18n/words';

/** What is wrong with somebody named where a person must be, and what to do; null where nothing is. A plain name may be a ghost. */
export function problemOfMention(mention: Mention, resolved: Resolved): [what: string, remedy: string] | null {
  if (resolved.kind === 'ambiguous') {
    return [say.network.mayBe({ name: resolved.name, paths: resolved.paths }), say.network.linkNoteThatIsMeant];
  }
  if (resolved.kind === 'note') {
    return [
      say.network.namedButNoPerson({ name: resolved.name, path: resolved.path }),
      say.network.giveTagOrCorrectLink,
    ];
  }
  if (resolved.kind === 'ghost' && resolved.dangling) {
    const target = mention.kind === 'link' ? mention.target : nameOfMention(mention);
    return [say.network.leadsToNoNoteYet(target), say.network.createNoteOrCorrectLink(resolved.name)];
  }
  return null;
}
