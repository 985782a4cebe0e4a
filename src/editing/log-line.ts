import { openingDay as readOpeningDay } from '../notes/read-contacts';
import { foldKey } from '../notes/fold';
import { type DayFormat, monthOf } from '../notes/read-day';
import { logHeadings } from '../notes/vocabulary';
import { type Day, dayOf, isoOf, mondayOf, partsOf } from '../model/day';
import { contactLine } from './captured-line';
import type { Edited } from './edit';
import type { NoteChange } from './note-change';
import { NoteText, type Part, type SubHeading } from './note-text';
import { atEndOfPart, bareHeading, missingIn, withNewSection } from './section-line';

/** A contact to be logged: the day, and a few words that may be empty. */
export interface LoggedContact {
  readonly day: Day;
  readonly what: string;
}

/**
 * Adds a contact under the heading of the log, in the note's own order. Newest first where more of the entries (list items, table rows
 * or headings that begin with a day) are followed by an earlier day than by a later one; else, and where fewer than two days differ,
 * newest last. The entry takes bullet, indentation, blank lines and the writing of the date from its neighbour. It goes under a heading
 * of a day, month, quarter or year only if that is its own; where the log is made of headings of days it becomes one.
 */
export function addToLog(title: string, contact: LoggedContact, formats: readonly DayFormat[] = []): NoteChange {
  return logChange(title, contact, formats, false);
}

/** The same, as a row where the log is a table. */
export function addToLogTable(title: string, contact: LoggedContact, formats: readonly DayFormat[] = []): NoteChange {
  return logChange(title, contact, formats, true);
}

function logChange(title: string, contact: LoggedContact, formats: readonly DayFormat[], inTable: boolean): NoteChange {
  const heading = bareHeading(title);
  const isUsual = logHeadings.some((name) => foldKey(name) === foldKey(heading));
  return (text) => {
    const note = new NoteText(text);
    const names = isUsual ? [heading, ...logHeadings] : [heading];
    const { year } = partsOf(contact.day);
    const ofYear = note.partCalled(names.map((name) => `${name} ${String(year)}`));
    const writer = new LogWriter(note, contact, formats);
    const log = ofYear ?? note.partCalled(names) ?? (isUsual ? writer.listOnTop() : null);
    const line = contactLine(contact.day, contact.what);
    if (!log) return withNewSection(note, heading, [line]);
    if (missingIn(note, log, [line]).length === 0) return { edits: [] };
    return writer.write(log, inTable, ofYear ? year : null);
  };
}

/** Something in the log that begins with a day; `end` is its last line. */
interface Entry {
  readonly day: Day;
  readonly line: number;
  readonly end: number;
}

type Entries<Kind extends Entry = Entry> = readonly [Kind, ...Kind[]];

function hasEntries<Kind extends Entry>(entries: readonly Kind[]): entries is Entries<Kind> {
  return entries.length > 0;
}

class LogWriter {
  private readonly line: string;
  private readonly words: string;

  constructor(
    private readonly note: NoteText,
    private readonly contact: LoggedContact,
    private readonly formats: readonly DayFormat[],
  ) {
    this.line = contactLine(contact.day, contact.what);
    this.words = this.line.slice(`- ${isoOf(contact.day)} `.length);
  }

  /** `year` is that of the headings above. */
  write(part: Part, inTable: boolean, year: number | null = null): Edited {
    const below = this.note.subHeadings(part);
    const own = below.find(({ text }) => isPeriodOf(text, this.contact.day, year));
    if (own) return this.write(own, inTable, partsOf(this.contact.day).year);
    const entries = this.itemEntries(part);
    if (hasEntries(entries)) return this.amongItems(entries);
    const rows = inTable ? this.rowEntries(part) : [];
    if (hasEntries(rows)) return this.amongRows(rows);
    const dated = below.flatMap((heading) => {
      const day = openingDay(heading.text, this.formats);
      return day === null ? [] : [{ ...heading, day, end: this.note.lastWords(heading.line, heading.end) }];
    });
    return hasEntries(dated) ? this.amongHeadings(dated) : atEndOfPart(this.note, part, [this.line]);
  }

  /** What stands above the first heading, or right under the note's title, where it holds a list most of whose items begin with a day. */
  listOnTop(): Part | null {
    const { headings } = this.note.scanned;
    const [first, second] = headings;
    const end = first?.line ?? this.note.lineCount;
    const parts: Part[] = [{ level: 1, from: 0, ownEnd: end, end }];
    if (first?.level === 1) {
      const ownEnd = second?.line ?? this.note.lineCount;
      parts.push({ level: 1, from: first.line + 1, ownEnd, end: ownEnd });
    }
    const isLog = (part: Part): boolean => {
      const items = this.note.outerItems(part.from, part.ownEnd);
      const tasks = items.filter(({ task }) => task !== null);
      const entries = this.itemEntries(part);
      return tasks.length === 0 && entries.length > 1 && entries.length * 2 > items.length;
    };
    return parts.find(isLog) ?? null;
  }

  private itemEntries(part: Part): readonly Entry[] {
    return this.note.outerItems(part.from, part.ownEnd).flatMap((item) => {
      const text = this.note.at(item.line).replace(/^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[.\][ \t]+)?/u, '');
      const day = openingDay(text, this.formats);
      return day === null ? [] : [{ day, line: item.line, end: this.note.endOfItem(item) }];
    });
  }

  private rowEntries(part: Part): readonly Entry[] {
    const tables = this.note.scanned.sections.filter(
      ({ type, startLine }) => type === 'table' && startLine >= part.from && startLine < part.ownEnd,
    );
    return tables.slice(0, 1).flatMap(({ startLine, endLine }) => {
      const rows: Entry[] = [];
      for (let line = startLine + 2; line <= endLine; line++) {
        const day = openingDay(this.note.at(line).replace(/^[ \t]*\|?[ \t]*/, ''), this.formats);
        if (day !== null) rows.push({ day, line, end: line });
      }
      return rows;
    });
  }

  private amongItems(entries: Entries): Edited {
    const { neighbour, isBefore } = placeAmong(entries, this.contact.day);
    const above = isBefore ? neighbour.line - 1 : neighbour.end;
    if (this.note.isOpen(above)) return this.note.refuseOpen(above);
    const line = styledAs(this.note.at(neighbour.line), this.contact.day, this.words, isBefore) ?? this.line;
    if (entries.some((entry) => this.note.at(entry.line) === line)) return { edits: [] };
    const isLoose = entries.some((entry, index) => index > 0 && this.note.isBlank(entry.line - 1));
    const gap = isLoose ? [''] : [];
    const edit = isBefore
      ? this.note.insertBefore(neighbour.line, line, ...gap)
      : this.note.insertAfter(neighbour.end, ...gap, line);
    return { edits: [edit] };
  }

  private amongRows(entries: Entries): Edited {
    const { neighbour, isBefore } = placeAmong(entries, this.contact.day);
    const row = this.note.at(neighbour.line);
    const indent = /^[ \t]*\|?/.exec(row)?.[0] ?? '';
    const cells = row.slice(indent.length).replace(/\\\|/g, '').split('|').length - (/\|[ \t]*$/.test(row) ? 1 : 0);
    const empty = '  |'.repeat(Math.max(0, cells - 2));
    const words = this.words.replace(/\|/g, '\\|');
    const line = `${indent} ${isoOf(this.contact.day)} | ${words} |${empty}`.replace(/^ (?=\d)/, '');
    if (entries.some((entry) => this.note.at(entry.line) === line)) return { edits: [] };
    return {
      edits: [isBefore ? this.note.insertBefore(neighbour.line, line) : this.note.insertAfter(neighbour.end, line)],
    };
  }

  private amongHeadings(headings: Entries<SubHeading & Entry>): Edited {
    const { neighbour, isBefore } = placeAmong(headings, this.contact.day);
    const { note } = this;
    const above = isBefore ? neighbour.line - 1 : neighbour.end;
    if (note.isOpen(above)) return note.refuseOpen(above);
    const linked = /^\[\[\d{4}-\d\d-\d\d\]\]/.test(neighbour.text);
    const day = isoOf(this.contact.day);
    const heading = `${'#'.repeat(neighbour.level)} ${linked ? `[[${day}]]` : day}`;
    const gap = note.isBlank(neighbour.from) && neighbour.from < neighbour.end ? [''] : [];
    const entry = [heading, ...gap, `- ${this.words}`];
    const between = headings.length > 1 && !note.isBlank((headings[1]?.line ?? 1) - 1) ? [] : [''];
    return {
      edits: [
        isBefore
          ? note.insertBefore(neighbour.line, ...entry, ...between)
          : note.insertAfter(neighbour.end, ...between, ...entry),
      ],
    };
  }
}

/** Which entry a new one stands next to, and on which side. */
function placeAmong<Kind extends Entry>(
  entries: Entries<Kind>,
  day: Day,
): { readonly neighbour: Kind; readonly isBefore: boolean } {
  const [first, ...more] = entries;
  const last = more[more.length - 1] ?? first;
  if (isNewestFirst(entries)) {
    const below = entries.find((entry) => entry.day <= day);
    return below ? { neighbour: below, isBefore: true } : { neighbour: last, isBefore: false };
  }
  const above = [...entries].reverse().find((entry) => entry.day <= day);
  return above ? { neighbour: above, isBefore: false } : { neighbour: first, isBefore: true };
}

function isNewestFirst(entries: readonly Entry[]): boolean {
  let balance = 0;
  entries.forEach(({ day }, index) => {
    const before = entries[index - 1];
    if (before) balance += Math.sign(before.day - day);
  });
  return balance > 0;
}

/** The day that a text, or the first cell of a table row, begins with. */
function openingDay(text: string, formats: readonly DayFormat[]): Day | null {
  const [cell = ''] = text.split('|');
  const reading = readOpeningDay(cell, formats);
  return reading?.kind === 'day' ? reading.day : null;
}

/** Whether a heading is that of the year, quarter, month, week or day in which a day lies. */
function isPeriodOf(heading: string, day: Day, yearAbove: number | null): boolean {
  const own = openingDay(heading, []);
  if (own !== null) return own === day;
  const words = heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:year|jahr|année|año)\b/u, '')
    .trim()
    .split(' ');
  const { year, month } = partsOf(day);
  const thursday = mondayOf(day) + 3;
  const week = Math.floor((thursday - (dayOf(partsOf(thursday).year, 1, 1) ?? 0)) / 7) + 1;
  const quarter = Math.ceil(month / 3);
  const isYear = (word: string): boolean => word === String(year);
  const isMonth = (word: string): boolean => monthOf(word) === month;
  const [first = '', second, third] = words;
  if (third !== undefined) return false;
  if (second === undefined) return isYear(first) || (yearAbove === year && isMonth(first));
  const isPart = (word: string): boolean =>
    isMonth(word) || word === `q${String(quarter)}` || word === `t${String(quarter)}`;
  if (/^w\d\d$/.test(second)) return first === String(partsOf(thursday).year) && Number(second.slice(1)) === week;
  const isNumber = /^\d{1,2}$/.test(second) && Number(second) === month;
  return (isYear(first) && (isPart(second) || isNumber)) || (isPart(first) && isYear(second));
}

/** A date as an entry begins with it: the bullet, the marks around the date, the date, and what parts it from the words. */
const entryStyle =
  /^([ \t]*(?:[-*+]|(\d{1,9})([.)]))[ \t]+)(?:\[[^\]]\][ \t]+)?((?:\*\*|__|\*|_)?(?:\[\[(?:[^\]|#]*\/)?)?)\d{4}-\d\d-\d\d((?:\]\])?:?(?:\*\*|__|\*|_)?[:,]?)((?:[ \t]+[-–—|])?[ \t]+|$)/u;

/** The entry as its neighbour would be written; null where that says its day in a way of its own. */
function styledAs(neighbour: string, day: Day, words: string, isBefore: boolean): string | null {
  const match = entryStyle.exec(neighbour);
  if (!match) {
    const [, indent, sign] = /^([ \t]*)([-*+])[ \t]/.exec(neighbour) ?? [];
    return sign === undefined ? null : `${indent ?? ''}${sign} ${isoOf(day)} ${words}`;
  }
  const [, bullet = '', number, sign = '', open = '', close = '', gap = ''] = match;
  const start =
    number === undefined ? bullet : bullet.replace(/\d+[.)]/, `${String(Number(number) + (isBefore ? 0 : 1))}${sign}`);
  return `${start}${open}${isoOf(day)}${close}${gap || ' '}${words}`;
}
