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
    organisation: 'where they work or belong',
    role: 'what they do there (`title` only where it is not the name of the note)',
    email: 'found by email, too',
    phone: 'shown by “Explain this note”',
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
    status:
      'no follow-ups where it says `archived`, `inactive` or `deceased`, or the same in German, French or Spanish',
    needs: 'what they need; also the list under a heading with one of these words',
    offers: 'what they offer; also the list under a heading with one of these words',
    birthday: 'with or without the year',
  },
  meeting: {
    day: 'the day of the meeting; if missing, it is taken from the name of the note',
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
    reminder: 'a reminder to get in touch: not a promise, and a contact once it is ticked',
    thanks:
      'how a word of thanks begins: a ticked task or a plain list item with one of them means that you thanked them, unless it says that you still have to',
    owner: 'a field of a task that names whose it is: somebody else’s is not yours',
    waiting: 'a tag, a field or a heading of tasks that others do for you: you wait for them',
    named: 'a heading or a question: people below it were named to you',
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
    'This page lists every word that the plugin understands. It is generated from the tables in the code. Case, spaces, `-` and `_` make no difference in the words below. You can add your own words in the settings, one per line, such as `introduced by: recommended by`. “Explain this note” says why a note is read as it is and which line each fact comes from; “Open network status” counts what each rule found.',
    '## What makes a note a person or a meeting',
    'Any one of these is enough, and nothing is guessed: a folder counts only after you name it in the settings or include it on the status page.',
    table('class'),
    '- Or a **folder** named in the settings. A note with the same name as its folder is about the folder, unless that is a folder for one person, and a dated note in a people folder is not a person.',
    '- A **dated note** is a note in the format of Daily notes or Periodic notes, or one whose name begins with a day such as 2026-10-02, or one with a `date`. People linked in it were in touch with you on that day.',
    '- A tag such as **`person/ida-noor`** says who was there if the note has a day or attendees. On any other note it is a category, unless somebody is called so: then it says nothing.',
    '- **Never a person or a meeting** are index notes (MOC, Index, Overview, README, Home, Untitled, or a note with the tag or type `moc` or `index`), organisations by their own `type`, and Kanban boards.',
    '- **Left out** are the template folders of Obsidian and Templater, folders called Templates, the folders you leave out in the settings, Excalidraw drawings, and notes whose name or properties still hold a template’s mark (`{{` or `<%`). Copies that a sync program made when two devices changed a note are told as a problem, and nothing in them counts.',
    '## In the properties of a person',
    'Dataview fields in the text (`introduced by:: [[Grace Hopper]]`, `[cadence:: 30]`) are read as well.',
    table('person'),
    'A person is called as the note is. If its name is an id, a short form (`ida-noor`) or has a prefix (`Person - Ida Noor`), the `title` or the first heading says the name.',
    '## In the properties of a meeting',
    table('meeting'),
    '**Who was there** is what the property says. If it is empty, the people listed under a heading or label with one of these words count. If there is no such list, every known person counts that the text links to or that the name of the note mentions.',
    '## Values',
    'One value or a list: `"[[Grace Hopper]]"`, `[[Grace Hopper]]` without quotes, `[Grace](People/Grace.md)`, `Grace Hopper`, `@Grace Hopper`, an email address, or several with commas between them. Links are resolved by Obsidian. A plain name means the one person with that name or alias; case and accents make no difference. A name also means that person where a title, a role, a remark in brackets or Markdown stands around it, or as `Hopper, Grace`; the exact name goes first. Mappings with `name`, `displayName`, `cn`, `email` or `link` are read, and `Grace Hopper: accepted`; those who declined or are struck through were not there. Where a link leads nowhere and one person elsewhere has that name, that person is meant, and the problem offers to repair the link. If two people have it, that is a problem that names both. A named person without a note is known by name only.',
    '| a date written like this | is read as |\n|---|---|',
    days.map((text) => `| \`${text}\` | ${dayWords(text)} |`).join('\n'),
    '| a cadence written like this | is read as |\n|---|---|',
    cadences.map((text) => `| \`${text}\` | ${cadenceWords(text)} |`).join('\n'),
    '## When you were in touch',
    'You were in touch with everyone at a past meeting, on the day of that meeting; with a person on the day of a dated heading (`### 2026-10-02`), list item or table row in their own note; and on the day of `last contact`. The latest day counts. A meeting note with people and dated headings in place of a day of its own, such as `1-1 Grace Hopper`, counts once for each of these days. Notes for future days are meetings to prepare.',
    'A ticked task that links to somebody counts on the day that its `✅` gives, in any note; a ticked `#follow-up` without a link counts for the person whose note it is in, or the only other person at the meeting. Tasks about somebody, and tasks of others, do not count.',
    'In a daily or weekly note (from the settings of Daily notes and Periodic Notes, or called by its day alone) a sentence counts that says you were in touch, in English, German, French or Spanish. A weekly note stands for the first day of its week.',
    '| a line of a daily note | counts as |\n|---|---|',
    diary.map((line) => `| \`${line}\` | ${sentenceWords(line)} |`).join('\n'),
    'Every other link in a note with a day is a **mention**: it is shown apart, moves no last contact and settles nothing. One key in the list of follow-ups (`Ctrl+K`), or a button in the view of the person, counts it as contact: a dated line in their note. The setting “Every mention counts as contact” counts them all. Links in open tasks, quotes, code, comments and embeds are not even mentions.',
    '## Lines',
    'A list item with one of these tags counts in any note that is not left out.',
    table('line'),
    '```markdown\n- [ ] #favour/received [[Grace Hopper]] read my cover letter\n- [ ] #favour/given [[Grace Hopper]] sent her the rota\n- [ ] #intro [[Grace Hopper]] [[Alan Turing]]\n- #intro/received [[Grace Hopper]] [[Alan Turing]]\n- #intro/between [[Grace Hopper]] [[Alan Turing]] [[Ada Lovelace]]\n- [ ] send [[Grace Hopper]] the reading list 📅 2026-12-01\n- #need [[Alan Turing]] a metadata librarian\n- #offer [[Ada Lovelace]] knows Koha\n```',
    'A line is about the first person linked in it; without a link, about the person whose note it is in, or the only other person at the meeting. A box `[ ]` or a plain bullet is open, `[x]` is returned or done, `[-]` is waived or dropped, `[>]` is paid forward. `📅` or `[due:: …]` is the day it is due, `⏳` or `[scheduled:: …]` puts it off, `➕` or `(when:: …)` is the day it happened; without one, the day of the note counts. An open task that links to a person, or is in their note, is a promise, unless it says that someone else does it: `[[Grace]]: …`, `[[Grace]] to …`, `[[Grace]] will …`, `@[[Grace]] …`, `waiting for [[Grace]]`, an owner or a tag from the list above. If they do it for you, you wait for it; otherwise nothing is said of it. A line without words, with `…`, `...`, `___` or `TBD` instead of words, or with a mark of a template engine, is ignored. A fact written in two places is one fact with two sources.',
  ]
    .join('\n\n')
    .replace(/\|\n\n\|(?= `)/g, '|\n|')
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

function table(group: MeaningGroup): string {
  const rows = standardRows.filter((row) => row.group === group);
  const of = words[group] as Readonly<Record<string, string>>;
  const head =
    group === 'line'
      ? '| tag or word | meaning |'
      : group === 'class'
        ? '| words | meaning |'
        : '| property | meaning |';
  return [
    `${head}\n|---|---|`,
    ...rows.map(
      ({ meaning, spellings }) => `| ${spellings.map((word) => `\`${word}\``).join(', ')} | ${of[meaning] ?? ''} |`,
    ),
  ].join('\n');
}

function dayWords(text: string): string {
  const reading = readDayText(text);
  if (reading.kind === 'day') return isoOf(reading.day);
  if (reading.kind === 'ambiguous') return `a problem: ${isoOf(reading.either)} or ${isoOf(reading.or)}?`;
  return 'a problem: no date';
}

function cadenceWords(text: string): string {
  const reading = readCadence(text);
  if (reading.kind !== 'cadence') return 'a problem: no cadence';
  return reading.cadence === 'never' ? 'never' : `${String(reading.cadence.days)} days`;
}
