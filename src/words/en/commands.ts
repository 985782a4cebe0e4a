import { counted } from '../counted';

// obsidian/commands/add-person.ts
export const toOpenTheirNote = 'to open their note';
export const madeButNoPerson = (path: string): string =>
  `“${path}” was made, but it is not read as a person. Give it the tag person.`;

// obsidian/commands/capture.ts
export const logContact = 'Log contact';
export const toLogContact = 'to log contact with them';
export const recordFavour = 'Record a favour';
export const toRecordFavour = 'to record a favour';
export const recordIntroduction = 'Record an introduction';
export const toRecordIntroduction = 'to record an introduction';
export const insertTodaysFollowUps = 'Insert today’s follow-ups';
export const makePromise = 'Make a promise';
export const toPromiseThemSomething = 'to promise them something';
export const theyDidMeFavour = (name: string): string => `${name} did me a favour`;
export const iDidFavour = (name: string): string => `I did ${name} a favour`;
export const who = 'Who';
export const what = 'What';
export const exampleOfFavour = 'For example: read my cover letter';
export const favourNoted = (what: string): string => `Favour noted: ${what}`;
export const introducedMe = (one: string, two: string): string => `${one} introduced me to ${two}`;
export const otherIntroducedMe = (two: string, one: string): string => `${two} introduced me to ${one}`;
export const iIntroduced = (one: string, two: string): string => `I introduced ${one} and ${two}`;
export const iPromisedToIntroduce = (one: string, two: string): string => `I promised to introduce ${one} and ${two}`;
export const somebodyElseIntroduced = (one: string, two: string): string =>
  `Somebody else introduced ${one} and ${two}`;
export const record = 'Record';
export const asIntroducer = 'as the one who introduced them';
export const exampleOfPromise = 'For example: send the reading list';
export const by = 'By';
export const promiseTo = (name: string): string => `Promise ${name}`;
export const promised = (what: string): string => `Promised: ${what}`;

// obsidian/commands/copy-templates.ts
export const fileInPlaceOfFolder = (folder: string): string =>
  `There is a file where the folder “${folder}” should be. Name another folder in the settings.`;
export const templatesFolder = 'Reference Desk templates';
export const templatesCopied = (count: number, folder: string, kept: number): string =>
  `${counted(count, 'template')} copied to “${folder}”.${kept > 0 ? ` Left as before: ${kept}.` : ''}`;

// obsidian/commands/find-path.ts
export const toSeeHowToReach = 'to see how you could reach them';
export const youKnowThem = (name: string): string => `You know ${name} yourself. Nobody has to introduce you.`;

// obsidian/commands/gather-company.ts
export const toIntroduceToThem = (name: string): string => `to introduce ${name} to them`;

// obsidian/commands/insert-from-template.ts
export const templateFollows = 'Still reading your notes. The template follows as soon as that is done.';
export const toInsertTemplate = (template: string): string => `to insert “${template}” for them`;
export const closedBeforeReady = (basename: string): string =>
  `“${basename}” was closed before the template was ready, so nothing was inserted.`;

// obsidian/commands/insert-reminders.ts
export const openTodaysDailyNoteFirst = 'Open today’s daily note first.';
export const followUpsInserted = 'Today’s follow-ups are in the note.';

// obsidian/commands/new-meeting.ts
export const toNoteMeeting = 'to note a meeting with them';

// obsidian/commands/personal-data.ts
export const toExport = 'to export what notes say of them';
export const whatNotesSayOf = (name: string): string => `What notes say of ${name}`;
export const inYourNotes = 'In your notes';
export const exported = (path: string, places: number): string =>
  `“${path}” quotes ${counted(places, 'place')}. Read it before you pass it on: lines may tell of others, too.`;
export const asOf = (day: string): string => `As of ${day}.`;
export const toErase = 'to see what erasing them means';
export const eraseYourself = 'That is you. If you mean it, delete your own note by hand.';
export const erase = (name: string): string => `Erase ${name}`;
export const noteGoesToTrash = 'Their note goes where Obsidian puts deleted files. Nothing else is written.';
export const noNoteToDelete = (name: string): string => `${name} has no note, so there is nothing to delete.`;
export const othersStay = 'What other notes say stays: choose a place to change it by hand.';
export const othersSayNothing = 'No other note names them.';
export const goes = 'Goes';
export const stays = 'Stays';
export const stillNamed = (name: string, count: number): string =>
  ` ${name} is still named in ${counted(count, 'place')}.`;
export const deleteNote = 'Delete note';
export const cancel = 'Cancel';
export const changedSinceSeen = (path: string): string =>
  `“${path}” is not as you saw it any more. Look again. Nothing was deleted.`;
export const deleted = (path: string, left: string): string => `“${path}” was deleted.${left}`;
export const notDeleted = (path: string, message: string): string =>
  `“${path}” could not be deleted: ${message} Try again, or delete it by hand.`;
export const onlyName = 'Only a name';
export const toLookForName = 'to look for a name';
export const lookingThroughAllNotes = 'Looking through all notes…';
export const notRead = (message: string): string => `Could not be read, so look into it by hand: ${message}`;

// obsidian/commands/register-commands.ts
export const exportWhatNotesSay = 'Export what notes say of somebody…';
export const eraseSomebody = 'Erase somebody…';
export const undoLastChangeToNotes = 'Undo the last change to notes';
export const redoLastChangeToNotes = 'Redo the last change to notes';
export const explainThisNote = 'Explain this note';
export const openFollowUps = 'Open follow-ups';
export const insertPrepTemplate = 'Insert prep template';
export const insertInterviewNotes = 'Insert interview notes';
export const insertThanks = 'Insert thanks';
export const insertDebrief = 'Insert debrief';
export const insertTemplate = 'Insert template…';
export const newMeetingWith = 'New meeting with…';
export const copyBuiltInTemplates = 'Copy built-in templates to the vault';
export const openFollowUpsInSideBar = 'Open follow-ups in side bar';
export const openIntroductionsGraph = 'Open introductions graph';
export const findPathTo = 'Find a path to…';
export const openNetworkStatus = 'Open network status';
export const toSeeAbout = 'to see what your notes say of them';
export const notIndexedYet = 'Obsidian has not indexed this note yet. Try again in a moment.';
export const findPathToThem = 'Find a path to them';
