import { MarkdownView, type App, type Editor, type TFile } from 'obsidian';
import type { TextEdit } from '../editing/edit';

/** The note that a command was given in, held fast: what the user turns to later is not written to. */
export interface OpenNote {
  readonly file: TFile;
  readonly view: MarkdownView;
  readonly editor: Editor;
}

/** The note being edited; null where none is open, or it is only being read. */
export function openNoteOf(app: App): OpenNote | null {
  const view = app.workspace.getActiveViewOfType(MarkdownView);
  if (!view?.file || view.getMode() !== 'source') return null;
  return { file: view.file, view, editor: view.editor };
}

/** Whether the note is still open in the same editor. */
export function isStillOpen(note: OpenNote): boolean {
  return note.view.file === note.file && note.view.editor === note.editor;
}

/** Makes all edits of one text in one transaction, which is one step of undo, and puts the cursor at an offset of the new text. */
export function applyInEditor(editor: Editor, edits: readonly TextEdit[], cursor: number): void {
  editor.transaction({
    changes: edits.map((edit) => ({
      from: editor.offsetToPos(edit.from),
      to: editor.offsetToPos(edit.to),
      text: edit.insert,
    })),
  });
  const at = editor.offsetToPos(cursor);
  editor.setCursor(at);
  editor.scrollIntoView({ from: at, to: at }, true);
  editor.focus();
}
