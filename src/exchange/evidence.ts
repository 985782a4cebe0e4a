import type { Day } from '../model/day';
import type { Person, PersonKey } from '../model/person';
import type { Source } from '../model/source';
import type { EvidenceKind } from './fit';

/** One line of the notes that says what somebody may help with, in the words of the note. */
export interface Evidence {
  readonly person: PersonKey;
  readonly kind: EvidenceKind;
  readonly text: string;
  readonly day: Day | null;
  readonly source: Source;
}

/** All of somebody's, the strongest first: what they offer; then role, organisation, tags and place, as their own note says. */
export function evidenceOf(person: Person): readonly Evidence[] {
  const { key, path, offers, role, organisation, tags, location } = person;
  const evidence: Evidence[] = offers.map(({ text, day, source }) => ({
    person: key,
    kind: 'offer',
    text,
    day,
    source,
  }));
  if (path === null) return evidence;
  const add = (kind: EvidenceKind, text: string | null): void => {
    if (text !== null && text.trim() !== '')
      evidence.push({ person: key, kind, text, day: null, source: { path, line: null } });
  };
  add('role', role);
  add('organisation', organisation);
  for (const tag of tags) add('tag', wordsOfTag(tag));
  add('place', location);
  return evidence;
}

/** `topic/data-protection` says `data protection`. */
function wordsOfTag(tag: string): string {
  return tag
    .slice(tag.lastIndexOf('/') + 1)
    .replace(/[-_]+/g, ' ')
    .trim();
}
