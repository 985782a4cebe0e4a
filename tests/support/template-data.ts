/** The notes that the examples of docs/templates.md are made from, and every path of what a template is filled in with. */
import type { InterviewContext, TemplateKind } from '../../src/library';
import { aMeeting, aNote, aPerson } from './a-note';
import { kitContext } from './kit-page';

const me = 'Rosa Lindqvist.md';

const notes = [
  aNote(
    '---\ntags: [me]\noffers: [scanning maps and drawings, reading drafts]\nlooking for: [a course in grant writing]\n---\n',
    me,
  ),
  aPerson(
    'Ann Marlow',
    {
      aliases: ['Annie'],
      'call them': 'Annie',
      organisation: 'County Archive',
      role: 'archivist',
      location: 'Leith',
      email: 'ann@archive.example',
      'introduced by': '[[Tom Reilly]]',
      'how we met': 'at the map fair',
      met: '2026-06-05',
      birthday: '1966-11-27',
      cadence: 'every 6 weeks',
      needs: ['somebody for scanning old maps'],
      offers: ['grant writing for small archives'],
    },
    [
      '- #intro/received [[Ann Marlow]] [[Lena Vogt]] (when:: 2026-09-10)',
      '- [ ] #intro [[Ann Marlow]] [[Kim Lee]]',
      '- [ ] #intro [[Ann Marlow]] [[Eva Roth]]',
      '    - [/] asked [[Eva Roth]] 2026-11-17',
      '- #ask what became of the pilot',
      '- [ ] send her the reading list 📅 2026-11-30',
      '- [ ] #favour/received read my application (when:: 2026-10-02)',
      '- [ ] #favour/given proofread her leaflet (when:: 2026-10-02)',
      '- [x] #favour/received lent me her notes (when:: 2026-06-05)',
      '',
    ].join('\n'),
  ),
  aPerson(
    'Tom Reilly',
    { cadence: 'every 6 weeks' },
    '## Log\n\n- 2026-05-04 Called\n- #intro/received [[Tom Reilly]] [[Ann Marlow]] (when:: 2026-06-01)\n- [ ] #intro/received [[Tom Reilly]] [[Max Hall]]\n    - asked [[Tom Reilly]] 2026-11-10: no\n',
  ),
  aPerson('Kim Lee', { offers: ['scanning of old maps'] }),
  aPerson('Lena Vogt', { organisation: 'State Library' }),
  aMeeting('2026-06-05', ['Ann Marlow', 'Tom Reilly'], { summary: 'How the archive came to its maps' }),
  aMeeting(
    '2026-10-02',
    ['Ann Marlow'],
    { type: 'coffee', summary: 'The pilot and its money' },
    [
      '- The pilot ends in spring',
      '- What are you working on?',
      '  - a catalogue of sea charts',
      '- [ ] find the old catalogue',
      '- [ ] [[Ann Marlow]] to send me the draft',
      '- [ ] [[Ann Marlow]] to lend me her loupe 📅 2026-12-01',
      '- [ ] waiting for the plan',
      '',
      '## Who else should I talk to',
      '',
      '- [[Bo Lund]]',
      '',
    ].join('\n'),
  ),
  aMeeting('2026-08-01', ['Lena Vogt'], {}, '## Who else should I talk to\n\n- [[Eva Roth]]\n'),
  aPerson('Eva Roth', {}, '## Log\n\n- 2026-08-10: wrote to her\n- 2026-08-24: wrote to her again\n'),
  aMeeting('2026-11-20', ['Lena Vogt'], { type: 'coffee' }),
  aMeeting('2026-11-26', ['Ann Marlow', 'Lena Vogt'], { type: 'coffee', time: '15:00', place: 'The Pantry' }),
  aNote('- read an article by [[Ann Marlow]]\n', '2026-11-21.md'),
  aNote('Notes on scanners.\n', 'Reading/Scanning old maps.md'),
];

const answers = { 'Where?': 'The Pantry' };

const contextOf = (people: readonly string[], kind: TemplateKind): InterviewContext =>
  kitContext({ notes, people, me, seeksWork: true }, kind, answers);

/** Ann before the next meeting with her: what the examples of the page are filled in with. */
export const annsContext = contextOf(['Ann Marlow', 'Lena Vogt'], 'prep');

/** No single occasion has everything: whoever was introduced to me is no longer somebody I was only told about. */
export const contexts: readonly InterviewContext[] = [
  annsContext,
  contextOf(['Bo Lund'], 'reach-out'),
  contextOf(['Ann Marlow'], 'review'),
];

/** Fields of a list of people or notes. */
const who = (path: string): readonly Row[] => [
  [`${path}.name`, 'their name'],
  [`${path}.link`, 'a link to their note'],
];
const followUp = (path: string): readonly Row[] => [...who(path), [`${path}.why`, 'why now, in words']];
const talk = (path: string): readonly Row[] => [
  [`${path}.day`, 'its day'],
  [`${path}.title`, 'its title'],
  [`${path}.link`, 'a link to its note'],
];
const favour = (path: string): readonly Row[] => [
  [`${path}.what`, 'what was done, or what is owed'],
  [`${path}.owed`, 'whether the line says that it is owed, not that it was done'],
  [`${path}.day`, 'the day'],
  [`${path}.state`, '`open`, `returned`, `paid forward` or `waived`'],
  [`${path}.link`, 'a link to the note that says so'],
];
const promise = (path: string): readonly Row[] => [
  [`${path}.what`, 'what is promised'],
  [`${path}.due`, 'the day it is due'],
  [`${path}.link`, 'a link to the note that says so'],
];

type Row = readonly [path: string, meaning: string];

/** What each path means, in the order of the page. `[]` stands for each part of a list. */
export const templateData: readonly Row[] = [
  ['today', 'The day on which the template is filled in.'],
  ['me', 'You, as the note about you says.'],
  ['me.name', 'your name'],
  ['me.needs[]', 'what you look for'],
  ['me.offers[]', 'what you offer'],
  ['me.seeksWork', 'whether the setting “I am looking for work” is on'],
  ['person', 'The person that the note or the meeting is about; of several, the first.'],
  ...who('person'),
  ['person.givenName', 'what to call them in a greeting: `callName`, else their given name, else the whole name'],
  ['person.callName', 'what their note asks you to call them'],
  [
    'person.formal',
    'whether a German letter says Sie: as the property `Anrede` of their note says, else as your notes show (“per Du”, a promise with “dir”, the tag `#friend`), else true until you have met or they have introduced you to somebody',
  ],
  ['person.formalName', 'the name for a formal greeting: `Frau Roth` for `Anrede: Frau`, else the whole name'],
  ['person.aliases[]', 'other names of theirs'],
  ['person.organisation', 'where they work'],
  [
    'person.atOrganisation',
    'the same as it stands behind a name: `at the British Library`, in German `bei der Staatsbibliothek`',
  ],
  ['person.role', 'what they do there'],
  ['person.location', 'where they live or work'],
  ['person.email', 'their first address'],
  ['person.isFirstTalk', 'whether no note says that you were in touch before'],
  ['person.isSilent', 'whether their note says that they have died, or are not to be contacted'],
  ['person.howMet', 'how you met, in the words of their note'],
  ['person.met', 'the day on which you met'],
  ['person.introducedBy[]', 'Who introduced you to them.'],
  ...who('person.introducedBy[]'),
  ['person.introducedBy[].day', 'the day of the introduction'],
  [
    'person.introducedBy[].mayNotSay',
    'whether they do not want to be named; a letter and a page for several people leave them out',
  ],
  ['person.toTell[]', 'Of those, whom to tell how it went: nobody who has died, is not to be contacted or was there.'],
  ...who('person.toTell[]'),
  ['person.namedBy[]', 'Who told you about them or offered to introduce you, as long as nobody has.'],
  ...who('person.namedBy[]'),
  ['person.namedBy[].day', 'the day on which they did'],
  [
    'person.namedBy[].mayNotSay',
    'whether they do not want to be named; a letter and a page for several people leave them out',
  ],
  ['person.introductionPath[]', 'Everyone between you and them, from introduction to introduction.'],
  ...who('person.introductionPath[]'),
  ['person.introducedMeTo[]', 'The people they introduced you to.'],
  ...who('person.introducedMeTo[]'),
  ['person.introducedMeTo[].day', 'the day of the introduction'],
  ['person.introducedMeTo[].met', 'whether you have met since'],
  ['person.named[]', 'The people they told you about or offered to introduce, without an introduction so far.'],
  ...who('person.named[]'),
  ['person.named[].day', 'the day on which they did'],
  ['person.named[].met', 'whether you have met since'],
  ['person.news[]', 'The people you met through them, of which they have not heard yet.'],
  ...who('person.news[]'),
  ['person.news[].day', 'the day on which you met'],
  ['person.lastTime', 'The note of your last talk.'],
  ['person.lastTime.day', 'its day'],
  ['person.lastTime.ago', 'how long ago that was, in words'],
  ['person.lastTime.title', 'its title'],
  ['person.lastTime.link', 'a link to it'],
  ['person.lastTime.points[]', 'its list items and headings, five at most'],
  ['person.lastTime.open[]', 'its open tasks that are not in `promises` or `awaited`, and not open with somebody else'],
  ['person.toAsk[]', 'what you wanted to ask them next time, the oldest first'],
  ['person.birthday', 'their birthday in words, from a week before until the day after'],
  ['person.occasion', 'your last talk, in words to thank for it'],
  ['person.bring[]', 'What they need, each with what you can bring; four at most.'],
  ['person.bring[].need', 'what they need'],
  ['person.bring[].contacts[]', 'people who may help'],
  ...who('person.bring[].contacts[]'),
  ['person.bring[].contacts[].evidence', 'the words that say so'],
  ['person.bring[].notes[]', 'notes of yours about it, where the template says `kind: prep`'],
  ['person.bring[].notes[].title', 'the title'],
  ['person.bring[].notes[].link', 'a link to it'],
  ['person.bring[].skills[]', 'what you offer that fits'],
  ['person.couldHelpMe[]', 'What you look for, each with what they offer that fits; four at most.'],
  ['person.couldHelpMe[].need', 'what you look for'],
  ['person.couldHelpMe[].offer', 'what they offer'],
  ['person.lastContact', 'When you were last in touch.'],
  ['person.lastContact.day', 'the day'],
  ['person.lastContact.ago', 'how long ago that was, in words'],
  ['person.lastContact.link', 'a link to the note that says so'],
  ['person.lastMention', 'The latest dated note that names them without saying that you were in touch.'],
  ['person.lastMention.day', 'its day'],
  ['person.lastMention.ago', 'how long ago that was, in words'],
  ['person.lastMention.link', 'a link to it'],
  ['person.cadence', 'how often you want to be in touch, if you have said so'],
  ['person.due', 'the day by which to be in touch again'],
  ['person.meetings[]', 'Your past meetings, the latest first.'],
  ...talk('person.meetings[]'),
  ['person.meetings[].ago', 'how long ago that was, in words'],
  ['person.meetings[].summary', 'what it was about: its `summary`, else its first sentence'],
  ['person.favours', 'Favours between you.'],
  ['person.favours.toReturn[]', 'What they did for you and you have not returned.'],
  ...favour('person.favours.toReturn[]'),
  ['person.favours.outstanding[]', 'What you did for them and they have not returned.'],
  ...favour('person.favours.outstanding[]'),
  ['person.favours.settled[]', 'Favours that are settled, both ways.'],
  ...favour('person.favours.settled[]'),
  ['person.promises[]', 'What you promised them and have not done.'],
  ...promise('person.promises[]'),
  ['person.promisedIntroductions[]', 'The people you promised to introduce to them, before either was asked.'],
  ...who('person.promisedIntroductions[]'),
  [
    'person.introductions[]',
    'Introductions of them that you make, once somebody was asked. Only for your own pages, not for letters.',
  ],
  ...who('person.introductions[]'),
  ['person.introductions[].stands', 'where it stands, in words'],
  ['person.awaited[]', 'What they meant to do for you. Only for your own pages, not for letters.'],
  ...promise('person.awaited[]'),
  ['person.needs[]', 'what they need'],
  ['person.offers[]', 'what they offer'],
  [
    'person.sharedContacts[]',
    'People who were at meetings with both of you, those you met most often first; eight at most.',
  ],
  ...who('person.sharedContacts[]'),
  ['people[]', 'Everyone at the meeting, `person` first. Each has every field of `person`.'],
  ['meeting', 'The meeting of the open note; where the template says `kind: prep`, else the next one with them.'],
  ...talk('meeting'),
  ['meeting.time', 'when it begins'],
  ['meeting.place', 'where it is'],
  ['meeting.kind', 'what it is: `coffee`, `interview`, `call`; `meeting` if its note does not say'],
  ['meeting.attendees[]', 'the names of those who are there'],
  ['meeting.previous', 'The meeting with the same person before this one.'],
  ...talk('meeting.previous'),
  ['matches[]', 'What they or you need, and who in your network offers it.'],
  ['matches[].need', 'what is needed'],
  ['matches[].whose', 'the name of who needs it'],
  ['matches[].offeredBy', 'who offers it'],
  ...who('matches[].offeredBy'),
  ['matches[].evidence', 'the words that say so'],
  [
    'questionsToAsk[]',
    'Three to five questions for this talk, from the question bank and from what they said last time. None was asked before.',
  ],
  ['questionsToAsk[].text', 'the question'],
  ['questionsToAsk[].probe', 'what to ask next, to hear more'],
  ['questionsToAsk[].stage', 'its stage in the question bank'],
  ['asks[]', 'What you wanted to ask everyone, to be copied into the note of the talk. Not for letters.'],
  ['asks[].what', 'what to ask'],
  ['asks[].whom', 'whom, where several are there'],
  ...who('asks[].whom'),
  ['asks[].link', 'a link to the note it stands in'],
  ['asks[].isPrivate', 'whether it was noted in confidence'],
  ['asked[]', 'questions that you asked them before, from your notes'],
  ['answers', 'What was answered to `{{prompt}}`, by question. `{{prompt "Where?"}}` prints it.'],
  ['isReminder', 'whether it is time to remind `person`, once, of an introduction to the last of `people`'],
  ['bothAgree', 'whether the first and the last of `people` have both agreed to be introduced by you'],
  ['isIntroduced', 'false where your notes tell of an introduction of these two that you have not made'],
  ['nobodyAsked', 'whether your notes say of neither of these two that you asked them'],
  [
    'review',
    'The week in review. `talks` and `ahead` are filled in every template, the other lists, of ten at most, only where the template says `kind: review`.',
  ],
  ['review.talks[]', 'Meetings of the last seven days, the latest first.'],
  ...talk('review.talks[]'),
  ['review.ahead[]', 'Meetings of the next seven days, the nearest first.'],
  ...talk('review.ahead[]'),
  ['review.thanks[]', 'Thanks due.'],
  ...followUp('review.thanks[]'),
  ['review.promises[]', 'What you promised.'],
  ...followUp('review.promises[]'),
  ['review.waiting[]', 'What you wait for.'],
  ...followUp('review.waiting[]'),
  ['review.birthdays[]', 'Birthdays that are near.'],
  ...followUp('review.birthdays[]'),
  ['review.asks[]', 'Whom you meet in the next seven days and have something to ask.'],
  ...who('review.asks[]'),
  ['review.asks[].asks[]', 'what to ask'],
  ['review.favours[]', 'Favours, both ways.'],
  ...followUp('review.favours[]'),
  ['review.loops[]', 'Introducers who have not heard how it went.'],
  ...followUp('review.loops[]'),
  ['review.reachOut[]', 'People you were told about and have not written to.'],
  ...followUp('review.reachOut[]'),
  ['review.quiet[]', 'People you have not been in touch with for a while.'],
  ...followUp('review.quiet[]'),
  ['review.search', 'The search for people to talk to.'],
  ['review.search.talks', 'How many of your latest talks are looked at, eight at most.'],
  ['review.search.withNames', 'In how many of them somebody was named to you.'],
  ['review.search.deadEnds[]', 'People you were told about who did not answer.'],
  ['review.search.deadEnds[].name', 'their name'],
  ['review.search.deadEnds[].link', 'a link to their note'],
  [
    'review.search.declined[]',
    'People you were told about where the answer was no: theirs, or that of whom you asked to introduce you.',
  ],
  ['review.search.declined[].name', 'their name'],
  ['review.search.declined[].link', 'a link to their note'],
  ['review.search.declined[].why', 'who said no, and when'],
];

/** What one path holds in the contexts: the first value that is something, and whether there is one. */
export function valuesIn(all: readonly InterviewContext[]): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>();
  const isSomething = (value: unknown): boolean =>
    value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
  const add = (path: string, value: unknown): void => {
    // A link is one value, answers are by question, and everybody at a meeting has the fields of a person.
    const isWhole = path === 'answers' || /\blink$/.test(path) || path === 'people[]';
    if (Array.isArray(value)) {
      if (value.length === 0) add(`${path}[]`, null);
      for (const part of value) add(`${path}[]`, part);
      return;
    }
    if (!isSomething(values.get(path))) values.set(path, value);
    if (isWhole || typeof value !== 'object' || value === null) return;
    for (const [key, field] of Object.entries(value)) add(path === '' ? key : `${path}.${key}`, field);
  };
  for (const context of all) add('', context);
  values.delete('');
  return values;
}
