/** A Dataview field in a line: `key:: value` alone, or `[key:: value]` and `(key:: value)` within a sentence. */
export interface InlineField {
  readonly key: string;
  readonly value: string;
  /** Where it stands in the line; a field in brackets with its brackets. */
  readonly start: number;
  readonly end: number;
  readonly bracketed: boolean;
}

const longestKey = 60;

/** The fields of one line, from left to right. */
export function inlineFieldsIn(line: string): readonly InlineField[] {
  const fields: InlineField[] = [];
  let from = 0;
  for (let at = line.indexOf('::'); at >= 0; at = line.indexOf('::', Math.max(at + 2, from))) {
    if (at < from) continue;
    const open = openingBefore(line, at, from);
    const field = open < 0 ? wholeLine(line, at) : bracketed(line, open, at);
    if (!field || field.key === '') continue;
    fields.push(field);
    from = field.end;
  }
  return fields;
}

/** The bracket that opens a field whose `::` stands at `at`, or -1. */
function openingBefore(line: string, at: number, from: number): number {
  for (let index = at - 1; index >= from && index >= at - longestKey; index--) {
    const mark = line[index];
    if (mark === '[' || mark === '(') return index;
    if (mark === ']' || mark === ')') return -1;
  }
  return -1;
}

function bracketed(line: string, open: number, at: number): InlineField | null {
  const [opening, closing] = line[open] === '[' ? ['[', ']'] : ['(', ')'];
  let depth = 1;
  for (let index = at + 2; index < line.length; index++) {
    if (line[index] === opening) depth++;
    else if (line[index] === closing && --depth === 0) {
      const key = line.slice(open + 1, at).trim();
      return { key, value: line.slice(at + 2, index).trim(), start: open, end: index + 1, bracketed: true };
    }
  }
  return null;
}

/** A line that is a field and nothing else, as a paragraph or a list item; the key may be bold. */
function wholeLine(line: string, at: number): InlineField | null {
  const before = line.slice(0, at);
  const match = /^\s*(?:[-*+]\s+(?:\[.\]\s+)?)?/.exec(before);
  const start = match ? match[0].length : 0;
  const key = before
    .slice(start)
    .replace(/\*\*|__|^_|_$/g, '')
    .trim();
  if (key.length > longestKey || !/^[\p{L}\p{N}][\p{L}\p{N}\s_/-]*$/u.test(key)) return null;
  return {
    key,
    value: line
      .slice(at + 2)
      .replace(/^\s*\*\*/, '')
      .trim(),
    start,
    end: line.length,
    bracketed: false,
  };
}
