import { counted } from '../counted';

// obsidian/views/block/desk-block.ts
export const nothingIsDue = 'Nothing is due.';
export const nothingIsDueWith = (words: string, kinds: string): string =>
  `Nothing is due with “${words}” in name or reason. Kinds are ${kinds}.`;

// obsidian/views/first-page.ts
export const takesAMoment = 'This takes a moment after Obsidian starts. What you asked for then appears by itself.';
export const welcome = 'Welcome to your reference desk';
export const noPersonYet = 'It reads the notes you keep on people and meetings, and has found no person here yet.';
export const stepPeople = 'Give a note about somebody the tag person, or name your people folder in the settings.';
export const stepMeetings = 'Give a note about a meeting the tag meeting, and list who was there under attendees.';
export const stepComeBack = 'Come back: whoever has gone quiet, and every favour not yet returned, will be here.';
export const addPerson = 'Add a person';
export const nobodyWaitsTitle = 'Nobody is waiting for you';
export const nobodyWaitsMore =
  'No thanks, favours or promises are due, and nobody has gone quiet. A good day to meet somebody new.';

// obsidian/views/follow-ups/follow-up-list.ts
export const showAll = (count: number): string => `Show all ${count}`;

// obsidian/views/follow-ups/follow-up-row.ts
export const insertPrepTemplate = (name: string): string => `Insert prep template for ${name}`;
export const moreAbout = (name: string): string => `More about ${name}`;

// obsidian/views/follow-ups/follow-ups-view.ts
export const filterFollowUpsDots = 'Filter follow-ups…';
export const filterFollowUps = 'Filter follow-ups';
export const nothingMatches = 'Nothing matches';
export const tryFewerLetters = 'Try fewer letters, or another word.';
export const shownOf = (shown: number, people: string): string => `${shown} of ${people}`;

// obsidian/views/person/person-view.ts
export const about = (name: string): string => `About ${name}`;
export const aboutPerson = 'About a person';
export const nobodyIsShownHere = 'Nobody is shown here';
export const openNoteFirst = 'Open the note of a person, then use the command “About this person”.';

// obsidian/views/person/render-about.ts
export const openNoteAbout = (name: string): string => `Open the note about ${name}`;
export const openEvidence = 'Open the note that says so';
export const settle = (words: string): string => `Settle: ${words}`;

// obsidian/views/source-tooltip.ts
export const placeAndLine = (path: string, line: number): string => `${path}, line ${line}`;

// obsidian/views/status/render-status.ts
export const networkStatus = 'Network status';
export const knownByNameOnly = (ghosts: number): string => `${ghosts} known by name only`;
export const notesReadAndDated = (notes: number, dated: number): string =>
  `${counted(notes, 'note')} read, ${dated} of them dated`;
export const foldersToInclude = 'Folders that could be included';
export const noNoteIsChanged = 'No note is changed: the folder is read, and named in the settings.';
export const becauseOfName = 'The folder’s name says so.';
export const becauseOfProperties = 'Most of them have properties that only people have.';
export const includeFolder = 'Include the folder';
export const includeFolderNamed = (folder: string): string => `Include the folder ${folder}`;
export const peopleInFolder = (notes: number, folder: string): string =>
  `${counted(notes, 'note')} in ${folder}/ ${notes === 1 ? 'looks like a person' : 'look like people'}`;
export const meetingsInFolder = (notes: number, folder: string): string =>
  `${counted(notes, 'note')} in ${folder}/ ${notes === 1 ? 'looks like a meeting' : 'look like meetings'}`;
export const whyTheyCount = 'Why they count';
export const countsAs = 'Counts as';
export const becauseOf = 'Because of';
export const notes = 'Notes';
export const noProblems = 'No problems';
export const andMoreProblems = (count: number): string => `And ${count} more.`;
export const leftOut = 'Left out';
export const andMoreExamples = (notes: number): string => `and ${notes} more`;
export const allNotesWereRead = (notes: number, at: string, worked: string, ceil: string): string =>
  `${counted(notes, 'note')} read at ${at}, in ${worked} s of work; the longest slice took ${ceil} ms. Notes are read again as they change.`;

export const groupNames = { Today: 'Today', Favours: 'Favours', Promises: 'Promises', Stale: 'Stale', Later: 'Later' };
export const peopleCount = (people: number): string => counted(people, 'person', 'people');
export const meetingCount = (meetings: number): string => counted(meetings, 'meeting');
export const introductionCount = (introductions: number): string => counted(introductions, 'introduction');
export const favourCount = (favours: number): string => counted(favours, 'favour');
export const problemCount = (problems: number): string => counted(problems, 'problem');
export const leftOutBecause = (notes: number, why: string): string => `${why} ${counted(notes, 'note')}.`;
export const kindOfNote = (kind: string): string => (kind === 'me' ? 'you' : kind);
