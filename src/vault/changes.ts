import { Notice, type TFile } from 'obsidian';
import type { Refusal } from '../editing/edit';
import { redoing, type NoteChange } from '../editing/note-change';
import { Failure } from './failure';
import type { NoteWriter } from './note-writer';
import { say } from '../i18n/words';

/** One change to one note. */
export interface FileChange {
  readonly file: TFile;
  readonly change: NoteChange;
}

/** A note that was made, with all that was written in it. */
export interface MadeNote {
  readonly file: TFile;
  readonly text: string;
}

/** A note that was there and says more now, such as that it is somebody's. Taken back, it says what it said before. */
export interface MarkedNote extends MadeNote {
  readonly undo: NoteChange;
  readonly redo: NoteChange;
}

/** A note that somebody has got. */
export type GivenNote = MadeNote | MarkedNote;

export function isMarked(note: GivenNote): note is MarkedNote {
  return 'undo' in note;
}

/** How a note goes back and forth. */
interface TurnableFile {
  readonly file: TFile;
  readonly undo: NoteChange;
  readonly redo: NoteChange;
}

/** A note that has another name since. */
interface RenamedNote {
  readonly file: TFile;
  readonly from: string;
  readonly to: string;
}

/** Something beside the text of notes that goes back and forth with a step, such as that a suggestion is not shown again. */
export interface OwnTurn {
  // Both throw a `Failure` where they cannot be done.
  back(): Promise<void>;
  forth(): Promise<void>;
}

/** What was done at once: notes that were made, and how each of the others goes back and forth. */
export interface Step {
  readonly words: string;
  /** What is said when it is taken back, where that is not the same words. */
  readonly undone?: string | undefined;
  readonly also?: OwnTurn | undefined;
  readonly made: readonly MadeNote[];
  readonly files: readonly TurnableFile[];
  readonly renamed?: readonly RenamedNote[];
}

/** One of several changes that do not depend on each other; the note may have been made for it. */
export interface OwnStep extends FileChange {
  readonly made: readonly GivenNote[];
  /** Called where the change is refused, before the next one is asked for. */
  readonly onRefused?: (why: string) => void;
  /** The path that the note has when everything is written; null for the one that it has. */
  readonly path?: string | null;
  /** Called where it keeps its path all the same. */
  readonly onNotRenamed?: (why: string) => void;
}

/** A note that a step could not turn, and why; null for one that was made and is no longer as it was. */
interface LeftNote {
  readonly file: TFile;
  readonly refusal: Refusal | null;
}

/** What became of a step that was to be turned. */
interface Turned {
  readonly isTurned: boolean;
  readonly left: readonly LeftNote[];
  /** Why what goes with it could not be turned. */
  readonly why?: string;
}

/** What comes with the changes of a step. */
export interface StepOptions {
  /** Notes made or marked for it; the changes may write in them as well. They go back where the step is taken back or refused. */
  readonly made?: readonly GivenNote[];
  /** Shown again where nothing was written, so that it need not be typed again. */
  readonly typed?: string;
  /** Told why nothing was written, in the place of a notice. */
  readonly onRefused?: (why: string) => void;
  readonly undone?: string | undefined;
  /** Goes forth when all is written. */
  readonly also?: OwnTurn | undefined;
}

/** Milliseconds: time to read what was refused and why, or to think better of what was done. */
const longNotice = 10_000;
/** As many steps back as anybody remembers. */
const mostSteps = 100;

/** Makes changes, says what was done or why nothing was, and takes them back or makes them again while the notes are as they left them. */
export class Changes {
  private readonly done: Step[] = [];
  private readonly undone: Step[] = [];
  /** Steps whose only notes were written in since, so that they stay: they do not stand before what was done earlier. */
  private readonly kept = new WeakSet<Step>();
  private readonly backSteps = new WeakSet<Step>();
  /** What was last said of a step: it goes where it is true no longer. */
  private readonly notices = new WeakMap<Step, Notice>();
  /** One step is turned after the other: a key that is pressed twice takes back two, a double click one. */
  private turning: Promise<unknown> = Promise.resolve();
  /** A note that is made again is another file to Obsidian; steps still know the first. */
  private readonly madeAgain = new WeakMap<TFile, TFile>();

  constructor(private readonly writer: NoteWriter) {}

  /** All or none: where one note cannot be changed, the others are put back and the notes made for it go. `true` where it was done. */
  async make(words: string, changes: readonly FileChange[], options: StepOptions = {}): Promise<boolean> {
    const step = await this.makeQuietly(words, changes, options);
    if (step) this.offerUndo(step);
    return step !== null;
  }

  /** Does something that changes no note, and offers to take it back. */
  async does(words: string, also: OwnTurn): Promise<Step> {
    await also.forth();
    const step = this.remember({ words, made: [], files: [], also });
    this.offerUndo(step);
    return step;
  }

  /** The same without a notice of what was done, for a list that has its own way to undo; null where nothing was done. */
  async makeQuietly(
    words: string,
    changes: readonly FileChange[],
    { made = [], typed = '', onRefused = (why) => new Notice(why, longNotice), undone, also }: StepOptions = {},
  ): Promise<Step | null> {
    const { made: notes, files } = apart(made);
    for (const { file, change } of changes) {
      const refusal = await this.write({ file, change }, notes, files);
      if (!refusal) continue;
      const { what, remedy } = refusal;
      const stays = await this.goBack({ words, made: notes, files });
      onRefused([say.vault.notWritten({ what, remedy, typed }), ...stays.map(leftWords)].join('\n'));
      return null;
    }
    if (files.length === 0 && notes.length === 0) {
      new Notice(say.vault.writtenAlready);
      return null;
    }
    await also?.forth();
    return this.remember({ words, undone, also, made: notes, files });
  }

  /**
   * Changes that do not depend on each other, as one step: where a note cannot be changed, only that one stays as it is, and the note
   * made for it goes. `words` is told which were made. Resolves to what was refused, by the place in the list. The list may be one that
   * is still being made, note by note; what has come when it ends is the step.
   */
  async makeEach(
    words: (made: ReadonlySet<number>) => string,
    all: Iterable<OwnStep> | AsyncIterable<OwnStep>,
  ): Promise<ReadonlyMap<number, string>> {
    const notes: MadeNote[] = [];
    const files: TurnableFile[] = [];
    const done = new Set<number>();
    const refused = new Map<number, string>();
    const toRename: OwnStep[] = [];
    let next = 0;
    for await (const step of all) {
      const { file, change, made, onRefused } = step;
      const index = next++;
      const { made: own, files: marked } = apart(made);
      files.push(...marked);
      const refusal = await this.write({ file, change }, own, files);
      if (refusal) {
        files.length -= marked.length;
        const stays = await this.goBack({ words: '', made: own, files: marked });
        const why = say.vault.refusal({ basename: file.basename, ...refusal });
        const whole = [why, ...stays.map(leftWords)].join('\n');
        refused.set(index, whole);
        onRefused?.(whole);
      } else {
        done.add(index);
        notes.push(...own);
        if (step.path != null) toRename.push(step);
      }
    }
    const renamed = await renameAll(this.writer, toRename);
    if (files.length > 0 || notes.length > 0 || renamed.length > 0)
      this.offerUndo(this.remember({ words: words(done), made: notes, files, renamed }));
    else if (done.size > 0) new Notice(say.vault.writtenAlready);
    return refused;
  }

  /** Writes in a note what makes it somebody's, as part of a step to come. */
  async mark(file: TFile, change: NoteChange): Promise<MarkedNote | { readonly refusal: Refusal }> {
    const written = await this.writer.change(file, change);
    if ('refusal' in written) return written;
    const { before, after, undo } = written;
    return { file, text: after, undo, redo: redoing(before, change) };
  }

  /** Takes back notes that were made or marked for a step that is not made after all. */
  async takeBack(made: readonly GivenNote[]): Promise<void> {
    await this.goBack({ words: '', ...apart(made) });
  }

  /** Makes one change and notes how it is taken back; why it could not be made, or null. */
  private async write({ file, change }: FileChange, notes: MadeNote[], files: TurnableFile[]): Promise<Refusal | null> {
    const written = await this.writer.change(file, change);
    if ('refusal' in written) return written.refusal;
    const { before, after, undo } = written;
    // What another program has written in a new note meanwhile is not ours to take back with it.
    const own = notes.findIndex((note) => note.file === file && note.text === before);
    if (own >= 0) notes[own] = { file, text: after };
    else if (before !== after) files.push({ file, undo, redo: redoing(before, change) });
    return null;
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

  /** Takes back several steps, the last first, and says once how many, and which notes were left as they are. */
  undoAll(steps: readonly Step[], words: (count: number) => string): Promise<void> {
    return this.inTurn(async () => {
      const why = new Set<string>();
      let count = 0;
      for (const step of [...steps].reverse().filter((one) => this.done.includes(one))) {
        const turned = await this.turnBack(step);
        if (turned.isTurned) count++;
        for (const line of turned.isTurned ? turned.left.map(leftWords) : whyNone(turned.left)) why.add(line);
        if (turned.why !== undefined) why.add(turned.why);
      }
      const lines = [...(count > 0 ? [words(count)] : []), ...why];
      if (lines.length > 0) new Notice(lines.join('\n'), why.size > 0 ? longNotice : undefined);
    });
  }

  /** Takes back the last step, or this one; a step that is refused stays where it is. */
  undo(given?: Step): Promise<void> {
    return this.inTurn(async () => {
      const step = given ?? this.lastToUndo();
      // Clicked twice.
      if (step && this.backSteps.has(step)) return;
      if (!step || !this.done.includes(step)) new Notice(say.vault.nothingToUndo);
      else this.tell(step, 'undo', await this.turnBack(step));
    });
  }

  /** The step that is taken back next; null for none. */
  get last(): Step | null {
    return this.lastToUndo() ?? null;
  }

  private lastToUndo(): Step | undefined {
    return [...this.done].reverse().find((step) => !this.kept.has(step)) ?? this.done.at(-1);
  }

  redo(): Promise<void> {
    return this.inTurn(async () => {
      const step = this.undone.at(-1);
      if (!step) {
        new Notice(say.vault.nothingToRedo);
        return;
      }
      const turned = await this.turn(step, 'redo');
      this.tell(step, 'redo', turned);
      if (!turned.isTurned) return;
      move(step, this.undone, this.done);
      this.backSteps.delete(step);
    });
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.turning.then(work);
    this.turning = mine.catch(() => undefined);
    return mine;
  }

  private async turnBack(step: Step): Promise<Turned> {
    const turned = await this.turn(step, 'undo');
    if (turned.isTurned) {
      move(step, this.done, this.undone);
      this.backSteps.add(step);
    } else if (step.files.length === 0) this.kept.add(step);
    return turned;
  }

  /** Note by note: one that has changed since stays as it is. */
  private async turn(step: Step, way: 'undo' | 'redo'): Promise<Turned> {
    const left = way === 'undo' ? await this.goBack(step) : await this.goForth(step);
    const all = step.files.length + step.made.length + (step.renamed ?? []).length;
    const isTurned = all === 0 || left.length < all;
    if (!isTurned) return { isTurned, left };
    try {
      await (way === 'undo' ? step.also?.back() : step.also?.forth());
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return { isTurned: all > 0, left, why: error.message };
    }
    this.notices.get(step)?.hide();
    return { isTurned, left };
  }

  private tell(step: Step, way: 'undo' | 'redo', { isTurned, left, why }: Turned): void {
    if (why !== undefined) new Notice(why, longNotice);
    if (left.length > 0)
      new Notice(isTurned ? this.turnedInPart(step, way, left) : whyNone(left).join('\n'), longNotice);
    else if (isTurned)
      this.notices.set(
        step,
        new Notice(way === 'undo' ? (step.undone ?? say.vault.takenBack(step.words)) : say.vault.doneAgain(step.words)),
      );
  }

  /** For how many notes it was done, and which were left as they are. */
  private turnedInPart({ files, made, renamed = [] }: Step, way: 'undo' | 'redo', left: readonly LeftNote[]): string {
    const turned = new Set([...files, ...made, ...renamed].map(({ file }) => this.fileNow(file)));
    for (const { file } of left) turned.delete(file);
    const counted = way === 'undo' ? say.vault.undoneForNotes : say.vault.redoneForNotes;
    return [...(turned.size > 0 ? [counted(turned.size)] : []), ...new Set(left.map(leftWords))].join('\n');
  }

  /** The last first, notes that were made after all that may link to them; which were left as they are. */
  private async goBack({ files, made, renamed = [] }: Step): Promise<LeftNote[]> {
    const left: LeftNote[] = [];
    // Links to it are what they were before anything else is compared.
    for (const one of [...renamed].reverse()) left.push(...(await this.renameTo(one.to, one.from, one.file)));
    for (const { file, undo } of [...files].reverse()) left.push(...(await this.change(file, undo)));
    for (const { file, text } of [...made].reverse()) {
      const now = this.fileNow(file);
      if (!(await this.writer.takeBack(now, text))) left.push({ file: now, refusal: null });
    }
    return left;
  }

  private async goForth({ files, made, renamed = [] }: Step): Promise<LeftNote[]> {
    const left: LeftNote[] = [];
    for (const { file, text } of made) {
      const now = this.fileNow(file);
      const again = await this.writer.makeAgain(now, text);
      if (again) this.madeAgain.set(now, again);
      else left.push({ file: now, refusal: null });
    }
    for (const { file, redo } of files) left.push(...(await this.change(file, redo)));
    for (const { file, from, to } of renamed) left.push(...(await this.renameTo(from, to, file)));
    return left;
  }

  /** A note that has another path by now stays where it is. */
  private async renameTo(from: string, to: string, before: TFile): Promise<LeftNote[]> {
    const file = this.fileNow(before);
    const why = file.path === from ? await this.writer.rename(file, to) : say.vault.noteGone(file.basename);
    return why === null ? [] : [{ file, refusal: null }];
  }

  private async change(before: TFile, change: NoteChange): Promise<LeftNote[]> {
    const file = this.fileNow(before);
    const turned = await this.writer.change(file, change);
    return 'refusal' in turned ? [{ file, refusal: turned.refusal }] : [];
  }

  private fileNow(file: TFile): TFile {
    const again = this.madeAgain.get(file);
    return again ? this.fileNow(again) : file;
  }

  private offerUndo(step: Step): void {
    const words = createFragment((el) => {
      // In an interface from right to left a full stop stays at the end of a sentence that is not.
      el.createSpan({ text: step.words, attr: { dir: 'auto' } });
      el.appendText(' ');
      const undo = el.createEl('button', { text: say.vault.undo, cls: 'reference-desk-undo' });
      undo.addEventListener('click', () => void this.undo(step));
    });
    this.notices.set(step, new Notice(words, longNotice));
  }
}

/** Gives notes their new paths, when everything else is written: no note is made where one of them was. */
export async function renameAll(
  writer: Pick<NoteWriter, 'rename'>,
  steps: readonly OwnStep[],
): Promise<readonly RenamedNote[]> {
  const renamed: RenamedNote[] = [];
  for (const { file, path, onNotRenamed } of steps) {
    const from = file.path;
    const why = path == null ? null : await writer.rename(file, path);
    if (why !== null) onNotRenamed?.(why);
    else if (path != null) renamed.push({ file, from, to: path });
  }
  return renamed;
}

/** The notes that were made, and those that were there. */
function apart(given: readonly GivenNote[]): { readonly made: MadeNote[]; readonly files: TurnableFile[] } {
  return { made: given.filter((note) => !isMarked(note)), files: given.filter(isMarked) };
}

/** What is said when somebody got a note. */
export function noteGivenTo(name: string, note: GivenNote): string {
  return isMarked(note) ? say.people.noteReadFor(note.file.basename) : say.people.noteMadeFor(name);
}

/** The same after what was done. */
export function doneAndNoteGiven(done: { readonly done: string; readonly name: string }, note: GivenNote): string {
  return isMarked(note) ? say.people.doneAndNoteRead(done) : say.people.doneAndNoteMade(done);
}

/** Where others were written: that this one was not, and why. */
function leftWords({ file: { basename }, refusal }: LeftNote): string {
  if (!refusal || refusal.what === say.editing.noteChangedSince) return say.vault.noteIsNotAsMade(basename);
  return refusal.what;
}

/** Where nothing at all was written. */
function whyNone(left: readonly LeftNote[]): string[] {
  return left.map(({ file: { basename }, refusal }) => {
    if (!refusal) return say.vault.noteIsNotAsMade(basename);
    const { what, remedy } = refusal;
    // Of a note that is gone its name is said already.
    return what.includes(basename) ? `${what} ${remedy}` : say.vault.refusal({ basename, what, remedy });
  });
}

function move(step: Step, from: Step[], to: Step[]): void {
  const at = from.indexOf(step);
  if (at < 0) return;
  from.splice(at, 1);
  to.push(step);
}
