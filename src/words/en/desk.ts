// obsidian/api.ts
export const sayForWhom = 'Say for whom: one name, or a list of names.';

// obsidian/clock.ts
export const clockOutside = 'The clock of this device stands outside the years 1 to 9999.';

// obsidian/explain-modal.ts
export const readAsBoth = 'Reference Desk reads this note as a person and as a meeting.';
export const readAsPerson = 'Reference Desk reads this note as a person.';
export const readAsMeeting = 'Reference Desk reads this note as a meeting.';
export const readAsNeither = 'Reference Desk reads this note neither as a person nor as a meeting.';
export const line = (line: number): string => `line ${line}`;
export const factName = (fact: string): string => fact;

// obsidian/find-person.ts
export const mayBe = (words: string, paths: string): string => `“${words}” may be ${paths}. Say which by its path.`;
export const didYouMean = (near: readonly string[]): string => `Did you mean ${near.join(' or ')}?`;
export const writePathOfTheirNote = 'Write the path of their note.';
export const thereIsNobodyCalled = (words: string, hint: string): string =>
  `There is nobody called “${words}”. ${hint}`;

// obsidian/new-note.ts
export const couldNotBeMade = (free: string, message: string): string => `“${free}” could not be made: ${message}`;
export const fileInPlaceOfFolder = (path: string): string =>
  `There is a file where the folder “${path}” should be. Name another folder in the settings.`;

// obsidian/template-files.ts
export const thereIsNoTemplate = (name: string, names: string): string =>
  `There is no template “${name}”. There are: ${names}.`;
export const template = (name: string): string => `Template “${name}”`;
export const templateAt = (name: string, path: string): string => `Template “${name}” (${path})`;
export const cannotBeRead = (which: string): string => `${which} cannot be read.`;
export const commaInTemplateLine = (template: string, line: number): string => `, in “${template}”, line ${line}`;

// obsidian/vault-watcher.ts
export const textUnreadable = (message: string): string => `Its text could not be read: ${message}`;
export const openNoteOnce = 'Open the note once. If it opens, change anything in it, and it is read again.';
export const stumbled = (message: string): string => `Reference Desk stumbled over this note: ${message}`;
export const pleaseReport = 'Please report it with the text of the note. The rest of the vault is read all the same.';
