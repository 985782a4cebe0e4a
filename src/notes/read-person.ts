import type { Cadence, Statement } from '../model/person';
import { smallThingsAStep, type Steps } from '../model/steps';
import { foldKey, foldName } from './fold';
import { sentenceOf, readLineWords } from './line-words';
import type { IntroductionRecord, PersonRecord } from './note-record';
import { nameOfMention, self } from './mention';
import type { NoteReading } from './note-reading';
import { lastContacts, loggedContacts } from './read-contacts';
import { isDoneMark } from './places';
import { readBirthday, readDay } from './read-day';
import { itemText } from './read-lines';
import { readCadence } from './read-cadence';
import { readMentions, readText, readTexts, readYes, splitNames } from './read-value';
import type { PersonMeaning } from './vocabulary';
import { say } from '../i18n/words';

/** What a person's note says of the person. */
export function* readPerson(reading: NoteReading): Steps<PersonRecord> {
  const { fields, kind, rules, source, trace } = reading;
  const of = (meaning: PersonMeaning) => fields.of(rules.vocabulary.spellings('person', meaning));
  const text = (meaning: PersonMeaning): string | null => {
    const field = reading.filled(of(meaning));
    const value = field && readText(field.value);
    if (field && value) trace(meaning, value, field.line);
    return value;
  };
  // Nothing asks for it yet; an explanation shows that it was read.
  text('phone');
  const names = readNames(reading, text('name'));
  const nextContact = reading.dayOf('next contact', of('next contact'));
  const met = readMet(reading);
  return {
    ...names,
    organisation: text('organisation'),
    role: readRole(reading, names.name),
    location: text('location'),
    emails: readEmails(reading),
    tags: kind.tags,
    needs: [...propertyStatements(reading, 'needs'), ...(yield* headingStatements(reading, 'needs'))],
    offers: [...propertyStatements(reading, 'offers'), ...(yield* headingStatements(reading, 'offers'))],
    ...met,
    birthday: readBirthdayField(reading),
    cadence: readCadenceField(reading),
    snoozedUntil: reading.dayOf('snoozed until', of('snoozed until'))?.day ?? null,
    paused: of('paused').some(({ value }) => readYes(value)),
    nextContact: nextContact && { day: nextContact.day, source: { path: source.path, line: nextContact.line } },
    me: kind.me,
    contacts: [...lastContacts(reading), ...(yield* loggedContacts(reading))],
  };
}

/** `introduced by`, in however many properties. */
export function readIntroducers(reading: NoteReading): readonly IntroductionRecord[] {
  const { fields, rules, kind, trace } = reading;
  if (kind.me) return [];
  return fields.of(rules.vocabulary.spellings('person', 'introduced by')).flatMap(({ value, line }) =>
    readMentions(value).map((mention) => {
      trace('introduced by', nameOfMention(mention), line);
      return { form: 'received', mentions: [mention, self], day: null, state: 'made', line, property: true };
    }),
  );
}

function readNames(reading: NoteReading, full: string | null): { name: string; aliases: readonly string[] } {
  const { fields, rules, title, trace } = reading;
  const name = title.replace(/^@+/, '').trim() || title;
  const aliases = new Map<string, string>();
  const add = (alias: string): void => {
    const bare = alias.replace(/^@+/, '').trim();
    const key = foldName(bare);
    if (key !== '' && key !== foldName(name) && !aliases.has(key)) aliases.set(key, bare);
  };
  if (full !== null) add(full);
  for (const { value, line } of fields.of(rules.vocabulary.spellings('person', 'aliases'))) {
    // In a list each item is one name, be it "Hopper, Grace".
    for (const alias of Array.isArray(value) ? readTexts(value) : readTexts(value).flatMap(splitNames)) {
      add(alias);
      trace('alias', alias, line);
    }
  }
  trace('name', name, null);
  return { name, aliases: [...aliases.values()] };
}

/** A `title` that only repeats the name is no role. */
function readRole(reading: NoteReading, name: string): string | null {
  for (const { key, value, line } of reading.fields.of(reading.rules.vocabulary.spellings('person', 'role'))) {
    const role = readText(value);
    if (role === null || (foldKey(key) === 'title' && foldName(role) === foldName(name))) continue;
    reading.trace('role', role, line);
    return role;
  }
  return null;
}

function readEmails(reading: NoteReading): readonly string[] {
  const emails = new Set<string>();
  for (const { value, line } of reading.fields.of(reading.rules.vocabulary.spellings('person', 'email'))) {
    for (const mention of readMentions(readTexts(value))) {
      if (mention.kind !== 'email') continue;
      emails.add(mention.email);
      reading.trace('email', mention.email, line);
    }
  }
  return [...emails];
}

/** `met` holds a day with some, a place or a person with others: what is no day is how we met. */
function readMet(reading: NoteReading): { met: number | null; howMet: Statement | null } {
  const { fields, rules, source, trace, formats } = reading;
  let met: number | null = null;
  let howMet: Statement | null = null;
  for (const { key, value, line } of fields.of(rules.vocabulary.spellings('person', 'met on'))) {
    const day = readDay(value, formats);
    const text = readText(value);
    if (day.kind === 'day') met ??= day.day;
    else if (day.kind === 'ambiguous') reading.complainOfDay(key, day, line);
    else if (text !== null) howMet ??= { text, day: null, source: { path: source.path, line } };
    if (text !== null) trace(day.kind === 'day' ? 'met on' : 'how met', text, line);
  }
  const told = reading.filled(fields.of(rules.vocabulary.spellings('person', 'how met')));
  const text = told && readText(told.value);
  if (told && text) {
    howMet = { text, day: met, source: { path: source.path, line: told.line } };
    trace('how met', text, told.line);
  }
  return { met, howMet };
}

function readBirthdayField(reading: NoteReading): PersonRecord['birthday'] {
  const field = reading.filled(reading.fields.of(reading.rules.vocabulary.spellings('person', 'birthday')));
  if (!field) return null;
  const birthday = readBirthday(field.value, reading.formats);
  const text = readText(field.value) ?? '';
  // A year alone is a birthday without a day.
  if (birthday || /^\d{4}$/.test(text.trim())) reading.trace('birthday', text, field.line);
  else reading.complain(field.line, say.notes.noBirthday(text.slice(0, 80)), say.notes.writeBirthday);
  return birthday;
}

function readCadenceField(reading: NoteReading): Cadence | null {
  const field = reading.filled(reading.fields.of(reading.rules.vocabulary.spellings('person', 'cadence')));
  const found = readCadence(field?.value);
  if (found.kind === 'cadence') {
    reading.trace('cadence', readText(field?.value) ?? '', field?.line ?? null);
    return found.cadence;
  }
  if (found.kind === 'unreadable') {
    reading.complain(
      field?.line ?? null,
      say.notes.noCadence({ key: field?.key ?? '', text: found.text }),
      say.notes.writeCadence,
    );
  }
  return null;
}

function propertyStatements(reading: NoteReading, meaning: 'needs' | 'offers'): readonly Statement[] {
  const { fields, rules, source, trace } = reading;
  return fields.of(rules.vocabulary.spellings('person', meaning)).flatMap(({ value, line }) =>
    readTexts(value).map((text) => {
      trace(meaning, text, line);
      return { text, day: null, source: { path: source.path, line } };
    }),
  );
}

/** Longer headings are sentences of their own. */
const longestHeading = 60;

/** List items, or lines of text, under a heading such as “How I can help”; ticked ones are settled. */
function* headingStatements(reading: NoteReading, meaning: 'needs' | 'offers'): Steps<readonly Statement[]> {
  const { source, lines, places, rules, trace } = reading;
  const spellings = rules.vocabulary.spellings('person', meaning);
  const statements: Statement[] = [];
  for (const [index, heading] of lines.known ? source.headings.entries() : []) {
    if (index % smallThingsAStep === 0) yield;
    if (heading.text.length > longestHeading || !spellings.includes(foldHeading(heading.text))) continue;
    const end = source.headings[index + 1]?.line ?? lines.all.length;
    for (let at = heading.line + 1; at < end; at++) {
      if (at % smallThingsAStep === 0) yield;
      const item = places.itemAt(at);
      if (places.isInert(at) || (item && item.line !== at) || isDoneMark(item?.task ?? null)) continue;
      const text = sentenceOf(readLineWords((item ? itemText(lines, item) : lines.at(at)) ?? '').words);
      if (text === '') continue;
      trace(meaning, text, at + 1);
      statements.push({ text, day: null, source: { path: source.path, line: at + 1 } });
    }
  }
  return statements;
}

/** A heading as it is compared: without brackets, marks and a colon at its end. */
export function foldHeading(text: string): string {
  return foldKey(text.replace(/[^\p{L}\p{N}\s:-]/gu, '').replace(/:\s*$/, ''));
}
