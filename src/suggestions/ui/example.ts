import { type App, Notice, type TFile } from 'obsidian';
import { say } from '../../i18n/words';
import { Failure, longNotice, messageOf } from '../../vault/failure';
import type { DeskIndex } from '../../vault/desk-index';
import { createNote } from '../../vault/new-note';
import { type ExampleNote, exampleNotes } from '../first-run';

/** What writing the example needs. */
export interface ExampleDeps {
  readonly app: App;
  readonly desk: DeskIndex;
}

/** The note of the example's meeting; null where the example is not in the vault. */
export function findExample({ app, desk }: ExampleDeps): TFile | null {
  return app.vault.getFileByPath(pathOf(exampleNotes(desk.today()).meeting));
}

/**
 * The meeting of the example, written with the person's note where they are not there yet, and once it is read. Nothing that is there
 * is changed. `onUndone` is called when the user has taken it back. Throws a `Failure`.
 */
export async function writeExample(deps: ExampleDeps, onUndone: (path: string) => void): Promise<string> {
  const { app, desk } = deps;
  const { person, meeting } = exampleNotes(desk.today());
  const made: MadeNote[] = [];
  for (const { name, text } of [person, meeting]) {
    if (app.vault.getFileByPath(pathOf({ name, text }))) continue;
    made.push({ file: await createNote(app, say.suggestions.exampleFolder(), name, text), text });
  }
  const path = made.find(({ text }) => text === meeting.text)?.file.path ?? pathOf(meeting);
  if (made.length > 0) tellOfExample(app, made, () => onUndone(path));
  await desk.whenKnown(() => desk.network.meetingAt(path));
  return path;
}

interface MadeNote {
  readonly file: TFile;
  readonly text: string;
}

function pathOf({ name }: ExampleNote): string {
  return `${say.suggestions.exampleFolder()}/${name}.md`;
}

function tellOfExample(app: App, made: readonly MadeNote[], onUndone: () => void): void {
  const words = createFragment((el) => {
    el.appendText(`${say.suggestions.exampleMade(say.suggestions.exampleFolder())} `);
    const undo = el.createEl('button', { text: say.vault.undo, cls: 'reference-desk-undo' });
    undo.addEventListener('click', () => void takeBack(app, made).then(onUndone));
  });
  new Notice(words, longNotice);
}

/** Only notes that are as they were written; and their folder, where nothing else is in it. */
async function takeBack(app: App, made: readonly MadeNote[]): Promise<void> {
  const { vault, fileManager } = app;
  const folder = vault.getFolderByPath(say.suggestions.exampleFolder());
  let words = say.suggestions.exampleGone;
  try {
    for (const { file, text } of made) {
      if (vault.getFileByPath(file.path) !== file) continue;
      if ((await vault.read(file)) === text) await fileManager.trashFile(file);
      else words = say.suggestions.exampleKept(say.suggestions.exampleFolder());
    }
    if (folder?.children.length === 0) await fileManager.trashFile(folder);
  } catch (error) {
    throw new Failure(messageOf(error));
  }
  new Notice(words);
}
