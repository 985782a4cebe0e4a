// obsidian/follow-ups/follow-up-words.ts
export const prepare = 'Prepare';
export const thanksDue = 'Thanks due';
export const promise = 'Promise';
export const favourToReturn = 'Favour to return';
export const favourOutstanding = 'Favour outstanding';
export const closeLoop = 'Close the loop';
export const goneQuiet = 'Gone quiet';
export const drifting = 'Drifting';
export const searchPrepare = ['prepare'];
export const searchThanks = ['thanks'];
export const searchPromises = ['promises', 'promise'];
export const searchFavours = ['favours', 'favour', 'favors', 'favor'];
export const searchLoops = ['loops', 'loop'];
export const searchStale = ['stale'];
export const searchDrifting = ['stale', 'drifting'];
export const andMore = (count: number): string => `and ${count} more`;

// obsidian/follow-ups/status-bar.ts
export const readingYourNotes = 'Reading your notes';
export const inTouchToday = (count: number): string => `${count} to be in touch with today`;

// obsidian/pickers/action-list.ts
export const noActionOfThatName = 'Nothing of that name can be done here.';
export const whatToDoAboutDots = (name: string): string => `What to do about ${name}…`;

// obsidian/pickers/day-field.ts
export const noDay = 'No day';
export const isStillAhead = (day: string): string => `${day} is still ahead. Name a day that has been.`;
export const daysPast = 'yesterday, last Tue, 2 weeks ago';
export const daysAhead = 'Friday, in 3 weeks, 2 Jan';
export const writeDay = (example: string): string => `Write a day: ${example} or 2026-10-02.`;

// obsidian/pickers/follow-up-palette-row.ts
export const whatToDoAbout = (name: string): string => `What to do about ${name}`;

// obsidian/pickers/follow-up-palette.ts
export const findFollowUp = 'Find a follow-up: a name, an organisation, a reason…';
export const cmdEnter = 'cmd ↵';
export const ctrlEnter = 'ctrl ↵';
export const newTab = 'new tab';
export const shiftEnter = 'shift ↵';
export const cmd = 'cmd';
export const ctrl = 'ctrl';
export const shift = 'shift';
export const narrowing = 'stale favours promises thanks loops prepare #tag';
export const open = 'open';
export const escape = 'esc';
export const close = 'close';
export const tab = 'tab';
export const all = 'all';
export const insertPrep = 'insert prep';
export const toNarrow = 'to narrow';
export const noPersonYet =
  'No person found yet. Give a note about somebody the tag person, or name your people folder in the settings.';
export const nothingMatches = 'Nothing matches. Try fewer letters, or another word.';

// obsidian/pickers/path-list.ts
export const noStepOfThatName = 'No step of that name.';
export const howToReach = (to: string): string => `How to reach ${to}…`;
export const toChoose = 'to choose';
export const toSeeWayInGraph = 'to see the way in the graph, or to open the note of a step';
export const toAskForIntroduction = 'to ask for an introduction';
export const toClose = 'to close';
export const youKnowEachOther = 'You know each other';
export const through = (between: readonly string[]): string => `Through ${between.join(', then ')}`;
export const askForIntroduction = 'Ask for an introduction';

// obsidian/pickers/person-picker.ts
export const toAddNewPerson = 'to add a new person';
export const findPerson = 'Find a person: a name, an alias, an organisation…';
export const noPersonYetTypeName = 'No person found yet. Type a name to add the first.';
export const nobodyOfThatName = 'Nobody of that name.';
export const lastContact = (ago: string): string => `last contact ${ago}`;
export const withoutNote = 'no note yet';

// obsidian/pickers/prompt-form.ts
export const insert = 'Insert';

// obsidian/pickers/template-picker.ts
export const beforeYouHaveMet = 'Before you have met';
export const beforeTalk = 'Before a talk';
export const duringTalk = 'During a talk';
export const afterTalk = 'After a talk';
export const betweenTwoPeople = 'Between two people';
export const noteAboutSomebody = 'A note about somebody';
export const noteOfMeeting = 'A note of a meeting';
export const questions = 'Questions';
export const onceWeek = 'Once a week';
export const noTemplateOfThatName = 'No template of that name.';
export const chooseTemplate = 'Choose a template…';
