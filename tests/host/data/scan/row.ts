/**
 * A line, or what is left of it inside a list item or quote. `pad` is how many columns of a tab before `from` still count as
 * indentation; `col` is the column of `from` with tabs counted to the next multiple of 4.
 */
export interface Row {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly col: number;
  readonly pad: number;
}

const space = 32;
const tab = 9;

export const isBlankCode = (code: number): boolean => code === space || code === tab;

/** Columns of indentation, and where the text begins. */
export function indentOf(text: string, row: Row): { columns: number; at: number } {
  let { from: at, col } = row;
  for (; at < row.to; at++) {
    const code = text.charCodeAt(at);
    if (code === space) col++;
    else if (code === tab) col += 4 - (col % 4);
    else break;
  }
  return { columns: row.pad + col - row.col, at };
}

/** The row without its first `columns` columns of indentation, or what there is of them. */
export function stripColumns(text: string, row: Row, columns: number): Row {
  let { from: at, col, pad } = row;
  let left = columns - Math.min(pad, columns);
  pad -= columns - left;
  while (left > 0 && at < row.to && isBlankCode(text.charCodeAt(at))) {
    const wide = text.charCodeAt(at) === tab ? 4 - (col % 4) : 1;
    at++;
    col += wide;
    pad = Math.max(0, wide - left);
    left -= Math.min(left, wide);
  }
  return { line: row.line, from: at, to: row.to, col, pad };
}

export function isBlankRow(text: string, row: Row): boolean {
  return indentOf(text, row).at === row.to;
}

/** End of the row without trailing blanks. */
export function trimmedEnd(text: string, row: Row): number {
  let end = row.to;
  while (end > row.from && isBlankCode(text.charCodeAt(end - 1))) end--;
  return end;
}
