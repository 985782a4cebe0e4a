import type { NoteLines } from '../notes/note-lines';
import type { NoteListItem, NoteSource } from '../notes/note-source';
import { type PlaceFinder } from '../notes/places';
import { spokenText } from '../notes/plain-text';
import { smallThingsAStep, type Steps } from '../model/steps';

/** A line in which something may be said: a list item or a line of prose, without its bullet and box. */
export interface SaidLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  /** Where the text begins in the line as written. */
  readonly column: number;
  /** The mark in its box; null for a plain item and for prose. */
  readonly task: string | null;
  readonly isItem: boolean;
  /** The heading above it, as written; empty at the top of a note. */
  readonly heading: string;
  /** Which paragraph or list it belongs to: pronouns look back no further. */
  readonly block: number;
}

/** Longer lines are pasted text. */
const longestLine = 1_500;
const opening = /^\s*(?:>\s*)*(?:(?:[-*+]|\d{1,9}[.)])\s+(?:\[(.)\]\s+)?)?/u;

/** The lines of a note in which its owner says something: no headings, quotations, code, comments, tables and properties. */
export function* saidLines(source: NoteSource, lines: NoteLines, places: PlaceFinder): Steps<readonly SaidLine[]> {
  const said: SaidLine[] = [];
  if (!lines.known) return said;
  const items = new Map<number, NoteListItem>(source.listItems.map((item) => [item.line, item]));
  const headings = new Map(source.headings.map(({ line, text }) => [line, text]));
  let heading = '';
  let block = 0;
  let inFields = false;
  for (const [index, raw] of lines.all.entries()) {
    if (index % smallThingsAStep === 0) yield;
    if (index === 0 && raw.trimEnd() === '---') inFields = true;
    else if (inFields && /^(?:---|\.\.\.)\s*$/.test(raw)) {
      inFields = false;
      continue;
    }
    if (inFields) continue;
    const title = headings.get(index);
    if (title !== undefined || raw.trim() === '') {
      heading = title ?? heading;
      block++;
      continue;
    }
    if (places.isInert(index) || places.isQuoted(index) || /^\s*\|/.test(raw) || raw.length > longestLine) continue;
    const item = items.get(index);
    const start = opening.exec(raw)?.[0].length ?? 0;
    const text = spokenText(raw.slice(start));
    if (item) block++;
    if (/\p{L}/u.test(text) && !text.includes('::'))
      said.push({
        line: index + 1,
        text,
        column: start,
        task: item?.task ?? null,
        isItem: item !== undefined,
        heading,
        block,
      });
  }
  return said;
}
