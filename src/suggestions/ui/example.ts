import type { App, TFile } from 'obsidian';
import { say } from '../../i18n/words';
import type { Changes, MadeNote } from '../../vault/changes';
import type { DeskIndex } from '../../vault/desk-index';
import { createNote } from '../../vault/new-note';
import { type ExampleNote, exampleNotes } from '../first-run';

/** What writing the example needs. */
export interface ExampleDeps {
  readonly app: App;
  readonly desk: DeskIndex;
  readonly changes: Pick<Changes, 'make'>;
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
  const { app, desk, changes } = deps;
  const { person, meeting } = exampleNotes(desk.today());
  const made: MadeNote[] = [];
  for (const { name, text } of [person, meeting]) {
    if (app.vault.getFileByPath(pathOf({ name, text }))) continue;
    made.push({ file: await createNote(app, say.suggestions.exampleFolder(), name, text), text });
  }
  const path = made.find(({ text }) => text === meeting.text)?.file.path ?? pathOf(meeting);
  if (made.length > 0) {
    const folder = say.suggestions.exampleFolder();
    const back = async (): Promise<void> => {
      const left = app.vault.getFolderByPath(folder);
      if (left?.children.length === 0) await app.fileManager.trashFile(left);
      onUndone(path);
    };
    const also = { back, forth: () => Promise.resolve() };
    await changes.make(say.suggestions.exampleMade(folder), [], { made, undone: say.suggestions.exampleGone, also });
  }
  await desk.whenKnown(() => desk.network.meetingAt(path));
  return path;
}

function pathOf({ name }: ExampleNote): string {
  return `${say.suggestions.exampleFolder()}/${name}.md`;
}
