import { say } from '../i18n/words';
import type { Day } from '../model/day';
import type { Fields } from './fields';
import { foldKey, nameOfPath } from './fold';
import type { NoteSource } from './note-source';
import { type DayFormat, dayFormat, isWeekday, leadingDay, readDay } from './read-day';
import type { ReadRules } from './read-rules';
import { readTexts, readYes } from './read-value';

/** One rule that made a note what it is, or left it out. */
export interface Reason {
  readonly kind: 'person' | 'meeting' | 'me' | 'left out';
  readonly rule: 'tag' | 'property' | 'folder' | 'name' | 'note' | 'settings';
  /** The tag without `#`, `type: person`, the folder. */
  readonly word: string;
}

/** `It is a person: it has the tag #person.` */
export function sentenceOfReason({ kind, rule, word }: Reason): string {
  if (kind === 'me') return rule === 'note' ? say.notes.saysSoOfYou : say.notes.settingsSayYou;
  if (kind === 'left out') {
    if (rule === 'folder') return say.notes.isLeftOut(word);
    return say.notes.holdsTemplateMark(rule);
  }
  if (rule === 'tag') return say.notes.hasTag({ kind, word });
  if (rule === 'folder') return say.notes.isInFolder({ kind, word });
  return say.notes.hasProperty({ kind, word });
}

/** The rule by itself, to stand beside a count: `tag #person`. Rules with the same label are the same rule. */
export function labelOfReason({ kind, rule, word }: Reason): string {
  if (kind === 'me') return rule === 'note' ? say.notes.saysSoItself : say.notes.namedInSettings;
  if (kind === 'left out' && rule !== 'folder') return say.notes.templateMark(rule);
  if (rule === 'tag') return say.notes.tag(word);
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
  /** Whether it is neither, whatever it says: it is excluded, or a template. */
  readonly leftOut: boolean;
  readonly because: readonly Reason[];
}

/** What kind of note this is, and why. */
export function classify(source: NoteSource, fields: Fields, rules: ReadRules): Classification {
  const frontTags = frontMatterTags(fields);
  const bodyTags = tagsOfText(source);
  const tags = uniqueTags([...frontTags, ...bodyTags]);
  const excluded = whyExcluded(source, rules);
  if (excluded !== null) {
    return { person: false, meeting: false, me: false, dated: null, tags, leftOut: true, because: [excluded] };
  }

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

  const meetingBefore = because.length;
  explainTags(because, 'meeting', frontTags, rules);
  explainTypes(because, 'meeting', types, rules);
  let meeting = because.length > meetingBefore;
  const personBefore = because.length;
  explainTags(because, 'person', frontTags, rules);
  explainTypes(because, 'person', types, rules);
  // Tags in the text of a dated note speak of a line, those in a person's note of that person's meetings.
  if (!isDay && !startsWithDay && !isMe && !meeting && because.length === personBefore)
    explainTags(because, 'person', bodyTags, rules);
  let person = isMe || because.length > personBefore;
  if (!isDay && !person && !meeting) meeting = explainTags(because, 'meeting', bodyTags, rules);
  if (!person && !meeting && !startsWithDay)
    person = explainFolder(because, 'person', source.path, rules.peopleFolders);
  if (!meeting && !person) meeting = explainFolder(because, 'meeting', source.path, rules.meetingFolders);
  const dated = person || meeting ? daily : (daily ?? datedDay(source, fields, rules));
  return { person, meeting, me: isMe, dated, tags, leftOut: false, because };
}

/**
 * The same once the text has been read. It adds one thing only: in YAML an unquoted `{{name}}` is a mapping, so that the parsed
 * properties do not show the mark of a template.
 */
export function classifyWithText(kind: Classification, text: string): Classification {
  if (kind.leftOut || !isUnrendered(writtenFrontMatter(text))) return kind;
  const because: readonly Reason[] = [{ kind: 'left out', rule: 'property', word: '' }];
  return { ...kind, person: false, meeting: false, me: false, dated: null, leftOut: true, because };
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

/** Why a note is left out whatever it says, or null. */
function whyExcluded(source: NoteSource, rules: ReadRules): Reason | null {
  const leftOut = (rule: Reason['rule'], word = ''): Reason => ({ kind: 'left out', rule, word });
  const folder = rules.excludedFolders.find((name) => isInFolder(source.path, name));
  if (folder !== undefined) return leftOut('folder', folder);
  if (isUnrendered(source.path)) return leftOut('name');
  const { text, frontmatter } = source;
  const written = text !== null && isUnrendered(writtenFrontMatter(text));
  const parsed = frontmatter !== null && readTexts(Object.values(frontmatter)).some(isUnrendered);
  return written || parsed ? leftOut('property') : null;
}

function isUnrendered(text: string): boolean {
  return text.includes('{{') || text.includes('<%');
}

export function isInFolder(path: string, folder: string): boolean {
  const name = folder.replace(/^\/+|\/+$/g, '').toLowerCase();
  return name !== '' && path.toLowerCase().startsWith(`${name}/`);
}

function frontMatterTags(fields: Fields): readonly string[] {
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
): void {
  const type = types.find(({ value }) => rules.vocabulary.means('class', `${kind} type`, foldKey(value)));
  if (type) because.push({ kind, rule: 'property', word: `${type.key}: ${type.value}` });
}

/** A note that is called like its folder is about the folder. */
function explainFolder(
  because: Reason[],
  kind: 'person' | 'meeting',
  path: string,
  folders: readonly string[],
): boolean {
  const folder = folders.find((name) => isInFolder(path, name));
  const parts = path.split('/');
  if (folder === undefined || parts.at(-2)?.toLowerCase() === nameOfPath(path).toLowerCase()) return false;
  because.push({ kind, rule: 'folder', word: folder });
  return true;
}

function dailyDay(path: string, rules: ReadRules): Day | null {
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
