import type { NoteLink, NoteListItem, NoteSource } from './note-source';
import { type InlineFindings, partsOf, pathOf, type Row, scanInline, withoutSubpath } from './scan-inline';

/**
 * What Obsidian's metadata cache would hold of a text that is not written yet: enough to read it as it will be read. A property test
 * compares it with the scanner of the test host.
 */
export interface ScannedText extends Pick<NoteSource, 'tags' | 'headings' | 'sections' | 'listItems'> {
  readonly links: readonly NoteLink[];
  /** The YAML of the front matter; null where there is none. */
  readonly yaml: string | null;
  /** What the text ends in because nothing closes it; null where it ends in none of them. */
  readonly openAtEnd: 'code' | 'comment' | 'math' | 'html' | null;
}

/** Nested deeper, rows are read as text, so that a hostile note costs no more than its length. */
const deepest = 50;

/** Finds the blocks, list items, tags and links of a note. */
export function scanText(text: string): ScannedText {
  const rows = rowsOf(text);
  const bodyLine = bodyLineOf(rows);
  const scanner = new BlockScanner();
  if (bodyLine > 0) scanner.sections.push({ type: 'yaml', startLine: 0, endLine: bodyLine - 1 });
  scanner.scanRows(rows.slice(bodyLine), 0, null);
  const { headings, sections, listItems, openAtEnd, inline } = scanner;
  const yaml = bodyLine > 0 ? text.slice(rows[1]?.from ?? 0, rows[bodyLine - 1]?.from ?? 0) : null;
  return { headings, sections, listItems, openAtEnd, yaml, tags: inline.tags, links: linksInOrder(inline.links) };
}

/** A note whose text is known but not yet in Obsidian's cache. `parse` reads YAML as the host does and throws where it is malformed. */
export function sourceOfText(path: string, text: string, parse: (yaml: string) => unknown): NoteSource {
  const { yaml, tags, headings, sections, listItems, links } = scanText(text);
  let frontmatter: NoteSource['frontmatter'] = null;
  let malformed: NoteSource['malformed'] = null;
  try {
    const value = yaml === null ? null : parse(yaml);
    if (isMapping(value)) frontmatter = value;
  } catch {
    malformed = { line: 1, message: '' };
  }
  return {
    ...{ path, frontmatter, malformed, tags, headings, sections, listItems, text, modifiedDay: 0, size: text.length },
    links: [...linksInProperties(frontmatter), ...links],
  };
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Embeds and links are told in the order written. */
function linksInOrder(links: readonly NoteLink[]): readonly NoteLink[] {
  return [...links].sort((a, b) => a.start - b.start);
}

const mostNodes = 10_000;
const mostDepth = 32;

function linksInProperties(properties: NoteSource['frontmatter']): readonly NoteLink[] {
  const links: NoteLink[] = [];
  let left = mostNodes;
  const walk = (value: unknown, key: string, depth: number): void => {
    if (--left < 0 || depth > mostDepth) return;
    if (typeof value === 'string') {
      const link = linkOf(value.trim());
      if (link) links.push({ ...link, embed: false, key, line: 0, start: 0, end: 0 });
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) walk(inner, key === '' ? name : `${key}.${name}`, depth + 1);
    }
  };
  walk(properties, '', 0);
  return links;
}

/** A value that is a link as a whole. */
function linkOf(value: string): Pick<NoteLink, 'target' | 'display'> | null {
  const inner = value.startsWith('[[') && value.endsWith(']]') ? value.slice(2, -2) : '';
  if (inner !== '') return inner.includes('[[') || inner.includes(']]') ? null : partsOf(inner);
  const match = value.length > 2_000 ? null : /^\[([^\]]*)\]\(<?([^<>()]*)>?\)$/.exec(value);
  const path = match && pathOf(match[2] ?? '');
  return path ? { target: withoutSubpath(path), display: match?.[1] ?? null } : null;
}

function rowsOf(note: string): readonly Row[] {
  const rows: Row[] = [];
  let from = 0;
  for (const [line, written] of note.split('\n').entries()) {
    const mark = line === 0 && written.startsWith('\uFEFF') ? 1 : 0;
    const text = written.slice(mark, written.endsWith('\r') ? -1 : undefined);
    rows.push({ line, from: from + mark, column: 0, pad: 0, text });
    from += written.length + 1;
  }
  return rows;
}

/** The line after the front matter; 0 where there is none. */
function bodyLineOf(rows: readonly Row[]): number {
  const isFence = ({ text }: Row): boolean => /^---\s*$/.test(text);
  if (!rows[0] || !isFence(rows[0])) return 0;
  const end = rows.findIndex((row, index) => index > 0 && isFence(row));
  return end + 1;
}

/** Columns of indentation, and where the words begin. */
function indentOf({ text, column, pad }: Row): { readonly columns: number; readonly at: number } {
  let at = 0;
  let now = column;
  for (; text[at] === ' ' || text[at] === '\t'; at++) now += text[at] === ' ' ? 1 : 4 - (now % 4);
  return { columns: pad + now - column, at };
}

/** The row without so many columns of indentation, or what there is of them. */
function stripped(row: Row, columns: number): Row {
  let { column, pad } = row;
  let left = columns - Math.min(pad, columns);
  pad -= columns - left;
  let at = 0;
  for (; left > 0 && (row.text[at] === ' ' || row.text[at] === '\t'); at++) {
    const wide = row.text[at] === '\t' ? 4 - (column % 4) : 1;
    column += wide;
    pad = Math.max(0, wide - left);
    left -= Math.min(left, wide);
  }
  return cut(row, at, column, pad);
}

function cut(row: Row, at: number, column: number, pad = 0): Row {
  return { line: row.line, from: row.from + at, column, pad, text: row.text.slice(at) };
}

function isBlank(row: Row): boolean {
  return indentOf(row).at === row.text.length;
}

/** The words of a row that may begin a block; null where they are indented as code is. */
function head(row: Row): string | null {
  const { columns, at } = indentOf(row);
  return columns > 3 ? null : row.text.slice(at);
}

interface Marker {
  /** The bullet, or the sign after a number: the items of one list share it. */
  readonly kind: string;
  readonly number: number | null;
  readonly isEmpty: boolean;
  readonly at: number;
  readonly contentAt: number;
  readonly contentColumns: number;
}

function markerOf(row: Row): Marker | null {
  const { columns, at } = indentOf(row);
  const match = columns > 3 ? null : /^(?:[-*+]|(\d{1,9})[.)])(?=[ \t]|$)/.exec(row.text.slice(at, at + 12));
  if (!match) return null;
  const [sign, digits] = match;
  const end = at + sign.length;
  const gap = indentOf(cut(row, end, row.column + columns - row.pad + sign.length));
  const isEmpty = end + gap.at === row.text.length;
  // More than four blanks: one belongs to the bullet, the others make indented code.
  const isCode = gap.columns > 4;
  return {
    ...{ kind: sign.slice(-1), number: digits === undefined ? null : Number(digits), isEmpty, at },
    contentAt: isEmpty ? row.text.length : isCode ? end + 1 : end + gap.at,
    contentColumns: columns + sign.length + (isEmpty || isCode ? 1 : gap.columns),
  };
}

function fenceOf(row: Row): string | null {
  const match = /^(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(head(row) ?? '');
  return match?.[1] ?? match?.[2] ?? null;
}

function closesFence(row: Row, fence: string): boolean {
  const match = /^(`+|~+)[ \t]*$/.exec(head(row) ?? '');
  return match?.[1]?.startsWith(fence) ?? false;
}

function headingLevel(row: Row): number {
  return /^(#{1,6})(?:[ \t]|$)/.exec(head(row) ?? '')?.[1]?.length ?? 0;
}

function isRule(row: Row): boolean {
  return /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(head(row) ?? '');
}

function isQuote(row: Row): boolean {
  return head(row)?.startsWith('>') ?? false;
}

function insideQuote(row: Row): Row {
  const { columns, at } = indentOf(row);
  const column = row.column + columns - row.pad + 1;
  if (row.text[at + 1] === ' ') return cut(row, at + 2, column + 1);
  const wide = 4 - (column % 4);
  return row.text[at + 1] === '\t' ? cut(row, at + 2, column + wide, wide - 1) : cut(row, at + 1, column);
}

/** `%%` or `$$` that begins a block and is not closed on its row. */
function longMark(row: Row): '%%' | '$$' | null {
  const words = head(row) ?? '';
  const mark = words.startsWith('%%') ? '%%' : words.startsWith('$$') ? '$$' : null;
  return mark !== null && !words.includes(mark, 2) ? mark : null;
}

const htmlBlocks = new Set([
  'address',
  'article',
  'aside',
  'base',
  'basefont',
  'blockquote',
  'body',
  'caption',
  'center',
  'col',
  'colgroup',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'frame',
  'frameset',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'head',
  'header',
  'hr',
  'html',
  'iframe',
  'legend',
  'li',
  'link',
  'main',
  'menu',
  'menuitem',
  'nav',
  'noframes',
  'ol',
  'optgroup',
  'option',
  'p',
  'param',
  'search',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'title',
  'tr',
  'track',
  'ul',
]);

/** What ends the HTML block that a row begins, empty for a blank line; null where it begins none. */
function htmlEnd(row: Row, inParagraph: boolean): string | null {
  const words = head(row) ?? '';
  if (words.startsWith('<!--')) return '-->';
  const tag = /^<\/?([a-z][a-z0-9-]{0,30})(?=[\s/>]|$)/i.exec(words)?.[1]?.toLowerCase();
  if (tag === undefined) return null;
  if (['script', 'pre', 'style', 'textarea'].includes(tag)) return `</${tag}>`;
  if (htmlBlocks.has(tag)) return '';
  return !inParagraph && /^[^>]*>[ \t]*$/.test(words) ? '' : null;
}

function endsParagraph(row: Row): boolean {
  if (isBlank(row) || headingLevel(row) > 0 || fenceOf(row) !== null || isRule(row) || isQuote(row)) return true;
  if (longMark(row) !== null) return true;
  const marker = markerOf(row);
  if (marker) return !marker.isEmpty && (marker.number === null || marker.number === 1);
  return htmlEnd(row, true) !== null;
}

/** Whether a row ends in words of a paragraph, which the next row may go on with without indentation or `>`. */
function leavesParagraphOpen(row: Row): boolean {
  let inner = row;
  for (let depth = 0; depth < deepest; depth++) {
    const marker = isRule(inner) ? null : markerOf(inner);
    if (marker) inner = cut(inner, marker.contentAt, inner.column + marker.contentColumns);
    else if (isQuote(inner)) inner = insideQuote(inner);
    else break;
  }
  return !endsParagraph(inner) && indentOf(inner).columns <= 3;
}

function isTableRule(row: Row | undefined): boolean {
  const words = row && row.text.length <= 2_000 ? (head(row) ?? '') : '';
  const cells = words.trim().replace(/^\||\|$/g, '');
  return words.includes('|') && cells.split('|').every((cell) => /^\s*:?-+:?\s*$/.test(cell));
}

type OpenItem = { -readonly [Key in keyof NoteListItem]: NoteListItem[Key] };

class BlockScanner {
  readonly inline: InlineFindings = { tags: [], links: [] };
  readonly headings: NoteSource['headings'][number][] = [];
  readonly sections: NoteSource['sections'][number][] = [];
  readonly listItems: OpenItem[] = [];
  openAtEnd: ScannedText['openAtEnd'] = null;

  /** Scans the rows of a container, of the list item on line `item`; gives the row at which a list within it begins. */
  scanRows(rows: readonly Row[], depth: number, item: number | null): number | null {
    let innerList: number | null = null;
    for (let index = 0; index < rows.length;) {
      const row = rows[index];
      if (!row || isBlank(row)) {
        index++;
        continue;
      }
      const { type, next } = this.scanBlock(rows, index, row, depth, item);
      if (type === 'list') innerList ??= index;
      const endLine = rows[lastWords(rows, index, next)]?.line ?? row.line;
      if (depth === 0) this.sections.push({ type, startLine: row.line, endLine });
      index = next;
    }
    return innerList;
  }

  private scanBlock(
    rows: readonly Row[],
    index: number,
    row: Row,
    depth: number,
    item: number | null,
  ): { readonly type: string; readonly next: number } {
    if (depth >= deepest) return { type: 'paragraph', next: this.leaf(rows, index, rows.length) };
    if (head(row) === null) return { type: 'code', next: indentedCode(rows, index) };
    if (headingLevel(row) > 0) return this.heading(rows, index, index + 1, headingLevel(row), depth);
    const fence = fenceOf(row);
    if (fence !== null) return this.block('code', rows, index + 1, depth, (other) => closesFence(other, fence));
    if (isRule(row)) return { type: 'thematicBreak', next: index + 1 };
    const mark = longMark(row);
    if (mark !== null) {
      const type = mark === '%%' ? 'comment' : 'math';
      return this.block(type, rows, index + 1, depth, ({ text }) => text.includes(mark));
    }
    if (isQuote(row)) return this.quote(rows, index, depth);
    const marker = markerOf(row);
    if (marker) return { type: 'list', next: this.list(rows, index, marker, depth, item) };
    const html = htmlEnd(row, false);
    if (html === '') return { type: 'html', next: untilBlank(rows, index) };
    if (html !== null) return this.block('html', rows, index, depth, ({ text }) => text.toLowerCase().includes(html));
    if (row.text.includes('|') && isTableRule(rows[index + 1])) return { type: 'table', next: this.table(rows, index) };
    return this.paragraph(rows, index, depth);
  }

  /** A block that goes on to a row that ends it, or to the end of its container. */
  private block(
    type: NonNullable<ScannedText['openAtEnd']>,
    rows: readonly Row[],
    from: number,
    depth: number,
    ends: (row: Row) => boolean,
  ): { readonly type: string; readonly next: number } {
    for (let at = from; at < rows.length; at++) {
      const row = rows[at];
      if (row && ends(row)) return { type, next: at + 1 };
    }
    if (depth === 0) this.openAtEnd = type;
    return { type, next: rows.length };
  }

  private table(rows: readonly Row[], index: number): number {
    let next = index + 2;
    for (let row = rows[next]; row && !endsParagraph(row); row = rows[next]) next++;
    // Code and comments do not reach from one row of a table into the next.
    for (let at = index; at < next; at++) this.leaf(rows, at, at + 1);
    return next;
  }

  private paragraph(
    rows: readonly Row[],
    index: number,
    depth: number,
  ): { readonly type: string; readonly next: number } {
    let next = index + 1;
    for (let row = rows[next]; row; row = rows[++next]) {
      const under = /^(=+|-+)[ \t]*$/.exec(head(row) ?? '')?.[1];
      if (under !== undefined) return this.heading(rows, index, next + 1, under.startsWith('=') ? 1 : 2, depth);
      if (endsParagraph(row)) break;
    }
    this.leaf(rows, index, next);
    const isFootnote = /^\[\^[^\s[\]]{1,200}\]:/.test(head(rows[index] as Row) ?? '');
    return { type: isFootnote ? 'footnoteDefinition' : 'paragraph', next };
  }

  private heading(
    rows: readonly Row[],
    index: number,
    next: number,
    level: number,
    depth: number,
  ): { readonly type: string; readonly next: number } {
    const isUnderlined = next - index > 1;
    const words = isUnderlined ? rows.slice(index, next - 1) : rows.slice(index, next);
    if (depth === 0) {
      const written = words.map(({ text }) => text).join('\n');
      const text = isUnderlined
        ? written.trim()
        : written
            .trim()
            .slice(level)
            .replace(/(?:^|[ \t])#+[ \t]*$/, '')
            .trim();
      this.headings.push({ text, level, line: rows[index]?.line ?? 0 });
    }
    scanInline(words, this.inline);
    return { type: 'heading', next };
  }

  private quote(rows: readonly Row[], index: number, depth: number): { readonly type: string; readonly next: number } {
    const inner: Row[] = [];
    let fence: string | null = null;
    let next = index;
    for (let row = rows[next]; row; row = rows[++next]) {
      if (isQuote(row)) {
        const inside = insideQuote(row);
        if (fence === null) fence = fenceOf(inside);
        else if (closesFence(inside, fence)) fence = null;
        inner.push(inside);
      } else {
        const before = inner[inner.length - 1];
        if (fence !== null || endsParagraph(row) || !before || !leavesParagraphOpen(before)) break;
        inner.push(row);
      }
    }
    this.scanRows(inner, depth + 1, null);
    return { type: /^\[![^[\]]+\]/.test(inner[0]?.text ?? '') ? 'callout' : 'blockquote', next };
  }

  private list(rows: readonly Row[], index: number, first: Marker, depth: number, item: number | null): number {
    const parent = item ?? (-(rows[index]?.line ?? 0) || -1);
    let next = index;
    for (let marker: Marker | null = first; marker?.kind === first.kind;) {
      next = this.listItem(rows, next, marker, depth, parent);
      let at = next;
      for (let row = rows[at]; row && isBlank(row); row = rows[at]) at++;
      const row = rows[at];
      marker = row && !isRule(row) ? markerOf(row) : null;
      if (marker?.kind === first.kind) next = at;
    }
    return next;
  }

  private listItem(rows: readonly Row[], index: number, marker: Marker, depth: number, parent: number): number {
    const row = rows[index] as Row;
    const content = cut(row, marker.contentAt, row.column - row.pad + marker.contentColumns);
    const { inner, next } = rowsOfItem(rows, index, content, marker.contentColumns);
    const start = row.from + marker.at;
    const task = /^\[(.)\](?=\s|$)/u.exec(content.text)?.[1] ?? null;
    const item: OpenItem = { line: row.line, endLine: row.line, start, end: start, parent, task };
    this.listItems.push(item);
    const innerList = this.scanRows(inner, depth + 1, row.line);
    // An item's own words end where a list within it begins.
    const last = inner[lastWords(inner, 0, innerList ?? inner.length)];
    const end = innerList === 0 ? content.from : (last?.from ?? 0) + (last?.text.trimEnd().length ?? 0);
    item.end = Math.max(end, start + 1);
    if (last && innerList !== 0) item.endLine = last.line;
    return next;
  }

  private leaf(rows: readonly Row[], from: number, to: number): number {
    scanInline(rows.slice(from, to), this.inline);
    return to;
  }
}

function indentedCode(rows: readonly Row[], index: number): number {
  let next = index + 1;
  for (let at = next; at < rows.length; at++) {
    const row = rows[at];
    if (!row || isBlank(row)) continue;
    if (head(row) !== null) break;
    next = at + 1;
  }
  return next;
}

function untilBlank(rows: readonly Row[], index: number): number {
  let next = index + 1;
  for (let row = rows[next]; row && !isBlank(row); row = rows[next]) next++;
  return next;
}

/** The rows that belong to a list item, without its bullet and indentation. */
function rowsOfItem(
  rows: readonly Row[],
  index: number,
  content: Row,
  columns: number,
): { readonly inner: readonly Row[]; readonly next: number } {
  const inner = [content];
  let fence = fenceOf(content);
  let end = index + 1;
  for (let next = end; next < rows.length; next++) {
    const row = rows[next] as Row;
    if (isBlank(row)) {
      inner.push(cut(row, row.text.length, row.column));
      continue;
    }
    if (indentOf(row).columns >= columns) {
      const inside = stripped(row, columns);
      if (fence === null) fence = fenceOf(inside);
      else if (closesFence(inside, fence)) fence = null;
      inner.push(inside);
    } else {
      const before = inner[inner.length - 1] as Row;
      const begins = endsParagraph(row) || markerOf(row) !== null;
      if (fence !== null || begins || !leavesParagraphOpen(before)) break;
      inner.push(row);
    }
    end = next + 1;
  }
  return { inner: inner.slice(0, end - index), next: end };
}

/** The last row of a block that is not blank. */
function lastWords(rows: readonly Row[], from: number, to: number): number {
  let last = to - 1;
  for (let row = rows[last]; last > from && row && isBlank(row); row = rows[last]) last--;
  return last;
}
