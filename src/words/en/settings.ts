// core/settings.ts
export const yourOwnNote = 'Your own note';
export const yourOwnNoteMore = 'The note about you. Empty: the note with the tag me, if there is one.';
export const peopleFolders = 'People folders';
export const peopleFoldersMore = 'Every note in these folders is a person, with or without a tag. One a line.';
export const meetingFolders = 'Meeting folders';
export const meetingFoldersMore = 'Every note in these folders is a meeting, with or without a tag. One a line.';
export const foldersToLeaveOut = 'Folders to leave out';
export const foldersToLeaveOutMore = 'Notes in these folders are not read. One a line.';
export const ownSpellings = 'Your own spellings';
export const ownSpellingsMore =
  'One a line, as "meaning: spelling, spelling". For example "introduced by: recommended by".';
export const dailyNoteFormat = 'Daily note format';
export const dailyNoteFormatMore =
  'Empty: as in the core plugin Daily notes. A date format such as YYYY-MM-DD otherwise.';
export const defaultCadence = 'Default cadence';
export const defaultCadenceMore = 'Days of quiet after which anybody you have met becomes stale. 0 turns this off.';
export const cadenceByTag = 'Cadence by tag';
export const cadenceByTagMore = 'One a line, as "tag: cadence". For example "mentor: every 6 weeks".';
export const favoursToReturnMore = 'Days to wait before a favour you received is shown: thanks come first.';
export const favoursOutstandingMore = 'Days to wait before a favour you did is shown.';
export const meetingsToGiveThanks = 'Meetings to give thanks for';
export const meetingsToGiveThanksMore = 'Tags or kinds of meetings after which thanks are due. One a line.';
export const thanksShown = 'Thanks shown for';
export const thanksShownMore = 'Days after the meeting during which thanks due are shown.';
export const prepareAhead = 'Prepare ahead';
export const prepareAheadMore = 'Days before a meeting at which it appears.';
export const headingForContacts = 'Heading for contacts';
export const headingForContactsMore = 'In a person’s note, contacts that you log are added under this heading.';
export const headingForFavoursAndPromises = 'Heading for favours and promises';
export const headingForFavoursAndPromisesMore = 'What you record is added under this heading.';
export const kindsOfFollowUps = 'Kinds of follow-ups to leave out';
export const kindsOfFollowUpsMore = (followUpKinds: string): string => `One a line: ${followUpKinds}.`;
export const countInStatusBar = 'Count in the status bar';
export const countInStatusBarMore = 'How many people are under Today.';
export const templateFolder = 'Template folder';
export const templateFolderMore = 'Your own templates. One with the name of a built-in template takes its place.';
export const folderForNewPeople = 'Folder for new people';
export const whereObsidianPutsNew = 'Empty: where Obsidian puts new notes.';
export const folderForNewMeetings = 'Folder for new meetings';
export const writeDays = (mostDays: number): string => `Write a whole number of days from 0 to ${mostDays}.`;
export const chooseOnOrOff = 'Choose on or off.';
export const writeOneALine = 'Write one a line.';
export const writeText = 'Write a line of text.';
export const untilThenLineIsOut = 'Until then that line does not count.';
export const untilThenAsItCame = 'Until then it is as it came.';
export const settingProblem = (
  name: string,
  kept: boolean,
  stringify: string,
  problem: string,
  until: string,
): string => `The setting “${name}”${kept ? '' : ` is ${stringify}`}: ${problem} ${until}`;
export const noTagAndCadence = (line: string): string =>
  `“${line}” has no tag and cadence. Write it as “mentor: every 6 weeks”.`;
export const noCadence = (value: string): string =>
  `“${value}” is no cadence. Write a number of days, weekly, monthly, yearly, “every 6 weeks” or never.`;
export const noKind = (line: string, followUpKinds: string): string =>
  `There is no kind “${line}”. Write one of: ${followUpKinds}.`;

// obsidian/settings-tab.ts
export const groupNames = { Reading: 'Reading', 'Follow-ups': 'Follow-ups', Templates: 'Templates' };
