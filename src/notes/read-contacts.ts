import type { Contact } from '../model/meeting';
import { each, smallThingsAStep, type Steps } from '../model/steps';
import { nameOfPath } from './fold';
import type { NoteReading } from './note-reading';
import { isOpenMark } from './places';
import { dayAtStart, dayComplaint, type DayFormat, type DayReading, leadingDay, readDayText } from './read-day';
import { isLineTag, itemText } from './read-lines';
import { readTexts, splitLinks } from './read-value';

/** Days told by `last contact`. */
export function lastContacts(reading: NoteReading): readonly Contact[] {
  const { fields, rules, source, formats, trace } = reading;
  return fields.of(rules.vocabulary.spellings('person', 'last contact')).flatMap(({ key, value, line }) =>
    readTexts(value).flatMap((text): readonly Contact[] => {
      const day = readDayText(text, formats);
      reading.complainOfDay(key, day, line);
      if (day.kind !== 'day') return [];
      trace('last contact', text, line);
      return [{ day: day.day, source: { path: source.path, line }, by: 'property' }];
    }),
  );
}

/** Headings and list items that begin with a day. Lines of favours and introductions are told elsewhere and prove no contact. */
export function* loggedContacts(reading: NoteReading): Steps<readonly Contact[]> {
  const { source, lines, places, rules, trace } = reading;
  const contacts: Contact[] = [];
  const add = (line: number, text: string): void => {
    const opening = openingDay(text, reading.formats);
    const complaint = opening?.kind === 'ambiguous' ? dayComplaint(opening) : null;
    if (complaint) reading.complain(line + 1, complaint.what, complaint.remedy);
    if (opening?.kind !== 'day') return;
    trace('contact', text.slice(0, 80), line + 1);
    contacts.push({ day: opening.day, source: { path: source.path, line: line + 1 }, by: 'log' });
  };
  for (const [index, { line, text }] of source.headings.entries()) {
    if (index % smallThingsAStep === 0) yield;
    add(line, text);
  }
  if (!lines.known) return contacts;
  const tagged = new Set<number>();
  yield* each(source.tags, ({ tag, line }) => {
    if (isLineTag(tag, rules.vocabulary)) tagged.add(line);
  });
  for (const [index, item] of source.listItems.entries()) {
    if (index % smallThingsAStep === 0) yield;
    if (isOpenMark(item.task) || item.task === '-' || tagged.has(item.line)) continue;
    if (item.line === source.listItems[index - 1]?.line) continue;
    if (places.isInert(item.line) || places.isQuoted(item.line)) continue;
    add(item.line, itemText(lines, item) ?? '');
  }
  return contacts;
}

function openingDay(text: string, formats: readonly DayFormat[]): DayReading | null {
  if (!/\d/.test(text.slice(0, 40))) return null;
  const [first] = splitLinks(text.slice(0, 200).replace(/\*+|__/g, ''));
  if (!first) return null;
  if (first.target !== null) return readDayText(nameOfPath(first.target), formats);
  const leading = leadingDay(first.text);
  if (leading) return { kind: 'day', day: leading.day };
  const opening = readDayText(first.text.split(/\s[-–—|]\s|:\s|,\s(?=\D)/)[0] ?? '', formats);
  return opening.kind === 'day' ? opening : (dayAtStart(first.text, formats) ?? opening);
}
