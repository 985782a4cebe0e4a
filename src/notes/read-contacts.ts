import type { Contact } from '../model/meeting';
import { each, smallThingsAStep, type Steps } from '../model/steps';
import { foldKey, nameOfPath } from './fold';
import type { NoteReading } from './note-reading';
import { isOpenMark } from './places';
import { dayAtStart, dayComplaint, type DayFormat, type DayReading, leadingDay, readDayText } from './read-day';
import { isLineTag, itemText } from './read-lines';
import { readTexts, splitLinks } from './read-value';
import { say } from '../i18n/words';

/** `02.10.26`: nobody can be sure which of the numbers is the year. */
const shortYear = /^\d{1,2}([./-])\d{1,2}\1\d{2}(?![\d./-])/;

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
    const short = shortYear.exec(text)?.[0];
    if (short !== undefined) reading.complain(line + 1, say.notes.yearOfTwoDigits(short), say.notes.writeWholeYear);
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
  yield* each(datedRows(reading), ({ line, text }) => add(line, text));
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

/** Rows of tables whose first column is a day, with what stands in them. A table with `Due` above its days is no log. */
function* datedRows({ source, lines, rules }: NoteReading): Iterable<{ readonly line: number; readonly text: string }> {
  for (const { type, startLine, endLine } of source.sections) {
    if (type !== 'table') continue;
    const [head = ''] = cellsOf(lines.at(startLine));
    if (head !== '' && !rules.vocabulary.means('meeting', 'day', foldKey(head)) && !dayHeads.has(foldKey(head)))
      continue;
    for (let line = startLine + 2; line <= endLine; line++) {
      const cells = cellsOf(lines.at(line));
      if (cells.length > 0) yield { line, text: cells.filter((cell) => cell !== '').join(' | ') };
    }
  }
}

/** What people write above a column of days. */
const dayHeads = new Set([
  'datum',
  'tag',
  'wann',
  'jour',
  'quand',
  'fecha',
  'día',
  'dia',
  'cuándo',
  'contact',
  'contacted',
  'lastcontact',
]);

function cellsOf(row: string): readonly string[] {
  return row
    .trim()
    .replace(/\\\|/g, ' ')
    .replace(/^\||\|$/g, '')
    .split('|', 20)
    .map((cell) => cell.trim());
}

export function openingDay(text: string, formats: readonly DayFormat[]): DayReading | null {
  if (!/\d/.test(text.slice(0, 40))) return null;
  const [first] = splitLinks(text.slice(0, 200).replace(/\*+|__/g, ''));
  if (!first) return null;
  if (first.target !== null) return readDayText(nameOfPath(first.target), formats);
  const leading = leadingDay(first.text);
  if (leading) return { kind: 'day', day: leading.day };
  const opening = readDayText(first.text.split(/\s[-–—|]\s|:\s|,\s(?=\D)/)[0] ?? '', formats);
  return opening.kind === 'day' ? opening : (dayAtStart(first.text, formats) ?? opening);
}
