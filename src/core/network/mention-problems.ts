import { nameOfMention, type Mention } from '../reading/mention';
import type { Resolved } from './resolve-mention';

/** What is wrong with somebody named where a person must be, and what to do; null where nothing is. A plain name may be a ghost. */
export function problemOfMention(mention: Mention, resolved: Resolved): [what: string, remedy: string] | null {
  if (resolved.kind === 'ambiguous') {
    return [
      `“${resolved.name}” may be ${resolved.paths.join(' or ')}.`,
      'Link the note of the person who is meant, or give one of them another name.',
    ];
  }
  if (resolved.kind === 'note') {
    return [
      `${resolved.name} is named as a person, but “${resolved.path}” is not read as the note of one.`,
      'Give that note the tag person, or correct the link.',
    ];
  }
  if (resolved.kind === 'ghost' && resolved.dangling) {
    const target = mention.kind === 'link' ? mention.target : nameOfMention(mention);
    return [
      `[[${target}]] leads to no note yet.`,
      `Create a note for ${resolved.name}, or correct the link. Until then the person is known by name only.`,
    ];
  }
  return null;
}
