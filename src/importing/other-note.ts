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

/** Which note cannot be read, and on which line. */
export function unreadableAt({ path, line }: Problem): string {
  return say.importing.unreadableNoteAt({ path, line });
}

/** The same with what is wrong, and what to do. */
export function unreadableWords(problem: Problem): string {
  const what = problem.what.replace(/[.\s]+$/, '');
  return `${unreadableAt(problem)}. ${what}. ${problem.remedy}`;
}
