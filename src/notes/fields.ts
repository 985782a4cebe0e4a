import { lazily } from '../model/lazily';
import { foldKey } from './fold';
import type { NoteLines } from './note-lines';
import type { NoteSource } from './note-source';
import type { PlaceFinder } from './places';
import { spokenText } from './plain-text';

/** A Dataview field in a line: `key:: value` alone, or `[key:: value]` and `(key:: value)` within a sentence. */
export interface InlineField {
  readonly key: string;
  readonly value: string;
  /** Where it stands in the line; a field in brackets with its brackets. */
  readonly start: number;
  readonly end: number;
  readonly bracketed: boolean;
}

/**
 * What a date in a line says. `day` is when it was: created (`➕`), `when`, or a date that the line begins with, tags aside;
 * `scheduled` is the day until which it rests.
 */
export type DateKind = 'day' | 'due' | 'scheduled' | 'done';

const dateFields: ReadonlyMap<string, DateKind> = new Map([
  ...['when', 'created', 'date', 'day', 'on'].map((key) => [key, 'day'] as const),
  ...['due', 'deadline', 'by'].map((key) => [key, 'due'] as const),
  ...['scheduled', 'snoozed', 'snoozeduntil', 'start'].map((key) => [key, 'scheduled'] as const),
  ...['completion', 'completed', 'done'].map((key) => [key, 'done'] as const),
]);

/** What a field of a line says about its date; null for a field without one. */
export function dateKindOf(key: string): DateKind | null {
  return dateFields.get(foldKey(key)) ?? null;
}

const longestKey = 60;

/** The fields of one line, from left to right. */
export function inlineFieldsIn(line: string): readonly InlineField[] {
  const plain = line.includes('::') ? hideLinks(line) : '';
  const first = plain.indexOf('::');
  if (first < 0) return [];
  const whole = wholeLine(line, first);
  if (whole) return [whole];
  const closings = matchBrackets(plain);
  const fields: InlineField[] = [];
  let from = 0;
  for (let at = first; at >= 0; at = plain.indexOf('::', Math.max(at + 2, from))) {
    const start = openingBefore(plain, at, from);
    const end = closings.get(start);
    if (end === undefined || end < at) continue;
    const key = line.slice(start + 1, at).trim();
    if (key !== '') fields.push({ key, value: line.slice(at + 2, end).trim(), start, end: end + 1, bracketed: true });
    from = end + 1;
  }
  return fields;
}

const links = /\[\[(?:(?!\]\]|\[\[).)*\]\]|\[[^[\]]*\]\((?:<[^<>]*>|(?![^()]*::)[^()\s]*)\)/g;

/** The line, as long as before, with its links blotted out: what reads like a field in the text of a link is none. */
export function hideLinks(line: string): string {
  return line.includes('[') ? line.replace(links, (link) => '\uFFFC'.repeat(link.length)) : line;
}

/** The bracket that opens a field whose `::` stands at `at`, or -1. */
function openingBefore(line: string, at: number, from: number): number {
  for (let index = at - 1; index >= from && index >= at - longestKey; index--) {
    const mark = line[index];
    if (mark === '[' || mark === '(') return index;
    if (mark === ']' || mark === ')') return -1;
  }
  return -1;
}

/** For each bracket that is closed in the line, where. */
function matchBrackets(line: string): ReadonlyMap<number, number> {
  const closings = new Map<number, number>();
  const square: number[] = [];
  const round: number[] = [];
  for (let index = 0; index < line.length; index++) {
    const mark = line[index];
    if (mark === '[') square.push(index);
    else if (mark === '(') round.push(index);
    else if (mark === ']' || mark === ')') {
      const open = (mark === ']' ? square : round).pop();
      if (open !== undefined) closings.set(open, index);
    }
  }
  return closings;
}

/** A line that is a field and nothing else, as a paragraph or a list item; the key may be bold. */
function wholeLine(line: string, at: number): InlineField | null {
  if (at > 2 * longestKey) return null;
  const before = line.slice(0, at);
  const start = /^\s*(?:[-*+]\s+(?:\[.\]\s+)?)?/.exec(before)?.[0].length ?? 0;
  const key = before
    .slice(start)
    .replace(/\*\*|__/g, '')
    .trim();
  if (key.length > longestKey || !/^[\p{L}\p{N}][\p{L}\p{N}\s_/-]*$/u.test(key)) return null;
  const value = line
    .slice(at + 2)
    .replace(/^\*\*/, '')
    .trim();
  return { key, value, start, end: line.length, bracketed: false };
}

/** A property of a note: of the front matter, or a Dataview field in the text. */
export interface Field {
  /** As written. */
  readonly key: string;
  readonly value: unknown;
  /** From 1; null where the text has not been read. */
  readonly line: number | null;
}

const labelled = /\[[^[\]]*\]/g;
/** What a contact has several of, which programs number and people label: `email_2`, `phone (work)`, `E-Mail privat`, `home phone`. */
const several =
  '(emails?|e?mail(?:address|adresse)?|phones?|phonenumber|mobile|mobil|cell|tel|telephone|telefon|telefonnummer|handy|handynummer)';
const label =
  '(?:\\d{1,2}|work|home|private|personal|business|office|other|main|primary|privat|arbeit|geschäftlich|dienstlich|beruflich|büro|firma|zuhause|mobile?)';
const labelledKeys = lazily(
  () => new RegExp(`^(?:${several}[.:]?(?:${label}|\\(${label}\\))\\d?|${label}${several})$`),
);
const mayBeLabelled = /mail|phone|tel|mobil|cell|handy/;

/** A folded key without the labels and numbers that address books give it: `EMAIL[2:WORK]` and `email_2` are `email`. */
export function meaningKey(key: string): string {
  const folded = foldKey(key.includes('[') ? key.replace(labelled, '') : key);
  if (!mayBeLabelled.test(folded)) return folded;
  const found = labelledKeys().exec(folded);
  return found?.[1] ?? found?.[2] ?? folded;
}

/** All fields of a note under their folded keys. */
export class Fields {
  private readonly byKey = new Map<string, Field[]>();
  /** Where each of many spellings stands: a note has few properties, so that these are looked for among them. */
  private static readonly places = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

  add(field: Field): void {
    const key = meaningKey(field.key);
    const fields = this.byKey.get(key);
    if (fields) fields.push(field);
    else this.byKey.set(key, [field]);
  }

  /** Fields with one of the folded keys: in the order of the keys, then of the note. */
  of(keys: readonly string[]): readonly Field[] {
    const sorted = keys.length > manyKeys ? this.among(keys) : keys;
    let found = none;
    for (const key of sorted) {
      const fields = this.byKey.get(key);
      if (fields) found = found.length === 0 ? fields : [...found, ...fields];
    }
    return found;
  }

  /** All of them, in the order of the note. */
  *all(): Iterable<Field> {
    for (const fields of this.byKey.values()) yield* fields;
  }

  /** The keys of this note that are among these, in their order. */
  private among(keys: readonly string[]): readonly string[] {
    let places = Fields.places.get(keys);
    if (!places) {
      places = new Map(keys.map((key, place) => [key, place]));
      Fields.places.set(keys, places);
    }
    let found = noKeys;
    for (const key of this.byKey.keys()) if (places.has(key)) found = found.length === 0 ? [key] : [...found, key];
    return found.length < 2 ? found : [...found].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  }
}

const none: readonly Field[] = [];
const noKeys: readonly string[] = [];
const manyKeys = 8;
const mostProperties = 1_000;

export function frontMatterFields(source: NoteSource, lines: NoteLines): Fields {
  const fields = new Fields();
  if (!source.frontmatter) return fields;
  const found = lines.known ? lines.propertyLines() : null;
  const keys = Object.keys(source.frontmatter);
  for (const key of keys.length > mostProperties ? keys.slice(0, mostProperties) : keys) {
    const line = found?.get(foldKey(key));
    fields.add({ key, value: source.frontmatter[key], line: line === undefined ? null : line + 1 });
  }
  return fields;
}

const contactMark = '/---contact---/';

/** Adds the rows of the table that the plugin Contacts keeps between two marks. */
function addContactTable(fields: Fields, lines: NoteLines): void {
  const from = lines.all.findIndex((line) => line.trim() === contactMark);
  if (from < 0) return;
  for (let at = from + 1; at < lines.all.length; at++) {
    const line = lines.at(at).trim();
    if (line === contactMark) return;
    const [, key = '', value = ''] = /^\|([^|]*)\|(.*)\|$/.exec(line) ?? [];
    if (key.trim() === '' || value.trim() === '' || /^[\s:-]+$/.test(key)) continue;
    fields.add({ key: key.trim(), value: value.trim(), line: at + 1 });
  }
}

/** Adds the Dataview fields of the body, and those of a table that another plugin keeps there. */
export function addInlineFields(fields: Fields, lines: NoteLines, places: PlaceFinder): void {
  addContactTable(fields, lines);
  for (const [index, line] of lines.all.entries()) {
    if (!line.includes('::') || places.isInert(index) || places.isQuoted(index)) continue;
    const item = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(\[.\]\s)?/.exec(line);
    for (const { key, value, bracketed } of inlineFieldsIn(spokenText(line))) {
      // What stands in brackets in a task, and a date in any item, is said of the item.
      if (item && bracketed && (item[1] !== undefined || dateKindOf(key) !== null)) continue;
      fields.add({ key, value, line: index + 1 });
    }
  }
}
