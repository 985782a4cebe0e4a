import { isoOf, type Day } from '../model/day';
import { refused, type NoteChange } from './note-change';
import { linesOfText, type LineSpan } from './text-lines';

/** A line of a note as somebody saw it; `line` counts from 1. */
export interface SeenLine {
  readonly line: number;
  readonly text: string;
}

/** What stands in the box of a task: done, waived or dropped, paid forward or moved on. */
export type TaskMark = 'x' | '-' | '>';

const bulletAndBox = /^((?:[ \t]*>)*[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)(?:\[(.)\](?=[ \t]|$))?/u;
const blockId = / \^[\w-]+[ \t]*$/;

/**
 * Puts a mark into the box of the line that the user saw, or gives it a box. The line is found again where lines above it came or
 * went; where it is not there word for word any more nothing is written. With `done`, a line that tells dates as the Tasks plugin
 * or Dataview do is told this one as well.
 */
export function markTask(seen: SeenLine, mark: TaskMark, done: Day | null = null): NoteChange {
  return (text) => {
    const span = findLine(text, seen);
    if (!span) return notThere(seen);
    const line = text.slice(span.from, span.to);
    const match = bulletAndBox.exec(line);
    if (!match) {
      return refused('This line is no list item, so it has no box to tick.', 'Change it by hand.', seen.line);
    }
    if (line.includes('🔁')) {
      const remedy = 'Tick it with the Tasks plugin, which writes the next one.';
      return refused('This task comes again, and only the Tasks plugin knows when.', remedy, seen.line);
    }
    const [, bullet = '', box] = match;
    const at = span.from + bullet.length;
    const edits = [
      box === undefined
        ? { from: at, to: at, insert: `[${mark}] ` }
        : { from: at + 1, to: at + 1 + box.length, insert: mark },
    ];
    if (box === mark) return { edits: [] };
    const words = mark === 'x' && done !== null ? doneWords(line, done) : null;
    if (words !== null) {
      const id = blockId.exec(line);
      const end = span.from + (id ? id.index : line.trimEnd().length);
      edits.push({ from: end, to: end, insert: words });
    }
    return { edits };
  };
}

/**
 * Puts a mark into the box of the line that told something, in the words it was told in. Where that line has moved, the only other list
 * item that tells it is meant; nothing is written where there is none, or more than one.
 */
export function markTold(line: number, what: string, mark: TaskMark, done: Day): NoteChange {
  return (text) => {
    const lines = linesOfText(text);
    const wordsOf = ({ from, to }: LineSpan): string => text.slice(from, to);
    const there = lines[line - 1];
    const told = (span: LineSpan): boolean => stillTells(wordsOf(span), what);
    const found =
      there && told(there) ? [there] : lines.filter((span) => bulletAndBox.test(wordsOf(span)) && told(span));
    const [first] = found;
    if (!first || found.length > 1) return notThere({ line, text: what });
    const at = lines.indexOf(first);
    return markTask({ line: at + 1, text: wordsOf(first) }, mark, done)(text);
  };
}

function stillTells(line: string, what: string): boolean {
  const said = line.toLowerCase();
  return what
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => said.includes(word));
}

/** How the line itself would say on which day it was done; null where it tells no dates of that kind, or this one already. */
function doneWords(line: string, done: Day): string | null {
  if (/✅|\[completion::/.test(line)) return null;
  if (/[➕📅📆🗓⏳⌛🛫]/u.test(line)) return ` ✅ ${isoOf(done)}`;
  return /\[(?:due|scheduled|created|start)::/.test(line) ? ` [completion:: ${isoOf(done)}]` : null;
}

/** The line at its number, else the only other one that reads the same. */
export function findLine(text: string, seen: SeenLine): LineSpan | null {
  const lines = linesOfText(text);
  const same = ({ from, to }: LineSpan): boolean => text.slice(from, to) === seen.text;
  const there = lines[seen.line - 1];
  if (there && same(there)) return there;
  const found = lines.filter(same);
  return found.length === 1 ? (found[0] ?? null) : null;
}

function notThere(seen: SeenLine): ReturnType<typeof refused> {
  const what = `The line “${shortened(seen.text.trim())}” is not there any more as you saw it.`;
  return refused(what, 'Look at the note, and try again. Nothing was written.', seen.line);
}

function shortened(text: string): string {
  const signs = [...text];
  return signs.length > 60 ? `${signs.slice(0, 59).join('')}…` : text;
}
