import type { BlockCache, FootnoteCache, HeadingCache, ListItemCache, SectionCache } from 'obsidian';
import {
  closesFence,
  fenceStart,
  headingLevel,
  htmlStart,
  insideQuote,
  interruptsParagraph,
  isQuote,
  isTableRule,
  isThematicBreak,
  leavesParagraphOpen,
  listMarker,
  longSpanStart,
  setextLevel,
  type HtmlEnd,
  type Marker,
} from './block-start';
import type { LineTable } from './line-table';
import { indentOf, isBlankRow, stripColumns, trimmedEnd, type Row } from './row';
import { InlineScanner, type InlineFindings } from './scan-inline';

export interface BlockFindings extends InlineFindings {
  readonly headings: HeadingCache[];
  readonly sections: SectionCache[];
  readonly listItems: ListItemCache[];
  readonly footnotes: FootnoteCache[];
  readonly blocks: Record<string, BlockCache>;
}

/** Deeper nesting than this is read as text, so that a hostile note costs no more than its length. */
const maxDepth = 50;

/** Where the rows of a list item's own text end, and its block id. */
interface Own {
  end: number | null;
  id: string | null;
}

/** Finds the blocks of a note: those at its root as sections, list items and what is written inline at any depth. */
export class BlockScanner {
  private readonly text: string;

  constructor(
    private readonly lines: LineTable,
    private readonly found: BlockFindings,
  ) {
    this.text = lines.text;
  }

  /** Scans from a line to the end of the note. */
  scan(firstLine: number): void {
    const rows: Row[] = [];
    for (let line = firstLine; line < this.lines.count; line++) {
      rows.push({ line, from: this.lines.startOf(line), to: this.lines.endOf(line), col: 0, pad: 0 });
    }
    this.scanRows(rows, 0, null);
  }

  /** Scans the rows of a container; `item` is the line of the list item they belong to. */
  private scanRows(rows: readonly Row[], depth: number, item: number | null): Own {
    const own: Own = { end: null, id: null };
    for (let index = 0; index < rows.length;) {
      const row = rows[index] as Row;
      if (isBlankRow(this.text, row)) index++;
      else {
        const from = index;
        const { type, next } = this.scanBlock(rows, index, depth, item);
        index = next;
        const last = this.lastText(rows, from, next);
        if (type === 'list' && item !== null && own.end === null) {
          own.end = from === 0 ? row.from : trimmedEnd(this.text, this.lastText(rows, 0, from));
        }
        const id = hasBlockId(type) ? this.blockId(last) : null;
        if (item !== null && own.end === null && own.id === null) own.id = id;
        if (depth === 0) this.section(type, rows, from, last, id);
      }
    }
    return own;
  }

  private scanBlock(
    rows: readonly Row[],
    index: number,
    depth: number,
    item: number | null,
  ): { type: string; next: number } {
    const { text } = this;
    const row = rows[index] as Row;
    if (depth >= maxDepth) return { type: 'paragraph', next: this.inline(rows, index, rows.length) };
    if (indentOf(text, row).columns > 3) return { type: 'code', next: this.indentedCode(rows, index) };
    const level = headingLevel(text, row);
    if (level !== null) return { type: 'heading', next: this.heading(rows, index, index + 1, level, depth) };
    const fence = fenceStart(text, row);
    if (fence) return { type: 'code', next: this.endWhere(rows, index, (other) => closesFence(text, other, fence)) };
    if (isThematicBreak(text, row)) return { type: 'thematicBreak', next: index + 1 };
    const long = longSpanStart(text, row);
    if (long !== null) {
      const next = this.endWhere(rows, index, (other) => text.slice(other.from, other.to).includes(long));
      return { type: long === '%%' ? 'comment' : 'math', next };
    }
    if (isQuote(text, row)) return this.quote(rows, index, depth);
    const marker = listMarker(text, row);
    if (marker) return { type: 'list', next: this.list(rows, index, marker, depth, item) };
    const html = htmlStart(text, row, false);
    if (html) return { type: 'html', next: this.html(rows, index, html) };
    const second = rows[index + 1];
    if (second && text.slice(row.from, row.to).includes('|') && isTableRule(text, second)) {
      return { type: 'table', next: this.table(rows, index) };
    }
    return this.paragraph(rows, index, depth);
  }

  private indentedCode(rows: readonly Row[], index: number): number {
    let next = index + 1;
    for (let at = next; at < rows.length; at++) {
      const row = rows[at] as Row;
      if (isBlankRow(this.text, row)) continue;
      if (indentOf(this.text, row).columns <= 3) break;
      next = at + 1;
    }
    return next;
  }

  /** Just after the first later row that ends the block; the end of the container where none does. */
  private endWhere(rows: readonly Row[], index: number, ends: (row: Row) => boolean): number {
    for (let at = index + 1; at < rows.length; at++) if (ends(rows[at] as Row)) return at + 1;
    return rows.length;
  }

  private html(rows: readonly Row[], index: number, end: HtmlEnd): number {
    if (end.at === 'blank') return this.untilBlank(rows, index);
    const closes = (row: Row): boolean => this.text.slice(row.from, row.to).toLowerCase().includes(end.text);
    return closes(rows[index] as Row) ? index + 1 : this.endWhere(rows, index, closes);
  }

  private untilBlank(rows: readonly Row[], index: number): number {
    let next = index + 1;
    while (next < rows.length && !isBlankRow(this.text, rows[next] as Row)) next++;
    return next;
  }

  private table(rows: readonly Row[], index: number): number {
    let next = index + 2;
    while (next < rows.length && !interruptsParagraph(this.text, rows[next] as Row)) next++;
    // A code span or comment cannot reach from one row of a table into the next.
    for (let at = index; at < next; at++) this.inline(rows, at, at + 1);
    return next;
  }

  private paragraph(rows: readonly Row[], index: number, depth: number): { type: string; next: number } {
    let next = index + 1;
    for (; next < rows.length; next++) {
      const row = rows[next] as Row;
      const level = setextLevel(this.text, row);
      if (level !== null) return { type: 'heading', next: this.heading(rows, index, next + 1, level, depth) };
      // Text indented by four or more goes on with the paragraph.
      if (interruptsParagraph(this.text, row)) break;
    }
    const footnote = this.footnote(rows[index] as Row, rows[next - 1] as Row);
    if (footnote === null) return { type: 'paragraph', next: this.inline(rows, index, next) };
    this.inline([footnote, ...rows.slice(index + 1, next)], 0, next - index);
    return { type: 'footnoteDefinition', next };
  }

  /** `[^id]: text`: gives the row after the colon, or null. */
  private footnote(row: Row, last: Row): Row | null {
    const { at } = indentOf(this.text, row);
    const head = /^\[\^([^\s[\]]{1,200})\]:/.exec(this.text.slice(at, Math.min(row.to, at + 210)));
    if (!head) return null;
    const position = this.lines.posOf(at, trimmedEnd(this.text, last));
    this.found.footnotes.push({ id: head[1] as string, position });
    return { ...row, from: at + head[0].length };
  }

  private heading(rows: readonly Row[], index: number, next: number, level: number, depth: number): number {
    const first = rows[index] as Row;
    const { at } = indentOf(this.text, first);
    const setext = next - index > 1;
    const last = rows[setext ? next - 2 : index] as Row;
    if (depth === 0) {
      const written = this.text.slice(setext ? at : at + level, last.to).trim();
      const heading = setext ? written : withoutClosingMarks(written);
      const position = this.lines.posOf(at, trimmedEnd(this.text, rows[next - 1] as Row));
      this.found.headings.push({ heading, level, position });
    }
    if (setext) this.inline(rows, index, next - 1);
    else this.inline([{ ...first, from: at + level }], 0, 1);
    return next;
  }

  private quote(rows: readonly Row[], index: number, depth: number): { type: string; next: number } {
    const { text } = this;
    const inner: Row[] = [];
    let next = index;
    let fence = null;
    for (; next < rows.length; next++) {
      const row = rows[next] as Row;
      if (isQuote(text, row)) {
        const inside = insideQuote(text, row);
        if (fence === null) fence = fenceStart(text, inside);
        else if (closesFence(text, inside, fence)) fence = null;
        inner.push(inside);
      } else {
        const before = inner[inner.length - 1] as Row;
        const lazy = fence === null && !interruptsParagraph(text, row) && leavesParagraphOpen(text, before);
        if (!lazy) break;
        inner.push(row);
      }
    }
    const first = inner[0] as Row;
    const callout = /^\[![^[\]]+\]/.test(text.slice(first.from, Math.min(first.to, first.from + 100)));
    this.scanRows(inner, depth + 1, null);
    return { type: callout ? 'callout' : 'blockquote', next };
  }

  private list(rows: readonly Row[], index: number, first: Marker, depth: number, item: number | null): number {
    // Of a list at the root Obsidian says where it begins, as a negative number; line 0 has none and becomes -1.
    const parent = item ?? (-(rows[index] as Row).line || -1);
    let next = index;
    for (let marker: Marker | null = first; marker !== null && marker.kind === first.kind;) {
      next = this.listItem(rows, next, marker, depth, parent);
      let at = next;
      while (at < rows.length && isBlankRow(this.text, rows[at] as Row)) at++;
      const row = rows[at];
      marker = row && !isThematicBreak(this.text, row) ? listMarker(this.text, row) : null;
      if (marker?.kind === first.kind) next = at;
    }
    return next;
  }

  private listItem(rows: readonly Row[], index: number, marker: Marker, depth: number, parent: number): number {
    const row = rows[index] as Row;
    const { inner, next } = this.rowsOfItem(rows, index, marker);
    const item: ListItemCache = { position: this.lines.posOf(marker.at, marker.at), parent };
    const task = /^\[(.)\](?=\s|$)/u.exec(this.text.slice(marker.contentAt, Math.min(row.to, marker.contentAt + 6)));
    if (task) item.task = task[1];
    this.found.listItems.push(item);
    const own = this.scanRows(inner, depth + 1, row.line);
    const last = this.lastText(inner, 0, inner.length);
    // `- - a`: the inner list begins on the item's own line, which is then all that the outer item has.
    const end = Math.max(own.end ?? trimmedEnd(this.text, last), marker.at + 1);
    item.position = this.lines.posOf(marker.at, end);
    if (own.id !== null) {
      item.id = own.id;
      this.found.blocks[own.id] = { id: own.id, position: item.position };
    }
    return next;
  }

  /** The rows that belong to an item, without its marker and indentation. */
  private rowsOfItem(rows: readonly Row[], index: number, marker: Marker): { inner: Row[]; next: number } {
    const { text } = this;
    const row = rows[index] as Row;
    const col = row.col - row.pad + marker.contentColumns;
    const inner: Row[] = [{ line: row.line, from: marker.contentAt, to: row.to, col, pad: 0 }];
    let fence = fenceStart(text, inner[0] as Row);
    let next = index + 1;
    let end = next;
    for (; next < rows.length; next++) {
      const candidate = rows[next] as Row;
      if (isBlankRow(text, candidate)) {
        inner.push({ ...candidate, from: candidate.to, pad: 0 });
        continue;
      }
      if (indentOf(text, candidate).columns >= marker.contentColumns) {
        const inside = stripColumns(text, candidate, marker.contentColumns);
        if (fence === null) fence = fenceStart(text, inside);
        else if (closesFence(text, inside, fence)) fence = null;
        inner.push(inside);
      } else {
        const before = inner[inner.length - 1] as Row;
        const begins = interruptsParagraph(text, candidate) || listMarker(text, candidate) !== null;
        if (fence !== null || begins || !leavesParagraphOpen(text, before)) break;
        inner.push(candidate);
      }
      end = next + 1;
    }
    return { inner: inner.slice(0, end - index), next: end };
  }

  private inline(rows: readonly Row[], from: number, to: number): number {
    new InlineScanner(this.lines, rows.slice(from, to), this.found).scan();
    return to;
  }

  /** The last row of a block that is not blank. */
  private lastText(rows: readonly Row[], from: number, to: number): Row {
    let last = to - 1;
    while (last > from && isBlankRow(this.text, rows[last] as Row)) last--;
    return rows[last] as Row;
  }

  private blockId(row: Row): string | null {
    const text = this.text.slice(Math.max(row.from, row.to - 200), row.to);
    return /(?:^|\s)\^([a-zA-Z0-9-]+)\s*$/.exec(text)?.[1]?.toLowerCase() ?? null;
  }

  private section(type: string, rows: readonly Row[], from: number, last: Row, id: string | null): void {
    const { at } = indentOf(this.text, rows[from] as Row);
    const position = this.lines.posOf(at, trimmedEnd(this.text, last));
    const section: SectionCache = { type, position };
    const previous = this.found.sections[this.found.sections.length - 1];
    this.found.sections.push(section);
    if (id === null) return;
    section.id = id;
    // An id alone on its line names the block before it.
    const alone = type === 'paragraph' && this.text.slice(at, position.end.offset).trim() === `^${id}`;
    this.found.blocks[id] ??= { id, position: alone && previous ? previous.position : position };
  }
}

/** A list's id is that of its item. */
function hasBlockId(type: string): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'blockquote' || type === 'callout';
}

/** `Heading ##` → `Heading` */
function withoutClosingMarks(heading: string): string {
  let end = heading.length;
  while (end > 0 && heading[end - 1] === '#') end--;
  if (end === heading.length) return heading;
  if (end === 0) return '';
  return /\s/.test(heading[end - 1] as string) ? heading.slice(0, end).trimEnd() : heading;
}
