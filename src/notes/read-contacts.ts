import { lazily } from '../model/lazily';
import { unicodePattern } from '../model/unicode-pattern';
import { dayOf, isoOf } from '../model/day';
import type { Contact, Exchange } from '../model/meeting';
import { each, smallThingsAStep, type Steps } from '../model/steps';
import { foldHeading, foldKey, nameOfPath } from './fold';
import { isOtherEntry, readyForEntries, saysAfterAll, saysNoContact, saysToDo, tellsContact } from './no-contact';
import { isStruck, spokenText } from './plain-text';
import type { NoteReading } from './note-reading';
import { isOpenMark } from './places';
import {
  dayAtStart,
  dayComplaint,
  type DayFormat,
  type DayReading,
  isWeekday,
  leadingDay,
  monthOf,
  readDayText,
} from './read-day';
import { isLineTag, itemText } from './read-lines';
import { readTexts, splitLinks } from './read-value';
import { wayInLog } from './read-exchange';
import { wordFinder } from './word-finder';
import { say } from '../i18n/words';

/** `02.10.26`: nobody can be sure which of the numbers is the year. */
const shortYear = /^\d{1,2}([./-])\d{1,2}\1\d{2}(?![\d./-])/;

/** `Do, 12.11.2026` */
const shortWeekday = /^([\s*_]*)(?:mo|di|mi|do|fr|sa|so)[.,]{0,2}\s+(?=\d)/i;

const words = (text: string): string => text.trim().replace(/,\s*/g, '|').replace(/'/g, "[’']").replace(/ /g, '\\s+');
/** What says in an entry that nobody was reached. */
const saysNotReached = wordFinder(
  words(
    "no answer, no reply, didn't answer, did not answer, not answering, voicemail, left a message, left message, didn't pick up, did not pick up, no-show, no show, didn't show, did not show, stood me up, tried to call, tried to ring, tried to phone, tried to reach, tried calling, tried ringing, couldn't reach, could not reach, can't reach, missed call, didn't meet, did not meet, didn't call, did not call, fell through, nicht erreicht, niemand erreicht, nicht rangegangen, ging nicht ran, keiner ging ran, anrufbeantworter, mailbox, fällt aus, fiel aus, nicht gekommen, nicht erschienen, kam nicht, vergeblich angerufen, pas de réponse, sans réponse, répondeur, pas répondu, pas venue?, injoignable, no contestó, no contesta, sin respuesta, buzón de voz, no vino, no apareció",
  ),
);
/** What says so where the entry says hardly anything else. */
const calledOff = lazily(() =>
  unicodePattern(
    `^(?:[^\\s,;.]+\\s+){0,4}(?:${words(
      'cancelled, canceled, postponed, called off, rescheduled, abgesagt, gecancelt, gecancelled, gecanceled, verschoben, ausgefallen, annulée?, reportée?, cancelad[oa], aplazad[oa], pospuest[oa]',
    )})(?:\\s+(?:on\\s+me|again|wieder|erneut|encore|otra\\s+vez))?[.!]?$`,
    'iu',
  ),
);
/** What an entry about their own life ends with. */
const bornOrDied =
  /^(?:[^\s,;.]+\s+){0,2}(?:(?:was\s+)?born|died|passed\s+away|geboren|gestorben|verstorben|décédée?|née?|falleció|murió|nació)[.!]?$/iu;
/** What begins an entry about what has still to be done. */
const toDo = lazily(() =>
  unicodePattern(
    `^(?:I\\s+|ich\\s+|je\\s+)?(?:${words(
      'should, want to, wanted to, need to, must, have to, ought to, hope to, plan to, planning to, remember to, to do, todo, forgot, sollte, muss, müsste, möchte, will, wollte, noch anrufen, vergessen, à faire, il faut, devrais, debo, debería, tengo que, quiero',
    )})(?!\\p{L})`,
    'iu',
  ),
);
/** Sections that hold the days of somebody's life. */
const ofTheirLife = lazily(
  () =>
    new Set(
      `key dates, important dates, dates, special dates, birthdays, anniversaries, family, kids, children, career, work history, employment,
  employment history, experience, education, cv, resume, bio, biography, timeline, life events, milestones, gifts, gift ideas, publications,
  awards, wichtige Daten, Daten, Geburtstage, Jahrestage, Familie, Kinder, Karriere, Werdegang, Lebenslauf, Ausbildung, Geschenke,
  Geschenkideen, Veröffentlichungen, dates importantes, anniversaires, famille, enfants, carrière, parcours, formation, cadeaux,
  fechas importantes, cumpleaños, familia, hijos, carrera, trayectoria, formación, regalos, publicaciones`
        .split(',')
        .map(foldHeading),
    ),
);

/** Whether what follows a day says that they were not in touch on it. */
function saysNobodyMet(text: string): boolean {
  const said = text.replace(/\*+|__/g, '').replace(/^[\s:|,–—-]+/, '');
  const first = said.split(/[;.!?]\s/)[0] ?? '';
  return (
    first.length <= 80 &&
    !saysAfterAll(text) &&
    (saysNotReached(first.toLowerCase()) || calledOff().test(first) || bornOrDied.test(first) || toDo().test(first))
  );
}

/** `2026-11-20?: lunch`, `2026-11-20: lunch?` */
const isUnsure = /^\s*[(]?\?|^[^?.!;\p{L}]*(?:[^\s?.!;]+ ){0,4}[^\s?.!;]+ ?\?+\W*$/u;

function isNoEntry(text: string, name: string): boolean {
  return isUnsure.test(text) || saysNobodyMet(text) || isOtherEntry(text, name) || saysToDo(text, name);
}

const mostBelow = 12;

/** Whether sentences behind the first one say something of contact. */
function tellsOfMore(text: string): boolean {
  const [, ...more] = text.split(/[.!?;]\s+/);
  return more.some((sentence) => tellsContact(sentence));
}

/** Whether the first thing said below a heading or an item that begins with a day is that they were not in touch, and nothing else there is of contact. */
function saysSoBelow({ lines, places }: NoteReading, line: number, name: string): boolean {
  if (!lines.known) return false;
  const item = places.itemAt(line);
  const isItem = item?.line === line;
  const isHeading = !isItem && /^\s{0,3}(?:>\s*)*#{1,6}\s/.test(lines.at(line));
  if (!isItem && !isHeading) return false;
  const texts: string[] = [];
  for (let at = line + 1; at <= line + mostBelow; at++) {
    const written = lines.at(at);
    if (/^\s{0,3}#{1,6}\s/.test(written)) break;
    const inner = places.itemAt(at);
    if (isItem) {
      if (item.endLine < at && (!inner || inner.line !== at || inner.parent < line)) break;
    }
    if (inner?.line === at) {
      if (!isOpenMark(inner.task)) texts.push(itemText(lines, inner) ?? '');
    } else if (/[\p{L}\p{N}]/u.test(written)) texts.push(written);
  }
  const [first = '', ...more] = texts;
  if (more.length === 0 && (isUnsure.test(first) || isOtherEntry(first, name)) && !tellsOfMore(first)) return true;
  return saysNoContact(first, name) && !more.some((text) => tellsContact(text) && !saysNoContact(text, name));
}

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

/** Given up, moved to another day, not sure. */
const notDone = new Set(['-', '>', '?']);

export interface LoggedContacts {
  readonly contacts: readonly Contact[];
  /** What the entries say of letters, answers and talks, those included that are no contact. */
  readonly exchanges: readonly Exchange[];
}

/** Headings and list items that begin with a day. Lines of favours and introductions are told elsewhere and prove no contact. */
export function* loggedContacts(reading: NoteReading): Steps<LoggedContacts> {
  const { source, lines, places, rules, trace } = reading;
  const contacts: Contact[] = [];
  const exchanges: Exchange[] = [];
  const isOfTheirLife = sectionsOfTheirLife(reading);
  const name = nameOfPath(source.path);
  yield* readyForEntries();
  const headings = new HeadingDates(reading);
  const add = (line: number, written: string): void => {
    const text = headings.withYear(written.replace(shortWeekday, '$1'), line);
    const opening = openingDay(text, reading.formats);
    const short = shortYear.exec(text)?.[0];
    if (short !== undefined) reading.complain(line + 1, say.notes.yearOfTwoDigits(short), say.notes.writeWholeYear);
    const complaint = opening?.kind === 'ambiguous' ? dayComplaint(opening) : null;
    if (complaint) reading.complain(line + 1, complaint.what, complaint.remedy);
    if (opening?.kind !== 'day') return;
    if (isOfTheirLife(line) || isStruck(text)) return;
    const said = afterDay(text, reading.formats);
    const { day } = opening;
    const at = { path: source.path, line: line + 1 };
    const way = wayInLog(said);
    if (way !== null) exchanges.push({ day, source: at, way });
    if (isNoEntry(said, name) || saysSoBelow(reading, line, name)) return;
    trace('contact', text.slice(0, 80), line + 1);
    contacts.push({ day, source: at, by: 'log' });
  };
  for (const [index, { line, text }] of source.headings.entries()) {
    if (index % smallThingsAStep === 0) yield;
    add(line, text);
  }
  if (!lines.known) return { contacts, exchanges };
  yield* each(datedRows(reading), ({ line, text }) => add(line, text));
  const tagged = new Set<number>();
  yield* each(source.tags, ({ tag, line }) => {
    if (isLineTag(tag, rules.vocabulary)) tagged.add(line);
  });
  for (const [index, item] of source.listItems.entries()) {
    if (index % smallThingsAStep === 0) yield;
    if (isOpenMark(item.task) || notDone.has(item.task ?? '') || tagged.has(item.line)) continue;
    if (item.line === source.listItems[index - 1]?.line) continue;
    if (places.isInert(item.line) || places.isQuoted(item.line)) continue;
    add(item.line, itemText(lines, item) ?? '');
  }
  if (!reading.kind.person) return { contacts, exchanges };
  yield* each(boldDays(reading), ({ line, text }) => {
    if (!tagged.has(line)) add(line, text);
  });
  return { contacts, exchanges };
}

/** Lines of paragraphs that begin with something bold that may be a day, and go on: `**22 Aug 2026** leaving do`. */
function* boldDays({ source, lines, places }: NoteReading): Iterable<{ readonly line: number; readonly text: string }> {
  for (const { type, startLine, endLine } of source.sections) {
    if (type !== 'paragraph') continue;
    for (let line = startLine; line <= endLine; line++) {
      const text = lines.at(line);
      if (!/^(?:\*\*|__)[^*_]{1,40}(?:\*\*|__):?\s*\S/.test(text) || !/^..[^*_]*\d/.test(text)) continue;
      if (!places.isInert(line) && !places.isQuoted(line)) yield { line, text: spokenText(text) };
    }
  }
}

const ofYear = /^(?:19|20)\d\d$/;
const ofMonth = lazily(() => unicodePattern('^(\\p{L}{3,})\\.?(?:,? ((?:19|20)\\d\\d))?$', 'u'));
const dayThenMonth = lazily(() =>
  unicodePattern('^(\\d{1,2})(?:st|nd|rd|th|\\.)? (?:of )?(\\p{L}{3,})\\.?(?=$|[\\s:,–—-])(?!,? \\d{4})', 'u'),
);
const monthThenDay = lazily(() =>
  unicodePattern('^(\\p{L}{3,})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?=$|[\\s:,–—-])(?!,? \\d{4}|[:.]\\d)', 'u'),
);
/** `15th`, `15.`: in a list a bare number may count something. */
const dayAlone = /^(\d{1,2})(?:(?:st|nd|rd|th)(?=$|[\s:,–—-])|\.?(?=\s*$|\s*[:–—]))/;

interface HeadingDate {
  readonly line: number;
  readonly level: number;
  readonly year: number | null;
  readonly month: number | null;
}

/** The year and the month that headings give to days below them: `# 2026`, `## July`, `### 15th`. */
class HeadingDates {
  private readonly dates: readonly HeadingDate[];

  constructor({ source }: NoteReading) {
    const above: HeadingDate[] = [];
    this.dates = source.headings.map(({ line, level, text }) => {
      while ((above.at(-1)?.level ?? 0) >= level) above.pop();
      const bare = text.replace(/\*+|__|\[\[|\]\]/g, '').trim();
      const outer = above.at(-1);
      const named = ofYear.test(bare) ? null : ofMonth().exec(bare);
      const month = named ? monthOf(named[1] ?? '') : null;
      const own = ofYear.test(bare)
        ? Number(bare)
        : month !== null && named?.[2] !== undefined
          ? Number(named[2])
          : null;
      const date = {
        line,
        level,
        year: own ?? outer?.year ?? null,
        month: month ?? (own === null ? (outer?.month ?? null) : null),
      };
      above.push(date);
      return date;
    });
    if (this.dates.every(({ year }) => year === null)) this.dates = [];
  }

  /** A text that begins with a day that lacks its year, or its month, too, with the day as a whole. */
  withYear(written: string, line: number): string {
    const date = this.dates.length > 0 ? this.above(line) : null;
    if (!date || date.year === null) return written;
    const text = written.replace(/\*+|__/g, '').trim();
    const [first = '', ...others] = text.split(/,? /);
    const bare =
      others.length > 0 && /^\d/.test(others[0] ?? '') && isWeekday(first.replace('.', ''))
        ? text.slice(first.length).replace(/^[, ]+/, '')
        : text;
    const [found, month, day] = this.dayIn(bare, date.month);
    const whole = found === null || month === null ? null : dayOf(date.year, month, day);
    return whole === null || found === null ? written : `${isoOf(whole)}${bare.slice(found.length)}`;
  }

  private dayIn(text: string, month: number | null): readonly [string | null, number | null, number] {
    const [first, day, name] = dayThenMonth().exec(text) ?? [];
    if (first !== undefined && name !== undefined && isMonthName(name, text.slice(first.length)))
      return [first, monthOf(name), Number(day)];
    const [second, named, date] = monthThenDay().exec(text) ?? [];
    if (second !== undefined && named !== undefined && isMonthName(named, text.slice(second.length)))
      return [second, monthOf(named), Number(date)];
    const [alone, number] = dayAlone.exec(text) ?? [];
    return alone === undefined ? [null, null, 0] : [alone, month, Number(number)];
  }

  /** Of the heading that a line stands below; of a heading, the one above it. */
  private above(line: number): HeadingDate | null {
    let [low, high] = [0, this.dates.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.dates[middle]?.line ?? 0) < line) low = middle + 1;
      else high = middle;
    }
    const own = this.dates[low]?.line === line ? this.dates[low] : null;
    for (let at = low - 1; at >= 0; at--) {
      const date = this.dates[at];
      if (date && (own === null || date.level < (own?.level ?? 0))) return date;
    }
    return null;
  }
}

/** `3 may join` is no day. */
function isMonthName(word: string, rest: string): boolean {
  return monthOf(word) !== null && (/^\p{Lu}/u.test(word) || /^\s*(?:$|[:,–—-])/.test(rest));
}

/** Whether a line, asked from the first to the last of each kind, stands in such a section. */
function sectionsOfTheirLife({ source }: NoteReading): (line: number) => boolean {
  const spans: { readonly from: number; readonly to: number }[] = [];
  for (const [index, { line, level, text }] of source.headings.entries()) {
    if (text.length > 60 || !ofTheirLife().has(foldHeading(text))) continue;
    const next = source.headings.slice(index + 1).find((heading) => heading.level <= level);
    spans.push({ from: line, to: next?.line ?? Infinity });
  }
  return (line) => spans.some(({ from, to }) => line > from && line < to);
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

export function cellsOf(row: string): readonly string[] {
  return row
    .trim()
    .replace(/\\\|/g, ' ')
    .replace(/^\||\|$/g, '')
    .split('|', 20)
    .map((cell) => cell.trim());
}

/** What is left of an entry without its day, in whatever form, and without the weekday and the time behind it. */
function afterDay(text: string, formats: readonly DayFormat[]): string {
  const bare = text
    .slice(0, 400)
    .replace(/\*+|__/g, '')
    .replace(/^\s*\[\[[^\]]*\]\]/, '');
  const opening = leadingDay(bare);
  const rest = opening
    ? bare.slice(opening.length)
    : (withoutDayInWords(bare, formats) ?? /^[^:|–—]*?\d[^:|–—]*[:|–—]\s(.*)$/u.exec(bare)?.[1] ?? bare);
  return rest.replace(besideDay(), '');
}

const besideDay = lazily(() =>
  unicodePattern(
    '^[\\s,]*(?:[(]?(?:mo|di|mi|do|fr|sa|so|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|dom|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|sonnabend|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)[).]{0,2}(?=[\\s,:|–—-]|$))?' +
      '(?:[\\s,:(–—-]*\\d{1,2}[:.]\\d{2}(?!\\d)(?:\\s?[–-]\\s?\\d{1,2}[:.]\\d{2})?(?:\\s?(?:uhr|h|am|pm)(?![\\p{L}]))?[)]?)?',
    'iu',
  ),
);

/** A text without the words at its start that say a day: as few of them as will do. Null where it begins with none. */
function withoutDayInWords(text: string, formats: readonly DayFormat[]): string | null {
  const wanted = dayAtStart(text, formats);
  if (wanted?.kind !== 'day') return null;
  const words = [...text.matchAll(/\S+/g)].slice(0, 5);
  for (const word of words) {
    const end = word.index + word[0].length;
    const said = text.slice(0, end).trim();
    const some = said.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '');
    if (!/\d/.test(some)) continue;
    const found = readDayText(some, formats);
    if (found.kind !== 'day' || found.day !== wanted.day) continue;
    return /\?/.test(word[0]) ? `?${text.slice(end)}` : text.slice(end);
  }
  return null;
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
