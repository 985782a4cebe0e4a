import { Notice, type TFile } from 'obsidian';
import { redoing, type NoteChange } from '../editing/note-change';
import type { NoteWriter } from './note-writer';
import { say } from '../i18n/words';

/** One change to one note. */
export interface FileChange {
  readonly file: TFile;
  readonly change: NoteChange;
}

/** A note that was made. */
export interface MadeNote {
  readonly file: TFile;
  /** Moves it to the trash; false where it is no longer as it was made. */
  takeBack(): Promise<boolean>;
  /** Makes it anew; false where its name is taken. */
  makeAgain(): Promise<boolean>;
}

/** What was done at once, and how each note goes back and forth. */
export interface Step {
  readonly words: string;
  readonly made?: MadeNote;
  readonly files: readonly { readonly file: TFile; readonly undo: NoteChange; readonly redo: NoteChange }[];
}

/** Milliseconds: time to read what was refused and why, or to think better of what was done. */
const longNotice = 10_000;
/** As many steps back as anybody remembers. */
const mostSteps = 100;

/** Makes changes, says what was done or why nothing was, and takes them back or makes them again while the notes are as they left them. */
export class Changes {
  private readonly done: Step[] = [];
  private readonly undone: Step[] = [];
  private readonly backSteps = new WeakSet<Step>();

  constructor(private readonly writer: NoteWriter) {}

  /**
   * All or none: where one note cannot be changed, those before it are taken back. `typed` is shown again where nothing was written, so
   * that it need not be typed again. `true` where something was written.
   */
  async make(words: string, changes: readonly FileChange[], typed = ''): Promise<boolean> {
    const step = await this.makeQuietly(words, changes, typed);
    if (step) this.offerUndo(step);
    return step !== null;
  }

  /** The same without a notice of what was done, for a list that has its own way to undo; null where nothing was written. */
  async makeQuietly(words: string, changes: readonly FileChange[], typed = ''): Promise<Step | null> {
    const files: { file: TFile; undo: NoteChange; redo: NoteChange }[] = [];
    for (const { file, change } of changes) {
      const written = await this.writer.change(file, change);
      if ('refusal' in written) {
        for (const one of files.reverse()) await this.writer.change(one.file, one.undo);
        const { what, remedy } = written.refusal;
        new Notice(say.vault.notWritten({ what, remedy, typed }), longNotice);
        return null;
      }
      const { before, after, undo } = written;
      if (before !== after) files.push({ file, undo, redo: redoing(before, change) });
    }
    if (files.length === 0) {
      new Notice(say.vault.writtenAlready);
      return null;
    }
    return this.remember({ words, files });
  }

  /** Says that a note was made, and offers to take it back. */
  tellMade(words: string, made: MadeNote): void {
    this.offerUndo(this.rememberMade(words, made));
  }

  /** The same without a notice. */
  rememberMade(words: string, made: MadeNote): Step {
    return this.remember({ words, files: [], made });
  }

  /** Whether a step was taken back, from wherever. */
  isTakenBack(step: Step): boolean {
    return this.backSteps.has(step);
  }

  private remember(step: Step): Step {
    this.done.push(step);
    if (this.done.length > mostSteps) this.done.shift();
    this.undone.length = 0;
    return step;
  }

  /** Takes back the last step, or this one; a step that is refused stays where it is. */
  async undo(step = this.done.at(-1)): Promise<void> {
    if (!step || !this.done.includes(step)) new Notice(say.vault.nothingToUndo);
    else if (await this.turn(step, 'undo', say.vault.takenBack(step.words))) {
      move(step, this.done, this.undone);
      this.backSteps.add(step);
    }
  }

  async redo(): Promise<void> {
    const step = this.undone.at(-1);
    if (!step) new Notice(say.vault.nothingToRedo);
    else if (await this.turn(step, 'redo', say.vault.doneAgain(step.words))) {
      move(step, this.undone, this.done);
      this.backSteps.delete(step);
    }
  }

  /** Note by note: one that has changed since stays as it is, and is named. */
  private async turn({ files, made }: Step, way: 'undo' | 'redo', words: string): Promise<boolean> {
    if (made) {
      const isTurned = way === 'undo' ? await made.takeBack() : await made.makeAgain();
      new Notice(isTurned ? words : say.vault.noteIsNotAsMade(made.file.basename));
      return isTurned;
    }
    const refused: string[] = [];
    for (const one of files) {
      const turned = await this.writer.change(one.file, one[way]);
      if ('refusal' in turned)
        refused.push(
          say.vault.refusal({ basename: one.file.basename, what: turned.refusal.what, remedy: turned.refusal.remedy }),
        );
    }
    new Notice(refused.length > 0 ? refused.join('\n') : words, refused.length > 0 ? longNotice : undefined);
    return refused.length < files.length;
  }

  private offerUndo(step: Step): void {
    const words = createFragment((el) => {
      el.appendText(`${step.words} `);
      const undo = el.createEl('button', { text: say.vault.undo, cls: 'reference-desk-undo' });
      undo.addEventListener('click', () => void this.undo(step));
    });
    new Notice(words, longNotice);
  }
}

function move(step: Step, from: Step[], to: Step[]): void {
  const at = from.indexOf(step);
  if (at < 0) return;
  from.splice(at, 1);
  to.push(step);
}
