import { lineEndingOf } from './edit';

/** Where the front matter of a note stands; offsets into the note. */
export interface FrontmatterBlock {
  /** The YAML between the fences, without them. */
  readonly from: number;
  readonly to: number;
  /** Where the body begins, after the line of the closing fence. */
  readonly bodyFrom: number;
  readonly lineEnding: '\n' | '\r\n';
}

/** One top-level property as it is written. Offsets into the YAML. */
export interface PropertySpan {
  readonly key: string;
  readonly from: number;
  /** Just after the colon. */
  readonly valueFrom: number;
  /** End of the last line that belongs to the value, without its line ending, blank lines and comments below it. */
  readonly to: number;
}

const byteOrderMark = '\uFEFF';

/** Where text may be put before everything else: 0, or 1 after a byte order mark. */
export function startOfNote(note: string): number {
  return note.startsWith(byteOrderMark) ? 1 : 0;
}

/** The front matter of a note, or null where it has none (or a fence that never closes, which is a thematic break). */
export function findFrontmatter(note: string): FrontmatterBlock | null {
  const start = startOfNote(note);
  const first = lineAt(note, start);
  if (!isFence(first.text)) return null;
  for (let at = first.next; at < note.length;) {
    const line = lineAt(note, at);
    if (isFence(line.text)) {
      return { from: first.next, to: at, bodyFrom: line.next, lineEnding: lineEndingOf(note) };
    }
    at = line.next;
  }
  return null;
}

/** Whether properties begin that end with `...`, as YAML may but Obsidian does not read them: no block stands there, and none may be put before it. */
export function endsWithDots(note: string): boolean {
  const first = lineAt(note, startOfNote(note));
  if (!isFence(first.text) || findFrontmatter(note) !== null) return false;
  for (let at = first.next; at < note.length;) {
    const line = lineAt(note, at);
    if (line.text.trimEnd() === '...') return true;
    if (!isBlankOrComment(line.text) && !goesOn(line.text) && !keyOf(line.text)) return false;
    at = line.next;
  }
  return false;
}

/**
 * The properties of a block of YAML, top level only, in the order written; null where it is not one property after the other
 * (a flow mapping, JSON, tabs before keys), so that nobody splices what was not understood. Linear in the length of `yaml`.
 */
export function propertiesIn(yaml: string): readonly PropertySpan[] | null {
  const spans: { key: string; from: number; valueFrom: number; to: number }[] = [];
  for (let at = 0; at < yaml.length;) {
    const line = lineAt(yaml, at);
    const text = line.text;
    const last = spans[spans.length - 1];
    if (isBlankOrComment(text)) {
      // belongs to nobody until a later line shows that the value goes on
    } else if (goesOn(text)) {
      if (!last) return null;
      last.to = at + text.length;
    } else {
      const key = keyOf(text);
      if (!key) return null;
      spans.push({ key: key.name, from: at, valueFrom: at + key.end, to: at + text.length });
    }
    at = line.next;
  }
  return spans;
}

interface Line {
  readonly text: string;
  readonly next: number;
}

function lineAt(text: string, at: number): Line {
  const end = text.indexOf('\n', at);
  if (end < 0) return { text: text.slice(at), next: text.length };
  return { text: text.slice(at, text[end - 1] === '\r' ? end - 1 : end), next: end + 1 };
}

function isFence(line: string): boolean {
  return line.trimEnd() === '---';
}

function isBlankOrComment(line: string): boolean {
  const text = line.trimStart();
  return text === '' || text.startsWith('#');
}

/** A line that belongs to the value above it: indented, an item of a list at the margin, or the end of a list in brackets. */
function goesOn(line: string): boolean {
  return /^(?:[ \t\]}]|-(?: |$))/.test(line);
}

/** The key that a line begins with, and where its colon ends. */
function keyOf(line: string): { readonly name: string; readonly end: number } | null {
  const key = /^(?:"[^"\\]*"|'[^'\\]*'|[^"'[{?&*!].*?):(?=[ \t]|$)/.exec(line)?.[0];
  if (!key) return null;
  const name = key.slice(0, -1).trimEnd();
  return { name: /^["']/.test(name) ? name.slice(1, -1) : name, end: key.length };
}
