// core/writing/frontmatter-edit.ts
export const inTemplate = (what: string): string => `In der Vorlage: ${what}`;
export const propertiesUnreadable = (replace: string): string =>
  `Die Eigenschaften oben in der Notiz sind nicht lesbar: ${replace}.`;
export const correctInSourceMode = 'Berichtige sie im Quellmodus und versuch es noch einmal. Nichts wurde geschrieben.';
export const propertiesUnextendable =
  'Den Eigenschaften oben in der Notiz lässt sich so nichts hinzufügen, ohne sie umzuschreiben.';
export const writeOneToALine =
  'Schreib je Zeile eine, als „Name: Wert“, und versuch es noch einmal. Nichts wurde geschrieben.';

// core/writing/line-change.ts
export const noListItem = 'Diese Zeile ist kein Listenpunkt, hat also kein Kästchen zum Abhaken.';
export const changeItByHand = 'Ändere es von Hand.';
export const tickWithTasks = 'Hake sie mit der Erweiterung Tasks ab, die die nächste schreibt.';
export const recurringTask = 'Diese Aufgabe kehrt wieder, und nur die Erweiterung Tasks weiß, wann.';
export const settledAlready = 'Diese Zeile ist schon erledigt.';
export const changeItByHandNothingWritten = 'Ändere es von Hand. Nichts wurde geschrieben.';
export const lineGone = (shortened: string): string =>
  `Die Zeile „${shortened}“ steht nicht mehr so da, wie du sie gesehen hast.`;
export const lookAgainNothingWritten = 'Sieh in die Notiz und versuch es noch einmal. Nichts wurde geschrieben.';

// core/writing/note-change.ts
export const noteChangedSince = 'Die Notiz hat sich seitdem geändert.';
export const undoInNote = 'Mach es in der Notiz selbst rückgängig oder ändere es von Hand. Nichts wurde geschrieben.';
export const doAgainByHand = 'Mach es noch einmal von Hand. Nichts wurde geschrieben.';

// core/writing/note-name.ts
export const untitled = 'Unbenannt';
export const noteCalled = (cut: string): string => `${cut} Notiz`;

// core/writing/property-change.ts
export const propertyChanged = (key: string): string => `Die Eigenschaft „${key}“ hat sich gerade geändert.`;
export const valueHoldsComments = 'Der jetzige Wert enthält Kommentare, die mit ihm verloren gingen.';

// core/writing/section-line.ts
export const endsWithinCode = 'Die Notiz endet in einem Codeblock, der nicht geschlossen ist.';
export const closeCode = 'Schließ ihn mit ``` und versuch es noch einmal.';

// obsidian/writing/changes.ts
export const youHadWritten = (typed: string): string => ` Du hattest geschrieben: ${typed}`;
export const writtenAlready = 'Das steht schon da.';
export const nothingToUndo = 'Es gibt nichts rückgängig zu machen.';
export const takenBack = (words: string): string => `Rückgängig gemacht: ${words}`;
export const nothingToRedo = 'Es gibt nichts wiederherzustellen.';
export const doneAgain = (words: string): string => `Wiederhergestellt: ${words}`;
export const refusal = (basename: string, what: string, remedy: string): string => `„${basename}“: ${what} ${remedy}`;
export const undo = 'Rückgängig';

// obsidian/writing/note-writer.ts
export const noteGone = (basename: string): string => `„${basename}“ gibt es nicht mehr.`;
export const nothingWasWritten = 'Nichts wurde geschrieben.';
export const isNoNote = (path: string): string => `„${path}“ ist keine Notiz.`;
export const nameMarkdownFile = 'Nenne eine Markdown-Datei.';
export const couldNotBeWritten = (basename: string, message: string): string =>
  `„${basename}“ ließ sich nicht schreiben: ${message}`;
export const lookAgain = 'Sieh in die Notiz und versuch es noch einmal.';
export const notUtf8 = (basename: string): string => `„${basename}“ enthält Bytes, die kein UTF-8-Text sind.`;
export const saveAsUtf8 = 'Speichere die Notiz zuerst als UTF-8. Nichts wurde geschrieben.';
