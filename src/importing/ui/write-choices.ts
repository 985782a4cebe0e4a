import type { App, TFile } from 'obsidian';
import { applyEdits, type Refusal, type TextEdit } from '../../editing/edit';
import type { NoteChange } from '../../editing/note-change';
import { say } from '../../i18n/words';
import type { Changes, OwnStep } from '../../vault/changes';
import { Failure } from '../../vault/failure';
import { createNote } from '../../vault/new-note';
import { IdleSlices } from '../../vault/schedules';

/** How far something is, and whether it is still wanted. */
export interface Watched {
  readonly isWanted: () => boolean;
  readonly onProgress: (done: number) => void;
}

/** Where something would be written, and the lines that would be there. */
export interface Preview {
  readonly path: string;
  readonly isNew: boolean;
  readonly lines: string;
  /** The path that the note has afterwards, where that is another. */
  readonly newPath?: string | null;
}

/** How choices of one sort are written. */
export interface ChoiceWriter<Choice, Done> {
  /** The step, null where there is nothing to write, and what the report says of it; throws a `Failure` where it cannot be written. */
  readonly stepFor: (choice: Choice) => Promise<{ readonly step: OwnStep | null; readonly done: Done }>;
  /** What a choice is called where it is refused. */
  readonly nameOf: (choice: Choice) => string;
  readonly wordsOf: (written: readonly Choice[], stopped: boolean) => string;
  /** The text of a note about it, as part of the same step; null for none. */
  readonly report: ((written: readonly Done[], refused: readonly string[]) => string) | null;
}

/** What was written, and what was not and why. */
export interface Written<Choice> {
  readonly written: readonly Choice[];
  readonly stopped: boolean;
  /** What was not begun, because it was stopped. */
  readonly left: readonly Choice[];
  readonly refused: readonly string[];
}

/** A change that does nothing: a new note is whole when it is made. */
const unchanged: NoteChange = () => ({ edits: [] });

/** Makes a note, whole. */
export async function makingNote(app: App, folder: string, name: string, text: string): Promise<OwnStep> {
  const file = await createNote(app, folder, name, text);
  return { file, change: unchanged, made: [{ file, text }] };
}

/** What a change makes of the text of a file as it is now. Throws a `Failure`. */
export async function changedText(app: App, file: TFile, change: NoteChange): Promise<readonly [string, string]> {
  const before = await app.vault.cachedRead(file);
  return [before, textAfter(before, change)];
}

/** Why a note was not changed. */
export function refusalOf({ basename }: TFile, { what, remedy }: Refusal): Failure {
  return new Failure(say.vault.refusal({ basename, what, remedy }));
}

/** A refusal as it is said before anything was to be written. */
export function beforeWriting(words: string): string {
  return say.importing.beforeWriting(words).trim();
}

/** Throws a `Failure` where the change is refused. */
export function textAfter(text: string, change: NoteChange): string {
  return applyEdits(text, editsOf(text, change));
}

/** Throws a `Failure` where the change is refused. */
export function editsOf(text: string, change: NoteChange): readonly TextEdit[] {
  const edited = change(text);
  if ('refusal' in edited) throw new Failure(`${edited.refusal.what} ${edited.refusal.remedy}`);
  return edited.edits;
}

/**
 * Writes what was chosen, one note after the other, each whole or not at all; one undo takes back all of it. When it is no longer wanted
 * nothing more is begun, and what was written is the step.
 */
export async function writeEachChoice<Choice, Done>(
  { app, changes }: { readonly app: App; readonly changes: Pick<Changes, 'makeEach'> },
  choices: readonly Choice[],
  { isWanted, onProgress }: Watched,
  { stepFor, nameOf, wordsOf, report }: ChoiceWriter<Choice, Done>,
): Promise<Written<Choice>> {
  const begun: Choice[] = [];
  const doneBy = new Map<Choice, Done>();
  const refusedSoFar = new Set<Choice>();
  const refused: string[] = [];
  let left: readonly Choice[] = [];
  let stopped = false;
  const slices = new IdleSlices();
  async function* steps(): AsyncGenerator<OwnStep> {
    for (const [index, choice] of choices.entries()) {
      onProgress(index);
      if (slices.used()) await slices.rest(true);
      if (!isWanted()) {
        stopped = true;
        left = choices.slice(index);
        break;
      }
      const told = await stepFor(choice).catch((error: unknown) => {
        if (!(error instanceof Failure)) throw error;
        refused.push(say.importing.couldNotImport({ name: nameOf(choice), why: error.message }));
        return null;
      });
      if (!told?.step) continue;
      const { step, done } = told;
      begun.push(choice);
      doneBy.set(choice, done);
      yield {
        ...step,
        onRefused: (why) => {
          refusedSoFar.add(choice);
          refused.push(why);
        },
        onNotRenamed: (why) => {
          refused.push(say.importing.notRenamed({ path: step.file.path, why }));
        },
      };
    }
    const written = begun.filter((choice) => !refusedSoFar.has(choice)).flatMap((choice) => doneBy.get(choice) ?? []);
    if (report && written.length > 0)
      yield await makingNote(app, '', say.importing.reportName(), report(written, refused));
  }
  await changes.makeEach(
    (done) =>
      wordsOf(
        begun.filter((_, index) => done.has(index)),
        stopped,
      ),
    steps(),
  );
  return { written: begun.filter((choice) => !refusedSoFar.has(choice)), stopped, left, refused };
}
