/** The page `docs/how-notes-are-read.md`, made from the tables that reading itself uses. */
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
    name: 'another name, besides that of the note',
    aliases: 'other names',
    organisation: 'where they work or belong',
    role: 'what they do there (`title` only where it is not the name of the note)',
    email: 'found by email, too',
    phone: 'shown by “Explain this note”',
    location: 'where they are',
    'met on': 'the day you met',
    'how met': 'how you met, in a line',
    'introduced by': 'who introduced you: links or names, several if need be',
    'last contact': 'a day you were in touch, if no other note tells it; a later one elsewhere wins',
    'next contact': 'the day you want to be in touch again; it comes before the cadence',
    cadence: 'how often you mean to be in touch',
    'snoozed until': 'silent until that day',
    paused: 'silent as long as it is on',
    needs: 'what they look for; also the list under a heading of these words',
    offers: 'what they can give; also the list under a heading of these words',
    birthday: 'with or without the year',
  },
  meeting: {
    day: 'the day of the meeting; else the name of the note tells it',
    created: 'the day, where nothing else tells it',
    attendees: 'who was there; also the list under a heading or label of these words',
    kind: 'what kind of meeting it was',
    summary: 'what it was about, in a line',
    thanked: 'thanks were given',
  },
  class: {
    'type key': 'properties that say what a note is',
    'person tag': 'tags of a person, also nested: `person/friend`, `type/person`',
    'person type': 'what those properties say of a person, as text or as a link',
    'meeting tag': 'tags of a meeting, also nested',
    'meeting type': 'what those properties say of a meeting, as text or as a link',
    me: 'the note about you: this tag, or this property set to true',
  },
  line: {
    favour: '`#favour/received`, `#favour/given`',
    owe: 'a favour received',
    owed: 'a favour given',
    introduction: 'you introduced two people, or promised to; `/received` and `/between` for introductions by others',
    need: 'what somebody looks for',
    offer: 'what somebody can give',
    reminder: 'a task that reminds you of somebody: ticked it is a contact, open it is no promise',
    thanks: 'how words of thanks begin: a ticked task or a plain line with one of them says that they were thanked',
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
const cadences = ['30', 'weekly', 'monthly', 'every 6 weeks', '3 months', 'twice a year', 'P30D', 'never', 'often'];

export function howNotesAreRead(): string {
  return [
    '# How notes are read',
    'Made from the tables in the code by the tests: what stands here is what is read. Case, spaces, `-` and `_` do not count in the words below, and you can add your own in the settings, one line each, as `introduced by: recommended by`. “Explain this note” tells for any note why it is read as it is and which line each fact came from; “Open network status” counts what each rule found.',
    '## What makes a note a person or a meeting',
    'Any one of these does. Nothing else is needed, and nothing is guessed: a folder counts once you have named it in the settings or accepted it on the status page.',
    table('class'),
    '- Or a **folder** named in the settings. A note called like its folder is about the folder, and a dated note in a people folder is no person.',
    '- A **dated note** is a note in the format of Daily notes or Periodic notes, or one whose name begins with a day such as 2026-10-02, or one with a `date`. People linked in it were in touch with you on that day.',
    '- **Left out** are the template folders of Obsidian and Templater, the folders you leave out in the settings, and notes whose name or properties still hold a template’s mark (`{{` or `<%`).',
    '## In the properties of a person',
    'Dataview fields in the text (`introduced by:: [[Grace Hopper]]`, `[cadence:: 30]`) are read as well.',
    table('person'),
    '## In the properties of a meeting',
    table('meeting'),
    '**Who was there** is what the property says. Where it is not filled in, it is whom you list under a heading or a label of one of these words; where there is no such list, everybody known whom the text links to, and every known person named in the name of the note.',
    '## Values',
    'One value or a list: `"[[Grace Hopper]]"`, `[[Grace Hopper]]` without quotes, `[Grace](People/Grace.md)`, `Grace Hopper`, `@Grace Hopper`, an email address, or several with commas between them. Links lead where Obsidian says they lead. A plain name means the one person who bears it as a name or alias, whatever the case and the accents; where two bear it, that is a problem which names both. Somebody named who has no note is a person known by name only.',
    '| a date written so | is |\n|---|---|',
    days.map((text) => `| \`${text}\` | ${dayWords(text)} |`).join('\n'),
    '| a cadence written so | is |\n|---|---|',
    cadences.map((text) => `| \`${text}\` | ${cadenceWords(text)} |`).join('\n'),
    '## When you were in touch',
    'On the day of a meeting that has been, with everybody who was there; on the day of a dated note, with everybody linked in it; on the day of a dated heading (`### 2026-10-02`) or list item in their own note; and on the day of `last contact`. The latest counts. Links in open tasks, quotes, code, comments and embeds do not count, nor do notes of days to come: those are meetings to prepare.',
    '## Lines',
    'A list item with one of these tags, in any note that is not left out.',
    table('line'),
    '```markdown\n- [ ] #favour/received [[Grace Hopper]] read my cover letter\n- [ ] #favour/given [[Grace Hopper]] sent her the rota\n- [ ] #intro [[Grace Hopper]] [[Alan Turing]]\n- #intro/received [[Grace Hopper]] [[Alan Turing]]\n- #intro/between [[Grace Hopper]] [[Alan Turing]] [[Ada Lovelace]]\n- [ ] send [[Grace Hopper]] the reading list 📅 2026-12-01\n- #need [[Alan Turing]] a metadata librarian\n- #offer [[Ada Lovelace]] knows Koha\n```',
    'Whom a line is about is the first person linked in it, else the person whose note it stands in, else the only other person at the meeting. A box `[ ]` or a plain bullet is open, `[x]` is returned or done, `[-]` is waived or dropped, `[>]` is paid forward. `📅` or `[due:: …]` is the day it is due, `⏳` or `[scheduled:: …]` puts it off, `➕` or `(when:: …)` is the day it happened; else the day of the note counts. An open task that links to a person, or stands in their note, is a promise. A line without words, or with `…` where words belong, is a blank of a template and is nothing yet. A fact told in two places is one fact with two sources.',
  ]
    .join('\n\n')
    .replace(/\|\n\n\|(?= `)/g, '|\n|')
    .concat('\n');
}

function table(group: MeaningGroup): string {
  const rows = standardRows.filter((row) => row.group === group);
  const of = words[group] as Readonly<Record<string, string>>;
  const head =
    group === 'line'
      ? '| tag or word | it means |'
      : group === 'class'
        ? '| words | they are |'
        : '| property | it tells |';
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
