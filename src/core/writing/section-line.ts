import { lineEndingOf } from './edit';
import { findFrontmatter, startOfNote } from './frontmatter-block';
import { refused, type NoteChange } from './note-change';
import { linesOfText, type LineSpan } from './text-lines';

/**
 * Adds lines at the end of the section under a heading, which is made, of level 2, at the end of the note where there is none. A line
 * that already stands there, word for word, is not added again.
 */
export function addToSection(heading: string, ...added: readonly string[]): NoteChange {
  return (text) => {
    const lineEnding = lineEndingOf(text);
    const section = sectionUnder(text, heading);
    if (section === 'in code') {
      return refused('The note ends within a block of code that is not closed.', 'Close it with ```, then try again.');
    }
    if (!section) {
      const start = Math.max(findFrontmatter(text)?.bodyFrom ?? 0, startOfNote(text));
      const gap = gapBefore(text, start, lineEnding);
      const insert = `${gap}## ${heading}${lineEnding}${lineEnding}${added.join(lineEnding)}${lineEnding}`;
      return { edits: [{ from: text.length, to: text.length, insert }] };
    }
    const lines = section.filter(({ from, to }) => text.slice(from, to).trim() !== '');
    const there = new Set(lines.slice(1).map(({ from, to }) => text.slice(from, to)));
    const missing = added.filter((line) => !there.has(line));
    if (missing.length === 0) return { edits: [] };
    const last = lines[lines.length - 1];
    const at = last?.to ?? text.length;
    const insert = (lines.length === 1 ? lineEnding : '') + missing.map((line) => lineEnding + line).join('');
    return { edits: [{ from: at, to: at, insert }] };
  };
}

/** One blank line before what is added at the end, none where the note is empty but for its properties. */
function gapBefore(text: string, start: number, lineEnding: string): string {
  const isOpen = text !== '' && !text.endsWith('\n');
  if (text.slice(start).trim() === '') return isOpen ? lineEnding : '';
  if (/\n[ \t]*\r?\n$/.test(text)) return '';
  return isOpen ? lineEnding + lineEnding : lineEnding;
}

/** The lines from a heading to the next of its level or above; null where there is none outside code. */
function sectionUnder(text: string, heading: string): LineSpan[] | 'in code' | null {
  const wanted = folded(heading);
  const bodyFrom = findFrontmatter(text)?.bodyFrom ?? startOfNote(text);
  let section: LineSpan[] | null = null;
  let level = 0;
  let fence = '';
  for (const span of linesOfText(text)) {
    if (span.from < bodyFrom) continue;
    const line = text.slice(span.from, span.to);
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (fence !== '') {
      if (mark.startsWith(fence) && line.trim() === mark) fence = '';
    } else if (mark !== '') fence = mark;
    else {
      const found = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$/.exec(line);
      if (found && section && (found[1]?.length ?? 0) <= level) return section;
      if (found && !section && folded(found[2] ?? '') === wanted) {
        section = [];
        level = found[1]?.length ?? 0;
      }
    }
    section?.push(span);
  }
  return fence === '' ? section : 'in code';
}

function folded(heading: string): string {
  return heading.normalize('NFC').trim().toLowerCase();
}
