import { say } from '../i18n/words';
import type { Day } from '../model/day';
import type { Fields } from './fields';
import { foldKey, foldName, nameOfPath } from './fold';
import {
  endsAsIndex,
  isDrawing,
  namesOnePerson,
  type NeverKind,
  originalOf,
  templateFolderOf,
  whyNever,
} from './never-counts';
import { isNamedLikeTalk, labelsTellMeeting } from './labels';
import type { NoteSource } from './note-source';
import { isUnfilled } from './plain-text';
import { dayAtEnd, dayAtStart, type DayFormat, dayFormat, isWeekday, leadingDay, readDay } from './read-day';
import type { ReadRules } from './read-rules';
import { readTexts, readYes } from './read-value';
import type { PersonMeaning } from './vocabulary';

/** One rule that made a note what it is, or left it out. */
export interface Reason {
  readonly kind: 'person' | 'meeting' | 'me' | 'left out';
  readonly rule:
    | 'tag'
    | 'property'
    | 'folder'
    | 'name'
    | 'note'
    | 'settings'
    | 'attendee'
    | 'attendees'
    | 'copy'
    | 'drawing'
    | NeverKind;
  /** The tag without `#`, `type: person`, the folder; of a copy, the name of the original. */
  readonly word: string;
}

/** `It is a person: it has the tag #person.` */
export function sentenceOfReason({ kind, rule, word }: Reason): string {
  if (kind === 'me') return rule === 'note' ? say.notes.saysSoOfYou : say.notes.settingsSayYou;
  if (kind === 'left out') {
    if (rule === 'folder') return say.notes.isLeftOut(word);
    if (rule === 'name' || rule === 'property') return say.notes.holdsTemplateMark(rule);
    if (rule === 'tag') return say.notes.tagNamesSomebody(word);
    return sentenceOfNever(rule, word);
  }
  if (rule === 'attendee') return say.notes.tagSaysWhoWasThere(word);
  if (rule === 'attendees') return say.notes.saysWhoAttended;
  if (rule === 'tag') return say.notes.hasTag({ kind, word });
  if (rule === 'folder') return say.notes.isInFolder({ kind, word });
  return say.notes.hasProperty({ kind, word });
}

function sentenceOfNever(rule: Reason['rule'], word: string): string {
  switch (rule) {
    case 'index':
      return say.notes.isIndex(word);
    case 'organisation':
      return say.notes.isOrganisation(word);
    case 'board':
      return say.notes.isBoard;
    case 'drawing':
      return say.notes.isDrawing;
    case 'template':
      return say.notes.isTemplate(word);
    default:
      return say.notes.isCopy(word);
  }
}

/** The rule by itself, to stand beside a count: `tag #person`. Rules with the same label are the same rule. */
export function labelOfReason({ kind, rule, word }: Reason): string {
  if (kind === 'me') return rule === 'note' ? say.notes.saysSoItself : say.notes.namedInSettings;
  if (kind === 'left out' && (rule === 'name' || rule === 'property')) return say.notes.templateMark(rule);
  if (rule === 'tag' || rule === 'attendee') return say.notes.tag(word);
  if (rule === 'attendees') return say.notes.dayAndAttendees();
  return rule === 'folder' ? say.notes.folder(word) : say.notes.property(word);
}

export interface Classification {
  readonly person: boolean;
  readonly meeting: boolean;
  readonly me: boolean;
  /** The day of a dated note that is neither; also of a daily note that is. */
  readonly dated: Day | null;
  /** Tags of the note without `#`, those of the front matter first, each once. */
  readonly tags: readonly string[];
  /** What tags below that of people say, in the front matter of a note that nothing else makes a person: `ida-noor` of `person/ida-noor`. */
  readonly tagged: readonly string[];
  /** Whether such a tag alone makes it a person: not if it is the name of somebody else. */
  readonly weak: boolean;
  /** Whether only the text can tell if it is a person. */
  readonly open: boolean;
  /** Whether it is of a kind that is neither: an index, an organisation, a board, a template. */
  readonly never: boolean;
  /** Whether nothing in it counts: it is excluded, a template, a drawing or a copy. */
  readonly leftOut: boolean;
  readonly because: readonly Reason[];
}

/** What kind of note this is, and why. */
export function classify(source: NoteSource, fields: Fields, rules: ReadRules): Classification {
  const frontTags = frontMatterTags(fields);
  const bodyTags = tagsOfText(source);
  const tags = uniqueTags([...frontTags, ...bodyTags]);
  const excluded = whyExcluded(source, rules);
  if (excluded !== null) return { ...neither(tags), leftOut: true, because: [excluded] };

  const because: Reason[] = [];
  const daily = dailyDay(source.path, rules);
  const types = typesOf(fields, rules);
  const title = nameOfPath(source.path);
  const opening = leadingDay(title);
  const startsWithDay = opening !== null;
  const isDay = daily !== null || opening?.length === title.length;
  const standing = isDay || startsWithDay ? frontTags : tags;
  const isMe = rules.me === null ? saysMe(fields, standing, rules) : rules.me === source.path;
  if (isMe) because.push({ kind: 'me', rule: rules.me === null ? 'note' : 'settings', word: '' });

  const inPassing = tags.some((tag) => isInPassing('meeting', tag));
  const hasDay = isDay || startsWithDay || (inPassing && hasOwnDay(fields, title, rules));
  const isOccasion = hasDay || (inPassing && hasAttendees(fields));
  const counting = frontTags.filter((tag) => isOccasion || !isInPassing('meeting', tag));
  const meetingBefore = because.length;
  explainTags(because, 'meeting', counting, rules);
  explainTypes(because, 'meeting', types, rules);
  let meeting = because.length > meetingBefore;

  // In the properties, or on a line of tags, person/friend is a category, or names somebody: then it does not make the note a person.
  const nested = frontTags.filter((tag) => personBelow(tag, rules) !== null);
  const personBefore = because.length;
  const plainTags = frontTags.filter((tag) => !nested.includes(tag));
  const byTag = explainTags(because, 'person', plainTags, rules);
  const byType = explainTypes(because, 'person', types, rules) || explainCard(because, fields);
  const isStated = isMe || byTag || byType;
  const isNamed = !isStated && nested.length > 0 && (isDay || startsWithDay || isEvent(fields, title, rules));
  const onTop = linesOfTags(source, (tag) => standsForNote('person')(tag) && personBelow(tag, rules) !== null);
  const category = [...nested, ...(isDay || startsWithDay ? [] : onTop.tags)];
  if (!isStated && !isNamed) explainTags(because, 'person', category, rules);
  let weak = !isStated && because.length > personBefore;
  // Tags in the text of a dated note speak of a line, those in a person's note of that person's meetings.
  if (!isDay && !startsWithDay && !isMe && !meeting && !isNamed && because.length === personBefore)
    explainTags(
      because,
      'person',
      bodyTags.filter((tag) => standsForNote('person')(tag) && personBelow(tag, rules) === null),
      rules,
    );
  let person = isMe || because.length > personBefore;
  if (isNamed && !meeting && !isDay && types.every(({ value }) => saysNothing(value))) {
    meeting = true;
    because.push({ kind: 'meeting', rule: 'attendee', word: nested[0] ?? '' });
  }
  if (!isDay && !person && !meeting)
    meeting = explainTags(because, 'meeting', hasDay ? bodyTags : bodyTags.filter(standsForNote('meeting')), rules);
  if (weak || (!person && !meeting && !startsWithDay && !endsAsIndex(title))) {
    const inFolder = explainFolder(because, 'person', source.path, rules.peopleFolders);
    person ||= inFolder;
    weak &&= !inFolder;
  }
  if (!meeting && !person) meeting = explainFolder(because, 'meeting', source.path, rules.meetingFolders);
  const mayBeTalk = !person && !meeting && !isDay && (startsWithDay || isNamedLikeTalk(title));
  if (!person && !meeting && !isDay && tellsMeeting(source, fields, title, rules, mayBeTalk)) {
    meeting = true;
    because.push({ kind: 'meeting', rule: 'attendees', word: '' });
  }

  const never =
    isMe && rules.me !== null ? null : whyNever(source, fields, { front: frontTags, all: tags }, { byTag, byType });
  if (never !== null) {
    const reason: Reason = { kind: 'left out', rule: never.kind, word: never.word };
    return { ...neither(tags), never: true, because: person || meeting ? [reason] : [] };
  }
  const tells = weak || meeting || isDay || startsWithDay;
  const tagged = isStated || !tells ? [] : category.flatMap((tag) => personBelow(tag, rules) ?? []);
  const dated = person || meeting ? daily : (daily ?? datedDay(source, fields, rules));
  return {
    person,
    meeting,
    me: isMe,
    dated,
    tags,
    tagged,
    weak,
    open: (onTop.open || (mayBeTalk && source.text === null)) && !person && !meeting,
    never: false,
    leftOut: false,
    because,
  };
}

const neither = (tags: readonly string[]): Classification => ({
  ...{ person: false, meeting: false, me: false, dated: null },
  ...{ tags, tagged: [], weak: false, open: false, never: false, leftOut: false, because: [] },
});

/**
 * The same once the text has been read. It adds one thing only: in YAML an unquoted `{{name}}` is a mapping, so that the parsed
 * properties do not show the mark of a template.
 */
export function classifyWithText(kind: Classification, text: string): Classification {
  if (kind.leftOut || !isUnrendered(writtenFrontMatter(text))) return kind;
  const because: readonly Reason[] = [{ kind: 'left out', rule: 'property', word: '' }];
  return { ...neither(kind.tags), leftOut: true, because };
}

function writtenFrontMatter(text: string): string {
  const end = text.startsWith('---') ? text.indexOf('\n---', 3) : -1;
  return end < 0 ? '' : text.slice(0, end);
}

/** Tags in the text, without `#`, each once. A tag in a task speaks of the task, not of the note. */
function tagsOfText({ tags, listItems }: NoteSource): readonly string[] {
  if (tags.length === 0) return [];
  const tasks = new Set(listItems.flatMap(({ task, line }) => (task === null ? [] : [line])));
  const found = new Set<string>();
  for (const { tag, line } of tags) if (!tasks.has(line)) found.add(tag.replace(/^#/, ''));
  return [...found];
}

const exclusions: ReadonlySet<Reason['rule']> = new Set(['folder', 'copy', 'drawing', 'name', 'property', 'template']);

/** Whether a note is left out whatever it says: by its folder, or as a template, a drawing or a copy. Its text is not read. */
export function isLeftOut({ because }: { readonly because: readonly Reason[] }): boolean {
  return because.some(({ kind, rule }) => kind === 'left out' && exclusions.has(rule));
}

/** Why a note is left out whatever it says, or null. */
function whyExcluded(source: NoteSource, rules: ReadRules): Reason | null {
  const leftOut = (rule: Reason['rule'], word = ''): Reason => ({ kind: 'left out', rule, word });
  const folder = rules.excludedFolders.find((name) => isInFolder(source.path, name));
  if (folder !== undefined) return leftOut('folder', folder);
  const templates = templateFolderOf(source.path);
  if (templates !== null) return leftOut('folder', templates);
  const original = originalOf(source.path);
  if (original !== null) return leftOut('copy', original);
  if (isDrawing(source)) return leftOut('drawing');
  if (isUnrendered(source.path)) return leftOut('name');
  const { text, frontmatter } = source;
  const written = text !== null && isUnrendered(writtenFrontMatter(text));
  const parsed = frontmatter !== null && readTexts(Object.values(frontmatter)).some(isUnrendered);
  return written || parsed ? leftOut('property') : null;
}

/** Whether a text shows the mark of a template that has not been filled in. */
export function isUnrendered(text: string): boolean {
  return text.includes('{{') || text.includes('<%');
}

export function isInFolder(path: string, folder: string): boolean {
  const name = folder.replace(/^\/+|\/+$/g, '').toLowerCase();
  return name !== '' && path.toLowerCase().startsWith(`${name}/`);
}

export function frontMatterTags(fields: Fields): readonly string[] {
  return fields
    .of(['tags', 'tag'])
    .flatMap(({ value }) => readTexts(value))
    .flatMap((text) => text.split(/[\s,]+/))
    .map((tag) => tag.replace(/^#+/, ''))
    .filter((tag) => tag !== '');
}

function uniqueTags(tags: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const tag of tags) if (!seen.has(tag.toLowerCase())) seen.set(tag.toLowerCase(), tag);
  return [...seen.values()];
}

interface TypeValue {
  readonly key: string;
  readonly value: string;
}

function typesOf(fields: Fields, rules: ReadRules): readonly TypeValue[] {
  const found = fields.of(rules.vocabulary.spellings('class', 'type key'));
  return found.flatMap(({ key, value }) =>
    readTexts(value)
      .flatMap((text) => text.split(/[,;]/))
      .map((text) => ({ key, value: nameOfPath(text.trim()) })),
  );
}

function saysMe(fields: Fields, tags: readonly string[], rules: ReadRules): boolean {
  const spellings = rules.vocabulary.spellings('class', 'me');
  return (
    fields.of(spellings).some(({ value }) => readYes(value)) || tags.some((tag) => spellings.includes(foldKey(tag)))
  );
}

/** Words that a tag in the text, or on a note without a day, only mentions. */
const passingWords: Readonly<Record<'person' | 'meeting', readonly string[]>> = {
  person: ['people', 'persons', 'contact', 'contacts'],
  meeting: ['interview', 'interviews', 'coffee', 'call'],
};

function isInPassing(kind: 'person' | 'meeting', tag: string): boolean {
  return passingWords[kind].includes(foldKey(tag.split('/')[0] ?? ''));
}

/** Whether a tag in the text of a note without a day says what the note is. */
function standsForNote(kind: 'person' | 'meeting'): (tag: string) => boolean {
  return (tag) => !isInPassing(kind, tag);
}

/** Tags on lines of tags alone. `open` where there are some of those wanted, and only the text tells on what lines they stand. */
function linesOfTags(
  { tags, text }: NoteSource,
  isWanted: (tag: string) => boolean,
): { readonly tags: readonly string[]; readonly open: boolean } {
  const wanted = tags.filter(({ tag }) => isWanted(tag.replace(/^#/, '')));
  if (wanted.length === 0 || text === null) return { tags: [], open: wanted.length > 0 };
  const alone = wanted.filter(({ start }) => {
    const end = text.indexOf('\n', start);
    const line = text.slice(text.lastIndexOf('\n', start) + 1, end < 0 ? undefined : end);
    return line.split(/[\s,]+/).every((word) => word === '' || word.startsWith('#'));
  });
  return { tags: alone.map(({ tag }) => tag.replace(/^#/, '')), open: false };
}

/** What stands last in a tag below that of people: `ida-noor` of `person/ida-noor`; null for any other tag. */
function personBelow(tag: string, { vocabulary }: ReadRules): string | null {
  const parts = tag.split('/').filter((part) => part !== '');
  return parts.length > 1 && vocabulary.means('class', 'person tag', foldKey(parts[0] ?? ''))
    ? (parts.at(-1) ?? '')
    : null;
}

/** A day of its own, in a property or anywhere in its name; not the day on which the note was made. */
function hasOwnDay(fields: Fields, title: string, rules: ReadRules): boolean {
  const formats = dayFormats(rules);
  const told = fields.of(rules.vocabulary.spellings('meeting', 'day'));
  if (told.some(({ value }) => readDay(value, formats).kind === 'day')) return true;
  if (/(?:^|\D)\d{4}([-/.])\d{1,2}\1\d{1,2}(?!\d)/.test(title)) return true;
  return [dayAtStart(title, formats), dayAtEnd(title, formats)].some((reading) => reading?.kind === 'day');
}

/** Properties that only a meeting has. A person's note may say `contact` or `with` of other things. */
const attendeeKeys = [
  ...['attendees', 'attendee', 'participants', 'participant', 'guests', 'invitees'],
  ...['teilnehmer', 'teilnehmende', 'teilnehmerinnen', 'tn', 'anwesend', 'anwesende', 'asistentes', 'participantes'],
];

/** Whether a folded key says who was there. */
export function saysAttendees(key: string): boolean {
  return attendeeKeys.includes(key);
}

function hasAttendees(fields: Fields): boolean {
  return fields.of(attendeeKeys).some(({ value }) => readTexts(value).some((text) => !isUnfilled(text)));
}

/** Whether a note says on which day it was and who attended: in its properties, or, if its name is that of a talk, in labels. */
function tellsMeeting(
  { text }: NoteSource,
  fields: Fields,
  title: string,
  rules: ReadRules,
  mayBeTalk: boolean,
): boolean {
  if (hasAttendees(fields) && hasOwnDay(fields, title, rules)) return true;
  if (!mayBeTalk || text === null) return false;
  return labelsTellMeeting(text, rules.vocabulary, attendeeKeys, hasOwnDay(fields, title, rules));
}

/** Properties with which a note tells of one person. A `date` beside them is the day on which the note was made. */
const ownWords: readonly PersonMeaning[] = [
  ...(['email', 'phone', 'birthday', 'organisation', 'role', 'location', 'cadence'] as const),
  ...(['last contact', 'next contact', 'introduced by', 'met on', 'how met'] as const),
];

/** Whether a note tells of something that people were at: it has attendees, or a day and nothing that only a person has. */
function isEvent(fields: Fields, title: string, rules: ReadRules): boolean {
  if (hasAttendees(fields)) return true;
  const telling = ownWords.flatMap((meaning) => rules.vocabulary.spellings('person', meaning));
  return (
    fields.of(telling).every(({ key, value }) => foldKey(key) === 'title' || readTexts(value).length === 0) &&
    hasOwnDay(fields, title, rules)
  );
}

/** Types that notes have of whatever kind. */
const plainTypes = new Set([
  'note',
  'notes',
  'log',
  'journal',
  'daily',
  'transcript',
  'event',
  'events',
  'conversation',
]);

function saysNothing(type: string): boolean {
  return plainTypes.has(foldKey(type));
}

/** `person`, `person/friend`, `type/person`. */
function explainTags(
  because: Reason[],
  kind: 'person' | 'meeting',
  tags: readonly string[],
  rules: ReadRules,
): boolean {
  const { vocabulary } = rules;
  const tag = tags.find((candidate) => {
    const [head = '', next] = candidate.split('/').map(foldKey);
    if (vocabulary.means('class', `${kind} tag`, head)) return true;
    return (
      next !== undefined &&
      vocabulary.means('class', 'type key', head) &&
      vocabulary.means('class', `${kind} tag`, next)
    );
  });
  if (tag !== undefined) because.push({ kind, rule: 'tag', word: tag });
  return tag !== undefined;
}

function explainTypes(
  because: Reason[],
  kind: 'person' | 'meeting',
  types: readonly TypeValue[],
  rules: ReadRules,
): boolean {
  const type = types.find(({ value }) => rules.vocabulary.means('class', `${kind} type`, foldKey(value)));
  if (type) because.push({ kind, rule: 'property', word: `${type.key}: ${type.value}` });
  return type !== undefined;
}

/** Parts of a name, as address books keep them; a card of an organisation has none. */
export const nameParts: readonly string[] = ['n.gn', 'n.fn'];

/** A card of a person, as VCF Contacts writes it. */
function explainCard(because: Reason[], fields: Fields): boolean {
  for (const { key, value } of fields.of(nameParts)) {
    const [part] = readTexts(value);
    if (part === undefined) continue;
    because.push({ kind: 'person', rule: 'property', word: `${key}: ${part}` });
    return true;
  }
  return false;
}

/** A note that is called like its folder is about the folder, unless that is a folder for one person. */
function explainFolder(
  because: Reason[],
  kind: 'person' | 'meeting',
  path: string,
  folders: readonly string[],
): boolean {
  const folder = folders.find((name) => isInFolder(path, name));
  if (folder === undefined) return false;
  const title = nameOfPath(path);
  const own = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
  if (foldName(nameOfPath(own)) === foldName(title)) {
    const isBelow = own.split('/').length > folder.replace(/^\/+|\/+$/g, '').split('/').length;
    if (kind !== 'person' || !isBelow || !namesOnePerson(title)) return false;
  }
  because.push({ kind, rule: 'folder', word: folder });
  return true;
}

export function dailyDay(path: string, rules: ReadRules): Day | null {
  return (
    periodicDay(path, rules.dailyNotes, (name, format) => rules.readDailyName(name, format)) ?? weekOf(path, rules)
  );
}

/** The first day of the week that a weekly note is about. */
export function weekOf(path: string, rules: ReadRules): Day | null {
  return periodicDay(path, rules.weeklyNotes, (name, format) => rules.readDailyName(name, format, 'week'));
}

function periodicDay(path: string, notes: ReadRules['dailyNotes'], read: ReadRules['readDailyName']): Day | null {
  const bare = path.replace(/\.md$/i, '');
  for (const { folder, format } of notes) {
    const name = folder.replace(/^\/+|\/+$/g, '');
    if (name !== '' && !bare.startsWith(`${name}/`)) continue;
    const day = read(name === '' ? bare : bare.slice(name.length + 1), format);
    if (day !== null) return day;
  }
  return null;
}

/** The day of a daily or weekly note, or of one whose whole name is a day; a note that merely has a date is no diary. */
export function diaryDay(path: string, rules: ReadRules): Day | null {
  const title = nameOfPath(path);
  const named = leadingDay(title);
  const rest = title
    .slice(named?.length)
    .replace(/^[\s,_-]+|[\s.)]+$/g, '')
    .replace('(', '');
  return dailyDay(path, rules) ?? (named && (rest === '' || isWeekday(rest)) ? named.day : null);
}

function datedDay(source: NoteSource, fields: Fields, rules: ReadRules): Day | null {
  const named = leadingDay(nameOfPath(source.path));
  if (named) return named.day;
  const field = fields.of(['date', 'day'])[0];
  const reading = field ? readDay(field.value, dayFormats(rules)) : null;
  return reading?.kind === 'day' ? reading.day : null;
}

/** The user's own ways to write a day. */
export function dayFormats(rules: ReadRules): readonly DayFormat[] {
  return rules.dailyNotes.map(({ format }) => dayFormat(format, rules.readDailyName));
}
