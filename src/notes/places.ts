import type { NoteLines } from './note-lines';
import type { NoteListItem, NoteSource } from './note-source';

const inert = new Set(['yaml', 'code', 'comment', 'math', 'html']);
/** Lists nest, but not deeper than this. */
const deepest = 64;
const openMarks = new Set([' ', '/', '!', '<']);
const inQuoteOfList = /^\s*(?:[-*+]|\d{1,9}[.)])\s+>/;
const nested = /^\s*>\s*>/;
const quoteCallout = /^\s*>\s*\[!(?:quote|cite)\]/i;

/** Whether the mark in a checkbox says that the thing is still to be done. */
export function isOpenMark(mark: string | null): boolean {
  return mark !== null && openMarks.has(mark);
}

export function isDoneMark(mark: string | null): boolean {
  return mark === 'x' || mark === 'X';
}

/** Tells in what kind of place a line of a note stands. Lines from 0. */
export class PlaceFinder {
  /** The comment marks of the line asked for last: links are asked for line by line. */
  private commented: { readonly line: number; readonly marks: readonly number[] } = { line: -1, marks: [] };
  /** The section asked for last: lines are asked for one after the other. */
  private lastSection = -1;

  constructor(
    private readonly source: NoteSource,
    private readonly lines: NoteLines,
    /** Lines that say something only about another line: the steps of an introduction. */
    private readonly apart: ReadonlySet<number> = new Set(),
  ) {}

  /** Front matter, code, mathematics or a comment, where nothing is said; and lines that belong to another one. */
  isInert(line: number): boolean {
    if (this.apart.has(line)) return true;
    const section = this.sectionAt(line);
    return section !== null && inert.has(section.type);
  }

  /** Somebody else's words: a quotation or a callout of that kind. */
  isQuoted(line: number): boolean {
    const section = this.sectionAt(line);
    if (section?.type === 'blockquote' || inQuoteOfList.test(this.lines.at(line))) return true;
    if (section?.type !== 'callout') return false;
    return quoteCallout.test(this.lines.at(section.startLine)) || this.isQuotedWithin(section.startLine, line);
  }

  /** A quotation within a callout: `> >`, unless that is a callout itself, and of another kind. */
  private isQuotedWithin(start: number, line: number): boolean {
    if (!nested.test(this.lines.at(line))) return false;
    for (let at = line; at > start && nested.test(this.lines.at(at)); at--) {
      const kind = /^\s*>\s*>\s*\[!(\w+)/.exec(this.lines.at(at))?.[1];
      if (kind !== undefined) return /^(?:quote|cite)$/i.test(kind);
      if (line - at > deepest) break;
    }
    return true;
  }

  isCallout(line: number): boolean {
    return this.sectionAt(line)?.type === 'callout';
  }

  /** Inside `%% … %%` within a line; columns count from 0. */
  isCommented(line: number, column: number): boolean {
    if (this.commented.line !== line) this.commented = { line, marks: marksIn(this.lines.at(line)) };
    const { marks } = this.commented;
    return (lastAtOrBefore(marks.length, (index) => (marks[index] ?? 0) < column) + 1) % 2 === 1;
  }

  /** The innermost list item that holds a line, or null. */
  itemAt(line: number): NoteListItem | null {
    const items = this.source.listItems;
    let index = lastAtOrBefore(items.length, (middle) => (items[middle]?.line ?? 0) <= line);
    // Items that end before the line are passed by, a bounded number of times.
    for (let steps = 0; index >= 0 && steps < deepest; index--, steps++) {
      const item = items[index];
      if (item && item.endLine >= line) return item;
    }
    return null;
  }

  /** In a task still to be done or dropped, or below one; not in one that is done. */
  isToDo(line: number): boolean {
    let item = this.itemAt(line);
    if (isDoneMark(item?.task ?? null)) return false;
    if (item?.task === '-') return true;
    for (let depth = 0; item && depth < deepest; depth++) {
      if (isOpenMark(item.task)) return true;
      item = item.parent < 0 || item.parent >= item.line ? null : this.itemAt(item.parent);
    }
    return false;
  }

  private sectionAt(line: number): NoteSource['sections'][number] | null {
    const { sections } = this.source;
    const isLast = (index: number): boolean =>
      (sections[index]?.startLine ?? Infinity) <= line && (sections[index + 1]?.startLine ?? Infinity) > line;
    if (!isLast(this.lastSection))
      this.lastSection = lastAtOrBefore(sections.length, (middle) => (sections[middle]?.startLine ?? 0) <= line);
    const section = sections[this.lastSection];
    return section && section.endLine >= line ? section : null;
  }
}

function marksIn(text: string): readonly number[] {
  const marks: number[] = [];
  for (let at = text.indexOf('%%'); at >= 0; at = text.indexOf('%%', at + 2)) marks.push(at);
  return marks;
}

/** The last index for which `holds`, where it holds up to a point and not after; -1 where it never does. */
function lastAtOrBefore(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
