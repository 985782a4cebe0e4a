import { foldKey } from './fold';
import { inlineFieldsIn } from './inline-fields';
import type { NoteLines } from './note-lines';
import type { NoteSource } from './note-source';
import { isLineDate } from './line-words';
import type { PlaceFinder } from './places';
import { spokenText } from './plain-text';

/** A property of a note: of the front matter, or a Dataview field in the text. */
export interface Field {
  /** As written. */
  readonly key: string;
  readonly value: unknown;
  /** From 1; null where the text has not been read. */
  readonly line: number | null;
}

/** All fields of a note under their folded keys. */
export class Fields {
  private readonly byKey = new Map<string, Field[]>();

  add(field: Field): void {
    const key = foldKey(field.key);
    const fields = this.byKey.get(key);
    if (fields) fields.push(field);
    else this.byKey.set(key, [field]);
  }

  /** Fields with one of the folded keys: in the order of the keys, then of the note. */
  of(keys: readonly string[]): readonly Field[] {
    let found = none;
    for (const key of keys) {
      const fields = this.byKey.get(key);
      if (fields) found = found.length === 0 ? fields : [...found, ...fields];
    }
    return found;
  }
}

const none: readonly Field[] = [];
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

/** Adds the Dataview fields of the body. */
export function addInlineFields(fields: Fields, lines: NoteLines, places: PlaceFinder): void {
  for (const [index, line] of lines.all.entries()) {
    if (!line.includes('::') || places.isInert(index) || places.isQuoted(index)) continue;
    const item = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(\[.\]\s)?/.exec(line);
    for (const { key, value, bracketed } of inlineFieldsIn(spokenText(line))) {
      // What stands in brackets in a task, and a date in any item, is said of the item.
      if (item && bracketed && (item[1] !== undefined || isLineDate(key))) continue;
      fields.add({ key, value, line: index + 1 });
    }
  }
}
