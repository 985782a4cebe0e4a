import { applyEdits, type Edited, inverseEdits, joinedEdits, type Refusal, type TextEdit } from './edit';
import { say } from '../i18n/words';

/** A change to a note, worked out from its text as it stands at the moment of writing. */
export type NoteChange = (text: string) => Edited;

export function refused(what: string, remedy: string, line: number | null = null): { readonly refusal: Refusal } {
  return { refusal: { what, remedy, line } };
}

/** Takes back what a change made of a text, byte for byte; refuses where anything in the note changed since. */
export function undoing(before: string, change: NoteChange): NoteChange {
  const edited = change(before);
  const edits = 'refusal' in edited ? [] : edited.edits;
  const after = applyEdits(before, edits);
  return (text) =>
    text === after
      ? { edits: inverseEdits(before, edits) }
      : refused(say.editing.noteChangedSince, say.editing.undoInNote);
}

/** Makes a change again after it was taken back; refuses where the note is not as it was before. */
export function redoing(before: string, change: NoteChange): NoteChange {
  return (text) => (text === before ? change(text) : refused(say.editing.noteChangedSince, say.editing.doAgainByHand));
}

/** Several changes as one: each is worked out from the text that those before it leave; none is made where one of them is refused. */
export function inSequence(changes: readonly NoteChange[]): NoteChange {
  return (text) => {
    let now = text;
    const steps: (readonly TextEdit[])[] = [];
    for (const change of changes) {
      const edited = change(now);
      if ('refusal' in edited) return edited;
      steps.push(edited.edits);
      now = applyEdits(now, edited.edits);
    }
    return { edits: joinedEdits(text, steps) };
  };
}
