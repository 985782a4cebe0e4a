/** A line of a note by its offsets; `to` leaves out the line ending, with its `\r` where it has one. */
export interface LineSpan {
  readonly from: number;
  readonly to: number;
}

/** Every line of a text, in order. */
export function linesOfText(text: string): LineSpan[] {
  const lines: LineSpan[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    lines.push({ from, to: from + line.length - (line.endsWith('\r') ? 1 : 0) });
    from += line.length + 1;
  }
  return lines;
}
