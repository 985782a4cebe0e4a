// obsidian/cli/cli-command.ts
export const formatMore = 'json for programs (as it comes), text for people';
export const sayWhich = (name: string, example: string): string => `Say which: ${name}=${example}`;
export const nothing = 'Nothing.';
export const noFormat = (format: string): string => `There is no format “${format}”. Write format=json or format=text.`;

// obsidian/cli/list-commands.ts
export const listEverybodyWithLastContact = 'List everybody, with last contact and cadence';
export const listMeetingsNewestFirst = 'List meetings, the newest first';
export const listIntroductions = 'List who introduced whom';
export const listFavoursBothWays = 'List favours, both ways';
export const listFollowUps = 'List whom to be in touch with, and why';
export const listProblems = 'List what could not be read, and what to do about it';

// obsidian/cli/question-commands.ts
export const explainMore = 'Say why a note is, or is not, a person or a meeting';
export const theNote = 'the note';
export const noNote = (path: string): string =>
  `There is no note “${path}”. Write its path from the root of the vault.`;
export const notIndexedYet = (path: string): string => `Obsidian has not indexed “${path}” yet. Try again in a moment.`;
export const pathMore = 'Say how to reach somebody, and the note that proves each step';
export const whomToReach = 'whom to reach';
export const fromWhom = 'from whom (you, if nobody is named)';
export const printTreeOfIntroductions = 'Print the tree of introductions';
export const treeFormatMore = 'json, if nothing else is said';
export const noTreeFormat = (format: string, forestFormats: string): string =>
  `There is no format “${format}”. Write ${forestFormats}.`;

// obsidian/cli/row-text.ts
export const lastContact = (day: string): string => `last contact ${day}`;
export const noDay = 'no day';
export const nobodyNamed = 'nobody named';
export const meAmongOthers = 'you';
export const introduced = (by: string | null, promised: boolean, names: string): string =>
  `${by ?? 'You'} ${promised ? 'promised to introduce' : 'introduced'} ${names}`;
export const from = (name: string): string => `from ${name}`;
export const forThem = (name: string): string => `for ${name}`;

// obsidian/cli/template-commands.ts
export const nameAliasEmailOrPath = 'name, alias, email or path';
export const listTemplates = 'List the templates there are, your own and the built-in';
export const printTemplate = 'Print a template filled in for somebody';
export const nameOfTemplate = 'the name of the template';
export const severalWithCommas = (description: string): string => `${description}; several with commas`;
export const printPrepForSomebody = 'Print prep for somebody';

// obsidian/cli/writing-commands.ts
export const settleFavourOrPromise = 'Settle a favour or a promise, by its note and line';
export const lineFrom1 = 'the line, from 1';
export const howItWasSettled = 'how it was settled';
export const logContactInSomebodysNote = 'Log contact in somebody’s note';
export const daysPast = 'yesterday, last Tue, 2026-10-02; today, if nothing is said';
export const aboutInALine = 'what it was about, in a line';
export const isStillAhead = (day: string): string => `${day} is still ahead. Log it when it has happened.`;
export const leaveOutUntil = 'Leave somebody out of the follow-ups until a day';
export const daysAhead = 'Friday, in 3 weeks, 2027-01-02';
export const setProperty = 'Set one property of a note';
export const theProperty = 'the property';
export const theValue = 'a text, a number or a day';
export const isNotAhead = (until: string): string => `${until} is not ahead. Name a later day.`;
export const sayWhichValue = 'Say which: value="every 6 weeks"';
export const noWayToSettle = (as: string, keys: readonly string[]): string =>
  `There is no way “${as}”. Write as=${keys.join(', as=')}.`;
export const noFavourNoPromise = (line: number, path: string): string =>
  `Line ${line} of “${path}” is no favour and no promise. See “favours”.`;
export const hasNoNoteYet = (name: string): string => `${name} has no note yet. Make one, then try again.`;
export const isNoDay = (words: string): string =>
  `“${words}” is no day. Write it as yesterday, last Tue, in 2 weeks or 2026-10-02.`;
