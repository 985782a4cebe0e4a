/** The page `docs/how-notes-are-read.md`, made from the tables that reading itself uses. */
import { linksInLine } from '../../src/notes/read-sentence';
import { isoOf } from '../../src/model/day';
import { readCadence } from '../../src/notes/read-cadence';
import { readDayText } from '../../src/notes/read-day';
import {
  type ClassMeaning,
  type LineMeaning,
  type MeaningGroup,
  type MeetingMeaning,
  type PersonMeaning,
  standardRows,
} from '../../src/notes/vocabulary';

const words: {
  readonly person: Readonly<Record<PersonMeaning, string>>;
  readonly meeting: Readonly<Record<MeetingMeaning, string>>;
  readonly class: Readonly<Record<ClassMeaning, string>>;
  readonly line: Readonly<Record<LineMeaning, string>>;
} = {
  person: {
    name: 'their name, where the note is called something else; links and the name of the note still lead to them',
    aliases: 'other names',
    'call name': 'what to call them in a greeting; else their given name',
    salutation:
      'how German letters address them: `du`, `Sie`, or a title (`Frau`, `Herr Dr.`), which is formal. Else letters say Sie until you have met or they have introduced you to somebody, and to whoever is noted with a title',
    organisation: 'where they work or belong',
    role: 'what they do there (`title` only where it is not the name of the note)',
    email: 'found by email, too',
    phone: 'shown by *About this person*, as a link that calls them',
    location: 'where they are',
    'met on': 'the day you met',
    'how met': 'how you met, in a few words',
    'introduced by':
      'who introduced you: one or several links or names; also after a label and under a heading with one of these words. Where it names a place, a site or an occasion, it is how you met',
    'last contact': 'a day you were in touch, if no other note shows it; a later contact elsewhere wins',
    'next contact': 'the day you want to be in touch again; it comes before the cadence',
    cadence: 'how often you mean to be in touch',
    'snoozed until': 'no follow-ups until that day',
    paused: 'no follow-ups while this is on',
    died: 'no follow-ups, whatever is written there but “no”',
    alive: 'no follow-ups where it says `false` or `no`',
    status:
      'no follow-ups where it says `archived`, `dormant`, `inactive` or `deceased`, or the same in German, French or Spanish',
    needs: 'what they need; also the list under a heading with one of these words',
    offers: 'what they offer; also the list under a heading with one of these words',
    birthday: 'with or without the year',
  },
  meeting: {
    day: 'the day of the meeting; if missing, it is taken from the name of the note',
    time: 'when it begins, for the page that prepares you',
    place: 'where it is, for the page that prepares you',
    created: 'the day, if nothing else gives one',
    attendees: 'who was there; also the list under a heading or label with one of these words',
    kind: 'what kind of meeting it was',
    summary: 'what it was about, in a few words',
    absent: 'who was not there; also the list under a heading or label with one of these words',
    cancelled: 'the meeting did not take place and is no contact; also such a word at either end of the note’s name',
    status: 'whether the meeting was cancelled',
    thanked: 'you have thanked them',
  },
  class: {
    'type key': 'properties that say what a note is',
    'person tag':
      'tags of a person in the properties, also nested: `person/friend`, `type/person`. In the text only `#person` counts',
    'person type': 'the values of those properties that mean a person, as text or as a link',
    'meeting tag':
      'tags of a meeting, also nested; `interview`, `coffee` and `call` count on a note with a day or attendees',
    'meeting type': 'the values of those properties that mean a meeting, as text or as a link',
    me: 'the note about you: this tag, or this property set to true',
  },
  line: {
    favour: '`#favour/received`, `#favour/given`',
    owe: 'a favour received',
    owed: 'a favour given',
    introduction: 'you introduced two people, or promised to; `/received` and `/between` for introductions by others',
    need: 'what someone needs',
    offer: 'what someone offers',
    ask: '`#ask`: something to ask somebody next time; not a promise, also as a task',
    'next time':
      'a heading or a label in the note of a person or of a meeting with one person: the list below it is what to ask them next time. `…` stands for a name',
    agenda:
      'the same heading in the note of a person; in the note of a meeting only its open tasks without a day are something to ask',
    reminder: 'a reminder to get in touch: not a promise, and a contact once it is ticked',
    thanks:
      'how a word of thanks begins: a ticked task or a plain list item with one of them means that you thanked them, unless it says that you still have to',
    private:
      'told in confidence: what the line says, or the list below its heading, is in no letter; as a tag of the note or as `private: true` among its properties, all of it. A line that says so in words counts the same: “that stays between us”, “please don’t pass it on”; alone in a line, they are said of what stands before it. Role, organisation and place whose line is private are in no letter either',
    owner: 'a field of a task that names whose it is: somebody else’s is not yours',
    waiting: 'a tag, a field or a heading of tasks that others do for you: you wait for them',
    named: 'a heading or a question: people below it were named to you',
    asked:
      'how an item below an `#intro` line begins: you asked whoever it names, and what stands behind it is the answer',
    introduced: 'the same: you introduced them',
    wrote: 'the same, below `#intro/received`: you wrote to whom you were introduced to',
    answered: 'the same: they answered',
    met: 'the same: they met, or you met',
    told: 'the same: they told you how it went, or you told the introducer',
    yes: 'an answer to what you asked',
    no: 'an answer that closes the introduction',
    later: 'an answer that puts it off: after four weeks you are reminded to ask again',
    'planned asked':
      'below an `#intro` line, in an empty box: a step that is planned, as `ask` is. What you note later fills the box',
    'planned introduced': 'the same',
    'planned wrote': 'the same, below `#intro/received`',
    'planned told': 'the same',
  },
};

const days = [
  '2026-10-02',
  '2026-10-02T09:30:00Z',
  '2026/10/02',
  '20261002',
  '2 Oct 2026',
  'Friday, October 2nd, 2026',
  '25/12/2026',
  '12/25/2026',
  '02/10/2026',
  'next week',
  'tbd',
];
const cadences = [
  '30',
  'weekly',
  'monthly',
  'every 6 weeks',
  '3 months',
  'twice a year',
  'P30D',
  'as needed',
  'never',
  'often',
];

export function howNotesAreRead(): string {
  return [
    '# How notes are read',
    'The plugin reads the notes you have. A fact counts if a note **states** it (a property, a tag, a list of attendees, a line of the kind below) or if a sentence in a daily or weekly note clearly says so. Everything else is at most a mention, or a [suggestion](suggestions.md) that counts once you accept it. *Explain this note* shows for each fact which line it comes from and how it is known. *Open network status* lists what could not be read.',
    '## People and meetings',
    [
      '- A **person**: a tag `person`, `people` or `contact` in the properties, `#person` in the text, `type: person` or another property of that kind, a card of VCF Contacts (`N.GN` or `N.FN`), or a folder that you name in the settings. `person/mentor` is a person of that category.',
      '- A **meeting**: a tag such as `meeting` or `1on1`, `coffee` or `interview` on a note with a day, `type: meeting`, a folder that you name, or a day (in a property or in the note’s name, as in `Team meeting 2026-11-17`) and a list of attendees (in a property or below a label such as `Attendees:`). On a note with a day, `person/grace-hopper` says who was there.',
      '- **Neither**: index notes (MOC, Index, README, Home …), organisations, Kanban boards, drawings, templates, and copies that a sync left behind. Copies are reported.',
      '- The **name** is the name of the note, or `name:`. Where the file is called `grace-hopper`, `202610021230` or `Person - Grace Hopper`, `title:` or the first heading gives the name.',
      '- People with `died:`, `status: archived` or a cadence such as `as needed` are in no list of follow-ups, nor is anybody whose own note says it in a sentence at the start of a paragraph or an item, or further on in its first lines where nobody else is spoken of: “She died in March 2021.”, “† 2.11.2020”.',
    ].join('\n'),
    '## Who was there',
    'The list in the properties; without one, the list under a heading or label such as `Attendees:`; without that, whoever the name of the note mentions; and where it mentions nobody, every known person the text links to, but for those whom its words only speak about (“talked about”, “ask”, “should come”, “Next steps”). People under “Absent”, “Apologies” or “Declined” were not there; whoever may come (“tentative”, “?”) counts as little. A cancelled meeting is no contact and nothing to prepare.',
    'Names may be links, plain names, `@names`, email addresses, `Hopper, Grace`, `Dr. Grace Hopper (Navy)`, or what a calendar writes. Case, accents and the kind of apostrophe make no difference. Among attendees, and for who introduced somebody, the whole name may stand in another order or with titles: `Hopper Grace`, `Fr. Dr. Grace Hopper`. A given name or a surname alone may be anybody’s: it means somebody with a note only if the note has it as its name or an alias. If two people have a name, that is reported and neither is chosen. Departments, firms, families and voice assistants are nobody. A person without a note is known by name only.',
    '## Contact and mention',
    'You were **in touch** with everybody at a past meeting; with a person on the day of a dated heading, list item, table row or line that begins with a bold day in their own note (headings above may give the year and the month), or in a running note of your talks; on the day of `last contact`; on the day a task about them was ticked (`✅`; without that day, a task with `#follow-up` counts on the day of its note); and when a daily or weekly note says so, in a property such as `people` or in a sentence in English, German, French or Spanish. Daily notes are those of the core plugin or of Periodic Notes, and notes named with nothing but a day. A weekly note stands for the first day of its week.',
    '| a line of a daily note | counts as |\n|---|---|',
    diary.map((line) => `| \`${line}\` | ${sentenceWords(line)} |`).join('\n'),
    'Every other link in a note with a day is a **mention**. It is shown apart and moves no last contact; `Ctrl+K` in the list of follow-ups, or a button in the view of the person, counts it as contact. A setting counts every mention in a note with a day. Links in open tasks, quotes, code and comments are not even mentions.',
    '## Who introduced you',
    'A property such as `introduced by`, a line that begins with `Introduced by:` or `Intro via`, a list under such a heading, or an `#intro` line. LinkedIn, work, a conference or a web address is how you met, and introduces nobody.',
    '## Tasks and thanks',
    [
      '- An open task that links to a person, or stands in their note, is a **promise** of yours. A task that only says to thank them (`- [ ] thank [[Grace Hopper]]`) is thanks due instead, until it is ticked. In a list of books, films or music, by its heading, its name or its folder, a task is a promise only if it says what you do for somebody.',
      '- Unless it says whose it is: `[[Grace]] to send me the draft`, `[[Grace]]: …`, `@[[Grace]] …`, `waiting for [[Grace]]`, `owner:: Grace`. If they do it for you, you are **waiting for** it; otherwise nothing is said of it.',
      '- “need to thank [[Grace]]” and “no thanks yet” mean that thanks are due. A ticked task “thanked [[Grace]]” means that you thanked them, and so does a plain list item in a note of a person or a meeting or in a dated note.',
    ].join('\n'),
    '## Lines',
    'A list item with one of these tags counts in any note that is not left out. It is about the first person linked in it; without a link, about the person whose note it is in, or the only other person at the meeting.',
    '```markdown\n- [ ] #favour/received [[Grace Hopper]] read my cover letter\n- [ ] #favour/given [[Grace Hopper]] sent her the rota\n- [ ] #intro [[Grace Hopper]] [[Alan Turing]]\n- #intro/received [[Grace Hopper]] [[Alan Turing]]\n- #intro/between [[Grace Hopper]] [[Alan Turing]] [[Ada Lovelace]]\n- [ ] send [[Grace Hopper]] the reading list 📅 2026-12-01\n- #need [[Alan Turing]] a metadata librarian\n- #offer [[Ada Lovelace]] knows Koha\n```',
    '`[ ]` or a plain bullet is open, `[x]` returned or done, `[-]` waived or dropped, `[>]` paid forward. `📅` or `[due:: …]` is the day it is due, `⏳` puts it off, `➕` or `(when:: …)` is the day it happened; without one, the day of the note counts. A line without words, with `…` instead of words, or with a mark of a template is ignored. A fact written in two places is one fact with two sources. `#ask` marks what to ask next time: prep repeats it until you tick it or take the tag away. Items below an `#intro` line say how far it has come, such as `asked [[Ada Lovelace]] 2026-11-10: yes`; other items there are read only if they have a tag of their own. See [Introductions in stages](going-further.md#6-introductions-in-stages).',
    '## Dates and cadences',
    '| written like this | is read as |\n|---|---|',
    days.map((text) => `| \`${text}\` | ${dayWords(text)} |`).join('\n'),
    cadences.map((text) => `| cadence \`${text}\` | ${cadenceWords(text)} |`).join('\n'),
    '## All words',
    'Case, spaces, `-` and `_` make no difference. You can add your own words in the settings, one per line, such as `introduced by: recommended by`. Dataview fields in the text (`introduced by:: [[Grace Hopper]]`) are read as properties are.',
    '| words | meaning |\n|---|---|',
    (['class', 'person', 'meeting', 'line'] as const).map(wordRows).join('\n'),
  ]
    .join('\n\n')
    .replace(/\|\n\n\|(?= `| cadence `)/g, '|\n|')
    .concat('\n');
}

const diary = [
  'Had lunch with [[Grace]]',
  'Saw [[Grace]] at the station.',
  'Coffee with [[Grace]] and [[Alan]]',
  '- 14:30 call [[Grace]]',
  '[[Grace]] im Café getroffen',
  'Téléphoné à [[Grace]]',
  'Hablé con [[Grace]]',
  'Didn’t meet [[Grace]]',
  'Lunch with [[Grace]] tomorrow',
  'Ben met [[Grace]]',
  'Should call [[Grace]]',
  'A book by [[Grace]]',
];

function sentenceWords(line: string): string {
  const isContact = linksInLine(line.replace(/^- /, '')).some(({ sentence }) => sentence !== null);
  return isContact ? 'contact' : 'a mention';
}

function wordRows(group: MeaningGroup): string {
  const of = words[group] as Readonly<Record<string, string>>;
  return standardRows
    .filter((row) => row.group === group)
    .map(({ meaning, spellings }) => `| ${spellings.map((word) => `\`${word}\``).join(', ')} | ${of[meaning] ?? ''} |`)
    .join('\n');
}

function dayWords(text: string): string {
  const reading = readDayText(text);
  if (reading.kind === 'day') return isoOf(reading.day);
  if (reading.kind === 'ambiguous') return `a problem: ${isoOf(reading.either)} or ${isoOf(reading.or)}?`;
  return reading.kind === 'empty'
    ? 'not filled in; so are `?`, `n/a`, `unknown` and `-` in any property'
    : 'a problem: no date';
}

function cadenceWords(text: string): string {
  const reading = readCadence(text);
  if (reading.kind !== 'cadence') return 'a problem: no cadence';
  return reading.cadence === 'never' ? 'never' : `${String(reading.cadence.days)} days`;
}
