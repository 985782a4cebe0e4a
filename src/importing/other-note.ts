import { say } from '../i18n/words';
import type { Problem } from '../model/problem';
import type { NoteRecord } from '../notes/note-record';

/** A note that is not read as that of a person. */
export interface OtherNote {
  readonly path: string;
  /** Why its properties cannot be read: then it may be that of a person. Null where they can. */
  readonly problem: Problem | null;
}

export function otherNoteOf({
  path,
  malformed,
  problems,
}: Pick<NoteRecord, 'path' | 'malformed' | 'problems'>): OtherNote {
  const [problem = null] = malformed ? problems : [];
  return { path, problem };
}

/** What is wrong with a note whose properties cannot be read: which line, and what to do. */
export function unreadableWords({ path, line, what, remedy }: Problem): string {
  return say.importing.unreadableNoteAt({ path, line, what, remedy });
}
