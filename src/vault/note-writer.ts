import { MarkdownView, type App, type Editor, type TFile } from 'obsidian';
import { applyEdits, type Refusal, type TextEdit } from '../editing/edit';
import { refused, undoing, type NoteChange } from '../editing/note-change';
import { messageOf } from './failure';
import { say } from '../i18n/words';

/** What became of a change: the span that was edited, before and after, and how to take it back; or why nothing was written. */
export type Written =
  | { readonly file: TFile; readonly before: string; readonly after: string; readonly undo: NoteChange }
  | { readonly refusal: Refusal };

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.what);
  }
}
class NothingToDo extends Error {}

/**
 * The only way to write to a note that is there, or to take back one that was made: one change after the other for each file, worked out from the text as it is at that
 * moment; in one transaction of the editor where the note is open in one, else through `vault.process`, which nothing can interrupt.
 */
export class NoteWriter {
  private readonly queues = new Map<TFile, Promise<unknown>>();

  constructor(private readonly app: App) {}

  change(file: TFile, change: NoteChange): Promise<Written> {
    return this.inTurn(file, () => this.write(file, change));
  }

  /** Moves a note to the trash, if this is all it says; false where it stays. */
  takeBack(file: TFile, text: string): Promise<boolean> {
    return this.inTurn(file, async () => {
      const { vault, fileManager } = this.app;
      try {
        if (vault.getFileByPath(file.path) !== file) return false;
        // What is being typed may not be on the disk yet.
        if ((this.editorOf(file)?.getValue() ?? (await vault.read(file))) !== text) return false;
        await fileManager.trashFile(file);
        return true;
      } catch {
        return false;
      }
    });
  }

  /** Gives a note another path, and lets Obsidian follow with the links to it; why not, or null where it has it now. */
  rename(file: TFile, path: string): Promise<string | null> {
    return this.inTurn(file, async () => {
      const { vault, fileManager } = this.app;
      if (vault.getFileByPath(file.path) !== file) return say.vault.noteGone(file.basename);
      if (vault.getAbstractFileByPath(path)) return say.vault.otherNoteAt(path);
      try {
        await fileManager.renameFile(file, path);
        return null;
      } catch (error) {
        return messageOf(error);
      }
    });
  }

  /** Makes a note again where it was; null where there is another. */
  async makeAgain({ path }: TFile, text: string): Promise<TFile | null> {
    const { vault } = this.app;
    if (vault.getAbstractFileByPath(path)) return null;
    try {
      const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
      if (folder !== '' && !vault.getFolderByPath(folder)) await vault.createFolder(folder);
      return await vault.create(path, text);
    } catch {
      return null;
    }
  }

  private async inTurn<T>(file: TFile, work: () => Promise<T>): Promise<T> {
    const before = this.queues.get(file) ?? Promise.resolve();
    const mine = before.then(work);
    const settled = mine.catch(() => undefined);
    this.queues.set(file, settled);
    try {
      return await mine;
    } finally {
      if (this.queues.get(file) === settled) this.queues.delete(file);
    }
  }

  private async write(file: TFile, change: NoteChange): Promise<Written> {
    if (this.app.vault.getFileByPath(file.path) !== file) {
      return refused(say.vault.noteGone(file.basename), say.vault.nothingWasWritten);
    }
    if (file.extension !== 'md') return refused(say.vault.isNoNote(file.path), say.vault.nameMarkdownFile);
    const editor = this.editorOf(file);
    return editor ? writeInEditor(file, editor, change) : this.writeInVault(file, change);
  }

  private async writeInVault(file: TFile, change: NoteChange): Promise<Written> {
    let written: Written = nothing(file);
    try {
      await this.app.vault.process(file, (text) => {
        written = text.includes('\uFFFD') ? notUtf8(file) : changed(file, text, change);
        if ('refusal' in written) throw new Refused(written.refusal);
        if (written.before === written.after) throw new NothingToDo();
        return written.after;
      });
      return written;
    } catch (error) {
      if (error instanceof Refused) return { refusal: error.refusal };
      if (error instanceof NothingToDo) return written;
      const what = say.vault.couldNotBeWritten({ basename: file.basename, message: messageOf(error) });
      return refused(what, say.vault.lookAgain);
    }
  }

  private editorOf(file: TFile): Editor | null {
    for (const { view } of this.app.workspace.getLeavesOfType('markdown')) {
      if (view instanceof MarkdownView && view.file === file && view.getMode() === 'source') return view.editor;
    }
    return null;
  }
}

/** Where the user is typing the cursor stays where it is: the editor moves it along with the text. */
function writeInEditor(file: TFile, editor: Editor, change: NoteChange): Written {
  const text = editor.getValue();
  const edited = change(text);
  if ('refusal' in edited) return edited;
  if (edited.edits.length > 0) editor.transaction({ changes: edited.edits.map((edit) => changeOf(editor, edit)) });
  return changed(file, text, change);
}

function changeOf(
  editor: Editor,
  { from, to, insert }: TextEdit,
): { from: ReturnType<Editor['offsetToPos']>; to: ReturnType<Editor['offsetToPos']>; text: string } {
  return { from: editor.offsetToPos(from), to: editor.offsetToPos(to), text: insert };
}

function changed(file: TFile, text: string, change: NoteChange): Written {
  const edited = change(text);
  if ('refusal' in edited) return edited;
  return { file, before: text, after: applyEdits(text, edited.edits), undo: undoing(text, change) };
}

/** What could not be decoded would be lost by writing it back. */
function notUtf8({ basename }: TFile): Written {
  return refused(say.vault.notUtf8(basename), say.vault.saveAsUtf8);
}

function nothing(file: TFile): Written {
  return { file, before: '', after: '', undo: () => ({ edits: [] }) };
}
