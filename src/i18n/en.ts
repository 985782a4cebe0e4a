import { atOrganisation } from './at-organisation';
import { capital, counter, lister, pluralForm, relativeTime, type Unit } from './counted';

const counted = counter('en-GB');
const form = pluralForm('en');
const relative = relativeTime('en-GB');
const listed = lister('en-GB', 'conjunction');
const eitherOf = lister('en-GB', 'disjunction');

/** Kinds of meetings that one thanks for in words of their own. */
export type OccasionKind =
  'coffee' | 'tea' | 'lunch' | 'dinner' | 'breakfast' | 'call' | 'video' | 'walk' | 'visit' | 'talk';

/** What one thanks somebody for after a meeting. */
const occasions: Readonly<Record<OccasionKind, string>> = {
  coffee: 'coffee',
  tea: 'tea',
  lunch: 'lunch',
  dinner: 'dinner',
  breakfast: 'breakfast',
  call: 'the call',
  video: 'the video call',
  walk: 'the walk',
  visit: 'the visit',
  talk: 'your time',
};

/** Everything the plugin says, in English. A section for each folder of src that says it. */
export const en = {
  shared: {
    whoIntroducedWhom: 'Who introduced whom',
    you: 'You',
    inTouch: 'In touch',
    favoursToReturn: 'Favours to return',
    favoursOutstanding: 'Favours outstanding',
    introductions: 'Introductions',
    aboutThisPerson: 'About this person',
    when: 'When',
    noContactNoted: 'No contact noted',
    nobodyWaits: 'Nobody is waiting for you. A good day to meet someone new.',
    newPerson: 'New person',
    /** `percent`: how many have been read; null in a small vault, where it takes a moment. */
    stillReadingYourNotes: (percent: number | null): string =>
      percent === null ? 'Still reading your notes…' : `Still reading your notes… ${percent}%`,
    noNoteYet: 'No note yet',
    youObject: (): string => 'you',
    followUps: 'Follow-ups',
    logHeading: 'Log',
    captureHeading: 'Favours and promises',
    askHeading: 'Next time',
    list: (items: readonly string[]): string => listed(items),
    someone: (): string => 'someone',
  },

  days: {
    never: (): string => 'never',
    span: ({ count, unit }: { count: number; unit: Unit }): string => counted(count, unit),
    every: ({ count, unit }: { count: number; unit: Unit }): string =>
      `every ${form(count, unit, counted(count, unit))}`,
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    shortWeekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    dayOfWeek: ({ weekday, day }: { weekday: string; day: string }): string => `${weekday} ${day}`,
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    longMonths: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    near: ({
      word,
      weekday,
      dated,
    }: {
      word: 'yesterday' | 'today' | 'tomorrow' | null;
      weekday: string;
      dated: { date: number; month: string } | null;
    }): string => word ?? `on ${weekday}${dated === null ? '' : `, ${dated.date} ${dated.month}`}`,
    when: ({
      recent,
      weekday,
      date,
      month,
      year,
    }: {
      recent: 'today' | 'yesterday' | null;
      weekday: string | null;
      date: number;
      month: string;
      year: number | null;
    }): string => {
      if (recent !== null) return recent;
      if (weekday !== null) return `on ${weekday}`;
      return year === null ? `on ${String(date)} ${month}` : `on ${String(date)} ${month} ${String(year)}`;
    },
    fullDay: ({ date, month, year }: { date: number; month: string; year: number }): string =>
      `${date} ${month} ${year}`,
    /** The language of days in what a template prints; the app's where it says nothing else. */
    languageOfDays: (app: string): string => app,
    /** That of the templates that come with the plugin. */
    languageOfKit: (): string => 'en',
    relative: ({ count, unit }: { count: number; unit: Unit }): string => relative(count, unit),
  },

  ui: {
    noDay: 'No day',
    isStillAhead: (day: string): string => `${day} is in the future. Name today or a day in the past.`,
    writeDay: (lean: 'past' | 'future'): string =>
      lean === 'past'
        ? 'Write a day, such as “yesterday”, “last Tue”, “2 weeks ago” or “2026-10-02”.'
        : 'Write a day, such as “Friday”, “in 3 weeks”, “2 Jan” or “2026-10-02”.',
    takesAMoment: 'This takes a moment after Obsidian starts. What you asked for then appears by itself.',
    welcome: 'Welcome to your reference desk',
    noPersonYet: 'The plugin reads your notes about people and meetings. It has not found a person yet.',
    stepPeople: 'Add a person, or choose the folder of your notes about people on the welcome page.',
    stepReview: 'Review the suggestions from your notes. Nothing is written before you accept it.',
    stepMeetings: (command: string): string => `When you meet someone, the command “${command}” makes the note.`,
    stepComeBack: 'Come back here to see who has gone quiet and which favours are still open.',
    addPerson: 'Add person',
    nothingRecordedIsDue: 'Nothing is due so far',
    lookAtRowsAbove: 'The rows above are not recorded yet. Look at them first.',
    nobodyWaitsTitle: 'Nobody is waiting for you',
    nobodyWaitsMore:
      'No thanks, favours or promises are due, and nobody has gone quiet. A good day to meet someone new.',
    placeAndLine: ({ path, line }: { path: string; line: number }): string => `${path}, line ${line}`,
    selectedRows: 'Selected people',
    selected: (count: number): string => `${count} selected`,
    clearSelection: 'Clear selection',
  },

  notes: {
    saysSoOfYou: 'The note says that it is about you.',
    settingsSayYou: 'Your settings name it as the note about you.',
    isLeftOut: (word: string): string => `It is in the folder “${word}”, which is left out.`,
    holdsTemplateMark: (rule: string): string =>
      rule === 'name'
        ? 'Its name contains a template placeholder ({{ or <%) that has not been filled in.'
        : 'Its properties contain a template placeholder ({{ or <%) that has not been filled in.',
    tagNamesSomebody: (word: string): string =>
      `It is not a person: its tag #${word} is the name of somebody with a note of their own.`,
    saysWhoAttended: 'It is a meeting: it says on which day it was and who attended.',
    dayAndAttendees: (): string => 'Day and attendees',
    tagSaysWhoWasThere: (word: string): string =>
      `It is a meeting: it has a day, and its tag #${word} says who was there.`,
    isIndex: (word: string): string =>
      `It is neither a person nor a meeting: “${word}” marks it as an index of other notes.`,
    isOrganisation: (word: string): string =>
      `It is neither a person nor a meeting: “${word}” says that it is an organisation.`,
    isBoard: 'It is neither a person nor a meeting: it is a kanban board.',
    isDrawing: 'It is an Excalidraw drawing, so it is not read.',
    isTemplate: (word: string): string =>
      `It is neither a person nor a meeting: its name, “${word}”, is that of a template.`,
    isCopy: (word: string): string => `It is a copy of “${word}” that a sync program made, so it is not read.`,
    copyOf: (name: string): string =>
      `A sync program made this copy of “${name}” because two devices changed it. Nothing in it counts.`,
    mergeCopy: (name: string): string =>
      `Move what is missing to “${name}” and delete this copy, or rename it if it is a note of its own.`,
    hasTag: ({ kind, word }: { kind: string; word: string }): string => `It is a ${kind}: it has the tag #${word}.`,
    isInFolder: ({ kind, word }: { kind: string; word: string }): string =>
      `It is a ${kind}: it is in the folder “${word}”.`,
    hasProperty: ({ kind, word }: { kind: string; word: string }): string =>
      `It is a ${kind}: it has the property “${word}”.`,
    saysSoItself: 'Marked as you',
    namedInSettings: 'Named in the settings',
    templateMark: (rule: string): string =>
      rule === 'name' ? 'Template placeholder in the name' : 'Template placeholder in the properties',
    tag: (word: string): string => `Tag #${word}`,
    folder: (word: string): string => `Folder ${word}`,
    property: (word: string): string => `Property ${word}`,
    noReminders: (words: string): string => `They are not among the follow-ups, because the note says “${words}”.`,
    asksForNoReminders: 'They are not among the follow-ups, because the note asks for no reminders.',
    allInConfidence: 'The note is marked as private: nothing in it goes into a letter to somebody else.',
    linesInConfidence: (lines: string): string =>
      /\D/.test(lines)
        ? `Lines ${lines} are in confidence: nothing in them goes into a letter to somebody else.`
        : `Line ${lines} is in confidence: nothing in it goes into a letter to somebody else.`,
    isDatedNote: (day: string): string =>
      `It is a note for one day, ${day}: what it says about people is about that day.`,
    isNeither: 'It is neither a person nor a meeting: it has no tag, type or folder that says so.',
    propertiesMalformed: 'Its properties are malformed, so they are not read.',
    toMakePerson: (folder: string | null): string =>
      folder === null
        ? 'To make it a person, add the tag person.'
        : `To make it a person, add the tag person, or move it to the folder “${folder}”.`,
    toMakeMeeting: (folder: string | null): string =>
      folder === null
        ? 'To make it a meeting, add the tag meeting.'
        : `To make it a meeting, add the tag meeting, or move it to the folder “${folder}”.`,
    favour: (direction: string): string => `favour ${direction}`,
    promise: (state: string): string => `promise (${state})`,
    awaited: (state: string): string => `waiting for (${state})`,
    ask: (state: string): string => `to ask next time (${state})`,
    othersTask: (): string => 'task of someone else',
    thanksOwed: (): string => 'thanks owed',
    introduction: ({ form, state }: { form: string; state: string }): string =>
      state === 'named' ? 'person you were told about' : `introduction ${form} (${state})`,
    introducedAnd: ({
      by,
      state,
      first,
      second,
    }: {
      by: string;
      state: string;
      first: string;
      second: string;
    }): string =>
      state === 'named'
        ? `${by} told ${first} about ${second}`
        : state === 'asked'
          ? `${by} was asked to introduce ${first} and ${second}`
          : `${by} ${state === 'promised' ? 'promised to introduce' : 'introduced'} ${first} and ${second}`,
    thisPerson: (): string => 'this person',
    youYourself: (): string => 'me',
    propertyComplaint: ({ key, what }: { key: string; what: string }): string => `Property “${key}”: ${what}`,
    mayBeEither: ({ text, either, or }: { text: string; either: string; or: string }): string =>
      `“${text}” could mean ${either} or ${or}.`,
    writeDate: 'Write the date as year-month-day.',
    noDate: (text: string): string => `“${text}” cannot be read as a date.`,
    yearOfTwoDigits: (text: string): string => `“${text}” has a year of two digits, so it is not read as a date.`,
    writeWholeYear: 'Write the whole year, best as year-month-day, for example 2026-10-02.',
    writeDateForExample: 'Write the date as year-month-day, for example 2026-10-02.',
    hasListItems: (count: number): string => `It has ${count} list items.`,
    onlyFirstRead: (mostItems: number): string =>
      `Only the first ${mostItems} were read. Split the note to have the rest read.`,
    favourOfWhom: (tag: string): string => `“#${tag}” does not say who did the favour.`,
    writeFavourWay: 'Write #favour/received for a favour done to you, or #favour/given for one that you did.',
    stepNotUnderstood: (text: string): string => `“${text}” is not understood as a step of the introduction.`,
    writeStep:
      'If it is one, write it as “asked [[…]] 2026-10-02: yes”, “introduced 2026-10-02”, “they met” or “they told me how it went”. A remark can stay as it is.',
    answerNotUnderstood: (text: string): string =>
      `“${text}” is not understood as an answer, so nobody is reminded of this introduction.`,
    writeAnswer: 'Begin the answer with yes, no or later. If it is none yet, write “nothing yet”.',
    namesNobody: (text: string): string => `“${text}” is not a name that can be read.`,
    writeNameOrLink: 'Write the name, or link to the person’s note.',
    giveMeetingDay: 'Add a property such as “date: 2026-10-02”, or start the name of the note with the date.',
    meetingWithoutDay: 'This meeting has no date, so it does not count as a contact.',
    propertiesNotYaml: (message: string): string => `Its properties are not valid YAML: ${message}`,
    correctInSourceMode: 'Correct the line in source mode. Until then the properties of this note are not read.',
    tooLarge: (size: string): string => `It is very large (${size} MB), so its text is not read.`,
    propertiesStillCount: 'Its properties are read. Split the note to have its lists and headings read too.',
    noBirthday: (text: string): string => `“${text}” cannot be read as a birthday.`,
    writeBirthday: 'Write it as 1906-12-09, or --12-09 without the year.',
    noCadence: ({ key, text }: { key: string; text: string }): string =>
      `Property “${key}”: “${text}” cannot be read as a cadence.`,
    writeCadence: 'Write a number of days, or for example “weekly”, “every 6 weeks”, “quarterly” or “never”.',
    spellingWithoutMeaning: (line: string): string => `Your own spellings: “${line}” does not name a known meaning.`,
    writeSpelling: 'Write it as “meaning: spelling, spelling”, for example “introduced by: recommended by”.',
    spellingTaken: ({ spelling, meaning, taken }: { spelling: string; meaning: string; taken: string }): string =>
      `Your own spellings: “${spelling}” cannot mean “${meaning}”, because it already means “${taken}”.`,
    chooseAnotherSpelling: 'Choose another spelling, or use the meaning it already has.',
    attendees: (names: readonly string[]): string =>
      names.length === 0 ? 'nobody with a known name' : names.join(', '),
  },

  network: {
    favourOfNobody: 'This favour does not name a person.',
    askOfNobody: 'This line does not name the person to ask.',
    linkPersonInLine: 'Link the person in the line.',
    taskOfNobody: 'Several people were at the meeting, and an open task does not say which of them it is for.',
    linkPersonInTask: 'Link the person in the task. Other tasks of the note may need it, too.',
    lineOfNobody: (says: string): string => `The line does not say whose ${says} it is.`,
    introducedByMeToMe: (name: string): string => `The note says that you introduced ${name} to yourself.`,
    lastContactAhead: (day: string): string => `The last contact, ${day}, is in the future, so it does not count.`,
    correctDay: 'Correct the day, or use “next contact” for a day in the future.',
    introducedThemselves: (name: string): string => `The note says that ${name} introduced ${name} to you.`,
    introductionOfOneTwice: 'An introduction names the same person twice.',
    linkIntroducer: 'Link the person who made the introduction. Until then it does not count.',
    introductionOfFewerThanTwo: 'An introduction names fewer than two people.',
    linkBoth: 'Link both people in the line.',
    introductionOfMeUnclear: 'It is not clear who introduced you, and to which person.',
    namedByWhom: (name: string): string => `The note does not say who named ${name}.`,
    writeWhoNamed: 'Several people were there. Write who gave you the name before it, with a colon.',
    linkIntroducerThenWhom: 'First link the person who introduced you, then the person you met through them.',
    introductionOfFewerThanThree: 'An introduction names fewer than three people.',
    linkIntroducerThenBoth: 'First link the person who introduced the other two, then those two.',
    mayBe: ({ name, paths }: { name: string; paths: readonly string[] }): string =>
      `“${name}” could be ${eitherOf(paths)}.`,
    linkNoteThatIsMeant: 'Link the note of the person you mean, or rename one of the others.',
    namedButNoPerson: ({ name, path }: { name: string; path: string }): string =>
      `${name} is named as a person, but “${path}” is not read as a person.`,
    giveTagOrCorrectLink: 'Add the tag person to that note, or correct the link.',
    leadsToNoNoteYet: (target: string): string => `[[${target}]] does not lead to a note yet.`,
    createNoteOrCorrectLink: (name: string): string =>
      `Create a note for ${name}, or correct the link. Until then the person is known by name only.`,
    mayBeNoPerson: (name: string): string =>
      `“${name}” introduced someone, but may not be a person. It is read as how you met.`,
    writeAsLinkIfPerson: (name: string): string => `If it is a person, write [[${name}]] or create a note for them.`,
    leadsNowhereButIsAt: ({ target, path }: { target: string; path: string }): string =>
      `[[${target}]] does not lead to a note, but the person’s note is at ${path}.`,
    repairLink: (path: string): string => `Change the link to [[${path}]].`,
    introducedEachOtherInCircle: (names: string): string =>
      `The notes say that ${names} introduced each other in a circle.`,
    checkIntroducedBy: (paths: string): string =>
      `Check “introduced by” in ${paths}: one of them must have been introduced by someone else.`,
    sameName: ({ count, name, paths }: { count: number; name: string; paths: string }): string =>
      `${count === 2 ? 'Two' : count} notes are about a person named ${name}: ${paths}.`,
    mergeOrRename:
      'If they are one person, merge the notes. If not, link to the notes instead of writing the name, or rename one.',
    mayBeCopy: ({ name, original }: { name: string; original: string }): string =>
      `“${name}” may be a copy of “${original}”: both notes count as people.`,
    deleteCopyOrRename: (original: string): string =>
      `Move what is missing to “${original}” and delete the copy. If it is a different person, rename it.`,
    severalAreMe: ({ count, paths }: { count: number; paths: string }): string =>
      `${count} notes say that they are about you: ${paths}. The first one is used.`,
    chooseYourOwnNote: 'Choose your own note in the settings, or remove the mark “me” from the others.',
    others: (count: number): string => counted(count, 'other'),
    introducedByWhen: ({ by, ago }: { by: string; ago: string | null }): string =>
      `introduced by ${by}${ago === null ? '' : ` ${ago}`}`,
    meetings: ({ count, inCrowd, last }: { count: number; inCrowd: boolean; last: string | null }): string =>
      `${counted(count, 'meeting')}${inCrowd ? ' in a large group' : ''}${last === null ? ', no date' : form(count, `, ${last}`, `, the last ${last}`)}`,
    introducedOneToOther: ({
      by,
      first,
      second,
      ago,
    }: {
      by: string;
      first: string;
      second: string;
      ago: string | null;
    }): string => `${by} introduced ${first} to ${second}${ago === null ? '' : ` ${ago}`}`,
  },

  followUps: {
    clearFilter: 'Show all',
    appearsWhen: {
      prepare: 'You are about to meet them.',
      'thanks due': 'You had a meeting that calls for thanks, and no note says that you thanked them.',
      promise: 'A task for them, or an introduction you promised them, is open.',
      'waiting for':
        'They said they would do something for you, and it is due or ten days have passed; or you asked them about an introduction.',
      'reach out': 'Someone named them to you, or you wrote to them and no answer is noted.',
      birthday: 'Their birthday is within seven days, or was yesterday.',
      'favour to return': 'They did you a favour that is not settled.',
      'favour outstanding': 'You did them a favour that is not settled.',
      'close the loop':
        'You met someone through them, and have not told them how it went; or you introduced them to someone three weeks ago.',
      stale: 'You have not been in touch for longer than their cadence.',
      drifting: 'You have not been in touch for more than twice as long as is usual for the two of you.',
    },
    openTodaysDailyNoteFirst: 'Open today’s daily note first.',
    followUpsInserted: 'Today’s follow-ups are in the note.',
    prepare: 'Prepare',
    thanksDue: 'Thanks due',
    promise: 'Promise',
    waitingFor: 'Waiting for',
    reachOut: 'Reach out',
    favourToReturn: 'Favour to return',
    favourOutstanding: 'Favour outstanding',
    closeLoop: 'Close the loop',
    goneQuiet: 'Gone quiet',
    drifting: 'Drifting',
    andMore: (count: number): string => `and ${count} more`,
    readingYourNotes: (percent: number | null): string =>
      percent === null ? 'Reading your notes' : `Reading your notes: ${percent}%`,
    inTouchToday: (count: number): string => `${counted(count, 'person', 'people')} to get in touch with today`,
    keyDoesNothing: ({ keys, reason }: { readonly keys: string; readonly reason: string }): string =>
      `“${reason}” has no action for ${keys}. Press Tab to see all actions.`,
    noActionOfThatName: 'No action matches.',
    whatToDoAboutDots: (name: string): string => `Actions for ${name}…`,
    whatToDoAbout: (name: string): string => `Actions for ${name}`,
    findFollowUp: 'Find a name, an organisation or a reason; or type overdue, owe, waiting…',
    cmdEnter: 'Cmd ↵',
    ctrlEnter: 'Ctrl ↵',
    newTab: 'New tab',
    shiftEnter: 'Shift ↵',
    cmd: 'Cmd',
    ctrl: 'Ctrl',
    shift: 'Shift',
    narrowing: (): string => 'overdue owe waiting favours promises thanks loops stale prepare birthday #tag',
    open: 'Open',
    escape: 'Esc',
    close: 'Close',
    tab: 'Tab',
    all: 'All actions',
    actions: 'Actions',
    space: 'Space',
    shiftArrows: 'Shift ↑↓',
    selectMore: 'Select more',
    selectSeveral: 'Select several people',
    insertPrep: 'Insert prep',
    noPersonYet:
      'No person found yet. Add the first one, or choose the folder of your notes about people on the welcome page.',
    noPersonYetButSuggestions: 'No person found yet. Review the suggestions from your notes, or add the first person.',
    nobodyForFilter: (word: string): string => `Nobody is listed under “${word}” at the moment.`,
    notListed: ({ name, others }: { name: string; others: number }): string =>
      others === 0
        ? `No follow-up is listed for ${name}.`
        : `No follow-up is listed for ${name} and ${counted(others, 'other', 'others')}.`,
    nothingMatches: 'Nothing matches. Try fewer letters, or another word.',
    lastSpokeUsuallyEvery: ({ ago, span }: { ago: string; span: string }): string =>
      `Last in touch ${ago}; usually every ${span}`,
    favourDone: ({ received, ago, what }: { received: boolean; ago: string | null; what: string }): string =>
      `${received ? 'They did you a favour' : 'You did them a favour'}${ago === null ? '' : ` ${ago}`}${what === '' ? '' : `: ${what}`}`,
    owed: ({ received, noted, what }: { received: boolean; noted: string | null; what: string }): string =>
      `${received ? 'You owe them' : 'They owe you'}${noted === null ? '' : `, noted ${noted}`}: ${what}`,
    tellThemHowItWent: ({ name, ago }: { name: string; ago: string }): string =>
      `Tell them how it went: you met ${name} ${ago} through them`,
    youMeet: ({ ago, title, asks }: { ago: string; title: string; asks: number }): string =>
      `Meeting ${ago}: ${title}${asks === 0 ? '' : `; ${counted(asks, 'thing')} to ask`}`,
    youPromised: ({
      due,
      made,
      what,
      isPromised,
    }: {
      due: string | null;
      made: string | null;
      what: string;
      isPromised: boolean;
    }): string => {
      const noted =
        made === null ? (isPromised ? 'Promised' : 'To do') : `${isPromised ? 'Promised' : 'Noted'} ${made}`;
      return `${due === null ? noted : `Due ${due}`}${what === '' ? '' : `: ${what}`}`;
    },
    askBoth: ({ made, first, second }: { made: string | null; first: string; second: string }): string =>
      `Promised${made === null ? '' : ` ${made}`}: ask ${first} and ${second}, then introduce them`,
    askOther: ({ agreed, name }: { agreed: string; name: string }): string =>
      `${agreed} agrees to be introduced: ask ${name}`,
    waitingForAnswer: ({ name, asked, other }: { name: string; asked: string | null; other: string }): string =>
      `Waiting for ${name}${asked === null ? '' : `, asked ${asked}`}: introduction to ${other}`,
    remindOfIntroduction: ({ name, asked, other }: { name: string; asked: string; other: string }): string =>
      `Asked ${asked}, no yes or no noted: remind ${name} once about ${other}, then let it rest`,
    askAgain: ({ name, asked, other }: { name: string; asked: string | null; other: string }): string =>
      `${name} said later${asked === null ? '' : `, asked ${asked}`}: ask again about ${other}`,
    bothAgree: ({ first, second, asked }: { first: string; second: string; asked: string | null }): string =>
      asked === null
        ? `Both agree: introduce ${first} and ${second}`
        : `Asked ${asked}, and both agree: introduce ${first} and ${second}, or tell them that you will not`,
    howDidItGo: ({ first, second, made }: { first: string; second: string; made: string }): string =>
      `Introduced ${made}: how did it go between ${first} and ${second}?`,
    howTheyMet: ({ first, second }: { first: string; second: string }): string =>
      `${first} and ${second} have met: how did it go?`,
    theyMeantTo: ({ due, noted, what }: { due: string | null; noted: string | null; what: string }): string =>
      `${due !== null ? `Expected ${due}` : noted !== null ? `Noted ${noted}` : 'Noted'}${what === '' ? '' : `: ${what}`}`,
    theyOfferedIntroduction: ({ noted, name }: { noted: string | null; name: string }): string =>
      `Offered${noted === null ? '' : ` ${noted}`} to introduce you to ${name}`,
    theyAgreedToIntroduce: (name: string): string => `Said yes to introducing you to ${name}`,
    namedBy: ({ by, ago, mayNotSay }: { by: string; ago: string; mayNotSay: boolean }): string =>
      `${by} told you about them ${ago}${mayNotSay ? '; do not say who it was' : ''}; no contact noted yet`,
    remindOnce: (day: string): string =>
      `You wrote to them on ${day} and noted no answer: one reminder, then let it rest`,
    thanksNoted: ({ noted, what }: { noted: string | null; what: string }): string =>
      `${noted === null ? 'Noted' : `Noted ${noted}`}: ${what}`,
    mentionedSince: ({ why, day, note }: { why: string; day: string; note: string }): string =>
      `${why}; mentioned on ${day} in ${note}`,
    youWantedToBeInTouch: (ago: string): string => `You wanted to get in touch ${ago}`,
    noThanksNotedYet: ({ kind, ago }: { kind: string; ago: string }): string =>
      `${kind === 'meeting' ? 'You met' : `Your ${kind} was`} ${ago}; no thanks noted yet`,
    noOption: ({ at, key, keys }: { at: number; key: string; keys: string }): string =>
      `Line ${at}: “${key}” is not an option. Write ${keys}.`,
    optionTwice: ({ at, key }: { at: number; key: string }): string => `Line ${at}: “${key}” is there twice.`,
    noView: ({ get, views }: { get: string | undefined; views: readonly string[] }): string =>
      `There is no view “${get ?? ''}”. Write ${eitherOf(views)}.`,
    writeDepth: 'Write “depth: 1” to “depth: 9”.',
    nothingIsDue: 'Nothing is due.',
    nothingIsDueWith: ({ words, kinds }: { words: string; kinds: string }): string =>
      `Nothing is due that has “${words}” in its name or reason. The kinds are ${kinds}.`,
    showAll: (count: number): string => `Show all ${count}`,
    insertPrepTemplate: (name: string): string => `Insert prep template for ${name}`,
    moreAbout: (name: string): string => `More about ${name}`,
    filterFollowUpsDots: 'Filter follow-ups…',
    filterFollowUps: 'Filter follow-ups',
    nothingMatchesInViews: 'Nothing matches',
    tryFewerLetters: 'Try fewer letters, or another word.',
    shownOf: ({ shown, people }: { shown: number; people: string }): string => `${shown} of ${people}`,
    searchWords: (): Readonly<
      Record<
        | 'prepare'
        | 'thanks'
        | 'promise'
        | 'waiting'
        | 'reachOut'
        | 'favourToReturn'
        | 'favourOutstanding'
        | 'loop'
        | 'stale'
        | 'drifting'
        | 'overdue'
        | 'birthday',
        readonly string[]
      >
    > => ({
      prepare: ['prepare'],
      thanks: ['thanks', 'owe'],
      promise: ['promises', 'promise', 'owe'],
      waiting: ['waiting', 'wait', 'waits', 'owes'],
      reachOut: ['reach', 'named'],
      favourToReturn: ['favours', 'favour', 'favors', 'favor', 'owe'],
      favourOutstanding: ['favours', 'favour', 'favors', 'favor', 'owes'],
      loop: ['loops', 'loop'],
      stale: ['stale'],
      drifting: ['stale', 'drifting'],
      overdue: ['overdue'],
      birthday: ['birthday', 'birthdays'],
    }),
    birthdayOn: ({ turns, when, isPast }: { turns: number | null; when: string; isPast: boolean }): string =>
      turns === null ? `Birthday ${when}` : `${isPast ? 'Turned' : 'Turns'} ${turns} ${when}`,
    metOn: ({ years, when, isPast }: { years: number; when: string; isPast: boolean }): string =>
      `${capital(when)} it ${isPast ? 'was' : 'is'} ${counted(years, 'year')} since you met`,
    birthdayKind: 'Birthday',
    findFollowUpShort: 'Name, organisation, reason…',
    filters: 'Filters',
    /** Shown on phones; each is a search word. */
    filterWords: (): readonly string[] => ['overdue', 'owe', 'waiting', 'favours', 'thanks', 'birthday'],
    goneQuietSince: ({
      lastContact,
      met,
      cadence,
      isDefault,
    }: {
      lastContact: string | null;
      met: string | null;
      cadence: string;
      isDefault: boolean;
    }): string => {
      const since =
        lastContact !== null
          ? `Last in touch ${lastContact}`
          : met !== null
            ? `Met ${met}, no contact noted since`
            : 'No contact noted yet';
      return `${since}; ${isDefault ? 'your default is' : 'you aim for'} ${cadence}`;
    },
  },

  introductions: {
    /** Beside a name. */
    stageWord: (stage: 'declined' | 'named' | 'asked' | 'written' | 'answered' | 'met' | 'told'): string => {
      if (stage === 'declined' || stage === 'asked') return stage === 'asked' ? 'asked for' : 'declined';
      if (stage === 'named' || stage === 'answered' || stage === 'met') return stage;
      return stage === 'written' ? 'written to' : 'met, introducer told';
    },
    stageOn: ({
      stage,
      day,
    }: {
      stage: 'declined' | 'named' | 'asked' | 'written' | 'answered' | 'met' | 'told';
      day: string | null;
    }): string => {
      const on = day === null ? '' : ` on ${day}`;
      if (stage === 'asked') return `Asked${on}, no answer noted.`;
      if (stage === 'declined') return `Asked${on}, declined.`;
      if (stage === 'named') return `Named${on}, nothing noted since.`;
      if (stage === 'written') return `You wrote${on}, no answer noted.`;
      if (stage === 'answered') return `In touch${on}, no talk noted.`;
      return stage === 'met' ? `Met${on}.` : `The introducer heard from you${on}.`;
    },
    saidNoOn: (day: string | null): string => (day === null ? 'They said no.' : `They said no on ${day}.`),
    whySaidNo: ({ by, day }: { by: string; day: string | null }): string =>
      `They said no${day === null ? '' : ` on ${day}`}; named by ${by}`,
    whyNamed: ({
      by,
      state,
      day,
      mayNotSay,
    }: {
      by: string;
      state: string;
      day: string | null;
      mayNotSay: boolean;
    }): string => {
      const on = `${day === null ? '' : ` on ${day}`}${mayNotSay ? '; do not say who it was' : ''}`;
      if (state === 'promised') return `${by} offered to introduce you${on}`;
      return state === 'made'
        ? `${by} introduced you${on}; no contact noted yet`
        : `${by} named them${on}; no letter noted yet`;
    },
    whyAsked: ({ by, day, isDeclined }: { by: string; day: string | null; isDeclined: boolean }): string => {
      const on = day === null ? '' : ` on ${day}`;
      return isDeclined
        ? `You asked ${by} to introduce you${on}; declined`
        : `You asked ${by} to introduce you${on}; no answer noted`;
    },
    /** Where an introduction that you make stands. */
    progress: ({
      stage,
      when,
      agreed,
      waiting,
      later,
      unclear,
      toAsk,
    }: {
      stage: 'promised' | 'asked' | 'waiting' | 'agreed' | 'made' | 'met' | 'told' | 'declined';
      /** `3 weeks ago` or `on 2 Oct 2026`. */
      when: string | null;
      agreed: readonly string[];
      waiting: readonly { readonly name: string; readonly when: string | null }[];
      later: readonly string[];
      unclear: readonly string[];
      toAsk: readonly string[];
    }): string => {
      const at = when === null ? '' : ` ${when}`;
      if (stage === 'promised') return `promised${at}, nobody asked yet`;
      if (stage === 'agreed') return 'both agree';
      if (stage === 'made') return `introduced${at}`;
      if (stage === 'met') return `they met${at}`;
      if (stage === 'told') return `they met, and you heard how it went${at}`;
      if (stage === 'declined') return 'declined';
      return [
        ...agreed.map((name) => `${name} agrees`),
        ...waiting.map(({ name, when: asked }) => `waiting for ${name}${asked === null ? '' : `, asked ${asked}`}`),
        ...later.map((name) => `${name} said later`),
        ...unclear.map((name) => `${name} answered, not in words that can be read`),
        ...toAsk.map((name) => `${name} not asked yet`),
      ].join('; ');
    },
    onDay: (day: string): string => `on ${day}`,
    introductionStands: ({ first, second, words }: { first: string; second: string; words: string }): string =>
      `You introduce ${first} and ${second}: ${words}.`,
    askedToo: ({ by, to }: { by: string; to: string }): string => `You asked ${by} to introduce you to ${to}.`,
    whyWritten: ({ by, day, letters }: { by: string; day: string; letters: number }): string =>
      `${form(letters, `You wrote on ${day}`, `You wrote ${letters} times, the last time on ${day}`)}, no answer noted; named by ${by}`,
    whyAnswered: ({ by, day }: { by: string; day: string }): string =>
      `In touch on ${day}, no talk noted yet; named by ${by}`,
    whyMet: ({ by, day }: { by: string; day: string }): string => `You met on ${day}: tell ${by} how it went`,
    yieldOf: ({ named, met }: { named: number; met: number }): string => `${named} named, ${met} met`,
    mySearch: 'My search',
    talksGaveNames: ({ talks, withNames }: { talks: number; withNames: number }): string =>
      talks === 0
        ? 'No talk is noted yet.'
        : form(
            talks,
            `Your last talk gave you ${withNames === 0 ? 'no name' : 'a name'}.`,
            `Of your last ${talks} talks, ${withNames === 0 ? 'none' : withNames} gave you a name.`,
          ),
    stillToWrite: (count: number): string =>
      count === 0 ? 'Nobody is left to write to.' : `${counted(count, 'person', 'people')} still to write to.`,
    searchList: (
      list: 'to-write' | 'waiting' | 'to-meet' | 'to-tell' | 'dead-ends' | 'introducers' | 'talks',
    ): string => {
      if (list === 'to-write') return 'Still to write to';
      if (list === 'waiting') return 'Waiting for an answer';
      if (list === 'to-meet') return 'In touch, not met yet';
      if (list === 'to-tell') return 'Tell the introducer';
      if (list === 'dead-ends') return 'No answer, or declined: let it rest';
      if (list === 'introducers') return 'Who led you to people';
      return 'Last talks';
    },
    gaveNames: ({ day, names }: { day: string; names: readonly string[] }): string =>
      names.length === 0 ? `${day}: no name noted` : `${day}: named ${listed(names)}`,
    writeTo: (name: string): string => `Write to ${name}`,
    nobodyNamedTitle: 'Nobody named yet',
    nobodyNamedMore: (): string =>
      'At the end of each talk, ask who else you should talk to. Write the names below the heading “Who else” in the note of that talk. They appear here with the next step.',
    toSeeHowToReach: 'Find path',
    youKnowThem: (name: string): string => `You know ${name} yourself, so you need no introduction.`,
    svgPicture: 'SVG picture',
    canvas: 'Canvas',
    mermaidInNote: 'Mermaid in a note',
    mermaidDrawsAtMost500: 'Mermaid draws at most 500 lines.',
    pngPictureAsShown: 'PNG picture, as shown',
    exportName: ({ today, extension }: { today: string; extension: string }): string =>
      `Introductions ${today}.${extension}`,
    savedAs: (path: string): string => `Saved as “${path}”.`,
    notSaved: (why: string): string => `Not saved: ${why}`,
    asPicture: 'Who introduced whom, as a picture. The tree lists the same people.',
    nobodyFound: 'Nobody found.',
    found: ({ count, names }: { count: number; names: readonly string[] }): string =>
      names.length === 0 ? `${count} found.` : `${count} found: ${names.join(', ')}.`,
    foundOutsidePicture: (outside: number): string => `${outside} not in the picture.`,
    foundUnconnected: (unconnected: number): string => `${unconnected} not connected to you.`,
    moreFoldedAway: (hidden: number): string => `${hidden} more hidden in branches.`,
    nobodyToShow: 'Nobody to show.',
    arranging: 'Arranging…',
    notArranged: (failed: string): string => `The network could not be arranged: ${failed}`,
    peopleAndTies: ({ members, size }: { members: number; size: number }): string =>
      `${counted(members, 'person', 'people')}, ${counted(size, 'connection')} through meetings and introductions.`,
    strongestAreDrawn: (mostLines: number): string => `Only the strongest ${mostLines} are drawn.`,
    crowdsLeftOut: (crowds: number): string => `Large meetings left out: ${crowds}.`,
    ofThemIntroduced: ({ people, introduced }: { people: number; introduced: number }): string =>
      `${counted(people, 'person', 'people')}, ${introduced} of them through introductions.`,
    foldedAway: (folded: number): string => `${folded} hidden in branches.`,
    moreOptions: 'More options',
    showUnconnected: 'Show unconnected people',
    namesWithoutRoom: (count: number): string =>
      `${counted(count, 'name does', 'names do')} not fit here: zoom in to read more.`,
    moreWithoutPlace: (count: number): string => `${counted(count, 'person', 'people')} not connected to you.`,
    nobodyIntroducedYet: (command: string): string => `No introductions yet. The command “${command}” adds the first.`,
    hereWillBe: 'No introductions yet',
    stepPeople: 'Add a person you know.',
    stepIntroducedBy: (command: string): string => `If someone introduced you, use the command “${command}”.`,
    stepComeBack: 'Come back here: each introduction is a line, and each name opens its note.',
    nameTagOrStale: 'Name, #tag or stale',
    findSomebodyInGraph: 'Find a person in the graph',
    treeLayout: 'Tree',
    radialLayout: 'Radial',
    networkLayout: 'Network',
    layout: 'Layout',
    outline: 'Outline',
    colourBy: 'Colour by',
    recency: 'Recency',
    tag: 'Tag',
    organisation: 'Organisation',
    others: 'Others, or none noted',
    play: 'Play how it grew',
    pause: 'Pause',
    showEverybody: 'Show everybody',
    whatNetworkShows: 'What stands out',
    zoomOut: 'Zoom out',
    zoomIn: 'Zoom in',
    fitToView: 'Fit to view',
    exportPicture: 'Export',
    legend: 'Legend',
    firstHand: 'Introduced to you, or met directly',
    introducedYouToo: 'Also introduced you',
    introducedToEachOther: 'Introduced to each other',
    promisedToIntroduce: 'Promised to introduce',
    sharedMeeting: 'Shared a meeting',
    strongTie: 'Three or more meetings, or introduced',
    sizeOfDiscs: 'A larger circle means that they led you to more people.',
    openNote: 'Open note',
    openInNewTab: 'Open in new tab',
    bringOutWhomTheyKnow: 'Highlight their contacts',
    showWhomTheyKnowAlone: 'Show only their contacts',
    showTwoStepsAround: 'Show within two steps',
    unfold: 'Unfold',
    fold: 'Fold',
    nothingYet: 'Nothing yet',
    more: (hidden: number): string => `${hidden} more`,
    peopleFoldedAway: (hidden: number): string =>
      form(hidden, ' person hidden in this branch', ' people hidden in this branch'),
    today: 'Today',
    showAsItWas: 'Show the network as it was',
    withoutPlace: (count: number): string => `${counted(count, 'person', 'people')} not connected to you`,
    toldOfOnly: 'You heard about them; no note says how you met.',
    declinedOnly: 'An introduction to them was declined; no note says that you met.',
    knownByNameOnly: 'Known by name only; no note says how you met.',
    alsoIntroduced: 'Also introduced',
    introducedByYou: 'Introduced by you',
    moreInGraph: (hidden: number): string => `+${hidden} more`,
    inTouchWithinThreeMonths: 'In touch within three months',
    withinYear: 'Within a year',
    longerAgo: 'Longer ago',
    noContactNoted: 'No contact noted',
    captionOfYou: ({ known, through }: { known: number; through: number }): string =>
      through > 0
        ? `You know ${counted(known, 'person', 'people')} directly, and ${through} more through them.`
        : `You know ${counted(known, 'person', 'people')} directly.`,
    howTheyCame: ({
      name,
      ghost,
      by,
      state,
      day,
    }: {
      name: string;
      ghost: boolean;
      /** Null: met directly. */
      by: string | null;
      state: string;
      day: string | null;
    }): string => {
      const who = ghost ? `${name} (no note yet)` : name;
      if (by === null) return day === null ? `${who}, known directly.` : `${who}, known directly since ${day}.`;
      if (state === 'named') return `${who}; ${by} told you about them.`;
      if (state === 'promised') return `${who}; ${by} promised to introduce you.`;
      if (state === 'asked') return `${who}; you asked ${by} to introduce you.`;
      return `${who}, introduced by ${by}${day === null ? '' : ` on ${day}`}.`;
    },
    lastInTouch: (day: string): string => `Last in touch ${day}.`,
    noContact: 'No contact noted.',
    ledTo: (led: number): string => `Led you to ${counted(led, 'person', 'people')}.`,
    introducedBoth: ({
      by,
      promised,
      first,
      second,
      day,
    }: {
      /** Null: you. */
      by: string | null;
      promised: boolean;
      first: string;
      second: string;
      day: string | null;
    }): string =>
      `${by ?? 'You'} ${promised ? 'promised to introduce' : 'introduced'} ${first} and ${second}${day === null ? '' : ` on ${day}`}.`,
    introducedToo: ({ by, to, day }: { by: string; to: string; day: string | null }): string =>
      `${by} also introduced ${to}${day === null ? '' : ` on ${day}`}.`,
    promisedToo: ({ by, to }: { by: string; to: string }): string => `${by} also promised to introduce ${to}.`,
    namedToo: ({ by, to }: { by: string; to: string }): string => `${by} also told you about ${to}.`,
    noStepOfThatName: 'No step matches.',
    howToReach: (to: string): string => `Paths to ${to}…`,
    toChoose: 'Choose',
    toSeeWayInGraph: 'Show in graph or open note',
    toAskForIntroduction: 'Ask for introduction',
    toClose: 'Close',
    /** Tells two people of one name apart. */
    via: (name: string): string => `via ${name}`,
    youHaveMet: 'You have met',
    youKnowEachOther: 'You know each other',
    path: (names: readonly string[]): string => `${names.join(' → ')}.`,
    through: (between: readonly string[]): string => `Through ${between.join(', then ')}`,
    askForIntroduction: 'Ask for introduction',
    introducedYouToPeople: ({
      name,
      count,
      met,
      further,
    }: {
      name: string;
      count: number;
      /** How many of them you have met. */
      met: number;
      /** How many more came through those. */
      further: number;
    }): string => {
      const whom =
        met === 0 ? 'none of them yet' : met < count ? `${met} of them` : count === 2 ? 'both' : 'all of them';
      const people = `${name} introduced you to ${counted(count, 'person', 'people')} (you have met ${whom})`;
      return further === 0 ? `${people}.` : `${people}, and those led you to ${further} more.`;
    },
    chainOver: ({
      another,
      length,
      names,
    }: {
      another: boolean;
      length: number;
      /** All of the chain, or only the first and the last. */
      names: readonly string[];
    }): string => {
      const whom = names.length < length ? `from ${names[0] ?? ''} to ${names.at(-1) ?? ''}` : listed(names);
      return another
        ? `Another chain has ${length} people too: ${whom}.`
        : `Your longest chain of introductions has ${length} people: ${whom}.`;
    },
    branchGoneQuiet: ({ name, count, last, ago }: { name: string; count: number; last: string; ago: string }): string =>
      `The branch of ${name} (${counted(count, 'person', 'people')}) has gone quiet: the last contact was ${ago}, with ${last}.`,
    introductionsUnderWay: ({
      count,
      rows,
    }: {
      count: number;
      rows: readonly { readonly first: string; readonly second: string; readonly words: string }[];
    }): string => {
      const named = rows.map(({ first, second, words }) => `${first} and ${second} (${words})`).join('; ');
      const more = count > rows.length ? `; and ${count - rows.length} more` : '';
      return `${form(count, 'One introduction of yours is under way', `${count} introductions of yours are under way`)}: ${named}${more}.`;
    },
    youHaveIntroduced: ({
      count,
      people,
      first,
      second,
      ago,
    }: {
      count: number;
      people: number;
      /** The two of the latest introduction. */
      first: string;
      second: string;
      ago: string | null;
    }): string => {
      const latest = `${first} and ${second}${ago === null ? '' : `, ${ago}`}`;
      return form(
        count,
        `You have made one introduction: ${latest}.`,
        `You have made ${count} introductions between ${people} people, most recently ${latest}.`,
      );
    },
    noWay: ({ from, to }: { from: string; to: string }): string =>
      `No introductions or shared meetings lead from ${from} to ${to}.`,
  },

  exchange: {
    whoCanHelpWith: 'Who can help with…',
    whomCouldIIntroduce: 'Find people to introduce',
    whatIsNeeded: 'Type what is needed, or choose a need',
    nobodyToAsk: (command: string): string =>
      `No person found yet. The command “${command}” shows what your notes have and how to begin.`,
    nobodyCanHelp: 'No note says that anyone can help with this. Try other words.',
    noNeedNoted: 'No needs in your notes yet. Type what is needed.',
    noPair:
      'No two people to introduce yet: no offer matches what someone else needs. Note what people need and what they offer, then look again.',
    stillLooking: 'Looking…',
    connectedOnLinkedIn: ({ what, since }: { what: string | null; since: string | null }): string =>
      `You are connected on LinkedIn${since === null ? '' : ` since ${since}`}${what === null ? '' : `: ${what}`}`,
    toOpenLine: 'Open the line',
    toWrite: 'Write to them',
    toIntroduce: 'Introduce',
    toOpenTheNeed: 'Open the need',
    notThisPair: 'Not this pair',
    introduce: ({ one, two }: { one: string; two: string }): string => `Introduce ${one} and ${two}`,
    introduceToSomebody: (name: string): string => `Introduce ${name} to someone`,
    writeTo: (name: string): string => `Write to ${name}`,
    pair: ({ one, two }: { one: string; two: string }): string => `${one} and ${two}`,
    needsOf: (name: string): string => `${name} needs`,
    myNeed: 'You need this',
    needOf: (name: string): string => `${name} needs this`,
    evidence: (kind: 'offer' | 'role' | 'organisation' | 'tag' | 'place'): string =>
      ({ offer: 'Offers', role: 'Role', organisation: 'Organisation', tag: 'Tag', place: 'Location' })[kind],
    evidenceOf: ({ name, kind }: { name: string; kind: 'offer' | 'role' | 'organisation' | 'tag' | 'place' }): string =>
      `${name}, ${{ offer: 'offers', role: 'role', organisation: 'organisation', tag: 'tag', place: 'location' }[kind]}`,
    lineOf: ({ note, line }: { note: string; line: number | null }): string =>
      line === null ? note : `${note}, line ${String(line)}`,
    through: (name: string): string => `Through ${name}`,
    notPairedAgain: ({ one, two }: { one: string; two: string }): string =>
      `${one} and ${two} are no longer suggested as a pair.`,
    whomTheyCouldHelp: 'People they could help',
    needs: ({ name, what }: { name: string; what: string }): string => `${name}: ${what}`,
    because: (evidence: string): string => `Because of: ${evidence}`,
    synonyms: 'Words with the same meaning',
    synonymsMore:
      'When a need is compared with what people offer, the words on one line count as the same. One line per group, with commas between the words.',
    defaultSynonyms: (): readonly string[] => [
      'OCR, text recognition, Texterkennung',
      'HTR, handwriting recognition, handwritten text recognition, Handschriftenerkennung',
      'AI, artificial intelligence, KI, künstliche Intelligenz',
      'CV, résumé, curriculum vitae, Lebenslauf',
      'UX, user experience',
      'proofreading, copy-editing, Korrektorat, Lektorat',
      'translation, Übersetzung, traduction, traducción',
      'tax, Steuer',
    ],
    oneGroupPerLine: (line: string): string =>
      `“${line}” has only one word or phrase. Write at least two with a comma between them, such as “OCR, text recognition”.`,
    listHelp: 'Who can help with something, by the words of your notes',
    helpText: 'What is needed, in a few words',
    helpNeed: 'A need in your notes, by some of its words',
    sayTextOrNeed: 'Say what is needed: text="old maps", or need="some words of a need in your notes".',
    noNeedWith: (words: string): string => `No need in your notes contains “${words}”.`,
    severalNeedsWith: ({ words, needs }: { words: string; needs: readonly string[] }): string =>
      `Several needs in your notes contain “${words}”: ${needs.join('; ')}. Write more of the one you mean.`,
    listPairs: 'People to introduce: one needs what the other offers',
    helpRow: ({ name, kind, text }: { name: string; kind: string; text: string }): string =>
      `${name} · ${kind}: ${text}`,
    pairRow: ({ one, need, two, text }: { one: string; need: string; two: string; text: string }): string =>
      `${one} needs: ${need}\n  ${two}: ${text}`,
  },

  interviews: {
    whenDoYouMeet: 'When do you meet?',
    prepareFor: (name: string): string => `Prepare for ${name}`,
    prepareButton: 'Prepare',
    howDoYouKnow: (name: string): string => `How do you know ${name}?`,
    probeIntroducer: (): string => 'What have you done together?',
    at: atOrganisation,
    inConfidence: (): string => '(private)',
    /** Where an introduction stands, and what is to be done: `introduced 3 weeks ago: ask how it went`. */
    introductionStands: ({
      words,
      stage,
    }: {
      words: string;
      stage: 'asked' | 'waiting' | 'agreed' | 'made' | 'met';
    }): string => {
      if (stage === 'agreed') return `${words}: write to both to introduce them`;
      return stage === 'made' || stage === 'met' ? `${words}: ask how it went` : words;
    },
    youNeeded: (need: string): string => `We spoke about what you need, “${need}”: what has happened since?`,
    youSaid: (point: string): string => `Last time we spoke about “${point}”: how did that go?`,
    probeSince: (): string => 'What helped, and what got in the way?',
    probeLearnt: (): string => 'What happened next?',
    /** What one thanks for: `coffee on Tuesday`. */
    occasion: ({
      what,
      when,
    }: {
      what: 'coffee' | 'tea' | 'lunch' | 'dinner' | 'breakfast' | 'call' | 'video' | 'walk' | 'visit' | 'talk';
      when: string;
    }): string => `${occasions[what]} ${when}`,
    fileInPlaceOfFolder: (folder: string): string =>
      `There is a file where the folder “${folder}” should be. Choose another folder in the settings.`,
    templatesFolder: (): string => 'Reference Desk templates',
    templatesCopied: ({ count, folder, kept }: { count: number; folder: string; kept: number }): string =>
      `${counted(count, 'template')} copied to “${folder}”.${kept > 0 ? ` Already there and unchanged: ${kept}.` : ''}`,
    toIntroduceToThem: (name: string): string => `Introduce ${name} to them`,
    templateFollows: 'Still reading your notes. The template is inserted when that is done.',
    toInsertTemplate: (template: string): string => `Insert “${template}”`,
    closedBeforeReady: (basename: string): string =>
      `“${basename}” was closed before the template was ready, so nothing was inserted.`,
    toNoteMeeting: 'Create meeting note',
    thereIsNoTemplate: ({ name, names }: { name: string; names: string }): string =>
      `There is no template “${name}”. There are: ${names}.`,
    template: (name: string): string => `Template “${name}”`,
    templateAt: ({ name, path }: { name: string; path: string }): string => `Template “${name}” (${path})`,
    cannotBeRead: (which: string): string => `${which} cannot be read.`,
    insert: 'Insert',
    beforeYouHaveMet: 'Before you meet',
    onBirthday: 'For a birthday',
    beforeTalk: 'Before a conversation',
    duringTalk: 'During a conversation',
    afterTalk: 'After a conversation',
    betweenTwoPeople: 'Between two people',
    noteAboutSomebody: 'Note about a person',
    noteOfMeeting: 'Note about a meeting',
    questions: 'Questions',
    onceWeek: 'Once a week',
    noTemplateOfThatName: 'No template matches.',
    chooseTemplate: 'Choose a template…',
    /** What a template that comes with the plugin is called here; its file keeps its name. */
    titleOfTemplate: (name: string): string => name,
    templateFailed: ({
      which,
      inside,
      line,
      what,
      remedy,
    }: {
      which: string;
      /** The partial that the line is in; null for the template itself. */
      inside: string | null;
      line: number;
      what: string;
      remedy: string;
    }): string => `${which}${inside === null ? '' : `, in “${inside}”`}, line ${line}: ${what} ${remedy}`,
  },

  people: {
    choosePerson: 'Choose person',
    prepareFor: (title: string): string => `Prepare: ${title}`,
    writeThanks: 'Write thanks',
    writeToThem: 'Write to them',
    thanked: 'Thanked',
    toldThem: 'Told them',
    toldThemHowItWent: (): string => 'told them how it went',
    writeForBirthday: 'Write for the birthday',
    congratulated: 'Congratulated',
    wishedThemWell: (): string => 'wished them a happy birthday',
    asked: 'Asked',
    askNextTime: 'Ask next time',
    addAsk: 'Add something to ask next time…',
    toAskThemSomething: 'Ask next time',
    askPerson: (name: string): string => `Ask ${name} next time`,
    exampleOfAsk: 'For example: how the grant went',
    askNoted: (what: string): string => `To ask next time: ${what}`,
    wroteToThem: 'Wrote to them',
    wroteLetter: (): string => 'wrote to them',
    thankedPerson: (name: string): string => `Thanked ${name}.`,
    logContactToday: 'Log contact today',
    logContactDots: 'Log contact…',
    snoozeForWeek: 'Snooze for a week',
    snoozeForMonth: 'Snooze for a month',
    snoozeUntil: 'Snooze until…',
    setCadence: 'Set cadence…',
    showInGraph: 'Show in graph',
    noteMadeFor: (name: string): string => `Made a note for ${name}.`,
    doneAndNoteMade: ({ done, name }: { done: string; name: string }): string => `${done} Made a note for ${name}.`,
    noteReadFor: (name: string): string => `Your note “${name}” is read as a person now.`,
    doneAndNoteRead: ({ done, name }: { done: string; name: string }): string =>
      `${done} Your note “${name}” is read as a person now.`,
    contactWith: ({ name, day }: { name: string; day: string }): string => `Contact with ${name} on ${day}.`,
    inLine: 'Note',
    log: 'Log',
    logContactWith: (name: string): string => `Log contact with ${name}`,
    isSnoozedUntil: ({ name, day }: { name: string; day: string }): string => `${name} is snoozed until ${day}.`,
    untilLabel: 'Until',
    isNotAhead: (words: string): string => `${words} is not in the future. Name a later day.`,
    snoozePerson: (name: string): string => `Snooze ${name}`,
    snooze: 'Snooze',
    turnUpHere: (cadence: string): string => `Reminder to get in touch: ${cadence}.`,
    writeCadence: 'Write a number of days, “weekly”, “monthly”, “yearly”, “every 6 weeks” or “never”.',
    cadenceFor: (name: string): string => `Cadence for ${name}`,
    set: 'Set',
    cadenceIsNow: ({ name, words }: { name: string; words: string }): string => `Cadence for ${name}: ${words}.`,
    notesMade: ({ done, count }: { done: string; count: number }): string =>
      `${done} Made notes for ${counted(count, 'person', 'people')}.`,
    contactWithMany: ({ count, day }: { count: number; day: string }): string =>
      `Contact with ${counted(count, 'person', 'people')} on ${day}.`,
    manyAreSnoozed: ({ count, day }: { count: number; day: string }): string =>
      `${counted(count, 'person', 'people')} snoozed until ${day}.`,
    cadenceOfMany: (count: number): string => `Set a cadence for ${counted(count, 'person', 'people')}.`,
    tagAdded: ({ name, tag }: { name: string; tag: string }): string => `${name} now has the tag #${tag}.`,
    tagAddedToMany: ({ count, tag }: { count: number; tag: string }): string =>
      `${counted(count, 'person', 'people')} now have the tag #${tag}.`,
    logContactWithMany: (count: number): string => `Log contact with ${counted(count, 'person', 'people')}`,
    snoozeMany: (count: number): string => `Snooze ${counted(count, 'person', 'people')}`,
    cadenceForMany: (count: number): string => `Cadence for ${counted(count, 'person', 'people')}`,
    addTagTo: (name: string): string => `Add a tag to ${name}`,
    addTagToMany: (count: number): string => `Add a tag to ${counted(count, 'person', 'people')}`,
    addTag: 'Add tag',
    setCadenceShort: 'Set cadence',
    tag: 'New tag',
    writeTag: 'Write one tag without spaces, for example “mentor” or “work/former”.',
    tagIs: (tag: string): string => `The tag #${tag} is added to the note.`,
    setCadences: 'Set cadences',
    withoutCadence: (count: number): string =>
      count === 0
        ? 'Everybody has a cadence.'
        : `${counted(count, 'person', 'people')} without a cadence, most frequent contacts first.`,
    writtenOnClose: 'Your choices are written when you close this list.',
    cadenceSetMeanwhile: 'A cadence was set in the meantime.',
    leftAsItIs: 'The note was left as it is.',
    haveCadenceByNow: (names: readonly string[]): string =>
      `${listed(names)} ${form(names.length, 'has', 'have')} a cadence by now and ${form(names.length, 'was', 'were')} left out.`,
    haveNoNoteByNow: (names: readonly string[]): string =>
      `${listed(names)} ${form(names.length, 'has', 'have')} no person note any more and ${form(names.length, 'was', 'were')} left out.`,
    cadencesChosen: (count: number): string => (count === 0 ? '' : `${count} chosen`),
    metTimes: (count: number): string => `In touch ${form(count, 'once', `${count} times`)}`,
    cadenceNames: {
      weekly: 'Weekly',
      fortnightly: 'Every 2 weeks',
      monthly: 'Monthly',
      quarterly: 'Quarterly',
      'half-yearly': 'Half-yearly',
      yearly: 'Yearly',
      never: 'Never',
    },
    skip: 'Skip',
    done: 'Done',
    drop: 'Drop',
    returned: 'Returned',
    paidForward: 'Paid forward',
    waived: 'Waived',
    introduceThem: (name: string): string => `introduce them to ${name}`,
    introduceYou: (name: string): string => `introduce you to ${name}`,
    toOpenTheirNote: 'Open note',
    madeButNoPerson: (path: string): string =>
      `“${path}” was created, but it is not read as a person. Add the tag person to it.`,
    logContact: 'Log contact',
    toLogContact: 'Log contact',
    recordFavour: 'Record a favour',
    toRecordFavour: 'Record favour',
    /** An introduction in stages. */
    introduceDots: 'Introduce two people…',
    askForIntroductionDots: 'Ask for an introduction…',
    toIntroduce: 'Choose the first of the two',
    toIntroduceTo: (name: string): string => `Introduce ${name} to them`,
    toAskThem: 'Choose who should introduce you',
    toMeetThrough: (name: string): string => `Meet them through ${name}`,
    introduceTwo: ({ first, second }: { first: string; second: string }): string => `Introduce ${first} and ${second}`,
    askToIntroduce: ({ by, to }: { by: string; to: string }): string => `Ask ${by} to introduce you to ${to}`,
    introducedAlready: ({ first, second }: { first: string; second: string }): string =>
      `You have introduced ${first} and ${second} already.`,
    promisedAlready: (note: string): string => `You have promised this already, in “${note}”. Nothing was written.`,
    wasDeclined: 'This was declined before. Ask again only if something has changed.',
    whyMeet: 'Why they should meet',
    bothReadIt: 'Goes into the letters to both.',
    whatToLearn: 'What you hope to learn',
    theyReadIt: 'Goes into the letter.',
    asking: 'Ask them',
    askLater: 'Later',
    askBothNow: 'I ask both now',
    askOnlyNow: (name: string): string => `I ask only ${name} now`,
    lettersToAsk: 'Ask each of them first',
    letterToAsk: 'Your letter',
    letterTo: (name: string): string => `To ${name}`,
    selectLetter: 'Select',
    selectLetterTo: (name: string): string => `Select letter to ${name}`,
    howToCopy: 'Tap or click in a letter to select all of it, then copy it into a message.',
    writeToAsk: (name: string): string => `Write to ${name} to ask`,
    writeToBoth: 'Write to both',
    writeHowItWent: (name: string): string => `Ask ${name} how it went`,
    askedPerson: (name: string): string => `You asked ${name}`,
    askedBoth: 'You asked both',
    askedAgain: (name: string): string => `You asked ${name} again`,
    saidYes: (name: string): string => `Yes: ${name} agrees`,
    saidNo: (name: string): string => `No: ${name} would rather not`,
    saidLater: (name: string): string => `Later: ask ${name} again in four weeks`,
    introducedThem: 'You introduced them',
    dropIntroduction: 'Drop the introduction',
    theyMet: 'They have met',
    whenTheyMet: 'When they met',
    toldYou: 'You heard how it went',
    notedAsked: (names: readonly string[]): string => `Asked ${listed(names)}.`,
    notedAnswer: ({ name, answer }: { name: string; answer: 'yes' | 'no' | 'later' }): string =>
      answer === 'yes'
        ? `${name} agrees.`
        : answer === 'no'
          ? `${name} would rather not: the introduction is closed.`
          : `${name} said later.`,
    notedIntroduced: ({ first, second }: { first: string; second: string }): string =>
      `Introduced ${first} and ${second}.`,
    notedMet: ({ first, second }: { first: string; second: string }): string => `${first} and ${second} have met.`,
    notedTold: ({ first, second }: { first: string; second: string }): string =>
      `You heard how it went between ${first} and ${second}.`,
    notedDropped: ({ first, second }: { first: string; second: string }): string =>
      `Dropped the introduction of ${first} and ${second}.`,
    youIntroducedThem: 'Introduced by you',
    askedAgo: (ago: string): string => `asked ${ago}`,
    recordIntroduction: 'Record an introduction',
    toRecordIntroduction: 'Record introduction',
    setCadencesDots: 'Set cadences…',
    insertTodaysFollowUps: 'Insert today’s follow-ups',
    makePromise: 'Make a promise',
    toPromiseThemSomething: 'Make promise',
    newPersonCalled: (name: string): string => `New person: “${name}”`,
    theyDidMeFavour: (name: string): string => `${name} did me a favour`,
    iDidFavour: (name: string): string => `I did ${name} a favour`,
    who: 'Who',
    what: 'What',
    exampleOfFavour: 'For example: read my cover letter',
    writeInAFewWords: (example: string): string => `Write it in a few words. ${example}`,
    favourNoted: (what: string): string => `Favour noted: ${what}`,
    introducedMe: ({ one, two }: { one: string; two: string }): string => `${one} introduced me to ${two}`,
    otherIntroducedMe: ({ two, one }: { two: string; one: string }): string => `${two} introduced me to ${one}`,
    iIntroduced: ({ one, two }: { one: string; two: string }): string => `I introduced ${one} and ${two}`,
    iPromisedToIntroduce: ({ one, two }: { one: string; two: string }): string =>
      `I promised to introduce ${one} and ${two}`,
    somebodyElseIntroduced: ({ one, two }: { one: string; two: string }): string =>
      `Someone else introduced ${one} and ${two}`,
    record: 'Record',
    introduceThemTo: (name: string): string => `introduce them to ${name}`,
    introduceYouTo: (name: string): string => `introduce you to ${name}`,
    toChooseOther: 'Choose the other person',
    introductionNeedsTwo: (name: string): string =>
      `Choose someone other than ${name}: an introduction needs two people.`,
    asIntroducer: 'Choose introducer',
    exampleOfPromise: 'For example: send the reading list',
    by: 'By',
    promiseTo: (name: string): string => `Promise ${name}`,
    promised: (what: string): string => `Promised: ${what}`,
    toExport: 'Export',
    whatNotesSayOf: (name: string): string => `What your notes say about ${name}`,
    inYourNotes: 'In your notes',
    exported: ({ path, places }: { path: string; places: number }): string =>
      `“${path}” quotes ${counted(places, 'passage')}. Read it before you share it: some lines may be about others too.`,
    asOf: (day: string): string => `As of ${day}.`,
    toErase: 'Preview',
    eraseYourself: 'That is you. To delete your own note, do it by hand.',
    erase: (name: string): string => `Erase ${name}`,
    noteGoesToTrash: 'Their note goes where Obsidian puts deleted files. Nothing else is changed.',
    noNoteToDelete: (name: string): string => `${name} has no note, so there is nothing to delete.`,
    othersStay: 'Other notes stay as they are. Choose a place to change it by hand.',
    othersSayNothing: 'No other note names them.',
    goes: 'Will be deleted',
    stays: 'Will stay',
    deleteNote: 'Delete note',
    cancel: 'Cancel',
    changedSinceSeen: (path: string): string =>
      `“${path}” has changed since you looked at it. Nothing was deleted. Look again.`,
    deleted: ({ path, name, places }: { path: string; name: string; places: number }): string =>
      places === 0
        ? `“${path}” was deleted.`
        : `“${path}” was deleted. ${name} is still named in ${counted(places, 'place')}.`,
    notDeleted: ({ path, message }: { path: string; message: string }): string =>
      `“${path}” could not be deleted: ${message} Try again, or delete it by hand.`,
    onlyName: 'Only a name',
    toLookForName: 'Search for name',
    lookingThroughAllNotes: 'Looking through all notes…',
    notRead: (message: string): string => `Could not be read. Check it by hand: ${message}`,
    readAsBoth: 'This note is read as a person and as a meeting.',
    readAsPerson: 'This note is read as a person.',
    readAsMeeting: 'This note is read as a meeting.',
    readAsNeither: 'This note is read neither as a person nor as a meeting.',
    line: (line: number): string => `line ${line}`,
    factName: (fact: string): string => fact,
    mayBe: ({ words, paths }: { words: string; paths: readonly string[] }): string =>
      `“${words}” could be ${eitherOf(paths)}. Write the path of the one you mean.`,
    didYouMean: (near: readonly string[]): string => `Did you mean ${eitherOf(near)}?`,
    writePathOfTheirNote: 'Write the path of their note.',
    noteIsNobodysYet: (path: string): string =>
      `The note “${path}” is not read as a person yet. Add the tag person to its properties, or its folder to the people folders in the settings.`,
    noteNotYetPerson: 'Note, not read as a person yet',
    thereIsNobodyCalled: ({ words, hint }: { words: string; hint: string }): string =>
      `Nobody is called “${words}”. ${hint}`,
    toAddNewPerson: 'Add person',
    findPerson: 'Find a person: name, alias, organisation…',
    noPersonYetTypeName: 'No person found yet. Type a name to add the first one.',
    nobodyOfThatName: 'Nobody has that name.',
    thatIsYou: 'That is you.',
    lastContact: (ago: string): string => `Last contact ${ago}`,
    promises: 'Promises',
    waitingFor: 'Waiting for',
    howYouMet: 'How you met',
    wayFromYou: 'Path from you',
    comingUp: 'Coming up',
    whatTheyNeed: 'What they need',
    whatTheyOffer: 'What they offer',
    introducedYouTo: 'Introduced you to',
    contacts: 'Contacts',
    mentions: 'Mentions',
    knownByRule: (sentence: string | null): string =>
      sentence === null ? 'not stated: read by a rule' : `read from the sentence “${sentence}”`,
    countMention: (day: string): string => `Count the mention of ${day} as contact`,
    askedNotToBeReminded: 'No reminders',
    snoozed: 'Snoozed',
    youMeanToBeInTouch: (cadence: string): string => `You aim to be in touch ${cadence}`,
    thatWasDue: ({ cadence, ago }: { cadence: string; ago: string }): string =>
      `Due ${ago}: you aim to be in touch ${cadence}`,
    quietForLongerThanUsual: 'Quiet for longer than usual',
    introducedBy: (name: string): string => `Introduced by ${name}`,
    met: (ago: string): string => `Met ${ago}`,
    favoursSettled: 'Favours settled',
    dueAgo: (ago: string): string => `Due ${ago}`,
    metSince: 'Met since',
    notMetYet: 'Not met yet',
    inTouchIn: (note: string): string => `A sentence in ${note}`,
    doneIn: (note: string): string => `A ticked task in ${note}`,
    mentionedIn: (note: string): string => `Mentioned in ${note}`,
    notedIn: (note: string): string => `Noted in ${note}`,
    stateOfFavour: (state: string): string => state.replace('-', ' '),
    stateOfPromise: (state: string): string => state,
    notedOn: (day: string): string => `Noted on ${day}`,
    noContactInLastYear: 'No contact in the last year',
    contactInLastYear: (year: number): string => `${counted(year, 'day')} of contact in the last year`,
    reachedBy: { email: 'Email', phone: 'Phone' },
    birthday: 'Birthday',
    birthdayOf: ({
      date,
      month,
      year,
      soon,
    }: {
      date: number;
      month: string;
      year: number | null;
      soon: string | null;
    }): string => `${date} ${month}${year === null ? '' : ` ${year}`}${soon === null ? '' : `, ${soon}`}`,
    whoCouldHelp: 'Who could help them',
    connectionsWhoFit: 'Your LinkedIn connections who may fit',
    whatTheyCouldHelpWith: 'What they could help you with',
    offers: ({ name, what }: { name: string; what: string }): string => `${name}: ${what}`,
    theyNeed: (need: string): string => `They need: ${need}`,
    youNeed: (need: string): string => `You need: ${need}`,
    daysWithMeeting: (days: number): string => `${days} with a meeting`,
    daysWithContact: (days: number): string => `${days} with other contact`,
    daysWithMention: (days: number): string => `${days} with only a mention`,
    todayInCalendar: 'Today',
    monthsInCalendar: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    pinPerson: 'Keep showing this person',
    recordMore: (name: string): string => `More to record about ${name}`,
    recordAbout: (name: string): string => `Record something about ${name}`,
    recordButtons: {
      contact: 'Contact',
      favour: 'Favour',
      promise: 'Promise',
    },
    about: (name: string): string => `About ${name}`,
    aboutPerson: 'About a person',
    nobodyIsShownHere: 'No person to show',
    openNoteFirst: 'Open the note of a person or of a meeting. This view follows the note that is open.',
    openNoteAbout: (name: string): string => `Open the note about ${name}`,
    openEvidence: 'Open source',
    settle: (words: string): string => `Settle: ${words}`,
    networkStatus: 'Network status',
    repairLink: 'Repair link',
    repairLinkTo: ({ target, to }: { target: string; to: string }): string =>
      `Change the link [[${target}]] to [[${to}]]`,
    linkRepaired: (to: string): string => `The link now leads to ${to}.`,
    knownByNameOnly: (ghosts: number): string => `${ghosts} known by name only`,
    notesReadAndDated: ({ notes, dated }: { notes: number; dated: number }): string =>
      `${counted(notes, 'note')} read${dated === 0 ? '' : `, ${dated} of them with a date (daily notes and others)`}`,
    foldersToInclude: 'Suggested folders',
    noNoteIsChanged: 'No note is changed. The folder is added to your settings, and its notes are read.',
    becauseOfName: 'The name of the folder suggests it.',
    becauseOfProperties: 'Most of these notes have properties that only people have.',
    becauseOfNamesOfNotes: 'Most of these notes are named with a first name and a surname.',
    includeFolder: 'Include folder',
    includeFolderNamed: (folder: string): string => `Include the folder ${folder}`,
    peopleInFolder: ({ notes, folder }: { notes: number; folder: string }): string =>
      `${counted(notes, 'note')} in ${folder}/ ${form(notes, 'looks like a person', 'look like people')}`,
    meetingsInFolder: ({ notes, folder }: { notes: number; folder: string }): string =>
      `${counted(notes, 'note')} in ${folder}/ ${form(notes, 'looks like a meeting', 'look like meetings')}`,
    whyTheyCount: 'Why notes count',
    countsAs: 'Counts as',
    becauseOf: 'Because of',
    notes: 'Notes',
    noProblems: 'No problems',
    andMoreProblems: (count: number): string => `And ${count} more.`,
    leftOut: 'Left out',
    andMoreExamples: (notes: number): string => `and ${notes} more`,
    allNotesWereRead: (at: string): string => `All notes were read at ${at}. A note is read again when it changes.`,
    groupNames: {
      ...{ Today: 'Today', Favours: 'Favours', Promises: 'Promises', Waiting: 'Waiting for' },
      ...{ Stale: 'Stale', Later: 'Later' },
    },
    peopleCount: (people: number): string => counted(people, 'person', 'people'),
    meetingCount: (meetings: number): string => counted(meetings, 'meeting'),
    introductionCount: (introductions: number): string => counted(introductions, 'introduction'),
    favourCount: (favours: number): string => counted(favours, 'favour'),
    problemCount: (problems: number): string => counted(problems, 'problem'),
    leftOutBecause: ({ notes, why }: { notes: number; why: string }): string => `${why} ${counted(notes, 'note')}.`,
    kindOfNote: (kind: string): string => (kind === 'me' ? 'you' : kind),
    through: ({ by, day }: { by: 'introduction' | 'meeting'; day: string | null }): string =>
      `${by === 'introduction' ? 'Through an introduction' : 'Through a meeting'}${day === null ? '' : `, ${day}`}`,
  },

  suggestions: {
    suggestions: 'Suggestions',
    welcome: 'Welcome',
    welcomeTitle: (): string => 'Welcome to Reference Desk',
    notesRead: ({ notes, people, meetings }: { notes: number; people: number; meetings: number }): string => {
      if (notes === 0) return 'There are no notes in this vault yet.';
      const read = `Reference Desk read ${counted(notes, 'note')}`;
      if (people + meetings === 0) return `${read} and found no people or meetings yet.`;
      const found = [
        people > 0 ? counted(people, 'person', 'people') : '',
        meetings > 0 ? counted(meetings, 'meeting') : '',
      ];
      return `${read} and found ${listed(found.filter((one) => one !== ''))}.`;
    },
    lookingForSentences: 'Looking for sentences about introductions, favours, promises and thanks…',
    sentencesFound: (count: number): string =>
      form(
        count,
        `${count} sentence looks like something to record: an introduction, a favour, a promise, a need or the like.`,
        `${count} sentences look like something to record: introductions, favours, promises, needs and the like.`,
      ),
    newPeopleFound: (names: readonly string[]): string => {
      const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} others`] : names;
      return `Your notes also name ${listed(shown)}, who could be added as ${form(names.length, 'a person', 'people')}.`;
    },
    noSentences: 'No sentence looks like an introduction, a favour, a promise or thanks that is not recorded yet.',
    review: 'Review them',
    reviewMore: 'You accept or dismiss each one. Nothing is written until you accept it.',
    lookingMore: 'In a moment you can go through them here.',
    openFollowUps: 'See your follow-ups',
    openFollowUpsMore: 'Who to get in touch with next, and why.',
    addFirstPerson: 'Add the first person',
    addFirstPersonMore: 'You type a name, and a note for that person is created and opened.',
    choosePeopleFolder: 'Choose my people folder',
    peopleFolderMore: 'Every note in that folder then counts as a person. No note is changed.',
    peopleFolderGuess: ({ folder, notes }: { folder: string; notes: number }): string =>
      `It may be “${folder}”: ${counted(notes, 'note')} in it ${form(notes, 'looks like a person', 'look like people')}. No note is changed.`,
    peopleFolderNow: (folders: readonly string[]): string =>
      form(
        folders.length,
        `Your people folder is ${listed(folders.map((folder) => `“${folder}”`))}. You can add another.`,
        `Your people folders are ${listed(folders.map((folder) => `“${folder}”`))}. You can add another.`,
      ),
    addMeetingFolder: 'Add my meetings folder',
    meetingFolderMore: ({ folder, notes }: { folder: string; notes: number }): string =>
      `${counted(notes, 'note')} in “${folder}” ${form(notes, 'looks like a meeting', 'look like meetings')}. No note is changed.`,
    findFolder: 'Find the folder with your people…',
    noFolder: 'There is no folder with that name.',
    folderHolds: (notes: number): string => counted(notes, 'note'),
    folderLooksLikePeople: (notes: number): string =>
      `${counted(notes, 'note')} ${form(notes, 'looks like a person', 'look like people')}`,
    tryExample: 'Try with an example',
    tryExampleMore: (): string =>
      'Two short notes go into a folder of their own, and you see what Reference Desk makes of them. You can delete the folder later.',
    openExample: 'Open the example',
    openExampleMore: (folder: string): string => `It is in the folder “${folder}”, which you can delete at any time.`,
    exampleFolder: (): string => 'Reference Desk example',
    examplePerson: (): string => 'Ottilie Example',
    examplePersonText: (): string =>
      '---\ntags: [person]\n---\nWe met at the book fair. Ottilie works at the city library.\n',
    exampleMeeting: (): string => 'Coffee with Ambrose',
    exampleMeetingText: (day: string): string =>
      [
        `Date: ${day}\nAttendees: Ambrose Example\n`,
        'Ottilie introduced me to Ambrose. He read my CV and told me what was missing.\n',
        'He is looking for a speaker for his workshop in March. I promised to send him my reading list.\n',
        'I need to thank Ottilie.\n',
      ].join('\n'),
    exampleMade: (folder: string): string =>
      `The example is in the folder “${folder}”. Delete the folder when you have seen enough.`,
    exampleGone: 'The example was deleted.',
    orTypeThis: (name: string): string => `Or create a note called “${name}” and type this:`,
    firstNote: (): string => 'Coffee with Marcus',
    firstNoteText: (day: string): string =>
      `Date: ${day}\nAttendees: Marcus Webb\n\nSarah Chen introduced me to Marcus. I promised to send him my CV.\n`,
    whatItBecomes: (): string =>
      'Reference Desk reads the first two lines as a meeting with Marcus Webb, and suggests what to record from the sentences.',
    createThisNote: 'Create this note',
    openThisAgain: (command: string): string => `The command “${command}” brings you back to this page.`,
    noneTitle: 'No suggestions',
    noneMore:
      'No sentence in your notes looks like an introduction, a favour, a promise or thanks that is not recorded yet.',
    noneInNote:
      'No sentence in this note looks like an introduction, a favour, a promise or thanks that is not recorded yet.',
    toReviewElsewhere: (count: number): string => `${counted(count, 'suggestion')} to review in your other notes.`,
    allReviewed: 'All reviewed',
    toReview: (count: number) => `${counted(count, 'suggestion')} to review`,
    keys: (): string =>
      'Enter accepts, E changes who or what it is, X dismisses, O opens the note, A accepts all of this kind.',
    dismissed: (claim: string): string => `Dismissed: ${claim}`,
    undoAnswers: ({ accepted, dismissed }: { accepted: number; dismissed: number }): string => {
      const answers = [accepted > 0 ? `${accepted} accepted` : '', dismissed > 0 ? `${dismissed} dismissed` : ''];
      return `Undo ${listed(answers.filter((one) => one !== ''))} ${form(accepted + dismissed, 'suggestion', 'suggestions')}`;
    },
    otherWords: 'Other words…',
    otherWordsFor: (claim: string): string => `Other words for: ${claim}`,
    words: 'Words',
    writeWords: 'Write what it is.',
    answersUndone: (count: number): string => `${counted(count, 'suggestion')} undone.`,
    rowIsGone: 'The note was changed, and that suggestion is gone.',
    tagsNote: (note: string): string => `Adds the tag “person” to your note “${note}”.`,
    makesNote: (name: string): string => `Also makes a note for ${name}.`,
    moreLater: (count: number) => `${counted(count, 'more suggestion')} after these.`,
    accept: 'Accept',
    change: 'Change…',
    dismiss: 'Dismiss',
    /** A button that shows an icon, and which of several it is. */
    answer: ({ answer, claim }: { answer: string; claim: string }): string => `${answer}: ${claim}`,
    countToReview: (count: number): string => `${counted(count, 'suggestion')}: review`,
    countFromNotes: (count: number): string => `${counted(count, 'suggestion')} from your notes`,
    countFromNotesMore: 'What your notes say and is not recorded yet',
    toReviewIn: ({ count, note }: { count: number; note: string }): string =>
      `${counted(count, 'suggestion')} to review in “${note}”`,
    reviewAll: 'Review all notes',
    writeUp: ({ title, when }: { title: string; when: string }): string => `Write up: ${title}, ${when}`,
    nothingRecorded: 'Nothing recorded yet',
    somebodyElse: (name: string) => `Not ${name}: someone else…`,
    claimIntroduced: ({ who, whom }: { who: string; whom: string }): string => `${who} introduced you to ${whom}`,
    claimWillIntroduce: ({ who, whom }: { who: string; whom: string }): string =>
      `${who} will introduce you to ${whom}`,
    claimNamed: ({ who, whom }: { who: string; whom: string }): string => `${who} suggested you talk to ${whom}`,
    claimIIntroduced: ({ who, whom }: { who: string; whom: string }): string => `You introduced ${who} to ${whom}`,
    claimIWillIntroduce: ({ who, whom }: { who: string; whom: string }): string =>
      `You will introduce ${who} to ${whom}`,
    claimFavourReceived: ({ who, what }: { who: string; what: string }): string => `${who} did you a favour: ${what}`,
    claimIOwe: ({ who, what }: { who: string; what: string }): string => `You owe ${who}: ${what}`,
    claimTheyOwe: ({ who, what }: { who: string; what: string }): string => `${who} owes you: ${what}`,
    claimFavourGiven: ({ who, what }: { who: string; what: string }): string => `You did ${who} a favour: ${what}`,
    claimPromise: ({ who, what }: { who: string; what: string }): string => `You promised ${who}: ${what}`,
    claimWaiting: ({ who, what }: { who: string; what: string }): string => `You are waiting for ${who}: ${what}`,
    claimThanksDue: ({ who }: { who: string }): string => `You want to thank ${who}`,
    claimThanked: ({ who }: { who: string }): string => `You thanked ${who}`,
    claimMyNeed: ({ what }: { what: string }): string => `You need ${what}`,
    needsOwnNote: (): string =>
      'Choose your own note first, in the settings of Reference Desk: what you need is written with a link to it.',
    claimNeed: ({ who, what }: { who: string; what: string }): string => `${who} needs ${what}`,
    claimOffer: ({ who, what }: { who: string; what: string }): string => `${who} offers: ${what}`,
    claimContact: ({ who }: { who: string }): string => `You were in touch with ${who}`,
    claimAskNextTime: ({ who, what }: { who: string; what: string }): string => `Next time, ask ${who}: ${what}`,
    /** Somebody whom the user has to choose, in one of these claims: “she?”. */
    askedName: (word: string): string => `“${word}?”`,
    whoIsThat: (word: string): string => `Who is “${word}”? You choose when you accept.`,
    chooseWho: (word: string): string => `Choose who “${word}” is…`,
    toSayWho: (word: string): string => `Choose who “${word}” is`,
    isKnownAlready: (name: string): string => `${name} is known already.`,
    claimNewPerson: ({ who }: { who: string }): string => `${who} has no note yet: add them`,
    claimIsPerson: ({ who }: { who: string }): string => `Is “${who}” a person?`,
    claimNoteIsTheirs: ({ who }: { who: string }): string => `Your note “${who}” is about a person`,
    newNote: (name: string): string => `New note: ${name}`,
    readAsPerson: (path: string): string => `Read as a person from now on: ${path}`,
    /** The owner of a task, in a line that is written. */
    waitingFor: (link: string) => `waiting for ${link}`,
    whoElse: (link: string) => `who else to talk to: ${link}`,
    /** Behind it, and read again. */
    doNotSayWho: (): string => 'do not say who sent me',
    thank: (link: string) => `thank ${link}`,
    thanked: (link: string) => `thanked ${link}`,
    lineChanged: 'The line has changed since it was shown.',
    lookAgain: 'Nothing was written. Look at the suggestions again.',
    noSuggestion: (id: string) => `There is no suggestion ${id}.`,
    noKind: ({ name, kinds }: { name: string; kinds: readonly string[] }) =>
      `There is no kind “${name}”. There are: ${kinds.join(', ')}.`,
    noteIsGone: (path: string) => `There is no note “${path}”.`,
    nothingToWrite: 'This suggestion cannot be written down yet.',
    afterTalkOf: (title: string): string => `After the talk: ${title}`,
    afterTalkOfDay: ({ title, when }: { title: string; when: string }): string => `After the talk: ${title}, ${when}`,
    afterTalkMore: 'What came of it, thanks and the next contact, in one form',
    whichTalk: 'Which talk?',
    noTalkOfThatName: 'No meeting with that name among the latest.',
    isNoMeeting: ({ note, command }: { note: string; command: string }): string =>
      `“${note}” is not read as a meeting: it needs the tag meeting, or a day and attendees. The command “${command}” still shows what its sentences say.`,
    noTalkYet: (command: string): string => `There is no note of a meeting yet. The command “${command}” creates one.`,
    whatCameOfIt: 'What came of it',
    nothingSuggested: 'No sentence in this note looks like something that is not recorded yet.',
    chooseByTicking: (word: string): string => `Who is “${word}”? You choose when you tick it.`,
    nobodyWasThere: 'The note does not say who was there, so there is nobody to thank or to meet again.',
    thanks: 'Thanks',
    thankPerson: (name: string): string => `Thank ${name}`,
    thanksNotNeeded: 'Nothing to record',
    thanksByLetter: 'I will write',
    thanksDone: 'I have thanked them',
    thankedBefore: 'Your notes say that you thanked them.',
    letterFollows: 'A letter opens once everything is written.',
    thanksWritten: 'A line in this note says so.',
    next: 'Next',
    beInTouchOn: (name: string): string => `Get in touch with ${name}`,
    dayStays: (day: string): string => `Stays as it is: ${day}`,
    makesPersonNote: (name: string): string => `${name} gets a note.`,
    meetAgainOn: 'Meet again',
    makesMeetingNote: 'Creates a meeting note with the same people.',
    howOften: 'How often',
    inTouchWith: (name: string): string => `In touch with ${name}`,
    leftAsItIs: 'Left as it is',
    afterTalkKeys: (key: string): string =>
      `Space ticks, E changes who it is, ${key}+Enter writes, Escape closes without writing.`,
    writeAll: 'Write everything',
    nothingChosen: 'Nothing is ticked or filled in yet.',
    talkWritten: (title: string): string => `Wrote up the talk: ${title}.`,
  },
  calendar: {
    written: ({
      made,
      moved,
      marked,
      cancelled,
      gone,
      guests,
      stopped,
    }: {
      made: number;
      moved: number;
      marked: number;
      cancelled: number;
      gone: number;
      guests: number;
      stopped: boolean;
    }): string => {
      const parts = [
        ...(made > 0 ? [`${counted(made, 'note')} made`] : []),
        ...(moved > 0 ? [`${counted(moved, 'note')} moved to another day or time`] : []),
        ...(guests > 0 ? [`guests added to ${counted(guests, 'note')}`] : []),
        ...(marked > 0 ? [`uid added to ${counted(marked, 'note')}`] : []),
        ...(cancelled + gone > 0 ? [`${counted(cancelled + gone, 'note')} marked as cancelled`] : []),
      ];
      return `${stopped ? 'Stopped. ' : ''}Meetings imported: ${listed(parts)}.`;
    },
    withoutTitle: 'Without a title',
    dayStandsElsewhere: 'The date of the note is not in its properties.',
    guestsStandElsewhere: 'The names are written in the note in a way that cannot be added to.',
    addGuestsByHand: 'Add them by hand. Nothing was written.',
    moveByHand: 'Change it by hand. Nothing was written.',
    templateMakesNoMeeting:
      'A note made from your meeting template is not read as a meeting of that day. Add the tag meeting and a date to it.',
    fromCalendar: 'Meetings from a calendar file',
    fromCalendarDots: 'Meetings from a calendar file…',
    intro:
      'Make meeting notes from a calendar file (.ics): the next 14 days and the last 30. You review every meeting first; nothing is written before you choose.',
    noFileOfThatName: 'The vault has no calendar file of that name.',
    reading: (count: number): string => `Reading… ${counted(count, 'meeting')}`,
    kinds: {
      new: 'New',
      moved: 'Moved',
      guests: 'More guests',
      there: 'Has a note',
      unsure: 'Unsure',
      cancelled: 'Cancelled',
      gone: 'Gone',
      skip: 'Left out',
    },
    counts: ({
      fresh,
      moved,
      guests,
      there,
      unsure,
      cancelled,
      gone,
      left,
    }: {
      fresh: number;
      moved: number;
      guests: number;
      there: number;
      unsure: number;
      cancelled: number;
      gone: number;
      left: number;
    }): string =>
      listed([
        `${fresh} new`,
        ...(moved > 0 ? [`${moved} moved to another day or time`] : []),
        ...(guests > 0 ? [`${guests} with guests missing from the note`] : []),
        ...(there > 0 ? [`${there} with a note that lacks the uid`] : []),
        ...(unsure > 0 ? [`${unsure} unsure`] : []),
        ...(cancelled > 0 ? [`${cancelled} cancelled with a note`] : []),
        ...(gone > 0 ? [`${counted(gone, 'note')} without a meeting in the file`] : []),
        ...(left > 0 ? [`${left} left out`] : []),
      ]),
    shownCount: ({ shown, all }: { shown: number; all: number }): string =>
      shown === all ? counted(all, 'meeting') : `${shown} of ${counted(all, 'meeting')}`,
    filterWords: 'Words in title, place or people',
    writeChosen: (count: number): string => (count === 0 ? 'Write' : `Write ${counted(count, 'meeting')}`),
    keys: 'Space or Enter chooses, W asks who takes part, Ctrl or Cmd+Enter writes.',
    touch: 'Tap a meeting to choose it. Hold it to say who takes part.',
    because: (reason: string): string =>
      ({
        'somebody known': 'No note yet',
        'nobody known': 'None of the guests has a note',
        'note that day': 'One of the guests is in a note of that day',
        'not invited': 'Your note does not have the address of this calendar, and you are not named',
        'other day': 'Its note has a different day',
        'other time': 'Its note has a different time',
        'series moved': 'A note of the same series has a different day',
        'more guests': 'Guests in the file are missing from its note',
        'fewer guests': 'People in its note are missing from the file',
        'guests declined': 'Its note names people who declined in the file',
        'called off': 'It was cancelled, and its note does not say so',
        'another that day': 'There is a note of that day and these people; it may be of another meeting',
        'same day and people': 'A note has the same day and people, but no uid',
        'several people': 'Several people may have this name',
        'perhaps known': 'A guest may be someone in your notes',
        'plain note': 'A guest has the same name as a note that is not about a person',
        'addresses only': 'The file gives no names: say who takes part',
        'not in series': 'It is no longer in the calendar',
        'not in file': 'It is not in this file: it was deleted, or is in another calendar',
        'already there': 'It has a note',
        cancelled: 'It was cancelled',
        declined: 'You declined it',
        'no attendees': 'The file does not say who takes part',
        nobody: 'You are the only one in it',
      })[reason] ?? reason,
    doubts: {
      'first only': 'It repeats in a way that is not read: this is the first time only',
      zone: 'Its time zone is not known: check the day and time',
    },
    guestWithoutNote: (name: string): string => `${name} (no note)`,
    byAddressOnly: (addresses: readonly string[]): string => `By address only: ${listed(addresses)}`,
    notInNote: (names: readonly string[]): string => `To be added: ${listed(names)}`,
    notInFile: (names: readonly string[]): string => `In the note only: ${listed(names)}`,
    declinedInFile: (names: readonly string[]): string => `Declined: ${listed(names)}`,
    staysInNote: (who: string): string => `${who}. No one is removed from the note.`,
    noPeople: (names: readonly string[]): string => `Not a person: ${listed(names)}`,
    onlyMarks: 'The note is marked as cancelled if you choose this row. Nothing is deleted.',
    whoOf: 'Which of them?',
    nameOnly: (name: string): string => `${name}, by name only, without a note`,
    isPerson: (name: string): string => `This is ${name}`,
    plainNoteAt: (path: string): string => `A guest has the same name as a note that is not about a person: ${path}`,
    linkOnly: (path: string): string => `Link to ${path} as it is, not as a person`,
    linkUnread: (path: string): string => `Link to ${path} as it is`,
    whoWasThere: (title: string): string => `Who takes part in ${title}? Type a name`,
    whoElseWasThere: 'Who else? Type a name',
    nobodyToName: 'A note without attendees',
    namedAll: (names: readonly string[]): string => `That is all: ${listed(names)}`,
    nameFirst: (isTouch: boolean): string =>
      `${isTouch ? 'Tap the meeting' : 'Press Enter'} to say who takes part, or to make a note without attendees. Until then it is left out.`,
    saysNobody: 'The note does not list who took part.',
    staysInCalendar: ({ description, attachments }: { description: boolean; attachments: boolean }): string =>
      description && attachments
        ? 'The description and the attachments of the event stay in the calendar.'
        : description
          ? 'The description of the event stays in the calendar.'
          : 'The attachments of the event stay in the calendar.',
    notThere: 'Leave out of the meeting',
    thisNote: (path: string): string => `It is this note: ${path}`,
    noteOfItsOwn: 'A note of its own',
    whichNote: (title: string): string => `Which note belongs to ${title}?`,
    hasNote: (path: string): string => `It has a note: ${path}`,
    allDay: (): string => 'all day',
    to: ({ from, to }: { from: string; to: string }): string => `${from} to ${to}`,
    rowMovesTime: ({ from, to }: { from: string; to: string }): string => `Moves the time from ${from} to ${to}`,
    rowMoves: ({ from, to }: { from: string; to: string }): string => `Moves the date from ${from} to ${to}`,
    withPeople: (names: readonly string[]): string => `With ${listed(names)}`,
    moreGuests: (count: number): string => `${count} more`,
    readByOffset: 'Its offset was taken from its name and may be wrong in summer: check the day and time.',
    nobodyNamed:
      'No meeting of these days says who takes part. Calendars shared by link often leave that out: export the calendar itself, or choose a meeting and say who takes part.',
    whoAmI: 'Your own note has no email address. Add it, so that you are left out of your meetings.',
    noneInWindow: ({ count, from, to }: { count: number; from: string; to: string }): string =>
      count === 0
        ? 'The file has no events.'
        : `The file has ${counted(count, 'event')}, but none between ${from} and ${to}.`,
    nothingForThisRow: 'Nothing is written for this meeting.',
    sayFirst: (isTouch: boolean): string =>
      `${isTouch ? 'Tap the meeting' : 'Press Enter'} to say what is open. Until then it is left out.`,
    newNoteAt: (path: string): string => `New note: ${path}`,
    changedIn: (path: string): string => `Changed in ${path}`,
    renamedTo: (path: string): string => `Renamed to ${path}, and the links to it follow`,
    nothingWritten: 'Nothing was written.',
    reportChanged: 'Changed',
    cli: 'Print which meeting notes a calendar file would make; write them with write=true',
    cliFile: 'an .ics file in the vault',
    cliFrom: (): string => 'the first day, such as 2026-11-01; 30 days ago without it',
    cliTo: (): string => 'the last day; in 14 days without it',
    cliChoose: (): string =>
      'which: all, moved (moves dates and times), guests (adds them to notes), cancelled or gone (mark notes), unnamed (no attendees), doubtful (time zone not known), or words such as “British Library”; several separated by commas',
    noMeetingFits: (written: string): string =>
      `No meeting in these days fits “${written}”. Write all, moved, guests, cancelled, gone, unnamed, doubtful, or words of a title or a name.`,
    noDays: (words: string): string =>
      `“${words}” is not a day. Write days as 2026-01-31, and from= no later than to=.`,
    isNoCalendar: (name: string): string => `“${name}” is not a calendar file.`,
    chooseCalendar: 'Choose an iCalendar file (.ics), or the zip file of calendars that Google sends.',
    zipFailed: ({ name, why, most }: { name: string; why: string; most: number }): string =>
      why === 'absent'
        ? `“${name}” has no calendar file (.ics) in it.`
        : why === 'too large'
          ? `The calendars in “${name}” unpack to more than ${most} MB, so they were not read.`
          : `“${name}” is damaged, or is not a zip file.`,
    zipRemedy: 'Unpack it yourself and choose the .ics files in it.',
    eventNotEnded: (): string => 'The END line of this event is missing.',
    readAsFarAsThere: 'Everything before that was read; check this meeting.',
    lineNotUnderstood: (line: string): string => `The line “${line}” is not a property of an event.`,
    noStart: (summary: string): string =>
      summary === '' ? 'This event has no day that can be read.' : `“${summary}” has no day that can be read.`,
    sameUid: (summary: string): string =>
      `${summary === '' ? 'This event' : `“${summary}”`} has the same UID as another event of the file.`,
    eventLeftOut: 'It was left out.',
    unknownZone: (name: string): string => `The time zone “${name}” is not known.`,
    readAsYours: 'Its times were read in your own time zone; check them.',
    rareRule: (name: string): string => `“${name}” repeats several times a day or in a way that cannot be worked out.`,
    onlyFirst: 'Only its first time was read.',
    tooManyEvents: ({ name, most }: { name: string; most: number }): string =>
      `“${name}” has more than ${most} events; the others were not read.`,
    tooManyMeetings: ({ most, dropped, day }: { most: number; dropped: number; day: string }): string =>
      `There are more than ${most} meetings in these days: the oldest ${dropped}, up to ${day}, are not listed.`,
    tooManyTimes: (name: string): string => `“${name}” repeats too often: its times cannot all be counted.`,
    tooManyDates: ({ name, most }: { name: string; most: number }): string =>
      `“${name}” names more than ${most} days one by one; the others were not read.`,
    rareException: (name: string): string => `“${name}” leaves out days in a way that cannot be worked out.`,
    checkItsDays: 'Check its days.',
  },

  importing: {
    nobodyIn: (file: string): string => `“${file}” contains no people.`,
    propertiesNotRead: ({ file, names }: { file: string; names: readonly string[] }): string =>
      `“${file}” has properties that are not read: ${names.join(', ')}.`,
    noEmail: (text: string): string => `“${text}” is not an email address.`,
    noPhone: (text: string): string => `“${text}” is not a telephone number.`,
    impossibleBirthday: (day: string): string => `“${day}” cannot be the birthday of a living person.`,
    noPage: (text: string): string => `“${text}” is not a web address.`,
    secondValue: ({ first, other }: { first: string; other: string }): string =>
      `“${first}” was taken, and “${other}” was not.`,
    textCut: ({ begin, longest }: { begin: string; longest: number }): string =>
      `The text that begins “${begin}” was cut after ${longest} characters.`,
    tooManyOfAKind: ({ first, most }: { first: string; most: number }): string =>
      `Of the list that begins “${first}” only ${most} were taken.`,
    notRenamed: ({ path, why }: { path: string; why: string }): string => `${path} keeps its name. ${why}`,
    marksChanged: ({ from, to }: { from: string; to: string }): string =>
      `“${from}” is written as “${to}”, so that it is no link and no template in a note.`,
    changeByHand: 'Change it in the note if you need to.',
    inThisRow: 'Something in it could not be read or was changed',
    columnsNotRead: (titles: readonly string[]): string =>
      `${form(titles.length, 'This column was', 'These columns were')} not read: ${titles.join(', ')}.`,
    valuesLeftOut: 'All of that is left out.',
    beyondTitles: (values: readonly string[]): string =>
      `${form(values.length, 'A value in this row is', 'Values in this row are')} beyond the last column title: ${values.map((one) => `“${one}”`).join(', ')}.`,
    lookForComma: 'It is left out. Check this person: a value with a comma needs quotation marks.',
    importPeople: 'Import people',
    importPeopleDots: 'Import people…',
    importIntro: (): string =>
      'Bring in people from vCard files, Google Contacts, LinkedIn or Outlook. You review everybody first; nothing is written before you choose.',
    readHere: 'Files are read on this device, and nothing is sent anywhere.',
    chooseFiles: 'Choose files…',
    fileInVault: 'File in the vault…',
    orDrop: 'You can also drop files on this page.',
    findFile: 'Find a file…',
    noFileOfThatName: 'The vault has no vCard, CSV or zip file of that name.',
    readingFiles: (people: number): string => `Reading… ${counted(people, 'person', 'people')}`,
    comparing: 'Comparing with your notes…',
    cancel: 'Cancel',
    readingCancelled: 'Reading was cancelled. Nothing was written.',
    otherFiles: 'Other files…',
    kinds: { new: 'New', same: 'Already here', unsure: 'Unsure', skip: 'Left out' },
    counts: ({ fresh, same, unsure, left }: { fresh: number; same: number; unsure: number; left: number }): string =>
      listed([
        `${fresh} new`,
        ...(same > 0 ? [`${same} already here with something to add`] : []),
        ...(unsure > 0 ? [`${unsure} unsure`] : []),
        ...(left > 0 ? [`${left} left out`] : []),
      ]),
    chosenCount: (count: number): string => `${count} chosen`,
    shownCount: ({ shown, all }: { shown: number; all: number }): string =>
      shown === all ? counted(all, 'person', 'people') : `${shown} of ${counted(all, 'person', 'people')}`,
    filterWords: 'Words in name, organisation or role',
    filters: 'Filter',
    filterKind: 'Kind',
    allKinds: 'All kinds',
    onlyChosen: 'Chosen',
    filterOrganisation: 'Organisation',
    allOrganisations: 'All organisations',
    filterGroup: 'Group',
    allGroups: 'All groups',
    filterSince: 'Connected since',
    anyTime: 'Connected at any time',
    since: (year: number): string => `Connected since ${year}`,
    valueWithCount: ({ value, count }: { value: string; count: number }): string => `${value} (${count})`,
    chooseShown: 'Choose all shown',
    chooseNone: 'Choose none',
    chooseShownShort: 'All',
    chooseNoneShort: 'None',
    importChosen: (count: number): string => (count === 0 ? 'Import' : `Import ${counted(count, 'person', 'people')}`),
    withReport: 'Also write a report note',
    keepForLookUp: 'Keep for look-up',
    importKeys: 'Space or Enter chooses, W asks who it is, Ctrl or Cmd+Enter imports.',
    importTouch: 'Tap a row to choose it. Hold it to say who it is.',
    linkedInFirst:
      'Nobody is chosen. Keep the list for look-up, and make notes only for people you want to stay in touch with.',
    rowNew: 'New note',
    rowAddsTo: (name: string): string => `Adds to ${name}`,
    because: (reason: string): string =>
      ({
        email: 'The same email address',
        url: 'The same profile address',
        name: 'The only person of that name',
        unknown: 'No one in your notes has that name or address',
        'nothing to add': 'There is nothing to add to the note',
        nameless: 'The file gives no name',
        me: 'This is you',
        organisation: 'An organisation, a place or a thing, not a person',
        group: 'A group, not a person',
        'several people': 'May be several people',
        'other name': 'Someone with a different name has this address',
        namesake: 'The name is the same, but not address and organisation, profile or birthday',
        generation: '“Jr.”, “Sr.” or the like is not in both names',
        'short name': 'A single name could be anyone',
        'similar name': 'There is a person with a very similar name',
        'same phone': 'Someone with a different name has this phone number',
        'name from email': 'The name was made from the email address',
        'namesakes in file': 'The file has several people of that name',
        'similar in file': 'The file has another person with a very similar name',
        'same as another': 'Another row is the same person',
        'shared address': 'The address belongs to several people in the file',
        'my address': 'This is your address, but not your name',
        'other note': 'A note of that name is about no person',
        'unreadable note': 'The properties of the note of that name cannot be read',
      })[reason] ?? reason,
    membersNotInFile: (count: number): string => `${count} whose card is not in the file`,
    members: (names: readonly string[]): string => `In the group: ${listed(names)}`,
    unreadableNoteAt: ({ path, line }: { path: string; line: number | null }): string =>
      `There is a note of that name that cannot be read: ${path}${line === null ? '' : `, line ${line}`}`,
    otherNoteAt: (path: string): string => `There is a note of that name, but it is about no person: ${path}`,
    withoutName: 'Without a name',
    wouldBeWritten: 'What would be written',
    backToList: 'Back to the list',
    newNoteAt: (path: string): string => `New note: ${path}`,
    addedTo: (path: string): string => `Added to ${path}`,
    keptAsItIs: ({ key, note, file }: { key: string; note: string; file: string }): string =>
      `${key} stays “${note}”; the file says “${file}”.`,
    nothingForThisRow: 'Nothing is written for this row.',
    /** A refusal, said before anything was tried. */
    beforeWriting: (refusal: string): string => refusal.replace(/ ?Nothing was written\.$/, ''),
    sayWhoFirst: (isTouch: boolean): string =>
      `${isTouch ? 'Tap the row' : 'Press Enter'} to say who this is. Until then it is left out.`,
    whoIs: (name: string): string => `Who is ${name}? Type to find a person.`,
    newNoteFor: (name: string): string => `New note for ${name}`,
    useNote: (path: string): string => `Use the note ${path}: it is marked as a person`,
    rowMarks: 'Marks the note of that name',
    noteCannotBeMarked: (path: string): string => `${path} cannot be marked as the note of a person.`,
    cannotBeChosen: ({ name, why }: { name: string; why: string }): string =>
      name === '' ? `This row cannot be chosen. ${why}.` : `${name} cannot be chosen. ${why}.`,
    leaveOut: 'Leave out',
    noChoiceOfThatName: 'Nobody has that name.',
    writingNotes: ({ done, all }: { done: number; all: number }): string => `Writing ${done} of ${all}…`,
    stop: 'Stop',
    imported: ({ made, added, stopped }: { made: number; added: number; stopped: boolean }): string => {
      const parts = [
        ...(made > 0 ? [`${counted(made, 'note')} made`] : []),
        ...(added > 0 ? [`${counted(added, 'note')} added to`] : []),
      ];
      return `${stopped ? 'Stopped. ' : ''}People imported: ${listed(parts)}.`;
    },
    nothingImported: 'Nothing was imported.',
    couldNotImport: ({ name, why }: { name: string; why: string }): string => `${name}: ${why}`,
    unreadCount: (count: number): string => `${counted(count, 'thing')} could not be read or had to be changed`,
    andMoreUnread: (count: number): string => `And ${count} more.`,
    reportName: (): string => 'Import report',
    reportFiles: (files: readonly string[]): string => `From: ${listed(files)}`,
    reportOf: ({ name, path }: { name: string; path: string }): string => `${name}: ${path}`,
    reportNew: 'New notes',
    reportAdded: 'Added to',
    reportUnread: 'Could not be read or was changed',
    nameMakesNoPerson: (name: string): string =>
      `A note called “${name}” is not read as that of a person, so none is made. Add them by hand, under another name.`,
    templateMakesNoPerson: 'A note made from your person template is not read as a person. Add the tag person to it.',
    noteHeading: 'From the address book',
    assistantOf: (name: string): string => (name === '' ? 'An assistant' : `Assistant of ${name}`),
    cardOf: ({ file, number }: { file: string; number: number }): string => `${file}, card ${number}`,
    lineOf: ({ file, number }: { file: string; number: number }): string => `${file}, line ${number}`,
    cardNotEnded: (): string => 'The END line is missing.',
    readAsFarAsThere: 'Everything before that was read; check this person.',
    lineNotUnderstood: (line: string): string => `The line “${line}” is not a property of a card.`,
    restWasRead: 'Everything else was read.',
    rowNotUnderstood: 'This row has a quotation mark that is not closed.',
    charsetNotUsed: ({ charset, name }: { charset: string; name: string }): string =>
      `${name} could not be read in the character set ${charset}.`,
    lookAtName: 'It was read as UTF-8 or Windows text; check the letters.',
    noBirthday: (text: string): string => `“${text}” is not a clear birthday.`,
    noConnectedDay: (text: string): string => `“${text}” is not a clear day.`,
    addByHand: 'Add what is missing by hand.',
    fileTooLarge: ({ name, most }: { name: string; most: number }): string =>
      `“${name}” is larger than ${most} MB, so it was not read.`,
    splitFile: 'Split it into smaller files.',
    fileEmpty: (name: string): string => `“${name}” is empty.`,
    exportAgain: 'Export it again.',
    zipFailed: ({ name, why, most }: { name: string; why: string; most: number }): string =>
      why === 'absent'
        ? `“${name}” has no vCard file in it, and none called Connections.csv.`
        : why === 'too large'
          ? `The people in “${name}” unpack to more than ${most} MB, so they were not read.`
          : `“${name}” is damaged, or is not a zip file.`,
    zipRemedy: (why: string): string =>
      why === 'absent'
        ? 'Choose the zip file that LinkedIn sent you, or unpack this one and choose a .vcf or .csv file in it.'
        : 'Unpack it yourself and choose the files in it.',
    isCalendar: (name: string): string => `“${name}” is a calendar: it contains meetings, not people.`,
    calendarRemedy: 'To import its meetings, use the command for calendar files.',
    isNoPeopleFile: (name: string): string => `“${name}” is not a file of people that can be read.`,
    readableFiles: (): string =>
      'Choose a vCard (.vcf), a CSV file of Google Contacts, LinkedIn or Outlook with the row of column titles in English or German, or a zip file of LinkedIn or of vCards.',
    tooMany: ({ name, most }: { name: string; most: number }): string =>
      `“${name}” has more than ${most} people; the others were not read.`,
    fileNotRead: ({ name, why }: { name: string; why: string }): string => `“${name}” could not be read: ${why}`,
    connectionsFileName: (): string => 'LinkedIn connections.csv',
    whereToKeep: 'Keep connections for look-up',
    fileInVaultField: 'File in the vault',
    keep: 'Keep',
    writeFileName: (): string => 'Write a path in the vault that ends in .csv.',
    connectionsKept: ({ count, path }: { count: number; path: string }): string =>
      `${counted(count, 'connection')} kept in “${path}”. “Who can help with…” and “Find a path to…” look there; nobody was added to your people.`,
    isOtherFile: (path: string): string =>
      `“${path}” holds something else, so it was not replaced. Choose another file in the settings.`,
    youAreConnected: ({ name, what, since }: { name: string; what: string | null; since: string | null }): string =>
      `You are connected on LinkedIn with ${name}${what === null ? '' : ` (${what})`}${since === null ? '' : ` since ${since}`}.`,
    youKnowAt: ({ count, words, names }: { count: number; words: string; names: readonly string[] }): string =>
      `On LinkedIn you know ${counted(count, 'person', 'people')} for “${words}”: ${listed(names)}.`,
    othersToo: (count: number): string => counted(count, 'other'),
    roleAt: ({ role, organisation }: { role: string; organisation: string }): string => `${role}, ${organisation}`,
    cliImport: 'Print what importing a file of people would write; write it with write=true',
    cliFile: (): string => 'path of a vCard, CSV or zip file in the vault',
    cliChoose: (): string =>
      'whom: all, known (people who have a note), or a filter such as “British Library”, group:Friends, since:2024-01-01',
    cliWrite: (): string => 'write it; without this, nothing is changed',
    writeIsTrue: (written: string): string =>
      `“write=${written}” is not understood. Write write=true to write, or leave it out to look first.`,
    noSuchFile: (path: string): string =>
      `There is no file “${path}” in the vault. Write its path from the folder of the vault, with its ending.`,
    nobodyFits: (written: string): string =>
      `No one in the file matches “${written}”. Write all, known (people who have a note), or a filter such as “British Library”, organisation:Navy, group:Friends or since:2024-01-31.`,
    choiceMeant: ({ written, meant }: { written: string; meant: string }): string =>
      `Nobody in the file is called “${written}”. Did you mean choose=${meant}? To look for a name, write it in full.`,
    noFilter: (written: string): string => `“${written}” has no clear day after “since:”. Write since:2024-01-31.`,
  },

  editing: {
    /** The opening of a task in a note: for whom it is. */
    promisedTo: (link: string): string => `for ${link}:`,
    /** Items below the line of an introduction, as they stand in a note. */
    stepAsked: ({ link, day }: { link: string; day: string | null }): string =>
      `asked ${link}${day === null ? '' : ` ${day}`}`,
    answer: (answer: 'yes' | 'no'): string => answer,
    answerLater: (day: string): string => `later, after ${day}`,
    stepIntroduced: (day: string): string => `introduced ${day}`,
    stepMet: (day: string | null): string => `they met${day === null ? '' : ` ${day}`}`,
    stepTold: (day: string): string => `they told me how it went ${day}`,
    introductionGone: 'The line of the introduction is no longer there as you saw it.',
    inTemplate: (what: string): string => `In the template: ${what}`,
    propertiesUnreadable: (replace: string): string =>
      `The properties at the top of the note cannot be read: ${replace}.`,
    correctInSourceMode: 'Correct them in source mode, then try again. Nothing was written.',
    propertiesEndInDots:
      'The properties at the top of the note end with "..."; Obsidian only reads them if they end with "---".',
    closeWithDashes: 'Write "---" instead of "...", then try again. Nothing was written.',
    propertiesUnextendable: 'The properties at the top of the note cannot be added to without rewriting them.',
    writeOneToALine: 'Write one "name: value" per line, then try again. Nothing was written.',
    noListItem: 'This line is not a list item, so it has no box to tick.',
    changeItByHand: 'Change it by hand.',
    tickWithTasks: (plugin: string): string => `Tick it with the ${plugin} plugin, which adds the next one.`,
    recurringTask: (plugin: string): string => `This task repeats, and only the ${plugin} plugin knows when.`,
    settledAlready: 'This line is already settled.',
    linkNotThere: (target: string): string => `The link [[${target}]] is not where it was.`,
    pathBreaksProperties: (path: string): string => `The path ${path} cannot be written in a property as it is.`,
    changeItByHandNothingWritten: 'Change it by hand. Nothing was written.',
    lineGone: (shortened: string): string => `The line “${shortened}” is no longer there as you saw it.`,
    lookAgainNothingWritten: 'Look at the note, and try again. Nothing was written.',
    noteChangedSince: 'The note has changed since then.',
    undoInNote: 'Undo in the note itself, or change it by hand. Nothing was written.',
    doAgainByHand: 'Do it again by hand. Nothing was written.',
    untitled: 'Untitled',
    noteCalled: (cut: string): string => `${cut} note`,
    propertyChanged: (key: string): string => `The property “${key}” has just changed.`,
    valueHoldsComments: 'The current value contains comments, which would be lost.',
    notReadBack: ({ line, because }: { line: number; because: string }): string =>
      because === ''
        ? `Written like this, line ${String(line)} would not be read as you mean it.`
        : `Written like this, line ${String(line)} would be a problem: ${because}`,
    changesElse: (line: number | null): string =>
      line === null
        ? 'Written like this, it would change what the rest of the note says.'
        : `Written like this, it would change what line ${String(line)} says.`,
    writeByHand: 'Write it in the note by hand. Nothing was written.',
    codeNotClosed: (line: number): string => `The code block on line ${String(line)} is not closed.`,
    commentNotClosed: (line: number): string => `The comment on line ${String(line)} is not closed.`,
    mathNotClosed: (line: number): string => `The formula on line ${String(line)} is not closed.`,
    htmlNotClosed: (line: number): string => `The HTML block on line ${String(line)} is not closed.`,
    closeCode: 'Close it with ```, then try again. Nothing was written.',
    closeComment: 'Close it with %%, then try again. Nothing was written.',
    closeMath: 'Close it with $$, then try again. Nothing was written.',
    closeHtml: 'Close it, then try again. Nothing was written.',
    typedLanguage: (): 'en' | 'de' => 'en',
  },

  vault: {
    clockOutside: 'The clock of this device is outside the years 1 to 9999.',
    couldNotBeMade: ({ free, message }: { free: string; message: string }): string =>
      `“${free}” could not be created: ${message}`,
    fileInPlaceOfFolder: (path: string): string =>
      `There is a file where the folder “${path}” should be. Choose another folder in the settings.`,
    textUnreadable: (message: string): string => `Its text could not be read: ${message}`,
    openNoteOnce: 'Open the note. If it opens, change something in it, and it is read again.',
    stumbled: (message: string): string => `Reference Desk failed to read this note: ${message}`,
    pleaseReport: 'Please report this with the text of the note. The rest of the vault is still read.',
    yourOwnNote: 'Your own note',
    yourOwnNoteMore: 'The note about you; if empty, the note with the tag me.',
    peopleFolders: 'People folders',
    peopleFoldersMore: 'Every note in these folders is a person, with or without a tag.',
    meetingFolders: 'Meeting folders',
    meetingFoldersMore: 'Every note in these folders is a meeting, with or without a tag.',
    foldersToLeaveOut: 'Folders to leave out',
    foldersToLeaveOutMore: 'Notes in these folders are not read.',
    ownSpellings: 'Your own spellings',
    ownSpellingsMore: 'Your own words for a property, one meaning per line, as in “introduced by: recommended by”.',
    dailyNoteFormat: 'Daily note format',
    dailyNoteFormatMore: (example: string): string =>
      `A date format such as ${example}; if empty, the format of the core plugin Daily notes.`,
    everyMentionCounts: 'Every mention counts as contact',
    everyMentionCountsMore:
      'Every mention in a note with a day counts as contact, not only sentences that say you were in touch.',
    defaultCadence: 'Default cadence',
    defaultCadenceMore: 'Days without contact after which anyone you have met has gone quiet; 0 turns this off.',
    cadenceByTag: 'Cadence by tag',
    cadenceByTagMore:
      'How often to be in touch with people who have a tag, one per line, as in “mentor: every 6 weeks”.',
    favoursToReturnMore: 'Days to wait before a favour you received is shown.',
    favoursOutstandingMore: 'Days to wait before a favour you did is shown.',
    meetingsToGiveThanks: 'Meetings to give thanks for',
    meetingsToGiveThanksMore: 'Tags or kinds of meetings after which thanks are due, one per line.',
    thanksShown: 'Thanks shown for',
    thanksShownMore: 'Days after the meeting during which thanks due are shown.',
    prepareAhead: 'Prepare ahead',
    prepareAheadMore: 'Days before a meeting from which it is shown.',
    headingForContacts: 'Heading for contacts',
    headingForContactsMore: 'Contacts that you log are added under this heading in the note of the person.',
    headingForFavoursAndPromises: 'Heading for favours and promises',
    headingForFavoursAndPromisesMore: 'What you record is added under this heading.',
    kindsOfFollowUps: 'Follow-ups to show',
    kindsOfFollowUpsMore: 'Each kind of follow-up can be switched off.',
    anniversaries: 'Remember the day you met',
    anniversariesMore: 'Shows it among the follow-ups every year, like a birthday.',
    countInStatusBar: 'Count in the status bar',
    countInStatusBarMore: 'Shows how many people to get in touch with today.',
    suggestionsMore:
      'Looks in the background for sentences about introductions, favours or promises, and offers to record them.',
    templateFolder: 'Template folder',
    templateFolderMore: 'Your own templates; one with the name of a built-in template replaces it.',
    folderForNewPeople: 'Folder for new people',
    whereObsidianPutsNew: 'If empty, where Obsidian puts new notes.',
    prepAsMeeting: 'Prep makes a meeting note',
    prepAsMeetingMore:
      'When no note is open, a prep page becomes a meeting note linked to the person, not a note of its own.',
    suggestWhileTyping: 'Suggest people while you type',
    suggestWhileTypingMore:
      'Type @ and a name, or begin a list item with “owes me”, “promised” or “intro via”, and choose the person.',
    seeksWork: 'I am looking for work',
    seeksWorkMore: 'Prep pages and first letters then say that you ask for a conversation, not for a job.',
    folderForNewMeetings: 'Folder for new meetings',
    writeDays: (mostDays: number): string => `Write a whole number of days from 0 to ${mostDays}.`,
    chooseOnOrOff: 'Choose on or off.',
    writeOneALine: 'Write one per line.',
    writeText: 'Write a line of text.',
    untilThenLineIsOut: 'Until then that line does not count.',
    untilThenAsItCame: 'Until then the default applies.',
    noFolder: (folder: string): string => `there is no folder “${folder}”.`,
    noSuchNote: (path: string): string => `there is no note “${path}”.`,
    settingNamesNothing: ({ name, problem }: { name: string; problem: string }): string =>
      `The setting “${name}”: ${problem}`,
    didYouMeanPlace: (path: string): string => `Did you mean “${path}”? Correct it in the settings.`,
    correctSetting: 'Correct it in the settings, or remove it.',
    settingProblem: ({
      name,
      kept,
      value,
      problem,
      until,
    }: {
      name: string;
      kept: boolean;
      value: string;
      problem: string;
      until: string;
    }): string => `The setting “${name}”${kept ? '' : ` is ${value}`}: ${problem} ${until}`,
    noTagAndCadence: (line: string): string =>
      `“${line}” does not have a tag and a cadence. Write it as “mentor: every 6 weeks”.`,
    noCadence: (value: string): string =>
      `“${value}” is not a cadence. Write a number of days, weekly, monthly, yearly, “every 6 weeks” or never.`,
    noKind: ({ line, followUpKinds }: { line: string; followUpKinds: string }): string =>
      `There is no kind “${line}”. Write one of: ${followUpKinds}.`,
    writtenAlready: 'That is already written there.',
    nothingToUndo: 'There is nothing to undo.',
    takenBack: (words: string): string => `Undone: ${words}`,
    noteIsNotAsMade: (name: string): string => `“${name}” has been changed since, so it was left alone.`,
    undoneForNotes: (count: number): string => `Undone for ${counted(count, 'note')}.`,
    redoneForNotes: (count: number): string => `Redone for ${counted(count, 'note')}.`,
    nothingToRedo: 'There is nothing to redo.',
    doneAgain: (words: string): string => `Redone: ${words}`,
    refusal: ({ basename, what, remedy }: { basename: string; what: string; remedy: string }): string =>
      `“${basename}”: ${what} ${remedy}`,
    undo: 'Undo',
    otherNoteAt: (path: string): string => `There is another note at ${path}.`,
    noteGone: (basename: string): string => `“${basename}” does not exist any more.`,
    nothingWasWritten: 'Nothing was written.',
    isNoNote: (path: string): string => `“${path}” is not a note.`,
    nameMarkdownFile: 'Name a Markdown file.',
    couldNotBeWritten: ({ basename, message }: { basename: string; message: string }): string =>
      `“${basename}” could not be written: ${message}`,
    lookAgain: 'Look at the note, and try again.',
    notUtf8: (basename: string): string => `“${basename}” contains bytes that are not UTF-8 text.`,
    saveAsUtf8: 'Save it as UTF-8 first. Nothing was written.',
    notWritten: ({ what, remedy, typed }: { what: string; remedy: string; typed: string }): string =>
      typed === '' ? `${what} ${remedy}` : `${what} ${remedy} You had typed: ${typed}`,
    connectionsFile: 'LinkedIn connections',
    connectionsFileMore: (): string =>
      'A CSV file in the vault where “Keep for look-up” saves your connections. “Who can help with…” and “Find a path to…” look there; nobody in it is added to your people.',
  },

  plugin: {
    advanced: 'Advanced',
    welcomePage: 'Welcome page',
    whatWasFound: 'What was found in your notes',
    countsFound: ({
      people,
      meetings,
      introductions,
    }: {
      people: number;
      meetings: number;
      introductions: number;
    }): string =>
      `${counted(people, 'person', 'people')}, ${counted(meetings, 'meeting')}, ${counted(introductions, 'introduction')}`,
    whyLacking: (lack: 'people' | 'meetings' | 'introductions'): string =>
      ({
        people: 'No note has the tag person or is in a people folder.',
        meetings: 'No note has the tag meeting, is in a meeting folder, or names a day and attendees.',
        introductions: 'No note of a person says introduced_by, and no introduction is recorded.',
      })[lack],
    allRead: (problems: number): string =>
      problems === 0
        ? 'All notes could be read.'
        : `${counted(problems, 'problem')} found: the network status says what to do.`,
    isBehindSettings: (page: string): string => `“${page}” is open. Close the settings to see it.`,
    addFolderDots: 'Add folder…',
    removeFolder: (folder: string): string => `Remove the folder ${folder}`,
    noFolderOfThatName: (folder: string): string =>
      `There is no folder “${folder}”. Choose one from the list under the field.`,
    reviewSuggestions: 'Review suggestions',
    writeUpTalk: 'Write up this talk',
    afterTalk: 'After the talk',
    openWelcomePage: 'Open welcome page',
    listSuggestions: 'List what sentences in notes seem to say: introductions, favours, promises, thanks',
    acceptSuggestion: 'Write a suggestion down in its note',
    dismissSuggestion: 'Do not show a suggestion again',
    suggestionId: 'The suggestion, as listed',
    otherKind: 'What it is, if the suggestion is wrong: favour-received, promise, need …',
    otherPerson: 'Who it is about, if the suggestion is wrong or leaves it open',
    otherWhom: 'The other person of an introduction',
    formatMore: 'Output format; the first is the default',
    sayWhich: ({ name, example }: { name: string; example: string }): string => `Add ${name}, as in ${name}=${example}`,
    noOption: ({
      command,
      option,
      known,
      near,
    }: {
      command: string;
      option: string;
      known: readonly string[];
      near: string | null;
    }): string => {
      const all = known.length === 0 ? 'It has none.' : `It has ${known.map((one) => `${one}=`).join(', ')}.`;
      return `“${command}” has no option “${option}”.${near === null ? '' : ` Did you mean ${near}=?`} ${all}`;
    },
    optionWithoutValue: ({ option, value }: { option: string; value: string }): string =>
      `“${option}” has no value. Write ${option}=${value}, or leave it out.`,
    noLine: (written: string): string => `“${written}” is not the number of a line. Write it as line=12.`,
    nothing: 'Nothing found.',
    noFormat: (format: string): string => `There is no format “${format}”. Write format=json or format=text.`,
    noCliCommand: ({ name, why }: { name: string; why: string }): string =>
      `Reference Desk: the command “${name}” is not on the command line: ${why}`,
    listEverybodyWithLastContact: 'List people, with last contact and cadence',
    listMeetingsNewestFirst: 'List meetings, newest first',
    listIntroductions: 'List who introduced whom',
    listFavoursBothWays: 'List favours, both ways',
    listFollowUps: 'List who to get in touch with, and why',
    listSearch: 'List your last talks, who was named, how far you have come with each, and who led you to them',
    ofSearch: ({ list, who, why }: { list: string; who: string; why: string }): string => `${list}: ${who} · ${why}`,
    listProblems: 'List what could not be read, and what to do about it',
    explainMore: 'Say why a note is, or is not, a person or a meeting',
    theNote: 'Path of the note',
    choosePerson: ({ word, flag }: { word: string; flag: string }): string =>
      `Say who “${word}” is, as in ${flag}="Grace Hopper".`,
    noNote: (path: string): string => `There is no note “${path}”. Write its path from the root of the vault.`,
    notIndexedYet: (path: string): string => `Obsidian has not indexed “${path}” yet. Try again in a moment.`,
    pathMore: 'Find paths to a person, with the note that proves each step',
    whomToReach: 'Person to reach',
    fromWhom: 'Person to start from; you by default',
    printTreeOfIntroductions: 'Print the tree of introductions',
    treeFormatMore: 'Output format; the first is the default',
    noTreeFormat: ({ format, forestFormats }: { format: string; forestFormats: string }): string =>
      `There is no format “${format}”. Write ${forestFormats}.`,
    lastMention: (day: string): string => `mentioned ${day}`,
    lastContact: (day: string | null): string => (day === null ? 'no contact noted' : `last contact ${day}`),
    meAmongOthers: (): string => 'you',
    introduced: ({ by, state, names }: { by: string | null; state: string; names: readonly string[] }): string =>
      state === 'named'
        ? `${by ?? 'You'} told ${names.join(' about ')}`
        : state === 'asked'
          ? `You asked ${by ?? 'yourself'} to introduce ${listed(names)}`
          : `${by ?? 'You'} ${state === 'promised' ? 'promised to introduce' : 'introduced'} ${listed(names)}`,
    from: (name: string): string => `from ${name}`,
    forThem: (name: string): string => `for ${name}`,
    nameAliasEmailOrPath: 'Name, alias, email or path',
    listTemplates: 'List templates, your own and the built-in ones',
    printTemplate: 'Print a template filled in for a person',
    nameOfTemplate: 'Name of the template',
    severalWithCommas: (description: string): string => `${description}; separate several with commas`,
    printPrepForSomebody: 'Print prep for a person',
    repairLinkMore: 'Repair a link that leads nowhere, where the person’s note is elsewhere',
    noLinkToRepair: (path: string): string =>
      `No link in ${path} can be repaired. Write “problems” to see which links can.`,
    severalLinksToRepair: (path: string): string => `Several links in ${path} can be repaired. Add line=<number>.`,
    settleFavourOrPromise:
      'Settle a favour, a promise, something you wait for or something to ask, by its note and line',
    lineFrom1: 'Line number, starting at 1',
    howItWasSettled: 'How it was settled',
    logContactInSomebodysNote: 'Log contact in the note of a person',
    daysPast: 'Day, such as yesterday, 2 weeks ago or 2026-10-02; today by default',
    aboutInALine: 'What it was about, in one line',
    isStillAhead: (day: string): string => `${day} is in the future. Log the contact after it has happened.`,
    leaveOutUntil: 'Leave a person out of the follow-ups until a day',
    daysAhead: 'Day, such as tomorrow, in 3 weeks or 2027-01-02',
    setProperty: 'Set one property of a note',
    theProperty: 'Name of the property',
    theValue: 'Text, number or day',
    isNotAhead: (until: string): string => `${until} is not in the future. Name a later day.`,
    sayWhichValue: 'Add value, as in value="every 6 weeks"',
    noWayToSettle: ({ as, keys }: { as: string; keys: readonly string[] }): string =>
      `It cannot be settled as “${as}”. Write as=${keys.join(', as=')}.`,
    noFavourNoPromise: ({ line, path }: { line: number; path: string }): string =>
      `Line ${line} of “${path}” is not a favour or a promise. See “favours”.`,
    hasNoNoteYet: (name: string): string => `${name} has no note yet. Create one, then try again.`,
    isNoDay: (words: string): string =>
      `“${words}” is not a day. Write it as yesterday, last Tue, in 2 weeks or 2026-10-02.`,
    exportWhatNotesSay: 'Export what notes say about a person…',
    eraseSomebody: 'Erase a person…',
    undoLastChangeToNotes: 'Undo the last change to notes',
    redoLastChangeToNotes: 'Redo the last change to notes',
    explainThisNote: 'Explain this note',
    openFollowUps: 'Open follow-ups',
    insertPrepTemplate: 'Insert prep template',
    insertInterviewNotes: 'Insert interview notes',
    insertThanks: 'Insert thanks',
    insertDebrief: 'Insert debrief',
    insertTemplate: 'Insert template…',
    newMeetingWith: 'New meeting with…',
    copyBuiltInTemplates: 'Copy built-in templates to the vault',
    openFollowUpsInSideBar: 'Open follow-ups in side bar',
    openIntroductionsGraph: 'Open introductions graph',
    findPathTo: 'Find a path to…',
    openNetworkStatus: 'Open network status',
    openMySearch: 'My search',
    toSeeAbout: 'Show details',
    notIndexedYetInCommands: 'Obsidian has not indexed this note yet. Try again in a moment.',
    findPathToThem: 'Find a path to them',
    sayForWhom: 'Name the person: one name, or a list of names.',
    groupNames: { Reading: 'Reading', 'Follow-ups': 'Follow-ups', Writing: 'Writing', Templates: 'Templates' },
    day: (day: string | null): string => day ?? 'no date',
    attendees: (names: readonly string[]): string => (names.length === 0 ? 'nobody named' : names.join(', ')),
  },

  templating: {
    tooManyRuns: (runs: number): string => `This template runs its blocks more than ${runs} times.`,
    loopOverFewerThings: 'Loop over fewer things, for example over the last ten with (take list 10).',
    tooMuchOutput: (output: number): string => `This template prints more than ${output} characters.`,
    printLess: 'Print less, or loop over fewer things.',
    partialWithoutEnd: (name: string): string => `The partial “${name}” calls itself without end.`,
    putCallInIf: 'Put the call inside an {{#if}} that stops it.',
    takesOneValue: ({ name, count }: { name: string; count: number }): string =>
      `{{#${name}}} takes one value, not ${count}.`,
    writeValue: (name: string): string => `Write {{#${name} value}}.`,
    noHelper: (name: string): string => `There is no helper called “${name}”.`,
    takeHelperOut: 'Remove it, or register a helper with that name.',
    didYouMean: (near: string): string => `Did you mean “${near}”?`,
    notAHelper: (name: string): string => `“${name}” is a value, not a helper.`,
    useValueDirectly: (name: string): string => `Write ${name} alone, without parentheses or parameters.`,
    oneContext: 'A partial takes one context.',
    handOverByName: 'Pass more by name: {{> name key=value}}.',
    calledWithoutBlock: 'This partial was called without a block.',
    noPartial: (name: string): string => `There is no partial called “${name}”.`,
    takePartialOut: 'Remove the call, or create a template with that name.',
    nestedTooDeeply: 'This template is nested too deeply.',
    useFewerBlocks: 'Use fewer blocks inside blocks.',
    unknownDecorator: (name: string): string => `The decorator “${name}” is not known.`,
    onlyInline: 'Only {{#*inline "name"}} is.',
    noTemplate: 'This is not a template.',
    mendIt: 'Correct it.',
    invalidPath: (original: string): string => `Invalid path: ${original}.`,
    writeAndFirst: 'Write ../ and ./ first.',
    doesNotBelongHere: (found: string): string => `${found} does not belong here.`,
    expected: (alternatives: readonly string[]): string => `Expected ${eitherOf(alternatives)}.`,
    quoted: (what: string): string => `“${what}”`,
    endOfTemplate: 'The end of the template',
    theEndOfTemplate: (): string => 'the end of the template',
    aName: (): string => 'a name',
    aValue: (): string => 'a value',
    aComment: (): string => 'a comment',
    textOrTag: (): string => 'text or another {{tag}}',
    closeWhatIsOpen: 'Close what is still open: a block with {{/name}}, a value with }}.',
    openBlockFirst: 'Open the block with {{#name}} first, or remove this line.',
    lookForBrackets:
      'Look for a missing or misplaced bracket or quote. Write \\{{ for braces that are not for the template.',
    mendCalled: 'Correct what is called here, or remove it.',
    noDecorators: 'Decorators are not known.',
    tooLong: 'This template is too long.',
    splitItIntoPartials: 'Split it into partials.',
    writeOneOf: (templateKinds: string): string => `Write one of ${templateKinds}.`,
    noKind: (kind: string): string => `“${kind}” is not a kind of template.`,
    closedByAnother: ({ opened, closed }: { opened: string; closed: string }): string =>
      `“{{#${opened}}}” is closed by “{{/${closed}}}”.`,
    noDay: (text: string): string => `“${text}” is not a day.`,
    writeDay: (): string => 'Write a day as YYYY-MM-DD, or a field that holds one.',
    noTimeOfDay: (text: string): string => `“${text}” has no time.`,
    writeInstant: (): string => 'Write a time as YYYY-MM-DDTHH:mm.',
    noToday: 'This needs to know what day it is today.',
    giveToday: (): string => 'Give it with the option “today”, as YYYY-MM-DD.',
    noTime: 'This needs to know what time it is.',
    giveTime: (): string => 'Give it with the option “time”, as HH:mm.',
    noDateLetters: ({ letters, format }: { letters: string; format: string }): string =>
      `“${letters}” stands for nothing in the date format “${format}”.`,
    quoteWordsOfFormat: (): string => "Put words in single quotes: d 'of' LLLL.",
    bracketWordsOfFormat: (): string => 'Put words in square brackets: D [of] MMMM.',
    cannotBePrinted: ({ name, fields }: { name: string; fields: readonly string[] }): string =>
      fields.length === 0 ? `“${name}” is empty and cannot be printed.` : `“${name}” has ${fields.join(', ')}.`,
    writeField: (path: string): string => `Write which of them to print, for example {{${path}}}.`,
    writeFieldOfEach: ({ list, field }: { list: string; field: string }): string =>
      `Write which of them to print, for example {{#each ${list}}}{{${field}}}{{/each}}.`,
    takeValueOut: 'Remove it, or print something else.',
    closeByName: 'Close each block with its own name.',
    lookForComment:
      'Look for a comment or a raw block that is not closed. Write \\{{ for braces that are not for the template.',
  },
};

/** What every language has to say; a missing or misspelt key does not compile. */
export type Words = typeof en;
