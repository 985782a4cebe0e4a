// core/reading/classification-reason.ts
export const saysSoOfYou = 'It says that it is about you.';
export const settingsSayYou = 'Your settings say that it is about you.';
export const isLeftOut = (word: string): string => `It is in “${word}”, which is left out.`;
export const holdsTemplateMark = (rule: string): string =>
  `Its ${rule === 'name' ? 'name holds' : 'properties hold'} a template’s mark ({{ or <%) that has not been filled in.`;
export const hasTag = (kind: string, word: string): string => `It is a ${kind}: it has the tag #${word}.`;
export const isInFolder = (kind: string, word: string): string => `It is a ${kind}: it is in the folder “${word}”.`;
export const hasProperty = (kind: string, word: string): string => `It is a ${kind}: it has the property “${word}”.`;
export const saysSoItself = 'says so itself';
export const namedInSettings = 'named in the settings';
export const templateMark = (rule: string): string =>
  `template’s mark in the ${rule === 'name' ? 'name' : 'properties'}`;
export const tag = (word: string): string => `tag #${word}`;
export const folder = (word: string): string => `folder ${word}`;
export const property = (word: string): string => `property ${word}`;

// core/reading/explain.ts
export const isDatedNote = (dated: string): string =>
  `It is a dated note, of ${dated}: people linked in it were in touch with you on that day.`;
export const isNeither = 'It is neither a person nor a meeting: no tag, no type and no folder says so.';
export const propertiesMalformed = 'Its properties are malformed, so what they say is not known.';
export const orMoveToFolder = (folders: string): string => `, or move it to the folder “${folders}”`;
export const toMakePerson = (place: string): string => `To make it a person, give it the tag person${place}.`;
export const toMakeMeeting = (place: string): string => `To make it a meeting, give it the tag meeting${place}.`;
export const inTouch = 'in touch with';
export const favour = (direction: string): string => `favour ${direction}`;
export const promise = (state: string): string => `promise (${state})`;
export const introduction = (form: string, state: string): string => `introduction ${form} (${state})`;
export const nobodyThatIsKnown = 'nobody that is known';
export const latestContact = 'latest contact';
export const earlierContact = 'earlier contact';
export const introducedAnd = (name: string, promised: boolean, a: string, b: string): string =>
  `${name} ${promised ? 'promised to introduce' : 'introduced'} ${a} and ${b}`;

// core/reading/mention.ts
export const thisPerson = 'this person';
export const youYourself = 'me';

// core/reading/note-reading.ts
export const propertyComplaint = (key: string, what: string): string => `Property “${key}”: ${what}`;

// core/reading/read-day.ts
export const mayBeEither = (text: string, either: string, or: string): string => `“${text}” may be ${either} or ${or}.`;
export const writeDate = 'Write the date as year-month-day.';
export const noDate = (text: string): string => `“${text}” cannot be read as a date.`;
export const writeDateForExample = 'Write the date as year-month-day, for example 2026-10-02.';

// core/reading/read-lines.ts
export const hasListItems = (count: number): string => `It has ${count} list items.`;
export const onlyFirstRead = (mostItems: number): string => `Only the first ${mostItems} were read. Split the note.`;
export const favourOfWhom = (tag: string): string => `“#${tag}” does not say who did the favour.`;
export const writeFavourWay = 'Write #favour/received for one done to you, or #favour/given for one you did.';

// core/reading/read-meeting.ts
export const dayFromName = 'day, from the name of the note';
export const giveMeetingDay = 'Give it a property such as “date: 2026-10-02”, or begin its name with the day.';
export const meetingWithoutDay = 'This meeting has no day, so it tells nobody’s last contact.';

// core/reading/read-note.ts
export const propertiesNotYaml = (message: string): string => `Its properties are not valid YAML: ${message}`;
export const correctInSourceMode =
  'Correct the line in source mode. Until then the properties of this note are not read.';
export const tooLarge = (size: string): string => `It is very large (${size} MB), so its text is not read.`;
export const propertiesStillCount =
  'Its properties still count. Split the note if its lists or headings should count, too.';

// core/reading/read-person.ts
export const noBirthday = (text: string): string => `“${text}” cannot be read as a birthday.`;
export const writeBirthday = 'Write it as 1906-12-09, or --12-09 without the year.';
export const noCadence = (key: string, text: string): string =>
  `Property “${key}”: “${text}” cannot be read as how often to be in touch.`;
export const writeCadence = 'Write days as a number, or for example “weekly”, “every 6 weeks”, “quarterly” or “never”.';

// core/reading/vocabulary-extension.ts
export const spellingWithoutMeaning = (line: string): string =>
  `Your own spellings: “${line}” names no meaning that is known.`;
export const writeSpelling = 'Write it as “meaning: spelling, spelling”, for example “introduced by: recommended by”.';
export const spellingTaken = (spelling: string, meaning: string, meaning2: string): string =>
  `Your own spellings: “${spelling}” cannot mean “${meaning}”, because it means “${meaning2}”.`;
export const chooseAnotherSpelling = 'Choose another spelling, or use the meaning it has.';
