// core/writing/frontmatter-edit.ts
export const inTemplate = (what: string): string => `In the template: ${what}`;
export const propertiesUnreadable = (replace: string): string =>
  `The properties at the top of the note cannot be read: ${replace}.`;
export const correctInSourceMode = 'Correct them in source mode, then try again. Nothing was written.';
export const propertiesUnextendable =
  'The properties at the top of the note are written in a way that cannot be added to without rewriting them.';
export const writeOneToALine = 'Write them one "name: value" to a line, then try again. Nothing was written.';

// core/writing/line-change.ts
export const noListItem = 'This line is no list item, so it has no box to tick.';
export const changeItByHand = 'Change it by hand.';
export const tickWithTasks = 'Tick it with the Tasks plugin, which writes the next one.';
export const recurringTask = 'This task comes again, and only the Tasks plugin knows when.';
export const settledAlready = 'This line has been settled already.';
export const changeItByHandNothingWritten = 'Change it by hand. Nothing was written.';
export const lineGone = (shortened: string): string => `The line “${shortened}” is not there any more as you saw it.`;
export const lookAgainNothingWritten = 'Look at the note, and try again. Nothing was written.';

// core/writing/note-change.ts
export const noteChangedSince = 'The note has changed since.';
export const undoInNote = 'Undo in the note itself, or change it by hand. Nothing was written.';
export const doAgainByHand = 'Do it again by hand. Nothing was written.';

// core/writing/note-name.ts
export const untitled = 'Untitled';
export const noteCalled = (cut: string): string => `${cut} note`;

// core/writing/property-change.ts
export const propertyChanged = (key: string): string => `The property “${key}” has just changed.`;
export const valueHoldsComments = 'The value that is there holds comments, which would be lost with it.';

// core/writing/section-line.ts
export const endsWithinCode = 'The note ends within a block of code that is not closed.';
export const closeCode = 'Close it with ```, then try again.';

// obsidian/writing/changes.ts
export const youHadWritten = (typed: string): string => ` You had written: ${typed}`;
export const writtenAlready = 'That is written there already.';
export const nothingToUndo = 'There is nothing to undo.';
export const takenBack = (words: string): string => `Taken back: ${words}`;
export const nothingToRedo = 'There is nothing to redo.';
export const doneAgain = (words: string): string => `Done again: ${words}`;
export const refusal = (basename: string, what: string, remedy: string): string => `“${basename}”: ${what} ${remedy}`;
export const undo = 'Undo';

// obsidian/writing/note-writer.ts
export const noteGone = (basename: string): string => `“${basename}” is not there any more.`;
export const nothingWasWritten = 'Nothing was written.';
export const isNoNote = (path: string): string => `“${path}” is no note.`;
export const nameMarkdownFile = 'Name a Markdown file.';
export const couldNotBeWritten = (basename: string, message: string): string =>
  `“${basename}” could not be written: ${message}`;
export const lookAgain = 'Look at the note, and try again.';
export const notUtf8 = (basename: string): string => `“${basename}” holds bytes that are not UTF-8 text.`;
export const saveAsUtf8 = 'Save it as UTF-8 first. Nothing was written.';
