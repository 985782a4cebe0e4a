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

/** The whole lines in which two texts differ; both empty where they do not. */
export function changedLines(before: string, after: string): { readonly before: string; readonly after: string } {
  const old = before.split('\n');
  const now = after.split('\n');
  const differs = old.findIndex((line, index) => line !== now[index]);
  const head = differs < 0 ? old.length : differs;
  let tail = 0;
  const most = Math.min(old.length, now.length) - head;
  while (tail < most && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const part = (lines: readonly string[]): string => lines.slice(head, lines.length - tail).join('\n');
  return { before: part(old), after: part(now) };
}

/** Puts `insert` in place of what stands from `from` up to `to`: offsets, in UTF-16 units, in the text before the edit. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Why an edit cannot be made. Nothing was written, and `remedy` says what the user can do about it. */
export interface Refusal {
  readonly what: string;
  readonly remedy: string;
  /** Line in the note, from 1, where one is to blame. */
  readonly line: number | null;
}

/** Edits in the order of the text, none of them overlapping; an empty list where there is nothing to change. */
export type Edited = { readonly edits: readonly TextEdit[] } | { readonly refusal: Refusal };

/** The text after `edits`, which are in order and do not overlap. Whatever lies outside them is the same bytes as before. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const edit of edits) {
    parts.push(text.slice(done, edit.from), edit.insert);
    done = edit.to;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

/** The edits that take a text back to what it was before `edits`. */
export function inverseEdits(before: string, edits: readonly TextEdit[]): TextEdit[] {
  let shift = 0;
  return edits.map(({ from, to, insert }) => {
    const at = from + shift;
    shift += insert.length - (to - from);
    return { from: at, to: at + insert.length, insert: before.slice(from, to) };
  });
}

/** A stretch of the first text that is still there, or what was put in. */
type Piece = { readonly from: number; readonly to: number } | string;

/** Edits of a text that do the same as several lists of edits, each of them of the text that the one before it leaves. */
export function joinedEdits(text: string, steps: readonly (readonly TextEdit[])[]): TextEdit[] {
  let pieces: readonly Piece[] = [{ from: 0, to: text.length }];
  for (const edits of steps)
    for (const { from, to, insert } of [...edits].reverse())
      pieces = [...piecesWithin(pieces, 0, from), insert, ...piecesWithin(pieces, to, Infinity)];
  const joined: TextEdit[] = [];
  let at = 0;
  let insert = '';
  for (const piece of [...pieces, { from: text.length, to: text.length }]) {
    if (typeof piece === 'string') insert += piece;
    else {
      if (insert !== '' || piece.from > at) joined.push({ from: at, to: piece.from, insert });
      at = piece.to;
      insert = '';
    }
  }
  return joined;
}

/** What stands between two offsets of the text that the pieces make up. */
function piecesWithin(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const within: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const length = typeof piece === 'string' ? piece.length : piece.to - piece.from;
    const first = Math.max(0, from - at);
    const last = Math.min(length, to - at);
    if (last > first)
      within.push(
        typeof piece === 'string' ? piece.slice(first, last) : { from: piece.from + first, to: piece.from + last },
      );
    at += length;
  }
  return within;
}

/** The line ending that a text uses first, `\n` where it has none yet. */
export function lineEndingOf(text: string): '\n' | '\r\n' {
  return text[text.indexOf('\n') - 1] === '\r' ? '\r\n' : '\n';
}

/** The line ending of the line on which an offset stands, so that what is put in behind it changes none; that of the text in its last line. */
export function lineEndingAt(text: string, at: number): '\n' | '\r\n' {
  const end = text.indexOf('\n', at);
  if (end < 0) return lineEndingOf(text);
  return text[end - 1] === '\r' ? '\r\n' : '\n';
}

/** The lines that edits write, whole and as they are written: blank ones too. */
export function writtenLines(text: string, edits: readonly TextEdit[]): string {
  const after = applyEdits(text, edits);
  let shift = 0;
  let shownTo = 0;
  const parts: string[] = [];
  for (const { from, to, insert } of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const begin = from + shift;
    const end = begin + insert.length;
    shift += insert.length - (to - from);
    const closes = /^\r?\n/.exec(insert)?.[0] ?? '';
    // A line that only ends now is not written.
    const isNext = closes !== '' && begin > 0 && after[begin - 1] !== '\n' && to === from;
    const start = Math.max(shownTo, isNext ? begin + closes.length : after.lastIndexOf('\n', begin - 1) + 1);
    const lineEnd = after.indexOf('\n', end);
    const stop = after[end - 1] === '\n' ? end : lineEnd < 0 ? after.length : lineEnd + 1;
    if (stop <= start) continue;
    parts.push(after.slice(start, stop));
    shownTo = stop;
  }
  return parts.join('');
}
