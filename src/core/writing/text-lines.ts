/** A line of a note by its offsets; `to` leaves out the line ending, with its `\r` where it has one. */
export interface LineSpan {
  readonly from: number;
  readonly to: number;
}

/** Every line of a text, in order. */
export function linesOfText(text: string): LineSpan[] {
  const lines: LineSpan[] = [];
  for (let from = 0; from <= text.length;) {
    const end = text.indexOf('\n', from);
    const stop = end < 0 ? text.length : end;
    lines.push({ from, to: stop > from && text[stop - 1] === '\r' ? stop - 1 : stop });
    if (end < 0) break;
    from = end + 1;
  }
  return lines;
}
