import { parse } from 'csv-parse/browser/esm/sync';
import type { Steps } from '../model/steps';

/** A row of a table, with the line of the file that it begins at, from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Signs that part cells, the likeliest first. */
export const delimiters: readonly string[] = [',', ';', '\t'];

/** No row has more lines; a quotation mark that is not closed by then is a mistake. */
const mostLinesOfRow = 400;
const rowsAStep = 16;

interface Stretch {
  readonly line: number;
  readonly text: string;
}

/**
 * The rows of a table of comma-separated values, given in parts, one after the other; empty lines are left out. `csv-parse` reads them, a few at a time:
 * given the whole file it would hold up the page, and one quotation mark that is not closed would cost all rows. `onBad` is told the
 * lines of rows that cannot be read.
 */
export function* rowsOf(
  parts: readonly string[],
  delimiter: string,
  onBad: (line: number) => void,
  onRow: (row: TableRow) => void,
): Steps<void> {
  let batch: Stretch[] = [];
  const flush = (): void => {
    for (const row of readBatch(batch, delimiter, onBad)) onRow(row);
    batch = [];
  };
  let [text, at, begun, line] = ['', 0, 0, 1];
  const takeMore = (): boolean => {
    const next = parts[begun];
    if (next === undefined) return false;
    begun++;
    [text, at] = [text.slice(at) + next, 0];
    return true;
  };
  while (at < text.length || takeMore()) {
    const row = rowAt(text, at, delimiter);
    if (row.isCut && takeMore()) continue;
    if (row.isOpen) {
      onBad(line);
      const next = text.indexOf('\n', at);
      at = next < 0 ? text.length : next + 1;
      line++;
      yield;
      continue;
    }
    const stretch = text.slice(at, row.end).replace(/\r?\n?$/, '');
    if (stretch.trim() !== '') batch.push({ line, text: stretch });
    at = row.end;
    line += row.lines;
    if (batch.length >= rowsAStep) {
      flush();
      yield;
    }
  }
  flush();
}

/** The cells of a single line, as far as it is a row. */
export function cellsOf(line: string, delimiter: string): readonly string[] {
  return readBatch([{ line: 1, text: line }], delimiter, () => undefined)[0]?.cells ?? [];
}

function readBatch(batch: readonly Stretch[], delimiter: string, onBad: (line: number) => void): TableRow[] {
  if (batch.length === 0) return [];
  const options = { delimiter, relax_quotes: true, relax_column_count: true };
  let rows: string[][] | null = null;
  try {
    rows = parse(batch.map(({ text }) => text).join('\n'), options);
  } catch (error) {
    if (batch.length === 1) {
      onBad(batch[0]?.line ?? 1);
      return error instanceof Error ? [] : [];
    }
  }
  if (rows?.length === batch.length) return batch.map(({ line }, index) => ({ line, cells: rows[index] ?? [] }));
  if (batch.length === 1) {
    onBad(batch[0]?.line ?? 1);
    return [];
  }
  return batch.flatMap((one) => readBatch([one], delimiter, onBad));
}

/** Where a row ends. */
interface RowEnd {
  readonly end: number;
  readonly lines: number;
  /** The text ends before the row does. */
  readonly isCut: boolean;
  /** A quotation mark in it is not closed. */
  readonly isOpen: boolean;
}

function rowAt(text: string, from: number, delimiter: string): RowEnd {
  const feed = text.indexOf('\n', from);
  const first = feed < 0 ? text.length : feed + 1;
  if (!text.slice(from, first).includes('"')) return { end: first, lines: 1, isCut: feed < 0, isOpen: false };
  let lines = 1;
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\n') return { end: at + 1, lines, isCut: false, isOpen: false };
    const isFieldStart = at === from || text[at - 1] === delimiter;
    if (sign !== '"' || !isFieldStart) continue;
    for (at++; ; at++) {
      if (at >= text.length) return { end: at, lines, isCut: true, isOpen: true };
      if (text[at] === '\n' && ++lines > mostLinesOfRow) return { end: at, lines, isCut: false, isOpen: true };
      if (text[at] !== '"') continue;
      if (text[at + 1] !== '"') break;
      at++;
    }
  }
  return { end: text.length, lines, isCut: true, isOpen: false };
}
