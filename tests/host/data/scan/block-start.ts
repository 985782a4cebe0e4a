import { indentOf, isBlankCode, isBlankRow, type Row } from './row';

/** How a row may begin a block. Each looks at one row, and at no more of it than it must. */

export interface Fence {
  readonly mark: string;
  readonly length: number;
}

export interface Marker {
  /** The bullet, or `.` or `)` after a number: items of one list share it. */
  readonly kind: string;
  readonly number: number | null;
  /** Where the bullet or number begins. */
  readonly at: number;
  /** Where the item's own text begins, and by how many columns what belongs to the item is indented. */
  readonly contentAt: number;
  readonly contentColumns: number;
  readonly empty: boolean;
}

const htmlBlocks = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol ' +
    'optgroup option p param search section summary table tbody td tfoot th thead title tr track ul'
  ).split(' '),
);

const lengthOfRun = (text: string, at: number, to: number, mark: string): number => {
  let end = at;
  while (end < to && text[end] === mark) end++;
  return end - at;
};

export function headingLevel(text: string, row: Row): number | null {
  const { columns, at } = indentOf(text, row);
  if (columns > 3 || text[at] !== '#') return null;
  const level = lengthOfRun(text, at, Math.min(row.to, at + 7), '#');
  const after = at + level;
  return level <= 6 && (after >= row.to || isBlankCode(text.charCodeAt(after))) ? level : null;
}

export function fenceStart(text: string, row: Row): Fence | null {
  const { columns, at } = indentOf(text, row);
  const mark = text[at];
  if (columns > 3 || at >= row.to || (mark !== '`' && mark !== '~')) return null;
  const length = lengthOfRun(text, at, row.to, mark);
  if (length < 3) return null;
  if (mark === '`' && text.slice(at + length, row.to).includes('`')) return null;
  return { mark, length };
}

export function closesFence(text: string, row: Row, fence: Fence): boolean {
  const { columns, at } = indentOf(text, row);
  if (columns > 3) return false;
  const length = lengthOfRun(text, at, row.to, fence.mark);
  return length >= fence.length && isBlankRow(text, { ...row, from: at + length });
}

export function isThematicBreak(text: string, row: Row): boolean {
  const { columns, at } = indentOf(text, row);
  const mark = text[at];
  if (columns > 3 || at >= row.to || (mark !== '-' && mark !== '*' && mark !== '_')) return false;
  let count = 0;
  for (let place = at; place < row.to; place++) {
    if (text[place] === mark) count++;
    else if (!isBlankCode(text.charCodeAt(place))) return false;
  }
  return count >= 3;
}

/** Level of the heading that a row of `=` or `-` makes of the paragraph above it. */
export function setextLevel(text: string, row: Row): 1 | 2 | null {
  const { columns, at } = indentOf(text, row);
  const mark = text[at];
  if (columns > 3 || at >= row.to || (mark !== '=' && mark !== '-')) return null;
  const length = lengthOfRun(text, at, row.to, mark);
  if (!isBlankRow(text, { ...row, from: at + length })) return null;
  return mark === '=' ? 1 : 2;
}

export function isQuote(text: string, row: Row): boolean {
  const { columns, at } = indentOf(text, row);
  return columns <= 3 && at < row.to && text[at] === '>';
}

/** The row inside the quote: without `>` and one blank after it. */
export function insideQuote(text: string, row: Row): Row {
  const { columns, at } = indentOf(text, row);
  const col = row.col + columns - row.pad + 1;
  const inner = { line: row.line, from: at + 1, to: row.to, col, pad: 0 };
  if (text[at + 1] === ' ') return { ...inner, from: at + 2, col: col + 1 };
  return text[at + 1] === '\t' ? { ...inner, from: at + 2, col: col + 4 - (col % 4), pad: 3 - (col % 4) } : inner;
}

export function listMarker(text: string, row: Row): Marker | null {
  const { columns, at } = indentOf(text, row);
  if (columns > 3 || at >= row.to) return null;
  let end = at;
  while (end < row.to && end - at < 10 && /[0-9]/.test(text[end] as string)) end++;
  const digits = end - at;
  const kind = text[end];
  if (end >= row.to || kind === undefined || digits > 9) return null;
  if (!(digits > 0 ? '.)' : '-*+').includes(kind)) return null;
  end++;
  if (end < row.to && !isBlankCode(text.charCodeAt(end))) return null;
  const markEnd = columns + end - at;
  const rest = { line: row.line, from: end, to: row.to, col: row.col + markEnd - row.pad, pad: 0 };
  const gap = indentOf(text, rest);
  const empty = gap.at === row.to;
  // More than four blanks: one belongs to the marker, the others make indented code.
  const wide = empty || gap.columns > 4 ? 1 : gap.columns;
  return {
    kind,
    number: digits > 0 ? Number(text.slice(at, at + digits)) : null,
    at,
    contentAt: empty ? row.to : gap.columns > 4 ? end + 1 : gap.at,
    contentColumns: markEnd + wide,
    empty,
  };
}

export type HtmlEnd = { readonly at: 'blank' } | { readonly at: 'text'; readonly text: string };

/** How the HTML block that a row begins ends; null where the row begins none. */
export function htmlStart(text: string, row: Row, inParagraph: boolean): HtmlEnd | null {
  const { columns, at } = indentOf(text, row);
  if (columns > 3 || text[at] !== '<') return null;
  if (text.startsWith('<!--', at)) return { at: 'text', text: '-->' };
  const head = /^<\/?([a-z][a-z0-9-]{0,30})(?=[\s/>]|$)/i.exec(text.slice(at, Math.min(row.to, at + 40)));
  if (!head) return null;
  const tag = (head[1] as string).toLowerCase();
  if (['script', 'pre', 'style', 'textarea'].includes(tag)) return { at: 'text', text: `</${tag}>` };
  if (htmlBlocks.has(tag)) return { at: 'blank' };
  if (inParagraph) return null;
  const close = text.indexOf('>', at);
  return close >= 0 && close < row.to && isBlankRow(text, { ...row, from: close + 1 }) ? { at: 'blank' } : null;
}

/** `%%` or `$$` that begins a block and is not closed on the same row. */
export function longSpanStart(text: string, row: Row): '%%' | '$$' | null {
  const { columns, at } = indentOf(text, row);
  if (columns > 3) return null;
  const mark = text.startsWith('%%', at) ? '%%' : text.startsWith('$$', at) ? '$$' : null;
  if (mark === null || at + 2 > row.to) return null;
  const close = text.slice(at + 2, row.to).indexOf(mark);
  return close < 0 ? mark : null;
}

/** Whether a row ends the paragraph before it. */
export function interruptsParagraph(text: string, row: Row): boolean {
  if (isBlankRow(text, row) || headingLevel(text, row) !== null || fenceStart(text, row) !== null) return true;
  if (isThematicBreak(text, row) || isQuote(text, row) || longSpanStart(text, row) !== null) return true;
  const marker = listMarker(text, row);
  if (marker) return !marker.empty && (marker.number === null || marker.number === 1);
  return htmlStart(text, row, true) !== null;
}

/** Whether a row ends in text of a paragraph, which the next row may then go on without indentation or `>`. */
export function leavesParagraphOpen(text: string, row: Row): boolean {
  let inner = row;
  for (let depth = 0; depth < 64; depth++) {
    const marker = isThematicBreak(text, inner) ? null : listMarker(text, inner);
    if (marker) inner = { ...inner, from: marker.contentAt, col: inner.col + marker.contentColumns, pad: 0 };
    else if (isQuote(text, inner)) inner = insideQuote(text, inner);
    else break;
  }
  return !interruptsParagraph(text, inner) && indentOf(text, inner).columns <= 3;
}

export function isTableRule(text: string, row: Row): boolean {
  const { columns, at } = indentOf(text, row);
  if (columns > 3 || row.to - at > 2000) return false;
  const cells = text
    .slice(at, row.to)
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|');
  return text.slice(at, row.to).includes('|') && cells.every((cell) => /^:?-+:?$/.test(cell.trim()));
}
