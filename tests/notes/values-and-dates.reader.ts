/** Reads one case as the product reads a note: Markdown to metadata cache to record, and says in a line what was understood. */
import { likeliest } from '../../src/notes/read-value';
import { isoOf, type Day } from '../../src/model/day';
import type { Mention } from '../../src/notes/mention';
import type { NoteRecord } from '../../src/notes/note-record';
import { readNote } from '../../src/notes/read-note';
import { aNote, aPerson, rulesOf } from '../support/a-note';
import { networkOf } from '../support/network-of';

/** Where the text of a case stands; the words of `expected` are explained at each reader. */
export type Place = keyof typeof readers;
export type Case = readonly [place: Place, written: string, expected: string];

const person = (property: string, body = '', formats?: readonly string[]): NoteRecord =>
  readNote(
    aNote(`---\ntags: [person]\n${property}\n---\n${body}\n`, 'People/Zed.md'),
    rulesOf(formats && { dailyNotes: formats.map((format) => ({ folder: '', format })) }),
  );
const meeting = (property: string, path = 'M.md'): NoteRecord =>
  readNote(aNote(`---\ntags: [meeting]\n${property}\n---\n`, path), rulesOf());
const iso = (day: Day | null | undefined): string => (day === null || day === undefined ? '' : isoOf(day));

/** What the note's problems come to: the two days of an ambiguous one, `unreadable`, `malformed`, or nothing. */
function trouble({ problems }: NoteRecord): string {
  return problems
    .map(({ what }) => {
      const either = /could (?:mean|be) (\S+) or (\S+)\.$/.exec(what);
      if (either) return `${either[1] ?? ''} or ${either[2] ?? ''}?`;
      return /cannot be read/.test(what) ? 'unreadable' : /not valid YAML/.test(what) ? 'malformed' : what;
    })
    .join(' · ');
}

const days = (record: NoteRecord): string =>
  record.person?.contacts.map(({ day }) => isoOf(day)).join(' · ') || trouble(record);

function show(mention: Mention): string {
  if (mention.kind === 'link') return `[[${mention.target}${mention.display === null ? '' : `|${mention.display}`}]]`;
  if (mention.kind === 'email') return `<${mention.email}>${mention.name === null ? '' : ` ${mention.name}`}`;
  return mention.kind === 'name' ? mention.name : `(${mention.kind})`;
}

/** `[[Jane]]` is a link, `<jane@example.org> Jane` an email, `(me)` the owner, `Jane` a plain name. */
const mentions = (record: NoteRecord): string =>
  record.meeting?.attendees
    .flatMap(({ mention }) => likeliest(mention))
    .map(show)
    .join(' · ') || trouble(record);

function cadence(record: NoteRecord): string {
  const found = record.person?.cadence ?? null;
  return found === null ? trouble(record) : found === 'never' ? 'never' : String(found.days);
}

/** `2026-12-09`, or `--12-09` without a year. */
function birthday(record: NoteRecord): string {
  const found = record.person?.birthday ?? null;
  if (!found) return trouble(record);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${found.year === null ? '-' : String(found.year)}-${two(found.month)}-${two(found.date)}`;
}

/** Before ` · ` stands a Moment format, after it what is read with it. */
function split(written: string): readonly [string, string] {
  const at = written.indexOf(' · ');
  return [written.slice(0, at), written.slice(at + 3)];
}

const known = [
  aPerson('Zoë Grün', { aliases: ['Zed', 'Z. G.'], email: 'zoe@example.org' }),
  aPerson('@Ben Adams', { name: 'Benjamin Adams' }),
  aPerson('Marnie', { me: true }),
  aNote('---\ntags: person\n---\n', 'Work/Jo Park.md'),
  aNote('---\ntags: person\naliases: JP\n---\n', 'Home/Jo Park.md'),
  aNote('', 'Koha.md'),
];

/** Names of the people meant; a ghost is marked with `?`, somebody ambiguous with what both notes are. */
function who(written: string): string {
  const note = aNote(`---\ntags: [meeting]\npeople: ${written}\n---\n`, 'M.md');
  const network = networkOf([...known, note]);
  const found = (network.meetingAt('M.md')?.attendees ?? []).map((key) => network.person(key));
  const names = found.map((one) => `${one?.name ?? 'nobody'}${one?.ghost === true ? '?' : ''}`);
  const either = network.problems().filter(({ path, what }) => path === 'M.md' && what.includes(' could be '));
  return [...names, ...either.map(({ what }) => what)].join(' · ');
}

/** Dates of a line: `day`, `due`, `until`, those that it has. */
function line(written: string): string {
  const record = readNote(aNote(`- [ ] #owe [[Grace]] a book ${written}\n`, 'N.md'), rulesOf());
  const { day, due, snoozedUntil } = record.favours[0] ?? {};
  const found = [day && `day ${iso(day)}`, due && `due ${iso(due)}`, snoozedUntil && `until ${iso(snoozedUntil)}`];
  return found.filter((word) => typeof word === 'string').join(', ') || trouble(record);
}

/** The day of a dated note, in a vault with daily notes of this format, the folder before a `|` if there is one. */
function daily(written: string): string {
  const [rule, name] = split(written);
  const [folder = '', format = ''] = rule.includes('|') ? rule.split('|') : ['', rule];
  const rules = rulesOf({ dailyNotes: [{ folder, format }] });
  return iso(readNote(aNote('Saw [[Grace]]\n', `${name}.md`), rules).day);
}

const readers = {
  'last contact': (written: string) => days(person(`last contact: ${written}`)),
  'last contact, in the text': (written: string) => days(person('role: x', `last contact:: ${written}`)),
  'last contact, own format': (written: string) => {
    const [format, value] = split(written);
    return days(person(`last contact: ${value}`, '', [format]));
  },
  'next contact': (written: string) => {
    const record = person(`next contact: ${written}`);
    return iso(record.person?.nextContact?.day) || trouble(record);
  },
  'snoozed until': (written: string) => {
    const record = person(`snoozed until: ${written}`);
    return iso(record.person?.snoozedUntil) || trouble(record);
  },
  /** The day, or else how we met. */
  met: (written: string) => {
    const record = person(`met: ${written}`);
    return iso(record.person?.met) || (record.person?.howMet?.text ?? trouble(record));
  },
  'meeting date': (written: string) => {
    const record = meeting(`date: ${written}`);
    return iso(record.day) || trouble(record);
  },
  'meeting name': (written: string) => iso(meeting('with: Ana', `${written}.md`).day),
  /** Dated headings and items in a person's own note. */
  log: (written: string) => days(person('role: x', written)),
  line,
  daily,
  cadence: (written: string) => cadence(person(`cadence: ${written}`)),
  'cadence, in the text': (written: string) => cadence(person('role: x', written)),
  birthday: (written: string) => birthday(person(`birthday: ${written}`)),
  people: (written: string) => mentions(meeting(`people: ${written}`)),
  'people, in the text': (written: string) =>
    mentions(readNote(aNote(`---\ntags: [meeting]\n---\n${written}\n`, 'M.md'), rulesOf())),
  who,
  organisation: (written: string) => {
    const record = person(`organisation: ${written}`);
    return record.person?.organisation ?? trouble(record);
  },
  aliases: (written: string) => person(`aliases: ${written}`).person?.aliases.join(' · ') ?? '',
  emails: (written: string) => person(`email: ${written}`).person?.emails.join(' · ') ?? '',
  needs: (written: string) =>
    person(`needs: ${written}`)
      .person?.needs.map(({ text }) => text)
      .join(' · ') ?? '',
  paused: (written: string) => String(person(`paused: ${written}`).person?.paused ?? ''),
} satisfies Record<string, (written: string) => string>;

export function readCase([place, written]: Case): string {
  return readers[place](written);
}
