import { isoOf, type Day } from '../model/day';
import type { Steps } from '../model/steps';
import { foldKey, nameOfPath } from './fold';
import { readLineWords, sentenceOf } from './line-words';
import type { MeetingRecord } from './note-record';
import type { NoteReading } from './note-reading';
import { linkedPeople, listedAttendees, propertyAttendees } from './read-attendees';
import { dayAtEnd, dayAtStart, leadingDay } from './read-day';
import { readText, readTexts, readYes } from './read-value';
import type { MeetingMeaning } from './vocabulary';
import { say } from '../i18n/words';

/** What a meeting's note says of the meeting; who is meant by each name is the network's business. */
export function* readMeeting(reading: NoteReading): Steps<MeetingRecord> {
  const { fields, kind, rules, trace } = reading;
  const of = (meaning: MeetingMeaning) => fields.of(rules.vocabulary.spellings('meeting', meaning));
  const thanked = of('thanked').some(({ value }) => readYes(value) || /^\d{4}-/.test(readText(value) ?? ''));
  const attendees = propertyAttendees(reading);
  const listed = attendees.length > 0 ? [] : yield* listedAttendees(reading);
  const meetingKind = readKind(reading);
  trace('kind', meetingKind, null);
  return {
    kind: meetingKind,
    tags: kind.tags,
    summary: readSummary(reading),
    thanked: thanked || kind.tags.some((tag) => rules.vocabulary.means('meeting', 'thanked', foldKey(tag))),
    attendees,
    listed,
    linked: attendees.length > 0 ? [] : yield* linkedPeople(reading),
  };
}

/** Of the property, else of the file name. */
export function readMeetingDay(reading: NoteReading): Day | null {
  const { fields, rules, title, trace, kind } = reading;
  const told = reading.dayOf('day', fields.of(rules.vocabulary.spellings('meeting', 'day')));
  if (told) return told.day;
  const named = leadingDay(title)?.day ?? kind.dated ?? dayWithin(title) ?? dayInTitle(reading);
  if (named !== null) {
    trace('day, from the name of the note', isoOf(named), null);
    return named;
  }
  return null;
}

/** When the note was created, for a meeting whose day nothing else tells. */
export function readCreatedDay(reading: NoteReading): Day | null {
  const { fields, rules } = reading;
  return reading.dayOf('day', fields.of(rules.vocabulary.spellings('meeting', 'created')))?.day ?? null;
}

/** Tells of a meeting with people but without a day, unless what is wrong with the day has been told. */
export function complainOfNoDay(reading: NoteReading, { attendees, listed, linked }: MeetingRecord): void {
  if (attendees.length + listed.length + linked.length === 0 || reading.problems.length > 0) return;
  const remedy = say.notes.giveMeetingDay;
  reading.complain(null, say.notes.meetingWithoutDay, remedy);
}

/** A day that a title begins or ends with, in words or in the user's own format: `Oct 20, 2026 Coffee`, `Coffee 20.10.2026`. */
function dayInTitle({ title, formats }: NoteReading): Day | null {
  for (const reading of [dayAtStart(title, formats), dayAtEnd(title, formats)]) {
    if (reading?.kind === 'day') return reading.day;
  }
  return null;
}

/** A day anywhere in a title: `Coffee with Grace 2026-10-02`. */
function dayWithin(title: string): Day | null {
  for (let at = title.search(/\d{4}[-/.]/); at >= 0 && at < title.length; at++) {
    const before = title.charAt(at - 1);
    const found = /\d/.test(before) ? null : leadingDay(title.slice(at));
    if (found) return found.day;
    if (at > 200) break;
  }
  return null;
}

/** The most telling word for the kind: the property's, a tag more special than `meeting`, a type's. */
function readKind(reading: NoteReading): string {
  const { fields, rules, kind } = reading;
  const { vocabulary } = rules;
  const plain = (word: string): boolean => /^(?:meetings?|note)$/.test(foldKey(word));
  const told = fields.of(vocabulary.spellings('meeting', 'kind')).flatMap(({ value }) => readTexts(value));
  const fromTags = kind.tags.flatMap((tag) => {
    const [head = '', next] = tag.split('/');
    if (!vocabulary.means('class', 'meeting tag', foldKey(head))) return [];
    return next === undefined || !plain(head) ? [head] : [next];
  });
  const types = fields
    .of(vocabulary.spellings('class', 'type key'))
    .flatMap(({ value }) => readTexts(value).map(nameOfPath));
  const fromTypes = types.filter((type) => vocabulary.means('class', 'meeting type', foldKey(type)));
  const word = [...told, ...fromTags, ...fromTypes].find((candidate) => !plain(candidate) && candidate.length <= 40);
  return word === undefined ? 'meeting' : word.toLowerCase();
}

const longestSummary = 200;

/** A `summary` property, else the first line of prose. */
function readSummary(reading: NoteReading): string | null {
  const { fields, rules, source, lines, trace } = reading;
  const told = reading.filled(fields.of(rules.vocabulary.spellings('meeting', 'summary')));
  const text = told && readText(told.value);
  if (told && text) {
    trace('summary', text, told.line);
    return shorten(text);
  }
  for (const section of lines.known ? source.sections : []) {
    if (section.type !== 'paragraph') continue;
    const line = lines.at(section.startLine).slice(0, 4 * longestSummary);
    if (line.includes('::') || /^(?:\*\*|__)?[\p{L} ]{1,40}:/u.test(line)) continue;
    const sentence = sentenceOf(readLineWords(line).words);
    if (!/\p{L}/u.test(sentence)) continue;
    trace('summary', sentence, section.startLine + 1, { how: 'rule', sentence });
    return shorten(sentence);
  }
  return null;
}

function shorten(text: string): string {
  if (text.length <= longestSummary) return text;
  const space = text.lastIndexOf(' ', longestSummary);
  return `${text.slice(0, space > 0 ? space : longestSummary)}…`;
}
